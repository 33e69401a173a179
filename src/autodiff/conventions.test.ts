import { describe, expect, it } from "vitest";
import type { Pointwise, Tensor, Value } from "./index.ts";
import * as ad from "./index.ts";

const number = (x: Tensor): number => x.data[0]!;
const call = (f: (...inputs: Tensor[]) => Value, ...inputs: number[]) =>
  number(ad.lift(f(...inputs.map((x) => ad.tensor(x)))));
const slope = (f: (...inputs: Tensor[]) => Value, ...inputs: number[]) =>
  ad
    .grad(f)(...inputs)
    .map(number);
const forwardSlope = (f: (x: Tensor) => Value, x: number) => number(ad.jvp(f, [x], [1]).tangent);
/** Second derivatives by all four nestings. */
const curvatures = (f: (x: Tensor) => Value, x: number): number[] => {
  const reverse = (t: Tensor) => ad.grad(f)(t)[0]!;
  const forward = (t: Tensor) => ad.jvp(f, [t], [1]).tangent;
  return [slope(reverse, x)[0]!, slope(forward, x)[0]!, forwardSlope(reverse, x), forwardSlope(forward, x)];
};

describe("conventions where the mathematics leaves a choice", () => {
  it("relu and |x| have slope 0 at 0", () => {
    expect(slope(ad.relu, 0)).toEqual([0]);
    expect(slope(ad.abs, 0)).toEqual([0]);
    expect([slope(ad.relu, -1), slope(ad.relu, 1), slope(ad.abs, -1)]).toEqual([[0], [1], [-1]]);
  });

  it("max and min give each side half of the slope where both are equal, so that max(x, −x) agrees with |x|", () => {
    expect(slope(ad.max, 2, 2)).toEqual([0.5, 0.5]);
    expect(slope(ad.min, 2, 2)).toEqual([0.5, 0.5]);
    expect(slope(ad.max, 2, 1)).toEqual([1, 0]);
    expect(slope(ad.min, 2, 1)).toEqual([0, 1]);
    expect(slope((x) => ad.max(x, ad.neg(x)), 0)).toEqual([0]);
  });

  it("log and sqrt give NaN outside their domain, value and slope, and never throw", () => {
    expect(call(ad.log, -1)).toBeNaN();
    expect(call(ad.sqrt, -1)).toBeNaN();
    expect(slope(ad.log, -1)[0]).toBeNaN();
    expect(slope(ad.sqrt, -1)[0]).toBeNaN();
    expect(call(ad.log, 0)).toBe(-Infinity);
    expect(slope(ad.sqrt, 0)).toEqual([Infinity]);
    for (const each of curvatures(ad.log, -1)) expect(each).toBeNaN();
  });

  it("a negative base takes integer exponents only; 0⁰ = 1", () => {
    expect(call(ad.pow, -2, 3)).toBe(-8);
    expect(slope((x) => ad.pow(x, 3), -2)).toEqual([12]);
    expect(call(ad.pow, -2, 0.5)).toBeNaN();
    expect(call(ad.pow, 0, 0)).toBe(1);
    expect([call((x) => ad.pow(x, 0), 0), call((x) => ad.pow(x, 1), 0)]).toEqual([1, 0]);
  });

  it("x⁰, x¹ and x² have the slopes 0, 1 and 0 and the curvatures 0, 0 and 2 at 0", () => {
    const slopes = [0, 1, 0];
    const second = [0, 0, 2];
    for (const n of [0, 1, 2]) {
      const f = (x: Tensor) => ad.pow(x, n);
      expect(slope(f, 0)).toEqual([slopes[n]]);
      expect(forwardSlope(f, 0)).toBe(slopes[n]);
      for (const each of curvatures(f, 0)) expect(each).toBe(second[n]);
    }
  });

  it("a power that is not differentiated in its exponent takes no logarithm of its base", () => {
    expect(slope((x) => ad.pow(x, 3), -2)).toEqual([12]);
    // The exponent is an input, but stands still.
    expect(number(ad.jvp(ad.pow, [-2, 3], [1, 0]).tangent)).toBe(12);
    expect(number(ad.jvp(ad.pow, [0, 2], [1, 0]).tangent)).toBe(0);
    expect(slope(ad.pow, 0, 2)).toEqual([0, 0]);
    expect(slope(ad.pow, 0, 0)[0]).toBe(0);
    expect(slope(ad.pow, -2, 3)[0]).toBe(12);
    expect(slope(ad.pow, -2, 3)[1]).toBeNaN();
  });

  it("exponents may differ from entry to entry, 0 and 1 among them", () => {
    const { tangent } = ad.jvp((x) => ad.pow(x, [0, 1, 2, 0.5]), [[0, 0, -3, 4]], [1]);
    expect([...tangent.data]).toEqual([0, 1, -6, 0.25]);
  });

  it("sigmoid and softplus neither overflow nor lose small values", () => {
    expect([call(ad.sigmoid, 1000), call(ad.sigmoid, -1000), call(ad.softplus, 1000)]).toEqual([1, 0, 1000]);
    expect(call(ad.softplus, -40)).toBeCloseTo(Math.exp(-40), 30);
    expect([slope(ad.sigmoid, 1000), slope(ad.softplus, -1000)]).toEqual([[0], [0]]);
  });

  it("sums and products over nothing are 0, and empty shapes stay empty", () => {
    const none = ad.tensor([], [2, 0]);
    expect(ad.toArray(ad.sum([]))).toBe(0);
    expect(ad.toArray(ad.sum(none, 1))).toEqual([0, 0]);
    expect(ad.toArray(ad.matmul(none, ad.tensor([], [0, 3])))).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(ad.matmul(ad.tensor([], [0, 2]), [[1], [2]]).shape).toEqual([0, 1]);
    expect(ad.grad((x) => ad.sum(ad.mul(x, x)))([])[0]!.shape).toEqual([0]);
    expect(ad.jacobian((x) => ad.sum(x))([]).shape).toEqual([0]);
  });

  it("NaN stays NaN through relu, max and where", () => {
    expect(call(ad.relu, NaN)).toBeNaN();
    expect(call(ad.max, NaN, 1)).toBeNaN();
    expect(call((x) => ad.where(1, x, 0), NaN)).toBeNaN();
  });
});

