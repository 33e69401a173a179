import type { Questions } from "../../../src/quiz/authoring.ts";

export const questions: Questions = {
  "secant-slope": {
    kind: "number",
    prompt: "A secant of $f(x)=x^2$ goes through the points at $x=1$ and $x=1.5$. What is its slope?",
    answer: 2.5,
    tolerance: 1e-3,
    reasons: [
      {
        when: 2,
        say: "2 is the slope of the tangent at $x=1$, where this secant would settle if its second point slid back to 1. The second point is still at 1.5: take the rise over the run.",
      },
      {
        when: 3,
        say: "3 is the slope of the tangent at $x=1.5$. A secant uses both points; its slope lies between the tangent slopes 2 and 3 here.",
      },
      {
        when: 1.25,
        say: "1.25 is the rise, $f(1.5)-f(1)$. The slope is the rise *per unit of* $x$, so divide it by the run.",
      },
      { when: 0.5, say: "0.5 is the run, $1.5-1$. You still need the rise, $f(1.5)-f(1)$, to divide by it." },
      { when: 0.4, say: "You divided run by rise. Turn the fraction over: slope is rise over run." },
      { when: 0.625, say: "You multiplied rise and run. Divide instead: slope is rise per unit of run." },
      {
        when: 4.5,
        say: "$2.25/0.5=4.5$ uses the height of the second point alone. The rise is the difference of the heights, $2.25-1$.",
      },
      {
        when: 1.5,
        say: "1.5 is the slope of the line from the origin to $(1.5,\\,2.25)$. This secant starts from $(1,\\,1)$.",
      },
      { when: 2.25, say: "2.25 is the height $f(1.5)$. Subtract $f(1)$, then divide by the run." },
      {
        when: -2.5,
        say: "The size is right. The two differences were taken in opposite orders: subtract the same point from the other in both.",
      },
    ],
    otherwise: "Find the two heights, $f(1)$ and $f(1.5)$. Divide their difference by the run, $1.5-1$.",
    correct:
      "The rise is $2.25-1=1.25$, the run is $0.5$, and $1.25/0.5=2.5$. For $x^2$ the secant's slope is always the sum of the two positions, here $1+1.5$.",
    hints: [
      "The points are $(1,\\,1)$ and $(1.5,\\,2.25)$.",
      "Slope is rise over run: $\\frac{f(1.5)-f(1)}{1.5-1}$.",
    ],
    solution: [
      "The heights are $f(1)=1$ and $f(1.5)=2.25$.",
      "The rise is $2.25-1=1.25$ and the run is $1.5-1=0.5$.",
      "The slope is $1.25/0.5=2.5$.",
    ],
    figure: { name: "secant", set: { f: "x^2", x0: 1, h: 0.5 } },
  },
  "zero-over-zero": {
    kind: "choice",
    prompt:
      "The difference quotient of $x^2$ at 3 is $\\frac{(3+h)^2-9}{h}$. Somebody says: “At $h=0$ it reads $0/0$, so $x^2$ has no derivative at 3.” What do you answer?",
    options: [
      {
        text: "True: a quotient without a value at $h=0$ has no limit there",
        say: "The limit never asks for the value at $h=0$, only for what happens close to it. Cancel first: for $h\\neq 0$ the quotient is $6+h$.",
      },
      {
        text: "The derivative is 6: cancel $h$ first, and let it go to 0 afterwards",
        correct: true,
        say: "For $h\\neq 0$ the quotient is $6+h$. That it has no value at $h=0$ does not matter: a limit asks what the quotient approaches, and it approaches 6.",
      },
      {
        text: "The derivative is 0, because $0/0=0$",
        say: "$0/0$ is no number at all. For $h\\neq 0$ the quotient is $6+h$, which is nowhere near 0 when $h$ is small.",
      },
      {
        text: "The derivative is 1, because $0/0=1$",
        say: "$0/0$ is no number: top and bottom both go to 0, and it matters how fast each does. Here the top is $(6+h)$ times the bottom.",
      },
      {
        text: "The derivative is about 6: put in a tiny $h$ and take that slope",
        say: "A tiny $h$ gives a secant, with slope $6+h$. It moves again when $h$ shrinks; the derivative is the number on which it settles, exactly 6.",
      },
    ],
    figure: { name: "secant", set: { f: "x^2", x0: 3, h: 0.1 } },
  },
  promise: {
    kind: "number",
    prompt: "You know that $f(1)=1$ and $f'(1)=0.5$. What does the tangent say about $f(1.2)$?",
    answer: 1.1,
    tolerance: 1e-4,
    reasons: [
      {
        when: 1.5,
        say: "That adds the slope itself, the change over a whole unit of $x$. The step is only 0.2.",
      },
      { when: 0.1, say: "That is the change. Add it to the height at which you start, 1." },
      {
        when: 1.4,
        say: "You divided the step by the slope. The slope says how much $f$ changes *per unit* of $x$: multiply.",
      },
      { when: 0.9, say: "The slope is positive and so is the step: the tangent rises." },
      { when: 1.3, say: "You added the change to the new input, 1.2. Add it to the height, 1." },
      {
        when: 1.6,
        say: "Here 1.2 is multiplied by the slope. What counts is the step from 1, which is 0.2.",
      },
      {
        when: 1.2,
        say: "That takes the slope for 1, or the input for the height. Over 0.2 the tangent rises by $0.5\\times 0.2$.",
      },
      {
        when: 1.09544512,
        say: "That is $\\sqrt{1.2}$, and $\\sqrt x$ does fit the two numbers. But the tangent knows only these two, and says something slightly larger.",
      },
    ],
    otherwise: "Use $f(x_0+h)\\approx f(x_0)+f'(x_0)\\,h$ with $x_0=1$ and $h=0.2$.",
    correct:
      "$1+0.5\\times 0.2=1.1$. If $f(x)$ is $\\sqrt x$, for instance, the true value is 1.0954, and the miss is less than 0.005.",
    hints: ["How much does $f$ change for each unit of $x$, near 1?", "The step is $1.2-1=0.2$."],
    solution: [
      "The step is $h=1.2-1=0.2$.",
      "Over this step the tangent rises by $0.5\\times 0.2=0.1$.",
      "It starts at the height 1, so it reaches $1+0.1=1.1$.",
    ],
    figure: { name: "secant", set: { f: "sqrt x", x0: 1, h: 0.2 } },
  },
  "power-as-function": {
    kind: "expression",
    prompt: "What is the derivative of $f(x)=x^{@n}$, as a formula in $x$?",
    draw: { n: [5, 3, 4, 6, 7, 8] },
    variables: ["x"],
    of: "x^n",
    reasons: [
      {
        when: "n*x^n",
        say: "One of the @n factors $x$ became $h$ and was divided out, so the power drops by one. Had it stayed, the slope of $x^3$ at 2 would be 24, and the secants said 12.",
      },
      {
        when: "x^(n-1)",
        say: "The power is right. The product $x^{@(n-1)}h$ turns up @n times in $(x+h)^{@n}$, so a factor @n belongs in front.",
      },
      {
        when: "n*(n-1)*x^(n-2)",
        say: "That is the derivative of the derivative: you took the step twice.",
      },
    ],
    correct: "The @n comes down as a factor, and the power drops by one to @(n-1).",
    hints: [
      "Which term of $(x+h)^{@n}$ keeps exactly one factor $h$?",
      "The derivative of $x^n$ is $n\\,x^{n-1}$ for $n=1,2,3,\\dots$",
    ],
    figure: { name: "slope-tracer", set: { f: "x^n", x: "$x" } },
  },
  "power-rule": {
    kind: "number",
    prompt: "What is the derivative of $f(x)=x^4$ at $x=2$?",
    answer: 32,
    tolerance: 1e-3,
    reasons: [
      {
        when: 64,
        say: "64 is $n\\,x^n$. One of the four factors $x$ became $h$ and was divided out, so the power drops by one: $n\\,x^{n-1}$.",
      },
      {
        when: 8,
        say: "8 is $x^{n-1}$. The product $x^3h$ turns up four times in $(x+h)^4$, so a factor 4 belongs in front.",
      },
      { when: 16, say: "16 is the height $f(2)$. The derivative is the slope of the curve there." },
      {
        when: 65,
        say: "65 is the slope of the secant from 2 to 3. Shrink its step and it still moves; the derivative is where it settles.",
      },
      {
        when: 48,
        say: "48 is $n(n-1)\\,x^{n-2}$: you differentiated twice. Once gives $n\\,x^{n-1}$.",
      },
      {
        when: 24,
        say: "24 is $(n-1)\\,x^{n-1}$. The factor in front is the old power, 4; only the exponent drops to 3.",
      },
    ],
    otherwise:
      "Use $n\\,x^{n-1}$ with $n=4$ and then put $x=2$. The secant with $h=0.01$ has a slope of about 32.24.",
    correct:
      "The derivative is $4x^3$, and $4\\times 8=32$. With a step of $0.01$ the secant's slope is about 32.24, close by.",
    hints: [
      "The derivative of $x^n$ is $n\\,x^{n-1}$ for $n=1,2,3,\\dots$",
      "Here it is $4x^3$. What is that at 2?",
    ],
    solution: [
      "By the power rule with $n=4$, $\\ddx x^4=4x^3$.",
      "At $x=2$ this is $4\\times 8=32$.",
      "As a check, the secant over $h=0.01$ has slope $\\frac{2.01^4-16}{0.01}\\approx 32.24$.",
    ],
  },
  "tanh-at-zero": {
    kind: "number",
    prompt: "What is the slope of $\\tanh x$ at $x=0$?",
    answer: 1,
    tolerance: 1e-3,
    reasons: [
      {
        when: 0,
        say: "0 is the height, $\\tanh 0$. The slope is $1-\\tanh^2 0$: look how steeply the curve passes through the origin.",
      },
      {
        when: 0.41997434,
        say: "That is the slope at $x=1$, $1-\\tanh^2 1$. At 0 the curve is steeper.",
      },
      {
        when: 0.76159416,
        say: "That is the height at $x=1$, $\\tanh 1$. The question asks for the slope at 0, $1-\\tanh^2 0$.",
      },
      {
        when: 0.25,
        say: "0.25 is the slope at 0 of another S-shaped curve, the sigmoid $1/(1+e^{-x})$. For $\\tanh$ it is $1-\\tanh^2 0$.",
      },
      {
        when: -1,
        say: "The size is right. $\\tanh$ climbs from left to right everywhere, so its slope is positive.",
      },
      {
        when: 45,
        say: "45 degrees is the angle of the tangent when both axes have the same scale. The slope is rise over run, which for that angle is 1.",
      },
    ],
    otherwise: "The derivative of $\\tanh x$ is $1-\\tanh^2 x$. Put $x=0$ and recall that $\\tanh 0=0$.",
    correct:
      "$1-\\tanh^2 0=1-0=1$. Near 0 the curve therefore follows the line $y=x$, and nowhere is it steeper.",
    hints: [
      "Drag the slope tracer to 0 with $\\tanh$ chosen.",
      "The derivative is $1-\\tanh^2 x$, and $\\tanh 0=0$.",
    ],
    solution: [
      "The derivative of $\\tanh x$ is $1-\\tanh^2 x$.",
      "At $x=0$ the value is $\\tanh 0=0$.",
      "So the slope is $1-0^2=1$.",
    ],
    figure: { name: "slope-tracer", set: { f: "tanh(x)", x: 0 } },
  },
  "tangent-to-sine": {
    kind: "place",
    prompt: "Turn the line until it is the tangent to $\\sin x$ at $x=\\pi$.",
    place: "line",
    curve: "sin(x)",
    at: "pi",
    x: [0, 6.4],
    y: [-2, 2],
    answer: -1,
    tolerance: 0.1,
    reasons: [
      {
        when: 1,
        say: "As steep as it should be, but the sine falls where it passes through $\\pi$: its slope there is $\\cos\\pi=-1$.",
      },
      {
        when: 0,
        say: "0 is the height, $\\sin\\pi$. The slope there is $\\cos\\pi$: follow the curve from left to right.",
      },
      {
        when: -0.65,
        say: "That is about the secant from the crest at $\\pi/2$. The tangent follows the curve close to $\\pi$, where it is steeper.",
      },
    ],
    otherwise:
      "The slope of $\\sin x$ is $\\cos x$. Look at a short piece of the curve on both sides of the point.",
    correct:
      "The derivative of $\\sin x$ is $\\cos x$, and $\\cos\\pi=-1$: one down for each one to the right.",
    hints: [
      "Near $\\pi$ the curve falls.",
      "The slope of $\\sin x$ at $x$ is $\\cos x$. What is $\\cos\\pi$?",
    ],
    figure: { name: "slope-tracer", set: { f: "sin(x)", x: "3.14159265359" } },
  },
  corner: {
    kind: "choice",
    prompt: "What is the derivative of $\\abs{x}$ at $x=0$?",
    options: [
      {
        text: "0, because the curve is lowest there",
        say: "The lowest point of a curve has slope 0 if there is a derivative at it and the curve goes on to both sides. This one is a corner: zoom in as far as you like, it stays a corner.",
      },
      {
        text: "1",
        say: "That is the right-hand derivative, from steps with $h>0$ only. Steps with $h<0$ give $-1$, and the limit must agree from both sides.",
      },
      {
        text: "Both 1 and $-1$",
        say: "Those are the two one-sided derivatives, and you have both right. A derivative is one number, on which the slopes from both sides settle; here they disagree.",
      },
      {
        text: "There is none: secants to the right and to the left settle on different slopes",
        correct: true,
        say: "Every secant to the right has slope 1 and every one to the left has slope $-1$. No single number is approached from both sides.",
      },
      {
        text: "There is none: the curve is broken there",
        say: "There is no derivative, but for another reason. The curve is in one piece: $\\abs{h}$ goes to 0 with $h$. Continuity alone does not make a curve differentiable.",
      },
    ],
    figure: { name: "corner" },
  },
  "power-proof": {
    kind: "order",
    prompt: "Put the steps that lead from the difference quotient of $x^n$ to its derivative in order.",
    steps: [
      "Write down the quotient $\\frac{(x+h)^n-x^n}{h}$ for some $h\\neq 0$.",
      "Expand $(x+h)^n$ into $x^n+n\\,x^{n-1}h+\\dots+h^n$.",
      "Subtract $x^n$: every term that is left has a factor $h$.",
      "Divide by $h$: the first term is $n\\,x^{n-1}$, and all others keep an $h$.",
      "Let $h$ go to 0: all terms but the first vanish.",
    ],
    reasons: [
      {
        when: [4, 3],
        say: "With $h$ gone to 0 the quotient reads $0/0$. Divide while $h$ is still something you may divide by, and let it go to 0 last.",
      },
      {
        when: [3, 2],
        say: "As long as $x^n$ stands there, not every term has a factor $h$ to divide out. Let the two $x^n$ cancel first.",
      },
      {
        when: [2, 1],
        say: "In $(x+h)^n$, unexpanded, there is no $x^n$ to be seen that could cancel. Expand first.",
      },
    ],
    otherwise: "Each step needs what the one before it has made: ask what must be there for it.",
    correct:
      "Algebra first, as long as $h\\neq 0$; the limit comes last, when nothing is left to divide. What stays is $n\\,x^{n-1}$.",
    hints: ["The limit comes last.", "What must have happened before every term has a factor $h$?"],
    figure: { name: "cancel-h" },
  },
  "log-slope": {
    kind: "expression",
    prompt: "What is the derivative of $\\log x$ for $x>0$? (The logarithm is the natural one.)",
    variables: ["x"],
    of: "log(x)",
    answer: "1/x",
    reasons: [
      {
        when: "1/log(x)",
        say: "You turned the function over. The mirror in $y=x$ turns over its *slope*: one over the slope of $\\exp$ at height $x$, which is $1/x$.",
      },
      {
        when: "e^x",
        say: "That is the mirror image itself. $\\exp$ is its own derivative; the slope of $\\log$ at $x$ is one over the slope of $\\exp$ at height $x$.",
      },
      {
        when: "1/(x*log(10))",
        say: "That would be right for the logarithm to base 10. In this book $\\log$ is the natural logarithm, to base $e$.",
      },
    ],
    correct: "At twice the $x$, half the slope: the curve climbs for ever, and ever more slowly.",
    hints: [
      "$\\log$ is the mirror image of $\\exp$ in the line $y=x$; the mirror swaps rise and run.",
      "At height $x$, the slope of $\\exp$ is $x$.",
    ],
    figure: { name: "slope-tracer", set: { f: "log(x)", x: "$x" } },
  },
  "where-it-settles": {
    kind: "predict",
    prompt:
      "Secants of $x^2$ that start at $x=@a$ have slope @(2*a+1) over $h=1$, @(2*a+0.5) over $h=0.5$ and @(2*a+0.1) over $h=0.1$. On which number will they settle?",
    draw: { a: [3, 5, -1, 4, 10] },
    guess: {
      kind: "number",
      answer: "2*a",
      tolerance: 1e-6,
      reasons: [
        { when: "2*a+0.1", say: "That is the slope over $h=0.1$, and it still moves when $h$ shrinks." },
        { when: "a^2", say: "That is the height of the curve there." },
      ],
    },
    reveal:
      "What exceeds $@(2*a)$ is exactly $h$: the quotient is $\\frac{(@a+h)^2-@(a^2)}{h}=@(2*a)+h$. From the left the slopes come up to the same number.",
    figure: { name: "secant", set: { f: "x^2", x0: "a", h: 0.1 } },
  },
  "central-step": {
    kind: "predict",
    prompt:
      "For $x^3$ at 2 and a step of $h=0.01$, the forward difference misses 12 by 0.0601. By how much does the central difference $\\frac{f(2+h)-f(2-h)}{2h}$ miss it?",
    guess: {
      kind: "choice",
      options: [
        { text: "By about as much, 0.06", say: "It is much closer." },
        { text: "By about half of that, 0.03", say: "It is closer still." },
        { text: "By 0.0001", correct: true, say: "Yes." },
        { text: "Not at all", say: "Close, but it does miss." },
      ],
    },
    reveal:
      "To the right the slope is $12+6h+h^2$, to the left $12-6h+h^2$. In the average the terms $6h$ cancel, and $h^2=0.0001$ stays: the central slope is 12.0001.",
    figure: { name: "small-h", set: { f: "x^3", x: 2, h: 0.01 } },
  },
  "best-step": {
    kind: "choice",
    prompt:
      "You compute the derivative of $x^3$ at 2 by the forward difference $\\frac{(2+h)^3-2^3}{h}$, in float64. Which of these steps comes closest to 12?",
    options: [
      {
        text: "$h=10^{-2}$",
        say: "This gives about 12.0601. The step is still long, and the secant's slope exceeds the tangent's by $6h+h^2$: truncation.",
      },
      {
        text: "$h=10^{-4}$",
        say: "This gives about 12.0006. Rounding is no trouble yet, so a smaller step would still help: the gap is close to $6h$.",
      },
      {
        text: "$h=10^{-8}$",
        correct: true,
        say: "The result is off by about $10^{-7}$. Here truncation, about $6h$, and rounding are of similar size; a longer step adds to the first and a shorter one to the second.",
      },
      {
        text: "$h=10^{-12}$",
        say: "This gives about 12.0011. The two cubes agree in nearly all their digits, and the few that differ are largely rounding error, magnified by dividing by $h$.",
      },
      {
        text: "$h=10^{-16}$",
        say: "This gives 0. The sum $2+10^{-16}$ is rounded to 2, so the two cubes are equal. Smaller is better only until rounding takes over.",
      },
    ],
    figure: { name: "small-h", set: { f: "x^3", x: 2, h: 1e-8 } },
  },
};
