import type { Questions } from "../../../src/quiz/authoring.ts";

export const questions: Questions = {
  "value-at-one": {
    kind: "number",
    prompt: "Do the forward pass for $f(x)=\\sqrt{x^2+e^{x^2}}+\\sin(x^2-1)$ at $x=1$. What is $f(1)$?",
    answer: "sqrt(1+exp(1)) + sin(0)",
    tolerance: 1e-3,
    reasons: [
      {
        when: 2.6487,
        say: "You took the root of each term, $\\sqrt1+\\sqrt{e}$. The root comes after the sum: $\\sqrt{3.7183}$.",
      },
      { when: 3.9283, say: "That is the slope at 1, which the backward pass will give." },
      { when: 3.7183, say: "That is $c=a+b$. The root is still to come." },
      {
        when: 2.7698,
        say: "The sine receives $x^2-1=0$, not 1: it contributes nothing here.",
      },
      { when: 1.7321, say: "$e^{x^2}$ at 1 is $e=2.7183$, not 2." },
    ],
    otherwise: "Go node by node: $a=1$, $b=e^1$, $c=a+b$, $d=\\sqrt c$, then $x^2-1$, its sine, and the sum.",
    correct: "$\\sqrt{1+2.7183}=1.9283$, and the sine of 0 adds nothing.",
    hints: ["$a=x^2=1$ and $b=e^a=2.7183$.", "$\\sqrt{a+b}$, plus the sine of $a-1=0$."],
    figure: { name: "graph-player", set: { x: 1, step: 7 } },
  },
  "adjoint-at-minus-two": {
    kind: "number",
    prompt:
      "At $x=-2$ the node $a=x^2$ is 4, $c=58.598$ and $e=a-1=3$. What is the adjoint $\\bar a$ when all messages are in?",
    answer: 2.6415271,
    tolerance: 1e-3,
    reasons: [
      {
        when: 3.5662,
        say: "That is the message from $b$ alone. If it overwrites the others, two paths are lost: compare with a finite difference.",
      },
      { when: 0.0653, say: "That is the message from $c$ alone. Those from $b$ and $e$ are to be added." },
      { when: -0.99, say: "That is the message from $e$ alone. Those from $c$ and $b$ are to be added." },
      {
        when: 4.6216,
        say: "You read the slope of the sine at its output 0.1411. A local slope is read at the stored input: $\\cos 3=-0.9900$.",
      },
      { when: -10.5661, say: "That is one step further, $\\bar x=\\bar a\\cdot 2x$." },
      { when: 3.6315, say: "The message from $e$ is missing: the sine uses $a$ as well." },
      { when: -0.9247, say: "The message from $b$ is missing: $0.0653\\cdot e^4=3.5662$." },
    ],
    otherwise:
      "Three messages: $\\bar c\\cdot 1$ from $c$, $\\bar b\\cdot e^a$ from $b$, $\\bar e\\cdot 1$ from $e$, with $\\bar c=\\bar b=\\frac{1}{2\\sqrt{58.598}}$ and $\\bar e=\\cos 3$.",
    correct: "$0.0653+3.5662-0.9900=2.6415$: three messages, added.",
    hints: [
      "$\\bar c=\\frac{1}{2\\sqrt c}=0.0653$, and $\\bar b$ is the same.",
      "The message from $b$ is $0.0653\\cdot e^4$, the one from $e$ is $\\cos 3$.",
    ],
    figure: { name: "graph-player", set: { x: -2, step: 16 } },
  },
  "derivative-at-half": {
    kind: "number",
    prompt:
      "At $x=0.5$ three messages reach $a=x^2$: 0.4037 from $c$, 0.5184 from $b$ and 0.7317 from $e$. What is $f'(0.5)$?",
    answer: 1.6537393,
    tolerance: 1e-3,
    reasons: [
      {
        when: 0.5184,
        say: "That keeps only the message from $b$. An adjoint that is overwritten has lost its other paths; a finite difference shows 1.6537.",
      },
      { when: 0.1531, say: "Messages that meet at a node add; you multiplied them." },
      {
        when: 0.4134,
        say: "The last local slope is that of $x^2$ at the stored input: $2\\times 0.5=1$. You used $x^2=0.25$.",
      },
      { when: 3.3075, say: "The last local slope is $2x=1$, not 2." },
      { when: 0.8269, say: "The last local slope is $2x=1$, not $x$." },
      { when: 0.5569, say: "That is the value $f(0.5)$." },
    ],
    otherwise: "Add the messages, and multiply by the local slope $2x$.",
    correct: "$\\bar a=1.6537$, and the local slope $2x$ is 1 here, so $f'(0.5)=1.6537$.",
    hints: ["What happens to messages that meet?", "The edge from $x$ to $a$ has the local slope $2x$."],
    figure: { name: "graph-player", set: { x: 0.5, step: 17 } },
  },
  "root-slope": {
    kind: "expression",
    prompt:
      "A node computes $d=\\sqrt c$ for some $c>0$. Which local slope belongs on the edge from $c$ to $d$?",
    answer: "1/(2*sqrt(c))",
    of: "sqrt(c)",
    by: "c",
    variables: ["c"],
    reasons: [
      {
        when: "1/(2*sqrt(sqrt(c)))",
        say: "You read the slope at the output $\\sqrt c$. Use the stored input, $c$ itself.",
      },
      { when: "1/sqrt(c)", say: "The power $c^{1/2}$ brings down a factor $\\tfrac12$." },
      { when: "sqrt(c)/2", say: "The power drops by one, from $\\tfrac12$ to $-\\tfrac12$." },
      { when: "1/(2*c)", say: "The root stays: $\\tfrac12c^{-1/2}$." },
      { when: "2*sqrt(c)", say: "That is the reciprocal of the slope." },
    ],
    otherwise: "The root is the power $c^{1/2}$.",
    correct:
      "$\\tfrac12c^{-1/2}$. Since $d=\\sqrt c$ is stored too, a program may compute it as $\\frac{1}{2d}$.",
    hints: ["$\\sqrt c=c^{1/2}$."],
  },
  "backward-order": {
    kind: "order",
    prompt: "Put the steps of the backward pass through the first figure's graph in order.",
    steps: [
      "Seed the output: $\\bar f=1$",
      "$f$ sends its messages to $d$ and $g$",
      "$d$ and $g$ send theirs, to $c$ and $e$",
      "$c$ and $e$ send theirs, to $a$ and $b$",
      "$b$ sends the last of three messages to $a$",
      "$a$ sends its message to $x$",
    ],
    reasons: [
      {
        when: [1, 0],
        say: "$f$ has nothing to send before it has an adjoint itself. Which number does it start with?",
      },
      {
        when: [5, 4],
        say: "When $a$ sends before the message from $b$ has come, that path is lost. A node sends once its own adjoint is complete.",
      },
      { when: [4, 3], say: "$b$ can send only what it has received, and its only message comes from $c$." },
      { when: [3, 2], say: "$c$ and $e$ wait for the messages from $d$ and $g$." },
      { when: [2, 1], say: "$d$ and $g$ receive their adjoints from $f$ first." },
    ],
    otherwise: "Messages go against the arrows, and a node sends once all of its own messages are in.",
    correct: "Seed, then against the arrows; $a$ waits for all three of its messages.",
    hints: ["The pass begins at the output.", "Three nodes use $a$, and one of them is $b$."],
    figure: { name: "graph-player", set: { x: 1, step: 8 } },
  },
  "fan-out-adds": {
    kind: "choice",
    prompt: "A node is used by three others. What does it do with the three messages that come back?",
    options: [
      {
        text: "Add them",
        correct: true,
        say: "Small changes along different paths add up in the output, so the messages do.",
      },
      {
        text: "Keep the last one",
        say: "Then two paths are lost. At $x=1$ in the first figure $\\bar a$ would be 0.7048 instead of 1.9641; a finite difference tells.",
      },
      {
        text: "Multiply them",
        say: "Slopes multiply along one path, where one change drives the next. Different paths act side by side.",
      },
      {
        text: "Take their mean",
        say: "In $x\\cdot x$ both messages are $x$, and the derivative is $2x$, not $x$.",
      },
      {
        text: "Keep the largest",
        say: "The smaller ones move the output too. At $(2,1)$, $(a+b)(b+1)$ would have the slope 3 in $b$, and 5 is measured.",
      },
    ],
    figure: { name: "fan-out", set: { nudged: "b", h: 0.01 } },
  },
  "fan-out-messages": {
    kind: "adjoint",
    prompt: "Fill in all messages for $(a+b)(b+1)$ at $a=2$, $b=1$, and add where they meet.",
    of: "(a+b)*(b+1)",
    at: { a: 2, b: 1 },
    otherwise: "Each message is the adjoint of its sender, times the local slope.",
    correct: "$a$ receives 2. To $b$ come 2 by way of $v_1$ and 3 by way of $v_2$, together 5.",
    hints: [
      "In a product, the local slope towards one factor is the other factor.",
      "Both sums have local slope 1.",
    ],
  },
  "million-weights": {
    kind: "choice",
    prompt:
      "A network has $10^6$ weights and one loss. Which mode gives the derivatives by all weights, and in how many passes?",
    options: [
      {
        text: "Reverse mode, in one backward pass after one forward pass",
        correct: true,
        say: "One output, one backward pass; it brings every weight its adjoint.",
      },
      {
        text: "Forward mode, in one pass",
        say: "A forward pass follows one direction of the inputs. It tells how the loss changes along that direction, one number.",
      },
      {
        text: "Forward mode, in $10^6$ passes; reverse mode would need as many",
        say: "Forward mode would need $10^6$ passes. A backward pass starts at the one output and reaches all weights together.",
      },
      {
        text: "Reverse mode, in $10^6$ passes, one for each weight",
        say: "One for each *output*. All weights receive their messages in the same pass.",
      },
    ],
    figure: { name: "mode-race", set: { n: 1000, m: 1 } },
  },
  "forward-passes": {
    kind: "number",
    prompt:
      "A robot arm has @n joint angles as inputs and @m numbers, which say where its camera is and looks, as outputs. How many passes does forward mode take for all derivatives?",
    draw: { n: [3, 5, 6], m: [12, 9, 16] },
    answer: "n",
    tolerance: 1e-9,
    reasons: [
      {
        when: "m",
        say: "That is reverse mode: a pass for each output. Forward mode takes one for each input.",
      },
      { when: "n*m", say: "That is the number of derivatives. One pass finds a whole column of them." },
      { when: 1, say: "One pass follows one direction of the inputs. All columns need one each." },
      { when: "n+m", say: "You may use one mode or the other; neither needs the sum." },
    ],
    otherwise: "A forward pass starts at one input and reaches all outputs.",
    correct: "One for each input, @n; here that is fewer than the @m of reverse mode.",
    hints: ["Where does a forward pass start?"],
  },
  "what-flows": {
    kind: "choice",
    prompt: "What flows back along the edges while a program runs `loss.backward()`?",
    options: [
      {
        text: "Numbers: adjoints, multiplied by local slopes",
        correct: true,
        say: "Numbers only (in a network, arrays of them). The formula of the derivative is never written down.",
      },
      {
        text: "Formulas, into which the numbers are put at the end",
        say: "That would be symbolic differentiation. In a graph only numbers flow, read at the stored values.",
      },
      {
        text: "Differences between outputs at nearby inputs",
        say: "That would be a finite difference. There is no $h$ anywhere: each local slope comes from an exact rule.",
      },
      {
        text: "The values of the forward pass, in reverse",
        say: "The stored values are used, to read the local slopes at them. What flows is how fast the output follows each node.",
      },
    ],
  },
  "no-step": {
    kind: "choice",
    prompt: "Which step size $h$ does automatic differentiation use?",
    options: [
      {
        text: "None",
        correct: true,
        say: "It takes no difference. Every local slope follows from a rule, so its only error is rounding.",
      },
      {
        text: "About $10^{-8}$, where a forward difference is best",
        say: "That is the best step of a *finite difference*. Automatic differentiation is none: no $h$ stands anywhere in the pass.",
      },
      {
        text: "The smallest number above 0 that the computer has",
        say: "With such a step a difference would return 0 or nonsense. No step is taken at all.",
      },
      {
        text: "The learning rate",
        say: "The step size $\\gamma$ moves the parameters *after* the derivative is known. It is no part of finding it.",
      },
    ],
  },
  "wrong-order": {
    kind: "choice",
    prompt:
      "In `backward`, somebody goes through `order` without reversing it, from the inputs to the output. What does it compute for $x$?",
    options: [
      {
        text: "0",
        correct: true,
        say: "When $x$ and $a$ have their turn, all adjoints but that of the output are 0, so they send 0. Only the output, last in line, sends anything, and that reaches its own parents.",
      },
      {
        text: "The right derivative, since addition may be done in any order",
        say: "The messages to one node may arrive in any order. But a node has nothing to send before its own have come.",
      },
      {
        text: "1",
        say: "That is the seed, and it sits at the output.",
      },
      {
        text: "The local slope $2x$",
        say: "It is multiplied by the adjoint of $a$, which is still 0 when $a$ has its turn.",
      },
    ],
  },
  "messages-to-square": {
    kind: "predict",
    prompt:
      "In $\\sqrt{x^2+1}+x^2\\sin x$, the square is computed once. How many messages reach the node $x^2$?",
    guess: {
      kind: "choice",
      options: [
        { text: "One", say: "Count the edges that leave it." },
        { text: "Two", correct: true, say: "Yes." },
        { text: "Three", say: "No node here receives three. Count the operations that use the square." },
        { text: "Four", say: "Count only the edges that leave this node, not those further on." },
      ],
    },
    reveal:
      "Two operations use it: the sum $x^2+1$ and the product with $\\sin x$. To $x$ itself come two as well, from the square and from the sine.",
    figure: { name: "graph-player", set: { f: "sqrt(x^2+1) + x^2*sin(x)", x: 1, step: 0 } },
  },
  "neuron-adjoints": {
    kind: "matrix",
    prompt:
      "Do the backward pass for $f=\\tfrac12(wx+b-y)^2$ at $w=3$, $b=-1$, with $x=2$ and $y=4$. Give $\\bar w$ and $\\bar b$, in this order.",
    answer: [[2, 1]],
    reasons: [
      { when: [[1, 1]], say: "$\\bar b$ is right. The edge from $w$ to $wx$ has the local slope $x=2$." },
      { when: [[2, 2]], say: "$\\bar w$ is right. The edge from $b$ has the local slope 1." },
      {
        when: [[3, 1]],
        say: "The edge from $w$ to $wx$ has the local slope $x=2$; $w=3$ belongs to the edge from $x$.",
      },
      { when: [[4, 2]], say: "Twice too much: the factor $\\tfrac12$ cancels the 2 of the square." },
      { when: [[-2, -1]], say: "The bracket is $6-1-4=1$, with a plus." },
      { when: [[18, 9]], say: "$y$ is subtracted: the bracket is $6-1-4=1$." },
    ],
    otherwise: "The bracket is $6-1-4=1$; its adjoint is 1, the slope of the half square there.",
    correct: "The bracket is 1 and so is its adjoint. $\\bar b=1$, and $\\bar w=1\\times x=2$.",
    hints: ["Forward first: what is the bracket?", "The slope of $\\tfrac12 e^2$ is $e$."],
    solution: [
      "Forward: $wx=6$, and the bracket is $6-1-4=1$.",
      "The half square has the slope 1 there, so the bracket and the sum before it have the adjoint 1.",
      "$\\bar b=1\\times 1=1$ and $\\bar w=1\\times x=2$.",
    ],
  },
  "product-with-itself": {
    kind: "number",
    prompt:
      "A program computes $x\\cdot x$ at $x=@a$ as one product node. What is the *sum* of the messages that $x$ receives?",
    draw: { a: [3, 5, -2] },
    answer: "2*a",
    tolerance: 1e-9,
    reasons: [
      {
        when: "a",
        say: "That is one of the two messages. Both factors are $x$, so two edges come back to it.",
      },
      { when: "a^2", say: "Messages add. That is their product, and also the value." },
      { when: 1, say: "Along each edge the local slope is the *other* factor." },
      { when: 2, say: "There are two messages; each is the other factor, @a." },
    ],
    otherwise:
      "The product has two edges to $x$. In a product the local slope towards one factor is the other.",
    correct: "$@a$ along each of two edges, together $@(2*a)$: the slope of $x^2$.",
    hints: ["How many edges join $x$ to the product?"],
    figure: { name: "graph-player", set: { f: "x*x", x: "a", step: 3 } },
  },
};
