import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWTPayload } from 'jose';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How an ID token is made otherwise than a provider should. */
export interface Forgery {
  /** Claims in place of the right ones; undefined leaves one out. */
  readonly claims?: JWTPayload;
  /** Signed by a key that the provider has not published, or by none. */
  readonly signedBy?: 'stranger' | 'nobody';
}

/** An OpenID Connect provider of our own making, which can be told to lie, and to be silent. */
export class ProviderStub {
  readonly clientId = 'hub-in-test';
  #server: Server | undefined;
  #keys!: { readonly own: CryptoKey; readonly stranger: CryptoKey };
  #jwks: object = {};
  #idToken = '';
  #subject: string | undefined;
  /** What the user info endpoint adds. */
  userInfo: Record<string, unknown> = {};
  isDown = false;

  get issuer(): string {
    return `http://127.0.0.1:${(this.#server!.address() as AddressInfo).port}/realms/test`;
  }

  async start(): Promise<void> {
    const [own, stranger] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
    this.#keys = { own: own.privateKey, stranger: stranger.privateKey };
    this.#jwks = { keys: [{ ...(await exportJWK(own.publicKey)), kid: 'own', alg: 'RS256', use: 'sig' }] };
    this.#server = createServer((request, response) => {
      const answer = this.#answer(new URL(request.url!, this.issuer).pathname);
      if (this.isDown || !answer) return response.writeHead(this.isDown ? 503 : 404).end();
      return response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
    });
    await new Promise<void>((resolve) => this.#server!.listen(0, '127.0.0.1', resolve));
  }

  stop(): void {
    this.#server?.close();
  }

  /** The ID token that the next code is exchanged for. */
  async willSay(claims: JWTPayload, { claims: forged, signedBy }: Forgery = {}): Promise<void> {
    this.#subject = claims.sub;
    const now = Math.floor(Date.now() / 1000);
    const right = { iss: this.issuer, aud: this.clientId, iat: now, exp: now + 300 };
    const payload = { ...right, ...claims, ...forged };
    if (signedBy === 'nobody') this.#idToken = new UnsecuredJWT(payload).encode();
    else {
      const key = this.#keys[signedBy ?? 'own'];
      this.#idToken = await new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: 'own' }).sign(key);
    }
  }

  #answer(path: string): object | undefined {
    const below = path.replace('/realms/test', '');
    const at = (name: string) => `${this.issuer}${name}`;
    const answers: Record<string, object> = {
      '/.well-known/openid-configuration': {
        ...{ issuer: this.issuer, authorization_endpoint: at('/auth'), token_endpoint: at('/token') },
        ...{ jwks_uri: at('/keys'), userinfo_endpoint: at('/userinfo'), end_session_endpoint: at('/end') },
        ...{ response_types_supported: ['code'], subject_types_supported: ['public'] },
        id_token_signing_alg_values_supported: ['RS256'],
      },
      '/token': { access_token: 'access', token_type: 'Bearer', expires_in: 300, id_token: this.#idToken },
      '/keys': this.#jwks,
      '/userinfo': { sub: this.#subject, ...this.userInfo },
    };
    return answers[below];
  }
}
