import type { Lecture } from "../../../src/lecture/authoring.ts";

export const lecture: Lecture = {
  minutes: 50,
  steps: [
    {
      say: "One weight, one loss",
      figure: { name: "secant", set: { f: "x^3", x0: 2, h: 1, tangent: false } },
      predict: {
        ask: "I turn a weight from 2 to 2.001, and the loss rises by 0.012. To lower the loss, which way do I turn, and how strongly does it answer?",
        reveal: "Down, and about twelve times as strongly as I turn. That twelve is what today is about.",
        options: ["Up, by much", "Down, by little", "Down, and strongly"],
        answer: 2,
        show: { h: 0.001 },
      },
      notes: "The curve stands in for a loss. Do not show the tangent yet; the vote comes in a minute.",
    },
    {
      say: "The slope between two points",
      figure: { name: "secant", set: { f: "x^3", x0: 2, h: 1, tangent: false } },
      formula: "\\fd{\\frac{\\delta y}{\\delta x}}=\\frac{f(x_0+h)-f(x_0)}{h}\\qquad(h\\neq 0)",
      notes:
        "Rise over run: from 8 to 27 over a run of 1, so 19. Secants go through points; two of the source lectures say “through f(x) and f(x + h)”, which are heights.",
    },
    {
      say: "Half the step",
      figure: { name: "secant", set: { f: "x^3", x0: 2, h: 1, tangent: false } },
      predict: {
        ask: "The slope was 19. What is it over half the step?",
        reveal: "15.25. The second point has come closer, and the line is less steep.",
        options: ["19 still", "9.5, half of it", "Between 12 and 19"],
        answer: 2,
        show: { h: 0.5 },
      },
      notes: "Take two or three guesses before you reveal it.",
    },
    {
      say: "A tenth of it: where will it settle?",
      figure: { name: "secant", set: { f: "x^3", x0: 2, h: 0.1, tangent: false } },
      predict: {
        ask: "19, 15.25, 12.61. Vote: on which number do the slopes settle?",
        reveal: "On 12. Over 0.01 the slope is 12.0601, over 0.001 it is 12.006001.",
        options: ["0", "10", "12", "12.5"],
        answer: 2,
        show: { h: 0.01 },
      },
      notes: "Collect the votes on the board: 10, 12, 12.5 usually turn up.",
    },
    {
      say: "From the other side",
      figure: { name: "secant", set: { f: "x^3", x0: 2, h: 1, tangent: false } },
      predict: {
        ask: "Now step to the left, with $h=-1$. Is the slope negative?",
        reveal: "It is 7: a rise of $-7$ over a run of $-1$. With shorter steps it climbs to the same 12.",
        options: ["Yes", "No"],
        answer: 1,
        show: { h: -1 },
      },
      notes: "Drag the second point through the first: 7, 9.25, 11.41, and out on the right again.",
    },
    {
      say: "Zero over zero?",
      figure: { name: "secant", set: { f: "x^3", x0: 2, h: 0.1, tangent: false } },
      predict: {
        ask: "Why not put $h=0$ and be done?",
        reveal: "The quotient reads $0/0$, and one point has no secant. Cancel $h$ first, while it is not 0.",
        options: ["The slope would be 0", "There would be no slope", "Nothing speaks against it"],
        answer: 1,
        show: { h: 0 },
      },
      notes: "The sentence under the figure says it too.",
    },
    {
      say: "Algebra first, limit last",
      formula: "\\frac{(2+\\fd{h})^3-8}{\\fd{h}}=\\der{12}+6\\fd{h}+\\fd{h}^2\\qquad(h\\neq 0)",
      notes:
        "What exceeds 12 is 6h + h². Name a tolerance, and you can find an h that stays within it. So the limit is 12 exactly, though the quotient has no value at 0.",
    },
    {
      say: "The derivative",
      figure: { name: "secant", set: { f: "x^3", x0: 2, h: 0.1, tangent: true } },
      formula: "\\der{f'(x_0)}=\\lim_{\\fd{h}\\to 0}\\frac{f(x_0+\\fd{h})-f(x_0)}{\\fd{h}}",
      notes:
        "Show the tangent. One finite number, approached through steps of both signs: that is the whole definition.",
    },
    {
      say: "Two slips in one line",
      formula:
        "\\wrong{\\frac{\\mathrm{d}f}{\\mathrm{d}x}:=\\lim_{h\\to 0}\\frac{f(x+h)-f(x)}{h},\\quad h>0}",
      pair: {
        task: "A lecture prints this, and says that you get it “when this difference converges to zero”. Find both slips.",
        minutes: 3,
      },
      notes:
        "The step goes to 0, the quotient does not. And h > 0 looks to one side only; we shall see what that costs.",
    },
    {
      say: "What the number promises",
      formula: "f(x_0+h)\\approx f(x_0)+\\der{f'(x_0)}\\,h",
      predict: {
        ask: "$f(2)=8$ and $f'(2)=12$. What is $f(2.01)$, nearly, without cubing?",
        reveal:
          "8.12. The true value is 8.120601; over a step ten times longer, the miss is about a hundred times larger.",
        options: ["8.01", "8.12", "20"],
        answer: 1,
      },
      notes:
        "This is why training cares: over a small turn h of one weight the loss changes by about L′(w) h.",
    },
    {
      say: "Cancel the $h$",
      figure: { name: "cancel-h", set: { n: 3, step: 0 } },
      predict: {
        ask: "Expand $(x+h)^3-x^3$ and divide by $h$. How many of the terms still hold an $h$?",
        reveal: "Two of three. When $h$ goes to 0, $3x^2$ stays.",
        options: ["None", "One of three", "Two of three"],
        answer: 2,
        show: { step: 3 },
      },
      notes: "Step through it; then set n to 4 and to 5, and let the room say what will be left.",
    },
    {
      say: "The power rule",
      figure: { name: "cancel-h", set: { n: 5, step: 4 } },
      formula: "\\ddx x^n=\\der{n\\,x^{n-1}}\\qquad(n=1,2,3,\\dots)",
      notes:
        "One of the n brackets gives its h, all others give x. The power drops by one: n xⁿ would give 24 for x³ at 2, and the secants said 12.",
    },
    {
      say: "Let’s check the equation for $x^n$",
      formula: "\\wrong{\\ddx x^n=n\\,\\ddx x^{n-1}}",
      pair: {
        task: "This was printed on a slide. Test it with $n=3$ at $x=2$, and then at $x=1$. Is it right?",
        minutes: 3,
      },
      notes:
        "At 2 both sides are 12, by luck; at 1 the right side is 6 and the slope is 3. One lucky point proves nothing.",
    },
    {
      say: "The derivative is a function",
      figure: { name: "slope-tracer", set: { f: "sin(x)", x: -4 } },
      predict: {
        ask: "I slide along $\\sin x$ and write down the slope. Where is it zero, and how large does it get?",
        reveal: "Zero at every crest and trough, at most 1. The trace is $\\cos x$.",
        options: [
          "At the crests; at most 1",
          "At the crossings; at most 1",
          "At the crests; beyond all bounds",
        ],
        answer: 0,
        show: { x: 4 },
      },
      notes:
        "Drag slowly from the left end to the right. Let them hum along with the slope: up, level, down.",
    },
    {
      say: "$\\tanh$: steep in the middle",
      figure: { name: "slope-tracer", set: { f: "tanh(x)", x: -2 } },
      formula: "\\ddx\\tanh x=1-\\tanh^2 x",
      predict: {
        ask: "What is the slope of $\\tanh$ at 0?",
        reveal: "1, and nowhere is it steeper. At 2 it is 0.0707.",
        options: ["0", "$\\tfrac12$", "1"],
        answer: 2,
        show: { x: 0 },
      },
      notes: "An activation function. The proof waits for the quotient rule in chapter 4.",
    },
    {
      say: "Slope equal to height",
      figure: { name: "slope-tracer", set: { f: "exp(x)", x: 1 } },
      formula: "\\ddx\\exp x=\\exp x\\qquad\\ddx\\log x=\\frac1x\\quad(x>0)",
      notes: "Then switch to log x. At twice the x, half the slope: the mirror swaps rise and run.",
    },
    {
      say: "Which letter moves?",
      formula:
        "\\ddx(wx+b)=w\\qquad\\frac{\\mathrm{d}}{\\mathrm{d}w}(wx+b)=x\\qquad\\frac{\\mathrm{d}}{\\mathrm{d}b}(wx+b)=1",
      predict: {
        ask: "Training moves $w$. At $x=3$, how fast does $wx+b$ answer?",
        reveal: "At the rate 3, whatever $w$ and $b$ are.",
        options: ["$w$", "3", "$wx$"],
        answer: 1,
      },
      notes: "The data stand still in training. Ask for the letter before you ask for the rule.",
    },
    {
      say: "A corner",
      figure: { name: "corner", set: { f: "|x|", x0: 0, h: 1 } },
      predict: {
        ask: "Which slopes do the secants at 0 have, to the right and to the left?",
        reveal: "Always 1 and always $-1$. No single number is approached, so there is no derivative at 0.",
        options: ["1 and $-1$, whatever the step", "1 and $-1$, and closer to 0 as it shrinks", "1 and 1"],
        answer: 0,
        show: { h: -1 },
      },
      notes:
        "Move the second point across. A limit with h > 0 alone would report 1, and nobody would notice.",
    },
    {
      say: "ReLU has one too",
      figure: { name: "corner", set: { f: "max(x, 0)", x0: 0, h: -1 } },
      notes:
        "One-sided derivatives 0 and 1. Software returns a number by convention, usually 0, also in this book.",
    },
    {
      say: "How small is small?",
      figure: { name: "small-h", set: { f: "x^3", x: 2, h: 1e-2 } },
      predict: {
        ask: "A computer has to pick an $h$. Which is better for $x^3$ at 2: $10^{-8}$ or $10^{-16}$?",
        reveal: "$10^{-8}$. At $10^{-16}$ the sum $2+h$ is rounded to 2, and the quotient is 0.",
        options: ["$10^{-8}$", "$10^{-16}$", "Equally good"],
        answer: 0,
        show: { h: 1e-16 },
      },
      notes: "Vote first. Most people believe that smaller is better.",
    },
    {
      say: "Two errors, one V",
      figure: { name: "small-h", set: { f: "x^3", x: 2, h: 1e-8 } },
      formula: "\\frac{M\\fd{h}}{2}+\\frac{2\\,\\varepsilon\\,\\lvert f(x)\\rvert}{\\fd{h}}",
      notes:
        "Slide h from 1 down. Truncation falls, rounding rises; forward is best near 10⁻⁸, central near 10⁻⁵.",
    },
    {
      say: "A step that rounds away",
      figure: { name: "small-h", set: { f: "x^3", x: 2, h: 1e-16 } },
      notes:
        "Automatic differentiation takes no step: it carries the value and the coefficient of h, and drops h². It is exact but for rounding.",
    },
    {
      say: "A test that libraries run",
      formula: "\\tanh x\\colon\\qquad 1-\\tanh^2 x\\quad\\text{or}\\quad 1-\\tanh x\\,?",
      predict: {
        ask: "Somebody forgot the square. Would a difference at $x=0$ catch it?",
        reveal: "No, both give 1 there. At 0.8 it would: 0.5591 against 0.3360.",
        options: ["Yes", "No"],
        answer: 1,
      },
      notes: "PyTorch’s gradcheck: central differences, step 10⁻⁶, float64, random inputs, no corners.",
    },
    {
      say: "Take home",
      formula: "\\text{cancel first, limit last, both sides}",
      pair: {
        task: "Say to your neighbour in one sentence what a derivative is, without a formula.",
        minutes: 1,
      },
      notes: "The one number on which the secants’ slopes settle, from both sides, if there is one.",
    },
  ],
};
