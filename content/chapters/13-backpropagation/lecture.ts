import type { Lecture } from "../../../src/lecture/authoring.ts";

export const lecture: Lecture = {
  minutes: 60,
  steps: [
    {
      say: "Eight weights, one error",
      figure: { name: "backprop-lab", set: { parts: "network", step: 0, weight: 0 } },
      notes:
        "Two inputs, two hidden neurons, two outputs. Blue is ours to move. Inside each neuron stands its sigmoid. Show one weight being dragged, and the lines changing.",
    },
    {
      say: "How many weights?",
      predict: {
        ask: "Ours are eight: $2\\cdot 2\\cdot 2$, says a slide. How many for three inputs, two hidden neurons and two outputs?",
        reveal: "Ten. Widths multiply across a gap, and the gaps add: ours are $2\\cdot 2+2\\cdot 2$.",
        options: ["$3+2+2=7$", "$3\\cdot 2+2\\cdot 2=10$", "$3\\cdot 2\\cdot 2=12$"],
        answer: 1,
      },
      notes: "The slide had the right number by the wrong reckoning.",
    },
    {
      say: "Forward: weigh, add, squash",
      figure: { name: "backprop-lab", set: { parts: "network", step: 2, weight: 0 } },
      formula: "T_1=w_1x_1+w_2x_2=0.35,\\qquad\\sigma_1=\\sigma(0.35)=0.5866",
      notes: "Step once more and let the room compute T₂ = 0.9 in their heads.",
    },
    {
      say: "Forward to the error",
      figure: { name: "backprop-lab", set: { parts: "network", step: 9, weight: 0 } },
      formula: "E=\\tfrac12\\bigl((\\Sigma_1-\\bar Y_1)^2+(\\Sigma_2-\\bar Y_2)^2\\bigr)=0.1863",
      notes:
        "Half the area of the two squares. It equals the mean squared error because there are two outputs.",
    },
    {
      say: "Which weight matters most?",
      figure: { name: "backprop-lab", set: { parts: "picture", step: 9, weight: 0 } },
      predict: {
        ask: "Which weight moves $E$ most?",
        reveal: "$w_8$: its slope is 0.0759. Next is $w_6$: $-0.0746$.",
        options: ["$w_1$", "$w_3$", "$w_6$", "$w_8$"],
        answer: 3,
        show: { step: 27, weight: 8 },
      },
      notes:
        "Take the vote, and ask which way: up. Do not explain yet; before the answer, nudge w₈ from −0.7 to −0.6 and read 0.1940. w₆ is the largest weight, and not the one.",
    },
    {
      say: "Nudging is dear",
      predict: {
        ask: "Eight weights took eight more runs. A network with a million weights?",
        reveal: "A million runs. One run backwards does the same.",
        options: ["Eight more runs", "A thousand", "A million"],
        answer: 2,
      },
      notes: "This is the promise of the hour.",
    },
    {
      say: "One path: $w_5$",
      figure: { name: "two-paths", set: { parts: "paths", weight: 5, step: 27 } },
      notes: "Ask which quantities move when w₅ moves: Y₁, Σ₁, E. Three links, three factors.",
    },
    {
      say: "We know each of these",
      formula: "\\pd{E}{w_5}=(\\Sigma_1-\\bar Y_1)\\cdot\\Sigma_1(1-\\Sigma_1)\\cdot\\sigma_1",
      pair: {
        task: "Put in the numbers: $\\Sigma_1=0.5715$, $\\bar Y_1=1$, $\\sigma_1=0.5866$. Which way should $w_5$ go?",
        minutes: 3,
      },
      notes: "−0.4285 × 0.2449 × 0.5866 = −0.06156. Up.",
    },
    {
      say: "Catch the misprint",
      formula: "\\pd{E}{w_5}=\\pd{E}{\\Sigma_1}\\,\\pd{\\Sigma_1}{\\sigma_1}\\,\\pd{\\sigma_1}{w_5}",
      pair: {
        task: "Printed in a lecture, with the right values under it. Which names are false, and how can you tell from the picture?",
        minutes: 3,
      },
      notes:
        "Drag w₅: σ₁ does not move, so its derivative is 0. And ∂Σ₁/∂σ₁ is −0.1469. Y₁ is the station that was skipped.",
    },
    {
      say: "And $w_1$?",
      figure: { name: "two-paths", set: { parts: "picture", weight: 0, step: 9 } },
      predict: {
        ask: "Along how many paths does $w_1$ reach $E$?",
        reveal: "Two. $\\sigma_1$ feeds both outputs.",
        options: ["One", "Two", "Four"],
        answer: 1,
        show: { weight: 1 },
      },
      notes: "Let them trace the paths in the air. The answer lights w₁.",
    },
    {
      say: "Paths add, links multiply",
      figure: { name: "two-paths", set: { parts: "paths", weight: 1, step: 27 } },
      formula: "\\pd{E}{\\sigma_1}=0.06296+0.04272=0.10568",
      notes: "One path alone would give 0.01527 for w₁. The nudge says 0.0256.",
    },
    {
      say: "The message goes on",
      figure: { name: "two-paths", set: { parts: "paths", weight: 1, step: 27 } },
      formula: "\\pd{E}{w_1}=0.10568\\times 0.2425\\times 1=0.02563",
      notes: "Let the room find σ₁(1−σ₁) = 0.2425 from 0.5866.",
    },
    {
      say: "Two numbers make every slope",
      figure: { name: "two-paths", set: { parts: "picture", weight: 1, step: 27 } },
      formula: "\\text{slope of a weight}=\\delta\\text{ of its sum}\\times\\text{value it multiplies}",
      pair: { task: "Find the slopes of $w_6$ and $w_2$, without a new chain.", minutes: 3 },
      notes:
        "δ stands in purple under its sum. δ of Y₁ is −0.1049 and σ₂ is 0.7109: −0.0746. δ of T₁ is 0.02563 and x₂ is 0.5: 0.01281.",
    },
    {
      say: "Watch it run",
      figure: { name: "backprop-lab", set: { parts: "network", step: 16, weight: 0 } },
      predict: {
        ask: "$Y_2$ has sent $\\sigma_1$ its message, 0.0427. May $\\sigma_1$ send on to $T_1$?",
        reveal: "Not yet: it is complete when both outputs have sent.",
        options: ["Yes", "Not yet"],
        answer: 1,
        show: { step: 21 },
      },
      notes:
        "Begin at 10 and step slowly: which node receives the next message, and is it complete? Vote at 16, then on from 21 to 27. These are autodiff's own steps.",
    },
    {
      say: "What does the forward pass store?",
      predict: {
        ask: "The backward run needs what the forward run has kept. What is that?",
        reveal: "Values. The slopes are formed from them on the way back.",
        options: ["Values", "Derivatives"],
        answer: 0,
      },
      notes: "The slide says intermediate derivatives. Correct it gently.",
    },
    {
      say: "What does it cost?",
      predict: {
        ask: "Forward takes one multiplication for each weight. And backward?",
        reveal: "At most two: one for the weight's slope, one to send the message on.",
        options: ["One for each weight", "At most two for each weight", "One for each pair of weights"],
        answer: 1,
      },
      notes: "8 forward, 8 + 4 backward here. Compare with a million nudges.",
    },
    {
      say: "Update all eight at once",
      figure: { name: "two-paths", set: { parts: "updates", weight: 0, step: 27, updates: 0, gamma: 0.5 } },
      formula: "w_i'=w_i-\\gamma\\,\\pd{E}{w_i}",
      predict: {
        ask: "The squared slopes add up to 0.0214. With $\\gamma=0.5$, how far does $E$ fall?",
        reveal: "Nearly 0.0107; in fact by 0.0105, to 0.1758.",
        options: ["By 0.0053", "By 0.0107", "By 0.0214"],
        answer: 1,
        show: { updates: 1 },
      },
      notes:
        "All slopes belong to the old weights. If V is updated first, w₁ gets 0.02403 instead of 0.02563.",
    },
    {
      say: "And repeat",
      figure: {
        name: "two-paths",
        set: { parts: "updates", weight: 0, step: 27, updates: 1000, gamma: 0.5 },
      },
      notes: "After 1000 updates E is 0.00077. Here one update is one epoch, because the data are one pair.",
    },
    {
      say: "Five minutes' break",
      pair: {
        task: "If you like: suppose $\\sigma_1$ came out as 0. Which of the eight slopes would be 0 for certain?",
        minutes: 5,
      },
      notes:
        "T starts the clock. Those of w₅ and w₇, which multiply σ₁; and those of w₁ and w₂, for the sigmoid is flat there: σ₁(1 − σ₁) = 0.",
    },
    {
      say: "$K$ layers",
      figure: { name: "layer-chain", set: { parts: "chain", theta: 2, step: 0 } },
      formula:
        "\\pd{L}{\\boldsymbol\\theta_{K-1}}=\\pd{L}{\\mathbf f_K}\\,\\pd{\\mathbf f_K}{\\boldsymbol\\theta_{K-1}}",
      pair: {
        task: "Write the chains for $\\boldsymbol\\theta_{K-2}$ and $\\boldsymbol\\theta_{K-3}$. What do they share?",
        minutes: 3,
      },
      notes: "Then choose θ₁ and θ₀ in the figure: what is boxed is already known.",
    },
    {
      say: "Catch the second misprint",
      formula: "\\pd{L}{\\theta_i}=\\pd{L}{f_k}\\cdots\\pd{f_{i+1}}{f_i}\\,\\pd{f_i}{\\theta_{i-1}}",
      predict: {
        ask: "Widths 2, 3, 2, 1 and $i=1$. How many entries has each side?",
        reveal: "8 and 9. The line goes one layer too far.",
        options: ["8 and 8", "8 and 9", "9 and 9"],
        answer: 1,
      },
      notes: "θ₁ has 2·3 + 2 entries, θ₀ has 3·2 + 3.",
    },
    {
      say: "From which end?",
      figure: { name: "layer-chain", set: { parts: "orders", theta: 0, step: 0 } },
      predict: {
        ask: "1×100, 100×500, 500×1000: from which end is it cheaper to multiply?",
        reveal: "From the left, the loss: 550 000 against 50 100 000.",
        options: ["The same", "Left, 9×", "Left, 91×", "Right"],
        answer: 2,
        show: { step: 2 },
      },
      notes: "Step twice. From the loss, a row stays a row.",
    },
    {
      say: "Will depth 10 learn?",
      figure: {
        name: "fading-signal",
        set: { parts: "signal", depth: 1, w: 1, activation: "sigmoid", x: 0.5 },
      },
      predict: {
        ask: "Ten sigmoids in a row, all weights 1. What part of the signal reaches the first?",
        reveal: "Less than a millionth: $3.5\\times 10^{-7}$. Hardly.",
        options: ["A quarter", "A thousandth", "Less than a millionth"],
        answer: 2,
        show: { depth: 10 },
      },
      notes:
        "Take the vote at depth 1; then increase it one by one and let the bars fall, or let the answer do it.",
    },
    {
      say: "A quarter a layer, at best",
      figure: {
        name: "fading-signal",
        set: { parts: "signal", depth: 10, w: 1, activation: "sigmoid", x: 0.5 },
      },
      formula: "\\bigl|\\partial f_K/\\partial f_0\\bigr|\\le\\bigl(\\abs{w}/4\\bigr)^K",
      predict: {
        ask: "Would $w=8$ help? The bound is then $2^{10}$.",
        reveal: "No: $1.2\\times 10^{-24}$. The neurons are saturated; a bound is not a forecast.",
        options: ["Yes", "No"],
        answer: 1,
        show: { w: 8 },
      },
      notes:
        "Then ReLU at depth 30, by the digits: 4 keeps the signal with w = 1, 5 lets it explode with w = 2.",
    },
    {
      say: "How large should the first weights be?",
      formula: "\\left(\\frac{v\\,n}{2}\\right)^{\\!30}",
      predict: {
        ask: "Thirty ReLU layers of $n$ neurons, half of them active, weights of mean 0 and mean square $v$. Which $v$ keeps the messages' size?",
        reveal:
          "$v=2/n$. With $v=1/n$ the mean square shrinks to $2^{-30}$, and the first layers stand still.",
        options: ["$v=1$", "$v=1/n$", "$v=2/n$"],
        answer: 2,
      },
      notes:
        "He and others, 2015: two networks of 30 layers, the same but for a factor of √2 in the first weights. One learned, the other did not. The other remedy is a path round each layer: paths add.",
    },
    {
      say: "Take home",
      formula: [
        "\\text{forward: keep values}",
        "\\text{backward: multiply along paths, add where they meet}",
      ],
      pair: {
        task: "Explain to your neighbour, without a formula, why one backward run is enough.",
        minutes: 2,
      },
      notes: "Whoever wants to leave able to write it: the NumPy listing has three lines of backpropagation.",
    },
  ],
};
