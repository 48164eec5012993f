import { createHash, randomBytes } from 'node:crypto';

/** A secret that nobody can guess: 256 random bits, fit for a cookie, a header and an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * By what a secret is recognised without being kept. A plain digest is enough for random secrets of this
 * length; it would not be for passwords, of which the hub has none.
 */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
