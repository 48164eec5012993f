import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import type { default as Provider } from 'oidc-provider';
import { sendPlainPage } from '../http/plain-page.ts';
import type { ProviderSettings } from '../modules/identity/identity-provider.ts';
import { languageOf } from '../shared/language/language.ts';
import { demoPage, goneBody } from './demo-login.page.ts';
import type { DemoPerson } from './demo-people.ts';
import { createDemoProvider, demoPath } from './demo-provider.ts';

export interface DemoLoginOptions {
  readonly people: readonly DemoPerson[];
  /** Where the hub is reached; known once it listens. */
  readonly origin: () => string;
  readonly settings: (origin: string) => ProviderSettings;
}

/** The demo provider below `/demo-login`, made when it is first asked, and its page to choose a person on. */
export async function demoLoginRoutes(app: FastifyInstance, options: DemoLoginOptions): Promise<void> {
  let made: Promise<Provider> | undefined;
  const provider = () => {
    const origin = options.origin();
    return (made ??= createDemoProvider(options.settings(origin), origin, options.people));
  };
  await app.register((pages, _options, done) => {
    pages.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request, body, read) => read(null, new URLSearchParams(body as string)),
    );
    const interaction = `${demoPath}/interaction/:uid`;
    pages.get(interaction, async (request, reply) =>
      showPeople(await provider(), options.people, request, reply),
    );
    pages.post(interaction, async (request, reply) =>
      choose(await provider(), options.people, request, reply),
    );
    done();
  });
  await app.register((protocol, _options, done) => {
    // The provider reads the bodies of its requests itself.
    protocol.removeAllContentTypeParsers();
    protocol.addContentTypeParser('*', (_request, _body, read) => read(null));
    protocol.all(`${demoPath}/*`, async (request, reply) => {
      const answer = (await provider()).callback();
      // What is hijacked loses the headers that every answer has.
      for (const [name, value] of Object.entries(reply.getHeaders())) reply.raw.setHeader(name, value!);
      reply.hijack();
      await answer(below(request.raw), reply.raw);
    });
    done();
  });
}

/** The provider is mounted: it sees the path below, and finds its own from the original one. */
function below(request: IncomingMessage): IncomingMessage {
  const originalUrl = request.url!;
  return Object.assign(request, { originalUrl, url: originalUrl.slice(demoPath.length) });
}

async function showPeople(
  provider: Provider,
  people: readonly DemoPerson[],
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const details = await detailsOf(provider, request, reply);
  if (!details) return gone(request, reply);
  const language = languageOf((details.params['ui_locales'] as string | undefined) ?? '');
  return sendPlainPage(reply, demoPage(people, language));
}

async function choose(
  provider: Provider,
  people: readonly DemoPerson[],
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const chosen = (request.body as URLSearchParams | undefined)?.get('person');
  const person = people.find(({ subject }) => subject === chosen);
  const details = await detailsOf(provider, request, reply);
  if (!details || !person) return gone(request, reply);
  const login = { accountId: person.subject, remember: false };
  const returnTo = await provider.interactionResult(request.raw, reply.raw, { login });
  return reply.redirect(returnTo, 303);
}

/** What the browser is signing in to; undefined when that is over, or another browser's. */
async function detailsOf(provider: Provider, { raw }: FastifyRequest, reply: FastifyReply) {
  return provider.interactionDetails(raw, reply.raw).catch(() => undefined);
}

function gone({ headers }: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = languageOf(headers['accept-language']);
  void reply.status(400);
  return sendPlainPage(reply, goneBody(language));
}
