import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { SignInRefused } from '../modules/identity/identity.errors.ts';
import { DomainError } from '../shared/errors/domain-error.ts';
import type { Sentence } from '../shared/errors/sentences.ts';
import { unexpected } from '../shared/graphql/format-error.ts';
import { languageOf, type Language } from '../shared/language/language.ts';
import { statusOf } from './error-reply.ts';
import { escaped, sendPlainPage } from './plain-page.ts';

const words = {
  title: { da: 'Du blev ikke logget ind', en: 'You were not signed in' },
  again: { da: 'Prøv igen', en: 'Try again' },
  home: { da: 'Gå til forsiden', en: 'Go to the front page' },
  quote: { da: 'Id, hvis du spørger nogen om hjælp:', en: 'Id, if you ask somebody for help:' },
} satisfies Record<string, Sentence>;

/** Answers what went wrong as one sentence with an id, which stands in the log too; never with how it came about. */
export function sendSignInError(
  error: FastifyError | DomainError,
  request: FastifyRequest,
  reply: FastifyReply,
  log: Logger,
): FastifyReply {
  const id = randomUUID();
  const language = languageOfRequest(request);
  logged(error, id, log);
  const message = sentenceOf(error, id)[language];
  void reply.status(statusOf(error));
  if (!(request.headers.accept ?? '').includes('text/html')) {
    const code = error instanceof DomainError ? error.code : 'INTERNAL';
    return reply.send({ errors: [{ message, extensions: { code, id } }] });
  }
  const body =
    `<p>${escaped(message)}</p>` +
    `<p><a href="/auth/login?lang=${language}">${words.again[language]}</a> · ` +
    `<a href="/${language === 'en' ? '?lang=en' : ''}">${words.home[language]}</a></p>` +
    `<p class="quiet">${words.quote[language]} ${id}</p>`;
  return sendPlainPage(reply, { language, title: words.title[language], body });
}

/** The language that the page was in, where the address says so; else the browser's. */
export function languageOfRequest({ query, headers }: FastifyRequest): Language {
  const { lang } = query as { lang?: unknown };
  return lang === 'en' || lang === 'da' ? lang : languageOf(headers['accept-language']);
}

function sentenceOf(error: FastifyError | DomainError, id: string): Sentence {
  return error instanceof DomainError ? error.sentence : unexpected(id)!;
}

/** What a provider answered may hold tokens, so of a cause no more than its name and sentence is kept. */
function logged(error: FastifyError | DomainError, errorId: string, log: Logger): void {
  const cause = error.cause instanceof Error ? `${error.cause.name}: ${error.cause.message}` : undefined;
  if (error instanceof SignInRefused) log.warn({ errorId, reason: error.reason, cause }, 'sign-in refused');
  else if (error instanceof DomainError) log.warn({ errorId, code: error.code, cause }, error.message);
  else log.error({ err: error, errorId }, 'unexpected error at sign-in');
}
