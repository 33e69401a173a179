import type { Questions } from "../../../src/quiz/authoring.ts";

export const questions: Questions = {
  candidate: {
    kind: "choice",
    prompt: "At some $x$, the derivative of $f$ is 0. What do you know from that alone?",
    options: [
      {
        text: "$x$ is a candidate for a minimum or a maximum, and may be neither",
        correct: true,
        say: "The tangent is level there, and that is all. $f''(x)>0$ would make it a local minimum.",
      },
      {
        text: "$f$ has a local minimum at $x$",
        say: "$x^3$ has derivative 0 at 0 and no minimum there; $-x^2$ has a maximum. A level tangent makes a candidate only.",
      },
      {
        text: "$f$ has its global minimum at $x$",
        say: "The derivative looks at the nearest neighbourhood only. It cannot know how low $f$ is elsewhere.",
      },
      {
        text: "$f$ is constant near $x$",
        say: "The tangent is level at this one point. $x^2$ has derivative 0 at 0 and is constant nowhere.",
      },
    ],
    figure: { name: "two-valleys", set: { f: "x^3", x0: 1, gamma: 0.1, step: 0 } },
  },
  edge: {
    kind: "choice",
    several: true,
    prompt:
      "Which of these have a global minimum at a point where the derivative is *not* 0, or does not exist?",
    options: [
      {
        text: "$\\abs{x-1}$",
        correct: true,
        say: "Its minimum is at the corner, 1, where there is no derivative.",
      },
      {
        text: "$x^2$ on the interval $1\\le x\\le 2$",
        correct: true,
        say: "Its minimum is at the edge, 1, with slope 2.",
      },
      { text: "$x^4$", say: "Its minimum is at 0, inside the domain, and the slope there is 0." },
      {
        text: "$e^x$",
        say: "It has no minimum at all: it comes as close to 0 as you like and never gets there.",
      },
    ],
  },
  "next-iterate": {
    kind: "place",
    prompt:
      "The curve is $f(x)=\\frac14x^2+\\frac12$. You are at $x=3$ and take a step of gradient descent with $\\gamma=1.2$. Put the point on the axis where you arrive.",
    place: "point",
    curve: "x^2/4+1/2",
    onAxis: true,
    x: [-4, 6],
    y: [-0.5, 5],
    start: [3, 0],
    answer: [1.2, 0],
    tolerance: 0.12,
    reasons: [
      { when: [4.8, 0], say: "You added. The slope is positive, so downhill is to the left: subtract." },
      {
        when: [1.5, 0],
        say: "That is half-way to the minimum: 1.5 is also the slope. Multiply it by $\\gamma=1.2$ before you subtract it from 3.",
      },
      { when: [1.8, 0], say: "1.8 is how far you go. Subtract it from 3." },
      { when: [0, 0], say: "That is the minimum. One step with this $\\gamma$ does not reach it." },
      {
        when: [-0.6, 0],
        say: "You took 3 for the slope. The derivative of $\\frac14x^2$ is $\\frac12x$, so the slope is 1.5.",
      },
    ],
    otherwise: "The slope at 3 is 1.5. Subtract $\\gamma$ times the slope from 3.",
    correct: "The slope is $\\frac12\\cdot 3=1.5$, and $3-1.2\\times 1.5=1.2$.",
    hints: ["The derivative of $\\frac14x^2+\\frac12$ is $\\frac12x$.", "$3-1.2\\times 1.5$."],
    figure: { name: "cobweb", set: { f: "x^2/4 + 1/2", x0: 3, gamma: 1.2, step: 0 } },
  },
  "the-algorithm": {
    kind: "order",
    prompt: "Put the parts of gradient descent on a loss $L$ in order.",
    steps: [
      "Choose start values for the parameters and a step size $\\gamma>0$",
      "Compute the gradient of $L$ at the current parameters",
      "Transpose it into a column, if it is a row, and multiply it by $\\gamma$",
      "Subtract the result from the current parameters",
      "Go back to the gradient, unless it is nearly zero or the steps are used up",
    ],
    reasons: [
      {
        when: [3, 1],
        say: "What is subtracted comes from the gradient, so the gradient has to be computed first.",
      },
      {
        when: [3, 2],
        say: "A row cannot be subtracted from a column, and $\\gamma$ sets the length: both come before the subtraction.",
      },
      {
        when: [4, 3],
        say: "If you go back before you have subtracted, you compute the same gradient again.",
      },
      { when: [1, 0], say: "A gradient is computed *at* some point. First there has to be one." },
      { when: [2, 1], say: "The gradient has to be there before it can be transposed." },
    ],
    otherwise: "Ask of each part what it needs to have already.",
    correct: "And then round and round: without the last part there is one step, and no descent.",
    hints: ["Which part needs nothing from the others?", "The loop closes at the end."],
  },
  "quartic-step": {
    kind: "expression",
    prompt:
      "Let $f(x)=x^4$. Where does one step of gradient descent from $x$ lead, with step size $g$? (Write $g$ for $\\gamma$.)",
    answer: "x-4*g*x^3",
    variables: ["x", "g"],
    reasons: [
      { when: "x+4*g*x^3", say: "That climbs. Downhill is against the slope: subtract." },
      { when: "x-g*x^4", say: "You subtracted the height. It is the slope, $4x^3$, that is subtracted." },
      { when: "x-4*x^3", say: "The step size is missing: multiply the slope by $g$." },
      { when: "-4*g*x^3", say: "That is the move. Add it to the point where you are." },
      { when: "x^4-4*g*x^3", say: "You started from the height $x^4$. The step starts from the point $x$." },
      { when: "g*(x-4*x^3)", say: "Only the slope is multiplied by $g$; the point itself is not." },
      { when: "x-g*x^3", say: "The derivative of $x^4$ is $4x^3$: the 4 comes down." },
    ],
    otherwise: "The new point is the old point minus the step size times the derivative.",
    correct: "$x-g\\cdot 4x^3=(1-4gx^2)\\,x$: here the factor depends on where you are.",
    hints: ["The derivative of $x^4$ is $4x^3$.", "$x-g\\cdot f'(x)$."],
    figure: { name: "cobweb", set: { f: "x^4", x0: 1, gamma: 0.1, step: 0 } },
  },
  bounce: {
    kind: "choice",
    prompt: "You minimise $x^2$ from 2 with $\\gamma=1$. What happens?",
    options: [
      {
        text: "The walk jumps between 2 and $-2$ for ever",
        correct: true,
        say: "The factor is $1-2\\gamma=-1$: each step changes the sign and keeps the size.",
      },
      {
        text: "It arrives at 0 faster than with 0.5",
        say: "With 0.5 the first step lands on 0. A step twice as long goes past it, as far as it came.",
      },
      {
        text: "It moves away from 0, further with each step",
        say: "That needs a factor below $-1$, so $\\gamma>1$. At $\\gamma=1$ the factor is exactly $-1$.",
      },
      {
        text: "It comes closer to 0, from alternating sides",
        say: "That is what happens for $\\gamma$ between 0.5 and 1. At 1 the factor is exactly $-1$, and nothing is gained.",
      },
    ],
    figure: { name: "cobweb", set: { f: "x^2", x0: 2, gamma: 1, step: 0 } },
  },
  "limit-parabola": {
    kind: "number",
    prompt:
      "For $f(x)=3x^2$, gradient descent arrives at 0 from every start if $0<\\gamma<c$. What is the largest such $c$?",
    answer: "1/3",
    reasons: [
      { when: "2/3", say: "You took 3 for the curvature. The second derivative of $3x^2$ is 6." },
      {
        when: "1/6",
        say: "At $\\gamma=\\frac16$ the factor is 0, and the walk arrives at once. The limit is where it is $-1$.",
      },
      { when: 1, say: "That is the limit for $x^2$. Here the curve bends three times as much." },
      { when: 6, say: "That is the curvature. The limit is 2 divided by it." },
      { when: 3, say: "Turn it round: the more the curve bends, the smaller the limit." },
    ],
    otherwise: "A step multiplies $x$ by $1-6\\gamma$. When is that between $-1$ and 1?",
    correct: "$f''=6$, and $2/6=\\frac13$. At the limit the factor $1-6\\gamma$ is $-1$.",
    hints: ["$f'(x)=6x$: by which factor does a step multiply $x$?", "$1-6\\gamma>-1$."],
    figure: { name: "cobweb", set: { f: "3x^2", x0: 2, gamma: 0.34, step: 0 } },
  },
  "transpose-shape": {
    kind: "shape",
    prompt:
      "A loss depends on seven parameters, which form the column $\\mathbf{w}$. In numerator layout its derivative is $1\\times 7$. What shape must have what you subtract from $\\mathbf{w}$?",
    answer: [7, 1],
    reasons: [
      {
        when: [1, 7],
        say: "That is the derivative as it is. A row cannot be subtracted from a column; the transpose turns $1\\times 7$ into $7\\times 1$.",
      },
      {
        when: [7, 7],
        say: "That is what NumPy makes of a column minus a row. Meant is one number for each parameter.",
      },
      {
        when: [1, 1],
        say: "That is the shape of the loss. Each of the seven parameters needs its own move.",
      },
    ],
    otherwise: "Only arrays of the same shape are subtracted. Which shape has $\\mathbf{w}$?",
    correct: "$7\\times 1$, the shape of $\\mathbf{w}$. That is why the update transposes the row.",
    hints: ["Which shape has the column $\\mathbf{w}$?"],
  },
  "first-iterate": {
    kind: "matrix",
    prompt:
      "On $x_1^2+x_1x_2+10x_2^2-5x_1-3x_2$, start at $(-3,-1)$ with $\\gamma=0.085$. Where are you after one step?",
    answer: [[-1.98], [1.21]],
    reasons: [
      {
        when: [[-4.02], [-3.21]],
        say: "You added. Both slopes are negative, so downhill is to larger $x_1$ and larger $x_2$.",
      },
      { when: [[1.02], [2.21]], say: "That is the move. Add it to the start." },
      { when: [[-12], [-26]], say: "Those are the slopes. Multiply them by $-0.085$ and add the start." },
      {
        when: [[9], [25]],
        say: "The step size is missing: multiply the slopes by 0.085 before you subtract them.",
      },
      { when: [[-0.79], [0.02]], say: "The slopes are exchanged: $-12$ belongs to $x_1$, $-26$ to $x_2$." },
      {
        when: [[-2.065], [0.955]],
        say: "In each partial derivative the mixed term counts: $x_1x_2$ gives $x_2$ along $x_1$ and $x_1$ along $x_2$.",
      },
      {
        when: [[-2.405], [0.955]],
        say: "In each partial derivative the constant counts: $-5$ along $x_1$ and $-3$ along $x_2$.",
      },
    ],
    otherwise: "The slopes are $2x_1+x_2-5$ and $x_1+20x_2-3$. Evaluate them at the start first.",
    correct: "The slopes are $-12$ and $-26$, so you go to $-3+1.02=-1.98$ and $-1+2.21=1.21$.",
    hints: [
      "At $(-3,-1)$ the slopes are $-6-1-5$ and $-3-20-3$.",
      "$-3-0.085\\cdot(-12)$, and the same for $x_2$.",
    ],
    solution: [
      "$2x_1+x_2-5=-6-1-5=-12$.",
      "$x_1+20x_2-3=-3-20-3=-26$.",
      "$-3+0.085\\cdot 12=-1.98$ and $-1+0.085\\cdot 26=1.21$.",
    ],
    figure: {
      name: "plane",
      set: { f: "x1^2 + x1*x2 + 10*x2^2 - 5*x1 - 3*x2", x1: -3, x2: -1, gamma: 0.085, step: 1 },
    },
  },
  towards: {
    kind: "choice",
    prompt:
      "For which of these does minus the gradient point straight at the minimum, at every point that is not the minimum?",
    options: [
      {
        text: "$x_1^2+x_2^2$",
        correct: true,
        say: "Its contours are circles, and a line at a right angle to a circle goes through its centre.",
      },
      {
        text: "$x_1^2+10x_2^2$",
        say: "At $(10,1)$ minus the gradient is $(-20,-20)$, and the minimum lies along $(-10,-1)$. Where contours are no circles, a right angle to them misses the centre: see the zig-zag.",
      },
      {
        text: "Every function with one minimum",
        say: "The gradient knows only how $f$ changes close by. In a long valley, downhill is mostly across.",
      },
      {
        text: "None of them",
        say: "There is one: where all contours are circles round the minimum.",
      },
    ],
    figure: { name: "plane", set: { f: "x1^2 + 10*x2^2", x1: -3, x2: 1, gamma: 0.08, step: 0 } },
  },
  "largest-step": {
    kind: "number",
    prompt:
      "The bowl of this chapter has the curvatures $\\lambda_{\\max}=20.0554$ and $\\lambda_{\\min}=1.9446$. What is the limit that a fixed step size must stay below?",
    answer: 0.09972,
    tolerance: 1e-3,
    reasons: [
      { when: 1.0285, say: "That is the limit of the flat direction. The stiff one explodes long before." },
      {
        when: 0.04986,
        say: "At $1/\\lambda_{\\max}$ the stiff factor is 0. You may go twice as far before it reaches $-1$.",
      },
      {
        when: 0.0909,
        say: "That is the best step size, $2/(\\lambda_{\\min}+\\lambda_{\\max})$. The limit lies beyond it.",
      },
      { when: 10.0277, say: "Turn it round: 2 divided by the largest curvature." },
      {
        when: 10.3133,
        say: "That is the condition number. It says how slow the walk is, not how long a step may be.",
      },
    ],
    otherwise: "The factor $1-20.0554\\,\\gamma$ must stay above $-1$.",
    correct: "$2/20.0554=0.09972$. You can read it off the figure, where the steeper line passes $-1$.",
    hints: ["Which of the two directions sets the limit?", "$1-\\gamma\\lambda_{\\max}>-1$."],
    figure: { name: "plane", set: { gamma: 0.0997, step: 0 } },
  },
  "hardest-bowl": {
    kind: "choice",
    prompt: "Each bowl gets its own best fixed step size. On which is gradient descent slowest?",
    options: [
      {
        text: "$1000x_1^2+1000x_2^2$",
        say: "Steep, but equally steep in all directions: $\\kappa=1$. With $\\gamma=\\frac1{2000}$ it takes one step.",
      },
      {
        text: "$0.001x_1^2+0.001x_2^2$",
        say: "Shallow, but equally shallow: $\\kappa=1$. With $\\gamma=500$ it takes one step.",
      },
      {
        text: "$x_1^2+50x_2^2$",
        correct: true,
        say: "Its curvatures are 2 and 100, so $\\kappa=50$, the largest of the four. The factor is $\\frac{49}{51}=0.961$.",
      },
      {
        text: "$100x_1^2+1000x_2^2$",
        say: "Higher curvatures than elsewhere, but their ratio is 10, and only the ratio counts. The factor is $\\frac{9}{11}=0.818$.",
      },
    ],
  },
  undo: {
    kind: "choice",
    prompt: "With a step size that sets itself, a trial step has raised $f$. What comes next?",
    options: [
      {
        text: "Go back to the point before the step, shrink $\\gamma$, and try again",
        correct: true,
        say: "Undone and shrunk: nothing is lost but one evaluation.",
      },
      {
        text: "Shrink $\\gamma$ and go on from the new point",
        say: "Then you go on from a point that is worse than the one you had. Undo the step first.",
      },
      {
        text: "Go on with the same $\\gamma$: a single rise means nothing",
        say: "From the same point the same $\\gamma$ gives the same rise.",
      },
      {
        text: "Grow $\\gamma$ to jump over the obstacle",
        say: "The step was too long already. A longer one lands further up, as a rule.",
      },
    ],
    figure: { name: "auto", set: { step: 11, gamma: 0.05, grow: 1.2, shrink: 0.5 } },
  },
  "next-gamma": {
    kind: "number",
    prompt:
      "A trial with $\\gamma=0.4$ is undone, and the two trials after it are kept. With shrink 0.5 and grow 1.2, which $\\gamma$ is tried next?",
    answer: 0.288,
    reasons: [
      { when: 0.2, say: "That is the first of the two kept trials. Each success lets $\\gamma$ grow." },
      {
        when: 0.24,
        say: "That is the second of the two kept trials. It succeeds too, so $\\gamma$ grows once more.",
      },
      { when: 0.576, say: "The undone trial halves $\\gamma$ first." },
      { when: 0.144, say: "The failure counts once: $0.4\\times 0.5$, and then two successes." },
      { when: 0.3456, say: "One growth too many: there are two kept trials." },
    ],
    otherwise: "Multiply by 0.5 for the failure and by 1.2 for each success.",
    correct: "$0.4\\times 0.5\\times 1.2\\times 1.2=0.288$.",
    hints: ["After the failure, 0.2 is tried."],
  },
  "local-or-global": {
    kind: "choice",
    prompt:
      "A walk on $x^4-2x^2+\\frac12x$ starts at 0.2 with $\\gamma=0.05$ and comes to rest at 0.9304. What has it found?",
    options: [
      {
        text: "A local minimum",
        correct: true,
        say: "The height there is $-0.5167$. At $-1.0575$ it is $-1.5148$, but from 0.2 the slope leads away from it.",
      },
      {
        text: "The global minimum: gradient descent finds it, given time",
        say: "Time does not help: at 0.9304 the slope is 0, and every step has length 0. Start at 0.2 in the figure and look left.",
      },
      {
        text: "A point that is only nearly stationary",
        say: "It is as stationary as you like; more steps bring the slope as near to 0 as numbers go.",
      },
      {
        text: "Nothing, because $\\gamma$ was too small",
        say: "A smaller $\\gamma$ would take longer and come to the same place. The start decided.",
      },
    ],
    figure: { name: "two-valleys", set: { f: "x^4 - 2x^2 + x/2", x0: 0.2, gamma: 0.05, step: 30 } },
  },
  creeping: {
    kind: "choice",
    prompt: "You lower $f(x)=x^3$ from 1 with $\\gamma=0.1$. The steps become shorter and shorter. Why?",
    options: [
      {
        text: "The walk nears 0, where the slope is 0 although $f$ has no minimum there",
        correct: true,
        say: "After 1,000 steps it is at 0.0033. The steps are short where the slope is small, minimum or not.",
      },
      {
        text: "The walk nears a local minimum at 0",
        say: "Left of 0, $x^3$ is lower than at 0: $f(-0.1)=-0.001$. The derivative is 0 there, and that makes a candidate only.",
      },
      { text: "The step size shrinks with time", say: "It stays 0.1. What shrinks is the slope." },
      {
        text: "The walk is near the global minimum",
        say: "$x^3$ has none: it falls without bound to the left.",
      },
    ],
    figure: { name: "two-valleys", set: { f: "x^3", x0: 1, gamma: 0.1, step: 10 } },
  },
  starts: {
    kind: "choice",
    prompt:
      "Ten runs on the same loss, from ten random starts, come to rest at three different heights. What is a sound conclusion?",
    options: [
      {
        text: "The loss has at least three stationary points, and the lowest found may still not be a global minimum",
        correct: true,
        say: "Each run tells about its own basin. More starts may find a lower one; none can prove that there is none.",
      },
      {
        text: "The lowest of the three is the global minimum",
        say: "It is the lowest of those found. A basin that none of ten starts hit may be deeper.",
      },
      {
        text: "Something is wrong: gradient descent has one limit",
        say: "The limit depends on the start. On $x^4-2x^2+\\frac12x$ the starts $-2$ and 2 end in two places.",
      },
      {
        text: "The step size was too long",
        say: "Then the runs would not come to rest. They did.",
      },
    ],
    figure: { name: "two-valleys", set: { f: "cos(6x) + x^2/4", x0: 1.2, gamma: 0.02, step: 0 } },
  },
};
