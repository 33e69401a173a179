import type { Questions } from "../../../src/quiz/authoring.ts";

export const questions: Questions = {
  "which-weight": {
    kind: "predict",
    prompt:
      "Look at the figure before you step on. Which of these weights moves $E$ most, if each is nudged by the same small amount?",
    guess: {
      kind: "choice",
      options: [
        {
          text: "$w_1$",
          say: "$w_1$ stands far from $E$, and two sigmoids weaken what it does.",
        },
        {
          text: "$w_3$, which is large",
          say: "The size of a weight does not tell how much $E$ cares about it.",
        },
        {
          text: "$w_5$",
          say: "$w_5$ is near $E$, but it multiplies the smaller of the two hidden values.",
        },
        {
          text: "$w_8$",
          correct: true,
          say: "$w_8$ is near $E$, multiplies the larger hidden value, and leads to the output with the larger error.",
        },
      ],
    },
    reveal:
      "The slopes by $w_1$, $w_3$, $w_5$ and $w_8$ are 0.0256, −0.0348, −0.0616 and 0.0759. Step the figure to its end, and all eight stand there.",
    figure: { name: "backprop-lab", set: { step: 27, weight: 8 } },
  },
  "weights-3-2-2": {
    kind: "number",
    prompt:
      "A network has three inputs, one hidden layer of two neurons, and two outputs, and no biases. How many weights has it?",
    answer: 10,
    reasons: [
      {
        when: 12,
        say: "12 is the product of the widths. Weights stand between two neighbouring layers, so widths multiply across a gap, and the gaps add: $3\\cdot 2+2\\cdot 2$.",
      },
      { when: 7, say: "7 is the number of neurons and inputs. Weights stand on the lines between them." },
      {
        when: 6,
        say: "Those are the weights between the inputs and the hidden layer. The second gap has 4 more.",
      },
      { when: 4, say: "Those are the weights before the outputs. The first gap has $3\\cdot 2$ more." },
      { when: 14, say: "14 counts four biases as well. The question leaves them out." },
      { when: 8, say: "8 is the number for two inputs. The third one brings two weights of its own." },
    ],
    otherwise:
      "Count the lines of each gap: every neuron of one layer is joined to every neuron of the next.",
    correct: "$3\\cdot 2+2\\cdot 2=10$: widths multiply across a gap, and gaps add.",
    hints: ["How many lines leave the inputs?", "How many lines lead to the outputs?"],
    solution: [
      "From three inputs to two hidden neurons: $3\\cdot 2=6$.",
      "From two hidden neurons to two outputs: $2\\cdot 2=4$.",
      "Together 10.",
    ],
  },
  "missing-station": {
    kind: "choice",
    prompt: "Which of these derivatives is equal to $\\sigma_1$?",
    options: [
      {
        text: "$\\pd{Y_1}{w_5}$",
        correct: true,
        say: "$Y_1=w_5\\sigma_1+w_6\\sigma_2$, and while $w_5$ moves, $\\sigma_1$ is a fixed number: the factor of $w_5$.",
      },
      {
        text: "$\\pd{\\sigma_1}{w_5}$",
        say: "$\\sigma_1$ sits before $w_5$ and does not move with it, so this derivative is 0. $Y_1$ is what carries $w_5$.",
      },
      {
        text: "$\\pd{\\Sigma_1}{\\sigma_1}$",
        say: "Between $\\sigma_1$ and $\\Sigma_1$ stand $w_5$ and a sigmoid: this is $\\Sigma_1(1-\\Sigma_1)\\,w_5=-0.1469$.",
      },
      {
        text: "$\\pd{Y_1}{\\sigma_1}$",
        say: "Now $\\sigma_1$ moves and $w_5$ stands still: this is $w_5$. In a product, each factor's slope is the other factor.",
      },
    ],
  },
  "w5-formula": {
    kind: "expression",
    prompt:
      "Write $\\pd{E}{w_5}$ in terms of $\\Sigma_1$, $\\bar Y_1$ and $\\sigma_1$. (Type S for $\\Sigma_1$, t for $\\bar Y_1$ and s for $\\sigma_1$.)",
    answer: "(S-t)*S*(1-S)*s",
    variables: ["S", "t", "s"],
    reasons: [
      {
        when: "(S-t)*s",
        say: "The slope of the output's sigmoid is missing: $\\Sigma_1(1-\\Sigma_1)$ stands between $\\Sigma_1$ and $Y_1$.",
      },
      {
        when: "(S-t)*S*(1-S)",
        say: "That is $\\pd{E}{Y_1}$. One link is left, $\\pd{Y_1}{w_5}$, which is the value that $w_5$ multiplies.",
      },
      {
        when: "(t-S)*S*(1-S)*s",
        say: "The sizes are right. The slope of $\\tfrac12(\\Sigma_1-\\bar Y_1)^2$ by $\\Sigma_1$ is $\\Sigma_1-\\bar Y_1$, and yours is its opposite.",
      },
      {
        when: "(S-t)*s*(1-s)*s",
        say: "The slope of the sigmoid is read at the output: the sigmoid between $Y_1$ and $\\Sigma_1$ has the value $\\Sigma_1$.",
      },
      {
        when: "(S-t)*S*(1-S)*s*(1-s)",
        say: "The hidden sigmoid stands before $w_5$ and does not move with it. $w_5$ multiplies its value $\\sigma_1$, and no slope of it.",
      },
      {
        when: "2*(S-t)*S*(1-S)*s",
        say: "Twice what it should be: the ½ in $E$ cancels the 2 of the square.",
      },
      {
        when: "(S-t)*S*s",
        say: "The slope of the sigmoid is $\\Sigma_1(1-\\Sigma_1)$; its second factor is missing.",
      },
      {
        when: "(S-t)+S*(1-S)+s",
        say: "You added the factors. Rates along a chain multiply.",
      },
    ],
    otherwise:
      "Three factors: the slope of half a square, the slope of a sigmoid, and what $w_5$ multiplies.",
    correct:
      "$(\\Sigma_1-\\bar Y_1)\\cdot\\Sigma_1(1-\\Sigma_1)\\cdot\\sigma_1$: error, slope of the sigmoid, and the value that the weight multiplies.",
    hints: [
      "The stations are $w_5$, $Y_1$, $\\Sigma_1$ and $E$.",
      "$\\pd{E}{Y_1}=(\\Sigma_1-\\bar Y_1)\\,\\Sigma_1(1-\\Sigma_1)$.",
    ],
  },
  "w5-value": {
    kind: "number",
    prompt:
      "With $\\Sigma_1=0.5715$, $\\bar Y_1=1$ and $\\sigma_1=0.5866$, what is $\\pd{E}{w_5}$? Give three significant digits or more.",
    answer: -0.06156,
    reasons: [
      {
        when: 0.06156,
        say: "The size is right. The output is below its target, so raising $w_5$, which raises $\\Sigma_1$, lowers $E$.",
      },
      {
        when: -0.2514,
        say: "$-0.2514$ leaves out the slope of the sigmoid, $\\Sigma_1(1-\\Sigma_1)=0.2449$.",
      },
      {
        when: -0.10494,
        say: "$-0.1049$ is $\\pd{E}{Y_1}$. Multiply it by the value that $w_5$ multiplies, 0.5866.",
      },
      { when: -0.4285, say: "$-0.4285$ is $\\pd{E}{\\Sigma_1}$. Two links are left." },
      {
        when: 0,
        say: "That follows if one takes $\\pd{\\sigma_1}{w_5}$ for a factor. $Y_1$ carries $w_5$, and $\\pd{Y_1}{w_5}=\\sigma_1$.",
      },
      {
        when: -0.02545,
        say: "You used $\\sigma_1(1-\\sigma_1)$ as the last factor. $w_5$ multiplies the value $\\sigma_1$ itself.",
      },
      { when: -0.12312, say: "Twice what it should be: the ½ in $E$ cancels the 2 of the square." },
    ],
    otherwise: "Multiply $\\Sigma_1-\\bar Y_1$, $\\Sigma_1(1-\\Sigma_1)$ and $\\sigma_1$.",
    correct: "$(-0.4285)\\times 0.2449\\times 0.5866=-0.06156$. Raise $w_5$, and $E$ falls.",
    hints: ["$\\Sigma_1-\\bar Y_1=-0.4285$.", "$0.5715\\times 0.4285=0.2449$."],
    solution: [
      "$\\Sigma_1-\\bar Y_1=0.5715-1=-0.4285$.",
      "$\\Sigma_1(1-\\Sigma_1)=0.5715\\cdot 0.4285=0.2449$.",
      "$-0.4285\\cdot 0.2449\\cdot 0.5866=-0.06156$.",
    ],
    figure: { name: "two-paths", set: { weight: 5 } },
  },
  "w1-value": {
    kind: "number",
    prompt:
      "The messages $\\pd{E}{Y_1}=-0.10494$ and $\\pd{E}{Y_2}=0.10680$ have arrived. With $w_5=-0.6$, $w_7=0.4$, $\\sigma_1=0.58662$ and $x_1=1$, what is $\\pd{E}{w_1}$?",
    answer: 0.02563,
    reasons: [
      {
        when: 0.01527,
        say: "That is the path through $Y_1$ alone. $\\sigma_1$ feeds $Y_2$ as well: the paths bring 0.0630 and 0.0427 to $\\sigma_1$, and they add.",
      },
      {
        when: 0.01036,
        say: "That is the path through $Y_2$ alone. $\\sigma_1$ feeds $Y_1$ as well: the paths bring 0.0630 and 0.0427 to $\\sigma_1$, and they add.",
      },
      {
        when: 0.10568,
        say: "0.1057 is $\\pd{E}{\\sigma_1}$. The slope of the hidden sigmoid, $\\sigma_1(1-\\sigma_1)$, is still to come.",
      },
      {
        when: 0.06199,
        say: "You multiplied by the value $\\sigma_1$. Between $T_1$ and $\\sigma_1$ the factor is the slope, $\\sigma_1(1-\\sigma_1)=0.2425$.",
      },
      {
        when: 0.02403,
        say: "That is what comes out if $w_5$ and $w_7$ have been updated already. The messages go back through the weights that were used forward.",
      },
      {
        when: -0.00491,
        say: "You subtracted one path from the other. Two minus signs meet at $w_5$: $(-0.10494)\\cdot(-0.6)$ is positive.",
      },
    ],
    otherwise:
      "Send both messages through their weights to $\\sigma_1$, add, and go on through the sigmoid to $w_1$.",
    correct: "$(-0.10494)(-0.6)+0.10680\\cdot 0.4=0.10568$, times $0.58662\\cdot 0.41338=0.24250$, times 1.",
    hints: ["How many messages arrive at $\\sigma_1$?", "$\\sigma_1(1-\\sigma_1)=0.2425$."],
    solution: [
      "Through $w_5$: $(-0.10494)\\cdot(-0.6)=0.06296$.",
      "Through $w_7$: $0.10680\\cdot 0.4=0.04272$. Together 0.10568.",
      "Through the sigmoid: $0.10568\\cdot 0.24250=0.02563$, and times $x_1=1$.",
    ],
    figure: { name: "two-paths", set: { weight: 1 } },
  },
  "v-slopes": {
    kind: "matrix",
    prompt:
      "With $\\delta_{Y_1}=-0.105$, $\\delta_{Y_2}=0.107$, $\\sigma_1=0.6$ and $\\sigma_2=0.7$, what are the slopes of $V=\\begin{bmatrix}w_5&w_6\\\\w_7&w_8\\end{bmatrix}$, in the shape of $V$?",
    answer: [
      [-0.063, -0.0735],
      [0.0642, 0.0749],
    ],
    reasons: [
      {
        when: [
          [-0.063, 0.0642],
          [-0.0735, 0.0749],
        ],
        say: "That is the transpose. A row of $V$ belongs to a sum: $w_5$ and $w_6$ both lead to $Y_1$.",
      },
      {
        when: [
          [-0.063, 0.0749],
          [-0.063, 0.0749],
        ],
        say: "Each row has its own $\\delta$, and each column its own value.",
      },
    ],
    otherwise: "Entry by entry: $\\delta$ of the sum it leads to, times the value it multiplies.",
    correct:
      "$w_5$ and $w_6$ lead to $Y_1$ and share its $\\delta$; $w_5$ and $w_7$ share the value $\\sigma_1$.",
    hints: ["$w_5$ leads from $\\sigma_1$ to $Y_1$.", "The first row is $-0.105$ times $0.6$ and $0.7$."],
    solution: [
      "First row, $\\delta_{Y_1}$: $-0.105\\cdot 0.6=-0.063$ and $-0.105\\cdot 0.7=-0.0735$.",
      "Second row, $\\delta_{Y_2}$: $0.107\\cdot 0.6=0.0642$ and $0.107\\cdot 0.7=0.0749$.",
    ],
  },
  stored: {
    kind: "choice",
    prompt: "What has to be kept of the forward pass so that the backward pass can run?",
    options: [
      {
        text: "The values of the neurons",
        correct: true,
        say: "The local slopes are formed from them on the way back: $\\Sigma_1(1-\\Sigma_1)$ from $\\Sigma_1$, and $\\pd{Y_1}{w_5}$ is $\\sigma_1$ itself.",
      },
      {
        text: "The intermediate derivatives",
        say: "So one lecture says. But going forward no derivative is needed; each is formed backward from a stored value, when its message arrives.",
      },
      {
        text: "Nothing but $E$",
        say: "From $E$ alone one cannot tell where on its sigmoid each neuron was, and so not its slope.",
      },
      {
        text: "The inputs and the outputs",
        say: "The slope of a hidden sigmoid needs the hidden value. One could compute it again from the inputs, at the price of another forward pass.",
      },
    ],
  },
  "backward-order": {
    kind: "order",
    prompt: "One update of a network with one hidden layer. Put the steps in order.",
    steps: [
      "Run the network forward and keep the values",
      "At each output, subtract the target from the value",
      "Multiply by the slopes of the output sigmoids: $\\delta_{Y_1},\\delta_{Y_2}$",
      "Send each $\\delta$ back through $w_5,\\dots,w_8$ and add what meets",
      "Multiply by the slopes of the hidden sigmoids: $\\delta_{T_1},\\delta_{T_2}$",
      "Move all eight weights against their slopes",
    ],
    reasons: [
      {
        when: [5, 3],
        say: "The messages have to go back through the weights that were used forward. Update only when all slopes are known.",
      },
      {
        when: [5, 4],
        say: "The slopes of $w_1$ to $w_4$ need the hidden $\\delta$. Update only when all slopes are known.",
      },
      {
        when: [3, 2],
        say: "What goes back through $w_5$ is the message at $Y_1$, behind the output sigmoid.",
      },
      {
        when: [4, 3],
        say: "A hidden slope multiplies the message at the hidden value, and that has to arrive first.",
      },
      { when: [1, 0], say: "Without a forward pass there is no output to compare." },
    ],
    otherwise: "Which number does each step need, and which step makes it?",
    correct: "Forward with values, backward with messages, and the weights move last, together.",
    hints: ["The messages visit the stations in the opposite order of the values."],
  },
  "tiny-net": {
    kind: "adjoint",
    prompt:
      "One neuron with input 2, weight $w=0$ and target 1 has the error $\\tfrac12(\\sigma(2w)-1)^2$. Fill in the messages of its backward pass.",
    of: "(sigmoid(2*w)-1)^2/2",
    at: { w: 0 },
    otherwise: "The slope of the sigmoid at 0 is $\\tfrac12\\cdot\\tfrac12$.",
    correct:
      "The error sends $-\\tfrac12$ to the sigmoid, whose slope ¼ leaves $-\\tfrac18$ at the sum; the input 2 makes it $-\\tfrac14$ at $w$.",
  },
  simultaneous: {
    kind: "choice",
    prompt: "All eight slopes are known. In which order should the weights be updated?",
    options: [
      {
        text: "All at once: every slope belongs to the old weights",
        correct: true,
        say: "The slopes say how $E$ changes from where all weights stand now. Once one has moved, the others' slopes are a little out of date.",
      },
      {
        text: "From the last layer to the first, each with a new backward pass",
        say: "That is a different method, which needs eight backward passes for one round. From the lab's start it gives $w_5=-0.5698$ instead of $-0.5692$.",
      },
      {
        text: "From the last layer to the first, sending messages through the new weights",
        say: "That mixes old values with new weights: it reports 0.02403 for $w_1$, and the slope is 0.02563. Gradients belong to the old weights.",
      },
      {
        text: "The one with the largest slope only",
        say: "Every weight with a slope can lower $E$, and the slopes of all eight came from one backward pass. It would waste seven of them.",
      },
    ],
  },
  "k-minus-3": {
    kind: "order",
    prompt:
      "Put the factors of $\\pd{L}{\\boldsymbol\\theta_{K-3}}$ in order, from left to right, outputs first.",
    steps: [
      "$\\pd{L}{\\mathbf f_K}$",
      "$\\pd{\\mathbf f_K}{\\mathbf f_{K-1}}$",
      "$\\pd{\\mathbf f_{K-1}}{\\mathbf f_{K-2}}$",
      "$\\pd{\\mathbf f_{K-2}}{\\boldsymbol\\theta_{K-3}}$",
    ],
    reasons: [
      {
        when: [3, 0],
        say: "In numerator layout the output comes first, so the row $\\pd{L}{\\mathbf f_K}$ stands at the left. For columns the order would be the opposite, with every factor transposed.",
      },
      {
        when: [2, 1],
        say: "Neighbours share a layer: what stands below in one factor stands above in the next.",
      },
      { when: [3, 2], say: "$\\boldsymbol\\theta_{K-3}$ makes $\\mathbf f_{K-2}$; that factor comes last." },
      { when: [1, 0], say: "The chain starts with the loss." },
    ],
    otherwise: "What stands below in one factor stands above in the next.",
    correct:
      "Read from the right it is the way of the change: $\\boldsymbol\\theta_{K-3}$ moves $\\mathbf f_{K-2}$, and so on to $L$.",
    hints: ["Which layer does $\\boldsymbol\\theta_{K-3}$ make first?"],
  },
  "row-shape": {
    kind: "shape",
    prompt:
      "A layer has 500 neurons. What is the shape of the message $\\pd{L}{\\mathbf f_2}$ that arrives at it, for a loss $L$, in numerator layout?",
    answer: [1, 500],
    reasons: [
      {
        when: [500, 1],
        say: "That is the column. In numerator layout the one output, the loss, comes first: 1×500.",
      },
      { when: [500, 500], say: "That would be a derivative with 500 outputs. The loss is one number." },
      {
        when: [1, 1],
        say: "The loss is one number, and there are 500 values it may care about: one entry for each.",
      },
    ],
    otherwise: "Outputs first: (outputs)×(inputs).",
    correct: "One output, 500 values: one row. It stays a row on its whole way back.",
    hints: ["How many numbers is the loss? How many values has the layer?"],
  },
  "order-cost": {
    kind: "number",
    prompt:
      "A row of shape 1×100 is multiplied by a 100×500 matrix, and the result by a 500×1000 matrix. How many multiplications is that?",
    answer: 550000,
    tolerance: 1e-6,
    reasons: [
      {
        when: 50100000,
        say: "That is the price if the two matrices are multiplied first. Push the row: $1\\cdot 100\\cdot 500$, then $1\\cdot 500\\cdot 1000$.",
      },
      { when: 50000, say: "That is the first product. The row of 500 still meets the last matrix." },
      { when: 500000, say: "That is the second product. The first one took 50 000." },
      {
        when: 50000000,
        say: "That is the product of the two matrices, with each other. The row goes first.",
      },
      {
        when: 25000000000,
        say: "You multiplied the two costs. One product is done after the other, so they add.",
      },
    ],
    otherwise: "A product of $a\\times b$ and $b\\times c$ takes $abc$ multiplications.",
    correct: "$1\\cdot 100\\cdot 500+1\\cdot 500\\cdot 1000=550\\,000$. The other order takes 50 100 000.",
    hints: ["The first product leaves a row of 500.", "$a\\times b$ times $b\\times c$ takes $abc$."],
    solution: [
      "The row times the first matrix: $1\\cdot 100\\cdot 500=50000$.",
      "The new row times the second: $1\\cdot 500\\cdot 1000=500000$.",
      "Together 550 000.",
    ],
    figure: { name: "layer-chain", set: { step: 2, theta: 0 } },
  },
  "push-the-row": {
    kind: "choice",
    prompt: "Why is backpropagation through wide layers fast?",
    options: [
      {
        text: "It pushes one row back, and never multiplies two of the layers' matrices",
        correct: true,
        say: "The loss is one number, so its derivative is a row; a row times a matrix is a row again, and cheap.",
      },
      {
        text: "It uses Jacobians",
        say: "Both orders of multiplication use the same Jacobians, and one takes 91 times as long. Nobody builds every Jacobian: push one row back.",
      },
      {
        text: "It builds each layer's Jacobian once and stores it",
        say: "Of a layer with 500 inputs and 500 neurons that would be 250 000 numbers for each data point. Pushing the row needs the weights and the 500 stored values.",
      },
      {
        text: "It approximates the derivatives",
        say: "Nothing is approximated; apart from rounding, the slopes are exact.",
      },
    ],
  },
  "five-sigmoids": {
    kind: "number",
    prompt:
      "Five sigmoid neurons in a row, all with weight 1. What is the bound on the size of the derivative through all five?",
    answer: 9.765625e-4,
    tolerance: 5e-3,
    reasons: [
      { when: 0.25, say: "0.25 is the bound for one of them. Five in a row multiply." },
      { when: 1.25, say: "You added the five bounds. Slopes along a chain multiply." },
      { when: 3.90625e-3, say: "That is $4^{-4}$, four sigmoids. The fifth brings another quarter." },
      { when: 2.44140625e-4, say: "That is $4^{-6}$, six sigmoids." },
      { when: 0.05, say: "You divided ¼ by 5. Slopes along a chain multiply: raise ¼ to the fifth power." },
      {
        when: 6.0799e-4,
        say: "That is the derivative itself at the input 0.5. The bound takes the largest slope, ¼, at every layer.",
      },
      { when: 1024, say: "That is $4^5$; the bound is one over it." },
    ],
    otherwise: "Each layer multiplies by at most $\\abs{w}/4$.",
    correct: "$(1/4)^5=1/1024\\approx 9.77\\times 10^{-4}$.",
    hints: ["What is the steepest slope of a sigmoid?", "Multiply it by itself five times."],
    solution: [
      "Each layer passes at most $1\\cdot\\tfrac14$ of the message.",
      "Five of them: $4^{-5}=1/1024\\approx 9.77\\times 10^{-4}$.",
    ],
    figure: { name: "fading-signal", set: { depth: 5, w: 1, activation: "sigmoid", x: 0.5 } },
  },
  "large-weight": {
    kind: "choice",
    prompt: "In a chain of ten sigmoids with $w=8$ the bound is 1024. What follows about the signal?",
    options: [
      {
        text: "That it is at most 1024 in size, and no more than that",
        correct: true,
        say: "A bound rules out more than 1024. In fact the neurons are saturated, and what is left is $1.2\\times 10^{-24}$.",
      },
      {
        text: "That it explodes",
        say: "A bound says what cannot be exceeded. Set $w=8$ in the figure: the sums lie where the sigmoid is flat, and the signal vanishes.",
      },
      {
        text: "That it does not vanish",
        say: "An upper bound says nothing of the kind. Set $w=8$ in the figure: what is left is $1.2\\times 10^{-24}$.",
      },
      {
        text: "That it is near 1024 for a suitable input",
        say: "For that every layer would have to stand at the middle of its sigmoid, where the sum is 0. But the values of a sigmoid are positive, so with $w=8$ the sums are not 0 from the second layer on.",
      },
    ],
    figure: { name: "fading-signal", set: { depth: 10, w: 8, activation: "sigmoid", x: 0.5 } },
  },
  "new-w8": {
    kind: "number",
    prompt:
      "A weight has the value $-0.7$ and the slope $0.07593$. What is its value after an update with $\\gamma=0.5$?",
    answer: -0.737965,
    tolerance: 2e-4,
    reasons: [
      {
        when: -0.662035,
        say: "You went up the slope. A positive slope says that $E$ grows with the weight, so the weight has to fall.",
      },
      { when: -0.77593, say: "You took a whole slope. The step size ½ takes half of it." },
      { when: 0.037965, say: "That is the size of the step. Subtract it from the old weight." },
      { when: -0.037965, say: "That is the step. Add it to the old weight, $-0.7$." },
      { when: -0.35, say: "You multiplied the weight by $\\gamma$. The step size multiplies the slope." },
    ],
    otherwise: "Subtract $\\gamma$ times the slope.",
    correct: "$-0.7-0.5\\times 0.07593=-0.73796$: further down, because $E$ grows with this weight.",
    hints: ["Against the slope: down, if $E$ grows with the weight."],
    solution: ["The step is $-0.5\\cdot 0.07593=-0.03796$.", "$-0.7-0.03796=-0.73796$."],
  },
  "w6-message": {
    kind: "choice",
    prompt: "Which message does $Y_1$ send to $\\sigma_2$?",
    options: [
      {
        text: "$\\delta_{Y_1}\\,w_6$",
        correct: true,
        say: "$Y_1=w_5\\sigma_1+w_6\\sigma_2$, so each unit of $\\sigma_2$ is worth $w_6$ units of $Y_1$.",
      },
      {
        text: "$\\delta_{Y_1}\\,\\sigma_2$",
        say: "That is the slope of the weight $w_6$. Towards $\\sigma_2$ the factor is the weight, towards the weight it is $\\sigma_2$.",
      },
      {
        text: "$\\delta_{Y_1}\\,w_6\\,\\sigma_2(1-\\sigma_2)$",
        say: "The sigmoid's slope comes later, on the way from $\\sigma_2$ to $T_2$, when the messages of both outputs have been added.",
      },
      {
        text: "$\\delta_{Y_1}\\,w_7$",
        say: "$w_7$ joins $\\sigma_1$ and $Y_2$. Look for the line between $\\sigma_2$ and $Y_1$.",
      },
    ],
    figure: { name: "two-paths", set: { weight: 6 } },
  },
  "lost-signal": {
    kind: "number",
    prompt:
      "Three sigmoid neurons in a row with weights 2, $-1$ and 4 have, at their sums, the slopes 0.2, 0.25 and 0.1. What is the derivative of the last value by the first input?",
    answer: -0.04,
    reasons: [
      { when: 0.04, say: "The size is right. One weight is negative and turns the sign." },
      {
        when: 0.005,
        say: "That is the product of the slopes alone. Each layer multiplies by its weight as well.",
      },
      {
        when: -8,
        say: "That is the product of the weights alone. Each layer multiplies by the slope of its sigmoid as well.",
      },
      { when: -0.125, say: "You took ¼ for every slope, as the bound does. The slopes are given." },
      { when: 0.55, say: "You added. Along a chain, factors multiply." },
    ],
    otherwise: "Multiply weight times slope for each layer, and the three results.",
    correct: "$2\\cdot 0.2\\times(-1)\\cdot 0.25\\times 4\\cdot 0.1=-0.04$.",
    hints: ["What does the first layer multiply by?", "$0.4\\times(-0.25)\\times 0.4$."],
    solution: [
      "The layers multiply by $2\\cdot 0.2=0.4$, by $-1\\cdot 0.25=-0.25$ and by $4\\cdot 0.1=0.4$.",
      "$0.4\\cdot(-0.25)\\cdot 0.4=-0.04$.",
    ],
  },
  "hidden-formula": {
    kind: "expression",
    prompt:
      "Write $\\pd{E}{w_2}$ in terms of $a=\\delta_{Y_1}$, $b=\\delta_{Y_2}$, $w_5$, $w_7$, $\\sigma_1$ and $x_2$. (Type a, b, w5, w7, s and x2.)",
    answer: "(a*w5+b*w7)*s*(1-s)*x2",
    variables: ["a", "b", "w5", "w7", "s", "x2"],
    reasons: [
      {
        when: "a*w5*s*(1-s)*x2",
        say: "That is the path through $Y_1$ alone. $\\sigma_1$ feeds $Y_2$ too: add $b\\,w_7$.",
      },
      {
        when: "b*w7*s*(1-s)*x2",
        say: "That is the path through $Y_2$ alone. $\\sigma_1$ feeds $Y_1$ too: add $a\\,w_5$.",
      },
      {
        when: "(a*w5+b*w7)*x2",
        say: "The slope of the hidden sigmoid, $\\sigma_1(1-\\sigma_1)$, is missing.",
      },
      {
        when: "(a*w5+b*w7)*s*(1-s)",
        say: "That is $\\delta_{T_1}$. Multiply it by the value that $w_2$ multiplies, $x_2$.",
      },
      { when: "a*w5*b*w7*s*(1-s)*x2", say: "The paths add; only along each of them factors multiply." },
      {
        when: "(a*w5+b*w7)*s*x2",
        say: "Between $\\sigma_1$ and $T_1$ the factor is the slope $\\sigma_1(1-\\sigma_1)$, and you have the value.",
      },
      {
        when: "(a+b)*s*(1-s)*x2",
        say: "Each message passes its weight on the way to $\\sigma_1$: $a\\,w_5$ and $b\\,w_7$.",
      },
    ],
    otherwise: "Two messages meet at $\\sigma_1$; then come the hidden sigmoid and $x_2$.",
    correct:
      "Messages through $w_5$ and $w_7$ add at $\\sigma_1$; the sigmoid's slope makes $\\delta_{T_1}$, and $w_2$ multiplies $x_2$.",
    hints: ["What arrives at $\\sigma_1$?", "$\\delta_{T_1}=(a\\,w_5+b\\,w_7)\\,\\sigma_1(1-\\sigma_1)$."],
  },
};
