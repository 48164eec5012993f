import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import { UseCaseStatus } from '../../server/modules/use-cases/use-case.enums.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { importFile, lines, outcomesOf } from '../testkit/importing.ts';
import { mutationOf } from '../testkit/mutations.ts';
import { createPerson, type TestPerson } from '../testkit/people.ts';
import { idOf, newDraft, newOrganisation, uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
const own = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
let editor: TestPerson;

beforeAll(async () => {
  await shared.services.organisationWriting.createMissing([own]);
  editor = await createPerson(hub, shared, { organisation: own.id, roles: ['EDITOR'] });
});

const send = (csv: string, further: object = {}) => importFile(editor, own.id, csv, further);

async function read(id: string) {
  const query = `query ($id: ID!) { useCase(id: $id) {
    id version title summary status lifecycle visibility contactFunction tasks { id } sources { url title }
    history { kind changes { field } } } }`;
  const { useCase } = await editor
    .query<{ useCase: Record<string, unknown> }>(query, { id })
    .expectNoErrors();
  return useCase;
}

/** An entry of the organisation's that says much, as its people's export has it. */
async function exported(change: object = {}) {
  const word = uniqueWord('rundtur');
  const draft = newDraft({
    ...{
      owner: own.id,
      visibility: 'PUBLIC',
      title: `${word} af; post`,
      status: UseCaseStatus.PILOT,
      start: '2024-03',
    },
    ...{ summary: 'Fordeler "post".\nTo linjer; én semikolon.', contactFunction: '=cmd|calc' },
    ...{ legalBasis: "'=HYPERLINK(1)", tasks: ['task-kle-27'] },
    sources: [{ url: 'https://example.org/x', title: 'Omtale' }, { title: 'Notat' }],
    ...change,
  });
  const other = newDraft({
    owner: own.id,
    title: `${word} to`,
    problem: 'Indgående post',
    summary: '-5 grader',
  });
  await shared.services.useCaseWriting.saveAll([draft, other]);
  const download = async (lang: string) =>
    (await editor.fetch(`/export/use-cases.csv?q=${word}&order=TITLE&lang=${lang}`)).text();
  return { word, id: idOf(draft), other: idOf(other), download };
}

describe('a file that was fetched from the hub', () => {
  it.each(['da', 'en'])('changes nothing as it came: %s', async (lang) => {
    const { id, other, download } = await exported();
    const imported = await send(await download(lang));
    expect(imported.rows.map(({ useCaseId, outcome, problems }) => [useCaseId, outcome, problems])).toEqual([
      [id, 'UNCHANGED', []],
      [other, 'UNCHANGED', []],
    ]);
    expect(imported.ignoredColumns).toContain('Demo');
  });

  it('changes the row whose title was changed, which keeps its state and gets a revision', async () => {
    const { id, word, download } = await exported();
    const csv = (await download('da')).replace(`${word} af; post`, `${word} af breve`);
    const preview = await send(csv, { dryRun: true });
    expect(preview.isWritten).toBe(false);
    expect(preview.rows[0]).toMatchObject({ row: 2, outcome: 'UPDATE', changes: ['Titel'] });
    expect((await read(id))['title']).toBe(`${word} af; post`);
    expect(outcomesOf(await send(csv))).toEqual(['UPDATE', 'UNCHANGED']);
    expect(await read(id)).toMatchObject({
      ...{ title: `${word} af breve`, lifecycle: 'PUBLISHED', visibility: 'PUBLIC' },
      ...{ contactFunction: '=cmd|calc', status: 'PILOT', version: 2 },
      sources: [
        { url: 'https://example.org/x', title: 'Omtale' },
        { url: null, title: 'Notat' },
      ],
      history: [{ kind: 'EDITED', changes: [{ field: 'title' }] }],
    });
    expect(outcomesOf(await send(csv))).toEqual(['UNCHANGED', 'UNCHANGED']);
  });

  it('does not undo what somebody changed after it was fetched', async () => {
    const { id, word, download } = await exported();
    const csv = (await download('da')).replace(`${word} af; post`, `${word} af breve`);
    const update = mutationOf('updateUseCase', 'useCase { id }');
    await update.done(editor, { id, version: 1, title: `${word} nyt` });
    const { rows } = await send(csv);
    expect(rows[0]).toMatchObject({ outcome: 'REFUSED', problems: [{ column: 'Version' }] });
    expect(rows[0]!.problems[0]!.message).toMatch(/version 1, now 2.*fetch it again/);
    expect((await read(id))['title']).toBe(`${word} nyt`);
  });

  it('takes away what a cell no longer says', async () => {
    const { id } = await exported();
    await send(lines('Id;Titel;Status;Opgaver', `${id};Ny titel;;`));
    expect(await read(id)).toMatchObject({ title: 'Ny titel', status: null, contactFunction: '=cmd|calc' });
  });
});
