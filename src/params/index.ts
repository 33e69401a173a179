export { type ChoiceKind, type ChoiceOptions, choice, type Option } from "./choice.ts";
export { type ExpressionKind, type ExpressionOptions, expression } from "./expression.ts";
export { type FlagOptions, flag } from "./flag.ts";
export { formatNumber, type NumberFormat, superscript } from "./formatNumber.ts";
export { type IntegerKind, type IntegerOptions, integer } from "./integer.ts";
export {
  type Described,
  defaults,
  type Kind,
  type Params,
  type Parsed,
  type ValueOf,
  type Values,
} from "./kind.ts";
export { type Matrix, type MatrixKind, type MatrixOptions, matrix } from "./matrix.ts";
export { type NumberKind, type NumberOptions, number } from "./number.ts";
export { type OptionalKind, optional } from "./optional.ts";
export { parseNumber } from "./parseNumber.ts";
export { partsShown } from "./partsShown.ts";
export { type Interval, type Point, type PointKind, type PointOptions, point } from "./point.ts";
export { type PointsKind, type PointsOptions, points } from "./points.ts";
export type { Role } from "./role.ts";
export { type RowsKind, type RowsOptions, rows, sameRow } from "./rows.ts";
export { type SeedKind, type SeedOptions, seed } from "./seed.ts";
export { isTex, type Tex, tex } from "./tex.ts";
export { type VectorKind, type VectorOptions, vector } from "./vector.ts";
