import type { Questions } from "../../../src/quiz/authoring.ts";

export const questions: Questions = {
  "neuron-sum": {
    kind: "number",
    prompt:
      "A neuron has the weights $(2,-1)$ and the bias $-0.5$. Its inputs are $(0.5,\\,1.5)$. Its activation is ReLU. What does it give out?",
    answer: 0,
    tolerance: 1e-9,
    reasons: [
      {
        when: -1,
        say: "That is the sum $z$. The activation is still to come, and ReLU turns what is negative into 0.",
      },
      { when: 1, say: "ReLU does not take the absolute value; it replaces a negative sum by 0." },
      { when: -0.5, say: "The products are $1$ and $-1.5$, not 1 and $-1$. And ReLU follows." },
      { when: 2, say: "The second weight is $-1$: its product is $-1.5$." },
    ],
    otherwise: "Weigh: $2\\cdot 0.5$ and $-1\\cdot 1.5$. Add, with the bias. Then ReLU.",
    correct: "$z=1-1.5-0.5=-1$, and $\\max(0,-1)=0$.",
    hints: ["The products are $1$ and $-1.5$.", "What does ReLU make of a negative sum?"],
    figure: { name: "neuron", set: { activation: "relu", x1: 0.5, x2: 1.5, w1: 2, w2: -1, b: -0.5 } },
  },
  "tanh-slope": {
    kind: "expression",
    prompt:
      "A neuron has given out $f=\\tanh z$, and $z$ is no longer known. Write the slope of tanh at that $z$ with $f$ alone.",
    answer: "1-f^2",
    variables: ["f"],
    reasons: [
      { when: "1-f", say: "The square is missing. At $f=0.7163$ the slope is 0.4869, not 0.2837." },
      { when: "f*(1-f)", say: "That is the slope of the sigmoid, written with its value." },
      { when: "(1-f)^2", say: "Only $f$ is squared. At $f=-0.9$ your formula claims a slope of 3.61." },
      { when: "1-tanh(f)^2", say: "$f$ has been through tanh already." },
      { when: "f^2-1", say: "The sign is turned: tanh rises everywhere." },
      { when: "1+f^2", say: "Far out tanh is flat, where $f$ is near 1. Your formula gives 2 there." },
    ],
    otherwise: "The derivative of $\\tanh z$ is $1-\\tanh^2z$.",
    correct: "$1-\\tanh^2 z$, and $\\tanh z$ is $f$. So the forward pass needs to store only $f$.",
    hints: ["Start from $1-\\tanh^2 z$."],
    figure: { name: "neuron", set: { activation: "tanh" } },
  },
  "relu-corner": {
    kind: "choice",
    prompt: "What is true of the derivative of ReLU at 0?",
    options: [
      {
        text: "There is none; software takes a value by convention, usually 0",
        correct: true,
        say: "The difference quotients settle at 1 from the right and at 0 from the left.",
      },
      {
        text: "It is 0, because $\\max(0,0)=0$",
        say: "That is its value. The slopes from left and right are 0 and 1, so there is no derivative; 0 is what we choose.",
      },
      {
        text: "It is 1, because $\\max(0,z)=z$ for $z\\ge 0$",
        say: "From the left the slope is 0. Both sides would have to agree.",
      },
      {
        text: "It is $\\tfrac12$, the mean of both sides",
        say: "A central difference gives that for every $h$. But a derivative needs the same limit from both sides.",
      },
    ],
    figure: { name: "neuron", set: { activation: "relu", b: -0.8 } },
  },
  "shape-of-A": {
    kind: "shape",
    prompt:
      "A layer takes two numbers to three, $\\mathbf{z}=A\\mathbf{x}+\\mathbf{b}$ with $\\mathbf{x}\\in\\mathbb{R}^2$ and $\\mathbf{b}\\in\\mathbb{R}^3$. What is the shape of $A$?",
    answer: [3, 2],
    reasons: [
      {
        when: [2, 3],
        say: "So the slides have it, but then $A\\mathbf{x}$ is undefined: three columns want three inputs, and there are two.",
      },
      { when: [3, 3], say: "Three columns want three inputs; there are two." },
      { when: [2, 2], say: "Two rows give two sums; there should be three." },
      { when: [1, 6], say: "Six weights are right. They stand in three rows, one for each neuron." },
      { when: [3, 1], say: "That is the shape of $\\mathbf{b}$." },
    ],
    otherwise: "A row for each output, a column for each input.",
    correct: "Three rows, one for each neuron, with two weights each: $(3\\times 2)(2\\times 1)=3\\times 1$.",
    hints: ["What does row $i$ hold?", "$(?\\times ?)\\,(2\\times 1)$ has to be $3\\times 1$."],
    figure: { name: "layer-lens", set: { by: "A" } },
  },
  "shape-of-dfdA": {
    kind: "shape",
    prompt:
      "For that layer, with $\\mathbf{f}=\\tanh\\mathbf{z}$, what is the shape of $\\frac{\\partial\\mathbf{f}}{\\partial A}$?",
    answer: [3, [3, 2]],
    reasons: [
      { when: [3, 2], say: "That is the shape of $A$. There is one such block for each of three outputs." },
      { when: [[3, 2], 3], say: "The right sizes; but outputs stand first." },
      { when: [3, 3], say: "That is the derivative by $\\mathbf{b}$." },
      { when: [1, [3, 2]], say: "That would be one output, such as a loss. Here there are three." },
    ],
    otherwise: "Outputs first, then the shape of the input: here the input is $A$.",
    correct:
      "Three outputs, each with a block of the shape of $A$: 18 entries, 6 of which can differ from 0.",
    hints: ["Which shape has the derivative of one output by $A$?"],
    figure: { name: "layer-lens", set: { by: "A", k: 2, i: 1 } },
  },
  "bias-slope": {
    kind: "number",
    prompt:
      "In the layer of the text, $z_1=0.9$ and $f_1=\\tanh 0.9=0.7163$. What is $\\frac{\\partial f_1}{\\partial b_1}$?",
    answer: 0.48691736114834155,
    tolerance: 1e-3,
    reasons: [
      {
        when: 1,
        say: "That is $\\frac{\\partial z_1}{\\partial b_1}$. Then tanh follows, and its slope at 0.9 is less than 1.",
      },
      { when: 0.7163, say: "That is the value $f_1$." },
      { when: 0.2837, say: "That is $1-f_1$. Square the value before you subtract it from 1." },
      { when: 0.5131, say: "That is $f_1^2$. It is to be subtracted from 1." },
      { when: 0.19, say: "You squared $z_1$. The slope of tanh is $1-\\tanh^2 z_1$." },
      { when: 0.3895, say: "That is the slope by $A_{11}$: it has the input 0.8 as a further factor." },
      { when: 0, say: "$b_1$ belongs to neuron 1, so it does reach $f_1$." },
    ],
    otherwise:
      "Two links: from $b_1$ to $z_1$, where the slope is 1, and from $z_1$ to $f_1$, where it is that of tanh, $1-0.7163^2$.",
    correct: "$(1-0.7163^2)\\cdot 1=0.4869$.",
    hints: ["First $\\frac{\\partial z_1}{\\partial b_1}$.", "Then the slope of tanh, $1-0.7163^2$."],
    figure: { name: "layer-lens", set: { by: "b", k: 1, i: 1 } },
  },
  "why-diagonal": {
    kind: "choice",
    prompt: "Why is $\\frac{\\partial\\mathbf{f}}{\\partial\\mathbf{z}}$ of a layer diagonal?",
    options: [
      {
        text: "The activation works entry by entry: $f_i$ depends on $z_i$ and on no other sum",
        correct: true,
        say: "So every $\\frac{\\partial f_i}{\\partial z_k}$ with $k\\neq i$ is 0, whatever $A$ is.",
      },
      {
        text: "Each neuron has weights of its own",
        say: "True, but that concerns $\\frac{\\partial\\mathbf{z}}{\\partial A}$. Here the sums are nudged, and weights do not matter any more.",
      },
      {
        text: "$A$ is diagonal",
        say: "$A$ is not even square. It stands between $\\mathbf{x}$ and $\\mathbf{z}$, not between $\\mathbf{z}$ and $\\mathbf{f}$.",
      },
      {
        text: "tanh is an odd function",
        say: "ReLU is not odd, and gives a diagonal matrix as well.",
      },
    ],
    figure: { name: "layer-lens", set: { by: "z", k: 2, i: 1 } },
  },
  "einsum-vector": {
    kind: "choice",
    prompt:
      "In the listing `dfdz = 1-f**2` has the shape (3,). What does `np.einsum('il, lj', dfdz, dzdx)` do?",
    options: [
      {
        text: "It stops: two subscripts for an array with one axis",
        correct: true,
        say: "“Too many subscripts for operand 0.” The slopes have to be put on the diagonal of a 3×3 matrix first.",
      },
      {
        text: "It multiplies row $i$ of `dzdx` by slope $i$",
        say: "That is what is wanted, and `'i, ij -> ij'` would do it. But `'il'` asks for two axes, and a vector has one.",
      },
      {
        text: "It treats the vector as a diagonal matrix",
        say: "NumPy never does that by itself. `np.diag` does.",
      },
      {
        text: "It treats the vector as a row and gives a 1×2 result",
        say: "einsum adds no axes by itself: two subscripts need two axes.",
      },
    ],
    figure: { name: "repair-listing", set: { step: 9 } },
  },
  "einsum-arrow": {
    kind: "choice",
    prompt: "`M` has the shape (2, 3). What is `np.einsum('ba', M)`?",
    options: [
      {
        text: "The transpose of `M`, of shape (3, 2)",
        correct: true,
        say: "Without an arrow the letters come out in alphabetical order: `'ba'` means `'ba -> ab'`. With an arrow it can be seen.",
      },
      {
        text: "`M` itself",
        say: "Without an arrow the letters of the result are sorted, so that $b$, the first axis, comes last.",
      },
      {
        text: "An error, because the arrow is missing",
        say: "It runs. That is why the arrow is worth writing.",
      },
      {
        text: "The sum of all entries",
        say: "Only letters that occur more than once are summed. `'ba ->'` would be the sum of all.",
      },
    ],
  },
  "default-loss": {
    kind: "number",
    prompt:
      "The layer gives $\\mathbf{f}=(0.7163,-0.2913,-0.6044)$, the targets are $\\mathbf{y}=(0.5,0,-0.5)$. What is $L=\\tfrac12\\lVert\\mathbf{y}-\\mathbf{f}\\rVert^2$?",
    answer: 0.07127021986319136,
    tolerance: 1e-3,
    reasons: [
      {
        when: 0.14254,
        say: "The factor $\\tfrac12$ is missing. A loss without it has twice the gradient, too.",
      },
      { when: 0.0475, say: "That is the mean of three squares. This loss has the factor $\\tfrac12$." },
      { when: 0.1888, say: "That is half the length of $\\mathbf{e}$. The length is to be squared." },
      { when: 0.3775, say: "That is the length of $\\mathbf{e}$. Half of its square is wanted." },
      { when: 0.306, say: "You added the sizes of the errors; their squares are wanted." },
    ],
    otherwise: "Errors: $-0.2163$, $0.2913$, $0.1044$. Square, add, halve.",
    correct: "$\\tfrac12(0.0468+0.0849+0.0109)=0.07127$.",
    hints: ["$\\mathbf{e}=(-0.2163,\\,0.2913,\\,0.1044)$.", "Their squares are 0.0468, 0.0849 and 0.0109."],
  },
  "loss-after-step": {
    kind: "predict",
    guess: {
      kind: "number",
      answer: 0.017857113434870318,
      tolerance: 0.02,
      reasons: [
        { when: 0.16506, say: "That is what a step *along* the gradient does. Descent goes against it." },
        { when: 0.03564, say: "A step of 0.5 need not halve the loss." },
      ],
      otherwise: "Both $A$ and $\\mathbf{b}$ move, each against its slopes.",
      correct: "Well guessed.",
    },
    prompt:
      "$L$ is 0.07127. Now $A$ and $\\mathbf{b}$ both take one step against the gradient, with $\\gamma=0.5$. Guess the new $L$.",
    reveal: "It is 0.01786, a quarter of what it was. The outputs are now $(0.6669,-0.0600,-0.5652)$.",
  },
  "pass-order": {
    kind: "order",
    prompt: "Put one round of training a layer in order.",
    steps: [
      "Compute $\\mathbf{z}=A\\mathbf{x}+\\mathbf{b}$",
      "Compute $\\mathbf{f}=\\tanh\\mathbf{z}$ and store it",
      "Compute $\\mathbf{e}=\\mathbf{y}-\\mathbf{f}$ and the loss",
      "Form the derivative of $L$ with respect to $\\mathbf{f}$",
      "Form the derivative of $L$ with respect to $\\mathbf{z}$, with the slopes $1-f_i^2$",
      "Form the derivatives of $L$ with respect to $A$ and $\\mathbf{b}$",
      "Change $A$ and $\\mathbf{b}$ at once",
    ],
    reasons: [
      { when: [6, 5], say: "The update needs the gradient, and the gradient belongs to the old parameters." },
      {
        when: [4, 1],
        say: "The slopes $1-f_i^2$ are made from stored values: those have to be there first.",
      },
      {
        when: [4, 3],
        say: "Backward runs from the loss: first through the errors to $\\mathbf{f}$, then through tanh to $\\mathbf{z}$.",
      },
      { when: [5, 4], say: "The weights are behind the sums, seen from the loss: first $\\mathbf{z}$." },
    ],
    otherwise: "Forward to the loss, backward from the loss, and then the step.",
    correct: "Values forward, derivatives backward, then the step; and round again.",
  },
  "forward-stores": {
    kind: "choice",
    prompt: "What does the forward pass of a layer store for the backward pass?",
    options: [
      {
        text: "Values: the inputs $\\mathbf{x}$, and $\\mathbf{f}$ or $\\mathbf{z}$",
        correct: true,
        say: "The slopes $1-f_i^2$ and the factors $x_j$ are formed from them on the way back.",
      },
      {
        text: "The derivatives $\\frac{\\partial\\mathbf{f}}{\\partial A}$ and $\\frac{\\partial\\mathbf{f}}{\\partial\\mathbf{b}}$",
        say: "The first is $M\\times(M\\times N)$ and mostly zeros. It is never formed: values suffice.",
      },
      {
        text: "Nothing; everything is computed anew",
        say: "That is possible, but it would double the work.",
      },
      {
        text: "The new parameters",
        say: "There are none before the gradient is known.",
      },
    ],
  },
  "dfdz-matrix": {
    kind: "matrix",
    prompt:
      "Two neurons with tanh have given out $f_1=0.6$ and $f_2=-0.8$. Write down $\\frac{\\partial\\mathbf{f}}{\\partial\\mathbf{z}}$.",
    answer: [
      [0.64, 0],
      [0, 0.36],
    ],
    reasons: [
      {
        when: [
          [0.64, 0.36],
          [0.64, 0.36],
        ],
        say: "$f_1$ sees only $z_1$, and $f_2$ only $z_2$: off the diagonal stands 0.",
      },
      {
        when: [
          [0.4, 0],
          [0, 1.8],
        ],
        say: "That is $1-f_i$. The slope is $1-f_i^2$, and never above 1.",
      },
      {
        when: [
          [0.36, 0],
          [0, 0.64],
        ],
        say: "These are the squares; they are to be subtracted from 1.",
      },
      {
        when: [
          [0.64, 0],
          [0, -0.36],
        ],
        say: "A slope of tanh is positive, also where its value is negative.",
      },
    ],
    otherwise: "On the diagonal $1-f_i^2$, elsewhere 0.",
    correct: "$1-0.36=0.64$ and $1-0.64=0.36$, on the diagonal.",
    hints: ["The slope of tanh is $1-f^2$.", "Does $f_1$ depend on $z_2$?"],
  },
  "weight-gradient": {
    kind: "number",
    prompt:
      "In the layer of the text, the derivative of $L$ with respect to $z_2$ is $-0.2666$, and $\\mathbf{x}=(0.8,-0.4)$. What is $\\frac{\\partial L}{\\partial A_{22}}$?",
    answer: 0.10663637564029087,
    tolerance: 1e-3,
    reasons: [
      { when: -0.2133, say: "That is by $A_{21}$, which multiplies $x_1=0.8$. $A_{22}$ multiplies $x_2$." },
      { when: -0.1066, say: "$x_2$ is negative too: minus times minus." },
      { when: -0.2666, say: "That is by the bias $b_2$. A weight has its input as a further factor." },
      { when: -0.2, say: "The factor is the input $x_2=-0.4$, not the weight 0.75." },
      { when: 0.0976, say: "The slope of tanh is contained in $-0.2666$ already." },
    ],
    otherwise: "$A_{22}$ reaches $L$ through $z_2$ alone, and $z_2$ follows $A_{22}$ at the rate $x_2$.",
    correct: "$-0.2666\\times(-0.4)=0.1066$: this weight should go down.",
    hints: ["How fast does $z_2$ follow $A_{22}$?"],
  },
  "gradient-of-layer": {
    kind: "choice",
    prompt:
      "For $L=\\lVert\\mathbf{y}-\\mathbf{f}\\rVert^2$, without the $\\tfrac12$, what changes against the text?",
    options: [
      {
        text: "$L$ and its gradient double; the best parameters stay the same",
        correct: true,
        say: "With half the step size, descent takes the very same steps.",
      },
      {
        text: "$L$ doubles, the gradient stays",
        say: "A factor in front of a function stands in front of its derivative too.",
      },
      {
        text: "The best parameters are halved",
        say: "Where $\\tfrac12 L$ is least, $L$ is least.",
      },
      {
        text: "Nothing: constants drop out",
        say: "Constants that are *added* drop out. A factor stays.",
      },
    ],
  },
};
