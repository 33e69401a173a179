import { integer, type Role } from "../../params/index.ts";
import { ChoiceControl, IntegerControl, Stepper } from "../../ui/index.ts";
import { defineView, Output, Panel, Readout } from "../../widget/index.ts";
import { Blocks } from "./Blocks.tsx";
import { type Model, model, quantities, type Side, write, writeColumn } from "./model.ts";
import "./style.css";
import { Example, Types } from "./Types.tsx";
import type widget from "./widget.ts";
import { describe, partialName } from "./words.ts";

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  Figure({ model: now, values, set, link }) {
    const { input, output, row, column, lit, shape } = now;
    const { parts } = values;
    if (parts === "types") return <Types values={values} set={set} />;
    const all = parts === "all";
    const one = output.what === "scalar" && input.what !== "scalar";
    const derivative = (className: string, arranged: Model["row"]) => (
      <Blocks
        {...arranged}
        className={className}
        lit={lit}
        role="derivative"
        label={`The derivative: ${now.entries} partial derivatives`}
        onPick={(y, x) => set({ y: y + 1, x: x + 1 })}
      />
    );
    return (
      <>
        <div className={all ? "shapes" : `shapes shapes-large shapes-${parts}`}>
          {all && <Types values={values} set={set} />}
          <div
            className="shapes-picture"
            style={
              {
                "--cell": all ? `${cellOf(now)}em` : `calc(100cqi / ${cellsOf(now) + CAPTIONS})`,
                "--cells": cellsOf(now),
                "--down": downOf(now),
              } as React.CSSProperties
            }
          >
            <figure className="shapes-side">
              <Blocks
                {...alone(input)}
                lit={[0, lit[1]]}
                role="input"
                label={`The input, ${input.size.join(" by ")}`}
                onPick={(_, x) => set({ x: x + 1 })}
              />
              <figcaption>
                input <span className="shape">{input.size.join("×")}</span>
              </figcaption>
            </figure>
            <span className="shapes-arrow" aria-hidden="true">
              →
            </span>
            <figure className="shapes-side">
              <Blocks
                {...alone(output)}
                lit={[0, lit[0]]}
                role="curve"
                label={`The output, ${output.size.join(" by ")}`}
                onPick={(_, y) => set({ y: y + 1 })}
              />
              <figcaption>
                output <span className="shape">{output.size.join("×")}</span>
              </figcaption>
            </figure>
            <figure className="shapes-derivative" data-link={link("shape")}>
              {one ? (
                <>
                  {derivative("as-row", row)}
                  {derivative("as-column", column)}
                </>
              ) : (
                derivative("", row)
              )}
              <figcaption>
                derivative{" "}
                <Output className="shape" name={link("shape")} value={shape} label="Shape of the derivative">
                  {one ? (
                    <>
                      <span className="as-row">{write(shape)}</span>
                      <span className="as-column">{writeColumn(input)}</span>
                    </>
                  ) : (
                    write(shape)
                  )}
                </Output>{" "}
                <span className="shapes-partial">{partialName(now)}</span>
              </figcaption>
            </figure>
          </div>
          {all && (
            <p className="shapes-example">
              <span>
                For instance <Example input={input.what} output={output.what} />
              </span>
              <Readout name="entries" label="partial derivatives" role="derivative" />
            </p>
          )}
        </div>
        {all && (
          <>
            <Panel>
              <ChoiceControl param="input" />
              {input.what !== "scalar" && <IntegerControl param="inRows" />}
              {input.what === "matrix" && <IntegerControl param="inColumns" />}
            </Panel>
            <Panel>
              <ChoiceControl param="output" />
              {output.what !== "scalar" && <IntegerControl param="outRows" />}
              {output.what === "matrix" && <IntegerControl param="outColumns" />}
            </Panel>
            <div className="controls">
              <Stepper
                of={upTo("lit: output", "curve", size(output))}
                value={lit[0] + 1}
                link={link("y")}
                onChange={(y) => set({ y })}
              />
              <Stepper
                of={upTo("by input", "input", size(input))}
                value={lit[1] + 1}
                link={link("x")}
                onChange={(x) => set({ x })}
              />
            </div>
          </>
        )}
      </>
    );
  },
  table: (now) => ({
    columns: ["what", "shape"],
    rows: [
      ["input", now.input.size.join("×")],
      ["output", now.output.size.join("×")],
      ["derivative", write(now.shape)],
    ],
  }),
});

const alone = ({ size }: Side) => ({ grid: [1, 1] as const, block: size, apart: false });

const size = ({ size: [rows, columns] }: Side) => rows * columns;

/** Which entry is lit, among as many as there are. */
const upTo = (label: string, role: Role, max: number) => integer({ label, role, default: 1, min: 1, max });

/** The side of a square: large while there are few, and all of one size. */
function cellOf({ row, column }: Model): number {
  const across = Math.max(
    ...[row, column].map(({ grid, block }) => Math.max(grid[1] * block[1], grid[0] * block[0])),
  );
  return Math.round(10 * Math.min(2.6, Math.max(1.3, 14 / across))) / 10;
}

/** How many cells the highest of the input, the output and the derivative has, gaps' share included. */
const downOf = ({ input, output, row, column }: Model) =>
  Math.max(
    input.size[0],
    output.size[0],
    ...[row, column].map(({ grid, block, apart }) => grid[0] * block[0] + (apart ? 0.45 * (grid[0] - 1) : 0)),
  );

/** What captions and gaps beside the cells take, in cells. */
const CAPTIONS = 4;

/** How many cells the input, the output and the derivative take side by side, gaps' share included. */
const cellsOf = ({ input, output, row }: Model) =>
  input.size[1] + output.size[1] + row.grid[1] * row.block[1] + 0.45 * (row.grid[1] - 1);
