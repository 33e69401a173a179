import type { Lecture } from "../../../src/lecture/authoring.ts";

export const lecture: Lecture = {
  minutes: 50,
  steps: [
    {
      say: "Bent glass, seen closely",
      figure: { name: "lens", set: { parts: "image", x1: 1, x2: 1, zoom: 0.3 } },
      predict: {
        ask: "A square of the plane is bent by a map. What will it look like when we zoom in a hundredfold?",
        reveal: "A parallelogram: straight sides, parallel in pairs.",
        options: ["A smaller bent square", "A parallelogram", "A square"],
        answer: 1,
        show: { zoom: 0.003 },
      },
      notes: "Move the zoom slowly from 0.3 to 0.003. Say nothing about derivatives yet.",
    },
    {
      say: "Several outputs",
      formula:
        "\\mathbf{f}(\\mathbf{x})=\\begin{bmatrix}f_1(x_1,\\dots,x_N)\\\\ \\vdots\\\\ f_M(x_1,\\dots,x_N)\\end{bmatrix},\\qquad\\mathbf{f}:\\mathbb{R}^N\\to\\mathbb{R}^M",
      notes: "M functions of the same inputs, one below the other. The lectures call it a vector field.",
    },
    {
      say: "Stack the gradients",
      formula:
        "\\rowcol{J=\\begin{bmatrix}\\pd{f_1}{\\mathbf{x}}\\\\ \\vdots\\\\ \\pd{f_M}{\\mathbf{x}}\\end{bmatrix}}{J=\\begin{bmatrix}(\\nabla f_1)^\\top\\\\ \\vdots\\\\ (\\nabla f_M)^\\top\\end{bmatrix}}",
      predict: {
        ask: "$\\mathbf{f}:\\mathbb{R}^3\\to\\mathbb{R}^2$. Which shape has the derivative?",
        reveal: "2×3. Outputs down, inputs across.",
        options: ["2×3", "3×2", "6"],
        answer: 0,
      },
      notes: "Collect all three answers. Many say 3×2: ask them how long one gradient is.",
    },
    {
      say: "Row by row",
      figure: { name: "rows", set: { parts: "maps", row: "both", x1: 1, x2: 1 } },
      predict: {
        ask: "Where does row 1 of $J$ stand as an arrow?",
        reveal: "Across, at a right angle. The map of $f_2$ has no part in it.",
        options: ["Along a contour of $f_1$", "Across a contour of $f_1$", "Across a contour of $f_2$"],
        answer: 1,
        show: { row: "first" },
      },
      notes: "Then light row 2. Drag the point: both rows change.",
    },
    {
      say: "Your turn",
      formula: "f_1=x_1^2x_2+x_1x_2^3\\qquad f_2=(x_1+2x_2^3)^2",
      pair: { task: "Write down the Jacobian at (1, 1).", minutes: 3 },
      notes: "The gradients are known from chapter 6: [3, 4] and [6, 36].",
    },
    {
      say: "Two rows, one matrix",
      formula: "J=\\begin{bmatrix}3&4\\\\ 6&36\\end{bmatrix}\\quad\\text{at }(1,1)",
      notes: "Ask for the entry in row 2, column 1: 6, the slope of f₂ along x₁.",
    },
    {
      say: "Check the slide",
      formula: "[\\,\\nabla f_1\\;\\cdots\\;\\nabla f_m\\,]^\\top\\in\\mathbb{R}^{m\\times n}\\;?",
      pair: {
        task: "This was printed, with each ∇f a row of n numbers. Take m = 3 and n = 4. Which shape does it really have?",
        minutes: 2,
      },
      notes: "1×12 transposed is 12×1. Rows must be stacked, and then nothing is left to transpose.",
    },
    {
      say: "A column for each input",
      formula:
        "\\diff{}{t}\\begin{bmatrix}\\cos t\\\\ \\sin t\\end{bmatrix}=\\begin{bmatrix}-\\sin t\\\\ \\cos t\\end{bmatrix}",
      predict: {
        ask: "One number in, two out. Which shape has the derivative?",
        reveal: "2×1, a column: the velocity.",
        options: ["1×2", "2×1", "1×1"],
        answer: 1,
      },
      notes: "Draw the circle with your hand and the arrow along it.",
    },
    {
      say: "Which parallelogram?",
      formula: "J=\\begin{bmatrix}2&-1\\\\ 1&1\\end{bmatrix}",
      predict: {
        ask: "Vote: which two arrows are the sides of the parallelogram?",
        reveal: "A, the columns: $J$ takes a unit along $x_1$ to $(2,1)$ and a unit along $x_2$ to $(-1,1)$.",
        options: ["$(2,1)$, $(-1,1)$", "$(2,-1)$, $(1,1)$", "$(2,0)$, $(0,1)$", "$(1,2)$, $(1,-1)$"],
        answer: 0,
      },
      notes: "B is the most popular wrong answer: the rows. Multiply J by (1, 0) on the board.",
    },
    {
      say: "See it",
      figure: {
        name: "lens",
        set: { parts: "jacobian", f1: "x1^2 - x2", f2: "x1*x2", x1: 1, x2: 1, zoom: 0.1 },
      },
      notes: "The two arrows are (2, 1) and (−1, 1).",
    },
    {
      say: "Four types of differentiation",
      figure: {
        name: "shapes",
        set: { parts: "types", input: "vector", output: "vector", inRows: 3, outRows: 2 },
      },
      notes:
        "Press through the types 1 to 4. Switch rows and columns: only the gradient of one number changes.",
    },
    {
      say: "A matrix by a matrix",
      figure: {
        name: "shapes",
        set: {
          parts: "sides",
          input: "matrix",
          output: "matrix",
          inRows: 2,
          inColumns: 3,
          outRows: 2,
          outColumns: 2,
          y: 2,
          x: 3,
        },
      },
      predict: {
        ask: "A $2\\times 3$ matrix goes in, a $2\\times 2$ matrix comes out. How many partial derivatives are there?",
        reveal:
          "24: one for each square that goes in and each that comes out. $(2\\times 2)\\times(2\\times 3)$, outputs first.",
        options: ["6", "10", "24"],
        answer: 2,
        show: { parts: "picture" },
      },
      notes: "Press a square of the derivative: the two squares that it belongs to light up.",
    },
    {
      say: "The linear map",
      formula: "\\mathbf{f}(\\mathbf{x})=A\\mathbf{x},\\qquad f_i=\\sum_k A_{ik}x_k",
      pair: { task: "Find the shape of the derivative, one entry, and the whole.", minutes: 3 },
      notes: "The lectures' three steps. Shape M×N; ∂fᵢ/∂xⱼ = Aᵢⱼ; so A.",
    },
    {
      say: "It never changes",
      figure: { name: "map", set: { parts: "maps", x1: 2, x2: -1 } },
      predict: {
        ask: "I am going to drag $\\mathbf{x}$. Which of the two Jacobians will move?",
        reveal: "Only the bent map’s: the flat sheet has the same parallelogram everywhere.",
        options: ["Both", "Only the linear map’s", "Only the bent map’s"],
        answer: 2,
      },
      notes: "Ax at (2, −1) is (0, 7, −4). Then bring the fields back with K, type φ(z) = z and drag again.",
    },
    {
      say: "Where does a step lead?",
      formula: "\\mathbf{f}(\\mathbf{x}_0+\\mathbf{d})\\approx\\mathbf{f}(\\mathbf{x}_0)+J\\,\\mathbf{d}",
      predict: {
        ask: "$\\mathbf{f}(1,1)=(2,9)$. Where does $\\mathbf{d}=(0.06,0.08)$ lead, nearly?",
        reveal: "To $(2.5,\\,12.24)$. In truth to $(2.5488,\\,12.8123)$.",
      },
      notes: "The miss is 0.574 long, the step 0.1: off by 5.74 for each unit.",
    },
    {
      say: "Ten times closer",
      figure: {
        name: "lens",
        set: { parts: "ratios", f1: "x1^2*x2 + x1*x2^3", f2: "(x1 + 2*x2^3)^2", x1: 1, x2: 1, zoom: 0.1 },
      },
      predict: {
        ask: "Off by 5.7 for each unit at distance 0.1. And at 0.01?",
        reveal: "By 0.53. At 0.001 by 0.052.",
        options: ["5.7", "About 0.5", "About 0.05"],
        answer: 1,
        show: { zoom: 0.01 },
      },
      notes: "Zoom to 0.01 and 0.001 and read the amber number aloud.",
    },
    {
      say: "The best linear approximation",
      formula:
        "\\frac{\\norm{\\mathbf{f}(\\mathbf{x}_0+\\mathbf{d})-\\mathbf{f}(\\mathbf{x}_0)-J\\mathbf{d}}}{\\norm{\\mathbf{d}}}\\longrightarrow 0",
      predict: {
        ask: "Replace 36 by 30. What happens to the quotient?",
        reveal: "139.5, 10.53, 5.327, 4.852: it settles on 4.8 and not on 0.",
        options: ["It still goes to 0", "It settles on a number above 0", "It grows without end"],
        answer: 1,
      },
      notes: "Condition: f differentiable at x₀. Continuous partial derivatives around the point are enough.",
    },
    {
      say: "Areas are another matter",
      formula: "\\det\\begin{bmatrix}3&4\\\\ 6&36\\end{bmatrix}=3\\cdot 36-4\\cdot 6=84",
      predict: {
        ask: "Is 84 the Jacobian?",
        reveal:
          "No. It is one number made of it: the factor of small areas. A 3×2 Jacobian has no determinant.",
        options: ["Yes", "No: a number made of it", "No: its largest entry is"],
        answer: 1,
      },
      notes: "In the figure the measured area goes 131.6, 88.90, 84.05, 84.00 for r = 0.3, 0.1, 0.01, 0.001.",
    },
    {
      say: "Polar coordinates",
      figure: { name: "polar", set: { parts: "areas", x1: 2, x2: 0.523598775598, zoom: 0.5 } },
      predict: {
        ask: "By which factor do small areas grow at distance $r$?",
        reveal: "By $r$. At $r=0$ the parallelogram is flat; for $r<0$ it is turned over.",
        options: ["By 1: turning keeps areas", "By $r$", "By $r^2$"],
        answer: 1,
      },
      notes: "Drag the point to the left, through 0.",
    },
    {
      say: "Softmax",
      formula: "\\pd{p_i}{z_i}=p_i(1-p_i),\\qquad\\pd{p_i}{z_j}=-p_ip_j\\quad(i\\neq j)",
      predict: {
        ask: "Raise one score. What is the sum of the changes of all probabilities?",
        reveal: "0: each column of the Jacobian adds to 0.",
        options: ["1", "0", "It depends"],
        answer: 1,
      },
      notes:
        "With 50,000 tokens the matrix has 2.5 billion entries. Products with it cost 100,000 multiplications.",
    },
    {
      say: "Take home",
      formula: "\\text{outputs down, inputs across; close by, every map is a matrix}",
      notes: "Next time two maps one after the other: their matrices multiply.",
    },
  ],
};
