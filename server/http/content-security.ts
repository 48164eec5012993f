import type { FastifyHelmetOptions } from '@fastify/helmet';

const directives = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'", 'data:'],
  styleSrc: ["'self'"],
  scriptSrc: ["'self'"],
  workerSrc: ["'self'", 'blob:'],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameSrc: ["'none'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
};

/** What pages may load and run: only what the hub itself serves, and no script or style inside the page. */
export const contentSecurityPolicy = { directives } satisfies FastifyHelmetOptions['contentSecurityPolicy'];

/**
 * The same for `/graphiql` alone, whose editor (Monaco) writes the styles of its text into the page. Scripts
 * stay as strict as everywhere.
 */
export const graphiqlContentSecurityPolicy = {
  directives: { ...directives, styleSrc: ["'self'", "'unsafe-inline'"] },
} satisfies FastifyHelmetOptions['contentSecurityPolicy'];