describe("where", () => {
  const branches: Record<string, (x: Tensor) => Tensor> = {
    "√x": ad.sqrt,
    "log x": ad.log,
    "1/x": (x) => ad.div(1, x),
    "√x·log x": (x) => ad.mul(ad.sqrt(x), ad.log(x)),
    "sum of (√x, log x)": (x) => ad.sum([ad.sqrt(x), ad.log(x)]),
    "the dot product of (√x, log x) with itself": (x) => {
      const v = ad.stack([ad.sqrt(x), ad.log(x)]);
      return ad.matmul(v, v);
    },
  };
  for (const [name, branch] of Object.entries(branches)) {
    it(`lets nothing of ${name} through where it is not taken, to second order`, () => {
      const f = (x: Tensor) => ad.where(ad.greater(x, 0), branch(x), ad.mul(2, x));
      for (const x of [0, -1]) {
        expect(call(f, x)).toBe(2 * x);
        expect(slope(f, x)).toEqual([2]);
        expect(forwardSlope(f, x)).toBe(2);
        for (const each of curvatures(f, x)) expect(each).toBe(0);
        const program = ad.compile((t) => ad.grad((t) => ad.grad(f)(t)[0]!)(t)[0]!, x);
        expect(number(program.run(x))).toBe(0);
      }
      expect(curvatures(f, 1.7)[0]).toBeCloseTo(curvatures(branch, 1.7)[1]!, 12);
    });
  }

  it("keeps the honest NaN of a value that counts", () => {
    expect(slope((x) => ad.pow(ad.sqrt(x), 2), 0)[0]).toBeNaN();
  });

  it("chooses entry by entry and broadcasts", () => {
    expect(ad.toArray(ad.where([1, 0], [[1], [2]], 0))).toEqual([
      [1, 0],
      [2, 0],
    ]);
  });
});

