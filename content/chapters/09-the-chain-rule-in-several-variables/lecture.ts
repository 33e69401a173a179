import type { Lecture } from "../../../src/lecture/authoring.ts";

const lectures = { f: "x1^2 + 2*x2", x1: "sin(t)", x2: "cos(t)" };

export const lecture: Lecture = {
  minutes: 60,
  steps: [
    {
      say: "A walk across a hill",
      predict: {
        ask: "Each second takes you 0.5 to the east and 0.8 to the south. To the east the hill climbs by 2, to the north by 2. How fast do you climb?",
        reveal: "$2\\times 0.5-2\\times 0.8=-0.6$: you go down. Two motions, two contributions, one sum.",
        options: ["2.6", "1", "$-0.6$"],
        answer: 2,
      },
      notes:
        "Draw the two legs on the board. Nobody needs the rule for this; the lecture is about why it is always so.",
    },
    {
      say: "One number moves two inputs",
      figure: { name: "two-paths", set: { ...lectures, parts: "network", t: 1 } },
      formula: "f(x_1,x_2)=x_1^2+2x_2,\\qquad x_1=\\sin t,\\quad x_2=\\cos t",
      predict: {
        ask: "At $t=1$: does $f$ climb or fall?",
        reveal: "$0.9093-1.6829=-0.7736$: it falls.",
        options: ["It climbs", "It falls", "It stands still"],
        answer: 1,
      },
      notes:
        "Point at each edge and read its slope aloud; then multiply along the upper path, then along the lower one.",
    },
    {
      say: "Paths add, links multiply",
      formula: "\\diff{f}{t}=\\pd{f}{x_1}\\diff{x_1}{t}+\\pd{f}{x_2}\\diff{x_2}{t}",
      notes:
        "Condition: both inputs differentiable at t, f differentiable at x(t). Partial derivatives alone are not enough.",
    },
    {
      say: "Which sign at $t=2$?",
      figure: { name: "two-paths", set: { ...lectures, parts: "graph", t: 1 } },
      predict: {
        ask: "$f=x_1^2+2x_2$, $x_1=\\sin t$, $x_2=\\cos t$. Which sign has its rate at $t=2$?",
        reveal: "Negative. Both paths pull down: $-0.7568-1.8186=-2.5754$.",
        options: ["Positive", "Negative", "Zero: they cancel"],
        answer: 1,
        show: { t: 2 },
      },
      notes: "Both inputs fall at t = 2. Both paths pull down: −0.7568 and −1.8186, together −2.575.",
    },
    {
      say: "One path only?",
      figure: { name: "two-paths", set: { ...lectures, parts: "network", t: 1.57079632679 } },
      predict: {
        ask: "At $t=\\pi/2$ the first path contributes 0, although $f$ has slope 2 along $x_1$. Is $f$ at rest?",
        reveal: "Only $x_1$ is, at its highest. $x_2$ moves: $f$ changes at the rate $-2$.",
        options: ["Yes: its rate is 0", "No: its rate is 2", "No: its rate is $-2$"],
        answer: 2,
      },
      notes: "The answer 0 is the misconception. The other input also moves.",
    },
    {
      say: "Why the paths add",
      formula:
        "\\frac{\\delta f}{h}=\\pd{f}{x_1}\\frac{\\delta_1}{h}+\\pd{f}{x_2}\\frac{\\delta_2}{h}+\\rho\\,\\frac{\\norm{\\boldsymbol\\delta}}{h}",
      notes:
        "That is the definition of differentiable, divided by h. ρ goes to 0, the last quotient stays bounded. Three lines on the board.",
    },
    {
      say: "An old friend",
      figure: { name: "two-paths", set: { parts: "network", f: "x1*x2", t: 0.4 } },
      predict: {
        ask: "$f(x_1,x_2)=x_1x_2$. Which rule are these two paths?",
        reveal: "The product rule: each strip of $\\mathord{v\\,u'+u\\,v'}$ is a path.",
        options: ["Sum rule", "Product rule", "Quotient rule"],
        answer: 1,
      },
      notes: "cos² 0.4 = 0.848 and −sin² 0.4 = −0.152, together cos 0.8 = 0.697: the double angle, for free.",
    },
    {
      say: "Which shapes?",
      formula:
        "\\pd{f}{\\mathbf{x}}\\in\\mathbb{R}^{?\\times ?}\\qquad\\diff{\\mathbf{x}}{t}\\in\\mathbb{R}^{?\\times ?}",
      predict: {
        ask: "$f:\\mathbb{R}^2\\to\\mathbb{R}$ and $\\mathbf{x}:\\mathbb{R}\\to\\mathbb{R}^2$. What are the two shapes?",
        reveal: "$1\\times 2$ and $2\\times 1$: outputs times inputs.",
        options: [
          "$2\\times 1$ and $1\\times 2$",
          "$1\\times 2$ and $2\\times 1$",
          "$2\\times 1$ and $2\\times 1$",
        ],
        answer: 1,
      },
      notes: "Ask for both at once, by fingers: rows on the left hand, columns on the right.",
    },
    {
      say: "Work it out with your neighbours",
      formula: "\\diff{f}{t}=\\pd{f}{\\mathbf{x}}\\,\\diff{\\mathbf{x}}{t}=\\;?",
      pair: { task: "Compute the derivative as a row times a column, and simplify.", minutes: 4 },
      notes: "The lectures' own exercise. Look for a lost minus and for a single path.",
    },
    {
      say: "A row times a column",
      formula:
        "\\begin{bmatrix}2\\sin t&2\\end{bmatrix}\\begin{bmatrix}\\cos t\\\\-\\sin t\\end{bmatrix}=2\\sin t\\,(\\cos t-1)",
      notes: "The slide had ∂x₁/∂t in the column: with one input it is a straight d. Values unchanged.",
    },
    {
      say: "What is missing?",
      formula:
        "\\diff{\\mathbf{f}}{t}=\\diff{}{\\mathbf{x}}\\mathbf{f}(\\mathbf{x}(t))\\,\\diff{\\mathbf{x}}{t}",
      question: "whats-missing",
      notes:
        "Printed on a slide with exactly this question. The sum over both paths and the shapes 1×2 · 2×1. And f has one output: not bold.",
    },
    {
      say: "The other way round",
      predict: {
        ask: "$2\\times 1$ times $1\\times 2$: an error, a number, or something else?",
        reveal: "A $2\\times 2$ matrix. The program does not complain, and the answer is wrong.",
        options: ["An error", "A number", "A 2×2 matrix"],
        answer: 2,
      },
      notes: "Order matters, and not every wrong order is caught by the shapes.",
    },
    {
      say: "Every entry is a sum over paths",
      formula: "\\pd{(\\mathbf{g}\\circ\\mathbf{f})_i}{x_j}=\\sum_{k=1}^{M}\\pd{g_i}{f_k}\\,\\pd{f_k}{x_j}",
      predict: {
        ask: "3 inputs, 4 numbers in the middle, 2 outputs. How many paths from $x_1$ to $g_2$? How many in all?",
        reveal: "4, and 24: six entries with four paths each.",
        options: ["4, and 24", "1, and 6", "12, and 24"],
        answer: 0,
      },
      notes: "This line is the matrix product. Let them say it.",
    },
    {
      say: "The chain rule",
      formula:
        "\\pd{(\\mathbf{g}\\circ\\mathbf{f})}{\\mathbf{x}}=\\underbrace{\\pd{\\mathbf{g}}{\\mathbf{f}}}_{P\\times M}\\;\\underbrace{\\pd{\\mathbf{f}}{\\mathbf{x}}}_{M\\times N}",
      notes:
        "The first factor is read at f(x). The last function stands first. An ordered product, and no other order.",
    },
    {
      say: "Dominoes",
      figure: {
        name: "shape-dominoes",
        set: { parts: "dominoes", order: "bca", first: "none", L: 1, f2: 100, f1: 500, x: 1000 },
      },
      predict: {
        ask: "Only equal sizes join. What is the shape of all three in order?",
        reveal: "$1\\times 1000$: what stands at the two ends.",
        options: ["$1\\times 1000$", "$1000\\times 1$", "$100\\times 500$"],
        answer: 0,
        show: { order: "abc" },
      },
      notes: "Call somebody to the front to drag them.",
    },
    {
      say: "Which pair first?",
      figure: {
        name: "shape-dominoes",
        set: { parts: "counts", order: "abc", first: "none", L: 1, f2: 100, f1: 500, x: 1000 },
      },
      predict: {
        ask: "The result is the same. How does the work differ?",
        reveal: "550,000 multiplications against 50,100,000.",
        options: ["Hardly", "About ten times", "About a hundred times"],
        answer: 2,
        show: { first: "right" },
      },
      notes:
        "Row first: rows stay rows. One takeaway slide credits the Jacobians with the speed; the order deserves it. This is backpropagation.",
    },
    {
      say: "Least squares: the shape first",
      formula:
        "L=\\tfrac12\\norm{\\mathbf{e}}^2,\\qquad\\mathbf{e}=\\mathbf{y}-A\\mathbf{x},\\qquad A\\in\\mathbb{R}^{M\\times N}",
      question: "shape-of-loss",
      notes: "The lectures' question: what is the dimension of dL/dx? 1×N. M cancels.",
    },
    {
      say: "Two links",
      formula:
        "\\rowcol{\\pd{L}{\\mathbf{x}}=\\pd{L}{\\mathbf{e}}\\,\\pd{\\mathbf{e}}{\\mathbf{x}}=\\mathbf{e}^\\top(-A)}{\\nabla_{\\!\\mathbf{x}}L=\\Bigl(\\pd{\\mathbf{e}}{\\mathbf{x}}\\Bigr)^{\\!\\top}\\nabla_{\\!\\mathbf{e}}L=-A^\\top\\mathbf{e}}",
      pair: { task: "Find both factors entry by entry, and say where the minus comes from.", minutes: 3 },
      notes: "e falls when Ax rises. A lost minus is the commonest slip.",
    },
    {
      say: "Drag to the fit",
      figure: {
        name: "least-squares",
        set: {
          parts: "plots",
          x1: 2,
          x2: -1,
          A: [
            [1, 2],
            [3, -1],
            [0, 4],
          ],
          y: [1, 5, 0],
        },
      },
      predict: {
        ask: "The gradient is $(5,-20)$. Which way should $\\mathbf{x}$ move?",
        reveal: "Against it, $x_1$ a little down and $x_2$ up: at $(1.5933,-0.0670)$ the gradient is zero.",
        options: ["Along it", "Against it", "At a right angle to it"],
        answer: 1,
        show: { x1: 1.59330143541, x2: -0.066985645933 },
      },
      notes: "Drag first. At the fit L = 0.1531, and the errors do not vanish.",
    },
    {
      say: "What a zero gradient says",
      formula: ["\\mathbf{e}^\\top A=\\mathbf{0}", "A^\\top A\\,\\mathbf{x}=A^\\top\\mathbf{y}"],
      notes:
        "The errors stand at a right angle to every column. The fit is unique if the columns are independent. And it is a minimum: the change of L beyond first order is a square.",
    },
    {
      say: "What if $t$ is a vector?",
      figure: {
        name: "vector-t",
        set: { parts: "planes", f: "x1^2 + 2*x2", x1: "t1*t2", x2: "t1 + t2^2", t1: 1, t2: 2 },
      },
      formula: "f=x_1^2+2x_2,\\qquad x_1=t_1t_2,\\quad x_2=t_1+t_2^2",
      pair: {
        task: "Which shapes? Find the Jacobian of $\\mathbf{x}$ and the product at $(1,2)$.",
        minutes: 4,
      },
      notes:
        "The open question of the slide. 1×2 times 2×2 is 1×2: (10, 12). Cover the numbers until they have them.",
    },
    {
      say: "A column for each entry of t",
      formula:
        "\\begin{bmatrix}4&2\\end{bmatrix}\\begin{bmatrix}2&1\\\\1&4\\end{bmatrix}=\\begin{bmatrix}10&12\\end{bmatrix}",
      notes: "Point at a column and its arrow lights. With p entries: 1×2 times 2×p.",
    },
    {
      say: "1024 paths",
      formula: "z_k=z_{k-1}+\\sigma(z_{k-1}),\\qquad\\diff{z_k}{z_{k-1}}=1+\\sigma'(z_{k-1})",
      predict: {
        ask: "Ten sigmoids in a chain pass on $3.9\\times 10^{-7}$. Now each has a way past it. What is passed on from $z_0=0$: more or less than 1?",
        reveal: "2.2401. One of the 1024 paths contributes exactly 1, and none less than 0.",
        options: ["Less", "Exactly 1", "More"],
        answer: 2,
      },
      notes:
        "Skip connections: He, Zhang, Ren and Sun, 2016. One path added, and depth 152 became trainable.",
    },
    {
      say: "Take home",
      formula: "\\text{along a path multiply, between paths add, and keep the order}",
      notes:
        "Ask the first question again with a hill of your own. Next: derivatives with respect to a whole matrix.",
    },
  ],
};
