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

/** A slide's pixels. */
export const slide = { width: 1920, height: 1080 };

/** Saves it as a PNG: at twice the page's resolution, or as large as a `frame` of so many pixels allows, in its middle. */
export async function savePng(name: string, title: string, frame?: typeof slide): Promise<void> {
  const svg = await pictureSvg(picturesOf(find(name)), title);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = frame ? Math.min(frame.width / width, frame.height / height) : density;
  const canvas = document.createElement("canvas");
  canvas.width = frame?.width ?? width * scale;
  canvas.height = frame?.height ?? height * scale;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("This browser gave no canvas to draw on; save the picture as SVG instead.");
  pen.fillStyle = getComputedStyle(document.body).backgroundColor;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.translate((canvas.width - width * scale) / 2, (canvas.height - height * scale) / 2);
  // The picture is drawn anew at this size: lines and letters stay sharp.
  pen.drawImage(image, 0, 0, width * scale, height * scale);
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!file) throw new Error("This browser could not make a PNG; save the picture as SVG instead.");
  download(file, `${name}.png`);
}
