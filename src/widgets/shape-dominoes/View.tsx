import "./style.css";
import { ChoiceControl, IntegerControl } from "../../ui/index.ts";
import { defineView, Panel } from "../../widget/index.ts";
import { Counts } from "./Counts.tsx";
import { type Model, model, quantities } from "./model.ts";
import { Table } from "./Table.tsx";
import type widget from "./widget.ts";
import { describe } from "./words.ts";

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  Figure(props) {
    const { model: now, values, link } = props;
    const { parts, first } = values;
    if (parts === "dominoes") return <Table {...props} />;
    return (
      <>
        <Table {...props} />
        <Panel>
          <ChoiceControl param="first" />
          {parts === "all" && (
            <div className="domino-sizes">
              <IntegerControl param="L" />
              <IntegerControl param="f2" />
              <IntegerControl param="f1" />
              <IntegerControl param="x" />
            </div>
          )}
        </Panel>
        <Counts model={now} first={first} brief={parts !== "all"} link={link} />
      </>
    );
  },
});
