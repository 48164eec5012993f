import { SignInAttempts } from './sign-in-attempts.ts';

const attempt = { state: 'state', nonce: 'nonce', verifier: 'verifier', returnTo: '/mig' };

describe('an attempt to sign in', () => {
  it('comes back as it went, once', async () => {
    const attempts = new SignInAttempts();
    const sealed = await attempts.seal(attempt);
    expect(sealed).not.toContain('verifier');
    expect(await attempts.open(sealed)).toEqual(attempt);
    expect(await attempts.open(sealed)).toBeUndefined();
  });

  it('is none when it was changed, forged, sealed by another process, or left out', async () => {
    const attempts = new SignInAttempts();
    const sealed = await attempts.seal(attempt);
    const parts = sealed.split('.');
    const changed = [...parts.slice(0, 3), `A${parts[3]!.slice(1)}B`, parts[4]].join('.');
    for (const wrong of [changed, 'made-up', '', undefined, await new SignInAttempts().seal(attempt)]) {
      expect(await attempts.open(wrong)).toBeUndefined();
    }
  });

  it('is none when its time is over', async () => {
    const attempts = new SignInAttempts(0);
    expect(await attempts.open(await attempts.seal(attempt))).toBeUndefined();
  });
});
