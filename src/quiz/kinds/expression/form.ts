import { type Expression, simplify } from "../../../expression/index.ts";

/** How an answer is to be written, where a question asks for that. */
export type Form = "expanded" | "factored" | "simplified";

const parts = (e: Expression): readonly Expression[] =>
  e.kind === "apply" ? e.args : e.kind === "derivative" ? [e.of] : [];
const is = (e: Expression, ...ops: readonly string[]) => e.kind === "apply" && ops.includes(e.op);
const some = (e: Expression, test: (part: Expression) => boolean): boolean =>
  test(e) || parts(e).some((part) => some(part, test));
const size = (e: Expression): number => 1 + parts(e).reduce((sum, part) => sum + size(part), 0);
const bare = (e: Expression): Expression => (is(e, "neg") ? bare(parts(e)[0]!) : e);
const isSum = (e: Expression) => is(bare(e), "add", "sub");

/** A product with a sum in it, or a sum raised to a whole power: something that can be multiplied out. */
const isUnexpanded = (e: Expression): boolean => {
  const [a, b] = parts(e);
  if (is(e, "mul")) return isSum(a!) || isSum(b!);
  return is(e, "pow") && isSum(a!) && b!.kind === "number" && Number.isInteger(b!.value) && b!.value > 1;
};

/** What a formula of the right value still lacks of the form that is asked for; null where it lacks nothing. */
export function shortcoming(form: Form | undefined, given: Expression, wanted: Expression): string | null {
  if (form === "expanded" && some(given, isUnexpanded) && !some(wanted, isUnexpanded))
    return "The question asks for it expanded: multiply out the brackets.";
  if (form === "factored" && isSum(given) && !isSum(wanted))
    return "The question asks for it factored: write it as a product.";
  if (form === "simplified" && size(given) > Math.max(size(wanted), size(simplify(given))) + 2)
    return "The question asks for it simplified: it can be written shorter.";
  return null;
}
