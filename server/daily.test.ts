import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { everyDay } from './daily.ts';

const silent = pino({ level: 'silent' });
const shortDayMilliseconds = 5;

/** Waits until it is so, for as long as a test may take. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(1);
}

describe('daily work', () => {
  it('is done at once', async () => {
    let times = 0;
    await everyDay('test', () => Promise.resolve(times++), silent)();
    expect(times).toBe(1);
  });

  it('is done again every day until it is stopped, though it fails', async () => {
    let times = 0;
    const work = () => Promise.reject(new Error(`no. ${times++}`));
    const stop = everyDay('test', work, silent, shortDayMilliseconds);
    await until(() => times >= 3);
    await stop();
    const before = times;
    await sleep(10 * shortDayMilliseconds);
    expect(times).toBe(before);
  });

  it('is waited for when it is stopped', async () => {
    let done = false;
    const work = async () => {
      await sleep(20);
      done = true;
    };
    await everyDay('test', work, silent)();
    expect(done).toBe(true);
  });
});
