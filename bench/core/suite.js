import { compile, derivative } from "mathjs";
import { jaxCurve, jaxjs, startJax } from "./jaxjs.js";
import { blockedLoops, plainLoops, writtenCurve } from "./loops.js";
import { networks } from "./networks.js";
import { ourCurve, ours } from "./ours.js";
import { race } from "./race.js";
import { findWasm, tensorflow } from "./tensorflow.js";

const steps = 20;
const tolerance = 1e-5;
const points = 1e6;
const mathPoints = 1e4;

/** A contestant that does not start here is named with its reason; the others race without it. */
async function gather(makers, absent) {
  const made = [];
  for (const [name, make] of makers) {
    try {
      made.push(await make());
    } catch (error) {
      absent.push(`${name}: ${error.message}`);
    }
  }
  return made;
}

/** Throws when a contestant's loss after some steps differs from the first one's. */
async function agree(contestants) {
  const losses = [];
  for (const { once, begin, end, loss } of contestants) {
    await begin?.();
    for (let i = 0; i < steps; i++) once();
    await end?.();
    losses.push(await loss());
  }
  losses.forEach((loss, index) => {
    if (!(Math.abs(loss - losses[0]) <= tolerance * Math.abs(losses[0])))
      throw new Error(`${contestants[index].name}: loss ${loss} after ${steps} steps, not ${losses[0]}.`);
  });
  return losses[0];
}

/** mathjs evaluates one point at a time, so it gets fewer of them; time counts by the point. */
function mathjsCurve(xs) {
  const text = "sqrt(x^2 + exp(x^2)) + sin(x^2 - 1)";
  const value = compile(text);
  const slope = derivative(text, "x").compile();
  const [values, slopes] = [new Float64Array(mathPoints), new Float64Array(mathPoints)];
  const every = xs.length / mathPoints;
  return {
    name: "mathjs",
    points: mathPoints,
    once() {
      for (let i = 0; i < mathPoints; i++) {
        const scope = { x: xs[i * every] };
        values[i] = value.evaluate(scope);
        slopes[i] = slope.evaluate(scope);
      }
    },
    result: () => [values, slopes],
  };
}

async function curveRace(withJax, absent, log) {
  const xs = Float64Array.from({ length: points }, (_, i) => (3 * i) / points - 1.5);
  const contestants = await gather(
    [
      ["hand-written", () => writtenCurve(xs)],
      ["Nabla", () => ourCurve(xs)],
      ...(withJax ? [["@jax-js/jax", () => jaxCurve(xs)]] : []),
      ["mathjs", () => mathjsCurve(xs)],
    ],
    absent,
  );
  const [written] = contestants;
  written.once();
  for (const { name, once, result } of contestants) {
    await once();
    const found = await result();
    written.result().forEach((expected, which) => {
      const near = name.includes("float32") ? 1e-4 : 1e-12;
      const every = expected.length / found[which].length;
      for (let i = 0; i < found[which].length; i += 97)
        if (!(Math.abs(found[which][i] - expected[i * every]) <= near * (1 + Math.abs(expected[i * every]))))
          throw new Error(`${name}: ${found[which][i]} at ${xs[i * every]}, not ${expected[i * every]}.`);
    });
  }
  log("f and f′");
  const results = await race(contestants);
  const perPoint = results.map(({ name, ms }, i) => ({
    name,
    ns: (1e6 * ms) / (contestants[i].points ?? points),
  }));
  return perPoint.map(({ name, ns }, i) => {
    const scale = (contestants[i].points ?? points) / points;
    return { name, ns, times: 1 / (results[i].speed * scale) };
  });
}

/** Everything, in order; `wasm` is the folder of tfjs' .wasm files. Returns plain data. */
export async function run(wasm, log = () => {}) {
  findWasm(wasm);
  const absent = [];
  const hasJax = (await gather([["@jax-js/jax", startJax]], absent)).length > 0;
  const training = [];
  for (const network of networks) {
    const contestants = await gather(
      [
        ["hand-written loops", () => blockedLoops(network)],
        ["plain loops", () => plainLoops(network)],
        ["Nabla", () => ours(network)],
        ["@tensorflow/tfjs wasm", () => tensorflow("wasm", network)],
        ["@tensorflow/tfjs cpu", () => tensorflow("cpu", network)],
        ...(hasJax ? [["@jax-js/jax", () => jaxjs(network)]] : []),
      ],
      absent,
    );
    const loss = await agree(contestants);
    log(network.name);
    const results = await race(contestants);
    training.push({ network: network.name, batch: network.batch, loss, results });
  }
  return { training, curve: await curveRace(hasJax, absent, log), absent: [...new Set(absent)] };
}
