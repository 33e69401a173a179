import { formatNumber, tex } from "../../params/index.ts";
import { Dot, Label, Plot, type Point, Polyline } from "../../plot/index.ts";
import { NumberControl } from "../../ui/index.ts";
import { Panel, Readout } from "../../widget/index.ts";
import type { Props } from "./View.tsx";
import widget from "./widget.ts";

const ENDS = [10, 20, 50, 100, 200, 500, 1000];

/** Update and repeat: the error over the updates made so far. */
export function Losses({ model: { errors, updates }, set, link }: Pick<Props, "model" | "set" | "link">) {
  const most = widget.params.updates.max;
  const end = ENDS.find((each) => updates <= each) ?? most;
  const top = Math.max(0.2, ...errors) * 1.1;
  const points = errors.map((error, i): Point => [i, error]);
  const go = (count: number) => set({ updates: Math.min(most, Math.max(0, updates + count)) });
  const act = (name: string, count: number) => (
    <button type="button" disabled={count > 0 ? updates >= most : updates === 0} onClick={() => go(count)}>
      {name}
    </button>
  );
  return (
    <div className="lab-losses">
      <Plot
        x={[0, end]}
        y={[0, top]}
        width={440}
        height={190}
        xLabel="updates"
        yLabel={tex`E`}
        label="The error E over the updates"
      >
        <Polyline points={points} role="loss" link={link("E")} />
        <Dot at={points.at(-1)!} role="loss" link={link("E")} />
        <Label
          at={points.at(-1)!}
          anchor={updates > 0.6 * end ? "nw" : "ne"}
          text={formatNumber(errors.at(-1)!)}
          role="loss"
          link={link("E")}
        />
      </Plot>
      <div className="control lab-acts role-loss">
        {act("Update all eight", 1)}
        {act("Ten more", 10)}
        {act("Undo one", -1)}
        {act("Start again", -most)}
      </div>
      <Panel>
        <NumberControl param="gamma" />
      </Panel>
      <div className="readouts">
        <Readout name="E" label="Error" symbol={tex`E`} />
        <Readout name="next" label="Error after one more update" symbol={tex`E^{\text{next}}`} />
      </div>
    </div>
  );
}
