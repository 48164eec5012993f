import { LimitExceeded } from '../errors/domain-error.ts';
import { RateLimits, requestsAtOnce } from './rate-limits.ts';

const refusal = async (attempt: Promise<void>) => {
  const error: unknown = await attempt.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof LimitExceeded ? error : undefined;
};

describe('the limits of one caller', () => {
  it('let as many requests through as they say, and name the limit and the wait then', async () => {
    const rates = new RateLimits({ requestsPerMinute: 2, costPerMinute: 0 });
    await rates.admitRequest('a');
    await rates.admitRequest('a');
    const error = await refusal(rates.admitRequest('a'));
    expect(error!.details).toMatchObject({ limit: 'requestsPerMinute', maximum: 2 });
    expect(error!.details['retryAfterSeconds']).toBeGreaterThan(0);
    expect(error!.details['retryAfterSeconds']).toBeLessThanOrEqual(60);
    expect(error!.sentence.da).toContain('Grænsen "requestsPerMinute" er 2');
  });

  it('are each caller’s own', async () => {
    const rates = new RateLimits({ requestsPerMinute: 1, costPerMinute: 0 });
    await rates.admitRequest('a');
    expect(await refusal(rates.admitRequest('b'))).toBeUndefined();
  });

  it('count what requests cost beside how many they are', async () => {
    const rates = new RateLimits({ requestsPerMinute: 0, costPerMinute: 100 });
    await rates.admitCost('a', 60);
    expect((await refusal(rates.admitCost('a', 60)))!.details).toMatchObject({ limit: 'costPerMinute' });
    expect(await refusal(rates.admitCost('b', 100))).toBeUndefined();
  });

  it('let as many requests be under way at once as they say, and the others wait', async () => {
    const rates = new RateLimits({ requestsPerMinute: 100, costPerMinute: 0 });
    const underWay = { a: 0, b: 0 };
    const most = { a: 0, b: 0 };
    const ask = (caller: 'a' | 'b') =>
      rates.inTurn(caller, async () => {
        most[caller] = Math.max(most[caller], ++underWay[caller]);
        await new Promise((resolve) => setTimeout(resolve, 2));
        underWay[caller]--;
      });
    await Promise.all([...Array<'a'>(20).fill('a'), ...Array<'b'>(20).fill('b')].map(ask));
    expect(most).toEqual({ a: requestsAtOnce, b: requestsAtOnce });
    await expect(rates.inTurn('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await rates.inTurn('a', () => 'answered')).toBe('answered');
  });

  it('are none where they are 0', async () => {
    const rates = new RateLimits({ requestsPerMinute: 0, costPerMinute: 0 });
    for (let i = 0; i < 100; i++) await rates.admitRequest('a');
    expect(await refusal(rates.admitCost('a', 1e9))).toBeUndefined();
  });
});
