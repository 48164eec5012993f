import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { IdentityProvider } from '../modules/identity/identity-provider.ts';
import { SignInRefused } from '../modules/identity/identity.errors.ts';
import type { SignInService } from '../modules/identity/sign-in.service.ts';
import type { DomainError } from '../shared/errors/domain-error.ts';
import { Forbidden, Unavailable } from '../shared/errors/domain-error.ts';
import type { Sentence } from '../shared/errors/sentences.ts';
import { languageOfRequest, sendSignInError } from './auth.replies.ts';
import { signInThrottle } from './auth.throttle.ts';
import { isHttps, sessionCookieOf, type Identify } from './identify.ts';
import { plainPageStyle } from './plain-page.ts';
import { isFromOtherSite, localPath } from './same-site.ts';
import { SignInAttempts } from './sign-in-attempts.ts';

export interface AuthOptions {
  readonly signIn: SignInService;
  /** Where people sign in, or why they cannot. */
  readonly provider: IdentityProvider | Sentence;
  readonly identify: Identify;
  readonly publicUrl: string | undefined;
  /** The one address that the provider sends people back to, where it is not the one they came by. */
  readonly onlyOrigin: () => string | undefined;
  readonly log: Logger;
}

const attemptCookie = 'faelled_sign_in';
const otherSite: Sentence = {
  da: 'Du kan kun logge ud fra Fælleds egne sider.',
  en: 'You can sign out from the pages of Fælled only.',
};

/**
 * Signing in and out: `/auth/login?return=/path`, `/auth/callback`, `POST /auth/logout`. The browser holds a
 * session's secret in a cookie that no script can read, and that other sites' forms do not send.
 */
export async function authRoutes(app: FastifyInstance, options: AuthOptions): Promise<void> {
  const routes = new AuthRoutes(options);
  await app.register((auth, _options, done) => {
    auth.setErrorHandler((error: FastifyError | DomainError, request, reply) =>
      sendSignInError(error, request, reply, options.log),
    );
    // A form that signs out says nothing but that.
    auth.addContentTypeParser('application/x-www-form-urlencoded', (_request, _body, read) => read(null));
    plainPageStyle(auth);
    const onRequest = signInThrottle();
    auth.get('/auth/login', { onRequest }, (request, reply) => routes.login(request, reply));
    auth.get('/auth/callback', { onRequest: [onRequest, options.identify] }, (request, reply) =>
      routes.callback(request, reply),
    );
    auth.post('/auth/logout', { onRequest: [onRequest, options.identify] }, (request, reply) =>
      routes.logout(request, reply),
    );
    done();
  });
}

class AuthRoutes {
  readonly #attempts = new SignInAttempts();

  constructor(private readonly options: AuthOptions) {}

  async login(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const provider = this.#provider();
    const origin = this.#originOf(request);
    if (this.options.onlyOrigin() && origin !== originOf(request)) {
      return reply.redirect(`${origin}${request.url}`);
    }
    const { address, attempt } = await provider.begin(`${origin}/auth/callback`, languageOfRequest(request));
    const returnTo = localPath((request.query as { return?: unknown }).return);
    const sealed = await this.#attempts.seal({ ...attempt, returnTo });
    const maxAge = this.#attempts.lifetimeSeconds;
    void reply.setCookie(attemptCookie, sealed, { ...this.#cookie(request), path: '/auth', maxAge });
    return reply.header('cache-control', 'no-store').redirect(address);
  }

  async callback(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const provider = this.#provider();
    const attempt = await this.#attempts.open(request.cookies[attemptCookie]);
    void reply.clearCookie(attemptCookie, { ...this.#cookie(request), path: '/auth' });
    try {
      if (!attempt) throw new SignInRefused('no-attempt');
      const address = new URL(request.url, this.#originOf(request));
      const proven = await provider.complete(address, attempt);
      const secret = await this.options.signIn.start(proven, provider.settings, request.actor);
      void reply.setCookie(this.#sessionCookie(request), secret, { ...this.#cookie(request), path: '/' });
    } catch (error) {
      if (error instanceof SignInRefused) await this.options.signIn.refuse(error.reason);
      throw error;
    }
    return reply.header('cache-control', 'no-store').redirect(attempt.returnTo);
  }

  /** Answers `{location}`: where the browser is to go, which may be the provider, to sign out there too. */
  async logout(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const origin = this.#originOf(request);
    if (isFromOtherSite(request, [origin, originOf(request)])) throw new Forbidden(otherSite);
    const idToken = await this.options.signIn.end(request.actor);
    void reply.clearCookie(this.#sessionCookie(request), { ...this.#cookie(request), path: '/' });
    const { provider } = this.options;
    const elsewhere = idToken && 'endAddress' in provider ? provider.endAddress(idToken, origin) : undefined;
    return reply.header('cache-control', 'no-store').send({ location: (await elsewhere) ?? '/' });
  }

  #provider(): IdentityProvider {
    const { provider } = this.options;
    if (!('begin' in provider)) throw new Unavailable(provider);
    return provider;
  }

  /** How people reach the hub, without a path. */
  #originOf(request: FastifyRequest): string {
    return this.options.publicUrl ?? this.options.onlyOrigin() ?? originOf(request);
  }

  #sessionCookie(request: FastifyRequest): string {
    return sessionCookieOf(request, this.options.publicUrl);
  }

  #cookie(request: FastifyRequest) {
    const secure = isHttps(request, this.options.publicUrl);
    return { httpOnly: true, sameSite: 'lax', secure } as const;
  }
}

function originOf({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${host}`;
}
