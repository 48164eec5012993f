import { NotFound, Unavailable, ValidationFailed } from '../../shared/errors/domain-error.ts';
import type { OrganisationWriteService } from '../organisations/organisation.write-service.ts';
import type { UseCaseDraft } from '../use-cases/use-case.draft.ts';
import type { UseCaseWriteService } from '../use-cases/use-case.write-service.ts';
import { ImportService } from './import.service.ts';
import type { ImportBatch, ImportRow } from './import.types.ts';

const sentence = (text: string) => ({ da: text, en: text });

/** An import over services that keep what they are told in memory; `fail` says which drafts they refuse. */
function createImport(fail: (title: string) => Error | undefined = () => undefined) {
  const saved = new Map<string, string>();
  const calls = { transactions: [] as number[], created: 0, vanished: [] as unknown[] };
  const useCases: Pick<UseCaseWriteService, 'saveAll' | 'markVanished'> = {
    saveAll(drafts, { dryRun = false } = {}) {
      calls.transactions.push(drafts.length);
      for (const { title } of drafts) {
        const error = fail(title);
        if (error) return Promise.reject(error);
      }
      return Promise.resolve(drafts.map((draft) => outcomeOf(draft, dryRun)));
    },
    markVanished(entries, options) {
      calls.vanished.push({ ...entries, ...options });
      return Promise.resolve(['gone']);
    },
  };
  function outcomeOf({ externalIds, title }: UseCaseDraft, dryRun: boolean) {
    const id = externalIds[0]!.value;
    const known = saved.get(id);
    if (!dryRun) saved.set(id, title);
    return known === undefined ? 'created' : known === title ? 'unchanged' : 'updated';
  }
  const organisations: Pick<OrganisationWriteService, 'createMissing'> = {
    createMissing: () => Promise.resolve(void calls.created++),
  };
  const service = new ImportService(
    organisations as OrganisationWriteService,
    useCases as UseCaseWriteService,
  );
  const run = (rows: readonly ImportRow[], more: Partial<ImportBatch> & { dryRun?: boolean } = {}) => {
    const { dryRun = false, ...given } = more;
    const batch = {
      scheme: 's',
      origin: 'o',
      rows,
      refused: [],
      organisations: [],
      isComplete: false,
      fieldNames: {},
      ...given,
    };
    return service.run(batch, { dryRun, progress: () => undefined });
  };
  return { run, saved, calls };
}

function row(number: number, id: string, change: object = {}): ImportRow {
  const draft = {
    externalIds: [{ scheme: 's', value: id }],
    ...{
      owner: 'organisation-x',
      language: 'da',
      title: `Titel ${id}`,
      verification: 'SELF_REPORTED',
      ...change,
    },
  };
  return { row: number, id, draft };
}

