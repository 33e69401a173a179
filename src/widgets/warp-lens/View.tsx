import { formatNumber, tex } from "../../params/index.ts";
import { ExpressionControl, Formula, NumberControl } from "../../ui/index.ts";
import { defineView, type FigureProps, JacobianReadout, Panel, Readout } from "../../widget/index.ts";
import { Image } from "./Image.tsx";
import { Loupe } from "./Loupe.tsx";
import { DISTANCES, type Model, model, quantities } from "./model.ts";
import { Plane } from "./Plane.tsx";
import { Ratios } from "./Ratios.tsx";
import "./style.css";
import type widget from "./widget.ts";
import { areaWords, describe } from "./words.ts";

const ROWS = [<Formula key="1" of={tex`f_1`} />, <Formula key="2" of={tex`f_2`} />];
const COLUMNS = [tex`\partial/\partial x_1`, tex`\partial/\partial x_2`];

export default defineView<typeof widget.params, Model>({
  model,
  quantities,
  describe,
  Figure(props) {
    const { model: now, values, link } = props;
    return values.parts === "all" ? (
      <>
        <div className="lens">
          <div className="lens-views">
            <Inputs {...props} />
            <Lens {...props} />
            <Bent {...props} />
            <div className="lens-controls" data-room="controls">
              <Panel>
                <NumberControl param="zoom" />
                <div className="lens-point">
                  <NumberControl param="x1" />
                  <NumberControl param="x2" />
                </div>
                <ExpressionControl param="f1" />
                <ExpressionControl param="f2" />
              </Panel>
            </div>
            <div className="lens-numbers">
              <Here {...props} />
              <Ratios model={now} zoom={values.zoom} link={link} />
            </div>
          </div>
        </div>
        <div className="lens-area" data-room="fields">
          <p>
            Another matter: areas. <Formula of={tex`\det J`} /> is one number made of a square{" "}
            <Formula of={tex`J`} />.
          </p>
          <Areas />
          <span className="lens-area-words">{areaWords(now.determinant)}</span>
        </div>
      </>
    ) : (
      <Part {...props} />
    );
  },
  table: ({ ratios }) => ({
    columns: ["distance", "ratio"],
    rows: DISTANCES.map((distance, i) => [distance, ratios[i] ?? null]),
  }),
  code: ({ f1, f2, x1, x2 }) => [
    { name: "f1", formula: f1, at: { x1, x2 } },
    { name: "f2", formula: f2, at: { x1, x2 } },
  ],
});

type Props = FigureProps<typeof widget.params, Model>;

const Inputs = (props: Props) => (
  <div className="lens-plane">
    <p className="lens-title">Inputs</p>
    <Plane {...props} />
  </div>
);

const Lens = ({ values, link }: Props) => (
  <div className="lens-loupe">
    <p className="lens-title">
      In the lens, <span data-link={link("zoom")}>± {formatNumber(values.zoom)}</span>
    </p>
    <Loupe link={link} />
  </div>
);

const Bent = ({ model: now, values, link }: Props) => (
  <div className="lens-image">
    <p className="lens-title">
      Its image under <Formula of={tex`\mathbf{f}`} />
      <span className="lens-said">, magnified as much</span>
    </p>
    <Image model={now} link={link} plain={values.parts === "image"} />
  </div>
);

const Here = ({ model: now, link }: Props) => (
  <div className="lens-here">
    <Readout name="value" label="Value at the point" symbol={tex`\mathbf{f}(\mathbf{x}_0)`} />
    <JacobianReadout
      of={now.rows.map(({ row }) => (now.value ? row : null))}
      link={link("jacobian")}
      label="Jacobian"
      name={
        <>
          The Jacobian <Formula of={tex`J`} />
          <span className="lens-said">: a gradient in each row</span>
        </>
      }
      rows={ROWS}
      columns={COLUMNS}
      columnLink={(j) => link(`column${j + 1}`)}
    />
  </div>
);

const Areas = () => (
  <>
    <Readout name="area" label="image’s area / lens’s area" />
    <Readout name="determinant" label="Determinant of the Jacobian" symbol={tex`\det J`} />
  </>
);

/** The image and what one of its questions needs, each as large as it can be. */
function Part(props: Props) {
  const { model: now, values, link } = props;
  const { parts, zoom } = values;
  return (
    <>
      <div className="lens">
        <div className="lens-pair">
          {parts === "areas" ? <Inputs {...props} /> : <Lens {...props} />}
          <Bent {...props} />
        </div>
      </div>
      <Panel>
        <NumberControl param={parts === "areas" ? "x1" : "zoom"} />
      </Panel>
      {parts === "image" ? null : (
        <div className="readouts lens-numbers">
          {parts === "jacobian" && <Here {...props} />}
          {parts === "ratios" && <Ratios model={now} zoom={zoom} link={link} />}
          {parts === "areas" && <Areas />}
        </div>
      )}
    </>
  );
}
