export type { RuleName } from "./derive.ts";
export { type Derivation, differentiate, type Step } from "./differentiate.ts";
export { type Equivalence, equivalent, type Witness } from "./equivalent.ts";
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
export { fromGraph, type GraphNaming } from "./fromGraph.ts";
export { ParseError } from "./ParseError.ts";
export { type ParseOptions, parse } from "./parse.ts";
export type { DomainNote } from "./pass.ts";
export { simplify } from "./simplify.ts";
export { type Slip, slips, wrongDerivatives } from "./slips.ts";
export { toFunction } from "./toFunction.ts";
export { type PythonLibrary, type PythonOptions, toPython } from "./toPython.ts";
export { type TexOptions, toTex } from "./toTex.ts";
export { toText } from "./toText.ts";
