import { EncryptJWT, jwtDecrypt } from 'jose';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { SignInAttempt } from '../modules/identity/identity-provider.ts';

const attemptSchema = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** The path of the interface to go back to. */
  returnTo: z.string(),
});
export type KeptAttempt = SignInAttempt & { readonly returnTo: string };

const tenMinutes = 600;

/**
 * What a browser holds for the hub between leaving for the provider and coming back: sealed, so that it can be
 * neither read nor changed, good for ten minutes, and for one return. The key lives as long as the process; who
 * comes back after a restart signs in again.
 */
export class SignInAttempts {
  readonly #key = randomBytes(32);
  /** The states that came back, and when that may be forgotten, in epoch milliseconds. */
  readonly #used = new Map<string, number>();

  constructor(readonly lifetimeSeconds = tenMinutes) {}

  async seal(attempt: KeptAttempt): Promise<string> {
    return new EncryptJWT({ ...attempt })
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setExpirationTime(`${this.lifetimeSeconds}s`)
      .encrypt(this.#key);
  }

  /** The attempt that was sealed; undefined when it is missing, changed, too old, or has come back before. */
  async open(sealed: string | undefined): Promise<KeptAttempt | undefined> {
    if (sealed === undefined) return undefined;
    const attempt = await this.#unseal(sealed);
    this.#forgetOld();
    if (!attempt || this.#used.has(attempt.state)) return undefined;
    this.#used.set(attempt.state, Date.now() + this.lifetimeSeconds * 1000);
    return attempt;
  }

  async #unseal(sealed: string): Promise<KeptAttempt | undefined> {
    try {
      const options = { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] };
      return attemptSchema.parse((await jwtDecrypt(sealed, this.#key, options)).payload);
    } catch {
      return undefined;
    }
  }

  #forgetOld(): void {
    for (const [state, until] of this.#used) {
      if (until > Date.now()) return;
      this.#used.delete(state);
    }
  }
}
