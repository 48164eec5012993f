import { resolve } from 'node:path';
import { z } from 'zod';
import { defaultSessionLimits, type SessionLimits } from './modules/identity/identity.service.ts';
import type { EmbeddingsEndpoint } from './modules/retrieval/embedding/endpoint-embedder.ts';
import { defaultRates, type RateSettings } from './shared/limits/rate-limits.ts';

/** Everything that can be set from outside. Read and checked here, and nowhere else. */
export interface Environment {
  /** The TCP port of the HTTP server; 0 takes a free one. */
  readonly port: number;
  /** The address the HTTP server listens on. */
  readonly host: string;
  /** Absolute path of the folder that holds the managed graph, its password and its logs. */
  readonly dataDir: string;
  readonly neo4j: ExternalNeo4j | ManagedNeo4jSettings;
  /** What an empty graph is filled with: real reference data, the same with demo content, or nothing. */
  readonly seed: SeedChoice;
  readonly logLevel: LogLevel;
  /** An OpenAI-compatible embeddings endpoint in place of the built-in embedder. */
  readonly embeddings: EmbeddingsEndpoint | undefined;
  readonly sessions: SessionLimits;
  readonly rates: RateSettings;
  /** How long events of the audit trail are kept, in days; undefined for ever. */
  readonly auditRetentionDays: number | undefined;
}

export interface ExternalNeo4j {
  readonly kind: 'external';
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export interface ManagedNeo4jSettings {
  readonly kind: 'managed';
}

export type SeedChoice = 'demo' | 'reference' | 'none';
export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** A setting that stops the start. The message is one sentence that names it and the mend. */
export class WrongSetting extends Error {}

const neo4jSchemes = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];

const port = z.coerce
  .number()
  .int()
  .min(0)
  .max(65535)
  .catch(() => wrong('PORT', 'give a whole number from 0 to 65535, for instance PORT=4000'));

const variables = z.object({
  PORT: port.default(4000),
  HOST: z.string().default('localhost'),
  DATA_DIR: z.string().default('.faelled'),
  NEO4J_URI: z.string().optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  SEED: oneOf('SEED', ['demo', 'reference', 'none']).default('demo'),
  SESSION_IDLE_MINUTES: wholeNumber('SESSION_IDLE_MINUTES', 1, 24 * 60).default(
    defaultSessionLimits.idleMilliseconds / 60_000,
  ),
  SESSION_HOURS: wholeNumber('SESSION_HOURS', 1, 24 * 30).default(
    defaultSessionLimits.absoluteMilliseconds / 3_600_000,
  ),
  RATE_REQUESTS_PER_MINUTE: wholeNumber('RATE_REQUESTS_PER_MINUTE', 0, 1_000_000).default(
    defaultRates.requestsPerMinute,
  ),
  RATE_COST_PER_MINUTE: wholeNumber('RATE_COST_PER_MINUTE', 0, 1_000_000_000).default(
    defaultRates.costPerMinute,
  ),
  AUDIT_RETENTION_DAYS: wholeNumber('AUDIT_RETENTION_DAYS', 365, 36_500).optional(),
  NODE_ENV: z.string().optional(),
  LOG_LEVEL: oneOf('LOG_LEVEL', ['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('warn'),
  EMBEDDINGS_URL: z.string().optional(),
  EMBEDDINGS_MODEL: z.string().optional(),
  EMBEDDINGS_KEY: z.string().optional(),
  EMBEDDINGS_DIMENSIONS: z.coerce
    .number()
    .int()
    .min(1)
    .max(4096)
    .catch(() => wrong('EMBEDDINGS_DIMENSIONS', 'give the length of the vectors, from 1 to 4096'))
    .optional(),
});

type Variables = z.infer<typeof variables>;

/**
 * Reads the settings.
 *
 * Empty values count as not set. Throws WrongSetting, with a sentence for the person who starts the hub.
 */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const values = variables.parse(given);
  return {
    port: values.PORT,
    host: values.HOST,
    dataDir: resolve(values.DATA_DIR),
    neo4j: neo4jFrom(values),
    seed: seedFrom(values),
    logLevel: values.LOG_LEVEL,
    embeddings: embeddingsFrom(values),
    sessions: {
      idleMilliseconds: values.SESSION_IDLE_MINUTES * 60_000,
      absoluteMilliseconds: values.SESSION_HOURS * 3_600_000,
    },
    rates: {
      requestsPerMinute: values.RATE_REQUESTS_PER_MINUTE,
      costPerMinute: values.RATE_COST_PER_MINUTE,
    },
    auditRetentionDays: values.AUDIT_RETENTION_DAYS,
  };
}

function neo4jFrom(values: Variables): Environment['neo4j'] {
  if (values.NEO4J_URI === undefined) return { kind: 'managed' };
  if (!URL.canParse(values.NEO4J_URI) || !neo4jSchemes.includes(new URL(values.NEO4J_URI).protocol)) {
    wrong('NEO4J_URI', 'give an address such as neo4j://localhost:7687, or leave it out for a managed graph');
  }
  if (values.NEO4J_PASSWORD === undefined) {
    throw new WrongSetting('NEO4J_PASSWORD is not set, but NEO4J_URI is: set the password of that server.');
  }
  return {
    kind: 'external',
    uri: values.NEO4J_URI,
    user: values.NEO4J_USER,
    password: values.NEO4J_PASSWORD,
    database: values.NEO4J_DATABASE,
  };
}

/** What is made up has no place among what people rely on. */
function seedFrom({ SEED, NODE_ENV }: Variables): SeedChoice {
  if (SEED === 'demo' && NODE_ENV === 'production') {
    throw new WrongSetting('SEED is demo, but NODE_ENV is production: set SEED=reference or SEED=none.');
  }
  return SEED;
}

function embeddingsFrom(values: Variables): EmbeddingsEndpoint | undefined {
  if (values.EMBEDDINGS_URL === undefined) return undefined;
  if (!/^https?:\/\//.test(values.EMBEDDINGS_URL) || !URL.canParse(values.EMBEDDINGS_URL)) {
    wrong('EMBEDDINGS_URL', 'give the full address of the endpoint, for instance https://host/v1/embeddings');
  }
  if (values.EMBEDDINGS_MODEL === undefined || values.EMBEDDINGS_DIMENSIONS === undefined) {
    throw new WrongSetting(
      'EMBEDDINGS_URL is set: set EMBEDDINGS_MODEL and EMBEDDINGS_DIMENSIONS too, or leave all three out.',
    );
  }
  return {
    url: values.EMBEDDINGS_URL,
    model: values.EMBEDDINGS_MODEL,
    key: values.EMBEDDINGS_KEY,
    dimensions: values.EMBEDDINGS_DIMENSIONS,
  };
}

function wholeNumber(name: string, least: number, most: number) {
  const mend = `give a whole number from ${least} to ${most}`;
  return z.coerce
    .number()
    .int()
    .min(least)
    .max(most)
    .catch(() => wrong(name, mend));
}

function oneOf<const Choice extends string>(name: string, choices: readonly [Choice, ...Choice[]]) {
  return z.enum(choices).catch(() => wrong(name, `choose one of ${choices.join(', ')}`));
}

function wrong(name: string, mend: string): never {
  throw new WrongSetting(`${name} is wrong: ${mend}.`);
}
