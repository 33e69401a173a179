import { awake, expect, golden, near, open, quantity, test } from "./book.ts";

const chapter = "/chapters/neurons-and-one-layer/";

const layer = golden("nn.single_layer_listing") as {
  z: number[];
  f: number[];
  dfdz: number[][];
  dfdx: number[][];
  dfdb: number[][];
  dfdA: number[][][];
};

test("the chapter's figures show the golden layer, its first neuron, its repaired listing and the bottleneck", async ({
  page,
}) => {
  const { loss, gradient_e1_e2_d1_d2, optimal_loss_sigma2_squared } = golden("nn.linear_autoencoder");
  const repaired = `repair-listing.step=11&repair-listing.dfdz=${encodeURIComponent("np.diag(1-f**2)")}`;
  await open(page, `${chapter}?${repaired}`);
  await awake(page);
  expect(await quantity(page, "neuron.z")).toEqual(near(layer.z[0]));
  expect(await quantity(page, "neuron.f")).toEqual(near(layer.f[0]));
  expect(await quantity(page, "neuron.slope")).toEqual(near(layer.dfdz[0]![0]));
  expect(await quantity(page, "neuron.dfdw")).toEqual(near(layer.dfdA[0]![0]));
  expect(await quantity(page, "neuron.dfdx")).toEqual(near(layer.dfdx[0]));
  for (const name of ["z", "f", "dfdz", "dfdb", "dfdx", "dfdA"] as const)
    expect(await quantity(page, `layer-lens.${name}`)).toEqual(near(layer[name]));
  for (const name of ["dfdz", "dfdx", "dfdb", "dfdA"] as const)
    expect(await quantity(page, `repair-listing.${name}`)).toEqual(near(layer[name]));
  expect(await quantity(page, "bottleneck.loss")).toEqual(near(loss));
  expect(await quantity(page, "bottleneck.gradient")).toEqual(near(gradient_e1_e2_d1_d2));
  expect(await quantity(page, "bottleneck.floor")).toEqual(near(optimal_loss_sigma2_squared));
});

for (const activation of ["sigmoid", "tanh", "relu", "linear"])
  test(`the neuron has the golden values and slopes of ${activation}`, async ({ page }) => {
    const { value, derivative } = golden("activation.table")[activation] as Record<string, number[]>;
    for (const [i, z] of [-2, -1, -0.5, 0, 0.5, 1, 2].entries()) {
      await open(page, `/widgets/neuron/?activation=${activation}&x1=${z}&w1=1&w2=0&b=0`);
      await awake(page);
      expect(await quantity(page, "neuron.z")).toBe(z);
      expect(await quantity(page, "neuron.f")).toEqual(near(value![i]));
      expect(await quantity(page, "neuron.slope")).toEqual(near(derivative![i]));
    }
  });
