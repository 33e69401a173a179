import type { Questions } from "../../../src/quiz/authoring.ts";

export const questions: Questions = {
  "frozen-letters": {
    kind: "choice",
    prompt:
      "Let $f(x_1,x_2)=w\\,x_1x_2^2+b$, with inputs $x_1$ and $x_2$ and parameters $w$ and $b$. Which symbols are constant when you form $\\pd{f}{x_2}$?",
    options: [
      {
        text: "$w$, $b$ and $x_1$",
        correct: true,
        say: "Only $x_2$ moves. Every other letter is a number for now, and $\\pd{f}{x_2}=2w\\,x_1x_2$.",
      },
      {
        text: "$w$ and $b$ only, because $x_1$ is an input too",
        say: "$x_1$ is an input, and it gets a partial derivative of its own. While $x_2$ moves, it is frozen: a number, like $w$ and $b$.",
      },
      {
        text: "$b$ only, because the other letters stand beside $x_2$ in a product",
        say: "A constant factor is constant all the same. $w$ and $x_1$ do not move while $x_2$ does; they stay in the result as factors.",
      },
      {
        text: "None: all letters change together",
        say: "That would differentiate everything at once. A partial derivative moves one letter; the other letters are numbers here.",
      },
    ],
  },
  "first-partial": {
    kind: "expression",
    prompt: "Find $\\pd{f}{x_1}$ for $f(x_1,x_2)=x_1^2x_2+x_1x_2^3$. (Write x1 and x2.)",
    answer: "2*x1*x2+x2^3",
    of: "x1^2*x2+x1*x2^3",
    by: "x1",
    variables: ["x1", "x2"],
    reasons: [
      {
        when: "2*x1+3*x2^2",
        say: "You differentiated both letters at once. The other letter is a number here: in $x_1^2x_2$ it stays as a factor, and in $x_1x_2^3$ it stays as $x_2^3$.",
      },
      {
        when: "x1^2+3*x1*x2^2",
        say: "That is $\\pd{f}{x_2}$, the slope of the other slice. Here $x_1$ moves and $x_2$ is frozen.",
      },
      {
        when: "2*x1*x2+3*x1*x2^2",
        say: "In the first term you moved $x_1$, in the second $x_2$. Move $x_1$ in both.",
      },
      {
        when: "2*x1*x2+3*x2^2",
        say: "The first term is right. In $x_1x_2^3$ the factor $x_2^3$ is a number: it stays as it is.",
      },
      {
        when: "2*x1*x2",
        say: "The first term is right. The second one contains $x_1$ too: $x_1$ times a number has that number for its slope.",
      },
      {
        when: "2*x1+x2^3",
        say: "The second term is right. In $x_1^2x_2$ the number $x_2$ is a factor, and it stays: $2x_1x_2$.",
      },
      {
        when: "2*x1*x2+x2^3+x1^2+3*x1*x2^2",
        say: "You added both partial derivatives. They belong to two slices and stay apart.",
      },
    ],
    otherwise:
      "Put a number for $x_2$, say 2, differentiate with respect to $x_1$, and see where the 2 goes.",
    correct:
      "$x_2$ is a number: $x_1^2x_2$ has slope $2x_1x_2$, and $x_1x_2^3$ has slope $x_2^3$. At $(1,2)$ they make 12.",
    hints: [
      "With $x_2=2$ the function is $2x_1^2+8x_1$.",
      "Differentiate $x_1^2$ and $x_1$, and leave the factors $x_2$ and $x_2^3$ where they are.",
    ],
    figure: { name: "slicer", set: { f: "x1^2*x2 + x1*x2^3", along: "x1", x1: "$x1", x2: "$x2" } },
  },
  "inner-slope": {
    kind: "expression",
    prompt: "Find $\\pd{f}{x_2}$ for $f(x_1,x_2)=(x_1+2x_2^3)^2$.",
    answer: "12*(x1+2*x2^3)*x2^2",
    of: "(x1+2*x2^3)^2",
    by: "x2",
    variables: ["x1", "x2"],
    reasons: [
      {
        when: "2*(x1+2*x2^3)",
        say: "The outer slope is right; it is also the whole of $\\pd{f}{x_1}$. Along $x_2$ the chain rule still applies, and the bracket has the inner slope $6x_2^2$.",
      },
      {
        when: "2*(x1+2*x2^3)*(1+6*x2^2)",
        say: "You let $x_1$ move as well: that is where the 1 comes from. With $x_1$ frozen, the bracket has slope $6x_2^2$.",
      },
      {
        when: "12*(x1+2*x2^3)*x2",
        say: "Nearly: $2x_2^3$ has the slope $6x_2^2$. The power drops by one, from 3 to 2.",
      },
      {
        when: "6*(x1+2*x2^3)*x2^2",
        say: "Yours is half of it: a 2 is missing, either that of the square or that in front of $x_2^3$.",
      },
      {
        when: "12*x2^2",
        say: "The outer slope is read at the bracket's value, not at its slope: it is $2\\,(x_1+2x_2^3)$.",
      },
      {
        when: "6*x2^2*(x1+2*x2^3)^2",
        say: "The inner slope is right. The outer factor should be the slope of the square, $2\\,(x_1+2x_2^3)$, and yours is its value.",
      },
      {
        when: "6*x2^2",
        say: "That is the inner slope. The square multiplies it by its own, $2\\,(x_1+2x_2^3)$.",
      },
    ],
    otherwise:
      "Two factors are wanted: the slope of the square at the bracket, and the slope of the bracket as $x_2$ moves.",
    correct: "$2\\,(x_1+2x_2^3)\\cdot 6x_2^2$. At $(1,2)$ that is $34\\times 24=816$.",
    hints: [
      "The square comes last, so its slope is the outer one.",
      "With $x_1$ frozen, $x_1+2x_2^3$ has the slope $6x_2^2$.",
    ],
    figure: { name: "slicer", set: { f: "(x1 + 2*x2^3)^2", along: "x2", x1: "$x1", x2: "$x2" } },
  },
  "product-of-two": {
    kind: "expression",
    prompt:
      "Two scalar-valued functions have the values $f$ and $g$ at some point, and there $\\pd{f}{x_1}=a$ and $\\pd{g}{x_1}=b$. What is $\\pd{(fg)}{x_1}$ there, in terms of $a$, $b$, $f$ and $g$?",
    answer: "a*g+f*b",
    variables: ["a", "b", "f", "g"],
    reasons: [
      {
        when: "a*b",
        say: "The derivative of a product is no product of derivatives: on the slice of $x_1\\cdot x_1$ at $x_1=1$ that gives 1, and the slope is 2.",
      },
      {
        when: "a*g",
        say: "That is one of the two strips. As $x_1$ moves, $g$ changes too: $fb$ is missing.",
      },
      {
        when: "f*b",
        say: "That is one of the two strips. As $x_1$ moves, $f$ changes too: $ag$ is missing.",
      },
      {
        when: "a+b",
        say: "That belongs to the sum $f+g$. In a product each slope is multiplied by the other value.",
      },
      {
        when: "a*g-f*b",
        say: "The two strips are right. In a product they are added; the minus belongs to the quotient.",
      },
      {
        when: "a*f+b*g",
        say: "Each slope goes with the *other* value: where $g$ is large, a change of $f$ counts for more.",
      },
    ],
    otherwise: "On the slice along $x_1$ this is the product rule for one variable.",
    correct:
      "$ag+fb$, the product rule on the slice along $x_1$. The same holds along every other input, and so for the gradient.",
    hints: ["Freeze all inputs but $x_1$. Which rule of chapter 4 applies?", "$(fg)'=f'g+fg'$."],
  },
  "gradient-at-point": {
    kind: "matrix",
    prompt: "Find the gradient of $f(x_1,x_2)=(x_1+2x_2^3)^2$ at $(1,2)$.",
    answer: [[34, 816]],
    reasons: [
      {
        when: [[34, 34]],
        say: "The first entry is right. Along $x_2$ the inner slope $6x_2^2=24$ is missing: the chain rule still applies.",
      },
      {
        when: [[34, 408]],
        say: "The first entry is right. For the second you took $6x_2=12$ as the inner slope; it is $6x_2^2=24$.",
      },
      {
        when: [[34, 204]],
        say: "The first entry is right. For the second you took 6 as the inner slope; it is $6x_2^2=24$.",
      },
      {
        when: [[34, 850]],
        say: "The first entry is right. For the second you let $x_1$ move as well and took $1+24$ as the inner slope.",
      },
      {
        when: [[850, 850]],
        say: "You let both inputs move at once. Each entry has an inner slope of its own: 1 along $x_1$ and 24 along $x_2$.",
      },
      {
        when: [[816, 34]],
        say: "Both numbers are right. They stand in the order of the inputs, $x_1$ first.",
      },
      {
        when: [[17, 408]],
        say: "Both are half of what they should be: the square has slope 2 times the bracket.",
      },
      {
        when: [[1, 24]],
        say: "Those are the inner slopes. Both are multiplied by the outer slope, $2\\times 17$.",
      },
      { when: [[12, 13]], say: "That is the gradient of the other example, $x_1^2x_2+x_1x_2^3$." },
    ],
    otherwise: "At $(1,2)$ the bracket is 17. Multiply $2\\times 17$ by the inner slope along each input.",
    correct:
      "The outer slope is $2\\times 17=34$; the inner slopes are 1 and $6\\times 2^2=24$. So the entries are 34 and 816.",
    hints: ["What is $x_1+2x_2^3$ at $(1,2)$?", "The inner slope is 1 along $x_1$ and $6x_2^2$ along $x_2$."],
    solution: [
      "The bracket is $1+2\\cdot 8=17$, so the outer slope is 34.",
      "Along $x_1$: $34\\cdot 1=34$.",
      "Along $x_2$: $34\\cdot 24=816$.",
    ],
    figure: { name: "slicer", set: { f: "(x1 + 2*x2^3)^2", along: "x2", x1: 1, x2: 2 } },
  },
  "shape-of-gradient": {
    kind: "shape",
    prompt:
      "A function $f$ takes five inputs and gives one number, $f:\\mathbb{R}^5\\to\\mathbb{R}$. What is the shape of its derivative in numerator layout?",
    answer: [1, 5],
    reasons: [
      {
        when: [5, 1],
        say: "That is the column $\\nabla f$. In numerator layout, this book's convention, the outputs come first, and one output makes one row: 1×5.",
      },
      {
        when: [5, 5],
        say: "That would be five outputs and five inputs. Here there is one output.",
      },
      {
        when: [1, 1],
        say: "That is the shape of the value. The derivative has one entry for each of the five inputs.",
      },
    ],
    otherwise: "Numerator layout: (outputs)×(inputs).",
    correct: "One output, five inputs: a row of five. As a column it would be $\\nabla f$, of shape 5×1.",
    hints: ["How many outputs, how many inputs?", "What stands above the fraction line comes first."],
  },
  "small-step": {
    kind: "number",
    prompt:
      "The function $x_1^2x_2+x_1x_2^3$ has the value 10 at $(1,2)$, with slopes 12 and 13. Which value does the linear approximation give for $(1.02,\\,1.97)$?",
    answer: 9.85,
    tolerance: 1e-4,
    reasons: [
      {
        when: 9.8479,
        say: "That is the true value. The linear approximation comes close to it with less work: $10+12\\,\\delta_1+13\\,\\delta_2$.",
      },
      { when: 10.63, say: "The second input went *down* by 0.03, so its contribution is $-0.39$." },
      { when: -0.15, say: "That is the change. Add the value at $(1,2)$." },
      { when: 10.24, say: "That is the contribution of $x_1$ alone. $x_2$ moved too, by $-0.03$." },
      { when: 9.61, say: "That is the contribution of $x_2$ alone. $x_1$ moved too, by 0.02." },
      { when: 9.9, say: "You exchanged the slopes: 12 belongs to the move of $x_1$, 13 to that of $x_2$." },
      { when: 9.75, say: "You added the two moves first. Each move is multiplied by its own slope." },
    ],
    otherwise: "Multiply each input's slope by that input's move, and add both to 10.",
    correct: "$10+12\\times 0.02+13\\times(-0.03)=9.85$. The true value is 9.8479, rounded.",
    hints: ["$x_1$ moves by 0.02 and $x_2$ by $-0.03$.", "$10+12\\,\\delta_1+13\\,\\delta_2$."],
    solution: [
      "$x_1$ contributes $12\\cdot 0.02=0.24$.",
      "$x_2$ contributes $13\\cdot(-0.03)=-0.39$.",
      "$10+0.24-0.39=9.85$.",
    ],
  },
  steepest: {
    kind: "predict",
    prompt:
      "At $(1,1)$ the slopes of $x_1^2x_2+x_1x_2^3$ are 3 along $x_1$ and 4 along $x_2$. How steep is the steepest direction?",
    guess: {
      kind: "choice",
      options: [
        {
          text: "3.5",
          say: "Less than along $x_2$ alone? The steepest direction is at least as steep as that.",
        },
        {
          text: "4",
          say: "Turn a little from $x_2$ towards $x_1$: you lose hardly any of the 4, and some of the 3 comes in.",
        },
        { text: "5", correct: true, say: "Yes, the length of the gradient." },
        {
          text: "7",
          say: "One unit along each input adds 7, but that walk is $\\sqrt2$ long and has slope 4.95.",
        },
      ],
    },
    reveal:
      "The gradient has length $\\sqrt{3^2+4^2}=5$. Along its own direction, $(0.6,\\,0.8)$, the slope is $3\\times 0.6+4\\times 0.8=5$.",
    figure: { name: "compass", set: { f: "x1^2*x2 + x1*x2^3", x1: 1, x2: 1 } },
  },
  "along-three-four": {
    kind: "number",
    prompt:
      "At $(1,2)$ the function $x_1^2x_2+x_1x_2^3$ has the slopes 12 and 13. What is its slope in the direction of the arrow $(3,4)$?",
    answer: 17.6,
    reasons: [
      {
        when: 88,
        say: "88 is $12\\times 3+13\\times 4$, the rise over the whole arrow, which is 5 long. The slope is the rise for each unit: use the unit vector $(0.6,\\,0.8)$.",
      },
      {
        when: 25,
        say: "You added the slopes. Each counts as far as the direction goes its way: 0.6 and 0.8.",
      },
      {
        when: 17.4,
        say: "You exchanged the entries: 12 goes with 0.6, the part along $x_1$, and 13 with 0.8.",
      },
      {
        when: 17.6918,
        say: "That is the slope along the gradient, the steepest there is. The arrow $(3,4)$ points a little beside it.",
      },
      { when: 12.5714, say: "You divided by $3+4=7$. The length of the arrow is $\\sqrt{3^2+4^2}=5$." },
      {
        when: 3.52,
        say: "You divided by 5 twice. The unit vector is $(0.6,\\,0.8)$; then nothing more is to be divided.",
      },
    ],
    otherwise: "Divide the arrow by its length, multiply each entry by the slope along its axis, and add.",
    correct:
      "The unit vector is $(0.6,\\,0.8)$, and $12\\times 0.6+13\\times 0.8=17.6$: close to the steepest, 17.69.",
    hints: ["How long is the arrow $(3,4)$?", "The direction is the unit vector $(0.6,\\,0.8)$."],
    solution: [
      "The arrow is $\\sqrt{3^2+4^2}=5$ long, so its direction is $\\left(\\frac35,\\frac45\\right)$.",
      "The slope is $12\\cdot\\frac35+13\\cdot\\frac45=7.2+10.4=17.6$.",
    ],
    figure: { name: "compass", set: { f: "x1^2*x2 + x1*x2^3", x1: 1, x2: 2, angle: 53.130102354156 } },
  },
  "gradient-arrow": {
    kind: "place",
    prompt:
      "The curve is the contour of $f(x_1,x_2)=x_1^2+x_2$ on which $f=2$; it passes through $(1,1)$. Draw the gradient there as an arrow that begins at $(1,1)$, and put the point where the arrow ends.",
    place: "point",
    curve: "2-x^2",
    x: [-2.6, 4.6],
    y: [-1.25, 3.25],
    start: [1, 1],
    answer: [3, 2],
    tolerance: 0.15,
    reasons: [
      {
        when: [0, 3],
        say: "That arrow follows the contour. Along a contour the value does not change, and the gradient points where it changes most: at a right angle.",
      },
      {
        when: [2, -1],
        say: "That arrow follows the contour. Along a contour the value does not change, and the gradient points where it changes most: at a right angle.",
      },
      { when: [-1, 0], say: "That is the way down, exactly opposite. The gradient points to larger values." },
      {
        when: [2, 1],
        say: "The entries 2 and 1 are right, but your arrow begins at the origin. Begin at $(1,1)$.",
      },
      { when: [2, 3], say: "The entries are exchanged: 2 belongs to $x_1$ and 1 to $x_2$." },
      {
        when: [3, 1],
        say: "The part along $x_1$ is right. Along $x_2$ the slope is 1, so the arrow also goes up by 1.",
      },
      { when: [1, 2], say: "The part along $x_2$ is right. Along $x_1$ the slope is $2x_1=2$." },
    ],
    otherwise: "The partial derivatives at $(1,1)$ are $2x_1=2$ and 1. Go that far from $(1,1)$.",
    correct:
      "From $(1,1)$, two along $x_1$ and one along $x_2$, to $(3,2)$: at a right angle to the contour, and towards larger values.",
    hints: [
      "$\\pd{f}{x_1}=2x_1$ and $\\pd{f}{x_2}=1$.",
      "Add 2 and 1 to the coordinates of the point $(1,1)$.",
    ],
  },
  "both-zero": {
    kind: "choice",
    prompt:
      "Both partial derivatives of $f$ exist at a point and are 0. What can you conclude from that alone?",
    options: [
      {
        text: "The two slices through the point, along the axes, are level there; nothing about other directions",
        correct: true,
        say: "Partial derivatives look along the axes. Between them $f$ may even jump, as $\\frac{x_1x_2}{x_1^2+x_2^2}$ does at the origin.",
      },
      {
        text: "$f$ is level in every direction",
        say: "That follows if $f$ is differentiable at the point. Otherwise the slopes between the axes may be anything, or may not exist.",
      },
      {
        text: "$f$ is differentiable at the point",
        say: "The partial derivatives must fit the function in all directions at once. It would be enough that they exist around the point and are continuous at it; that they exist there is not.",
      },
      {
        text: "$f$ has its smallest or its largest value near the point",
        say: "Neither. $x_1x_2$ has both partial derivatives 0 at the origin, yet it climbs along one diagonal and falls along the other.",
      },
    ],
    figure: { name: "cross" },
  },
  "level-direction": {
    kind: "choice",
    prompt:
      "At $(1,2)$ the gradient of $x_1^2x_2+x_1x_2^3$ has the entries 12 and 13. Along which arrow is the slope 0?",
    options: [
      {
        text: "$(12,13)$",
        say: "That is the gradient itself, the direction of the fastest climb. If it followed the contour, the value would not change there.",
      },
      {
        text: "$(13,-12)$",
        correct: true,
        say: "$12\\times 13+13\\times(-12)=0$. The arrow stands at a right angle to the gradient and follows the contour.",
      },
      {
        text: "$(-12,-13)$",
        say: "That is the opposite of the gradient: the fastest way down, with slope $-17.69$.",
      },
      {
        text: "$(12,-13)$",
        say: "$12\\times 12+13\\times(-13)=-25$, not 0. For a right angle, exchange the entries and change one sign.",
      },
    ],
    figure: { name: "compass", set: { f: "x1^2*x2 + x1*x2^3", x1: 1, x2: 2, angle: 137.290610042639 } },
  },
  "neuron-gradient": {
    kind: "matrix",
    prompt:
      "The loss of one example is $L=\\tfrac12(w_1x_1+w_2x_2-y)^2$, with $x_1=2$, $x_2=-1$ and $y=1$. Find its gradient with respect to the weights, $w_1$ and then $w_2$, at $w_1=1$, $w_2=3$.",
    answer: [[-4, 2]],
    reasons: [
      {
        when: [[-2, -6]],
        say: "That is the gradient with respect to the inputs. Here the weights move, and each is worth its input: 2 and $-1$.",
      },
      {
        when: [[2, -1]],
        say: "Those are the inner slopes. Both are multiplied by the outer slope, the bracket's value $-2$.",
      },
      {
        when: [[-2, -2]],
        say: "That is the outer slope alone. The inner slopes are missing: $x_1=2$ and $x_2=-1$.",
      },
      { when: [[4, -2]], say: "The sizes are right. The bracket is $2-3-1=-2$, with a minus." },
      { when: [[-8, 4]], say: "Twice too much: the factor $\\tfrac12$ cancels the 2 of the square." },
      {
        when: [[0, 0]],
        say: "With $y$ added instead of subtracted the bracket would be 0. It is $2-3-1=-2$.",
      },
    ],
    otherwise:
      "The outer slope is the bracket's value; the inner slopes are what multiplies the weights, $x_1$ and $x_2$.",
    correct: "The bracket is $2-3-1=-2$, and $-2$ times the inputs 2 and $-1$ is $-4$ and 2.",
    hints: ["Which letters move? The inputs and $y$ are numbers.", "The slope of $\\tfrac12 e^2$ is $e$."],
    solution: [
      "The bracket is $1\\cdot 2+3\\cdot(-1)-1=-2$; the slope of $\\tfrac12 e^2$ there is $-2$.",
      "The inner slopes are $x_1=2$ for $w_1$ and $x_2=-1$ for $w_2$.",
      "The entries are $-2\\cdot 2=-4$ and $-2\\cdot(-1)=2$.",
    ],
  },
  "quotient-partial": {
    kind: "expression",
    prompt: "Find $\\pd{f}{x_2}$ for $f(x_1,x_2)=\\frac{x_1}{x_2}$, where $x_2\\neq 0$.",
    answer: "-x1/x2^2",
    of: "x1/x2",
    by: "x2",
    variables: ["x1", "x2"],
    reasons: [
      { when: "1/x2", say: "That is $\\pd{f}{x_1}$. Here $x_2$ moves, and $x_1$ is a number." },
      {
        when: "x1/x2^2",
        say: "The size is right. If $x_1$ is positive, a larger $x_2$ makes the quotient smaller, so the slope is negative.",
      },
      { when: "-1/x2^2", say: "Right for $\\frac{1}{x_2}$. The number $x_1$ is a factor and stays." },
      {
        when: "(x2-x1)/x2^2",
        say: "You let $x_1$ move as well: that is where the $x_2$ above the line comes from. With $x_1$ frozen its slope is 0.",
      },
      { when: "x1", say: "$\\frac{1}{x_2}$ is the power $x_2^{-1}$, with the slope $-x_2^{-2}$." },
      { when: "-x1/x2", say: "The power drops by one, from $-1$ to $-2$." },
    ],
    otherwise: "Write $x_1\\cdot x_2^{-1}$ and treat $x_1$ as a number.",
    correct: "$x_1$ is a number, and $x_2^{-1}$ has the slope $-x_2^{-2}$. The quotient rule gives the same.",
    hints: ["$\\frac{x_1}{x_2}=x_1\\cdot x_2^{-1}$.", "The power rule holds for $n=-1$ where $x_2\\neq 0$."],
    figure: { name: "slicer", set: { f: "x1/x2", along: "x2", x1: "$x1", x2: "$x2" } },
  },
};
