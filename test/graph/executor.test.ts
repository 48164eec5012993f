import { randomUUID } from 'node:crypto';
import { Neo4jError } from 'neo4j-driver';
import { Conflict, DeadlineExceeded, Unavailable } from '../../server/shared/errors/domain-error.ts';
import { Graph, type Statement, type Transaction } from '../../server/shared/neo4j/graph.ts';
import { joinSharedGraph } from '../testkit/graph.ts';

const shared = joinSharedGraph();

const note: Statement = { name: 'test.note', cypher: 'CREATE (:TestNote {id: $id})' };
const slow: Statement = {
  name: 'test.slow',
  cypher: 'UNWIND range(1, 2000000000) AS i WITH i WHERE i % 7 = 8 RETURN count(i) AS n',
};

/** How many notes there are with this id. */
async function notes(id: string): Promise<number> {
  const [row] = await shared.rows<{ n: number }>('MATCH (t:TestNote {id: $id}) RETURN count(t) AS n', { id });
  return row!.n;
}

const write = (work: (tx: Transaction) => Promise<unknown>) => shared.graph.write('test.write', work);

describe('a read', () => {
  it('answers its rows, with whole numbers as numbers', async () => {
    expect(await shared.rows('UNWIND [1, 2] AS n RETURN n, $word AS word', { word: 'post' })).toEqual([
      { n: 1, word: 'post' },
      { n: 2, word: 'post' },
    ]);
  });

  it('cannot write, whatever its statement says', async () => {
    const id = randomUUID();
    const attempt = shared.graph.read(note, { id });
    await expect(attempt).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.AccessMode' });
    expect(await notes(id)).toBe(0);
  });

  it('sees what was written before it', async () => {
    const id = randomUUID();
    await write((tx) => tx.run(note, { id }));
    expect(await notes(id)).toBe(1);
  });

  it('takes what looks like Cypher in a parameter as a value', async () => {
    const hostile = "x'}) DETACH DELETE t //";
    expect(await shared.rows('RETURN $hostile AS value', { hostile })).toEqual([{ value: hostile }]);
  });
});

describe('a question that takes more memory than one may', () => {
  it('is told at once, with what to do, and leaves the graph to the others', async () => {
    const cypher =
      'UNWIND range(1, 20000000) AS i WITH collect(toString(i)) AS texts RETURN size(texts) AS n';
    const begun = Date.now();
    const attempt = shared.graph.read({ name: 'test.large', cypher }, {}, { deadline: Date.now() + 60_000 });
    await expect(attempt).rejects.toMatchObject({
      sentence: { en: expect.stringMatching(/more memory .+ Ask for less/) as unknown },
    });
    expect(Date.now() - begun).toBeLessThan(30_000);
    expect(await shared.graph.answers()).toBe(true);
  });
});

describe('a write', () => {
  it('answers what its work answers', async () => {
    expect(await write(() => Promise.resolve('done'))).toBe('done');
  });

  it('leaves nothing when its work fails', async () => {
    const id = randomUUID();
    const failing = write(async (tx) => {
      await tx.run(note, { id });
      throw new TypeError('changed my mind');
    });
    await expect(failing).rejects.toThrow(TypeError);
    expect(await notes(id)).toBe(0);
  });

  it('leaves nothing when its second statement breaks a constraint, and is told as a conflict', async () => {
    const id = randomUUID();
    const twice: Statement = {
      name: 'test.twice',
      cypher: 'UNWIND [1, 2] AS i CREATE (:ExternalId {scheme: "test", value: $id})',
    };
    const failing = write(async (tx) => {
      await tx.run(note, { id });
      await tx.run(twice, { id });
    });
    await expect(failing).rejects.toThrow(Conflict);
    expect(await notes(id)).toBe(0);
  });

  it('is tried again when the database asks for that, and happens once', async () => {
    const id = randomUUID();
    let attempts = 0;
    await write(async (tx) => {
      await tx.run(note, { id });
      const code = 'Neo.TransientError.Transaction.DeadlockDetected';
      if (++attempts === 1) throw new Neo4jError('deadlock', code, '', '');
    });
    expect(attempts).toBe(2);
    expect(await notes(id)).toBe(1);
  });

  it('is not seen before it is done', async () => {
    const id = randomUUID();
    await write(async (tx) => {
      await tx.run(note, { id });
      expect(await notes(id)).toBe(0);
    });
    expect(await notes(id)).toBe(1);
  });
});

