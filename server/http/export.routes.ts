import type { FastifyInstance } from 'fastify';
import type { Services } from '../services.ts';

/** Placeholder until the module has its export. */
export function exportRoutes(_app: FastifyInstance, _services: Services): void {}
