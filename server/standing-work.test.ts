import { setTimeout as sleep } from 'node:timers/promises';
import { keepDoing } from './standing-work.ts';

const silent = { error: () => undefined };
const pauseMilliseconds = 5;

/** Waits until it is so, for as long as a test may take. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(1);
}

describe('standing work', () => {
  it('is done at once, and again after each pause until it is stopped', async () => {
    let turns = 0;
    const work = () => Promise.resolve(turns++);
    const stop = keepDoing({ name: 'test', work, pauseMilliseconds }, silent);
    expect(turns).toBe(1);
    await until(() => turns >= 3);
    await stop();
    const before = turns;
    await sleep(10 * pauseMilliseconds);
    expect(turns).toBe(before);
  });

  it('is waited for when it is stopped, and told that it is', async () => {
    let wasTold = false;
    const work = async (isStopped: () => boolean) => {
      await until(isStopped);
      await sleep(20);
      wasTold = true;
    };
    await keepDoing({ name: 'test', work, pauseMilliseconds }, silent)();
    expect(wasTold).toBe(true);
  });

  it('goes on though it fails, and the log has why', async () => {
    const noted: unknown[] = [];
    const work = () => Promise.reject(new Error('no graph'));
    const log = { error: (...given: unknown[]) => void noted.push(given) };
    const stop = keepDoing({ name: 'test', work, pauseMilliseconds }, log, pauseMilliseconds);
    await until(() => noted.length >= 2);
    await stop();
    expect(noted[0]).toMatchObject([{ work: 'test', err: { message: 'no graph' } }, expect.any(String)]);
  });

  it('that fails rests for a while', async () => {
    let turns = 0;
    const work = () => Promise.reject(new Error(`no. ${turns++}`));
    const stop = keepDoing({ name: 'test', work, pauseMilliseconds }, silent);
    await sleep(10 * pauseMilliseconds);
    await stop();
    expect(turns).toBe(1);
  });
});
