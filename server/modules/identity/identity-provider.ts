import * as oidc from 'openid-client';
import type { Language } from '../../shared/language/language.ts';
import type { Claims, ClaimSettings } from './claims.ts';
import { ProviderUnavailable, SignInRefused } from './identity.errors.ts';

/** How the hub is known to an OpenID Connect provider, and how it reads what that says. */
export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  /** Without it the hub is a public client, protected by PKCE alone. */
  readonly clientSecret?: string | undefined;
  readonly scopes: string;
  readonly claims: ClaimSettings;
  /** Whether the people are invented ones. */
  readonly demo: boolean;
}

/** What is kept, where only this browser has it, between leaving for the provider and coming back. */
export interface SignInAttempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface ProvenPerson {
  readonly issuer: string;
  readonly claims: Claims;
  readonly idToken: string;
}

const timeoutSeconds = 10;
const notAnswering = [
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
];

/**
 * An OpenID Connect provider: authorisation code with PKCE, state and nonce. The signature of every ID token is
 * checked against the provider's published keys. It is looked up at the first sign-in, so that the hub starts
 * without it; while it does not answer, everything here throws ProviderUnavailable.
 */
export class IdentityProvider {
  #found: Promise<oidc.Configuration> | undefined;

  constructor(private readonly readSettings: () => ProviderSettings) {}

  get settings(): ProviderSettings {
    return this.readSettings();
  }

  /** Where to send the browser, and what to keep until it comes back to the redirect address. */
  async begin(redirectUri: string, language: Language): Promise<{ address: string; attempt: SignInAttempt }> {
    const configuration = await this.#configuration();
    const verifier = oidc.randomPKCECodeVerifier();
    const attempt = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier };
    const address = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: this.settings.scopes,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state: attempt.state,
      nonce: attempt.nonce,
      ui_locales: language,
      ...(this.settings.demo && { prompt: 'login' }),
    });
    return { address: address.href, attempt };
  }

  /** Who came back to this address. Throws SignInRefused unless the provider proves it for this very attempt. */
  async complete(address: URL, { state, nonce, verifier }: SignInAttempt): Promise<ProvenPerson> {
    const configuration = await this.#configuration();
    try {
      const tokens = await oidc.authorizationCodeGrant(configuration, address, {
        ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier },
        idTokenExpected: true,
      });
      const idClaims = tokens.claims()!;
      const info = configuration.serverMetadata().userinfo_endpoint
        ? await oidc.fetchUserInfo(configuration, tokens.access_token, idClaims.sub)
        : {};
      const { issuer } = configuration.serverMetadata();
      return { issuer, claims: { ...info, ...idClaims }, idToken: tokens.id_token! };
    } catch (error) {
      throw toSignInError(error);
    }
  }

  /** Where to sign out at the provider as well, if it has such a place. Never throws: the hub's session has ended. */
  async endAddress(idToken: string, returnTo: string): Promise<string | undefined> {
    try {
      const configuration = await this.#configuration();
      if (!configuration.serverMetadata().end_session_endpoint) return undefined;
      const parameters = { id_token_hint: idToken, post_logout_redirect_uri: returnTo };
      return oidc.buildEndSessionUrl(configuration, parameters).href;
    } catch {
      return undefined;
    }
  }

  async #configuration(): Promise<oidc.Configuration> {
    this.#found ??= discover(this.settings);
    try {
      return await this.#found;
    } catch (error) {
      this.#found = undefined;
      throw new ProviderUnavailable(error);
    }
  }
}

async function discover({ issuer, clientId, clientSecret }: ProviderSettings): Promise<oidc.Configuration> {
  const isInsecure = issuer.startsWith('http:');
  const execute = [oidc.enableNonRepudiationChecks, ...(isInsecure ? [oidc.allowInsecureRequests] : [])];
  const options = { execute, timeout: timeoutSeconds };
  const found = await oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, options);
  if (clientSecret === undefined || acceptsPost(found)) return found;
  const basic = new oidc.Configuration(
    found.serverMetadata(),
    clientId,
    clientSecret,
    oidc.ClientSecretBasic(clientSecret),
  );
  basic.timeout = timeoutSeconds;
  for (const apply of execute) apply(basic);
  return basic;
}

/** A provider that does not say how it wants the secret wants it in the header. */
function acceptsPost(found: oidc.Configuration): boolean {
  return (
    found.serverMetadata().token_endpoint_auth_methods_supported?.includes('client_secret_post') ?? false
  );
}

function toSignInError(error: unknown): Error {
  if (isNotAnswering(error)) return new ProviderUnavailable(error);
  return new SignInRefused(reasonOf(error), { cause: error });
}

function isNotAnswering(error: unknown): boolean {
  if (error instanceof oidc.ClientError) return notAnswering.includes(error.code ?? '');
  if (error instanceof oidc.ResponseBodyError) return error.status >= 500;
  return error instanceof TypeError && error.message === 'fetch failed';
}

/** A word of the protocol, never what a provider or a browser wrote. */
function reasonOf(error: unknown): string {
  if (error instanceof oidc.ResponseBodyError || error instanceof oidc.AuthorizationResponseError) {
    return /^[a-z_]{1,40}$/.test(error.error) ? error.error : 'refused';
  }
  return error instanceof oidc.ClientError ? (error.code ?? 'refused') : 'refused';
}
