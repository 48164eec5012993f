import neo4j, {
  isRetryableError,
  Neo4jError,
  type AuthToken,
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  type Record as Row,
  type Session,
  type Transaction as OpenTransaction,
} from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';
import { DeadlineExceeded } from '../errors/domain-error.ts';
import { tookTooLong } from '../errors/sentences.ts';
import { isTooLarge, toDomainError } from './errors.ts';

export interface GraphConnection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** On whose behalf, and until when. */
export interface CallOptions {
  /** Who asks, as the transaction's metadata shows it. */
  readonly actor?: string;
  /** Epoch milliseconds after which the answer is of no use. */
  readonly deadline?: number;
}

export interface WriteOptions extends CallOptions {
  /** Does the work to see what comes of it, and takes it all back. */
  readonly isTrial?: boolean;
}

export type Parameters = Record<string, unknown>;

type Mode = 'READ' | 'WRITE';

/** A statement with its name, which the database's own query log then shows. */
export interface Statement {
  /** For instance `useCases.list`. */
  readonly name: string;
  readonly cypher: string;
}

/** Runs statements inside one write transaction. */
export interface Transaction {
  run(statement: Statement, parameters?: Parameters): Promise<Row[]>;
}

/** For work that nobody waits for; a request brings its own deadline. */
const defaultTimeoutMilliseconds = 120_000;
const connectionMilliseconds = 10_000;
const fetchAll = -1;
const attempts = 4;
const firstRetryDelayMilliseconds = 100;

/**
 * The only door to Neo4j: opens sessions, routes reads and writes, retries what may be retried, lets a
 * caller read their own writes, bounds the time, names each transaction, and turns the driver's errors
 * into the domain's.
 *
 * A read is one statement, sent as one message with its own transaction, which halves what a managed
 * transaction costs the client; it is retried here. A write is a managed transaction, retried by the
 * driver: its work may run more than once and must touch nothing but the transaction.
 */
export class Graph {
  readonly #driver: Driver;
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager();

  constructor(private readonly connection: GraphConnection) {
    const auth: AuthToken = neo4j.auth.basic(connection.user, connection.password);
    this.#driver = neo4j.driver(connection.uri, auth, {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: 100,
      connectionAcquisitionTimeout: connectionMilliseconds,
      connectionTimeout: 5_000,
      maxTransactionRetryTime: connectionMilliseconds,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      userAgent: 'faelled',
    });
  }

  /** Runs one read statement and answers its rows. */
  async read(statement: Statement, parameters: Parameters = {}, options: CallOptions = {}): Promise<Row[]> {
    return retrying(() => this.#runOnce(neo4j.session.READ, statement, parameters, options));
  }

  /**
   * Runs the work in one write transaction: all of it happens, or nothing. In a trial nothing does, whatever the work
   * answers, and what it answers names nothing that is there afterwards.
   */
  async write<Result>(
    name: string,
    work: (transaction: Transaction) => Promise<Result>,
    { isTrial = false, ...options }: WriteOptions = {},
  ): Promise<Result> {
    if (isTrial) return retrying(() => this.#tryOnce(name, work, options));
    const session = this.#session(neo4j.session.WRITE);
    try {
      return await session.executeWrite((tx) => work(named(tx)), this.#transactionConfig(name, options));
    } catch (error) {
      throw toDomainError(error);
    } finally {
      await session.close();
    }
  }

  /**
   * Runs one statement in a transaction of its own, as schema commands and `CALL … IN TRANSACTIONS`
   * demand. It may run more than once, so it must be repeatable.
   */
  async runAlone(
    statement: Statement,
    parameters: Parameters = {},
    options: CallOptions = {},
  ): Promise<Row[]> {
    return retrying(() => this.#runOnce(neo4j.session.WRITE, statement, parameters, options));
  }

  /** Whether the graph answers now. Never throws. */
  async answers(): Promise<boolean> {
    try {
      const deadline = Date.now() + 2_000;
      await this.#runOnce(
        neo4j.session.READ,
        { name: 'graph.answers', cypher: 'RETURN 1' },
        {},
        { deadline },
      );
      return true;
    } catch {
      return false;
    }
  }

  /** Proves address, password and database; throws the driver's own error, for the start to explain. */
  async verify(): Promise<void> {
    await this.#driver.verifyConnectivity({ database: this.connection.database });
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #tryOnce<Result>(
    name: string,
    work: (transaction: Transaction) => Promise<Result>,
    options: CallOptions,
  ): Promise<Result> {
    const session = this.#session(neo4j.session.WRITE);
    try {
      const tx = await session.beginTransaction(this.#transactionConfig(name, options));
      try {
        return await work(named(tx));
      } finally {
        await tx.rollback();
      }
    } finally {
      await session.close();
    }
  }

  async #runOnce(
    mode: Mode,
    statement: Statement,
    parameters: Parameters,
    options: CallOptions,
  ): Promise<Row[]> {
    const session = this.#session(mode);
    try {
      const config = this.#transactionConfig(statement.name, options);
      return (await session.run(text(statement), parameters, config)).records;
    } finally {
      await session.close();
    }
  }

  #session(defaultAccessMode: Mode): Session {
    return this.#driver.session({
      database: this.connection.database,
      defaultAccessMode,
      bookmarkManager: this.#bookmarks,
      fetchSize: fetchAll,
    });
  }

  #transactionConfig(name: string, { actor = 'system', deadline }: CallOptions) {
    const timeout = deadline === undefined ? defaultTimeoutMilliseconds : deadline - Date.now();
    if (timeout <= 0) throw new DeadlineExceeded(tookTooLong);
    return { timeout, metadata: { name, actor } };
  }
}

async function retrying<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      if (attempt === attempts || !isRetryable(error)) throw toDomainError(error);
      await sleep(firstRetryDelayMilliseconds * 2 ** (attempt - 1));
    }
  }
}

function named(tx: ManagedTransaction | OpenTransaction): Transaction {
  return {
    async run(statement, parameters = {}) {
      return (await tx.run(text(statement), parameters)).records;
    },
  };
}

function text({ name, cypher }: Statement): string {
  return `// ${name}\n${cypher}`;
}

function isRetryable(error: unknown): boolean {
  return error instanceof Neo4jError && isRetryableError(error) && !isTooLarge(error);
}
