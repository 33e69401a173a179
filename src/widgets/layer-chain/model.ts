import { formatNumber, type Values } from "../../params/index.ts";
import type { Quantities, Table } from "../../widget/define.ts";
import type widget from "./widget.ts";

/** Which two neighbours are multiplied first. */
export type Order = "loss" | "input";

export type ChainValues = Values<typeof widget.params>;

/** A matrix by its shape, and the factors that it is the product of. */
export interface Block {
  readonly rows: number;
  readonly columns: number;
  /** The first and the last of its factors: 0 for ∂L/∂f₃, k for ∂f₄₋ₖ/∂f₃₋ₖ. */
  readonly from: number;
  readonly to: number;
}

/** One product of two neighbours. */
export interface Multiplication {
  readonly left: Block;
  readonly right: Block;
  /** rows × inner × columns. */
  readonly cost: number;
}

export interface Plan {
  /** The blocks after 0, 1, … multiplications. */
  readonly stages: readonly (readonly Block[])[];
  readonly multiplications: readonly Multiplication[];
  readonly total: number;
}

export interface Model {
  readonly theta: number;
  readonly at: number;
  readonly widths: readonly number[];
  readonly plans: Readonly<Record<Order, Plan>>;
}

/** The number of layers. */
export const LAYERS = 3;

/** ∂L/∂f₃, ∂f₃/∂f₂, … down to ∂f_{i+2}/∂f_{i+1}, by their shapes. */
function factorsFor(theta: number, widths: readonly number[]): Block[] {
  const first = { rows: 1, columns: widths[LAYERS]!, from: 0, to: 0 };
  const others = Array.from({ length: LAYERS - 1 - theta }, (_, k) => ({
    rows: widths[LAYERS - k]!,
    columns: widths[LAYERS - k - 1]!,
    from: k + 1,
    to: k + 1,
  }));
  return [first, ...others];
}

/** Multiplies neighbours one after the other, from the left end or from the right. */
export function planFor(blocks: readonly Block[], order: Order): Plan {
  const stages: Block[][] = [[...blocks]];
  const multiplications: Multiplication[] = [];
  for (let now = stages[0]!; now.length > 1; now = stages.at(-1)!) {
    const at = order === "loss" ? 0 : now.length - 2;
    const [left, right] = [now[at]!, now[at + 1]!];
    const product = { rows: left.rows, columns: right.columns, from: left.from, to: right.to };
    multiplications.push({ left, right, cost: left.rows * left.columns * right.columns });
    stages.push(now.toSpliced(at, 2, product));
  }
  return { stages, multiplications, total: multiplications.reduce((sum, { cost }) => sum + cost, 0) };
}

export function model({ theta, step, widths }: ChainValues): Model {
  const whole = widths.map((width) => Math.max(1, Math.round(width)));
  const blocks = factorsFor(theta, whole);
  const plans = { loss: planFor(blocks, "loss"), input: planFor(blocks, "input") };
  return { theta, at: Math.min(step, blocks.length - 1), widths: whole, plans };
}

export function quantities({ plans }: Model): Quantities {
  return { fromLoss: plans.loss.total, fromInput: plans.input.total };
}

export function table({ plans }: Model): Table {
  return {
    columns: ["order", "product", "multiplications"],
    rows: (["loss", "input"] as const).flatMap((order) =>
      plans[order].multiplications.map(({ left, right, cost }) => [
        order === "loss" ? "from the loss" : "from the input",
        `${shape(left)} · ${shape(right)}`,
        cost,
      ]),
    ),
  };
}

export const shape = ({ rows, columns }: Block) => `${rows}×${columns}`;

/** A count in full, its digits in threes. */
export const count = (whole: number): string => formatNumber(whole, { significant: 15 });

const THETAS = ["θ₀", "θ₁", "θ₂"];

export function describe({ theta, at, plans: { loss, input } }: Model): string {
  const name = THETAS[theta]!;
  if (loss.multiplications.length === 0)
    return `For ${name} nothing has to be multiplied before the last factor: ∂L/∂f₃ is there already.`;
  if (at === 0) return `Nothing is multiplied yet; for ${name}, ${loss.stages[0]!.length} matrices wait.`;
  if (loss.multiplications.length === 1)
    return `For ${name} there is one product, 1×${loss.multiplications[0]!.left.columns} times ${shape(loss.multiplications[0]!.right)}: ${count(loss.total)} multiplications.`;
  if (at < loss.multiplications.length) {
    const [one, other] = [loss, input].map(({ multiplications }) => multiplications[at - 1]!);
    return `From the loss, ${shape(one!.left)} times ${shape(one!.right)} took ${count(one!.cost)} multiplications; from the input, ${shape(other!.left)} times ${shape(other!.right)} took ${count(other!.cost)}.`;
  }
  const ratio = input.total / loss.total;
  const compared =
    ratio > 1
      ? `${formatNumber(ratio, { significant: 3 })} times as many`
      : ratio < 1
        ? "which is less"
        : "the same";
  return `For ${name}, pushing the row back from the loss takes ${count(loss.total)} multiplications; beginning at the input takes ${count(input.total)}, ${compared}.`;
}
