import type { Lecture } from "../../../src/lecture/authoring.ts";

export const lecture: Lecture = {
  minutes: 60,
  steps: [
    {
      say: "One neuron: weigh, add, activate",
      figure: { name: "neuron", set: { parts: "weigh" } },
      predict: {
        ask: "Both products are 0.4, the bias is 0.1. Which number reaches the activation?",
        options: ["0.1", "0.8", "0.9", "0.7163"],
        answer: 2,
        reveal: "$0.4+0.4+0.1=0.9$.",
        show: { parts: "stages" },
      },
      notes:
        "The lecture colours three stages: multiply by weights, add with the bias, pass through the activation.",
    },
    {
      say: "In symbols",
      formula: "f=\\sigma(z),\\qquad z=w_1x_1+\\dots+w_Nx_N+b",
      notes: "Inputs come from the data; weights and bias are the parameters.",
    },
    {
      say: "Four activations",
      figure: { name: "neuron", set: { parts: "slope", activation: "tanh", b: -0.8 } },
      predict: {
        ask: "tanh is steepest at 0, with slope 1. How steep is a sigmoid there?",
        options: ["1", "½", "¼", "0"],
        answer: 2,
        reveal: "¼. Its value there is ½: the height is not the slope.",
        show: { activation: "sigmoid" },
      },
      notes:
        "Go through all four. Linear is there to be rejected: stacked linear layers are one linear layer.",
    },
    {
      say: "Saturated",
      figure: { name: "neuron", set: { parts: "slope", activation: "tanh", b: 0.1 } },
      predict: {
        ask: "At $z=0.9$ the slope is 0.4869. The bias grows from 0.1 to 3. What becomes of the slope?",
        options: ["it grows with $z$", "it stays", "a tenth of it is left", "hardly anything is left"],
        answer: 3,
        reveal: "0.0020 at $z=3.8$: the neuron hardly hears its weights any more.",
        show: { b: 3 },
      },
      notes: "Say the word: saturated. Drag b on both sides. Chapter 13 comes back to this.",
    },
    {
      say: "A corner",
      figure: { name: "neuron", set: { parts: "slope", activation: "relu", b: 0.1 } },
      predict: {
        ask: "What is the slope of ReLU at 0?",
        options: ["0", "1", "½", "there is none"],
        answer: 3,
        reveal: "There is none. Programs choose 0.",
        show: { b: -0.8 },
      },
      notes: "A choice that is written down is no mistake.",
    },
    {
      say: "A layer: check the shapes",
      formula:
        "\\mathbf{x}\\in\\mathbb{R}^2,\\quad A\\in\\mathbb{R}^{2\\times 3},\\quad \\mathbf{b}\\in\\mathbb{R}^3,\\quad \\mathbf{z}=A\\mathbf{x}+\\mathbf{b}",
      pair: { task: "This was printed. Write the shapes below the product. Does it exist?", minutes: 2 },
      notes: "It does not. A has to be 3×2: outputs down, inputs across.",
    },
    {
      say: "So it is 3×2",
      formula:
        "\\underbrace{A}_{3\\times 2}\\,\\underbrace{\\mathbf{x}}_{2\\times 1}+\\underbrace{\\mathbf{b}}_{3\\times 1}=\\underbrace{\\mathbf{z}}_{3\\times 1}",
      question: "shape-of-A",
      notes: "A row for each neuron.",
    },
    {
      say: "Nudge one sum",
      figure: { name: "layer-lens", set: { parts: "ask", by: "z", k: 2, i: 2 } },
      predict: {
        ask: "$z_2$ moves. Which outputs follow?",
        options: ["all three", "only $f_2$", "none"],
        answer: 1,
        reveal: "Only $f_2$. Off the diagonal stands 0.",
        show: { parts: "all" },
      },
      notes: "The three parallel wires are the whole reason for the diagonal.",
    },
    {
      say: "Your turn: $\\partial\\mathbf{f}/\\partial\\mathbf{b}$ and $\\partial\\mathbf{f}/\\partial A$",
      formula:
        "\\mathbf{f}=\\tanh(\\underbrace{A\\mathbf{x}+\\mathbf{b}}_{\\mathbf{z}\\in\\mathbb{R}^M}),\\quad A\\in\\mathbb{R}^{M\\times N}",
      pair: { task: "Find both derivatives, as products, with the shape below each factor.", minutes: 4 },
      notes: "M×M times M×M, and M×M times M×(M×N).",
    },
    {
      say: "The factors",
      formula: [
        "\\frac{\\partial\\mathbf{f}}{\\partial\\mathbf{z}}=\\operatorname{diag}(1-\\tanh^2\\mathbf{z})",
        "\\frac{\\partial\\mathbf{z}}{\\partial\\mathbf{b}}=I,\\qquad \\frac{\\partial z_i}{\\partial A_{i,:}}=\\mathbf{x}^{\\mathsf{T}}",
      ],
      notes: "∂f/∂b is not the identity: tanh follows. Vote for it first.",
    },
    {
      say: "One entry, twice",
      figure: { name: "layer-lens", set: { parts: "ask", by: "b", k: 1, i: 1 } },
      predict: {
        ask: "$z_1=0.9$ and $f_1=0.7163$. What is $\\partial f_1/\\partial b_1$?",
        options: ["1", "0.7163", "0.4869", "0"],
        answer: 2,
        reveal: "$1-0.7163^2=0.4869$, the slope of tanh, times 1.",
        show: { parts: "all" },
      },
      notes:
        "0.4869 exact, 0.4834 by a difference with h = 0.01. Make h smaller and watch the lower numbers.",
    },
    {
      say: "A weight reaches one output",
      figure: { name: "layer-lens", set: { parts: "ask", by: "A", k: 2, i: 1 } },
      predict: {
        ask: "18 entries. How many can differ from 0?",
        options: ["all 18", "9", "6", "3"],
        answer: 2,
        reveal: "Six: row $i$ of $A$ for output $i$.",
        show: { parts: "all" },
      },
      notes: "Touch a zero: the wire goes elsewhere.",
    },
    {
      say: "Spot the broken line",
      figure: { name: "repair-listing", set: { parts: "code", step: 0 } },
      pair: { task: "Which line will stop? Which one is at fault?", minutes: 3 },
      notes: "Take votes by line number. Do not tell yet.",
    },
    {
      say: "Run it",
      figure: { name: "repair-listing", set: { parts: "run", step: 9 } },
      predict: {
        ask: "It stops in line 13. Which line is at fault?",
        options: ["line 6", "line 7", "line 13"],
        answer: 0,
        reveal: "Line 6: `dfdz` has one axis, and `'il'` asks for two.",
        show: { step: 4 },
      },
      notes: "Step back and read the shapes aloud, name by name.",
    },
    {
      say: "Repair it",
      figure: { name: "repair-listing", set: { parts: "repair", step: 9 } },
      predict: {
        ask: "Which right side repairs line 6?",
        options: ["`(1-f**2).T`", "`np.eye(M)`", "`np.diag(1-f**2)`"],
        answer: 2,
        reveal: "The slopes belong on a diagonal.",
        show: { dfdz: "np.diag(1-f**2)", step: 11 },
      },
      notes: "Type what the room proposes, also the wrong ones; each gets its own reason.",
    },
    {
      say: "Worse than an error",
      figure: { name: "repair-listing", set: { parts: "run", dfdz: "(1-f**2)[:, None]", step: 9 } },
      predict: {
        ask: "It runs, with the right shapes. Repaired?",
        options: ["yes", "no"],
        answer: 1,
        reveal: "No: $\\partial f_1/\\partial x_1$ is 0.243, not 0.122.",
      },
      notes: "Shapes are right, numbers are not. Only a comparison of numbers catches it.",
    },
    {
      say: "Putting things together",
      formula:
        "L=\\tfrac12\\lVert\\mathbf{e}\\rVert^2,\\quad \\mathbf{e}=\\mathbf{y}-\\mathbf{f},\\quad \\mathbf{f}=\\tanh(A\\mathbf{x}+\\mathbf{b})",
      question: "default-loss",
      notes: "0.07127. Note the ½: the deep network of the same lecture has none, and twice the gradient.",
    },
    {
      say: "Backward, once for both",
      formula:
        "\\frac{\\partial L}{\\partial\\mathbf{z}}=-\\mathbf{e}^{\\mathsf{T}}\\operatorname{diag}(1-\\mathbf{f}^2),\\qquad \\frac{\\partial L}{\\partial A_{ij}}=\\frac{\\partial L}{\\partial z_i}\\,x_j",
      notes: "The same row serves A and b. Only values were stored on the way forward.",
    },
    {
      say: "One step",
      question: "loss-after-step",
      notes: "0.01786. The chain rule gave the gradient, not the update; and the loop closes here.",
    },
    {
      say: "A bottleneck",
      figure: {
        name: "bottleneck",
        set: { parts: "codes", encoder: [0.8, 0.5], decoder: [0.9, 0.6], steps: 0 },
      },
      predict: {
        ask: "Each point goes through one number. Where do the rebuilt points lie?",
        options: ["on the points", "along $\\mathbf{d}$", "along $\\mathbf{e}$"],
        answer: 1,
        reveal: "At $c\\,\\mathbf{d}$: on a line through the origin.",
        show: { parts: "clouds" },
      },
      notes: "Drag d across the cloud first, so that everybody sees what is lost.",
    },
    {
      say: "Let the gradient do it",
      figure: {
        name: "bottleneck",
        set: { parts: "course", encoder: [0.8, 0.5], decoder: [-0.6, 0.9], steps: 0 },
      },
      predict: {
        ask: "Will the loss go down to 0?",
        options: ["yes", "no"],
        answer: 1,
        reveal: "No: 0.2918 stays, the squared distances from the best line.",
        show: { parts: "descent", steps: 100 },
      },
      notes: "Press Step a few times before revealing.",
    },
    {
      say: "All weights 0",
      figure: { name: "bottleneck", set: { parts: "course", encoder: [0, 0], decoder: [0, 0], steps: 0 } },
      predict: {
        ask: "Where does descent end from here?",
        options: ["at the best line", "at loss 0", "where it starts"],
        answer: 2,
        reveal: "Where it starts: the gradient is 0, and this is no minimum.",
        show: { steps: 50 },
      },
      notes: "Hence weights start at random.",
    },
  ],
};
