import type { Chain } from "./chains.ts";
import { compare, type Side } from "./compare.ts";
import { Skipped } from "./faults.ts";
import { isToken, type Matrix, type Node } from "./nest.ts";
import { inside } from "./nodes.ts";
import { readTerm } from "./read.ts";
import type { Scope } from "./scope.ts";
import { loneSymbol } from "./symbols.ts";
import { bound, derivative, type Env, type Name, type Term } from "./term.ts";

/** The matrix that a side is and nothing else. */
export const matrixOf = (side: readonly Node[]): Matrix | null =>
  side.length === 1 && "rows" in side[0]! ? side[0] : null;

/** Why ∂f/∂x = [ … ] or ∇f = [ … ] is false, or null where it is true; undefined for a chain without a matrix. */
export function gradientFault(chain: Chain, scope: Scope): string | null | undefined {
  const matrices = chain.flatMap((side) => matrixOf(side) ?? []);
  if (matrices.length === 0) return undefined;
  const [name, ...more] = chain.flatMap((side) => gradientOperand(side) ?? []);
  if (!name || more.length > 0) throw new Skipped("a matrix that is no gradient");
  const definition = scope.functions.get(name);
  if (!definition) throw new Skipped(`${name} is not defined here`);
  const row = !chain.some((side) => isToken(side[0], "\\nabla"));
  for (const matrix of matrices) {
    const why = matrixFault(matrix, definition.parameters, definition.body, scope, row);
    if (why !== null) return why;
  }
  return null;
}

/** The f of ∂f/∂𝐱 or ∇f. */
function gradientOperand(side: readonly Node[]): Name | null {
  if (isToken(side[0], "\\nabla")) return loneSymbol(side.slice(1));
  const [command, above, below] = side;
  const vector = isToken(inside(below)[1], "\\mathbf");
  return side.length === 3 && isToken(command, "\\frac") && vector
    ? loneSymbol(inside(above).slice(1))
    : null;
}

/** Why a matrix is not the gradient of `body` by `parameters`, as a row or a column; null where it is. */
export function matrixFault(
  { rows }: Matrix,
  parameters: readonly Name[],
  body: Term,
  scope: Scope,
  row: boolean,
): string | null {
  const cells = rows.flat();
  if (cells.some((cell) => cell.some((node) => isToken(node, "\\cdots", "\\vdots", "\\dots"))))
    throw new Skipped("a gradient of general length");
  const shape = `${rows.length}×${rows[0]?.length ?? 0}`;
  const wanted = row ? `1×${parameters.length}` : `${parameters.length}×1`;
  if (shape !== wanted) return `the shape is ${shape}, and should be ${wanted}`;
  for (const [i, cell] of cells.entries()) {
    const entry = side(readTerm(cell, { scope, unknown: new Set() }));
    const why = compare(slope(body, parameters, parameters[i]!), entry, scope);
    if (why === undefined) throw new Skipped("no place at which to compare the entries");
    if (why !== null) return `entry ${i + 1}: ${why}`;
  }
  return null;
}

function slope(body: Term, parameters: readonly Name[], by: Name): Side {
  const term = (env: Env) =>
    derivative((value) => body(bound(env, by, value)), env.values.get(by) ?? env.trial.number(by));
  const facts = { uses: new Set(parameters), unknown: new Set<Name>(), derives: true };
  return { ...side(Object.assign(term, facts)), named: true };
}

const side = (term: Term): Side => ({ term, tolerance: 0, atomic: false, named: false });
