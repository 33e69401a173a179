// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { examine, examineChapter, examinePage, type Statement } from "./examine.ts";
import { passagesOf, passagesOfData } from "./passages.ts";
import { Scope } from "./scope.ts";

const content = join(import.meta.dirname, "../../../content");
const read = (path: string) => readFileSync(join(content, path), "utf8");
const known = new Scope();

/** What the book says of derivatives, text by text, in the order of reading. */
const texts = [
  ...readdirSync(join(content, "chapters"))
    .sort()
    .map((folder) => {
      const data = ["questions.ts", "lecture.ts"]
        .map((file) => `chapters/${folder}/${file}`)
        .filter((file) => existsSync(join(content, file)))
        .map((file) => [file, read(file)] as const);
      const file = `chapters/${folder}/chapter.mdx`;
      const prose = [file, read(file)] as const;
      return { name: folder, source: [prose, ...data], statements: examineChapter({ prose, data }, known) };
    }),
  ...readdirSync(content)
    .filter((file) => file.endsWith(".mdx"))
    .map((file) => {
      const source = read(file);
      return { name: file, source: [[file, source] as const], statements: examinePage(file, source) };
    }),
];

/** Fewer than these would mean that the reader overlooks what stands there. */
const atLeast: Readonly<Record<string, number>> = {
  "03-from-secant-to-tangent": 30,
  "04-rules-and-the-chain-rule": 50,
  "05-taylor-polynomials": 12,
  "06-partial-derivatives-and-the-gradient": 30,
  "07-stationary-points-and-gradient-descent": 12,
  "08-jacobians": 4,
  "09-the-chain-rule-in-several-variables": 10,
  "11-neurons-and-one-layer": 3,
  "12-computation-graphs-and-automatic-differentiation": 6,
  "13-backpropagation": 1,
  "glossary.mdx": 6,
  "sources.mdx": 4,
};

