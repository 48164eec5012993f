import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { StartFailed, type Progress } from './embedded/start-failed.ts';
import type { Graph, Transaction } from './graph.ts';

export interface Migration {
  /** The file's name without `.cypher`, for instance `001-organisations`. */
  readonly id: string;
  readonly statements: readonly string[];
  readonly checksum: string;
}

const folder = join(projectRoot, 'schema/graph');
const turnMilliseconds = 15 * 60_000;

/** The migrations that come with this version of the hub, in their order. */
export function readMigrations(from = folder): Migration[] {
  const files = readdirSync(from).filter((file) => file.endsWith('.cypher'));
  return files.sort().map((file) => toMigration(file, readFileSync(join(from, file), 'utf8')));
}

/**
 * Brings the graph to the version of the program.
 *
 * Each migration is applied once, in order, and recorded with its checksum. Two processes that start
 * together take turns: the first holds a lock on one node for as long as its transaction is open, so the
 * lock ends with the process, however that ends. Statements are written to be repeatable (`IF NOT
 * EXISTS`), because a schema command cannot share a transaction with the record of it.
 */
export async function migrate(
  graph: Graph,
  migrations: readonly Migration[],
  progress: Progress,
): Promise<void> {
  await graph.runAlone({
    name: 'migrations.constraint',
    cypher: 'CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (m:Migration) REQUIRE m.id IS UNIQUE',
  });
  const turn = async (transaction: Transaction) => {
    await lock(transaction);
    const applied = await readApplied(graph);
    assertKnown(migrations, applied);
    for (const migration of migrations) {
      if (applied.has(migration.id)) continue;
      progress(`Bringing the graph up to date: ${migration.id} …`);
      await apply(graph, migration);
    }
  };
  await graph.write('migrations.apply', turn, { deadline: Date.now() + turnMilliseconds });
}

async function apply(graph: Graph, { id, statements, checksum }: Migration): Promise<void> {
  const options = { deadline: Date.now() + turnMilliseconds };
  for (const cypher of statements) await graph.runAlone({ name: `migrations.${id}`, cypher }, {}, options);
  const awaitIndexes = { name: 'migrations.awaitIndexes', cypher: 'CALL db.awaitIndexes(600)' };
  await graph.runAlone(awaitIndexes, {}, options);
  await graph.runAlone(
    {
      name: 'migrations.record',
      cypher: 'CREATE (:Migration {id: $id, checksum: $checksum, appliedAt: datetime()})',
    },
    { id, checksum },
  );
}

async function lock(transaction: Transaction): Promise<void> {
  await transaction.run({
    name: 'migrations.lock',
    cypher: "MERGE (lock:Migration {id: 'lock'}) SET lock.takenAt = datetime()",
  });
}

async function readApplied(graph: Graph): Promise<Map<string, string>> {
  const rows = await graph.runAlone({
    name: 'migrations.applied',
    cypher: 'MATCH (m:Migration) WHERE m.checksum IS NOT NULL RETURN m.id AS id, m.checksum AS checksum',
  });
  return new Map(rows.map((row) => [row.get('id') as string, row.get('checksum') as string]));
}

function assertKnown(migrations: readonly Migration[], applied: ReadonlyMap<string, string>): void {
  const known = new Map(migrations.map(({ id, checksum }) => [id, checksum]));
  for (const [id, checksum] of applied) {
    if (!known.has(id)) {
      throw new StartFailed(
        `The graph was brought up to date by a newer version of Fælled (migration ${id}): start that version.`,
      );
    }
    if (known.get(id) !== checksum) {
      throw new StartFailed(
        `Migration ${id} was changed after it had been applied: put the file back as it was, ` +
          `and write a new migration for the change.`,
      );
    }
  }
}

function toMigration(file: string, content: string): Migration {
  const withoutComments = content.replace(/^\s*\/\/.*$/gm, '');
  return {
    id: file.replace(/\.cypher$/, ''),
    statements: withoutComments
      .split(';')
      .map((part) => part.trim())
      .filter(Boolean),
    checksum: createHash('sha256').update(withoutComments.replace(/\s+/g, ' ').trim()).digest('hex'),
  };
}
