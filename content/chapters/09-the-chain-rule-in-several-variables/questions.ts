import type { Questions } from "../../../src/quiz/authoring.ts";

export const questions: Questions = {
  "sign-at-two": {
    kind: "predict",
    prompt:
      "Let $f(x_1,x_2)=x_1^2+2x_2$ with $x_1=\\sin t$ and $x_2=\\cos t$. At $t=2$, $\\sin t$ is positive and $\\cos t$ negative. Which sign has $\\frac{\\dd f}{\\dd t}$ there?",
    guess: {
      kind: "choice",
      options: [
        {
          text: "Positive",
          say: "Both inputs fall at $t=2$: $\\cos 2<0$ and $-\\sin 2<0$. And $f$ has positive slopes along both, $2\\sin 2$ and 2.",
        },
        { text: "Negative", correct: true, say: "Yes: at $t=2$ both paths pull down." },
        {
          text: "Zero, because the paths cancel",
          say: "They can cancel only if their signs differ. Here $\\sin t$ and $\\cos t$ both fall, and $f$ rises with each of them.",
        },
      ],
    },
    reveal:
      "Through $x_1$ comes $2\\sin 2\\cdot\\cos 2=-0.7568$, through $x_2$ comes $2\\cdot(-\\sin 2)=-1.8186$. Together that is $-2.5754$.",
    figure: { name: "two-paths", set: { f: "x1^2 + 2*x2", x1: "sin(t)", x2: "cos(t)", t: 2 } },
  },
  "half-pi": {
    kind: "number",
    prompt:
      "For $f(x_1,x_2)=x_1^2+2x_2$ with $x_1=\\sin t$ and $x_2=\\cos t$, what is $\\frac{\\dd f}{\\dd t}$ at $t=\\frac{\\pi}{2}$?",
    answer: -2,
    reasons: [
      {
        when: 0,
        say: "That is the path through $x_1$ alone, and $x_1$ is at rest there. The other input also moves: $x_2$ falls at the rate 1, and $f$ has slope 2 along it.",
      },
      {
        when: 2,
        say: "The size is right. $\\cos t$ falls at $t=\\frac{\\pi}{2}$: its derivative is $-\\sin t=-1$.",
      },
      {
        when: 4,
        say: "You added the slopes of $f$ along its inputs, 2 and 2. Each is first multiplied by how fast its input moves: by 0 and by $-1$.",
      },
      { when: 1, say: "That is the value $f(1,0)$. The question asks how fast it changes." },
      { when: -1, say: "That is the derivative of $x_2$. $f$ answers $x_2$ with slope 2." },
    ],
    otherwise: "Multiply along each path, $2x_1\\cdot\\cos t$ and $2\\cdot(-\\sin t)$, and add.",
    correct:
      "Through $x_1$ comes $2\\cdot 0=0$, through $x_2$ comes $2\\cdot(-1)=-2$. One input is at rest, the other one is not.",
    hints: [
      "Where is $\\mathbf{x}$ at $t=\\frac{\\pi}{2}$, and how fast does each entry move?",
      "$\\sin\\frac{\\pi}{2}=1$ and $\\cos\\frac{\\pi}{2}=0$.",
    ],
    figure: {
      name: "two-paths",
      set: { f: "x1^2 + 2*x2", x1: "sin(t)", x2: "cos(t)", t: 1.57079632679 },
    },
  },
  "shape-row": {
    kind: "shape",
    prompt:
      "Let $f:\\mathbb{R}^2\\to\\mathbb{R}$. What is the shape of $\\frac{\\partial f}{\\partial\\mathbf{x}}$ in numerator layout?",
    answer: [1, 2],
    reasons: [
      {
        when: [2, 1],
        say: "That is the column $\\nabla f$. In numerator layout the outputs come first: one output makes one row.",
      },
      { when: [2, 2], say: "That would be two outputs. $f$ gives one number." },
      { when: [1, 1], say: "That is the shape of the value. There is one slope for each of the two inputs." },
    ],
    otherwise: "Count the outputs, then the inputs.",
    correct: "One output, two inputs: a row of two.",
    hints: ["(outputs)×(inputs)."],
  },
  "shape-velocity": {
    kind: "shape",
    prompt:
      "Let $\\mathbf{x}:\\mathbb{R}\\to\\mathbb{R}^2$ be a column that depends on one number $t$. What is the shape of $\\frac{\\dd\\mathbf{x}}{\\dd t}$?",
    answer: [2, 1],
    reasons: [
      {
        when: [1, 2],
        say: "That would be one output and two inputs. Here two numbers come out and one goes in: outputs down, inputs across.",
      },
      { when: [2, 2], say: "That would be two inputs. $t$ is one number." },
      { when: [1, 1], say: "Both entries of $\\mathbf{x}$ move, so there are two derivatives." },
    ],
    otherwise: "Count the outputs, then the inputs.",
    correct:
      "Two outputs, one input: a column of two, the velocity. The row $1\\times 2$ before it makes one number.",
    hints: ["How many numbers come out, how many go in?"],
  },
  "df-dt": {
    kind: "expression",
    prompt:
      "Find $\\frac{\\dd f}{\\dd t}$ for $f(x_1,x_2)=x_1^2+2x_2$ with $x_1=\\sin t$ and $x_2=\\cos t$, as a formula in $t$.",
    answer: "2*sin(t)*(cos(t)-1)",
    of: "sin(t)^2+2*cos(t)",
    by: "t",
    variables: ["t"],
    reasons: [
      {
        when: "2*sin(t)*cos(t)",
        say: "That is one path only. The other input also moves: through $x_2$ comes $2\\cdot(-\\sin t)$.",
      },
      {
        when: "-2*sin(t)",
        say: "That is one path only. The other input also moves: through $x_1$ comes $2x_1\\cdot\\cos t$.",
      },
      {
        when: "2*sin(t)+2",
        say: "Those are the slopes of $f$ along its inputs. Each is multiplied by how fast its input moves, $\\cos t$ and $-\\sin t$.",
      },
      {
        when: "2*sin(t)*cos(t)+2*sin(t)",
        say: "A minus is lost: the derivative of $\\cos t$ is $-\\sin t$.",
      },
      {
        when: "cos(t)-sin(t)",
        say: "Those are the speeds of the inputs, added. $f$ answers each with a slope of its own, $2x_1$ and 2.",
      },
      {
        when: "-4*sin(t)^2*cos(t)",
        say: "You multiplied the paths. Slopes multiply along a path; between paths they are added.",
      },
      {
        when: "2*cos(t)-2*sin(t)",
        say: "The second path is right. In the first, $2x_1$ is read at $x_1=\\sin t$: $2\\sin t\\cos t$.",
      },
    ],
    otherwise:
      "One path is $2x_1\\cdot\\frac{\\dd x_1}{\\dd t}$, the other $2\\cdot\\frac{\\dd x_2}{\\dd t}$; put in $x_1=\\sin t$ and add.",
    correct:
      "$2\\sin t\\cos t-2\\sin t$, which is $2\\sin t\\,(\\cos t-1)$. The bracket is never positive, so $f$ falls wherever $\\sin t$ is positive.",
    hints: [
      "The row is $\\begin{bmatrix}2x_1&2\\end{bmatrix}$. What is the column?",
      "Put $x_1=\\sin t$ into the row before you multiply.",
    ],
    figure: { name: "two-paths", set: { f: "x1^2 + 2*x2", x1: "sin(t)", x2: "cos(t)", t: "$t" } },
  },
  "whats-missing": {
    kind: "choice",
    several: true,
    prompt:
      "A slide prints $\\frac{\\dd\\mathbf{f}}{\\dd t}=\\frac{\\dd}{\\dd\\mathbf{x}}\\mathbf{f}(\\mathbf{x}(t))\\,\\frac{\\dd\\mathbf{x}}{\\dd t}$ for $f:\\mathbb{R}^2\\to\\mathbb{R}$ and asks what is missing. Choose all that belong to the answer.",
    options: [
      {
        text: "The sum over the paths through $x_1$ and $x_2$",
        correct: true,
        say: "Written out, the right side is $\\frac{\\partial f}{\\partial x_1}\\frac{\\dd x_1}{\\dd t}+\\frac{\\partial f}{\\partial x_2}\\frac{\\dd x_2}{\\dd t}$.",
      },
      {
        text: "The shapes: a row $1\\times 2$ times a column $2\\times 1$",
        correct: true,
        say: "The shapes turn the product into that sum, and fix its order.",
      },
      {
        text: "A plus between the two factors, instead of the product",
        say: "Along a path the slopes multiply. The plus stands between the paths.",
      },
      {
        text: "A further factor $\\frac{\\dd t}{\\dd\\mathbf{x}}$",
        say: "$t$ moves $\\mathbf{x}$, and nothing moves $t$. The chain has two links.",
      },
    ],
  },
  "three-factors": {
    kind: "order",
    prompt:
      "$\\mathbf{x}$ goes through $\\mathbf{f}_1$, then $\\mathbf{f}_2$, then the loss $L$. Put the factors of $\\frac{\\partial L}{\\partial\\mathbf{x}}$ in order, from left to right.",
    steps: [
      "$\\dfrac{\\partial L}{\\partial\\mathbf{f}_2}$",
      "$\\dfrac{\\partial\\mathbf{f}_2}{\\partial\\mathbf{f}_1}$",
      "$\\dfrac{\\partial\\mathbf{f}_1}{\\partial\\mathbf{x}}$",
    ],
    reasons: [
      {
        when: [2, 0],
        say: "That is the order of the computation, not of the product: the last function stands first, as in $L\\circ\\mathbf{f}_2\\circ\\mathbf{f}_1$. Try the shapes: a row has to come first.",
      },
      {
        when: [1, 0],
        say: "The product must begin with the outputs of the whole, and the one output is $L$.",
      },
      {
        when: [2, 1],
        say: "$\\mathbf{f}_1$ has to stand below in one factor and above in the next, so that the inner sizes agree.",
      },
    ],
    otherwise: "What stands below the line of one factor stands above the line of the next.",
    correct:
      "What is below the line of one factor is above that of the next, and $L$ over $\\mathbf{x}$ is left.",
    hints: ["Begin with the output of the whole."],
    figure: { name: "shape-dominoes", set: { order: "abc" } },
  },
  reversed: {
    kind: "shape",
    prompt:
      "Somebody multiplies $\\frac{\\dd\\mathbf{x}}{\\dd t}$, of shape $2\\times 1$, by $\\frac{\\partial f}{\\partial\\mathbf{x}}$, of shape $1\\times 2$, in this order. What shape comes out?",
    answer: [2, 2],
    reasons: [
      {
        when: [1, 1],
        say: "That is the shape in the right order, row before column. In reverse order the inner sizes are 1 and 1, and the outer ones are left.",
      },
      {
        when: [1, 2],
        say: "The outer sizes are left: the rows of the first factor and the columns of the second.",
      },
      {
        when: [2, 1],
        say: "The outer sizes are left: the rows of the first factor and the columns of the second.",
      },
    ],
    otherwise: "$p\\times q$ times $q\\times r$ is $p\\times r$.",
    correct:
      "$2\\times 1$ times $1\\times 2$ is $2\\times 2$: four products, of which two are the paths and two are nothing in particular. No error is reported, and the answer is wrong.",
    hints: ["The inner sizes cancel. Which are the outer ones?"],
  },
  count: {
    kind: "number",
    prompt:
      "Jacobians of the shapes $1\\times 20$, $20\\times 30$ and $30\\times 50$ are multiplied with the left pair first. How many multiplications of numbers does that take?",
    answer: 2100,
    tolerance: 1e-6,
    reasons: [
      {
        when: 31000,
        say: "That is the count with the right pair first, $20\\cdot 30\\cdot 50+1\\cdot 20\\cdot 50$. The left pair leaves a row, and that is cheap to go on with.",
      },
      {
        when: 600,
        say: "That is the first product. Its result, a row $1\\times 30$, is then multiplied by $30\\times 50$.",
      },
      { when: 1500, say: "That is the second product. The first one takes $1\\cdot 20\\cdot 30$ before it." },
      {
        when: 30000,
        say: "That is the product of the right pair. The left pair is $1\\times 20$ times $20\\times 30$.",
      },
      {
        when: 80,
        say: "You counted the entries that result. Each of them takes as many multiplications as the inner size.",
      },
    ],
    otherwise: "A product of $p\\times q$ and $q\\times r$ takes $p\\cdot q\\cdot r$ multiplications.",
    correct: "$1\\cdot 20\\cdot 30+1\\cdot 30\\cdot 50=600+1500=2100$; from the right it would be 31,000.",
    hints: ["What is the shape of the left pair's product?", "$1\\cdot 20\\cdot 30$ for the first product."],
    figure: { name: "shape-dominoes", set: { order: "abc", L: 1, f2: 20, f1: 30, x: 50, first: "left" } },
  },
  "shape-of-loss": {
    kind: "shape",
    prompt:
      "Let $L=\\tfrac12\\lVert\\mathbf{y}-A\\mathbf{x}\\rVert^2$ with $\\mathbf{x}\\in\\mathbb{R}^N$, $\\mathbf{y}\\in\\mathbb{R}^M$ and $A$ of shape $M\\times N$. What is the shape of $\\frac{\\dd L}{\\dd\\mathbf{x}}$ in numerator layout?",
    answer: [1, "N"],
    reasons: [
      {
        when: [1, "M"],
        say: "That is $\\frac{\\dd L}{\\dd\\mathbf{e}}$. $M$ is the size in the middle, and it cancels.",
      },
      {
        when: ["N", 1],
        say: "That is the column. In numerator layout the one output comes first: a row.",
      },
      {
        when: ["M", "N"],
        say: "That is the shape of $\\frac{\\dd\\mathbf{e}}{\\dd\\mathbf{x}}$. $L$ is one number.",
      },
      { when: ["N", "M"], say: "$L$ is one number, so there is one row." },
    ],
    otherwise: "Count outputs and inputs of the whole: what goes in at one end and comes out at the other.",
    correct: "$1\\times M$ times $M\\times N$ is $1\\times N$: one slope for each entry of $\\mathbf{x}$.",
    hints: ["How many numbers is $L$? How many is $\\mathbf{x}$?"],
  },
  "gradient-of-loss": {
    kind: "matrix",
    prompt:
      "Let $A=\\begin{bmatrix}1&2\\\\3&-1\\\\0&4\\end{bmatrix}$, $\\mathbf{y}=\\begin{bmatrix}1\\\\5\\\\0\\end{bmatrix}$ and $\\mathbf{x}=\\begin{bmatrix}2\\\\-1\\end{bmatrix}$. Find the gradient of $L=\\tfrac12\\lVert\\mathbf{y}-A\\mathbf{x}\\rVert^2$ with respect to $\\mathbf{x}$.",
    answer: [[5, -20]],
    reasons: [
      {
        when: [[-5, 20]],
        say: "The minus of the second link is lost: $\\mathbf{e}=\\mathbf{y}-A\\mathbf{x}$ falls when $A\\mathbf{x}$ rises. The gradient is $-\\mathbf{e}^\\top A$.",
      },
      {
        when: [[10, -40]],
        say: "Twice too much: the factor $\\tfrac12$ cancels the 2 of the square.",
      },
      {
        when: [[-10, 40]],
        say: "Two slips: the factor $\\tfrac12$ cancels the 2 of the square, and $\\mathbf{e}$ falls when $A\\mathbf{x}$ rises.",
      },
      {
        when: [[-4, -5]],
        say: "You added the columns of $-A$. Each row of $-A$ is first multiplied by its error, 1, $-2$ and 4.",
      },
      {
        when: [[-21, 23]],
        say: "You took $A\\mathbf{x}=(0,7,-4)$ in the place of the errors. They are $\\mathbf{y}-A\\mathbf{x}=(1,-2,4)$.",
      },
      { when: [[-20, 5]], say: "Both numbers are right. They stand in the order of the inputs." },
    ],
    otherwise:
      "First the errors, $\\mathbf{e}=\\mathbf{y}-A\\mathbf{x}$. Then $\\mathbf{e}$ as a row times $-A$.",
    correct: "$\\mathbf{e}=(1,-2,4)$; as a row times $-A$ it gives $-1+6+0=5$ and $-2-2-16=-20$.",
    hints: ["$A\\mathbf{x}$ is $(0,7,-4)$. What are the errors?", "The gradient is $-\\mathbf{e}^\\top A$."],
    solution: [
      "$A\\mathbf{x}=(2-2,\\ 6+1,\\ 0-4)=(0,7,-4)$, so $\\mathbf{e}=(1,-2,4)$.",
      "First entry: $-(1\\cdot 1+(-2)\\cdot 3+4\\cdot 0)=5$.",
      "Second entry: $-(1\\cdot 2+(-2)\\cdot(-1)+4\\cdot 4)=-20$.",
    ],
    figure: { name: "least-squares", set: { x1: 2, x2: -1 } },
  },
  "right-angle": {
    kind: "choice",
    prompt:
      "At the least squares fit, what must be true of the errors $\\mathbf{e}=\\mathbf{y}-A\\mathbf{x}$?",
    options: [
      {
        text: "They are all 0",
        say: "Only if $\\mathbf{y}$ can be reached exactly. With more errors than parameters it seldom can; in the example $L$ stays at 0.1531.",
      },
      {
        text: "They stand at a right angle to every column of $A$",
        correct: true,
        say: "That is $\\mathbf{e}^\\top A=\\mathbf{0}$, the zero gradient. No column can help any more.",
      },
      {
        text: "They add up to 0",
        say: "That is so if $A$ has a column of ones, as it has for a line with an intercept. In general it need not be: in the example they add up to $-0.0383$.",
      },
      {
        text: "They are all equally large",
        say: "The sum of squares does not ask for that. In the example they are $-0.4593$, 0.1531 and 0.2679.",
      },
    ],
    figure: { name: "least-squares", set: { x1: 1.59330143541, x2: -0.066985645933 } },
  },
  "vector-parameter": {
    kind: "matrix",
    prompt:
      "Let $f(x_1,x_2)=x_1^2+2x_2$ with $x_1=t_1t_2$ and $x_2=t_1+t_2^2$. Find the gradient of $f$ with respect to $\\mathbf{t}$ at $\\mathbf{t}=(0.5,-1)$.",
    answer: [[3, -4.5]],
    reasons: [
      {
        when: [[1, -0.5]],
        say: "Those are the paths through $x_1$ alone. The other input also moves: through $x_2$ come $2\\cdot 1$ and $2\\cdot(-2)$.",
      },
      {
        when: [[2, -4]],
        say: "Those are the paths through $x_2$ alone. The other input also moves: through $x_1$ come $-1\\cdot(-1)$ and $-1\\cdot 0.5$.",
      },
      {
        when: [[2, -5]],
        say: "You multiplied by the transposed Jacobian. Row $i$ of $\\frac{\\partial\\mathbf{x}}{\\partial\\mathbf{t}}$ belongs to $x_i$, column $j$ to $t_j$.",
      },
      {
        when: [[-1, 2]],
        say: "That is the gradient of $f$ with respect to $\\mathbf{x}$. Multiply this row by the Jacobian.",
      },
      {
        when: [[-4.5, 3]],
        say: "Both numbers are right. They stand in the order of the entries of $\\mathbf{t}$.",
      },
    ],
    otherwise:
      "The row is $\\begin{bmatrix}2x_1&2\\end{bmatrix}=\\begin{bmatrix}-1&2\\end{bmatrix}$; multiply it by each column of the Jacobian.",
    correct:
      "$\\begin{bmatrix}-1&2\\end{bmatrix}$ times the columns $(-1,1)$ and $(0.5,-2)$: $1+2=3$ and $-0.5-4=-4.5$.",
    hints: ["Where is $\\mathbf{x}$?", "The Jacobian is $\\begin{bmatrix}t_2&t_1\\\\1&2t_2\\end{bmatrix}$."],
    solution: [
      "$\\mathbf{x}=(-0.5,\\ 1.5)$, so the row is $\\begin{bmatrix}-1&2\\end{bmatrix}$.",
      "The Jacobian there is $\\begin{bmatrix}-1&0.5\\\\1&-2\\end{bmatrix}$.",
      "The entries are $(-1)(-1)+2\\cdot 1=3$ and $(-1)\\cdot 0.5+2\\cdot(-2)=-4.5$.",
    ],
    figure: {
      name: "vector-t",
      set: { f: "x1^2 + 2*x2", x1: "t1*t2", x2: "t1 + t2^2", t1: 0.5, t2: -1 },
    },
  },
  "fastest-fall": {
    kind: "place",
    prompt:
      "Here $f(x_1,x_2)=x_1^2+2x_2$ with $x_1=\\sin t$ and $x_2=\\cos t$. Move $t$ to where $f$ falls as fast as it ever does.",
    place: "figure",
    widget: { id: "two-paths", params: { t: 0.4 } },
    quantity: "total",
    answer: -2.598,
    tolerance: 0.003,
    reasons: [
      {
        when: 2.598,
        say: "There $f$ climbs as fast as it ever does. It falls as fast on the other side, where $t$ is positive.",
      },
      {
        when: -2,
        say: "There the second path pulls down hardest and the first contributes nothing. A little further on it pulls down too.",
      },
    ],
    otherwise:
      "Watch the slope of the tangent, the number “together”: it should be as far below 0 as possible.",
    correct:
      "At $t=\\frac{2\\pi}{3}\\approx 2.094$ the paths contribute $-0.866$ and $-1.732$: the second has passed its strongest, while the first still gains.",
    hints: ["Look for it beyond $t=\\frac{\\pi}{2}$, where both paths pull down."],
  },
  "composition-shape": {
    kind: "shape",
    prompt:
      "Let $\\mathbf{f}:\\mathbb{R}^6\\to\\mathbb{R}^3$ and $\\mathbf{g}:\\mathbb{R}^3\\to\\mathbb{R}^4$. What is the shape of the Jacobian of $\\mathbf{g}\\circ\\mathbf{f}$?",
    answer: [4, 6],
    reasons: [
      { when: [6, 4], say: "Outputs come first: 4 numbers come out of the whole, 6 go in." },
      { when: [4, 3], say: "That is the Jacobian of $\\mathbf{g}$ alone. The 3 in the middle cancels." },
      {
        when: [3, 6],
        say: "That is the Jacobian of $\\mathbf{f}$ alone. It is multiplied by that of $\\mathbf{g}$, $4\\times 3$.",
      },
      {
        when: [3, 3],
        say: "That would be $3\\times 6$ times something with 6 rows, the factors in reverse order. The last function stands first: $4\\times 3$ times $3\\times 6$.",
      },
    ],
    otherwise: "$\\mathbf{g}$ stands first: $4\\times 3$ times $3\\times 6$.",
    correct: "$4\\times 3$ times $3\\times 6$ is $4\\times 6$: 24 entries, each a sum over 3 paths.",
    hints: ["How many numbers go in at the beginning, how many come out at the end?"],
  },
  "both-inputs": {
    kind: "expression",
    prompt:
      "Let $f$ be differentiable, with the slopes $a$ along $x_1$ and $b$ along $x_2$ at the point $(t,\\,t^2)$. What is the derivative of $f(t,\\,t^2)$ with respect to $t$, in terms of $a$, $b$ and $t$?",
    answer: "a+2*b*t",
    variables: ["a", "b", "t"],
    reasons: [
      { when: "a", say: "That is one path only. The other input also moves: $x_2=t^2$ at the rate $2t$." },
      { when: "2*b*t", say: "That is one path only. The other input also moves: $x_1=t$ at the rate 1." },
      {
        when: "a+b",
        say: "$x_2=t^2$ moves at the rate $2t$, and $f$'s slope along it is multiplied by that.",
      },
      { when: "2*a*b*t", say: "Slopes multiply along a path. Between paths they are added." },
      { when: "a+b*t^2", say: "The path through $x_2$ needs the *derivative* of $t^2$, which is $2t$." },
      {
        when: "a*t+b*t^2",
        say: "Each slope is multiplied by how fast its input moves, 1 and $2t$, and not by the input.",
      },
    ],
    otherwise: "Two paths: through $x_1=t$ and through $x_2=t^2$. Multiply along each, and add.",
    correct: "$a\\cdot 1+b\\cdot 2t$. You need nothing of $f$ but its two slopes at the point.",
    hints: ["How fast do $x_1=t$ and $x_2=t^2$ move?"],
  },
};
