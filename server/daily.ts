import type { Logger } from 'pino';

const dayMilliseconds = 24 * 3_600_000;

/**
 * Does some work now and once a day for as long as the hub runs; answers how to stop it, which waits for work that
 * is under way. Work that fails is logged and tried again the next day.
 */
export function everyDay(
  name: string,
  work: () => Promise<unknown>,
  log: Logger,
  everyMilliseconds = dayMilliseconds,
): () => Promise<void> {
  let running = Promise.resolve();
  const turn = async () => {
    try {
      await work();
    } catch (error) {
      log.error({ err: error, work: name }, 'daily work failed');
    }
  };
  const next = () => {
    running = running.then(turn);
  };
  next();
  const timer = setInterval(next, everyMilliseconds);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
