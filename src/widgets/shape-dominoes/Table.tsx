import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { type Tex, tex } from "../../params/index.ts";
import { Formula } from "../../ui/index.ts";
import type { FigureProps } from "../../widget/index.ts";
import { LETTERS, type Letter, type Model, moved } from "./model.ts";
import type widget from "./widget.ts";
import { NAMES, shapeText } from "./words.ts";

type Props = Pick<FigureProps<typeof widget.params, Model>, "model" | "values" | "set" | "hold" | "link">;

const SYMBOLS: Readonly<Record<Letter, Tex>> = {
  a: tex`\frac{\partial L}{\partial\mathbf{f}_2}`,
  b: tex`\frac{\partial\mathbf{f}_2}{\partial\mathbf{f}_1}`,
  c: tex`\frac{\partial\mathbf{f}_1}{\partial\mathbf{x}}`,
};
const ENDS: Readonly<Record<Letter, readonly [outputs: string, inputs: string]>> = {
  a: ["L", "f2"],
  b: ["f2", "f1"],
  c: ["f1", "x"],
};

/** The dominoes on their three places: they are dragged, or moved one place by arrow keys. */
export function Table({
  model: { row, joined, shape, inOrder },
  values: { order, first },
  set,
  hold,
  link,
}: Props) {
  const [grip, setGrip] = useState<{ letter: Letter; from: number; by: number } | null>(null);
  const [used, setUsed] = useState(false);
  const table = useRef<HTMLDivElement>(null);
  const put = (letter: Letter, place: number) => {
    const next = moved(order, letter, place);
    if (next !== order) set({ order: next, first: "none" });
  };
  const events = (letter: Letter) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setGrip({ letter, from: event.clientX, by: 0 });
      setUsed(true);
      hold(true);
    },
    onPointerMove({ clientX }: PointerEvent<HTMLElement>) {
      if (grip?.letter !== letter || !table.current) return;
      const pitch = table.current.getBoundingClientRect().width / 3;
      const by = clientX - grip.from;
      const step = Math.abs(by) > pitch / 2 ? Math.sign(by) : 0;
      const place = order.indexOf(letter) + step;
      if (step === 0 || place < 0 || place > 2) {
        setGrip({ ...grip, by });
        return;
      }
      // The domino stays under the finger while its place moves on.
      setGrip({ letter, from: grip.from + step * pitch, by: by - step * pitch });
      put(letter, place);
    },
    onPointerUp: drop,
    onPointerCancel: drop,
    onKeyDown(event: KeyboardEvent) {
      const place = placeAfter(event.key, order.indexOf(letter));
      if (place === undefined) return;
      event.preventDefault();
      setUsed(true);
      put(letter, place);
    },
  });
  function drop() {
    setGrip(null);
    hold(false);
  }
  return (
    <div
      className="board dominoes"
      ref={table}
      role="group"
      aria-label="Three dominoes on a row of three places"
    >
      {LETTERS.map((letter) => {
        const place = order.indexOf(letter);
        const domino = row[place]!;
        const neighbours = [place > 0 && joined[place - 1], place < 2 && joined[place]].filter(
          Boolean,
        ).length;
        return (
          <div
            key={letter}
            className="domino role-derivative"
            role="slider"
            tabIndex={0}
            aria-label={`${NAMES[letter]}, ${shapeText(domino)}`}
            aria-valuemin={1}
            aria-valuemax={3}
            aria-valuenow={place + 1}
            aria-valuetext={`place ${place + 1} of 3, ${["joined to no neighbour", "joined to one neighbour", "joined to both neighbours"][neighbours]}`}
            data-held={grip?.letter === letter ? "" : undefined}
            style={{
              left: `${(100 * place) / 3}%`,
              transform: grip?.letter === letter ? `translateX(${Math.round(grip.by)}px)` : undefined,
            }}
            {...events(letter)}
          >
            <span className="domino-name">
              <Formula of={SYMBOLS[letter]} />
            </span>
            <span className="domino-half" data-link={link(ENDS[letter][0])}>
              {domino.rows}
            </span>
            <span className="domino-half" data-link={link(ENDS[letter][1])}>
              {domino.columns}
            </span>
          </div>
        );
      })}
      {joined.map((joins, i) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: a joint is its place
          key={i}
          className={`domino-joint ${joins ? "joins role-correct" : "role-notyet"}`}
          style={{ left: `${(100 * (i + 1)) / 3}%` }}
          aria-hidden="true"
        >
          {joins ? "=" : "≠"}
        </span>
      ))}
      {shape && inOrder && first !== "none" && (
        <span className={`domino-bracket from-${first} role-derivative`} aria-hidden="true">
          {first === "left" ? `${shape[0]}×${row[1].columns}` : `${row[1].rows}×${shape[1]}`}
        </span>
      )}
      {used || shape ? null : (
        <span className="invitation domino-invitation" aria-hidden="true">
          drag a domino
        </span>
      )}
    </div>
  );
}

/** The place that a key asks for; undefined for other keys. */
function placeAfter(key: string, place: number): number | undefined {
  if (key === "ArrowLeft" || key === "ArrowDown") return place - 1;
  if (key === "ArrowRight" || key === "ArrowUp") return place + 1;
  return key === "Home" ? 0 : key === "End" ? 2 : undefined;
}