describe('a trial', () => {
  const trial = (work: (tx: Transaction) => Promise<unknown>) =>
    shared.graph.write('test.trial', work, { isTrial: true });

  it('answers what its work answers, and leaves nothing', async () => {
    const id = randomUUID();
    const found = trial(async (tx) => {
      await tx.run(note, { id });
      return tx.run({ name: 'test.found', cypher: 'MATCH (t:TestNote {id: $id}) RETURN t.id AS id' }, { id });
    });
    expect(await found).toHaveLength(1);
    expect(await notes(id)).toBe(0);
  });

  it('fails as the write would', async () => {
    const twice = 'UNWIND [1, 2] AS i CREATE (:ExternalId {scheme: "test", value: $id})';
    const id = randomUUID();
    await expect(trial((tx) => tx.run({ name: 'test.twice', cypher: twice }, { id }))).rejects.toThrow(
      Conflict,
    );
    await expect(trial(() => Promise.reject(new TypeError('changed my mind')))).rejects.toThrow(TypeError);
  });

  it('is tried again when the database asks for that', async () => {
    let attempts = 0;
    const work = () => {
      const code = 'Neo.TransientError.Transaction.DeadlockDetected';
      return ++attempts === 1
        ? Promise.reject(new Neo4jError('deadlock', code, '', ''))
        : Promise.resolve('done');
    };
    expect(await trial(work)).toBe('done');
    expect(attempts).toBe(2);
  });
});

describe('a deadline', () => {
  const soon = () => ({ deadline: Date.now() + 500 });

  it('that has passed lets nothing be asked', async () => {
    const id = randomUUID();
    const past = { deadline: Date.now() - 1 };
    await expect(shared.graph.read(slow, {}, past)).rejects.toThrow(DeadlineExceeded);
    const late = shared.graph.write('test.late', (tx) => tx.run(note, { id }), past);
    await expect(late).rejects.toThrow(DeadlineExceeded);
    expect(await notes(id)).toBe(0);
  });

  it('ends a read that takes too long', async () => {
    const read = shared.graph.read(slow, {}, soon());
    await expect(read).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  }, 30_000);

  it('ends a write that takes too long, and leaves nothing of it', async () => {
    const id = randomUUID();
    const long = async (tx: Transaction) => {
      await tx.run(note, { id });
      await tx.run(slow);
    };
    const attempt = shared.graph.write('test.long', long, soon());
    await expect(attempt).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect(await notes(id)).toBe(0);
  }, 30_000);
});

describe('a transaction', () => {
  const running = (name: string) =>
    shared.rows<{ actor: string }>(
      'SHOW TRANSACTIONS YIELD metaData WHERE metaData.name = $name RETURN metaData.actor AS actor',
      { name },
    );

  it('says in the database’s own list what it does and for whom', async () => {
    const name = `test.${randomUUID()}`;
    await shared.graph.write(
      name,
      async () => expect(await running(name)).toEqual([{ actor: 'anonymous' }]),
      {
        actor: 'anonymous',
      },
    );
  });

  it('is the system’s own unless someone is named', async () => {
    const name = `test.${randomUUID()}`;
    await shared.graph.write(name, async () => expect(await running(name)).toEqual([{ actor: 'system' }]));
  });

  it('has a statement that begins with its name, for the database’s query log', async () => {
    const name = `test.${randomUUID()}`;
    const cypher =
      'SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE metaData.name = $name RETURN currentQuery';
    const [itself] = await shared.graph.read({ name, cypher }, { name });
    expect(itself!.get('currentQuery')).toBe(`// ${name}\n${cypher}`);
  });
});

describe('a statement that runs alone', () => {
  it('may be one that no transaction can hold', async () => {
    const id = randomUUID();
    const portions =
      'UNWIND range(1, 3) AS i CALL (i) { CREATE (:TestNote {id: $id}) } IN TRANSACTIONS OF 1 ROW';
    await shared.graph.runAlone({ name: 'test.portions', cypher: portions }, { id });
    expect(await notes(id)).toBe(3);
  });
});

describe('a graph', () => {
  it('says whether it answers', async () => {
    expect(await shared.graph.answers()).toBe(true);
  });

  it('that is not there is told as unavailable, and says that it does not answer', async () => {
    const nowhere = new Graph({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x', database: 'neo4j' });
    await expect(nowhere.read({ name: 'test.read', cypher: 'RETURN 1' })).rejects.toThrow(Unavailable);
    expect(await nowhere.answers()).toBe(false);
    await nowhere.close();
  }, 30_000);

  it('hides nothing of an error that only a programmer can mend', async () => {
    const wrong = shared.graph.read({ name: 'test.wrong', cypher: 'MATCH' });
    await expect(wrong).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.SyntaxError' });
  });
});
