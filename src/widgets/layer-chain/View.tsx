import { Entry } from "../../ui/Entry.tsx";
import { Scrubber } from "../../ui/index.ts";
import { defineView, type FigureProps } from "../../widget/index.ts";
import { Blocks } from "./Blocks.tsx";
import { Factors } from "./Factors.tsx";
import { Layers } from "./Layers.tsx";
import { describe, type Model, model, quantities, table } from "./model.ts";
import "./style.css";
import type widget from "./widget.ts";

export type Props = FigureProps<typeof widget.params, Model>;

export default defineView<typeof widget.params, Model>({
  model,
  describe,
  quantities,
  table,
  Figure(props) {
    const { values, model: shown, set, hold, link } = props;
    const shows = (part: typeof values.parts) => values.parts === "all" || values.parts === part;
    return (
      <div className={`board layer-chain layer-chain-with-${values.parts}`}>
        {shows("chain") && (
          <>
            <Layers {...props} />
            <Factors {...props} />
          </>
        )}
        {shows("orders") && (
          <>
            <Blocks {...props} />
            <Scrubber
              last={shown.plans.loss.multiplications.length}
              at={shown.at}
              label="multiplication"
              link={link("step")}
              onChange={(step, when) => {
                hold(when === "move");
                set({ step });
              }}
            />
          </>
        )}
        <div className="control chain-widths role-input">
          <span className="control-name">widths of f₀ to f₃</span>
          {shown.widths.map((width, i) => (
            <Entry
              key={NAMES[i]}
              label={`width of ${NAMES[i]}`}
              value={width}
              min={1}
              max={10000}
              onChange={(to) => set({ widths: shown.widths.with(i, to) })}
            />
          ))}
        </div>
      </div>
    );
  },
});

const NAMES = ["f₀", "f₁", "f₂", "f₃"];
