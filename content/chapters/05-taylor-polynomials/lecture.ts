import type { Lecture } from "../../../src/lecture/authoring.ts";

export const lecture: Lecture = {
  minutes: 50,
  steps: [
    {
      say: "A computer adds and multiplies. How does it come by $\\sin 2$?",
      figure: { name: "taylor-dial", set: { f: "sin(x)", order: 1, x0: 0, x: 2 } },
      predict: {
        ask: "All we know is what happens at 0: value, slope, and so on. Can that tell us about 2?",
        reveal: "It can, for the sine. How well, and for which functions, is this lecture.",
        options: ["Yes, for every function", "Yes, for some functions", "No, 2 is too far away"],
        answer: 1,
      },
      notes: "Order 1 is on the screen. Take a show of hands, and come back to it at the end.",
    },
    {
      say: "Order 1: the tangent",
      formula: "T_1(x)=f(x_0)+f'(x_0)(x-x_0)",
      notes:
        "It agrees with f in value and slope. This is the linear approximation of chapter 3, with x in place of x₀ + h.",
    },
    {
      say: "Now let it bend",
      predict: {
        ask: "$c_0+c_1(x-x_0)+c_2(x-x_0)^2$ is to have the second derivative of $f$ at $x_0$. What is $c_2$?",
        reveal: "Half of $f''(x_0)$: differentiated twice, the parabola leaves $2c_2$.",
        options: ["$f''(x_0)$", "$2f''(x_0)$", "$\\tfrac12 f''(x_0)$"],
        answer: 2,
      },
      notes: "Most will drop the factor. Let them differentiate their own parabola twice.",
    },
    {
      say: "Each order sees one coefficient",
      formula: "\\frac{\\dd^k}{\\dd x^k}(x-x_0)^k=k!",
      notes: "Fewer differentiations leave a factor x − x₀, which is 0 at the centre; more leave nothing.",
    },
    {
      say: "The Taylor polynomial of order $n$ about $x_0$",
      formula: "T_n(x)=\\sum_{k=0}^{n}\\frac{f^{(k)}(x_0)}{k!}(x-x_0)^k",
      notes:
        "Condition: f has n derivatives at x₀. It is the only polynomial of degree at most n that agrees in all of them.",
    },
    {
      say: "Your turn: $\\sin x$ about 0",
      pair: { task: "Find the derivatives of $\\sin x$ at 0, and write down $T_5$.", minutes: 3 },
      notes: "0, 1, 0, −1, 0, 1: x − x³/6 + x⁵/120. Ask which powers are missing, and why.",
    },
    {
      say: "Which order for two decimals?",
      figure: { name: "taylor-dial", set: { f: "sin(x)", order: 3, x0: 0, x: 2 } },
      predict: {
        ask: "Which order brings $T_n(2)$ to within 0.01 of $\\sin 2$?",
        reveal: "Order 7, which misses by 0.0014. Order 5 misses by 0.024.",
        options: ["3", "5", "7", "9"],
        answer: 2,
        show: { order: 7 },
      },
      notes: "Vote first. Then turn the dial slowly: 0.2426, 0.0240, 0.0014.",
    },
    {
      say: "The polynomial hugs the curve",
      figure: { name: "taylor-dial", set: { f: "sin(x)", order: 12, x0: 0, x: 2 } },
      notes:
        "Step back from 12 to 1 and forward again. Each second order changes nothing, since its derivative is 0 at 0.",
    },
    {
      say: "Move the centre",
      figure: { name: "taylor-dial", set: { f: "sin(x)", order: 3, x0: 0, x: 2 } },
      predict: {
        ask: "Order 3 again, but now about 1. Is the error at 2 larger or smaller than 0.2426?",
        reveal: "Smaller: 0.0383. The centre is nearer, and the even powers help now.",
        options: ["Larger", "Smaller", "The same"],
        answer: 1,
        show: { x0: 1 },
      },
      notes: "Drag the centre along the curve. About 0 it bears Maclaurin's name, and is nothing special.",
    },
    {
      say: "Four to know",
      formula: [
        "e^x\\approx 1+x+\\frac{x^2}{2!}+\\frac{x^3}{3!}",
        "\\sin x\\approx x-\\frac{x^3}{3!}\\qquad\\cos x\\approx 1-\\frac{x^2}{2!}",
        "\\log(1+x)\\approx x-\\frac{x^2}{2}+\\frac{x^3}{3}",
      ],
      notes: "For the logarithm the derivatives are (k−1)! in size, so 1/k remains.",
    },
    {
      say: "Halve the distance",
      figure: { name: "taylor-dial", set: { f: "exp(x)", order: 2, x0: 0, x: 0.5 } },
      predict: {
        ask: "$T_2$ misses $e^{0.5}$ by 0.0237. What will it miss at 0.25?",
        reveal: "About an eighth of it, 0.0028.",
        options: ["half", "a quarter", "an eighth"],
        answer: 2,
        show: { x: 0.25 },
      },
      notes: "The remainder of order 2 has the power 3.",
    },
    {
      say: "The remainder",
      formula: "R_n(x)=\\frac{f^{(n+1)}(\\xi)}{(n+1)!}(x-x_0)^{n+1}",
      notes:
        "Condition: n + 1 derivatives on an open interval with both places in it. The place ξ is unknown; a bound M for the derivative is enough.",
    },
    {
      say: "How could we have known?",
      pair: {
        task: "All derivatives of the sine lie between $-1$ and $1$. Show that order 7 is good enough for 0.01 at 2. ($T_8=T_7$.)",
        minutes: 3,
      },
      notes: "2⁹/9! = 0.00141; the truth is 0.00136.",
    },
    {
      say: "Another function",
      figure: { name: "taylor-radius", set: { f: "log", x: 0.5, x0: 0, order: 10 } },
      predict: {
        ask: "$\\log(1+x)$ about 0. At 0.5 the errors die out. What will they do at 2?",
        reveal: "They grow. $T_{10}(2)=-64.83$, and the logarithm is 1.0986.",
        options: ["Die out, more slowly", "Stay as they are", "Grow"],
        answer: 2,
        show: { x: 2 },
      },
      notes:
        "Drag x slowly from 0.5 past 1: the line of errors tips over. At 2 the sums are 2, 0, 2.67, −1.33, 5.07, −5.6.",
    },
    {
      say: "Steps that grow cannot settle",
      formula: "\\abs{c_k x^k}=\\frac{2^k}{k}\\to\\infty\\quad\\text{at }x=2",
      notes: "The sums converge to log(1 + x) for −1 < x ≤ 1, and nowhere else. At 1 they crawl.",
    },
    {
      say: "The radius of convergence",
      figure: { name: "taylor-radius", set: { f: "log", x: 2, x0: 0, order: 10 } },
      predict: {
        ask: "Move the centre to 1. What is the radius now?",
        reveal: "2, the distance to $-1$, where the logarithm falls without bound.",
        options: ["0", "1", "2"],
        answer: 2,
        show: { x0: 1 },
      },
      notes: "As far to the right as the trouble on the left allows. At 2 order 10 now misses by 0.00003.",
    },
    {
      say: "Trouble out of sight",
      figure: { name: "taylor-radius", set: { f: "bell", x: 1.5, x0: 0, order: 10 } },
      notes:
        "1/(1 + x²) has no gap on the line, and R = 1 all the same: its poles are at ±i. Only for an audience that knows complex numbers.",
    },
    {
      say: "Smooth is not enough",
      figure: { name: "taylor-radius", set: { f: "flat", x: 1, x0: 0, order: 10 } },
      predict: {
        ask: "$e^{-1/x^2}$, with value 0 at 0: every derivative at 0 is 0. What does its series do at 1?",
        reveal: "It is 0 everywhere. The error is the function itself, 0.3679, at every order.",
        options: ["It grows", "It goes to $e^{-1}$", "It goes to 0"],
        answer: 2,
      },
      notes: "It converges, and to the wrong function. Raise the order to 20: nothing moves.",
    },
    {
      say: "What did the slide promise?",
      formula:
        "f\\in\\mathcal{C}^\\infty:\\quad T_\\infty(x):=\\sum_{k=0}^{\\infty}\\frac{f^{(k)}(x_0)}{k!}(x-x_0)^k",
      pair: {
        task: "A lecture printed this. Does it say that $T_\\infty=f$? Name a witness against it.",
        minutes: 2,
      },
      notes:
        "It defines a series and promises nothing. Two witnesses: the logarithm at 2, and the flat function.",
    },
    {
      say: "How far to go: order 2 decides",
      formula: "L(z+\\delta)\\approx L(z)+G\\,\\delta+\\tfrac12 H\\,\\delta^2,\\qquad\\delta=-\\frac{G}{H}",
      predict: {
        ask: "$G=-1$ and $H=1$. Which step makes the parabola smallest?",
        reveal: "A step of 1. The straight line alone falls for ever and names no step.",
        options: ["$-1$", "$\\tfrac12$", "$1$"],
        answer: 2,
      },
      notes:
        "XGBoost does this in every leaf: 0, 1, 1.0963, 1.0986, and the exact answer is log 3 = 1.0986. Condition: H > 0.",
    },
    {
      say: "Take home",
      formula:
        "\\text{derivatives at one point, over factorials; trust them within the radius, and only if }f\\text{ is analytic}",
      notes: "Ask the opening question again: can what happens at 0 tell about 2?",
    },
  ],
};
