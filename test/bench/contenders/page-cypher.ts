import type { Driver } from 'neo4j-driver';
import type { PageEntry } from '../reads/page.ts';
import { readSession } from './connection.ts';

/** The page as a person who knows Cypher writes it: one statement, ordered and cut before anything is read. */
const pageCypher = `
  MATCH (u:UseCase) WHERE u.updatedAt IS NOT NULL
  WITH u ORDER BY u.updatedAt DESC, u.id LIMIT toInteger($first)
  RETURN [
    u.id, u.title, u.status,
    head(COLLECT { MATCH (u)<-[:OWNS]-(o:Organisation) RETURN [o.id, o.name] }),
    COLLECT { MATCH (u)-[:USES_TECHNIQUE]->(t:Technique) WITH t ORDER BY t.sortKey RETURN [t.id, t.title] },
    COLLECT {
      MATCH (u)-[:ADDRESSES]->(p:Problem) WITH p ORDER BY p.sortKey
      RETURN [p.id, p.title, COLLECT {
        MATCH (p)-[:TYPICAL_OF]->(t:Task) WITH t ORDER BY t.code RETURN [t.id, t.code, t.title]
      }]
    }
  ] AS item`;

type Named = readonly [string, string];
type Item = readonly [
  string,
  string,
  string | null,
  Named,
  readonly Named[],
  readonly (readonly [string, string, readonly (readonly [string, string, string])[]])[],
];

/** The page by one statement and nothing around it. Lists instead of maps: names are not sent for every row. */
export async function readPage(driver: Driver, first: number): Promise<PageEntry[]> {
  const session = driver.session(readSession);
  try {
    const { records } = await session.run(pageCypher, { first });
    return records.map((record) => toEntry(record.get('item') as Item));
  } finally {
    await session.close();
  }
}

/** The least that can be asked. */
export async function readOne(driver: Driver): Promise<void> {
  const session = driver.session(readSession);
  try {
    await session.run('RETURN 1');
  } finally {
    await session.close();
  }
}

function toEntry([id, title, status, owner, techniques, problems]: Item): PageEntry {
  return {
    ...{ id, title, status },
    owner: { id: owner[0], name: owner[1] },
    techniques: techniques.map(([techniqueId, techniqueTitle]) => ({
      id: techniqueId,
      title: techniqueTitle,
    })),
    problems: problems.map(([problemId, problemTitle, tasks]) => ({
      id: problemId,
      title: problemTitle,
      tasks: tasks.map(([taskId, code, taskTitle]) => ({ id: taskId, code, title: taskTitle })),
    })),
  };
}
