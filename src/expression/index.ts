export type {
  Application,
  Constant,
  Derivative,
  Expression,
  FunctionName,
  NumberTerm,
  Operator,
  Span,
  Variable,
} from "./expression.ts";
export { variablesOf } from "./expression.ts";
export { ParseError } from "./ParseError.ts";
export { type ParseOptions, parse } from "./parse.ts";
export { toFunction } from "./toFunction.ts";
export { type TexOptions, toTex } from "./toTex.ts";
export { toText } from "./toText.ts";
