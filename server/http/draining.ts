import type { FastifyInstance } from 'fastify';
import { limits } from '../shared/graphql/limits.ts';

/**
 * Lets the server, which cuts its connections when it closes, first answer what it was asked, for as long as a question
 * may take; nobody may ask anything new meanwhile. It waits for no connection on which nothing was asked, since browsers
 * open some ahead of a question that may never come.
 */
export function answerBeforeClosing(app: FastifyInstance): void {
  let underWay = 0;
  let allAnswered: (() => void) | undefined;
  app.addHook('onRequest', (_request, { raw }, next) => {
    underWay += 1;
    // Also when whoever asked has left, which Fastify takes for no response.
    raw.once('close', () => {
      underWay -= 1;
      if (underWay === 0) allAnswered?.();
    });
    next();
  });
  app.addHook('preClose', async () => {
    if (underWay === 0) return;
    await new Promise<void>((resolve) => {
      allAnswered = resolve;
      setTimeout(resolve, limits.milliseconds).unref();
    });
  });
}
