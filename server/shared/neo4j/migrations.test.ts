import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMigrations } from './migrations.ts';

let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'faelled-migrations-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function read(files: Record<string, string>) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return readMigrations(folder);
}

const checksumOf = (content: string) => read({ '001-a.cypher': content })[0]!.checksum;

describe('the migrations in a folder', () => {
  it('come in the order of their names, whatever else is there', () => {
    const files = { '010-c.cypher': '', '002-b.cypher': '', '001-a.cypher': '', 'README.md': '' };
    expect(read(files).map(({ id }) => id)).toEqual(['001-a', '002-b', '010-c']);
  });

  it('are statements, without what explains them', () => {
    const content = '// One; two.\nCREATE (a);\n\n  // Three\nCREATE (b)\n  SET b.x = 1;\n';
    expect(read({ '001-a.cypher': content })[0]!.statements).toEqual([
      'CREATE (a)',
      'CREATE (b)\n  SET b.x = 1',
    ]);
  });

  it('may be explained and indented otherwise without being others', () => {
    const checksum = checksumOf('CREATE (a);\nCREATE (b);');
    expect(checksumOf('// Why\nCREATE (a);\n\n   CREATE   (b);\n')).toBe(checksum);
    expect(checksumOf('CREATE (a);\nCREATE (c);')).not.toBe(checksum);
  });
});

/** A schema command that asks first, a property that is set to the same again, or something that is gone already. */
const repeatable = /^((CREATE|DROP) .* IF (NOT )?EXISTS|MATCH (?!.*\b(CREATE|MERGE)\b).*\s(SET|DELETE) )/s;

describe('the migrations of this version', () => {
  it('are numbered without a gap, and can all be repeated', () => {
    const migrations = readMigrations();
    expect(migrations.map(({ id }) => Number(id.slice(0, 3)))).toEqual(migrations.map((_, i) => i + 1));
    for (const { statements } of migrations) {
      for (const statement of statements) expect(statement).toMatch(repeatable);
    }
  });
});
