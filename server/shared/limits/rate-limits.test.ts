import { LimitExceeded } from '../errors/domain-error.ts';
import { RateLimits } from './rate-limits.ts';

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

  it('are none where they are 0', async () => {
    const rates = new RateLimits({ requestsPerMinute: 0, costPerMinute: 0 });
    for (let i = 0; i < 100; i++) await rates.admitRequest('a');
    expect(await refusal(rates.admitCost('a', 1e9))).toBeUndefined();
  });
});
