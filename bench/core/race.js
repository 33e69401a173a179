/**
 * Something that is measured: `once` does one piece of work; `begin` (optional) makes ready for a slice of time, `end` (optional)
 * waits until all work of the slice is done. Any of them may return a promise.
 * @typedef {{ name: string, once: () => unknown, begin?: () => unknown, end?: () => unknown }} Contestant
 */

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Runs `count` pieces of work; returns milliseconds. */
async function slice({ once, begin, end }, count) {
  await begin?.();
  const start = performance.now();
  for (let i = 0; i < count; i++) {
    const pending = once();
    if (pending) await pending;
  }
  await end?.();
  return performance.now() - start;
}

/**
 * Measures contestants by turns, so that whatever slows the machine down for a while slows all of them. Returns for each the
 * median milliseconds of one piece of work, and the median over the rounds of its speed relative to the first contestant's in
 * the same round.
 * @param {Contestant[]} contestants
 */
export async function race(contestants, { rounds = 25, sliceMs = 40, warmUpMs = 250 } = {}) {
  const runners = [];
  for (const contestant of contestants) {
    let count = 1;
    let spent = 0;
    let last = await slice(contestant, count);
    for (spent = last; spent < warmUpMs || last < sliceMs / 4; spent += last) {
      count = Math.max(1, Math.min(4 * count, Math.round((count * sliceMs) / 2 / Math.max(last, 0.1))));
      last = await slice(contestant, count);
    }
    runners.push({ contestant, count: Math.max(1, Math.round((count * sliceMs) / last)), times: [] });
  }
  for (let round = 0; round < rounds; round++) {
    for (const { contestant, count, times } of runners) times.push((await slice(contestant, count)) / count);
  }
  const reference = runners[0].times;
  return runners.map(({ contestant: { name }, times }) => ({
    name,
    ms: median(times),
    speed: median(times.map((time, round) => reference[round] / time)),
  }));
}
