import { cancelSums, expandSums } from "./cancel.ts";
import type { Expression } from "./expression.ts";
import { build } from "./factors.ts";
import { simplifyCall } from "./identities.ts";
import { sizeOf } from "./order.ts";
import { Product } from "./Product.ts";
import { type DomainNote, type Pass, widen } from "./pass.ts";
import * as q from "./rational.ts";
import { Sum } from "./Sum.ts";
import { toText } from "./toText.ts";

const MAX_ROUNDS = 4;

/**
 * A shorter formula with the same value wherever both are defined: like terms collected, powers joined, fractions reduced,
 * numbers folded exactly, products of sums expanded where that is shorter. Cancelling can widen the domain (x/x, √x·√x,
 * exp(log x)); each such place is pushed to `notes`. It never narrows. Terminates: at most four passes over the tree.
 */
export function simplify(e: Expression, notes: DomainNote[] = []): Expression {
  const pass = passWith(notes);
  let result = e;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = result;
    result = pass.visit(result);
    if (toText(result) === toText(before)) break;
  }
  return result;
}

function passWith(notes: DomainNote[]): Pass {
  const pass: Pass = {
    notes,
    visit: (e) => visit(e, pass),
    sum: (e, { raw, expand }) => {
      const sum = new Sum(pass).add(e, q.ONE, raw);
      return expand ? shorter(sum, pass) : sum.build();
    },
    get quiet() {
      return passWith([]);
    },
  };
  return pass;
}

function visit(e: Expression, pass: Pass): Expression {
  if (e.kind !== "apply") return e;
  switch (e.op) {
    case "add":
    case "sub":
    case "neg":
      return pass.sum(e, { raw: true, expand: true });
    case "mul":
    case "div":
    case "pow":
    case "exp":
    case "sqrt": {
      const product = new Product(pass).times(e, undefined, true);
      cancelSums(product);
      expandSums(product);
      return build(product);
    }
    default: {
      const args = e.args.map(pass.visit);
      return simplifyCall(e.op, args);
    }
  }
}

/** The sum as it stands or multiplied out, whichever is shorter. */
function shorter(sum: Sum, pass: Pass): Expression {
  const plain = sum.build();
  const aside = passWith([]);
  const expanded = sum.expanded(aside)?.build();
  if (!expanded || sizeOf(expanded) >= sizeOf(plain)) return plain;
  for (const { term, condition } of aside.notes) widen(pass.notes, term, condition);
  return expanded;
}
