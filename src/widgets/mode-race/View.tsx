import "./style.css";
import { IntegerControl } from "../../ui/index.ts";
import { defineView, type FigureProps, Panel } from "../../widget/index.ts";
import { Lanes } from "./Lanes.tsx";
import { ModeMap } from "./Map.tsx";
import { describe, type Model, model, quantities } from "./model.ts";
import type widget from "./widget.ts";

export type Props = FigureProps<typeof widget.params, Model>;

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  Figure: (props) => (
    <>
      <div className="race">
        <ModeMap {...props} />
        <Lanes {...props} />
      </div>
      <Panel>
        <IntegerControl param="n" />
        <IntegerControl param="m" />
      </Panel>
    </>
  ),
});
