import type { FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { demoLoginRoutes } from '../demo-login/demo-login.routes.ts';
import { readDemoPeople } from '../demo-login/demo-people.ts';
import { demoProviderSettings } from '../demo-login/demo-provider.ts';
import { IdentityProvider } from '../modules/identity/identity-provider.ts';
import type { SignInService } from '../modules/identity/sign-in.service.ts';
import type { SignInSettings } from '../modules/identity/sign-in.settings.ts';
import { authRoutes, type AuthOptions } from './auth.routes.ts';
import type { Identify } from './identify.ts';

/** Where the hub is, and where people prove who they are. */
export interface SignInPlace {
  readonly host: string;
  readonly publicUrl: string | undefined;
  readonly signInBy: SignInSettings;
  readonly log: Logger;
}

/** Signing in by the settings: at a provider, at the hub's own with invented persons, or not at all. */
export async function signInRoutes(
  app: FastifyInstance,
  signIn: SignInService,
  identify: Identify,
  { host, publicUrl, signInBy, log }: SignInPlace,
): Promise<void> {
  const shared = { signIn, identify, publicUrl, log };
  const register = (options: Pick<AuthOptions, 'provider' | 'onlyOrigin'>) =>
    authRoutes(app, { ...shared, ...options });
  switch (signInBy.kind) {
    case 'none':
      return register({ provider: signInBy.because, onlyOrigin: () => undefined });
    case 'provider':
      return register({
        provider: new IdentityProvider(() => signInBy.provider),
        onlyOrigin: () => undefined,
      });
    case 'demo': {
      const people = readDemoPeople();
      const settings = demoProviderSettings(people);
      const listening = () => `http://${inAddress(host)}:${(app.server.address() as AddressInfo).port}`;
      const origin = () => publicUrl ?? listening();
      await demoLoginRoutes(app, { people, origin, settings });
      const provider = new IdentityProvider(() => settings(origin()));
      return register({ provider, onlyOrigin: () => (publicUrl === undefined ? listening() : undefined) });
    }
  }
}

/** A host as it stands in an address. */
function inAddress(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
