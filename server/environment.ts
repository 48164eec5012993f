import { resolve } from 'node:path';
import { z } from 'zod';
import { defaultSessionLimits, type SessionLimits } from './modules/identity/identity.service.ts';
import type { ProviderSettings } from './modules/identity/identity-provider.ts';
import type { SignInSettings } from './modules/identity/sign-in.settings.ts';
import { readMailSettings, type MailSettings } from './modules/mail/mail.settings.ts';
import type { EmbeddingsEndpoint } from './modules/retrieval/embedding/endpoint-embedder.ts';
import { defaultRates, type RateSettings } from './shared/limits/rate-limits.ts';
import { roles, type Role } from './shared/auth/permissions.ts';
import type { Sentence } from './shared/errors/sentences.ts';

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
  /** Whether the interface's own documents are all that the API answers. */
  readonly onlyKnownDocuments: boolean;
  /** Origins of other sites whose pages may ask the API, with tokens and without cookies. */
  readonly corsOrigins: readonly string[];
  /** How long events of the audit trail are kept, in days; undefined for ever. */
  readonly auditRetentionDays: number | undefined;
  /** Where people reach the hub, without a path, when that is not where it listens. */
  readonly publicUrl: string | undefined;
  readonly signIn: SignInSettings;
  /** How mails are sent; none are without. */
  readonly mail: MailSettings | undefined;
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

const noProvider: Sentence = {
  da: 'Man kan ikke logge ind her: der er ikke valgt nogen login-tjeneste (OIDC_ISSUER).',
  en: 'Nobody can sign in here: no provider has been chosen (OIDC_ISSUER).',
};
const demoRefused: Sentence = {
  da: 'Demo-personer er kun for den, der prøver Fælled på sin egen maskine: sæt OIDC_ISSUER, eller lad HOST være localhost og PUBLIC_URL udeladt.',
  en: 'Demo persons are only for who tries Fælled on their own machine: set OIDC_ISSUER, or let HOST be localhost and leave PUBLIC_URL out.',
};

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
  CORS_ORIGINS: z.string().default(''),
  KNOWN_DOCUMENTS_ONLY: oneOf('KNOWN_DOCUMENTS_ONLY', ['true', 'false']).default('false'),
  AUDIT_RETENTION_DAYS: wholeNumber('AUDIT_RETENTION_DAYS', 365, 36_500).optional(),
  PUBLIC_URL: z.string().optional(),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().optional(),
  MAIL_RETRY_DAYS: wholeNumber('MAIL_RETRY_DAYS', 1, 30).default(3),
  OIDC_ISSUER: z.string().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_SCOPES: z.string().default('openid profile email'),
  OIDC_CLAIM_NAME: z.string().default('name'),
  OIDC_CLAIM_EMAIL: z.string().default('email'),
  OIDC_CLAIM_ORGANISATION: z.string().optional(),
  OIDC_CLAIM_ROLES: z.string().optional(),
  OIDC_ROLE_MAP: z.string().optional(),
  HUB_ADMINS: z.string().default(''),
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
    corsOrigins: listed(values.CORS_ORIGINS).map(originFrom),
    onlyKnownDocuments: values.KNOWN_DOCUMENTS_ONLY === 'true',
    auditRetentionDays: values.AUDIT_RETENTION_DAYS,
    publicUrl: publicUrlFrom(values),
    signIn: signInFrom(values),
    mail: mailFrom(values),
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

function publicUrlFrom({ PUBLIC_URL }: Variables): string | undefined {
  if (PUBLIC_URL === undefined) return undefined;
  const url = URL.canParse(PUBLIC_URL) ? new URL(PUBLIC_URL) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/' || url.search !== '') {
    wrong(
      'PUBLIC_URL',
      'give the address that people open, without a path, for instance https://faelled.example',
    );
  }
  return url.origin;
}

/** An origin as browsers send it; there is no word for all of them. */
function originFrom(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (!isSafe || given.includes('*') || url.origin !== given.toLowerCase().replace(/\/$/, '')) {
    wrong(
      'CORS_ORIGINS',
      'give https origins separated by commas, each without a path, for instance https://app.example; * is none',
    );
  }
  return url.origin;
}

function mailFrom(values: Variables): MailSettings | undefined {
  const { SMTP_URL: smtpUrl, MAIL_FROM: from, MAIL_RETRY_DAYS: retryDays } = values;
  const read = readMailSettings({ smtpUrl, from, retryDays, publicUrl: publicUrlFrom(values) });
  return read && 'mend' in read ? wrong(read.name, read.mend) : read;
}

/** A provider where one is named; else invented persons, for those who try the hub on their own machine. */
function signInFrom(values: Variables): SignInSettings {
  if (values.OIDC_ISSUER !== undefined) return { kind: 'provider', provider: providerFrom(values) };
  if (values.SEED !== 'demo') return { kind: 'none', because: noProvider };
  const opened = publicUrlFrom(values) ?? 'http://localhost';
  // A proxy lets others reach what listens on the loopback interface.
  const isReachable = !isLoopback(values.HOST) || !isLoopback(new URL(opened).hostname);
  const isAtHome = values.NODE_ENV !== 'production' && !isReachable;
  return isAtHome ? { kind: 'demo' } : { kind: 'none', because: demoRefused };
}

function providerFrom(values: Variables): ProviderSettings {
  const { OIDC_ISSUER: issuer = '', OIDC_CLIENT_ID: clientId } = values;
  const url = URL.canParse(issuer) ? new URL(issuer) : undefined;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (!isSafe) wrong('OIDC_ISSUER', 'give the https address of the provider, as it names itself');
  if (clientId === undefined) {
    throw new WrongSetting('OIDC_ISSUER is set: set OIDC_CLIENT_ID too, as the provider knows the hub.');
  }
  if (!values.OIDC_SCOPES.split(' ').includes('openid')) {
    wrong('OIDC_SCOPES', 'name openid among them, for instance OIDC_SCOPES="openid profile email"');
  }
  return {
    ...{ issuer, clientId, clientSecret: values.OIDC_CLIENT_SECRET, scopes: values.OIDC_SCOPES, demo: false },
    claims: {
      ...{ name: values.OIDC_CLAIM_NAME, email: values.OIDC_CLAIM_EMAIL },
      ...{ organisation: values.OIDC_CLAIM_ORGANISATION, roles: values.OIDC_CLAIM_ROLES },
      roleMap: values.OIDC_ROLE_MAP === undefined ? undefined : roleMapFrom(values.OIDC_ROLE_MAP),
      hubAdmins: listed(values.HUB_ADMINS),
    },
  };
}

/** `ai-editor=EDITOR, ai-dpo=DPO`: what the provider calls a role, and what the hub does. */
function roleMapFrom(map: string): Map<string, Role> {
  const pairs = listed(map).map((pair): [string, Role] => {
    const at = pair.lastIndexOf('=');
    const role = roles.find((each) => each === pair.slice(at + 1).trim());
    if (at < 1 || !role) {
      wrong('OIDC_ROLE_MAP', `give pairs such as ai-editor=EDITOR, with roles among ${roles.join(', ')}`);
    }
    return [pair.slice(0, at).trim(), role];
  });
  return new Map(pairs);
}

function listed(text: string): string[] {
  return text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function isLoopback(host: string): boolean {
  return ['localhost', '::1', '[::1]'].includes(host) || /^127(\.\d+){3}$/.test(host);
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
