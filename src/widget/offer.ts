import { type ChoiceKind, choice, type Option } from "../params/index.ts";

/** Formulas one touch away, beside the field where any can be typed: written as they would be typed. */
export const offer = (options: readonly [Option, ...Option[]]): ChoiceKind =>
  choice({ label: "Function", role: "curve", default: options[0].value, options });
