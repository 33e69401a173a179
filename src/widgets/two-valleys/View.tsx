import "./style.css";
import { formatNumber, tex } from "../../params/index.ts";
import { Segment } from "../../plot/index.ts";
import { ExpressionControl, NumberControl } from "../../ui/index.ts";
import { KeepRun } from "../../widget/descent/KeepRun.tsx";
import { Losses } from "../../widget/descent/Losses.tsx";
import { Parts } from "../../widget/descent/Parts.tsx";
import { RollReadouts } from "../../widget/descent/RollReadouts.tsx";
import { RollSteps, rollTable } from "../../widget/descent/RollSteps.tsx";
import { heightsOf } from "../../widget/descent/roll.ts";
import { defineView, Output, Panel } from "../../widget/index.ts";
import { Landscape, useHeightTicks, withStrip } from "./Landscape.tsx";
import { type Model, model, quantities } from "./model.ts";
import widget from "./widget.ts";
import { describe } from "./words.ts";

const { step, compare } = widget.params;

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  Figure(props) {
    const { model: now, values, set, hold, link } = props;
    const { y, stationary } = now.landscape;
    const yTicks = useHeightTicks(y);
    return (
      <>
        <Parts
          className="two-valleys"
          parts={values.parts}
          picture={<Landscape {...props} />}
          steps={<RollSteps roll={now} at={now.at} link={link("step")} set={set} hold={hold} />}
        >
          {values.parts === "all" && (
            <Losses
              values={heightsOf(now)}
              at={now.at}
              ahead
              axis={{ kind: "linear", domain: withStrip(y), above: 0 }}
              yTicks={yTicks}
              last={step.max}
              xLabel={tex`t`}
              kept={now.kept.map(({ roll, name }) => ({ values: heightsOf(roll), name }))}
              of="x"
              link={link("f")}
              width={300}
              height={460}
              narrowHeight={300}
            >
              {stationary
                .filter(({ kind }) => kind === "minimum")
                .map(({ x, value }) => (
                  <Segment key={x} from={[0, value]} to={[step.max, value]} dashed quiet />
                ))}
            </Losses>
          )}
        </Parts>
        <Panel>
          <NumberControl param="x0" />
          <NumberControl param="gamma" />
          <ExpressionControl param="f" />
          <KeepRun
            kept={values.compare}
            most={compare.most}
            run={[values.x0, values.gamma]}
            onChange={(kept) => set({ compare: kept })}
          />
        </Panel>
        <div className="readouts">
          <RollReadouts />
          <Goal at={now.limitPoint} name={link("limitPoint")} />
        </div>
      </>
    );
  },
  table: rollTable,
  code: ({ f, x0 }) => [{ name: "f", formula: f, at: { x: x0 } }],
});

/** Where the run settles, or that it does not. */
function Goal({ at, name }: { at: number | null; name: string }) {
  return (
    <span className="readout" data-link={name}>
      <span className="readout-name">ends at</span>
      <Output name={name} value={at} label="Where the run ends">
        {at === null ? "no point" : formatNumber(at, { zeroBelow: 1e-9 })}
      </Output>
    </span>
  );
}
