import type { Questions } from "../../../src/quiz/authoring.ts";

export const questions: Questions = {
  "why-half": {
    kind: "choice",
    prompt: "What is the coefficient of $(x-x_0)^2$ in a Taylor polynomial about $x_0$ of order 2 or more?",
    options: [
      {
        text: "$\\frac{f''(x_0)}{2}$",
        correct: true,
        say: "Differentiated twice, $c_2(x-x_0)^2$ leaves $2c_2$, and that has to be $f''(x_0)$. In general the coefficient is $\\frac{f^{(k)}(x_0)}{k!}$, and $2!=2$.",
      },
      {
        text: "$f''(x_0)$",
        say: "The $k!$ has been dropped. Differentiate your $T_2$ twice: you get $2f''(x_0)$, so it bends twice as hard as $f$.",
      },
      {
        text: "$2f''(x_0)$",
        say: "Differentiate your $T_2$ twice: you get $4f''(x_0)$. The factor 2 that comes down has to be divided out, not put in again.",
      },
      {
        text: "$\\frac{f'(x_0)}{2}$",
        say: "The coefficient of the square answers for the *second* derivative. The slope $f'(x_0)$ stands with $(x-x_0)$.",
      },
    ],
  },
  "first-order": {
    kind: "expression",
    prompt:
      "Write $a$ for $f(x_0)$, $m$ for $f'(x_0)$ and $c$ for the centre $x_0$. What is the Taylor polynomial $T_1(x)$?",
    answer: "a+m*(x-c)",
    variables: ["a", "m", "c", "x"],
    reasons: [
      {
        when: "a+m*x",
        say: "That line has the right slope, but at $x=c$ it has the value $a+mc$ instead of $a$. What counts is the distance from the centre.",
      },
      {
        when: "m*(x-c)",
        say: "The slope is right. At the centre this is 0, and it should be $f(x_0)$.",
      },
      { when: "a", say: "That is $T_0$: it has the value of $f$ at the centre, and not yet the slope." },
      {
        when: "a+m*(c-x)",
        say: "The sign is turned round: if $f$ climbs, this line falls. The distance from the centre is $x-c$.",
      },
      {
        when: "a+m*(x-c)/2",
        say: "Half the slope is too little. The first derivative is divided by $1!=1$; only the second is divided by 2.",
      },
      {
        when: "a*(x-c)+m",
        say: "Value and slope have changed places: at the centre this line has the height $m$.",
      },
    ],
    otherwise: "It is the tangent: a line of slope $m$ through the point $(c,\\,a)$.",
    correct: "$T_1(x)=f(x_0)+f'(x_0)(x-x_0)$ is the tangent at $x_0$, the linear approximation of chapter 3.",
    hints: ["Which line runs through $(c,\\,a)$ with slope $m$?", "At $x=c$ its value must be $a$."],
    figure: { name: "taylor-dial", set: { order: 1 } },
  },
  "exp-order-2": {
    kind: "number",
    prompt: "What is $T_2(0.5)$ for $e^x$ about 0?",
    answer: 1.625,
    tolerance: 1e-4,
    reasons: [
      {
        when: 1.75,
        say: "1.75 is $1+0.5+0.5^2$: the $2!$ has been dropped. Differentiate your $T_2$ twice: it gives 2, and $e^x$ has second derivative 1 at 0.",
      },
      { when: 1.5, say: "1.5 is $T_1(0.5)$, on the tangent. Order 2 adds $\\frac{x^2}{2}$." },
      { when: 1.6458333, say: "1.6458 is $T_3(0.5)$: one term too many." },
      { when: 1.6487213, say: "1.6487 is $e^{0.5}$ itself. $T_2$ comes close, but has three terms only." },
      { when: 0.625, say: "The first term is missing: at 0 the value of $e^x$ is 1." },
      {
        when: 2,
        say: "You added $2\\times 0.5^2$. The factor that comes down in differentiating is divided out.",
      },
    ],
    otherwise: "All derivatives of $e^x$ at 0 are 1, so $T_2(x)=1+x+\\frac{x^2}{2}$.",
    correct: "$1+0.5+\\frac{0.25}{2}=1.625$. The true value is 1.6487.",
    hints: [
      "What are the value and the first two derivatives of $e^x$ at 0?",
      "Divide the second one by $2!$.",
    ],
    solution: [
      "$e^x$ and all its derivatives have the value 1 at 0.",
      "$T_2(x)=1+x+\\frac{x^2}{2}$.",
      "$T_2(0.5)=1+0.5+0.125=1.625$.",
    ],
    figure: { name: "taylor-dial", set: { f: "exp(x)", order: 2, x0: 0, x: 0.5 } },
  },
  "sin-order-3": {
    kind: "number",
    prompt: "What is $T_3(0.5)$ for $\\sin x$ about 0? Give at least four decimals.",
    answer: "0.5-0.125/6",
    tolerance: 1e-4,
    reasons: [
      {
        when: 0.375,
        say: "0.375 is $0.5-0.5^3$: the $3!$ has been dropped. Differentiate your $T_3$ three times: it gives $-6$, and the sine has third derivative $-1$ at 0.",
      },
      {
        when: "0.5-0.125/3",
        say: "You divided by 3. Three differentiations bring down $3\\cdot 2\\cdot 1=6$.",
      },
      {
        when: "0.5+0.125/6",
        say: "The third derivative of $\\sin x$ is $-\\cos x$, which is $-1$ at 0: the cubic term is subtracted.",
      },
      { when: 0.5, say: "0.5 is $T_1(0.5)$, and also $T_2(0.5)$. The third derivative adds a term." },
      { when: 0.4794255, say: "0.47943 is $\\sin 0.5$ itself. $T_3$ comes close, but not quite that close." },
      {
        when: "0.5-0.125-0.125/6",
        say: "There is no square: the second derivative of $\\sin x$ is $-\\sin x$, which is 0 at 0.",
      },
    ],
    otherwise: "The derivatives at 0 are 0, 1, 0 and $-1$, so $T_3(x)=x-\\frac{x^3}{6}$.",
    correct: "$0.5-\\frac{0.125}{6}=0.47917$. The sine is 0.47943.",
    hints: ["What are the value and the first three derivatives of $\\sin x$ at 0?", "$3!=6$."],
    solution: [
      "At 0 the sine and its derivatives are 0, 1, 0, $-1$.",
      "$T_3(x)=x-\\frac{x^3}{3!}$.",
      "$T_3(0.5)=0.5-0.0208333=0.4791667$.",
    ],
    figure: { name: "taylor-dial", set: { f: "sin(x)", order: 3, x0: 0, x: 0.5 } },
  },
  maclaurin: {
    kind: "choice",
    prompt: "What sets a Maclaurin polynomial apart from a Taylor polynomial?",
    options: [
      {
        text: "Nothing but the centre: it is a Taylor polynomial with $x_0=0$.",
        correct: true,
        say: "Put $x_0=0$ in the formula, and the powers of $x-x_0$ are powers of $x$.",
      },
      {
        text: "Its coefficients are not divided by factorials.",
        say: "They are: $e^x$ about 0 is $1+x+\\frac{x^2}{2!}+\\dots$ It is the same formula with $x_0=0$.",
      },
      {
        text: "It has infinitely many terms.",
        say: "A polynomial never has. With infinitely many terms it is a series, about 0 as about any other centre.",
      },
      {
        text: "It exists only for functions with $f(0)=0$.",
        say: "The value at 0 is the first coefficient: for $e^x$ it is 1.",
      },
    ],
  },
  "halve-the-distance": {
    kind: "predict",
    prompt:
      "About 0, $T_3$ misses $e^x$ at $x=0.5$ by 0.00289. By roughly which factor does the miss shrink when you go to $x=0.25$?",
    guess: {
      kind: "choice",
      options: [
        { text: "By 2", say: "So it would be if the miss were in proportion to the distance." },
        { text: "By 3", say: "The distance was halved, so expect a power of 2." },
        { text: "By 8", say: "That is the factor for $T_2$, whose remainder has the power 3." },
        { text: "By 16", correct: true, say: "Yes." },
      ],
    },
    reveal:
      "The remainder of order 3 has the factor $(x-x_0)^4$, and half the distance to the fourth power is a sixteenth. Exactly it shrinks by 16.9, to 0.000171, because the derivative at $\\xi$ shrinks a little as well.",
    figure: { name: "taylor-dial", set: { f: "exp(x)", order: 3, x0: 0, x: 0.25 } },
  },
  "tangent-to-exp": {
    kind: "place",
    prompt: "Turn the line until it is the graph of $T_1$ of $e^x$ about 1.",
    place: "line",
    curve: "exp(x)",
    at: 1,
    x: [-1, 2.2],
    y: [-1, 7],
    answer: "e",
    tolerance: 0.15,
    reasons: [
      {
        when: 1,
        say: "1 is the slope of $e^x$ at 0. The centre is 1, and there the slope is $e^1=2.718$.",
      },
      {
        when: "e/2",
        say: "That is half the slope. The first derivative is divided by $1!=1$.",
      },
      {
        when: "e-1",
        say: "That is about the secant from $x=0$ to $x=1$. The tangent follows the curve close to 1, where it is steeper.",
      },
    ],
    otherwise: "$T_1$ is the tangent at the centre, and the slope of $e^x$ equals its height.",
    correct:
      "The slope at 1 is $e^1=2.718$, so $T_1(x)=e+e\\,(x-1)=e\\,x$: the line runs through the origin.",
    hints: ["What is the derivative of $e^x$ at 1?"],
    figure: { name: "taylor-dial", set: { f: "exp(x)", order: 1, x0: 1 } },
  },
  "diverges-at-2": {
    kind: "choice",
    prompt: "About 0, whose Taylor polynomials settle on no number at $x=2$ as the order grows?",
    options: [
      {
        text: "$\\log(1+x)$",
        correct: true,
        say: "The terms are $2^k/k$ in size and grow without bound. Its radius of convergence about 0 is 1.",
      },
      {
        text: "$e^x$",
        say: "The terms are $2^k/k!$, and the factorial wins: from $k=4$ on, each is at most half the one before.",
      },
      {
        text: "$\\sin x$",
        say: "The error at order $n$ is at most $\\frac{2^{n+1}}{(n+1)!}$, which goes to 0.",
      },
      {
        text: "None: the series always equals the function",
        say: "Look at $\\log(1+x)$ in the figure: at 2 the sums are 2, 0, 2.67, $-1.33$, 5.07, $-5.6$, while $\\log 3=1.0986$.",
      },
    ],
  },
  "smooth-enough": {
    kind: "choice",
    prompt:
      "A function has derivatives of every order at every point of the line. What follows for its Taylor series about 0?",
    options: [
      {
        text: "Only that it can be written down",
        correct: true,
        say: "It may diverge away from 0, as for $\\frac{1}{1+x^2}$ at $x=2$, or converge to something else, as for $e^{-1/x^2}$.",
      },
      {
        text: "It converges to the function everywhere",
        say: "$\\frac{1}{1+x^2}$ is smooth on the whole line, and at $x=2$ its sums $1-4+16-64+\\dots$ go wild.",
      },
      {
        text: "It converges to the function on some interval around 0",
        say: "That is what *analytic* means, and it is more than smooth: about 0 the series of $e^{-1/x^2}$ is 0, and the function is 0 at the centre alone.",
      },
      {
        text: "If it converges at some $x$, then to $f(x)$",
        say: "The series of $e^{-1/x^2}$ about 0 converges at $x=1$, to 0. The function is 0.3679 there.",
      },
    ],
  },
  radius: {
    kind: "number",
    prompt: "What is the radius of convergence of the Taylor series of $\\log(1+x)$ about $x_0=3$?",
    answer: 4,
    reasons: [
      { when: 1, say: "1 is the radius about 0. From 3, the trouble at $x=-1$ is further away." },
      {
        when: 3,
        say: "3 is the distance to 0, and nothing is wrong with $\\log(1+x)$ at 0. Where does it fall without bound?",
      },
      { when: 2, say: "2 is the radius about 1. How far is it from 3 to $-1$?" },
      {
        when: 7,
        say: "7 is where the interval ends on the right, $3+4$. The radius is the distance to there.",
      },
    ],
    otherwise: "It is the distance from the centre to the place where $\\log(1+x)$ falls without bound.",
    correct: "The trouble is at $x=-1$, at the distance $3-(-1)=4$. The series converges from there up to 7.",
    hints: ["Where does $\\log(1+x)$ fall without bound?"],
    solution: ["$\\log(1+x)$ falls without bound as $x$ nears $-1$.", "The distance from 3 to $-1$ is 4."],
  },
  accuracy: {
    kind: "order",
    prompt:
      "Each Taylor polynomial, about 0, stands in for its function at $x=0.5$. Put them in order, the most accurate one first. (The first term that was left out tells the size of the error.)",
    steps: [
      "$T_3$ for $\\sin x$: $x-\\frac{x^3}{6}$",
      "$T_3$ for $\\tanh x$: $x-\\frac{x^3}{3}$, next term $\\frac{2}{15}x^5$",
      "$T_3$ for $\\log(1+x)$: $x-\\frac{x^2}{2}+\\frac{x^3}{3}$",
      "$T_2$ for $e^x$: $1+x+\\frac{x^2}{2}$",
      "$T_1$ for $e^x$: $1+x$",
    ],
    reasons: [
      {
        when: [4, 3],
        say: "For one and the same function the higher order is better this close to 0: $T_1$ leaves out $\\frac{x^2}{2}=0.125$ first, $T_2$ only $\\frac{x^3}{6}=0.021$.",
      },
      {
        when: [1, 0],
        say: "Both leave out $x^5$ first. For the sine it has the coefficient $\\frac{1}{120}$, for $\\tanh$ $\\frac{2}{15}$, sixteen times as much.",
      },
      {
        when: [2, 1],
        say: "$\\log(1+x)$ leaves out $\\frac{x^4}{4}=0.016$ first, $\\tanh x$ only $\\frac{2}{15}x^5=0.004$.",
      },
      {
        when: [3, 2],
        say: "Close: $e^x$ leaves out $\\frac{x^3}{6}=0.021$ first, the logarithm $\\frac{x^4}{4}=0.016$.",
      },
    ],
    otherwise: "Work out the first term left out, at $x=0.5$.",
    correct: "The errors are 0.00026, 0.0038, 0.0112, 0.0237 and 0.1487.",
    hints: ["For $\\sin x$ the next term is $\\frac{x^5}{120}$. How large is it at 0.5?"],
  },
  "order-for-sine": {
    kind: "predict",
    prompt: "Which order does $\\sin x$ need, about 0, for an error below 0.001 at $x=2$?",
    guess: {
      kind: "number",
      answer: 9,
      reasons: [
        { when: 7, say: "Very near: order 7 misses by 0.00136." },
        { when: 8, say: "$T_8$ is $T_7$: the eighth derivative is 0 at 0." },
        { when: 5, say: "Order 5 misses by 0.024." },
        {
          when: 10,
          say: "Order 10 is good enough, but it is $T_9$ over again: the tenth derivative is 0 at 0.",
        },
        { when: 11, say: "That is good enough, and more than is needed." },
      ],
    },
    reveal:
      "The errors at orders 5, 7 and 9 are 0.02404, 0.00136 and 0.00005. The bound knew it: $\\frac{2^{11}}{11!}=0.00005$.",
    figure: { name: "taylor-dial", set: { f: "sin(x)", order: 9, x0: 0, x: 2 } },
  },
  "log-order-2": {
    kind: "expression",
    prompt: "Find the Taylor polynomial of order 2 of $\\log x$ about 1.",
    answer: "(x-1)-(x-1)^2/2",
    variables: ["x"],
    reasons: [
      {
        when: "(x-1)-(x-1)^2",
        say: "The $2!$ has been dropped: differentiated twice, your polynomial gives $-2$, and $\\log x$ has second derivative $-1$ at 1.",
      },
      {
        when: "(x-1)+(x-1)^2/2",
        say: "The second derivative of $\\log x$ is $-\\frac{1}{x^2}$, negative: the curve bends down.",
      },
      {
        when: "x-x^2/2",
        say: "The distance from the centre is $x-1$. Your polynomial belongs to $\\log(1+x)$ about 0.",
      },
      { when: "x-1", say: "That is $T_1$, the tangent. Order 2 bends." },
      { when: "1+(x-1)-(x-1)^2/2", say: "The value at the centre is $\\log 1=0$, not 1." },
    ],
    otherwise: "At 1 the value is 0, the slope 1 and the second derivative $-1$. Use powers of $x-1$.",
    correct: "$0+1\\,(x-1)+\\frac{-1}{2}(x-1)^2$.",
    hints: ["The derivatives of $\\log x$ are $\\frac1x$ and $-\\frac{1}{x^2}$.", "Evaluate them at 1."],
    solution: [
      "$\\log 1=0$, the slope at 1 is 1, and the second derivative there is $-1$.",
      "$T_2(x)=(x-1)-\\tfrac12(x-1)^2$.",
    ],
    figure: { name: "taylor-dial", set: { f: "log(x)", order: 2, x0: 1, x: 2 } },
  },
  "next-term": {
    kind: "number",
    prompt: "A function has $f(0)=2$, $f'(0)=-1$, $f''(0)=6$ and $f'''(0)=12$. What is $T_3(1)$, about 0?",
    answer: 6,
    reasons: [
      {
        when: 19,
        say: "19 is the sum without the factorials. Divide the second derivative by 2 and the third by 6.",
      },
      { when: 4, say: "4 is $T_2(1)$. The third derivative adds $\\frac{12}{6}=2$." },
      {
        when: 8,
        say: "Divide the third derivative by $3!=6$, not by 3, and keep the minus of the slope: either slip gives 8.",
      },
      { when: 1, say: "1 is $T_1(1)$, on the tangent." },
    ],
    otherwise: "Divide the derivatives by $0!$, $1!$, $2!$ and $3!$, and add.",
    correct: "$2-1+\\frac{6}{2}+\\frac{12}{6}=6$.",
    hints: ["The coefficients are 2, $-1$, and two more."],
    solution: [
      "The coefficients are 2, $-1$, $\\frac62=3$ and $\\frac{12}{6}=2$.",
      "At $x=1$ every power is 1, so the sum is $2-1+3+2=6$.",
    ],
  },
};
