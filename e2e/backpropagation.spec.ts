import { awake, expect, golden, near, open, quantity, test } from "./book.ts";

const chapter = "/chapters/backpropagation/";

const lab = golden("backprop.net_2_2_2") as {
  T: number[];
  sigma: number[];
  Y: number[];
  Sigma: number[];
  E: number;
  dE_dw: number[];
  w_after_1_epoch: number[];
  E_epochs_0_to_5: number[];
  E_after_1000: number;
};

test("the chapter's figures show the golden network, the golden costs and the golden fading", async ({
  page,
}) => {
  const cost = golden("backprop.association_cost");
  const rows = golden("backprop.vanishing_chain").rows as { d_out_d_in: number[] }[];
  await open(page, chapter);
  await awake(page);
  for (const [name, values] of Object.entries({ T: lab.T, s: lab.sigma, Y: lab.Y, S: lab.Sigma }))
    for (const [i, value] of values.entries())
      expect(await quantity(page, `backprop-lab.${name}${i + 1}`)).toEqual(near(value));
  expect(await quantity(page, "backprop-lab.E")).toEqual(near(lab.E));
  expect(await quantity(page, "backprop-lab.gradients")).toEqual(near(lab.dE_dw));
  expect(await quantity(page, "backprop-lab.next")).toEqual(near(lab.E_epochs_0_to_5[1]));
  expect(await quantity(page, "two-paths.chosen")).toEqual(near(lab.dE_dw[0]));
  expect(await quantity(page, "layer-chain.fromLoss")).toBe(cost.multiplications_reverse_left_to_right);
  expect(await quantity(page, "layer-chain.fromInput")).toBe(cost.multiplications_forward_right_to_left);
  expect(await quantity(page, "fading-signal.signal")).toEqual(near(rows[0]!.d_out_d_in[9], 16));
});

test("updates lead to the golden weights and errors, and do so all at once", async ({ page }) => {
  for (const [updates, error] of [...lab.E_epochs_0_to_5.entries(), [1000, lab.E_after_1000] as const]) {
    await open(page, `/widgets/backprop-lab/?updates=${updates}`);
    await awake(page);
    expect(await quantity(page, "backprop-lab.E")).toEqual(near(error));
    if (updates === 1)
      expect(await quantity(page, "backprop-lab.weights")).toEqual(near(lab.w_after_1_epoch));
  }
});

test("a signal fades, lasts and explodes as the golden chains do", async ({ page }) => {
  for (const { activation, w, d_out_d_in } of golden("backprop.vanishing_chain").rows as {
    activation: string;
    w: number;
    d_out_d_in: number[];
  }[]) {
    await open(page, `/widgets/fading-signal/?activation=${activation}&w=${w}`);
    await awake(page);
    const signal = (await quantity(page, "fading-signal.signal")) as number;
    expect(signal / d_out_d_in[9]!).toEqual(near(1, 9));
  }
});
