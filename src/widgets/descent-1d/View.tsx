import "./style.css";
import { tex } from "../../params/index.ts";
import { ExpressionControl, FlagControl, NumberControl } from "../../ui/index.ts";
import { KeepRun } from "../../widget/descent/KeepRun.tsx";
import { Losses } from "../../widget/descent/Losses.tsx";
import { Parts } from "../../widget/descent/Parts.tsx";
import { RollReadouts } from "../../widget/descent/RollReadouts.tsx";
import { RollSteps, rollTable } from "../../widget/descent/RollSteps.tsx";
import { heightsOf } from "../../widget/descent/roll.ts";
import { defineView, Panel, Readout } from "../../widget/index.ts";
import { Cobweb } from "./Cobweb.tsx";
import { type Model, model, quantities } from "./model.ts";
import { Walk } from "./Walk.tsx";
import widget from "./widget.ts";
import { describe } from "./words.ts";

const { step, compare } = widget.params;

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  Figure(props) {
    const { model: now, values, set, hold, link } = props;
    return (
      <>
        <Parts
          className="descent-1d"
          parts={values.parts}
          picture={<Walk {...props} />}
          steps={
            <>
              <RollSteps roll={now} at={now.at} link={link("step")} set={set} hold={hold} />
              <FlagControl param="ahead" />
            </>
          }
        >
          {values.parts !== "map" && (
            <Losses
              values={heightsOf(now)}
              at={now.at}
              ahead={values.ahead}
              axis={now.losses}
              last={step.max}
              xLabel={tex`t`}
              kept={now.kept.map(({ roll, name }) => ({ values: heightsOf(roll), name }))}
              of="x"
              link={link("f")}
              width={480}
              height={values.parts === "losses" ? 275 : 165}
              narrowHeight={values.parts === "losses" ? 275 : 200}
            />
          )}
          {values.parts !== "losses" && <Cobweb {...props} />}
        </Parts>
        <Panel>
          <ExpressionControl param="f" />
          <NumberControl param="x0" />
          <NumberControl param="gamma" />
          <KeepRun
            kept={values.compare}
            most={compare.most}
            run={[values.gamma, values.x0]}
            onChange={(kept) => set({ compare: kept })}
          />
        </Panel>
        <div className="readouts">
          <RollReadouts />
          <Readout
            name="factor"
            label="What a step multiplies small distances by"
            symbol={tex`1-\gamma f''(x)`}
            role="loss"
          />
        </div>
      </>
    );
  },
  table: rollTable,
  code: ({ f, x0 }) => [{ name: "f", formula: f, at: { x: x0 } }],
});
