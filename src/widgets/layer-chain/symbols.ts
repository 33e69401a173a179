import { type Tex, tex } from "../../params/index.ts";

/** ∂L/∂f₃, ∂f₃/∂f₂, ∂f₂/∂f₁. */
export const PASSED: readonly Tex[] = [
  tex`\frac{\partial L}{\partial\mathbf f_3}`,
  tex`\frac{\partial\mathbf f_3}{\partial\mathbf f_2}`,
  tex`\frac{\partial\mathbf f_2}{\partial\mathbf f_1}`,
];

/** By i: ∂f_{i+1}/∂θ_i, and ∂L/∂θ_i. */
export const LAST: readonly Tex[] = [
  tex`\frac{\partial\mathbf f_1}{\partial\boldsymbol\theta_0}`,
  tex`\frac{\partial\mathbf f_2}{\partial\boldsymbol\theta_1}`,
  tex`\frac{\partial\mathbf f_3}{\partial\boldsymbol\theta_2}`,
];

export const WANTED: readonly Tex[] = [
  tex`\frac{\partial L}{\partial\boldsymbol\theta_0}`,
  tex`\frac{\partial L}{\partial\boldsymbol\theta_1}`,
  tex`\frac{\partial L}{\partial\boldsymbol\theta_2}`,
];

/** f₀ … f₃. */
export const LAYER_NAMES: readonly Tex[] = [
  tex`\mathbf f_0`,
  tex`\mathbf f_1`,
  tex`\mathbf f_2`,
  tex`\mathbf f_3`,
];

/** θ₀, θ₁, θ₂. */
export const THETA_NAMES: readonly Tex[] = [
  tex`\boldsymbol\theta_0`,
  tex`\boldsymbol\theta_1`,
  tex`\boldsymbol\theta_2`,
];

export const LOSS: Tex = tex`L`;
