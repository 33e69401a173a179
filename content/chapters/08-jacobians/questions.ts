import type { Questions } from "../../../src/quiz/authoring.ts";

export const questions: Questions = {
  "jacobian-shape": {
    kind: "shape",
    prompt:
      "A function takes three numbers and gives two, $\\mathbf{f}:\\mathbb{R}^3\\to\\mathbb{R}^2$. What is the shape of its Jacobian?",
    answer: [2, 3],
    reasons: [
      {
        when: [3, 2],
        say: "Outputs go down and inputs across. Two outputs make two rows, each a gradient with three entries.",
      },
      { when: [1, 6], say: "Six entries are right. They stand in two rows, one for each output." },
      { when: [6, 1], say: "Six entries are right. They stand in two rows, one for each output." },
      { when: [1, 3], say: "That is the gradient of one output. There are two, one below the other." },
      {
        when: [2, 1],
        say: "That is the shape of the value. Each output has a slope for each of three inputs.",
      },
      { when: [3, 3], say: "That would be three outputs. Here there are two." },
    ],
    otherwise: "Numerator layout: (outputs)×(inputs).",
    correct: "Two outputs, so two rows; three inputs, so three columns.",
    hints: ["How long is the gradient of one output?", "How many such gradients are stacked?"],
    figure: { name: "shapes", set: { input: "vector", output: "vector", inRows: 3, outRows: 2 } },
  },
  "row-is": {
    kind: "choice",
    prompt: "What stands in row $i$ of the Jacobian of $\\mathbf{f}$?",
    options: [
      {
        text: "The partial derivatives of output $i$ with respect to all inputs",
        correct: true,
        say: "Row $i$ is the gradient of $f_i$: one output, all inputs.",
      },
      {
        text: "The partial derivatives of all outputs with respect to input $i$",
        say: "That is column $i$: what all outputs do while input $i$ moves alone. In numerator layout outputs go down, so a row keeps to one output.",
      },
      {
        text: "The value of output $i$ and its slope",
        say: "Values do not stand in the Jacobian; all of its entries are partial derivatives.",
      },
      {
        text: "The contour of output $i$",
        say: "The row stands at a right angle to that contour: it is the gradient of $f_i$.",
      },
    ],
    figure: { name: "rows", set: { row: "first" } },
  },
  "entry-two-one": {
    kind: "number",
    prompt:
      "For $f_1=x_1^2x_2+x_1x_2^3$ and $f_2=(x_1+2x_2^3)^2$, what is the entry in row 2, column 1 of the Jacobian at $(1,1)$?",
    answer: 6,
    reasons: [
      {
        when: 4,
        say: "4 is the entry in row 1, column 2: the slope of $f_1$ along $x_2$. Rows are outputs, columns inputs.",
      },
      { when: 36, say: "36 is the entry beside it, in column 2: there $x_2$ moves, with the inner slope 6." },
      { when: 3, say: "3 is the entry above it, the slope of $f_1$ along $x_1$." },
      { when: 9, say: "9 is the value of $f_2$. Here its slope along $x_1$ is asked for." },
      { when: 1, say: "1 is the inner slope. It is multiplied by the outer slope, $2\\times 3$." },
      { when: 84, say: "84 is the determinant, made of all four entries." },
    ],
    otherwise: "Row 2 is output $f_2$, column 1 is input $x_1$.",
    correct: "$\\frac{\\partial f_2}{\\partial x_1}=2\\,(x_1+2x_2^3)$, and the bracket is 3 at $(1,1)$.",
    hints: ["Which output, and which input?", "While $x_1$ moves, $2x_2^3$ is the number 2."],
    solution: [
      "Row 2, column 1 is $\\frac{\\partial f_2}{\\partial x_1}=2\\,(x_1+2x_2^3)\\cdot 1$.",
      "At $(1,1)$ that is $2\\cdot 3=6$.",
    ],
    figure: { name: "rows", set: { row: "second", x1: 1, x2: 1 } },
  },
  "which-parallelogram": {
    kind: "predict",
    prompt:
      "At some point $J=\\begin{bmatrix}2 & -1\\\\ 1 & 1\\end{bmatrix}$. To first order, a small square with one corner at the point becomes a parallelogram with one corner at its image. Which arrows lead from there along its two sides, for each unit of the square's side?",
    guess: {
      kind: "choice",
      options: [
        { text: "$(2,1)$ and $(-1,1)$", correct: true, say: "Yes, the columns." },
        {
          text: "$(2,-1)$ and $(1,1)$",
          say: "Those are the rows. A side of the square is a step along one input, and its image is what all outputs do.",
        },
        {
          text: "$(2,0)$ and $(0,1)$",
          say: "That would be a rectangle, as if output 1 answered $x_1$ alone and output 2 answered $x_2$ alone.",
        },
        {
          text: "$(1,2)$ and $(1,-1)$",
          say: "The columns upside down: the first entry of an arrow belongs to the first output.",
        },
      ],
    },
    reveal:
      "A unit along $x_1$ is $(1,0)$, and $J$ takes it to its first column, $(2,1)$. A unit along $x_2$ goes to the second, $(-1,1)$.",
    figure: { name: "lens", set: { f1: "x1^2 - x2", f2: "x1*x2", x1: 1, x2: 1, zoom: 0.1 } },
  },
  parallelogram: {
    kind: "place",
    prompt:
      "Let $\\mathbf{f}(x_1,x_2)=(x_1-x_2^2,\\;x_1x_2)$. Move the two arrows so that the parallelogram is what the Jacobian at $(2,-1)$ makes of the unit square. The first arrow belongs to $x_1$.",
    place: "arrows",
    x: [-3, 4],
    y: [-2, 3],
    answer: [
      [1, 2],
      [-1, 2],
    ],
    tolerance: 0.15,
    reasons: [
      {
        when: [
          [1, -1],
          [2, 2],
        ],
        say: "You used the rows as arrows. An arrow shows what all outputs do while one input moves: a column.",
      },
      {
        when: [
          [2, 1],
          [2, -1],
        ],
        say: "Both arrows are right, and exchanged: the first belongs to $x_1$.",
      },
      {
        when: [
          [1, -2],
          [-1, 2],
        ],
        say: "The first arrow is right. The slope of $-x_2^2$ is $-2x_2$, and at $x_2=-1$ that is 2.",
      },
      {
        when: [
          [1, 2],
          [2, -1],
        ],
        say: "The first output is right. In $x_1x_2$ the slope along $x_1$ is $x_2=-1$, and along $x_2$ it is $x_1=2$.",
      },
    ],
    otherwise: "Find the four partial derivatives at $(2,-1)$. The columns of $J$ are the arrows.",
    correct:
      "$J=\\begin{bmatrix}1 & -2x_2\\\\ x_2 & x_1\\end{bmatrix}$, at $(2,-1)$ with the columns $(1,-1)$ and $(2,2)$.",
    hints: ["Along $x_1$ the slopes are 1 and $x_2$.", "Along $x_2$ they are $-2x_2$ and $x_1$."],
  },
  "general-shape": {
    kind: "shape",
    prompt:
      "A function takes an $M\\times N$ matrix and gives a $P\\times Q$ matrix. What is the shape of its derivative?",
    answer: [
      ["P", "Q"],
      ["M", "N"],
    ],
    reasons: [
      {
        when: [
          ["M", "N"],
          ["P", "Q"],
        ],
        say: "All four sizes are needed. In numerator layout the outputs' come first.",
      },
      {
        when: ["P", "Q"],
        say: "That is the shape of the value. Each of its entries has a slope for each of the $MN$ inputs.",
      },
      {
        when: ["M", "N"],
        say: "That is enough for one output. Here there are $PQ$ of them, each with its own $M\\times N$ slopes.",
      },
      {
        when: ["P", "N"],
        say: "That is the shape of a product of matrices. A derivative has an entry for each pair of an output and an input.",
      },
    ],
    otherwise: "Outputs first, then inputs; a matrix counts with both of its sizes.",
    correct: "For each of the $P\\times Q$ outputs there are $M\\times N$ partial derivatives.",
    hints: ["How many outputs are there, and how many inputs?", "(outputs)×(inputs), each in brackets."],
    figure: { name: "shapes", set: { input: "matrix", output: "matrix" } },
  },
  "jacobian-of-linear": {
    kind: "matrix",
    prompt:
      "Find the Jacobian of $\\mathbf{f}(\\mathbf{x})=A\\mathbf{x}$ at $\\mathbf{x}=(2,-1)$, for $A=\\begin{bmatrix}1 & 2\\\\ 3 & -1\\\\ 0 & 4\\end{bmatrix}$.",
    answer: [
      [1, 2],
      [3, -1],
      [0, 4],
    ],
    reasons: [
      {
        when: [
          [1, 3, 0],
          [2, -1, 4],
        ],
        say: "Outputs go down and inputs across. There are three outputs and two inputs, so the Jacobian is 3×2: $A$ itself, not $A^\\top$.",
      },
      {
        when: [
          [2, -2],
          [6, 1],
          [0, -4],
        ],
        say: "Those are the terms $A_{ij}x_j$ of the values. The slope of $A_{ij}x_j$ along $x_j$ is $A_{ij}$.",
      },
    ],
    otherwise: "The first output is $x_1+2x_2$. What are its two partial derivatives?",
    correct: "It is $A$, here and everywhere: a linear map is its own best linear approximation.",
    hints: [
      "Write out the three outputs: $x_1+2x_2$, $3x_1-x_2$, $4x_2$.",
      "A row for each output, a column for each input.",
    ],
    solution: [
      "The outputs are $x_1+2x_2$, $3x_1-x_2$ and $0x_1+4x_2$.",
      "Their gradients are $(1,2)$, $(3,-1)$ and $(0,4)$.",
      "Stacked, they are $A$. The place $\\mathbf{x}=(2,-1)$ does not enter.",
    ],
    figure: { name: "map", set: { x1: 2, x2: -1 } },
  },
  "depends-on-x": {
    kind: "choice",
    prompt: "Does the Jacobian of $\\mathbf{f}:\\mathbb{R}^N\\to\\mathbb{R}^M$ depend on $\\mathbf{x}$?",
    options: [
      {
        text: "Yes, unless $\\mathbf{f}$ is affine",
        correct: true,
        say: "For $A\\mathbf{x}+\\mathbf{b}$ it is $A$ everywhere. Any other differentiable function has different Jacobians at different places.",
      },
      {
        text: "No, a function has one Jacobian",
        say: "That holds for affine functions only. At $(1,1)$ the example has the first row $3,4$, at $(1,2)$ it has $12,13$.",
      },
      {
        text: "Only if $M\\neq N$",
        say: "The shape has nothing to do with it. $A\\mathbf{x}$ has the same Jacobian everywhere even if $A$ is 3×2.",
      },
      {
        text: "Only where $\\mathbf{f}$ is not differentiable",
        say: "There it has no Jacobian that could serve as its derivative. It is where $\\mathbf{f}$ is differentiable that the Jacobian may change from place to place.",
      },
    ],
    figure: { name: "map", set: { x1: 0, x2: 0 } },
  },
  steps: {
    kind: "order",
    prompt: "Put the steps that find the Jacobian of $\\mathbf{f}(\\mathbf{x})=A\\mathbf{x}$ in order.",
    steps: [
      "Count inputs and outputs: $\\mathbf{f}:\\mathbb{R}^N\\to\\mathbb{R}^M$, so the Jacobian is $M\\times N$",
      "Write out one output: $f_i(\\mathbf{x})=A_{i1}x_1+\\dots+A_{iN}x_N$",
      "Freeze all inputs but $x_j$: only the term $A_{ij}x_j$ moves",
      "So the entry in row $i$, column $j$ is $A_{ij}$",
      "Assemble all entries: the Jacobian is $A$",
    ],
    reasons: [
      { when: [4, 3], say: "Nothing can be assembled before one knows an entry." },
      { when: [3, 2], say: "Where would the entry come from? First let one input move." },
      { when: [2, 1], say: "Which term moves can be seen once the output is written out." },
      {
        when: [1, 0],
        say: "The lectures find the shape first: it needs no calculation, and it checks the result.",
      },
    ],
    otherwise: "Shape first, then one entry, then all of them.",
    correct: "Shape, one entry, all entries: this order works for every Jacobian.",
    hints: ["What can be said before any derivative is taken?"],
  },
  "small-step": {
    kind: "matrix",
    prompt:
      "At $(1,1)$ the value of $\\mathbf{f}$ is $(2,9)$ and $J=\\begin{bmatrix}3 & 4\\\\ 6 & 36\\end{bmatrix}$. Which value does the linear approximation give at $(1.02,\\,0.97)$?",
    answer: [[1.94], [8.04]],
    reasons: [
      {
        when: [[1.9401], [8.096]],
        say: "That is the true value, rounded. The linear approximation comes close with less work: $(2,9)+J\\mathbf{d}$.",
      },
      { when: [[-0.06], [-0.96]], say: "That is the change, $J\\mathbf{d}$. Add the value at $(1,1)$." },
      {
        when: [[1.88], [8]],
        say: "You multiplied by the transpose, columns in place of rows. The first output goes with the first row: $3d_1+4d_2$.",
      },
      { when: [[2.18], [10.2]], say: "The second input goes *down* by 0.03, so $d_2=-0.03$." },
      { when: [[1.99], [9.54]], say: "You exchanged the two steps: $d_1=0.02$ and $d_2=-0.03$." },
    ],
    otherwise: "The step is $\\mathbf{d}=(0.02,-0.03)$. Multiply it by each row and add the values 2 and 9.",
    correct:
      "$2+3\\times 0.02-4\\times 0.03=1.94$ and $9+6\\times 0.02-36\\times 0.03=8.04$. The true values are 1.9401 and 8.0960.",
    hints: ["How far does each input move?", "$\\mathbf{f}(\\mathbf{x}_0)+J\\mathbf{d}$, row by row."],
    solution: [
      "$\\mathbf{d}=(0.02,-0.03)$.",
      "Row 1: $3\\cdot 0.02+4\\cdot(-0.03)=-0.06$. Row 2: $6\\cdot 0.02+36\\cdot(-0.03)=-0.96$.",
      "Together with $(2,9)$ this is $(1.94,\\,8.04)$.",
    ],
  },
  "jacobian-or-determinant": {
    kind: "choice",
    several: true,
    prompt:
      "Let $\\mathbf{f}:\\mathbb{R}^N\\to\\mathbb{R}^M$ have continuous partial derivatives, and let $J$ be its Jacobian at a point. Which of these are true?",
    options: [
      {
        text: "$J$ is an array of $MN$ partial derivatives",
        correct: true,
        say: "$J$ holds a partial derivative for each output and each input.",
      },
      {
        text: "$J$ is a determinant",
        say: "$J$ is the whole matrix. The determinant is one number made of it, and only a square matrix has one.",
      },
      {
        text: "If $M=N$, $\\abs{\\det J}$ is the factor of small areas or volumes",
        correct: true,
        say: "For square $J$ the size of the determinant says how much larger small areas, or volumes, become.",
      },
      {
        text: "If $M=3$ and $N=2$, $\\det J$ is positive",
        say: "A 3×2 matrix has no determinant.",
      },
      {
        text: "From $\\det J$ one can get $J$ back",
        say: "Very many matrices have the same determinant: 84 belongs to the rows $3,4$ and $6,36$, and to $84,0$ and $0,1$.",
      },
    ],
  },
  "polar-determinant": {
    kind: "number",
    prompt:
      "The map $(r,\\theta)\\mapsto(r\\cos\\theta,\\,r\\sin\\theta)$ is looked at where $r=@r$ and $\\theta=\\pi/4$. By which factor does it multiply small areas there?",
    draw: { r: [3, 5, 1.5, 4] },
    answer: "r",
    reasons: [
      {
        when: 0,
        say: "You added $r\\cos^2\\theta$ and $-r\\sin^2\\theta$. The rule is $ad-bc$, and $b=-r\\sin\\theta$ has a minus already.",
      },
      { when: 1, say: "One side keeps its length; the other is stretched by $r$." },
      {
        when: "r^2",
        say: "Only the side along $\\theta$ is stretched by $r$; the side along $r$ keeps its length.",
      },
      {
        when: "-r",
        say: "The size is right. Here $ad-bc=r\\cos^2\\theta+r\\sin^2\\theta$ is positive, and an area's factor is in any case.",
      },
    ],
    otherwise: "Form $ad-bc$ from the Jacobian, and use $\\cos^2\\theta+\\sin^2\\theta=1$.",
    correct: "$\\det J=r\\cos^2\\theta+r\\sin^2\\theta=r$, whatever the angle.",
    hints: ["$a=\\cos\\theta$, $b=-r\\sin\\theta$, $c=\\sin\\theta$, $d=r\\cos\\theta$.", "$ad-bc$."],
    figure: { name: "polar", set: { x1: 1.5, x2: 0.7853981633974483, zoom: 0.1 } },
  },
  "curve-derivative": {
    kind: "matrix",
    prompt:
      "A point moves along $\\mathbf{f}(t)=(t^2,\\,t^3)$, one number in and two out. Find the derivative at $t=@t$.",
    draw: { t: [2, 3, -2, 4] },
    answer: [["2*t"], ["3*t^2"]],
    reasons: [
      { when: [["t^2"], ["t^3"]], say: "That is the place of the point. Its derivative is the velocity." },
      { when: [["2*t"], ["3*t"]], say: "The first entry is right. The slope of $t^3$ is $3t^2$." },
      { when: [["3*t^2"], ["2*t"]], say: "Both numbers are right. They stand in the order of the outputs." },
    ],
    otherwise: "Differentiate each output by $t$, and stack the two numbers.",
    correct: "The outputs have the slopes $2t$ and $3t^2$. Two outputs and one input: 2×1, a column.",
    hints: ["Differentiate $t^2$ and $t^3$ apart."],
  },
  "polar-entry": {
    kind: "expression",
    prompt:
      "Let $\\mathbf{f}(x_1,x_2)=(x_1\\cos x_2,\\;x_1\\sin x_2)$. Find the entry of the Jacobian in row 1, column 2.",
    answer: "-x1*sin(x2)",
    of: "x1*cos(x2)",
    by: "x2",
    variables: ["x1", "x2"],
    reasons: [
      { when: "cos(x2)", say: "That is the entry in column 1, where $x_1$ moves. In column 2 $x_2$ does." },
      { when: "sin(x2)", say: "That is row 2, column 1: the slope of the second output along $x_1$." },
      {
        when: "x1*cos(x2)",
        say: "That is the first output itself, and also the entry below this one. In row 1, $\\cos x_2$ is differentiated.",
      },
      { when: "x1*sin(x2)", say: "The size is right. The slope of $\\cos$ is $-\\sin$." },
      { when: "-sin(x2)", say: "The number $x_1$ is a factor and stays." },
    ],
    otherwise: "Row 1 is the output $x_1\\cos x_2$, column 2 the input $x_2$.",
    correct: "$x_1$ is a number while $x_2$ moves, and $\\cos x_2$ has the slope $-\\sin x_2$.",
    hints: ["Which output is it, and which input moves?", "Freeze $x_1$."],
    figure: { name: "polar", set: { x1: "$x1", x2: "$x2" } },
  },
  "neuron-layer": {
    kind: "shape",
    prompt:
      "A network takes an image of 784 grey values and gives 10 scores. What is the shape of the Jacobian of the scores with respect to the image?",
    answer: [10, 784],
    reasons: [
      { when: [784, 10], say: "Outputs go down and inputs across: ten rows, one for each score." },
      { when: [1, 784], say: "That is the gradient of one score. There are ten, one below the other." },
      { when: [10, 1], say: "That is the shape of the value. Each score has a slope for each grey value." },
      { when: [1, 7840], say: "7840 entries are right. They stand in ten rows." },
      { when: [7840, 1], say: "7840 entries are right. They stand in ten rows." },
      { when: [28, 28], say: "That is how the image is laid out. As a vector it has 784 entries." },
    ],
    otherwise: "Numerator layout: (outputs)×(inputs).",
    correct:
      "Ten outputs, 784 inputs. Each row can be shown as an image: how that score answers each grey value.",
    hints: ["What comes out?", "What goes in?"],
  },
};
