import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { GraphPicture } from "./GraphPicture.tsx";
import { layoutsOf } from "./layoutGraph.ts";

const layouts = layoutsOf(2, [{ from: 0, to: 1 }]);
const print = (state: "idle" | "now") =>
  renderToStaticMarkup(
    <GraphPicture
      layouts={layouts}
      nodes={[
        { name: "x", value: "3", role: "input", state: "known", link: "player.x" },
        { name: "f", operation: "x²", value: "9", adjoint: "1", state: "known", link: "player.f" },
      ]}
      edges={[{ state, partial: "×6", message: state === "now" ? "6" : "" }]}
      label="Square"
    />,
  );

test("nodes and their marks carry the same link, and words are text outside of the drawing", () => {
  const html = print("idle");
  expect(html.match(/data-link="player\.f"/g)).toHaveLength(2);
  expect(html.slice(html.indexOf("</svg>"))).toMatch(/x².*f.*9.*1.*×6/s);
});

test("a message is a double line in the colour of what flows back, its head at the edge's start", () => {
  const [idle, now] = [print("idle"), print("now")];
  expect(idle).not.toContain("double");
  expect(now).toContain("mark double");
  expect(now).toContain("head role-backward");
  const tip = (html: string) => Number(/class="mark head[^"]*" d="M([\d.]+)/.exec(html)![1]);
  expect(tip(now)).toBeLessThan(tip(idle));
});
