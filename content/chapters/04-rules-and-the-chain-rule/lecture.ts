import type { Lecture } from "../../../src/lecture/authoring.ts";

export const lecture: Lecture = {
  minutes: 50,
  steps: [
    {
      say: "Three dials in a train",
      figure: { name: "gears", set: { x: -1, plus: false } },
      predict: {
        ask: "I am about to turn $x$ on by one. Which way does $y$ go, and by how many units?",
        reveal:
          "Twelve units back: from 45 to 33. $z$ goes two back, and each unit of $z$ is worth six of $y$.",
        options: ["4 on", "12 on", "4 back", "12 back"],
        answer: 3,
        show: { x: 0 },
      },
      notes:
        "Take the vote before anything moves, by hand: direction first, then fingers for the size. Expect some fours.",
    },
    {
      say: "Turn it",
      figure: { name: "gears", set: { x: 0, plus: false } },
      notes:
        "Turn slowly from −1 to 0. Read aloud: z from 7 to 5, y from 45 to 33. Turn on to 0.5: y is 27. The ratio never changes.",
    },
    {
      say: "Rates multiply",
      formula:
        "\\frac{\\delta y}{\\delta x}=\\frac{\\delta y}{\\delta z}\\cdot\\frac{\\delta z}{\\delta x}=6\\cdot(-2)=-12",
      notes:
        "A negative rate reverses the motion, two restore it, a zero stops everything behind it. Units: joules per metre times metres per second.",
    },
    {
      say: "Catch the misprint",
      formula:
        "\\wrong{(g\\circ f)'(x)=g'(f(x))\\,f'(x)=\\frac{\\mathrm{d}g(f(x))}{\\mathrm{d}f}+\\frac{\\mathrm{d}f(x)}{\\mathrm{d}x}}",
      pair: {
        task: "This was printed in a lecture. One equals sign is false. Find it with two readings and a division.",
        minutes: 3,
      },
      notes:
        "Do not give it away. A finite difference is all they need: (33 − 45) / 1. Ask a pair that added to read out their prediction for y.",
    },
    {
      say: "Four, or minus twelve?",
      figure: { name: "gears", set: { x: -1, plus: true } },
      predict: {
        ask: "With the plus, where would $y$ stand after one turn of $x$?",
        reveal:
          "At 49 instead of 33. The plus should be a times sign; the example on the same slide multiplies.",
        options: ["At 33", "At 41", "At 49"],
        answer: 2,
        show: { x: 0 },
      },
      notes: "The switch draws what the sum claims, beside what is measured.",
    },
    {
      say: "A composition: $f$ first, then $g$",
      formula: "(g\\circ f)(x)=g\\bigl(f(x)\\bigr)",
      notes:
        "Read from right to left. Inner function, outer function. The order matters: here −12x + 33 against −12x − 1.",
    },
    {
      say: "When the links bend",
      figure: { name: "expression-tree", set: { f: "x^3", x: 0.8 } },
      predict: {
        ask: "I put $\\tanh$ behind the cube. At which input is its slope read?",
        reveal: "At $0.8^3=0.512$, the value that reaches it. The slope there is 0.7777.",
        options: ["at 0.8", "at $0.8^3$", "at $\\tanh 0.8$"],
        answer: 1,
        show: { f: "tanh(x^3)" },
      },
      notes:
        "Point along the edges: values run towards the whole, and each edge shows its local slope. 0.7777 times 1.92 is 1.4932.",
    },
    {
      say: "The chain rule",
      formula: "(g\\circ f)'(x)=g'\\bigl(f(x)\\bigr)\\cdot f'(x)",
      notes:
        "Say the conditions: f differentiable at x, g differentiable at f(x). Then the composition is differentiable at x.",
    },
    {
      say: "Why: nearly dials",
      formula:
        "\\frac{\\delta y}{\\delta x}=\\bigl(g'(z)+\\beta\\bigr)\\bigl(f'(x)+\\alpha\\bigr)\\;\\longrightarrow\\;g'(z)\\,f'(x)",
      notes: "Alpha goes to 0 with h, beta with δz. We never divide by δz, which may be 0 although h is not.",
    },
    {
      say: "Your turn",
      formula: "g(z)=\\tanh z,\\qquad z=f(x)=x^n",
      pair: { task: "Find $(g\\circ f)'(x)$. Then put in $n=3$ and $x=0.8$.", minutes: 4 },
      notes: "The lectures' own exercise. Go round and look for outer slopes read at x.",
    },
    {
      say: "Outer slope, inner slope",
      formula: "\\frac{\\mathrm{d}}{\\mathrm{d}x}\\tanh(x^n)=\\bigl(1-\\tanh^2(x^n)\\bigr)\\,n\\,x^{n-1}",
      notes:
        "At 0.8 with n = 3: 1.4932. Read at x you get 1.0734; without the inner factor 0.7777; added, 2.6977.",
    },
    {
      say: "Half speed in, half speed out",
      predict: {
        ask: "Replace $x$ by $x/2$ and look at $x=1.6$. What becomes of the slope 1.4932?",
        reveal: "0.7466, half of it. Without the inner factor the answer could not notice.",
        options: ["It stays", "Half of it", "Twice as much"],
        answer: 1,
      },
      notes: "This is the test for a forgotten inner factor.",
    },
    {
      say: "Sums are the sum of the slopes. Products?",
      predict: {
        ask: "Is $\\wrong{(uv)'=u'v'}$? Test it on $x\\cdot x$ at $x=1$.",
        reveal: "No. It would give 1, and the slope of $x^2$ at 1 is 2.",
        options: ["Yes", "No"],
        answer: 1,
      },
      notes: "Let them vote before the test.",
    },
    {
      say: "A growing rectangle",
      figure: { name: "growing-rectangle", set: { u: "sin(x)", v: "exp(x)", x: 0.8, h: 0.3 } },
      predict: {
        ask: "Which piece matters least when the step is small?",
        reveal: "The corner. It is small in both directions.",
        options: ["The strip of $u$", "The strip of $v$", "The corner"],
        answer: 2,
        show: { h: 0.1 },
      },
      notes: "Name the two strips and their lengths. The corner is 0.4512 for each unit of x now.",
    },
    {
      say: "Shrink the step",
      figure: { name: "growing-rectangle", set: { u: "sin(x)", v: "exp(x)", x: 0.8, h: 0.03 } },
      formula: "(uv)'=u'v+uv'",
      notes: "The corner has gone to 0.0465; the two strips settle on 1.5505 and 1.5965, together 3.1471.",
    },
    {
      say: "What is the derivative of $x^2$? Of $x^n$?",
      pair: { task: "Use the product rule on $x\\cdot x$, and then on $x\\cdot x^{n-1}$.", minutes: 3 },
      notes: "The power rule from the product rule, one factor at a time.",
    },
    {
      say: "Quotients: which sign?",
      formula: "\\left(\\frac{u}{v}\\right)'=\\frac{u'v-uv'}{v^2}\\qquad(v\\neq 0)",
      predict: {
        ask: "$u>0$ stands still and $v>0$ grows. Does $u/v$ rise or fall?",
        reveal: "It falls, so the term with $v'$ carries the minus.",
        options: ["It rises", "It falls"],
        answer: 1,
      },
      notes: "A product with a reciprocal: product rule, then chain rule. No new idea is needed.",
    },
    {
      say: "The sigmoid",
      formula: "\\sigma(x)=\\frac{e^x}{e^x+1}",
      pair: { task: "Differentiate it. Where is it steepest, and how steep?", minutes: 4 },
      notes: "Quotient rule, u = eˣ and v = eˣ + 1, both with derivative eˣ.",
    },
    {
      say: "Never steeper than a quarter",
      formula: "\\sigma'(x)=\\frac{e^x}{(e^x+1)^2}=\\sigma(x)\\bigl(1-\\sigma(x)\\bigr)\\le\\tfrac14",
      notes:
        "0.25 at 0, 0.1050 at 2, 0.006648 at 5. With a weight w before each, a link has a slope of at most |w|/4 in size.",
    },
    {
      say: "Any formula, from the outside in",
      figure: { name: "derivation", set: { f: "exp(x)/(exp(x)+1)", step: 0 } },
      predict: {
        ask: "Which rule comes first?",
        reveal: "The quotient rule: the division is carried out last.",
        options: ["The chain rule", "The product rule", "The quotient rule"],
        answer: 2,
        show: { step: 6 },
      },
      notes:
        "Step through it, and let the room name each rule before you click. Then take a formula from the room.",
    },
    {
      say: "Which letter moves?",
      formula: "\\frac{\\partial}{\\partial w}(wx+b)=x\\qquad\\frac{\\partial}{\\partial b}(wx+b)=1",
      predict: {
        ask: "At $x=3$, how fast does $wx+b$ change with $w$?",
        reveal: "At the rate 3, whatever $w$ and $b$ are.",
        options: ["$w$", "3", "$b$"],
        answer: 1,
      },
      notes: "Training moves w and b, and the data stand still.",
    },
    {
      say: "Why classifiers use the log loss",
      formula:
        "\\hat y=\\sigma(z),\\qquad\\frac{\\mathrm{d}}{\\mathrm{d}z}(-\\log\\hat y)=-\\frac1{\\hat y}\\cdot\\hat y(1-\\hat y)=\\hat y-1",
      predict: {
        ask: "The model is sure and wrong, $z=-5$ and $y=1$. Which loss pulls harder, squared error or log loss?",
        reveal: "The log loss: $-0.9933$ against $-0.0066$.",
        options: ["Squared error", "Log loss", "Equally hard"],
        answer: 1,
      },
      notes:
        "The reciprocal from the log cancels the factor of the sigmoid that would have silenced the signal.",
    },
    {
      say: "Take home",
      formula: "\\text{pass values along, multiply local slopes}",
      notes: "Close with the test that caught the misprint: two readings and a division.",
    },
  ],
};
