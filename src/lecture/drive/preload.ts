/**
 * Fetches what a lecture could ask for later, so that it goes on when the room's network does not: every face, and the setting of
 * formulas that figures make while they are moved. The figures' own scripts come as they wake.
 */
export async function preload(root: ParentNode): Promise<void> {
  const asleep = () => root.querySelector("[data-widget]:not([data-ready])") !== null;
  for (let waits = 0; asleep() && waits < 300; waits++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  const faces = [...document.fonts].map((face) => face.load().catch(() => null));
  const figures = root.querySelector("[data-widget]") !== null;
  await Promise.all([
    ...faces,
    ...(figures ? [import("../../widget/typeset/katex.ts").then(({ inBrowser }) => inBrowser())] : []),
  ]).catch(() => null);
}