describe("errors say what was read and what would fit", () => {
  const cases: [string, () => unknown, RegExp][] = [
    [
      "shapes that do not broadcast",
      () => ad.add([1, 2, 3], [1, 2]),
      /^add: shapes \[3\] and \[2\] do not fit\..* lengths 3 and 2;/,
    ],
    [
      "matrices that do not fit",
      () => ad.matmul([[1, 2]], [[1, 2]]),
      /^matmul: shapes \[1, 2\] and \[1, 2\] do not fit; .*\[m, k\] and \[k, n\]/,
    ],
    ["a product with a scalar", () => ad.matmul(2, [[1]]), /^matmul: shapes \[\] and \[1, 1\]/],
    [
      "an axis that is not there",
      () => ad.sum([[1, 2]], 2),
      /^sum: shape \[1, 2\] has no axis 2; it has axes 0 to 1/,
    ],
    ["an axis of a scalar", () => ad.mean(1, 0), /^mean: shape \[\] has no axis 0; a scalar has none/],
    [
      "a permutation that repeats",
      () => ad.transpose([[1]], [0, 0]),
      /^transpose: axes \[0, 0\] do not name each axis/,
    ],
    [
      "a shape with more room",
      () => ad.reshape([1, 2, 3], [2, 2]),
      /^reshape: shape \[3\] holds 3 entries and \[2, 2\] holds 4/,
    ],
    ["a shape without room", () => ad.broadcast([1, 2], [3]), /broadcast: shapes \[2\] and \[3\] do not fit/],
    [
      "a shape of fewer axes",
      () => ad.broadcast([[1, 2]], [2]),
      /^broadcast: \[1, 2\] does not fit into \[2\]/,
    ],
    [
      "an entry that is not there",
      () => ad.at([1, 2], 2),
      /^at: axis 0 of shape \[2\] has 2 entries; there is no entry 2/,
    ],
    [
      "parts that differ",
      () => ad.concat([[[1]], [[1, 2]]]),
      /^concat: shapes \[1, 1\] and \[1, 2\] do not fit; they may differ along axis 0 only/,
    ],
    ["nothing to concatenate", () => ad.concat([]), /^concat: needs at least one part/],
    [
      "einsum without an arrow",
      () => ad.einsum("ij,jk", [[1]], [[1]]),
      /^einsum "ij,jk" on \[1, 1\] and \[1, 1\]: .*"->"/,
    ],
    ["einsum with too few factors", () => ad.einsum("ij,jk->ik", [[1]]), /names 2 factors, but got 1/],
    ["einsum with a wrong rank", () => ad.einsum("ij->i", [1]), /"ij" names 2 axes, but shape \[1\] has 1/],
    [
      "einsum with lengths that differ",
      () => ad.einsum("i,i->", [1], [1, 2]),
      /index i has length 1 in one place and 2 in another/,
    ],
    ["einsum with an unknown index", () => ad.einsum("i->j", [1]), /index j of the output is in no factor/],
    ["einsum with an output twice", () => ad.einsum("i->ii", [1]), /only once/],
    ["ragged rows", () => ad.tensor([[1, 2], [3]]), /^tensor: .*entry 0 has \[2\] and entry 1 has \[1\]/],
    ["text", () => ad.sin("2" as never), /expected a number, an array or a tensor, but read the text "2"/],
    [
      "numbers that do not fill a shape",
      () => ad.tensor([1, 2, 3], [2, 2]),
      /3 numbers do not fill shape \[2, 2\], which holds 4/,
    ],
    ["stacking what differs", () => ad.stack([ad.ones([2]), ad.ones([3])]), /^stack: shapes \[2\] and \[3\]/],
    [
      "a branch on a symbolic value",
      () => ad.grad((x) => ((x as unknown as number) > 0 ? x : ad.neg(x)))(1),
      /symbolic value \(input, shape \[\]\).*Use where\(condition, a, b\)/,
    ],
    [
      "Math on a symbolic value",
      () => ad.grad((x) => ad.tensor(Math.sin(x as never)))(1),
      /Use where.*operations of autodiff/,
    ],
    ["the data of a symbolic value", () => ad.grad((x) => ad.mul(x, x.data[0]!))(1), /has no numbers yet/],
    [
      "a plain number returned",
      () => ad.grad(() => 3)(1),
      /the function returned 3, which has no symbolic value in it.*return tensor\(3\)/,
    ],
    ["nothing returned", () => ad.trace((() => undefined) as never, [1]), /the function returned undefined/],
    ["numbers returned in a list", () => ad.jacobian(() => [1, 2])([1]), /has no symbolic value/],
    [
      "the gradient of a vector",
      () => ad.grad((x) => ad.sin(x))([1, 2]),
      /^grad: .*shape \[2\], but only a scalar.*jacobian/,
    ],
    [
      "another shape than traced",
      () => ad.evaluate(ad.trace(ad.sin, [1]), [[1, 2]]),
      /traced for inputs of shapes \[\], but got \[2\]/,
    ],
    [
      "too few inputs",
      () => ad.evaluate(ad.trace(ad.add, [1, 2]), [1]),
      /traced for inputs of shapes \[\], \[\], but got \[\]/,
    ],
    [
      "a tangent of another shape",
      () => ad.jvp(ad.sin, [[1, 2]], [[1, 2, 3]]),
      /^jvp: input 0 has shape \[2\].*not \[3\]/,
    ],
    [
      "too few tangents",
      () => ad.jvp(ad.add, [1, 2], [1]),
      /^jvp: 2 inputs need as many tangents, but got 1/,
    ],
    [
      "a cotangent of another shape",
      () => ad.vjp(ad.sin, [[1, 2]]).pullback(1),
      /output has shape \[2\].*not \[\]/,
    ],
    ["a Jacobian in two inputs", () => ad.jacobian(ad.add)(1, 2), /^jacobian: takes one input, but got 2/],
    ["a negative order", () => ad.taylor(ad.sin, 0, -1), /^taylor: the order must be a whole number/],
    [
      "a program's input of another shape",
      () => ad.compile((x) => ad.sin(x), 1).run([1, 2]),
      /^run: .*shapes \[\], but input 0 has shape \[2\]/,
    ],
  ];
  for (const [name, run, message] of cases) it(name, () => expect(run).toThrow(message));

  it("a symbolic value that outlives its function", () => {
    let escaped: Tensor = ad.tensor(0);
    ad.grad((x) => {
      escaped = x;
      return x;
    })(1);
    expect(() => ad.sin(escaped)).toThrow(
      /^sin: a symbolic value is used outside the function it was traced in/,
    );
  });
});

describe("a primitive", () => {
  it("does not compile without a rule for every input", () => {
    const complete: Pointwise<2> = {
      kind: "pointwise",
      name: "first",
      kernel: (out, a) => out.set(a!),
      partials: [() => 1, () => 0],
    };
    // @ts-expect-error one partial is missing
    const incomplete: Pointwise<2> = { ...complete, partials: [() => 1] };
    // @ts-expect-error no kernel
    const valueless: Pointwise<1> = { kind: "pointwise", name: "none", partials: [() => 1] };
    expect([complete, incomplete, valueless]).toHaveLength(3);
  });

  it("takes a constant function as one of slope 0", () => {
    expect(slope(() => ad.tensor(3), 2)).toEqual([0]);
    expect(number(ad.jvp(() => ad.tensor(3), [2], [1]).tangent)).toBe(0);
    expect([...ad.taylor(() => ad.tensor(3), 2, 2).data]).toEqual([3, 0, 0]);
  });
});
