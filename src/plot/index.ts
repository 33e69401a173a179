export type { Interval, Point } from "../params/point.ts";
export { Area, type AreaProps } from "./Area.tsx";
export { Arrow, type ArrowProps } from "./Arrow.tsx";
export { Bars, type BarsProps } from "./Bars.tsx";
export { ClearLabels, type ClearLabelsProps } from "./ClearLabels.tsx";
export { Contours, type ContoursProps } from "./Contours.tsx";
export { Crosses } from "./Crosses.tsx";
export { Curve, type CurveProps } from "./Curve.tsx";
export { alongX, alongY, inBox, onCircle, onCurve, onSteps, toThousandth } from "./constrain.ts";
export { Dot, type DotProps } from "./Dot.tsx";
export { useFrame, useView } from "./frame.ts";
export { Grid } from "./Grid.tsx";
export { Handle, type HandleProps, type Phase } from "./Handle.tsx";
export { type Anchor, Label, type LabelProps } from "./Label.tsx";
export { Labels, type LabelsProps } from "./Labels.tsx";
export { Line, type LineProps, Segment } from "./Line.tsx";
export { type LayerName, layer } from "./layer.tsx";
export { MatrixGrid, type MatrixGridProps } from "./MatrixGrid.tsx";
export type { Constrain } from "./nudge.ts";
export { PanZoom, type PanZoomProps } from "./PanZoom.tsx";
export { Pick, type PickProps } from "./Pick.tsx";
export { Plot, type PlotProps } from "./Plot.tsx";
export {
  Polygon,
  Polyline,
  type PolylineProps,
  Residuals,
  type ResidualsProps,
  Scatter,
  Trail,
} from "./Polyline.tsx";
export { Space, type SpaceProps } from "./Space.tsx";
export type { CurveFunction } from "./sampleCurve.ts";
export type { FieldFunction, PlaneMap } from "./sampleField.ts";
export type { Point3, Turn } from "./space.ts";
export {
  SpaceDot,
  SpaceHandle,
  SpaceLabel,
  SpacePath,
  type SpacePathProps,
  Surface,
  type SurfaceProps,
} from "./spaceMarks.tsx";
export type { MarkStyle } from "./style.ts";
export type { Tick } from "./ticks.ts";
export { useSide } from "./useSide.ts";
export { VectorField, type VectorFieldProps } from "./VectorField.tsx";
export { type Scale, type ScaleKind, View } from "./view.ts";
export { WarpedGrid, type WarpedGridProps } from "./WarpedGrid.tsx";
export type { Text } from "./Words.tsx";
export type { Window } from "./zoom.ts";
