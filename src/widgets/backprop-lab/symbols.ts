import { type Tex, tex } from "../../params/index.ts";

/** What each factor is called, and what it comes to. */
export const FACTORS: Readonly<Record<string, readonly [symbol: Tex, formula: Tex]>> = {
  "E/S1": [tex`\frac{\partial E}{\partial\Sigma_1}`, tex`\Sigma_1-\bar Y_1`],
  "E/S2": [tex`\frac{\partial E}{\partial\Sigma_2}`, tex`\Sigma_2-\bar Y_2`],
  "S1/Y1": [tex`\frac{\partial\Sigma_1}{\partial Y_1}`, tex`\Sigma_1(1-\Sigma_1)`],
  "S2/Y2": [tex`\frac{\partial\Sigma_2}{\partial Y_2}`, tex`\Sigma_2(1-\Sigma_2)`],
  "Y1/s1": [tex`\frac{\partial Y_1}{\partial\sigma_1}`, tex`w_5`],
  "Y1/s2": [tex`\frac{\partial Y_1}{\partial\sigma_2}`, tex`w_6`],
  "Y2/s1": [tex`\frac{\partial Y_2}{\partial\sigma_1}`, tex`w_7`],
  "Y2/s2": [tex`\frac{\partial Y_2}{\partial\sigma_2}`, tex`w_8`],
  "s1/T1": [tex`\frac{\partial\sigma_1}{\partial T_1}`, tex`\sigma_1(1-\sigma_1)`],
  "s2/T2": [tex`\frac{\partial\sigma_2}{\partial T_2}`, tex`\sigma_2(1-\sigma_2)`],
  "T1/w1": [tex`\frac{\partial T_1}{\partial w_1}`, tex`x_1`],
  "T1/w2": [tex`\frac{\partial T_1}{\partial w_2}`, tex`x_2`],
  "T2/w3": [tex`\frac{\partial T_2}{\partial w_3}`, tex`x_1`],
  "T2/w4": [tex`\frac{\partial T_2}{\partial w_4}`, tex`x_2`],
  "Y1/w5": [tex`\frac{\partial Y_1}{\partial w_5}`, tex`\sigma_1`],
  "Y1/w6": [tex`\frac{\partial Y_1}{\partial w_6}`, tex`\sigma_2`],
  "Y2/w7": [tex`\frac{\partial Y_2}{\partial w_7}`, tex`\sigma_1`],
  "Y2/w8": [tex`\frac{\partial Y_2}{\partial w_8}`, tex`\sigma_2`],
};

/** ∂E/∂w₁ … ∂E/∂w₈. */
export const SLOPES: readonly Tex[] = [
  tex`\frac{\partial E}{\partial w_1}`,
  tex`\frac{\partial E}{\partial w_2}`,
  tex`\frac{\partial E}{\partial w_3}`,
  tex`\frac{\partial E}{\partial w_4}`,
  tex`\frac{\partial E}{\partial w_5}`,
  tex`\frac{\partial E}{\partial w_6}`,
  tex`\frac{\partial E}{\partial w_7}`,
  tex`\frac{\partial E}{\partial w_8}`,
];
