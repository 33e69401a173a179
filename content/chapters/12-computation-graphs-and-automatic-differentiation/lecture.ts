import type { Lecture } from "../../../src/lecture/authoring.ts";

export const lecture: Lecture = {
  minutes: 50,
  steps: [
    {
      say: "A derivative without a formula",
      formula: "f(x)=\\sqrt{x^2+e^{x^2}}+\\sin(x^2-1)",
      notes:
        "The lectures set this and left the answer open. Ask who would like to write out f′ on the board. Then promise it in nine multiplications.",
    },
    {
      say: "A formula is a graph",
      figure: { name: "graph-player", set: { x: 1, step: 0, parts: "formula" } },
      predict: {
        ask: "If nothing is computed twice, how many operations are there?",
        reveal: "Seven. The square is computed once and used three times.",
        options: ["Seven", "Nine", "Eleven"],
        answer: 0,
        show: { parts: "graph" },
      },
      notes:
        "$x^2$ is written three times. Inputs, functions, intermediate outputs: the lecture’s three words. Edges say who uses what.",
    },
    {
      say: "Forward: values",
      figure: { name: "graph-player", set: { x: 1, step: 0, parts: "steps" } },
      pair: { task: "Do the forward pass at $x=1$ by hand, to two decimals.", minutes: 3 },
      notes: "Then step through it, and let the room say each value before it is shown. f(1) = 1.9283.",
    },
    {
      say: "All values are stored",
      figure: { name: "graph-player", set: { x: 1, step: 7, parts: "steps" } },
      notes:
        "The forward pass stores values, nothing else. Derivatives are formed on the way back, from them.",
    },
    {
      say: "How many messages reach $x^2$?",
      figure: { name: "graph-player", set: { x: 1, step: 7, parts: "steps" } },
      predict: {
        ask: "Each edge carries one message back. How many arrive at $a=x^2$?",
        reveal: "Three, from $b$, $c$ and $e$: the three nodes that use it.",
        options: ["One", "Two", "Three"],
        answer: 2,
      },
      notes:
        "Show with your fingers. Vote before anything moves. Some will say one, because there is one square.",
    },
    {
      say: "The adjoint of a node",
      formula: "\\bar v=\\frac{\\partial f}{\\partial v}",
      notes: "How fast does f follow, if this value alone is nudged? The output’s own is 1: the seed.",
    },
    {
      say: "The rule of the backward pass",
      formula: "\\bar u=\\sum_{v\\text{ uses }u}\\bar v\\cdot\\frac{\\partial v}{\\partial u}",
      notes: "Along an edge: multiply. At a node: add. A node sends once its own adjoint is complete.",
    },
    {
      say: "Backward: messages",
      figure: { name: "graph-player", set: { x: 1, step: 7, parts: "steps" } },
      predict: {
        ask: "Which message goes from $d=\\sqrt c$ to $c=3.7183$?",
        reveal: "$1/(2\\sqrt{3.7183})=0.2593$, times the adjoint 1.",
        options: ["0.2593", "0.5", "1.928"],
        answer: 0,
        show: { step: 13 },
      },
      notes: "Step on, one message at a time. Read the local slope at the stored input.",
    },
    {
      say: "Each message turns the line",
      figure: { name: "graph-player", set: { x: 1, step: 12, parts: "slope" } },
      predict: {
        ask: "The first message to $a$ is 1: the dashed line. How do the other two turn it?",
        reveal: "Both are positive, so it rises to 1.9641, and is the tangent to $f$ as a function of $a$.",
        options: ["It becomes steeper", "It becomes flatter", "It stays: they cancel"],
        answer: 0,
        show: { step: 16 },
      },
      notes: "Step by step with the room: 1, 1.259, 1.964. Only the sum of all messages is a derivative.",
    },
    {
      say: "Three messages, added",
      figure: { name: "graph-player", set: { x: 1, step: 16, parts: "steps" } },
      formula: "\\bar a=0.2593+0.7048+1=1.9641",
      notes:
        "From e, c and b, in the order in which they were sent. Nothing leaves a before all three are in.",
    },
    {
      say: "The derivative",
      figure: { name: "graph-player", set: { x: 1, step: 17, parts: "steps" } },
      formula: "f'(1)=1.9641\\times 2=3.928285",
      notes: "At 0.5 it is 1.653739, at −2 it is −10.566108. Drag the point: all adjoints follow.",
    },
    {
      say: "The answer that the lecture left open",
      formula: "f'(x)=\\frac{x\\,(1+e^{x^2})}{\\sqrt{x^2+e^{x^2}}}+2x\\cos(x^2-1)",
      notes: "It agrees. But the pass never wrote it down: nine numbers along nine edges.",
    },
    {
      say: "At the input, not at the output",
      figure: { name: "graph-player", set: { x: -2, step: 7, parts: "steps" } },
      predict: {
        ask: "At $x=-2$ the sine receives 3 and gives 0.1411. What is its local slope?",
        reveal: "$\\cos 3=-0.9900$. The other has even the wrong sign.",
        options: ["$\\cos 3$", "$\\cos 0.1411$"],
        answer: 0,
        show: { step: 11 },
      },
      notes: "The stored input. Read at the output, ā would be 4.62 instead of 2.64.",
    },
    {
      say: "One input, two paths",
      figure: { name: "fan-out", set: { nudged: "b", h: 0.25, a: 2, b: 1, parts: "sides" } },
      predict: {
        ask: "Nudge $b$. By how much does $e=(a+b)(b+1)$ grow for each unit?",
        reveal: "5: a strip of height 2 and a strip of width 3. The corner vanishes.",
        options: ["2", "3", "5", "6"],
        answer: 2,
        show: { h: 0.05 },
      },
      notes:
        "Both sides of the rectangle grow. Shrink h: the corner, orange, is gone long before the strips.",
    },
    {
      say: "Along a path multiply, where paths meet add",
      figure: { name: "fan-out", set: { nudged: "b", h: 0.25, a: 2, b: 1, parts: "paths" } },
      formula: "\\frac{\\partial e}{\\partial b}=2\\times 1+3\\times 1=5",
      notes: "This sentence is the whole chapter. Shrink h and read the measured number: 5.25, then 5.01.",
    },
    {
      say: "Break it",
      figure: { name: "fan-out", set: { nudged: "b", h: 0.01, a: 2, b: 1, parts: "paths" } },
      predict: {
        ask: "A program writes `=` where `+=` belongs, and $d$ sends before $c$. What is its $\\partial e/\\partial b$?",
        reveal: "2: the last message alone. A finite difference gives 5.01, and catches it.",
        options: ["2", "3", "5", "6"],
        answer: 0,
        show: { overwrite: true },
      },
      notes:
        "Whoever overwrites has lost a path. Ask which tests would not have noticed: every graph without a fan-out.",
    },
    {
      say: "The other way: forward mode",
      formula: "\\dot v=\\sum_{u\\text{ used by }v}\\frac{\\partial v}{\\partial u}\\cdot\\dot u",
      predict: {
        ask: "At $x=1$ let $x$ move at rate 1. At which rates do $a$, $b$ and $c$ move?",
        reveal: "2, 5.4366 and 7.4366. At the end, $f$ moves at 3.9283.",
        options: ["1, 1 and 1", "2, 2.7183 and 3.7183", "2, 5.4366 and 7.4366"],
        answer: 2,
      },
      notes: "Same product of slopes, multiplied from the other end.",
    },
    {
      say: "Who wins?",
      figure: { name: "mode-race", set: { n: 2, m: 1 } },
      predict: {
        ask: "784 inputs, one loss. Guess the ratio of the times.",
        reveal: "784 passes against one. The clock says something of that order.",
        options: ["1", "About 28", "784"],
        answer: 2,
        show: { n: 784 },
      },
      notes: "Take three guesses, then run the race on the projector.",
    },
    {
      say: "Inputs against outputs",
      figure: { name: "mode-race", set: { n: 1, m: 100 } },
      formula: "\\text{forward: } n \\text{ passes}\\qquad\\text{reverse: } m \\text{ passes}",
      notes:
        "Now forward wins. On the diagonal neither does. And reverse must keep all values of the forward pass.",
    },
    {
      say: "Not symbols, not differences",
      predict: {
        ask: "Replace $y$ by $y^2+x$ ten times. Which degree has the polynomial that you computed?",
        reveal: "1024. The program has 20 operations, and only numbers pass through them.",
        options: ["20", "100", "1024"],
        answer: 2,
      },
      notes:
        "And there is no h anywhere. The result is exact up to rounding, where every operation is differentiable.",
    },
    {
      say: "Where the promise ends",
      figure: { name: "graph-player", set: { f: "sqrt(x*x)", x: 0, step: 2, parts: "steps" } },
      predict: {
        ask: "$\\sqrt{x\\cdot x}$ is $|x|$. What does the backward pass say of it at $x=0$?",
        reveal: "Zero times infinity: it stops, and says that there is no derivative.",
        options: ["0", "1", "That there is none"],
        answer: 2,
        show: { step: 4 },
      },
      notes:
        "Zero times infinity: the pass stops and says so. At corners there are conventions; ReLU′(0) is 0 in this book. A branch is followed as it was taken.",
    },
    {
      say: "Write one",
      pair: {
        task: "What must a number remember, so that a backward pass is possible? Name three things.",
        minutes: 2,
      },
      notes: "Value, parents, local slopes. Show the listing, and point at +=.",
    },
    {
      say: "Sixty lines, run line by line",
      figure: { name: "write-autodiff", set: { start: "whole", step: 93, parts: "graph" } },
      notes:
        "Step: the graph grows in the table, one row for each operation; then the adjoints fill, from the last row to the first. Here $a$ has two of its three messages; the marked line comes next.",
    },
    {
      say: "Repair it",
      figure: { name: "write-autodiff", set: { start: "overwrite", step: 79, parts: "tests" } },
      pair: {
        task: "Which line is wrong? Why do three tests pass?",
        minutes: 3,
      },
      notes:
        "= for +=. Where each node has one user, nothing is lost: the slopes of mul and the chain through sin stay right. Type the plus and press Run.",
    },
    {
      say: "One step of training",
      predict: {
        ask: "The smallest GPT-2 has 124,439,808 parameters. One pass takes 0.2 seconds. How long does the gradient take by forward mode?",
        reveal: "288 days. By reverse mode, 0.2 seconds.",
        options: ["0.4 seconds", "A night", "288 days"],
        answer: 2,
      },
      notes: "The price is memory; checkpointing trades it for a second forward pass.",
    },
    {
      say: "Take home",
      formula: "\\text{multiply along paths, add where they meet}",
      notes: "Backpropagation, the next chapter, is this on the graph of a network.",
    },
  ],
};