/** Formulas in which, at a glance, a derivative stands to the left of an equals sign. */
const atAGlance =
  /\$(?:[^$=]|\$\$)*?(?:\\ddx|\\diff\{|\\pd\{|\\partial[^$=]*\\partial|\w'(?![a-z]))[^$=\\]*=/g;

describe("the derivatives that the book writes", () => {
  const told = ({ file, line, column, tex, why }: Statement) =>
    `content/${file}:${line}:${column}: ${why}\n    ${tex.replaceAll(/\s+/g, " ")}`;

  describe.each(texts.map((text) => [text.name, text] as const))("in %s", (name, { source, statements }) => {
    it("agree with automatic differentiation", () => {
      expect(statements.filter(({ verdict, wrong }) => verdict === "false" && !wrong).map(told)).toEqual([]);
    });

    it("can be read, wherever a function is written out", () => {
      expect(statements.filter(({ verdict }) => verdict === "unread").map(told)).toEqual([]);
    });

    it("are false where they are quoted as wrong", () => {
      expect(statements.filter(({ verdict, wrong }) => wrong && verdict !== "false").map(told)).toEqual([]);
    });

    it("are not overlooked", () => {
      const checked = statements.filter(({ verdict }) => verdict === "true" || verdict === "false");
      expect(checked.length).toBeGreaterThanOrEqual(atLeast[name] ?? 0);
      const glanced = source.flatMap(([, text]) => [...text.replaceAll("\\\\", "\\").matchAll(atAGlance)]);
      expect(statements.length).toBeGreaterThanOrEqual(0.8 * glanced.length);
    });
  });
});

/** What becomes of the statements in a piece of prose. */
const verdicts = (prose: string) => examine(passagesOf(prose), "prose.mdx", new Scope());
const verdict = (prose: string) => verdicts(prose).at(-1)?.verdict;

describe("a statement", () => {
  it.each([
    ["$\\ddx x^3=3x^2$"],
    ["$\\ddx\\,x^n = 1\\cdot x^{n-1} + x\\cdot(n-1)\\,x^{n-2} = \\der{n\\,x^{n-1}}$"],
    ["$\\ddx\\tanh(x^n)=\\bigl(1-\\tanh^2(x^n)\\bigr)\\,n\\,x^{n-1}$"],
    ["$\\ddx\\sqrt{x}=\\frac1{2\\sqrt x}$"],
    ["$\\ddx\\,x^x=x^x(\\log x+1)$"],
    ["$f(x)=x^3-3x$ and $f'(x)=3x^2-3$ and $f''(x)=6x$ and $f'(2)=9$"],
    ["$f(x)=x^2\\sin x$ has $f^{(3)}(x)=6\\cos x-6x\\sin x-x^2\\cos x$"],
    ["$f(x)=\\sin x$, $g(x)=e^x$: $(g\\circ f)'(x)=e^{\\sin x}\\cos x$"],
    ["$(uv)'=u'v+uv'$"],
    ["$\\left(\\frac{u}{v}\\right)'(x)=\\frac{u'(x)v(x)-u(x)v'(x)}{v(x)^2}$"],
    ["$(g\\circ f)'(x)=g'\\bigl(f(\\inp{x})\\bigr)\\,f'(x)$"],
    ["$u=e^x-e^{-x}$ and $v=e^x+e^{-x}$, so $u'=v$ and $\\ddx\\tanh x=\\frac{v\\cdot v-u\\cdot u}{v^2}$"],
    ["$\\sigma(x)=\\frac{e^x}{e^x+1}$ has $\\sigma'=\\sigma(1-\\sigma)$"],
    ["$\\frac{\\partial}{\\partial w}\\tanh(wx+b)=\\bigl(1-\\tanh^2(wx+b)\\bigr)x$"],
    ["At $x=3$, $\\frac{\\partial}{\\partial w}(wx+b)=x=3$"],
    ["$z=4x-1$ and $y=-\\tfrac12 z+3$, so $\\diff{y}{x}=-\\frac12\\times 4=-2$"],
    [
      "$f(x_1,x_2)=x_1^2x_2$, $\\pd{f}{x_1}=2x_1x_2$ and $\\frac{\\partial^2 f}{\\partial x_1\\,\\partial x_2}=2x_1$",
    ],
    ["$f(x_1,x_2)=\\log(e^{x_1}+e^{x_2})$, $\\pd{f}{x_j}=\\frac{e^{x_j}}{e^{x_1}+e^{x_2}}$"],
    [
      "$f(x_1,x_2)=x_1x_2$\n\n$$\n\\rowcol{\\pd{f}{\\mathbf{x}}=\\begin{bmatrix}x_2 & x_1\\end{bmatrix}}{\\nabla f=\\begin{bmatrix}x_2\\\\ x_1\\end{bmatrix}}\n$$",
    ],
    [
      "The gradient of $x_1x_2$ is\n\n$$\n\\begin{bmatrix}x_2 & x_1\\end{bmatrix}, \\quad\\text{at }(1,2)\\text{:}\\quad \\begin{bmatrix}2 & 1\\end{bmatrix}\n$$",
    ],
    ["$\\diff{}{t}(\\sin^2 t+2\\cos t)=2\\sin t\\,(\\cos t-1)$"],
    ["$f(x_1,x_2)=x_1^2+2x_2$ with $x_1=t_1t_2$ and $x_2=t_1+t_2^2$: $\\pd{f}{t_1}=2t_1t_2^2+2$"],
    ["$g(a)=f(x-a\\,s)$ has $g'(a)=-s\\,f'(x-a\\,s)$"],
    ["$e=(a+b)(b+1)$ and $\\pd{e}{a}=b+1$"],
    ["$t=\\tanh x$, so $t'=1-t^2$ and $t''=-2t\\,t'$ and $\\tanh'=1-\\tanh^2$"],
    ["the derivative of $\\sin x$ is $\\cos x$"],
    ["The third derivative of $\\sin x$ is $-\\cos x$"],
    ["as a function of $w$, with $x$ fixed, $wx+b$ has derivative $x$"],
    ["| Function | Derivative |\n|---|---|\n| $c$ | $0$ |\n| $\\log x$ | $1/x$ |"],
    ["$f(x)=\\abs{x}$, with $f'(x)=1$ for $x>0$"],
    ["$f'(1)=1.9641\\times 2=3.9283$ of $f(x)=x$"],
  ])("that is true passes: %s", (prose) => {
    const found = verdicts(prose);
    expect(found.filter(({ verdict }) => verdict === "false" || verdict === "unread")).toEqual([]);
    if (!prose.includes("1.9641")) expect(found.some(({ verdict }) => verdict === "true")).toBe(true);
  });

  it.each([
    ["a missing inner factor", "$\\ddx\\tanh(x^3)=1-\\tanh^2(x^3)$"],
    ["an outer slope read at x", "$\\ddx\\tanh(x^3)=(1-\\tanh^2 x)\\cdot 3x^2$"],
    ["a plus for a times", "$(g\\circ f)'(x)=g'(f(x))+f'(x)$"],
    ["the misprinted chain rule", "$(g\\circ f)'(x)=g'(f(x))\\,f'(x)=\\diff{g(f(x))}{f}+\\diff{f(x)}{x}$"],
    ["a product of derivatives", "$(uv)'=u'v'$"],
    ["an exchanged quotient rule", "$\\left(\\frac{u}{v}\\right)'=\\frac{uv'-u'v}{v^2}$"],
    ["a power that stays", "$\\ddx x^n=n\\,x^n$"],
    ["a d/dx too many", "$\\ddx x^n=n\\,\\ddx x^{n-1}$"],
    ["a last side that does not follow", "$f(x)=x^3$, $f'(x)=3x\\cdot x=3x^3$"],
    ["a lost sign", "$\\ddx\\cos x=\\sin x$"],
    ["a wrong value", "$f(x)=x^3$ and $f'(2)=24$"],
    ["a value at the place that is spoken of", "At $x=3$, $\\frac{\\partial}{\\partial w}(wx+b)=x=2$"],
    ["both letters at once", "$f(x_1,x_2)=x_1^2x_2+x_1x_2^3$ and $\\pd{f}{x_1}=2x_1+3x_2^2$"],
    [
      "an entry of a gradient",
      "$f(x_1,x_2)=x_1x_2$, $\\pd{f}{\\mathbf{x}}=\\begin{bmatrix}x_2 & x_2\\end{bmatrix}$",
    ],
    ["a row for a column", "$f(x_1,x_2)=x_1x_2$, $\\nabla f=\\begin{bmatrix}x_2 & x_1\\end{bmatrix}$"],
    ["a sentence", "the derivative of $\\sin x$ is $-\\cos x$"],
    ["a table's row", "| Function | Derivative |\n|---|---|\n| $\\log x$ | $\\log x$ |"],
    ["rounded digits", "$f(x)=\\tanh x$ has $f'(1)=0.4201$"],
  ])("with %s is caught: %s", (_, prose) => {
    expect(verdicts(prose).filter(({ verdict }) => verdict === "false")).toHaveLength(1);
  });

  it("that is false is told with its place and both values", () => {
    const [found] = verdicts("One line.\n\nThen $f(x)=x^2$ and $f'(x)=3x$.");
    expect(found).toMatchObject({ line: 3, column: 22, tex: "f'(x)=3x" });
    expect(found?.why).toMatch(/^[\d.]+ is not [\d.]+ at x = [\d.]+$/);
  });

  it("in a display is found at its own line", () => {
    const [found] = verdicts(
      "$$\n\\begin{aligned}\n\\ddx x &= 1,\\\\\n\\ddx x^2 &= x\n\\end{aligned}\n$$",
    ).slice(1);
    expect(found).toMatchObject({ verdict: "false", line: 4, column: 1 });
  });

  it("that cannot be read is said to be unread, if a function is written out", () => {
    expect(verdict("$\\ddx\\mystery(x)=3x^2$")).toBe("unread");
    expect(verdict("$\\pd{f}{x_1}=2x_1x_2$")).toBe("unread");
  });

  it("about limits, vectors and given values is left alone", () => {
    expect(verdict("$f'(x)=\\lim_{h\\to 0}\\frac{f(x+h)-f(x)}{h}$")).toBe("left");
    expect(verdict("$\\pd{L}{\\mathbf{w}}=\\mathbf{x}^\\top$")).toBe("left");
    expect(verdict("$x^{(t+1)}=x^{(t)}-\\gamma\\,f'\\bigl(x^{(t)}\\bigr)$")).toBe("left");
    expect(verdict("Let $f$ be differentiable; then $\\pd{f}{r}=a\\cos\\theta$")).toBe("left");
    expect(verdict("$u'(2)=5$")).toBe("left");
    expect(verdict("$f(x)=\\abs{x}$ and $f'(0)=0$")).not.toBe("unread");
  });

  it("of an exercise uses what the exercise defines, and leaves it there", () => {
    const prose =
      "$f(x)=x^2$.\n\n<Exercise name=\"a\" level={1}>\n\n$f(x)=x^3$, $f'(x)=3x^2$.\n\n</Exercise>\n\n$f'(x)=2x$.";
    expect(verdicts(prose).map(({ verdict }) => verdict)).toEqual(["true", "true"]);
  });

  it("of a question is read from its strings, with its place", () => {
    const source = [
      "export const questions: Questions = {",
      "  first: {",
      '    prompt: "Let $f(x)=x^{@n}$.",',
      '    correct: "Then $f\'(x)=@n x^{@(n-1)}$.",',
      "  },",
      '  "second": {',
      '    hints: ["$\\\\ddx\\\\exp x=x\\\\exp x$"],',
      "  },",
      "};",
    ].join("\n");
    const found = examine(passagesOfData(source), "questions.ts", new Scope());
    expect(found).toMatchObject([
      { verdict: "true", line: 4, column: 21 },
      { verdict: "false", line: 7, column: 15 },
    ]);
  });
});
