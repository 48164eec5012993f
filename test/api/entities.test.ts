import { initHub } from '../testkit/hub.ts';

const hub = initHub();

const wholeUseCase = `query ($id: ID!) {
  useCase(id: $id) {
    id title summary problem solution lessons wouldDoDifferently status language start end techniqueNote
    legalBasis impactAssessmentDone contactFunction verification inferred demo visibility vanishedAt
    createdAt updatedAt version
    owner { id name kind demo }
    origin { id title url }
    participants { role organisation { id name } }
    tasks { id scheme code title useCases(first: 1) { nodes { id } } }
    problems { id title tasks { id } }
    techniques { id title description }
    effects { kind text }
    costs { kind amount { amount currency } note }
    sources { title url }
    externalIds { scheme value url }
  }
}`;

describe('a use case', () => {
  const ask = async (id: string, language: string) => {
    const { useCase } = await hub
      .query<{ useCase: Record<string, unknown> }>(wholeUseCase, { id }, { 'accept-language': language })
      .expectNoErrors();
    return useCase;
  };

  it('is told whole, in the language of whoever asks', async () => {
    expect(await ask('usecase-demo.D01', 'en')).toMatchObject({
      id: 'usecase-demo.D01',
      title: 'Drafts of meeting minutes',
      status: 'OPERATION',
      language: 'da',
      start: '2025-02',
      end: null,
      impactAssessmentDone: true,
      contactFunction: 'Digitalisering, Demokommunen',
      verification: 'UNVERIFIED',
      demo: true,
      visibility: 'PUBLIC',
      vanishedAt: null,
      owner: { id: 'organisation-demo-kommune', name: 'Demokommunen', kind: 'MUNICIPALITY', demo: true },
      origin: { id: 'demo', title: 'Demo', url: null },
      externalIds: [{ scheme: 'demo', value: 'D01', url: null }],
      sources: [{ title: 'Opfundet til demonstration', url: null }],
    });
  });

  it('says which language its title and summary come in', async () => {
    const query = '{ useCase(id: "usecase-demo.D01") { language titleLanguage summaryLanguage } }';
    const languages = async (language: string) =>
      (await hub.query<{ useCase: object }>(query, {}, { 'accept-language': language }).expectNoErrors())
        .useCase;
    expect(await languages('da')).toEqual({ language: 'da', titleLanguage: 'da', summaryLanguage: 'da' });
    expect(await languages('en')).toEqual({ language: 'da', titleLanguage: 'en', summaryLanguage: 'en' });
  });

  it('holds what was learned, what it cost and what came of it', async () => {
    const useCase = await ask('usecase-demo.D01', 'en');
    expect(useCase).toMatchObject({
      effects: [
        { kind: 'EXPECTED', text: 'Half the time spent on minutes' },
        { kind: 'MEASURED', text: '20 minutes saved per meeting, measured on 140 meetings' },
      ],
      costs: [
        { kind: 'INVESTMENT', amount: { amount: 250_000, currency: 'DKK' }, note: 'Set-up and training' },
        { kind: 'YEARLY', amount: { amount: 180_000, currency: 'DKK' }, note: 'Licences and operation' },
      ],
      participants: [
        { role: 'SUPPLIER', organisation: { name: 'Demo-leverandøren' } },
        { role: 'FOLLOWER', organisation: { name: 'Nabokommunen (demo)' } },
      ],
    });
    expect(useCase['lessons']).toHaveLength(2);
  });

  it('stands under its tasks, problems and techniques', async () => {
    const useCase = await ask('usecase-demo.D01', 'en');
    expect(useCase).toMatchObject({
      tasks: [
        { id: 'task-kle-00', scheme: 'KLE', code: '00' },
        { id: 'task-form-65', scheme: 'FORM', code: '65' },
      ],
    });
    expect(useCase['techniques']).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: 'technique-speech' })]),
    );
    expect(useCase['problems']).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: 'problem-meeting-minutes-from-speech' })]),
    );
  });

  it('is told in Danish to those who read Danish', async () => {
    expect(await ask('usecase-demo.D01', 'da')).toMatchObject({
      title: 'Udkast til mødereferater',
      effects: [{ text: 'Halvt så lang tid til referater' }, {}],
    });
  });

  it('says which of its fields no source states', async () => {
    expect(await ask('usecase-signaturprojekt.S20-04', 'da')).toMatchObject({
      title: 'Intelligent fordeling og journalisering af mails',
      demo: false,
      verification: 'VERIFIED',
      inferred: expect.arrayContaining(['problem', 'tasks', 'techniques']) as unknown,
      owner: { name: 'Norddjurs' },
      costs: [{ kind: 'GRANT', amount: { amount: 1_900_000, currency: 'DKK' } }],
      sources: [{ url: expect.stringMatching(/^https:\/\/www\.kl\.dk\//) as unknown }],
    });
  });

  it('says when it was written as ISO 8601', async () => {
    const { createdAt, updatedAt, version } = await ask('usecase-demo.D01', 'en');
    for (const moment of [createdAt, updatedAt]) {
      expect(moment).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    }
    expect(version).toBeGreaterThanOrEqual(1);
  });
});

describe('anything with an id', () => {
  it.each([
    ['usecase-demo.D01', 'UseCase'],
    ['organisation-municipality-0707', 'Organisation'],
    ['task-kle-00', 'Task'],
    ['problem-sorting-incoming-mail', 'Problem'],
    ['technique-text-classification', 'Technique'],
    ['standard-bbr', 'DataStandard'],
    ['objective-01', 'Objective'],
    ['initiative-01', 'Initiative'],
    ['scenario-01', 'Scenario'],
    ['barrier-01', 'Barrier'],
    ['need-01', 'Need'],
  ])('is fetched again by it: %s', async (id, type) => {
    const { node } = await hub
      .query<{ node: { title?: string; name?: string } }>(
        `query ($id: ID!) { node(id: $id) {
           __typename id ... on ${type} { ${type === 'Organisation' ? 'name' : 'title'} }
         } }`,
        { id },
      )
      .expectNoErrors();
    expect(node).toMatchObject({ __typename: type, id });
    expect(node.title ?? node.name).toBeTruthy();
  });

  it('is fetched for its own kind only', async () => {
    const { node } = await hub
      .query<{ node: object }>(
        '{ node(id: "task-kle-00") { ... on UseCase { title } ... on Task { code } } }',
      )
      .expectNoErrors();
    expect(node).toEqual({ code: '00' });
  });
});

describe('an id that nothing has', () => {
  it.each([
    ['node', 'usecase-demo.D999', 'thing'],
    ['node', 'nonsense', 'thing'],
    ['useCase', 'usecase-demo.D999', 'use case'],
    ['organisation', 'organisation-municipality-9999', 'organisation'],
    ['task', 'task-kle-98', 'task'],
    ['problem', 'problem-nonsense', 'problem'],
  ])('is not found by %s: %s', async (field, id, what) => {
    const error = await hub
      .query(`query ($id: ID!) { found: ${field}(id: $id) { id } }`, { id })
      .expectError('NOT_FOUND');
    expect(error).toMatchObject({
      message: `There is no ${what} with the id ${id}.`,
      path: ['found'],
      extensions: { field: 'id' },
    });
  });

  it('belongs to another kind: a task is no use case', async () => {
    await hub.query('{ useCase(id: "task-kle-00") { id } }').expectError('NOT_FOUND');
  });

  it('takes nothing away from the rest of the answer', async () => {
    const { data } = await hub
      .query<object>('{ useCase(id: "nonsense") { id } task(id: "task-kle-00") { code } }')
      .whole();
    expect(data).toEqual({ useCase: null, task: { code: '00' } });
  });

  it('is told in Danish to those who read Danish', async () => {
    const error = await hub
      .query('{ useCase(id: "nonsense") { id } }', {}, { 'accept-language': 'da' })
      .expectError('NOT_FOUND');
    expect(error.message).toBe("Der findes ikke en anvendelse med id'et nonsense.");
  });
});
