import type { Lecture } from "../../../src/lecture/authoring.ts";

const bowl = "x1^2 + x1*x2 + 10*x2^2 - 5*x1 - 3*x2";
const valleys = "x^4 - 2x^2 + x/2";
const start = { f: bowl, x1: -3, x2: -1, step: 0 };

export const lecture: Lecture = {
  minutes: 50,
  steps: [
    {
      say: "Down the hill, in fog",
      figure: { name: "two-valleys", set: { f: valleys, x0: 0.2, gamma: 0.05, step: 0, parts: "walk" } },
      predict: {
        ask: "You feel the slope under your feet and nothing else. Will you find the lowest point?",
        reveal: "From here you end in the shallow valley, at 0.93.",
        options: ["Yes, always", "From some places", "Never"],
        answer: 1,
        show: { step: 30, parts: "curve" },
      },
      notes: "Vote first, then play the walk. Do not explain yet; come back to the vote at the end.",
    },
    {
      say: "Where the tangent is level",
      formula: "f'(x^*)=0",
      figure: { name: "two-valleys", set: { f: valleys, x0: -2, gamma: 0.05, step: 0, parts: "walk" } },
      predict: {
        ask: "At how many places is this curve level? Which of them are minima?",
        reveal: "At three: the global minimum, a local maximum, a local minimum.",
        options: ["1", "2", "3"],
        answer: 2,
        show: { parts: "curve" },
      },
      notes: "Point at the second derivatives beside the names: 9.42, −3.81, 6.39. Positive holds water.",
    },
    {
      say: "A slide to be mended",
      formula: "x^*\\text{ renders a global minimum}\\quad\\Rightarrow\\quad f'(x^*)=0",
      pair: { task: "Find two functions for which this fails.", minutes: 2 },
      notes:
        "|x| has no derivative at its minimum. x on the interval from 0 to 1 has its minimum at the edge, with slope 1. Missing: inside the domain, and differentiable.",
    },
    {
      say: "Level, and no minimum",
      figure: { name: "two-valleys", set: { f: "x^3", x0: 1, gamma: 0.1, step: 0, parts: "walk" } },
      predict: {
        ask: "Where will the walk on $x^3$ from 1 end?",
        reveal: "It creeps towards 0. The slope there is 0, and there is no minimum.",
        options: ["At 0", "At the lowest point", "It never slows down"],
        answer: 0,
        show: { step: 30, parts: "curve" },
      },
      notes: "A stationary point is a candidate. After a thousand steps the walk is at 0.0033.",
    },
    {
      say: "Against the slope, again and again",
      formula: "\\inp{x^{(t+1)}}=\\inp{x^{(t)}}-\\gamma\\,\\der{f'\\bigl(x^{(t)}\\bigr)}",
      predict: {
        ask: "At 0.2 the slope is −0.268, and $\\gamma=0.05$. Where do you step?",
        reveal: "To the right, to 0.2134.",
        options: ["To the left", "To the right", "Nowhere"],
        answer: 1,
      },
      notes: "Superscripts count steps, subscripts count inputs. Gamma is the step size, or learning rate.",
    },
    {
      say: "Which step is missing?",
      formula:
        "\\text{1. Initialise }\\theta_0\\quad\\text{2. Compute the gradient}\\quad\\text{3. Update }\\theta_0\\text{ using chain rule}",
      predict: {
        ask: "This was on a slide. What is missing, and what has the chain rule to do with line 3?",
        reveal:
          "The loop is missing. The chain rule computes the gradient, in line 2; line 3 is a subtraction.",
      },
      notes: "One update is no descent.",
    },
    {
      say: "The start decides",
      figure: { name: "two-valleys", set: { f: valleys, x0: 2.45, gamma: 0.05, step: 0, parts: "walk" } },
      predict: {
        ask: "Start at −2, at 0.2, at 2, at 2.45: which valley?",
        reveal: "From 2.45 the first step leaps over valley and hill.",
        options: ["Left, left, right, right", "Left, right, right, right", "Left, right, right, left"],
        answer: 2,
        show: { parts: "curve" },
      },
      notes: "Drag the start slowly from left to right and stop at the rims of the colours: 0.127 and 2.38.",
    },
    {
      say: "Four step sizes on a parabola",
      formula: "f(x)=x^2,\\qquad x^{(0)}=2,\\qquad \\gamma=0.1,\\ 0.5,\\ 1,\\ 1.1",
      pair: { task: "Compute the first three points for each step size.", minutes: 3 },
      notes: "1.6, 1.28, 1.024. Then 0, 0, 0. Then −2, 2, −2. Then −2.4, 2.88, −3.456.",
    },
    {
      say: "Four step sizes, four fates",
      figure: {
        name: "cobweb",
        set: {
          f: "x^2",
          x0: 2,
          gamma: 0.1,
          step: 0,
          parts: "losses",
          compare: [
            [0.5, 2],
            [1, 2],
            [1.1, 2],
          ],
        },
      },
      predict: {
        ask: "Which of the four walks comes no nearer and gets no further away?",
        reveal: "The one with $\\gamma=1$: from 2 to −2 and back. Its loss stays 4.",
        options: ["$\\gamma=0.1$", "$\\gamma=0.5$", "$\\gamma=1$", "$\\gamma=1.1$"],
        answer: 2,
      },
      notes:
        "On this scale a factor per step is a straight line. With 0.5 the first step arrives, and the line ends.",
    },
    {
      say: "One factor tells it all",
      figure: { name: "cobweb", set: { f: "x^2", x0: 2, gamma: 0.1, step: 0, compare: [], parts: "map" } },
      formula: "x-\\gamma\\cdot 2x=(1-2\\gamma)\\,x",
      notes:
        "Walk the staircase: to the line, across to the diagonal. Then drag gamma slowly through 0.5 and 1, and let them call out the factor.",
    },
    {
      say: "Is longer better?",
      figure: {
        name: "cobweb",
        set: { f: "x^2", x0: 2, gamma: 0.9, step: 0, ahead: false, compare: [[0.1, 2]], parts: "losses" },
      },
      predict: {
        ask: "Which is nearer to 0 after ten steps?",
        reveal: "Neither. The factors are 0.8 and −0.8; both are at 0.2147.",
        options: ["$\\gamma=0.1$", "$\\gamma=0.9$", "Neither"],
        answer: 2,
        show: { step: 10 },
      },
      notes: "The two loss curves lie on each other.",
    },
    {
      say: "Near any minimum",
      formula: "x^{(t+1)}-x^*\\approx(1-\\gamma\\lambda)\\bigl(x^{(t)}-x^*\\bigr),\\qquad\\lambda=f''(x^*)>0",
      predict: {
        ask: "For which $\\gamma>0$ does the error shrink?",
        reveal: "Below $2/\\lambda$. For the two valleys the limits are 0.2123 and 0.3131.",
        options: ["Below $1/\\lambda$ only", "Below $2/\\lambda$", "For all"],
        answer: 1,
      },
      notes:
        "The slope near a minimum is nearly lambda times the distance: a Taylor polynomial of order one.",
    },
    {
      say: "Many inputs: why a transpose",
      formula:
        "\\rowcol{\\mathbf{x}^{(t+1)}=\\mathbf{x}^{(t)}-\\gamma\\left(\\pd{f}{\\mathbf{x}}\\right)^{\\!\\top}}{\\mathbf{x}^{(t+1)}=\\mathbf{x}^{(t)}-\\gamma\\,\\nabla f}",
      predict: {
        ask: "$\\mathbf{x}$ is $N\\times 1$, the derivative is $1\\times N$. Can you subtract?",
        reveal: "Only after a transpose. Programs store the gradient in the shape of the parameters.",
        options: ["Yes", "No, not as it stands"],
        answer: 1,
      },
      notes: "The promised change is minus gamma times the squared length of the gradient.",
    },
    {
      say: "The first step, by hand",
      formula: "f=x_1^2+x_1x_2+10x_2^2-5x_1-3x_2,\\quad(-3,-1),\\quad\\gamma=0.085",
      pair: { task: "Compute the two slopes and the first step.", minutes: 3 },
      notes: "Slopes −12 and −26; the step leads to (−1.98, 1.21), and f falls from 40 to 22.4356.",
    },
    {
      say: "Does it point at the minimum?",
      figure: { name: "plane", set: { ...start, gamma: 0.085, ahead: false, parts: "plane" } },
      predict: {
        ask: "Show with your arm where the first step goes.",
        reveal: "At 65°, across the contour. The minimum lies at 11°.",
        options: ["At the minimum", "Across the contour", "Along the contour"],
        answer: 1,
        show: { ahead: true },
      },
      notes: "Then play: the path zig-zags. Drag the start to the long axis, and the zig-zag is gone.",
    },
    {
      say: "Two walks, one step size",
      formula: "1-\\gamma\\lambda_{\\max}\\qquad\\text{and}\\qquad 1-\\gamma\\lambda_{\\min}",
      figure: { name: "plane", set: { ...start, gamma: 0.085, parts: "factors" } },
      notes:
        "Point at the plot of the factors: two lines that fall with the curvatures 20.06 and 1.945. The steeper one sets the limit.",
    },
    {
      say: "Read off the limit",
      figure: { name: "plane", set: { ...start, gamma: 0.0997, ahead: false, parts: "factors" } },
      predict: {
        ask: "With $\\gamma=0.0997$ the stiff factor is −0.9995. Where does the walk end?",
        reveal: "At the minimum, in the very long run. At $2/\\lambda_{\\max}$ the factor is −1.",
        options: ["At the minimum", "To and fro for ever", "Out of sight"],
        answer: 0,
        show: { ahead: true },
      },
      notes:
        "The steeper line passes −1 at 0.09972. At 0.0997 the factor is −0.9995: it takes more than a thousand steps to halve the stiff error.",
    },
    {
      say: "A hair too long",
      figure: { name: "plane", set: { ...start, gamma: 0.1, ahead: false, parts: "losses" } },
      predict: {
        ask: "$\\gamma=0.1$, a hair beyond the limit. What does $f$ do?",
        reveal: "It falls for nine steps. Meanwhile the stiff part grows by 0.55 % a step.",
        options: ["It falls for ever", "It falls, then climbs", "It climbs at once"],
        answer: 1,
        show: { ahead: true },
      },
      notes:
        "Play at five times speed and watch the loss: down to 13.85 at step 9, above 40 again at step 88.",
    },
    {
      say: "Steep, or uneven?",
      figure: {
        name: "plane",
        set: {
          f: "10*x1^2 + 10*x2^2",
          x1: -3,
          x2: -1,
          gamma: 0.05,
          step: 0,
          ahead: false,
          parts: "plane",
        },
      },
      predict: {
        ask: "A slide blames higher curvatures. This bowl has curvature 20 all round. How many steps with $\\gamma=0.05$?",
        reveal: "One. Trouble comes from unequal curvatures: $\\kappa=\\lambda_{\\max}/\\lambda_{\\min}$.",
        options: ["1", "About 10", "About 100"],
        answer: 0,
        show: { ahead: true },
      },
      notes: "Kappa is 1 here and 10.31 in the tilted bowl. The best factor is (κ − 1)/(κ + 1).",
    },
    {
      say: "Your step went up. Now what?",
      formula: "f\\text{ rose: the step size was too large.}\\qquad f\\text{ fell: increase the step size.}",
      pair: { task: "These two rules were on a slide. What do they forget?", minutes: 2 },
      notes: "Undo the step, shrink, try again. And after a success the step size may grow, moderately.",
    },
    {
      say: "A step size that sets itself",
      figure: {
        name: "auto",
        set: { gamma: 0.05, grow: 1.2, shrink: 0.5, x1: -3, x2: -1, step: 0, near: false, parts: "log" },
      },
      predict: {
        ask: "From 0.05, growing by 1.2: which trial is the first to fail?",
        reveal: "The 11th, with $\\gamma=0.3096$. It is undone; half of it succeeds.",
        options: ["The 5th, beyond $2/\\lambda_{\\max}$", "The 11th", "None"],
        answer: 1,
        show: { step: 11, near: true },
      },
      notes:
        "Step through the log. At decision 11 switch on the close-up: the cross lies outside the thick contour.",
    },
    {
      say: "What is promised",
      formula:
        "\\norm{\\nabla f(\\mathbf{x})-\\nabla f(\\mathbf{y})}\\le M\\norm{\\mathbf{x}-\\mathbf{y}},\\quad f\\text{ bounded below},\\quad 0<\\gamma<\\tfrac2M",
      predict: {
        ask: "What can you promise then?",
        reveal: "Less: $f$ falls, and the gradient goes to zero. A saddle or a level stretch will do.",
        options: ["A global minimum", "A local minimum", "Less"],
        answer: 2,
      },
      notes:
        "A slide says: a local minimum x is the limit of the sequence for some x₀. True, and worthless: take x₀ = x.",
    },
    {
      say: "Why inputs are standardised",
      formula: "\\kappa\\approx 8.3\\times 10^{12}\\quad\\text{or}\\quad\\kappa=1",
      predict: {
        ask: "A line through five yearly values, with the years 2019 to 2023 as they are, at a million steps a second. How long for one digit?",
        reveal: "111 days. With the years shifted and scaled: one step.",
      },
      notes: "The same line in the end: 2.318 parts per million of carbon dioxide a year.",
    },
    {
      say: "Take home",
      formula: "\\text{against the slope, not too far, and no promise of the lowest point}",
      notes:
        "Return to the first vote. What a ball has and our walk has not is memory: momentum, in a later lecture.",
    },
  ],
};
