import type { Lecture } from "../../../src/lecture/authoring.ts";

export const lecture: Lecture = {
  minutes: 50,
  steps: [
    {
      say: "A hillside in fog",
      predict: {
        ask: "You feel two slopes: one to the east, one to the north. Can you tell from these two which way is steepest?",
        reveal: "Yes, if the hill is smooth. How, and what smooth means, is this lecture.",
        options: ["Yes, always", "Yes, on a smooth hill", "No"],
        answer: 1,
      },
      notes: "Let them answer by a show of hands, and come back to the vote at the end.",
    },
    {
      say: "Freeze one input and cut",
      figure: {
        name: "slicer",
        set: { f: "x1^2*x2 + x1*x2^3", along: "x1", x1: 1, x2: 2, parts: "pictures" },
      },
      predict: {
        ask: "$x_2$ stays at 2. Which function of $x_1$ is the edge of the cut?",
        reveal: "$2x_1^2+8x_1$. Its slope at 1 is $4x_1+8=12$.",
        options: ["$2x_1^2+8x_1$", "$4x_1+8$", "$x_1^2+x_1$"],
        answer: 0,
      },
      notes: "Drag the point along the slice. It is chapter 3 again: a curve, a point, a tangent.",
    },
    {
      say: "Cut the other way",
      figure: {
        name: "slicer",
        set: { f: "x1^2*x2 + x1*x2^3", along: "x2", x1: 1, x2: 1, parts: "pictures" },
      },
      predict: {
        ask: "Now $x_1$ stays at 1. What is the slope at $x_2=2$?",
        reveal: "The slice is $x_2+x_2^3$, its slope is $1+3x_2^2=13$.",
        options: ["2", "12", "13"],
        answer: 2,
        show: { x2: 2 },
      },
      notes: "Same point of the surface, another slice, another slope.",
    },
    {
      say: "Partial derivative",
      formula: "\\pd{f}{x_j}=\\lim_{h\\to 0}\\frac{f(x_1,\\dots,x_j+h,\\dots,x_N)-f(\\mathbf{x})}{h}",
      notes: "The round d says: the others are frozen. h goes to 0 from both sides.",
    },
    {
      say: "Your turn",
      formula: "x_1^2x_2+x_1x_2^3\\qquad\\text{and}\\qquad(x_1+2x_2^3)^2",
      pair: { task: "Find both partial derivatives of both functions.", minutes: 5 },
      notes:
        "The lectures' own exercise. Go round and look for two things: letters differentiated at once, and a missing inner slope.",
    },
    {
      say: "The other letters are numbers: $f(x_1,x_2)=x_1^2x_2+x_1x_2^3$",
      formula: "\\pd{f}{x_1}=2x_1x_2+x_2^3\\qquad\\pd{f}{x_2}=x_1^2+3x_1x_2^2",
      predict: {
        ask: "Somebody finds $2x_1+3x_2^2$ for the first. Catch it with a reading near $(1,2)$.",
        reveal: "It claims 14. With $h=0.01$ the quotient is 12.02, with $h=-0.01$ it is 11.98.",
      },
      notes: "At (1, 2) the right ones give 12 and 13.",
    },
    {
      say: "The chain rule still applies: $f(x_1,x_2)=(x_1+2x_2^3)^2$",
      formula: "\\pd{f}{x_1}=2(x_1+2x_2^3)\\cdot 1\\qquad\\pd{f}{x_2}=2(x_1+2x_2^3)\\cdot 6x_2^2",
      notes: "At (1, 2): 34 and 816. Without the inner slope both would be 34.",
    },
    {
      say: "One letter is wrong",
      formula: "2(x_1+2x_2^3)\\underbrace{\\frac{\\dd}{\\dd x_1}(x_1+2x_2^3)}_{(1)}",
      pair: {
        task: "This was on a slide. The value 1 is right. Which letter is not, and when would it matter?",
        minutes: 2,
      },
      notes:
        "The d should be round. It matters when x₂ depends on x₁: with x₂ = x₁ the factor would be 1 + 6x₁².",
    },
    {
      say: "The gradient: all partial derivatives together",
      formula:
        "\\rowcol{\\pd{f}{\\mathbf{x}}=\\begin{bmatrix}\\pd{f}{x_1}&\\cdots&\\pd{f}{x_N}\\end{bmatrix}}{\\nabla f=\\begin{bmatrix}\\pd{f}{x_1}\\\\ \\vdots\\\\ \\pd{f}{x_N}\\end{bmatrix}}",
      notes:
        "One entry for each input, in the order of the inputs. Here the entries are 12 and 13, and 34 and 816.",
    },
    {
      say: "Row or column? The gradient of $f(x_1,x_2)=x_1^2x_2+x_1x_2^3$ at $(1,2)$",
      formula:
        "\\pd{f}{\\mathbf{x}}=\\begin{bmatrix}12&13\\end{bmatrix}\\qquad\\nabla f=\\begin{bmatrix}12\\\\ 13\\end{bmatrix}",
      predict: {
        ask: "$\\boldsymbol\\delta$ is a column of two small steps. Which of the two can stand to its left in a product?",
        reveal: "The row: 1×2 times 2×1 is one number. The column has to be transposed first.",
        options: ["The row", "The column", "Both"],
        answer: 0,
      },
      notes:
        "Numerator layout: outputs times inputs. The column lives where x lives. The book writes rows; the settings turn every gradient into a column. Never mix them.",
    },
    {
      say: "The one exception",
      formula:
        "\\rowcol{\\mathbf{w}\\leftarrow\\mathbf{w}-\\gamma\\left(\\pd{L}{\\mathbf{w}}\\right)^{\\!\\top}}{\\mathbf{w}\\leftarrow\\mathbf{w}-\\gamma\\,\\nabla L}",
      notes:
        "Programs store the derivative in the shape of the parameter, so that they can subtract entry by entry. A 3×2 matrix of weights has 3×2 stored numbers.",
    },
    {
      say: "Rules for scalar-valued functions",
      formula:
        "\\rowcol{\\pd{(fg)}{\\mathbf{x}}=\\pd{f}{\\mathbf{x}}\\,g+f\\,\\pd{g}{\\mathbf{x}}}{\\nabla(fg)=g\\,\\nabla f+f\\,\\nabla g}",
      predict: {
        ask: "Two lectures print this without a condition. What goes wrong if $f$ and $g$ both return a column of two numbers?",
        reveal: "The product of two columns is not defined. The rule needs one number from each.",
      },
      notes: "The chain rule goes further, as an ordered product of matrices; it comes with the Jacobian.",
    },
    {
      say: "What the gradient promises",
      formula:
        "f(\\mathbf{x}+\\boldsymbol\\delta)\\approx f(\\mathbf{x})+\\pd{f}{x_1}\\delta_1+\\dots+\\pd{f}{x_N}\\delta_N",
      predict: {
        ask: "$f(1,2)=10$, slopes 12 and 13. What is $f(1.1,\\,2.1)$, nearly?",
        reveal: "12.5. The true value is 12.7281; with steps of 0.01 it is 10.252208 against 10.25.",
        options: ["10.25", "12.5", "35"],
        answer: 1,
      },
      notes:
        "A step ten times shorter, a miss about a hundred times smaller. That is what differentiable means.",
    },
    {
      say: "North-east",
      predict: {
        ask: "12 to the east, 13 to the north. How steep is it to the north-east?",
        reveal: "$25/\\sqrt2\\approx 17.68$: the rise is 25, the way is $\\sqrt2$ long. Steeper than both.",
        options: ["12.5", "25", "Something else"],
        answer: 2,
      },
      notes: "Collect all three answers before you reveal.",
    },
    {
      say: "Point uphill",
      figure: {
        name: "compass",
        set: { f: "x1^2*x2 + x1*x2^3", x1: 1, x2: 2, angle: 0, reveal: false, parts: "pictures" },
      },
      predict: {
        ask: "Stretch out your arm towards the steepest climb on this map.",
        reveal: "47 degrees from the $x_1$ axis, with slope 17.69.",
        options: ["Along $x_1$", "Along $x_2$", "Between the two"],
        answer: 2,
        show: { angle: 120, reveal: true },
      },
      notes:
        "Turn the direction slowly from 0 to 90 degrees and read the slope aloud: 12, 16.89 at 30, 17.69, 13.",
    },
    {
      say: "One slope for every direction",
      formula:
        "\\rowcol{\\pd{f}{\\mathbf{x}}\\,\\mathbf{u}}{(\\nabla f)^\\top\\mathbf{u}}=\\pd{f}{x_1}u_1+\\dots+\\pd{f}{x_N}u_N,\\qquad\\norm{\\mathbf{u}}=1",
      notes:
        "Say the condition: f differentiable at x. And u has length 1, or you measure the rise over an arrow.",
    },
    {
      say: "Why the gradient is steepest",
      formula:
        "0\\le\\norm{\\mathbf{u}-\\mathbf{v}}^2=2-2\\,\\mathbf{v}^\\top\\mathbf{u}\\quad\\Rightarrow\\quad\\mathbf{v}^\\top\\mathbf{u}\\le 1",
      notes:
        "v is the gradient's direction and G its length; the slope is G times this product. Equality for u = v alone. No length is negative: that is the whole proof.",
    },
    {
      say: "Along a contour",
      figure: {
        name: "compass",
        set: { f: "x1^2*x2 + x1*x2^3", x1: 1, x2: 2, angle: 100, reveal: false, parts: "pictures" },
      },
      predict: {
        ask: "What is the slope along the contour? So where does the gradient point?",
        reveal: "0, because the value does not change. The gradient stands at a right angle to the contour.",
        options: ["0; across the contour", "Largest; along it", "13; to the north"],
        answer: 0,
        show: { angle: 137.29061, reveal: true },
      },
      notes: "Drag the point about: the right angle stays. It is one only on equal axes.",
    },
    {
      say: "When two slopes are not enough",
      figure: { name: "cross", set: { x1: 0, x2: 0.5, parts: "pictures" } },
      formula: "f(x_1,x_2)=\\frac{x_1x_2}{x_1^2+x_2^2},\\qquad f(0,0)=0",
      predict: {
        ask: "The two slopes at the origin, and the values along the diagonal?",
        reveal: "The gradient exists, and its promise is worthless.",
        options: ["0 and 0; then $0$", "0 and 0; then $\\tfrac12$", "No slopes there"],
        answer: 1,
      },
      notes:
        "Move the cut towards 0: the slope at x₁ = 0 is 1/x₂: 2, 4, 20. Continuous partial derivatives would settle.",
    },
    {
      say: "Fool a classifier",
      formula: "z=\\mathbf{w}^\\top\\mathbf{x}+b=2,\\qquad 784\\text{ weights of }\\pm 0.1",
      predict: {
        ask: "Each of 784 grey values may change by 0.05. How far can the score fall?",
        options: ["0.005", "0.14", "3.92"],
        answer: 2,
        reveal:
          "By 3.92, and the probability falls from 0.8808 to 0.1279. Random changes move the score by about 0.14.",
      },
      notes:
        "784 times 0.005. In 784 dimensions nearly every direction is almost level, and one is steep. The gradient finds it.",
    },
    {
      say: "Take home",
      formula: "\\text{one letter moves; all slopes together point uphill}",
      notes: "Return to the first vote. Then: next time we walk downhill, one step after the other.",
    },
  ],
};
