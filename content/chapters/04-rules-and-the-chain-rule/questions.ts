import type { Questions } from "../../../src/quiz/authoring.ts";

export const questions: Questions = {
  beginner: {
    kind: "number",
    prompt: "Let $f(x)=-2x+5$ and $g(z)=6z+3$. What is $(g\\circ f)'(x)$?",
    answer: -12,
    reasons: [
      {
        when: 4,
        say: "4 is the sum of the rates. A gear of 6:1 on a gear of −2:1 makes −12:1: from $x=-1$ to 0, $y$ goes from 45 to 33, twelve down.",
      },
      {
        when: 12,
        say: "The size is right. One of the two links reverses the motion: when $x$ goes up, $z$ goes down, and $y$ goes down with it.",
      },
      {
        when: 6,
        say: "6 is the rate of $y$ for each unit of $z$. But $z$ moves two units back for each unit of $x$; that inner factor is missing.",
      },
      {
        when: -2,
        say: "$-2$ is the rate of $z$. Each unit of $z$ is still worth six units of $y$.",
      },
      {
        when: -3,
        say: "$-3$ is one rate divided by the other. The movement passes through both links, so both rates multiply it.",
      },
      {
        when: 33,
        say: "33 is the value $g(f(0))$. The question asks how fast the value changes with $x$.",
      },
      {
        when: 45,
        say: "45 is the value $g(f(-1))$. The question asks how fast the value changes with $x$.",
      },
    ],
    otherwise: "Take two readings: find $y$ at $x=0$ and at $x=1$, and divide the difference by 1.",
    correct:
      "$6\\times(-2)=-12$, at every $x$, since both links are straight lines. Indeed $g(f(x))=-12x+33$.",
    hints: [
      "How far does $z$ move when $x$ moves by 1? How far does $y$ move when $z$ moves by that much?",
      "Multiply the slope of $g$ by the slope of $f$.",
    ],
    solution: [
      "The inner slope is $f'(x)=-2$.",
      "The outer slope is $g'(z)=6$ at every $z$, and so at $z=f(x)$.",
      "Their product is $6\\cdot(-2)=-12$.",
    ],
    figure: { name: "gears" },
  },
  "times-or-plus": {
    kind: "choice",
    prompt:
      "A position $z$ changes by 3 metres per second, and an energy $y$ by 5 joules per metre. How fast does the energy change in time?",
    options: [
      {
        text: "15 joules per second",
        correct: true,
        say: "In one second the position changes by 3 metres, and each of them is worth 5 joules. The metres cancel: $5\\,\\tfrac{\\text{J}}{\\text{m}}\\times 3\\,\\tfrac{\\text{m}}{\\text{s}}=15\\,\\tfrac{\\text{J}}{\\text{s}}$.",
      },
      {
        text: "8 joules per second",
        say: "You added the rates. Joules per metre and metres per second are different units and cannot be added; a link multiplies what comes through it.",
      },
      {
        text: "5 joules per second",
        say: "That would be right if the position changed by 1 metre per second. It changes three times as fast, and the energy with it.",
      },
      {
        text: "$\\tfrac53$ joules per second",
        say: "You divided. Double the speed, and the energy must change twice as fast, not half as fast.",
      },
    ],
  },
  "outer-at-inner": {
    kind: "number",
    prompt:
      "You know that $f(1)=3$ and $f'(1)=2$, and that $g'(1)=5$, $g'(2)=9$ and $g'(3)=4$. What is $(g\\circ f)'(1)$?",
    answer: 8,
    reasons: [
      {
        when: 10,
        say: "10 is $g'(1)\\cdot f'(1)$: you read the outer slope at $x=1$. What reaches $g$ is $f(1)=3$; evaluate the outer slope there.",
      },
      {
        when: 18,
        say: "18 is $g'(2)\\cdot f'(1)$: you read the outer slope at the *slope* of $f$. What reaches $g$ is the value, $f(1)=3$.",
      },
      {
        when: 4,
        say: "4 is the outer slope, $g'(3)$, read at the right place. The inner factor $f'(1)$ is missing: if $f$ moved half as fast, your answer would not notice.",
      },
      {
        when: 2,
        say: "2 is the inner slope alone. The outer function multiplies it by its own slope at $f(1)$.",
      },
      {
        when: 6,
        say: "6 is the sum $g'(3)+f'(1)$. Rates along a chain multiply: $z$ moves 2 for each unit of $x$, and each unit of $z$ is worth 4.",
      },
      {
        when: 12,
        say: "12 is $g'(3)\\cdot f(1)$: the inner *value* took the place of the inner slope. The value says where to read $g'$; the slope is the factor.",
      },
      {
        when: 9,
        say: "9 is $g'(f'(1))$. Read $g'$ at the value $f(1)=3$, and multiply by the slope $f'(1)$.",
      },
      {
        when: 5,
        say: "5 is $g'(1)$. Read $g'$ at what reaches $g$, which is $f(1)=3$, and multiply by the inner slope.",
      },
    ],
    otherwise: "Which number reaches $g$ when $x=1$? Read $g'$ there and multiply by $f'(1)$.",
    correct:
      "The number that reaches $g$ is $f(1)=3$. So the derivative is $g'(3)\\cdot f'(1)=4\\times 2=8$.",
    hints: ["At $x=1$ the outer function receives $f(1)$.", "The chain rule: $g'(f(1))\\cdot f'(1)$."],
    solution: [
      "The inner value is $f(1)=3$.",
      "The outer slope, read there, is $g'(3)=4$.",
      "The inner slope is $f'(1)=2$, and $4\\cdot 2=8$.",
    ],
  },
  "half-speed": {
    kind: "choice",
    prompt:
      "You replace the inner function $f$ by another one, with the same value at $x$ and half the slope there. What becomes of the derivative of $g\\circ f$ at $x$?",
    options: [
      {
        text: "It is halved",
        correct: true,
        say: "The outer slope is read at the same inner value and stays as it was; the inner factor is halved, and so is the product.",
      },
      {
        text: "It stays as it was, because the outer slope is read at the same value",
        say: "That forgets the inner factor. The outer slope does stay; but $z$ now moves half as far for each unit of $x$, so $y$ must slow down too.",
      },
      {
        text: "It falls by half of the old inner slope",
        say: "That would be so if the rates were added. They multiply, so half an inner slope gives half the product.",
      },
      {
        text: "It cannot be known, because the outer slope changes",
        say: "The outer slope depends on the inner *value*, and that is the same as before. Only the inner factor has changed.",
      },
    ],
  },
  "tanh-cube": {
    kind: "expression",
    prompt: "Differentiate $\\tanh(x^3)$.",
    answer: "(1-tanh(x^3)^2)*3*x^2",
    of: "tanh(x^3)",
    variables: ["x"],
    reasons: [
      {
        when: "1-tanh(x^3)^2",
        say: "The outer slope is right, and read at the right place. The inner factor is missing: let $x$ run at half speed, and the output must slow down too.",
      },
      {
        when: "(1-tanh(x)^2)*3*x^2",
        say: "You read the outer slope at $x$. What reaches $\\tanh$ is $x^3$, so evaluate its slope at $x^3$.",
      },
      {
        when: "1-tanh(x^3)^2+3*x^2",
        say: "You added the two slopes. Rates along a chain multiply: at $x=0.8$ the sum claims 2.6977, and secants settle on 1.4932.",
      },
      {
        when: "1-tanh(3*x^2)^2",
        say: "This is $g'(f'(x))$: the outer slope was read at the inner *slope*. Read it at the inner value $x^3$, and multiply by $3x^2$.",
      },
      {
        when: "tanh(3*x^2)",
        say: "This puts the derivative of the inside into the outer function. The outer function contributes its own slope, $1-\\tanh^2$, as a factor.",
      },
      {
        when: "3*x^2*tanh(x^3)",
        say: "The inner factor is right. The outer factor should be the slope of $\\tanh$ at $x^3$, and yours is its value.",
      },
      {
        when: "(1-tanh(x^3)^2)*3*x^3",
        say: "The outer factor is right. In the inner one the power drops by one: $x^3$ has the derivative $3x^2$.",
      },
      {
        when: "(1-tanh(x^3)^2)*x^2",
        say: "Nearly: the derivative of $x^3$ is $3x^2$, and you have $x^2$.",
      },
      {
        when: "(1-tanh(x^3))*3*x^2",
        say: "The inner factor is right. The slope of $\\tanh$ is $1-\\tanh^2$: the value is squared.",
      },
    ],
    otherwise: "Two factors are wanted: the slope of $\\tanh$, read at $x^3$, and the slope of $x^3$.",
    correct:
      "The slope of $\\tanh$ at $x^3$ is $1-\\tanh^2(x^3)$, and the inner slope is $3x^2$. At $x=0.8$ they are 0.7777 and 1.92.",
    hints: [
      "The last operation is $\\tanh$; its slope is $1-\\tanh^2$ of what it receives.",
      "Multiply $1-\\tanh^2(x^3)$ by the derivative of $x^3$.",
    ],
    figure: { name: "expression-tree", set: { f: "tanh(x^3)", x: "$x" } },
  },
  "product-values": {
    kind: "number",
    prompt: "You know that $u(2)=3$, $u'(2)=5$, $v(2)=4$ and $v'(2)=-1$. What is $(uv)'(2)$?",
    answer: 17,
    reasons: [
      {
        when: -5,
        say: "$-5$ is $u'v'$. Test that on $x\\cdot x$ at 1: it gives $1\\times 1=1$, and the slope of $x^2$ there is 2. Two strips are wanted, $u'v$ and $uv'$.",
      },
      {
        when: 23,
        say: "23 is $u'v-uv'$. The minus belongs to the quotient rule; here the two strips are added, and one of them happens to be negative.",
      },
      { when: 20, say: "20 is the strip $u'v$. As $x$ moves, the other side changes too: $uv'$ is missing." },
      {
        when: -3,
        say: "$-3$ is the strip $uv'$. As $x$ moves, the other side changes too: $u'v$ is missing.",
      },
      {
        when: 11,
        say: "11 is $uu'+vv'$. Each strip is as long as the *other* side: the growth of $u$ goes with $v$, and that of $v$ with $u$.",
      },
      {
        when: 4,
        say: "4 is $u'+v'$, the derivative of the sum. Each strip is as long as the other side of the rectangle.",
      },
      { when: 12, say: "12 is the value $u(2)\\,v(2)$, the area. The question asks how fast it changes." },
    ],
    otherwise: "Add two strips: $u'(2)\\,v(2)$ and $u(2)\\,v'(2)$.",
    correct: "$u'v+uv'=5\\times 4+3\\times(-1)=17$. One side grows, the other shrinks a little.",
    hints: [
      "Two strips are added to the rectangle. How long is each, and how fast does it widen?",
      "$(uv)'=u'v+uv'$.",
    ],
    solution: [
      "The first strip: $u'(2)\\,v(2)=5\\cdot 4=20$.",
      "The second strip: $u(2)\\,v'(2)=3\\cdot(-1)=-3$.",
      "Together $20-3=17$.",
    ],
  },
  "quotient-order": {
    kind: "order",
    prompt:
      "Put the steps that lead to the quotient rule in order, for $u$ and $v$ differentiable at $x$ and $v(x)\\neq 0$.",
    steps: [
      "Write the quotient as a product: $\\frac{u}{v}=u\\cdot\\frac1v$",
      "Product rule: $\\left(u\\cdot\\frac1v\\right)'=u'\\cdot\\frac1v+u\\cdot\\left(\\frac1v\\right)'$",
      "Chain rule for the reciprocal: the sum becomes $u'\\cdot\\frac1v-u\\cdot\\frac{v'}{v^2}$",
      "Bring both terms to the denominator $v^2$: $\\frac{u'v}{v^2}-\\frac{uv'}{v^2}$",
      "Write them as one fraction: $\\frac{u'v-uv'}{v^2}$",
    ],
    reasons: [
      { when: [1, 0], say: "The product rule needs a product. First write the quotient as one." },
      {
        when: [2, 1],
        say: "The reciprocal's derivative is first asked for by the product rule. Which step makes the sum in which it stands?",
      },
      {
        when: [3, 2],
        say: "The term with $v'$ and the square of $v$ come from the chain rule, $\\left(\\frac1v\\right)'=-\\frac{v'}{v^2}$. There is no denominator $v^2$ before it.",
      },
      { when: [4, 3], say: "Two fractions become one only when they have the same denominator." },
    ],
    otherwise: "Ask of each step which formula it starts from.",
    correct:
      "A quotient is a product with a reciprocal, so nothing is needed but the product rule and the chain rule.",
    hints: ["What does the quotient have to become before the product rule can be used?"],
  },
  reciprocal: {
    kind: "expression",
    prompt: "Differentiate $x^{-1}$, for $x\\neq 0$.",
    answer: "-x^(-2)",
    of: "x^(-1)",
    variables: ["x"],
    reasons: [
      {
        when: "x^(-2)",
        say: "The size is right. For $x>0$, $1/x$ falls as $x$ grows, so its slope is negative: the factor $n=-1$ is missing.",
      },
      {
        when: "2*x^(-3)",
        say: "That differentiates twice, as the misprint of chapter 3 does. For $x>0$ it is positive, yet $1/x$ falls.",
      },
      { when: "-1", say: "You took the exponent up instead of down. From $-1$, one less is $-2$." },
      { when: "-x^(-1)", say: "The factor $-1$ is right. The power drops by one, from $-1$ to $-2$." },
      {
        when: "-2*x^(-2)",
        say: "The factor in front is the old exponent, $-1$; only the power itself drops to $-2$.",
      },
      { when: "log(x)", say: "You went the other way: $1/x$ is the derivative of $\\log x$ for $x>0$." },
      {
        when: "0",
        say: "That is $\\frac{u'}{v'}$ for the quotient $1/x$. The slope of a quotient is no quotient of slopes: $1/x$ falls from 1 to $\\frac12$ between 1 and 2.",
      },
    ],
    otherwise: "Use $n\\,x^{n-1}$ with $n=-1$. For $x>0$ the result should be negative.",
    correct: "With $n=-1$ the power rule gives $-1\\cdot x^{-2}$, for $x\\neq 0$.",
    hints: ["The power rule holds for $n=-1$ too, where $x\\neq 0$.", "The exponent becomes $-1-1$."],
  },
  "sigmoid-derivative": {
    kind: "expression",
    prompt: "Differentiate the sigmoid, $\\frac{e^x}{e^x+1}$.",
    answer: "exp(x)/(exp(x)+1)^2",
    of: "exp(x)/(exp(x)+1)",
    variables: ["x"],
    reasons: [
      {
        when: "1",
        say: "With $u=e^x$ and $v=e^x+1$, that is $\\frac{u'}{v'}=\\frac{e^x}{e^x}$. The sigmoid stays between 0 and 1, so its slope cannot be 1 everywhere; use the quotient rule.",
      },
      {
        when: "-exp(x)/(exp(x)+1)^2",
        say: "The size is right. The sigmoid climbs, so its slope is positive: above the line stands $u'v-uv'$. A bigger $v$ shrinks $u/v$, so the minus goes with $v'$.",
      },
      {
        when: "exp(x)/(exp(x)+1)",
        say: "That is the sigmoid itself. In the quotient rule the denominator is squared.",
      },
      {
        when: "(2*exp(2*x)+exp(x))/(exp(x)+1)^2",
        say: "You added the two terms above the line. A bigger $v$ shrinks $u/v$, so the term with $v'$ is subtracted.",
      },
      {
        when: "exp(x)",
        say: "That is what stands above the line. It still has to be divided by $v^2=(e^x+1)^2$.",
      },
      {
        when: "exp(x)/(exp(x)+1)-exp(x)",
        say: "The term $uv'$ has to be divided by $v^2$ as well: here it is $\\frac{e^{2x}}{(e^x+1)^2}$.",
      },
    ],
    otherwise: "Use the quotient rule with $u=e^x$ and $v=e^x+1$. Both have the derivative $e^x$.",
    correct:
      "$\\frac{e^x(e^x+1)-e^x e^x}{(e^x+1)^2}=\\frac{e^x}{(e^x+1)^2}$, which is also $\\sigma(1-\\sigma)$.",
    hints: [
      "$u=e^x$ and $v=e^x+1$. What are $u'$ and $v'$?",
      "Above the line, $e^x(e^x+1)-e^x e^x$ leaves a single $e^x$.",
    ],
    figure: { name: "derivation", set: { f: "exp(x)/(exp(x)+1)" } },
  },
  "sigmoid-at-zero": {
    kind: "number",
    prompt: "What is the slope of the sigmoid $\\frac{e^x}{e^x+1}$ at $x=0$?",
    answer: 0.25,
    reasons: [
      {
        when: 0.5,
        say: "0.5 is the value at 0; it is also what you get if the denominator is not squared. The slope is $\\frac{e^0}{(e^0+1)^2}$.",
      },
      {
        when: 1,
        say: "1 is $\\frac{u'}{v'}=\\frac{e^0}{e^0}$, and also what stands above the line in the quotient rule. Divide it by $v^2=2^2$.",
      },
      { when: -0.25, say: "The size is right. The sigmoid climbs everywhere, so its slope is positive." },
      {
        when: 0.75,
        say: "You added $u'v=2$ and $uv'=1$ above the line. A bigger $v$ shrinks $u/v$, so the second is subtracted.",
      },
      {
        when: 0,
        say: "The sigmoid does not level off at 0; there it is steepest. Put $x=0$ into $\\frac{e^x}{(e^x+1)^2}$.",
      },
    ],
    otherwise:
      "Put $x=0$ into $\\sigma'=\\frac{e^x}{(e^x+1)^2}$, or use $\\sigma(1-\\sigma)$ with $\\sigma(0)=\\frac12$.",
    correct:
      "$\\frac{1}{(1+1)^2}=\\frac14$, and $\\sigma(0)\\,(1-\\sigma(0))=\\frac12\\cdot\\frac12$ says the same. Nowhere is the sigmoid steeper.",
    hints: ["$e^0=1$.", "$\\sigma(0)=\\frac12$, and the slope is $\\sigma(1-\\sigma)$."],
    solution: [
      "$\\sigma(0)=\\frac{1}{1+1}=\\frac12$.",
      "$\\sigma'(0)=\\sigma(0)\\,(1-\\sigma(0))=\\frac12\\cdot\\frac12=\\frac14$.",
    ],
  },
  "first-rule": {
    kind: "choice",
    prompt: "You differentiate $x^2\\,e^{\\sin x}$. Which rule comes first?",
    options: [
      {
        text: "The product rule",
        correct: true,
        say: "The last thing you would do with numbers is multiply $x^2$ by $e^{\\sin x}$. The chain rule follows, for the second factor.",
      },
      {
        text: "The chain rule",
        say: "It is needed for $e^{\\sin x}$, but only after the product has been taken apart: the multiplication is carried out last.",
      },
      {
        text: "The power rule",
        say: "It treats $x^2$, one of two factors. Begin with the operation that joins them, the multiplication.",
      },
      {
        text: "The sum rule",
        say: "No sum stands here; one appears when the product rule has been applied.",
      },
    ],
  },
  "which-letter": {
    kind: "number",
    prompt: "Let $y=wx+b$ with $w=2$ and $b=1$. What is $\\frac{\\partial y}{\\partial w}$ at $x=3$?",
    answer: 3,
    reasons: [
      {
        when: 2,
        say: "2 is the derivative with respect to $x$, which is $w$. Here $w$ moves and $x$ stands still at 3.",
      },
      {
        when: 1,
        say: "1 is the derivative with respect to $b$. Here $w$ moves, and each unit of it is worth $x$.",
      },
      { when: 7, say: "7 is the value of $y$. The question asks how fast it changes with $w$." },
      {
        when: 4,
        say: "4 is $x+1$: you let $b$ move as well. While $w$ moves, $b$ is a fixed number, with derivative 0.",
      },
      {
        when: 6,
        say: "6 is the value of $wx$. How much does it grow when $w$ goes from 2 to 3 while $x$ stays at 3?",
      },
    ],
    otherwise: "Hold $x=3$ and $b=1$ fixed: $y=3w+1$. How fast does it change with $w$?",
    correct:
      "With $x=3$ and $b=1$ fixed, $y=3w+1$, a straight line in $w$ of slope 3. The values of $w$ and $b$ do not matter.",
    hints: ["Treat $x$ and $b$ as numbers.", "$y=3w+1$ as a function of $w$."],
    solution: ["Only $w$ moves, so $x=3$ and $b=1$ are numbers: $y=3w+1$.", "The slope of this line is 3."],
  },
  "three-links": {
    kind: "number",
    prompt:
      "Three links in a row have local slopes 2, $-3$ and 0.5. What is the derivative of the whole chain?",
    answer: -3,
    reasons: [
      { when: -0.5, say: "$-0.5$ is the sum of the slopes. Each link multiplies what comes through it." },
      {
        when: 3,
        say: "The size is right. One link reverses the motion and no other one restores it, so the sign is minus.",
      },
      { when: -6, say: "$-6$ stops after two links. The third halves what arrives." },
      { when: -12, say: "You divided by 0.5. The last link multiplies by its slope, as the others do." },
      {
        when: -1.5,
        say: "$-1.5$ is the product of the last two slopes. The first link doubles what goes in.",
      },
      { when: 1, say: "1 is the product of 2 and 0.5. The middle link, with slope $-3$, is missing." },
    ],
    otherwise: "Send a change of 1 through the chain and multiply it at each link.",
    correct: "$2\\cdot(-3)\\cdot 0.5=-3$: a change of 1 becomes 2, then $-6$, then $-3$.",
    hints: ["What does a change of 1 become after the first link? After the second?"],
    solution: [
      "After the first link a change of 1 has become 2.",
      "After the second, $-6$.",
      "After the third, $-3$.",
    ],
  },
  "square-not-product": {
    kind: "expression",
    prompt: "Differentiate $x^2 e^x$.",
    answer: "2*x*exp(x)+x^2*exp(x)",
    of: "x^2*exp(x)",
    variables: ["x"],
    reasons: [
      {
        when: "2*x*exp(x)",
        say: "That is $u'v'$, and also the strip $u'v$ alone, since $e^x$ is its own derivative. Test $u'v'$ on $x\\cdot x$ at 1; the other strip, $uv'$, is missing.",
      },
      {
        when: "x^2*exp(x)",
        say: "That is the strip $uv'$ alone. As $x$ moves, $x^2$ changes too: add $u'v$.",
      },
      {
        when: "2*x+exp(x)",
        say: "That is $u'+v'$, the derivative of the sum. In a product each strip is as long as the other side.",
      },
      {
        when: "2*x*exp(x)-x^2*exp(x)",
        say: "The two strips are right. In a product they are added; the minus belongs to the quotient rule.",
      },
    ],
    otherwise:
      "Add two strips: the derivative of $x^2$ times $e^x$, and $x^2$ times the derivative of $e^x$.",
    correct: "$2x\\cdot e^x+x^2\\cdot e^x$, which is also $x\\,(2+x)\\,e^x$.",
    hints: ["$u=x^2$ and $v=e^x$. What are $u'$ and $v'$?", "$(uv)'=u'v+uv'$."],
    figure: { name: "growing-rectangle", set: { u: "x^2", v: "exp(x)" } },
  },
  "quotient-sign": {
    kind: "number",
    prompt:
      "At some $x$ you have $u(x)=3$, $u'(x)=0$, $v(x)=2$ and $v'(x)=4$. What is $\\left(\\frac{u}{v}\\right)'(x)$?",
    answer: -3,
    reasons: [
      {
        when: 3,
        say: "The size is right. Here $u$ stands still above a growing $v$, and a bigger $v$ shrinks $u/v$: the slope is negative.",
      },
      {
        when: 0,
        say: "0 is $\\frac{u'}{v'}$. But $v$ grows, so 3 is divided by more and more, and the quotient does change.",
      },
      { when: -6, say: "$-6$ is $\\frac{u'v-uv'}{v}$. The denominator is squared: divide by $v^2=4$." },
      { when: -12, say: "$-12$ is what stands above the line, $u'v-uv'$. Divide it by $v^2=4$." },
      { when: -0.75, say: "$-0.75$ divides by $(v')^2=16$. The denominator of the rule is $v^2=4$." },
      { when: 1.5, say: "1.5 is the value of $u/v$. The question asks how fast it changes." },
    ],
    otherwise: "Use $\\frac{u'v-uv'}{v^2}$. Which sign do you expect when only the denominator grows?",
    correct:
      "$\\frac{0\\cdot 2-3\\cdot 4}{2^2}=-3$. The numerator stands still and the denominator grows, so the quotient falls.",
    hints: [
      "Before you calculate: does $u/v$ rise or fall?",
      "$\\left(\\frac{u}{v}\\right)'=\\frac{u'v-uv'}{v^2}$.",
    ],
    solution: [
      "Above the line: $u'v-uv'=0\\cdot 2-3\\cdot 4=-12$.",
      "Below it: $v^2=4$.",
      "$-12/4=-3$, negative as expected.",
    ],
  },
  "weight-in-tanh": {
    kind: "expression",
    prompt:
      "A neuron computes $\\tanh(3w+b)$, its input being 3. Differentiate with respect to the weight $w$, with $b$ fixed.",
    answer: "3*(1-tanh(3*w+b)^2)",
    variables: ["w", "b"],
    reasons: [
      {
        when: "1-tanh(3*w+b)^2",
        say: "The outer slope is right. The inner factor is missing: each unit of $w$ moves $3w+b$ by 3.",
      },
      {
        when: "w*(1-tanh(3*w+b)^2)",
        say: "$w$ is the factor if the *input* moves. Here $w$ moves and the input is the fixed number 3.",
      },
      {
        when: "4*(1-tanh(3*w+b)^2)",
        say: "The factor 4 lets $b$ move as well. While $w$ moves, $b$ is a fixed number, with derivative 0.",
      },
      {
        when: "3*(1-tanh(w)^2)",
        say: "You read the outer slope at $w$. What reaches $\\tanh$ is $3w+b$.",
      },
      {
        when: "3",
        say: "3 is the inner slope. The outer function multiplies it by its own slope at $3w+b$.",
      },
      {
        when: "1-tanh(3*w+b)^2+3",
        say: "You added the slopes. Rates along a chain multiply.",
      },
    ],
    otherwise: "Two factors: the slope of $\\tanh$, read at $3w+b$, and the slope of $3w+b$ as $w$ moves.",
    correct: "$3\\,\\bigl(1-\\tanh^2(3w+b)\\bigr)$: the outer slope at $3w+b$ times the input.",
    hints: [
      "How far does $3w+b$ move when $w$ moves by 1?",
      "The slope of $\\tanh$ at $z$ is $1-\\tanh^2 z$.",
    ],
    solution: [
      "The outer slope, read at $3w+b$, is $1-\\tanh^2(3w+b)$.",
      "The inner slope, with $b$ fixed, is 3.",
      "Their product is $3\\,\\bigl(1-\\tanh^2(3w+b)\\bigr)$.",
    ],
  },
};
