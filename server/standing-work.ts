import type { Logger } from 'pino';

export const dayMilliseconds = 24 * 3_600_000;

/** How long work rests that failed: whatever it lacked, the graph perhaps, is given time to come back. */
const restMilliseconds = 60_000;

interface StandingWork {
  /** By which the log knows it. */
  readonly name: string;
  /** Does what there is to do now. What takes long asks in between whether it should stop. */
  readonly work: (isStopped: () => boolean) => Promise<unknown>;
  /** From the end of one turn to the beginning of the next. */
  readonly pauseMilliseconds: number;
}

/**
 * Does some work now and again and again for as long as the hub runs; answers how to stop it, which waits for work
 * that is under way. Work that fails is logged and tried again.
 */
export function keepDoing(
  { name, work, pauseMilliseconds }: StandingWork,
  log: Pick<Logger, 'error'>,
  pauseAfterFailure = Math.max(pauseMilliseconds, restMilliseconds),
): () => Promise<void> {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  const turn = async () => {
    let pause = pauseMilliseconds;
    try {
      await work(() => isStopped);
    } catch (error) {
      log.error({ err: error, work: name }, 'work that the hub does by itself failed');
      pause = pauseAfterFailure;
    }
    if (!isStopped) timer = setTimeout(next, pause).unref();
  };
  let running = Promise.resolve();
  const next = () => {
    running = turn();
  };
  next();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await running;
  };
}
