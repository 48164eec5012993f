import type { FastifyRequest } from 'fastify';

const longestPath = 2_000;

/** A path of the interface to return to; the front page for anything that would lead elsewhere. */
export function localPath(path: unknown): string {
  if (typeof path !== 'string' || path.length > longestPath || !/^\/(?![/\\])/.test(path)) return '/';
  const here = 'http://hub.invalid';
  if (!URL.canParse(path, here)) return '/';
  const { origin, pathname, search, hash } = new URL(path, here);
  return origin === here && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : '/';
}

/** Whether a browser says that another site's page sent the request. What is no browser says nothing of it. */
export function isFromOtherSite({ headers }: FastifyRequest, own: readonly string[]): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  return headers.origin !== undefined && !own.includes(headers.origin);
}
