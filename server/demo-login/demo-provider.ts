import { exportJWK, generateKeyPair } from 'jose';
import type { Configuration, default as Provider } from 'oidc-provider';
import type { ProviderSettings } from '../modules/identity/identity-provider.ts';
import { roles } from '../shared/auth/permissions.ts';
import { newSecret } from '../shared/auth/secrets.ts';
import type { DemoPerson } from './demo-people.ts';

/** Below this path of the hub the demo provider answers. */
export const demoPath = '/demo-login';

const clientId = 'faelled';
const scopes = 'openid';

/** How the hub knows its demo provider. Its secret is as old as the process. */
export function demoProviderSettings(people: readonly DemoPerson[]) {
  const clientSecret = newSecret();
  return (origin: string): ProviderSettings => ({
    ...{ issuer: `${origin}${demoPath}`, clientId, clientSecret, scopes, demo: true },
    claims: {
      ...{ name: 'name', email: 'email', organisation: 'organisation', roles: 'roles' },
      roleMap: new Map(roles.map((role) => [role, role])),
      hubAdmins: people.filter(({ hubAdmin }) => hubAdmin).map(({ subject }) => subject),
    },
  });
}

/**
 * A whole OpenID Connect provider for the invented persons, so that signing in is tried as it is in earnest. It
 * asks for no password: it must not run where others than who started it can reach it.
 */
export async function createDemoProvider(
  { issuer, clientSecret }: ProviderSettings,
  origin: string,
  people: readonly DemoPerson[],
): Promise<Provider> {
  const { default: OidcProvider } = await import('oidc-provider');
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const configuration: Configuration = {
    clients: [
      {
        ...{ client_id: clientId, client_secret: clientSecret, redirect_uris: [`${origin}/auth/callback`] },
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'demo' }] },
    cookies: { keys: [newSecret()], long: { path: demoPath }, short: { path: demoPath } },
    claims: { openid: ['sub', 'name', 'email', 'email_verified', 'organisation', 'roles'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `${demoPath}/interaction/${uid}` },
    findAccount: (_ctx, subject) => accountOf(people.find((person) => person.subject === subject)),
    loadExistingGrant: async (ctx) => {
      const { provider, session } = ctx.oidc;
      const grant = new provider.Grant({ clientId, accountId: session!.accountId! });
      grant.addOIDCScope(scopes);
      await grant.save();
      return grant;
    },
    ttl: { Session: 3_600, Grant: 3_600, Interaction: 3_600, AccessToken: 300, IdToken: 300 },
  };
  return new OidcProvider(issuer, configuration);
}

function accountOf(person: DemoPerson | undefined) {
  if (!person) return undefined;
  const { subject: sub, name, organisation, roles: held, hubAdmin } = person;
  const claims = { sub, name, email: `${sub}@demo.example`, email_verified: true };
  const membership = hubAdmin ? {} : { organisation, roles: held };
  return { accountId: sub, claims: () => ({ ...claims, ...membership }) };
}
