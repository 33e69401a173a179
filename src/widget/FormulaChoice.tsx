import { type ChoiceKind, choice, type Option } from "../params/index.ts";
import { Choice } from "../ui/index.ts";

/** Formulas to choose from, written as they would be typed. */
export const offer = (options: readonly [Option, ...Option[]]): ChoiceKind =>
  choice({ label: "Function", role: "curve", default: options[0].value, options });

export interface FormulaChoiceProps {
  readonly of: ChoiceKind;
  /** The formula at hand; none is marked when another one was typed. */
  readonly f: string;
  readonly onChoose: (f: string) => void;
}

/** Functions one touch away, beside the field where any can be typed. */
export const FormulaChoice = ({ of, f, onChoose }: FormulaChoiceProps) => (
  <Choice of={of} value={f} onChange={onChoose} />
);
