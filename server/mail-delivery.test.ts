import { setTimeout as sleep } from 'node:timers/promises';
import { keepDelivering } from './mail-delivery.ts';

const silent = { error: () => undefined };
const shortPauseMilliseconds = 5;

describe('sending what is due', () => {
  it('goes on until it is stopped, which waits for the mail on its way', async () => {
    let [turns, isSending] = [0, false];
    const deliverDue = async () => {
      isSending = true;
      await sleep(2);
      isSending = false;
      return ++turns;
    };
    const stop = keepDelivering({ deliverDue }, silent, shortPauseMilliseconds);
    while (turns < 3) await sleep(1);
    await stop();
    expect(isSending).toBe(false);
    const before = turns;
    await sleep(10 * shortPauseMilliseconds);
    expect(turns).toBe(before);
  });

  it('notes what went wrong', async () => {
    const noted: unknown[] = [];
    const deliverDue = () => Promise.reject(new Error('no graph'));
    const stop = keepDelivering({ deliverDue }, { error: (...given: unknown[]) => void noted.push(given) });
    await stop();
    expect(noted).toHaveLength(1);
  });
});
