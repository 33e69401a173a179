import { pictureSvg } from "./pictureSvg.ts";

/** How many pixels of a PNG stand for one of the page: sharp on a slide. */
const density = 2;

/** The pictures of a widget: its plots, and boards that are laid out in HTML. */
const picturesOf = (widget: ParentNode) => [...widget.querySelectorAll<HTMLElement>(".plot, .board")];

function download(file: Blob, name: string) {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

const find = (name: string) => {
  const widget = document.querySelector(`[data-name="${CSS.escape(name)}"]`);
  if (!widget) throw new Error("The figure is no longer on the page.");
  return widget;
};

/** Saves what the figure called `name` shows just now as an SVG file. */
export async function saveSvg(name: string, title: string): Promise<void> {
  const svg = await pictureSvg(picturesOf(find(name)), title);
  download(new Blob([svg], { type: "image/svg+xml" }), `${name}.svg`);
}

/** Saves it as a PNG at twice the page's resolution. */
export async function savePng(name: string, title: string): Promise<void> {
  const svg = await pictureSvg(picturesOf(find(name)), title);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * density;
  canvas.height = image.naturalHeight * density;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("This browser gave no canvas to draw on; save the picture as SVG instead.");
  pen.scale(density, density);
  pen.drawImage(image, 0, 0);
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!file) throw new Error("This browser could not make a PNG; save the picture as SVG instead.");
  download(file, `${name}.png`);
}
