import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { HubProcess } from '../testkit/hub-process.mjs';
import { initHub, runFolder, sharedDataDir } from '../testkit/hub.ts';

const hub = initHub();
const folder = runFolder('import');
const minutes = 4 * 60_000;

beforeAll(() => mkdir(folder, { recursive: true }));

/** Writes a file for the import, and answers its path. */
async function fileOf(name: string, content: string): Promise<string> {
  await writeFile(`${folder}/${name}`, content);
  return `${folder}/${name}`;
}

/** Imports beside the shared hub, as its users do. */
async function runImport(...args: string[]): Promise<{ exitCode: number | null; output: string }> {
  const attempt = new HubProcess('cli/import', { DATA_DIR: sharedDataDir() }, args);
  const exitCode = await attempt.exited;
  expect(attempt.output).not.toMatch(/^\s+at /m);
  return { exitCode, output: attempt.output };
}

const mappingOf = (scheme: string) => `
scheme: ${scheme}
columns: { id: Nr, title: Titel, owner: Kommune, summary: Formål, status: Fase }
`;

describe('an import', () => {
  it(
    'takes in the good rows and says row by row why it refuses the others',
    async () => {
      const scheme = `proeve-${randomUUID().slice(0, 8)}`;
      const file = await fileOf(
        'mixed.csv',
        [
          'Nr;Titel;Kommune;Formål;Fase',
          '1;Fordeling af post;Aarhus;Fordeler post;PILOT',
          '2;Fordeling af post;Atlantis;Fordeler post;PILOT',
          '1;Den samme igen;Aarhus;Fordeler post;PILOT',
          '3;<b>Fed</b>;0707;<script>alert(1)</script>;OPERATION',
          `4;For lang;Aarhus;${'x'.repeat(5_000_000)};PILOT`,
          '5;;Aarhus;Uden titel;PILOT',
          '6;Fase af egen opfindelse;Aarhus;Fordeler post;Kører',
        ].join('\n'),
      );
      const mapping = await fileOf('mapping.yml', mappingOf(scheme));
      const report = `${folder}/report.json`;
      const { exitCode, output } = await runImport('csv', file, '--map', mapping, '--report', report);
      expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
      expect(output).toMatch(/created\s+2\b/);
      expect(output).toContain('row 6 (4), Formål: summary is longer than 20000 characters: shorten it');
      expect(JSON.parse(await readFile(report, 'utf8'))).toMatchObject({
        created: 2,
        refused: [
          { row: 3, id: '2', field: 'Kommune', message: expect.stringContaining('Atlantis') as unknown },
          { row: 4, id: '1', field: 'Nr', message: expect.stringContaining('row 2 too') as unknown },
          { row: 6, id: '4', field: 'Formål' },
          { row: 7, id: '5', field: 'Titel', message: 'title is missing: give the entry a title' },
          { row: 8, id: '6', field: 'Fase', message: expect.stringContaining('is none of IDEA') as unknown },
        ],
      });
      const query = 'query ($id: ID!) { useCase(id: $id) { title summary status owner { name } } }';
      const { useCase } = await hub
        .query<{ useCase: object }>(query, { id: `usecase-${scheme}.3` })
        .expectNoErrors();
      expect(useCase).toEqual({
        title: '<b>Fed</b>',
        summary: '<script>alert(1)</script>',
        status: 'OPERATION',
        owner: { name: 'Norddjurs' },
      });
      await hub.query(query, { id: `usecase-${scheme}.4` }).expectError('NOT_FOUND');
    },
    minutes,
  );

  it.each<[string, string, string, RegExp]>([
    ['an empty file', 'algoritmeregister-nl', '', /^The file is not whole JSON .*: fetch it again\./],
    ['a file that breaks off', 'algoritmeregister-nl', '{"algoritmes": [{"id": "1"', /not whole JSON/],
    ['another JSON file', 'algoritmeregister-nl', '[]', /has no list "algoritmes"/],
    ['an empty CSV file', 'csv', '', /^The file has no rows below its heading: there is nothing to import\./],
    ['another CSV file', 'csv', 'a;b\n1;2', /takes id from the column "Nr", which the file does not have/],
    ['a format that is not there', 'xml', '<a/>', /^There is no format "xml"\./],
  ])(
    'refuses %s in one sentence',
    async (_, format, content, sentence) => {
      const file = await fileOf(`${randomUUID()}.txt`, content);
      const mapping = await fileOf('refused.yml', mappingOf('proeve-refused'));
      const { exitCode, output } = await runImport(format, file, '--map', mapping);
      expect(exitCode).toBe(1);
      expect(output).toMatch(sentence);
    },
    minutes,
  );

  it(
    'says which file cannot be read, and what is missing',
    async () => {
      expect((await runImport('csv', `${folder}/none.csv`, '--map', 'x.yml')).output).toContain(
        `The file ${folder}/none.csv cannot be read: check its name.`,
      );
      const file = await fileOf('unmapped.csv', 'Nr\n1');
      expect((await runImport('csv', file)).output).toContain('A CSV file needs --map MAPPING.yml');
      expect((await runImport()).output).toContain('Usage: npm run import -- FORMAT FILE');
    },
    minutes,
  );
});
