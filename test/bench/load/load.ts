/** How hard and how long something is asked. */
export interface Load {
  /** Questions under way at any time. */
  readonly concurrency: number;
  readonly milliseconds: number;
  /** Ends when there were this many, even when there is time left. */
  readonly requests?: number;
}

/** How long each answer took, in milliseconds, and how long it took in all. */
export interface Sample {
  readonly latencies: readonly number[];
  readonly milliseconds: number;
}

/**
 * Asks again and again: `concurrency` askers, each of which asks anew as soon as it has its answer.
 * `ask` is told which asker asks, and how many questions were asked before.
 */
export async function applyLoad(
  load: Load,
  ask: (asker: number, count: number) => Promise<void>,
): Promise<Sample> {
  const { concurrency, milliseconds, requests = Infinity } = load;
  const latencies: number[] = [];
  const start = performance.now();
  let asked = 0;
  const isDone = () => asked >= requests || performance.now() - start >= milliseconds;
  const askers = Array.from({ length: concurrency }, async (_, asker) => {
    while (!isDone()) {
      const before = performance.now();
      await ask(asker, asked++);
      latencies.push(performance.now() - before);
    }
  });
  await Promise.all(askers);
  return { latencies, milliseconds: performance.now() - start };
}