describe('an import', () => {
  it('counts what it created, updated and left alone', async () => {
    const { run } = createImport();
    await run([row(2, 'a'), row(3, 'b')]);
    expect(await run([row(2, 'a'), row(3, 'b', { title: 'Ny' }), row(4, 'c')])).toMatchObject({
      created: 1,
      updated: 1,
      unchanged: 1,
      refused: [],
    });
  });

  it('writes nothing when it is only tried', async () => {
    const { run, saved, calls } = createImport();
    expect(await run([row(2, 'a')], { dryRun: true, isComplete: true })).toMatchObject({
      created: 1,
      isDryRun: true,
    });
    expect(saved.size).toBe(0);
    expect(calls.created).toBe(0);
    expect(calls.vanished).toMatchObject([{ dryRun: true }]);
  });

  it('saves a hundred rows in each transaction', async () => {
    const { run, calls } = createImport();
    await run(Array.from({ length: 250 }, (_, i) => row(i + 2, `id-${i}`)));
    expect(calls.transactions).toEqual([100, 100, 50]);
  });

  it('refuses a row by its first wrong field and saves the others', async () => {
    const { run, saved } = createImport();
    const { refused } = await run([row(2, 'a', { status: 'Drift' }), row(3, 'b')]);
    expect(refused).toMatchObject([{ row: 2, id: 'a', field: 'status' }]);
    expect([...saved.keys()]).toEqual(['b']);
  });

  it.each([
    [
      'five million characters of text',
      { summary: 'x'.repeat(5_000_000) },
      /^summary is longer than 20000 characters: shorten it$/,
    ],
    [
      'an address that is a script',
      { sources: [{ url: 'javascript:alert(1)', title: 'x' }] },
      /^sources\.0\.url is no web address/,
    ],
  ])('refuses a row with %s and saves the others', async (_, change, message) => {
    const { run, saved } = createImport();
    const { refused } = await run([row(2, 'a', change), row(3, 'b')]);
    expect(refused.map((problem) => problem.message)).toEqual([expect.stringMatching(message)]);
    expect([...saved.keys()]).toEqual(['b']);
  });

  it('names a field as the file does', async () => {
    const { run } = createImport();
    const fieldNames = { status: 'Fase', id: 'Nr' };
    const { refused } = await run([row(2, 'a', { status: 'Drift' }), row(3, 'a')], { fieldNames });
    expect(refused.map(({ field }) => field)).toEqual(['Fase', 'Nr']);
  });

  it('refuses the second of two rows with the same id, and says where the first is', async () => {
    const { run, saved } = createImport();
    const { refused } = await run([row(2, 'a'), row(3, 'a', { title: 'Anden' })]);
    expect(refused).toEqual([
      { row: 3, id: 'a', field: 'id', message: 'The id a stands in row 2 too: give each row its own.' },
    ]);
    expect(saved.get('a')).toBe('Titel a');
  });

  it('leaves out only the rows that the graph refuses', async () => {
    const { run, saved } = createImport((title) =>
      title === 'Titel b'
        ? new ValidationFailed('owner', sentence('owner names "x", which does not exist.'))
        : undefined,
    );
    const { refused, created } = await run([row(2, 'a'), row(3, 'b'), row(4, 'c')]);
    expect(created).toBe(2);
    expect(refused).toEqual([
      { row: 3, id: 'b', field: 'entry', message: 'owner names "x", which does not exist.' },
    ]);
    expect([...saved.keys()]).toEqual(['a', 'c']);
  });

  it.each([
    ['the graph does not answer', new Unavailable(sentence('No answer.'))],
    ['something unexpected happens', new TypeError('oops')],
  ])('stops when %s', async (_, error) => {
    const { run } = createImport(() => error);
    await expect(run([row(2, 'a')])).rejects.toBe(error);
  });

  it('reports the refused in the order of the file', async () => {
    const { run } = createImport(() => new NotFound(sentence('Nothing.')));
    const earlier = { row: 3, id: 'x', field: 'Nr', message: 'Refused while reading.' };
    const { refused } = await run([row(4, 'b'), row(2, 'a', { title: '' })], { refused: [earlier] });
    expect(refused.map((problem) => problem.row)).toEqual([2, 3, 4]);
  });
});

describe('entries that a register no longer holds', () => {
  it('are marked when the file is the whole register', async () => {
    const { run, calls } = createImport();
    expect((await run([row(2, 'a')], { isComplete: true })).vanished).toEqual(['gone']);
    expect(calls.vanished).toEqual([{ origin: 'o', scheme: 's', present: ['a'], dryRun: false }]);
  });

  it('are left alone when it is not', async () => {
    const { run, calls } = createImport();
    expect((await run([row(2, 'a')])).vanished).toEqual([]);
    expect(calls.vanished).toEqual([]);
  });

  it('are not those whose rows were refused', async () => {
    const { run, calls } = createImport();
    const unread = { row: 3, id: 'unread', field: 'x', message: 'y' };
    await run([row(2, 'a', { title: '' })], { isComplete: true, refused: [unread] });
    expect(calls.vanished).toMatchObject([{ present: ['a', 'unread'] }]);
  });
});
