import type { Questions } from "../../../src/quiz/authoring.ts";

export const questions: Questions = {
  "secant-slope": {
    kind: "number",
    prompt: "A secant of $f(x)=x^2$ goes through the points at $x=1$ and $x=1.5$. What is its slope?",
    answer: 2.5,
    tolerance: 1e-3,
    reasons: [
      {
        when: 2,
        say: "2 is the slope of the tangent at $x=1$, where this secant would settle if its second point slid back to 1. The second point is still at 1.5: take the rise over the run.",
      },
      {
        when: 3,
        say: "3 is the slope of the tangent at $x=1.5$. A secant uses both points; its slope lies between the tangent slopes 2 and 3 here.",
      },
      {
        when: 1.25,
        say: "1.25 is the rise, $f(1.5)-f(1)$. The slope is the rise *per unit of* $x$, so divide it by the run.",
      },
      { when: 0.5, say: "0.5 is the run, $1.5-1$. You still need the rise, $f(1.5)-f(1)$, to divide by it." },
      { when: 0.4, say: "You divided run by rise. Turn the fraction over: slope is rise over run." },
      { when: 0.625, say: "You multiplied rise and run. Divide instead: slope is rise per unit of run." },
      {
        when: 4.5,
        say: "$2.25/0.5=4.5$ uses the height of the second point alone. The rise is the difference of the heights, $2.25-1$.",
      },
      {
        when: 1.5,
        say: "1.5 is the slope of the line from the origin to $(1.5,\\,2.25)$. This secant starts from $(1,\\,1)$.",
      },
      { when: 2.25, say: "2.25 is the height $f(1.5)$. Subtract $f(1)$, then divide by the run." },
      {
        when: -2.5,
        say: "The size is right. The two differences were taken in opposite orders: subtract the same point from the other in both.",
      },
    ],
    otherwise: "Find the two heights, $f(1)$ and $f(1.5)$. Divide their difference by the run, $1.5-1$.",
    correct:
      "The rise is $2.25-1=1.25$, the run is $0.5$, and $1.25/0.5=2.5$. For $x^2$ the secant's slope is always the sum of the two positions, here $1+1.5$.",
    hints: [
      "The points are $(1,\\,1)$ and $(1.5,\\,2.25)$.",
      "Slope is rise over run: $\\frac{f(1.5)-f(1)}{1.5-1}$.",
    ],
  },
  "power-rule": {
    kind: "number",
    prompt: "What is the derivative of $f(x)=x^4$ at $x=2$?",
    answer: 32,
    tolerance: 1e-3,
    reasons: [
      {
        when: 64,
        say: "64 is $n\\,x^n$. One of the four factors $x$ became $h$ and was divided out, so the power drops by one: $n\\,x^{n-1}$.",
      },
      {
        when: 8,
        say: "8 is $x^{n-1}$. The product $x^3h$ turns up four times in $(x+h)^4$, so a factor 4 belongs in front.",
      },
      { when: 16, say: "16 is the height $f(2)$. The derivative is the slope of the curve there." },
      {
        when: 65,
        say: "65 is the slope of the secant from 2 to 3. Shrink its step and it still moves; the derivative is where it settles.",
      },
      {
        when: 48,
        say: "48 is $n(n-1)\\,x^{n-2}$: you differentiated twice. Once gives $n\\,x^{n-1}$.",
      },
      {
        when: 24,
        say: "24 is $(n-1)\\,x^{n-1}$. The factor in front is the old power, 4; only the exponent drops to 3.",
      },
    ],
    otherwise:
      "Use $n\\,x^{n-1}$ with $n=4$ and then put $x=2$. The secant with $h=0.01$ has a slope of about 32.24.",
    correct:
      "The derivative is $4x^3$, and $4\\times 8=32$. With a step of $0.01$ the secant's slope is about 32.24, close by.",
    hints: [
      "The derivative of $x^n$ is $n\\,x^{n-1}$ for $n=1,2,3,\\dots$",
      "Here it is $4x^3$. What is that at 2?",
    ],
  },
  "tanh-at-zero": {
    kind: "number",
    prompt: "What is the slope of $\\tanh x$ at $x=0$?",
    answer: 1,
    tolerance: 1e-3,
    reasons: [
      {
        when: 0,
        say: "0 is the height, $\\tanh 0$. The slope is $1-\\tanh^2 0$: look how steeply the curve passes through the origin.",
      },
      {
        when: 0.41997434,
        say: "That is the slope at $x=1$, $1-\\tanh^2 1$. At 0 the curve is steeper.",
      },
      {
        when: 0.76159416,
        say: "That is the height at $x=1$, $\\tanh 1$. The question asks for the slope at 0, $1-\\tanh^2 0$.",
      },
      {
        when: 0.25,
        say: "0.25 is the slope at 0 of another S-shaped curve, the sigmoid $1/(1+e^{-x})$. For $\\tanh$ it is $1-\\tanh^2 0$.",
      },
      {
        when: -1,
        say: "The size is right. $\\tanh$ climbs from left to right everywhere, so its slope is positive.",
      },
      {
        when: 45,
        say: "45 degrees is the angle of the tangent when both axes have the same scale. The slope is rise over run, which for that angle is 1.",
      },
    ],
    otherwise: "The derivative of $\\tanh x$ is $1-\\tanh^2 x$. Put $x=0$ and recall that $\\tanh 0=0$.",
    correct:
      "$1-\\tanh^2 0=1-0=1$. Near 0 the curve therefore follows the line $y=x$, and nowhere is it steeper.",
    hints: [
      "Drag the slope tracer to 0 with $\\tanh$ chosen.",
      "The derivative is $1-\\tanh^2 x$, and $\\tanh 0=0$.",
    ],
  },
  corner: {
    kind: "choice",
    prompt: "What is the derivative of $\\abs{x}$ at $x=0$?",
    options: [
      {
        text: "0, because the curve is lowest there",
        say: "The lowest point of a curve has slope 0 if there is a derivative at it and the curve goes on to both sides. This one is a corner: zoom in as far as you like, it stays a corner.",
      },
      {
        text: "1",
        say: "That is the right-hand derivative, from steps with $h>0$ only. Steps with $h<0$ give $-1$, and the limit must agree from both sides.",
      },
      {
        text: "Both 1 and $-1$",
        say: "Those are the two one-sided derivatives, and you have both right. A derivative is one number, on which the slopes from both sides settle; here they disagree.",
      },
      {
        text: "There is none: secants to the right and to the left settle on different slopes",
        correct: true,
        say: "Every secant to the right has slope 1 and every one to the left has slope $-1$. No single number is approached from both sides.",
      },
      {
        text: "There is none: the curve is broken there",
        say: "There is no derivative, but for another reason. The curve is in one piece: $\\abs{h}$ goes to 0 with $h$. Continuity alone does not make a curve differentiable.",
      },
    ],
  },
  "best-step": {
    kind: "choice",
    prompt:
      "You compute the derivative of $x^3$ at 2 by the forward difference $\\frac{(2+h)^3-2^3}{h}$, in float64. Which of these steps comes closest to 12?",
    options: [
      {
        text: "$h=10^{-2}$",
        say: "This gives about 12.0601. The step is still long, and the secant's slope exceeds the tangent's by $6h+h^2$: truncation.",
      },
      {
        text: "$h=10^{-4}$",
        say: "This gives about 12.0006. Rounding is no trouble yet, so a smaller step would still help: the gap is close to $6h$.",
      },
      {
        text: "$h=10^{-8}$",
        correct: true,
        say: "The result is off by about $10^{-7}$. Here truncation, about $6h$, and rounding are of similar size; a longer step adds to the first and a shorter one to the second.",
      },
      {
        text: "$h=10^{-12}$",
        say: "This gives about 12.0011. The two cubes agree in nearly all their digits, and the few that differ are largely rounding error, magnified by dividing by $h$.",
      },
      {
        text: "$h=10^{-16}$",
        say: "This gives 0. The sum $2+10^{-16}$ is rounded to 2, so the two cubes are equal. Smaller is better only until rounding takes over.",
      },
    ],
  },
};
