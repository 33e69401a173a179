import { type SyntheticEvent, useState } from "react";
import { Entry } from "../../ui/Entry.tsx";
import { Scrubber } from "../../ui/index.ts";
import { defineView, type FigureProps } from "../../widget/index.ts";
import { Chain } from "./Chain.tsx";
import { Gradients } from "./Gradients.tsx";
import { Losses } from "./Losses.tsx";
import { type Model, model, quantities, table } from "./model.ts";
import { Network } from "./Network.tsx";
import { readable } from "./names.ts";
import { stepTable } from "./stepTable.ts";
import "./style.css";
import type widget from "./widget.ts";
import { describe } from "./words.ts";

export type Props = FigureProps<typeof widget.params, Model>;

/** The number of the weight whose mark, handle, label or button an event met; 0 for none. */
function weightOf({ target }: SyntheticEvent): number {
  const link =
    target instanceof Element ? target.closest<HTMLElement>("[data-link]")?.dataset.link : undefined;
  return Number(/\.w(\d)$/.exec(link ?? "")?.[1] ?? 0);
}

export default defineView<typeof widget.params, Model>({
  model,
  describe,
  quantities,
  table,
  Figure: Lab,
});

function Lab({ values: { parts }, model: shown, set, hold, link }: Props) {
  const [pointed, setPointed] = useState(0);
  const lit = pointed || shown.weight;
  const shows = (...those: readonly (typeof parts)[]) => those.includes(parts);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at a part only shows what its focus shows too
    <div
      className={`lab lab-with-${parts}`}
      onPointerOver={(event) => {
        if (event.buttons === 0) setPointed(weightOf(event));
      }}
      onPointerLeave={() => setPointed(0)}
      onFocus={(event) => {
        const weight = weightOf(event);
        if (weight > 0 && event.target.matches(".handle")) set({ weight });
      }}
    >
      {parts !== "updates" && <Network model={shown} lit={lit} set={set} hold={hold} link={link} />}
      {shows("all", "passes", "network") && (
        <Scrubber
          last={shown.steps.length - 1}
          at={shown.at}
          link={link("step")}
          onChange={(step, when) => {
            hold(when === "move");
            set({ step });
          }}
          describe={(step) => describe({ ...shown, at: step })}
          table={stepTable(shown)}
        />
      )}
      {shows("all", "passes", "paths") && (
        <Chain model={shown} weight={lit} link={link}>
          <Entry
            label={`Weight ${readable(`w${lit}`)}, typed`}
            value={shown.w[lit - 1] ?? 0}
            min={-6}
            max={6}
            onChange={(to) => set({ w: shown.w.with(lit - 1, to), updates: 0, weight: lit })}
          />
        </Chain>
      )}
      {shows("all", "updates") && (
        <div className="lab-below">
          <Gradients model={shown} lit={lit} onChoose={(weight) => set({ weight })} link={link} />
          <Losses model={shown} set={set} link={link} />
        </div>
      )}
    </div>
  );
}
