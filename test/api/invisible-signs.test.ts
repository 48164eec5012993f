import { randomUUID } from 'node:crypto';
import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { importFile, lines } from '../testkit/importing.ts';
import { mutationOf } from '../testkit/mutations.ts';
import { createPerson, type TestPerson } from '../testkit/people.ts';
import { idOf, newDraft, newOrganisation, uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
const home = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
const other = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
const published = newDraft({ owner: other.id, visibility: 'K98', title: uniqueWord() });
let writer: TestPerson;
let coordinator: TestPerson;

beforeAll(async () => {
  await shared.services.organisationWriting.createMissing([home, other]);
  await shared.services.useCaseWriting.saveAll([published]);
  [writer, coordinator] = await Promise.all([
    createPerson(hub, shared, { organisation: home.id, roles: ['ORG_ADMIN'] }),
    createPerson(hub, shared, { organisation: 'organisation-kl', roles: ['COORDINATOR'] }),
  ]);
});

/** What is written in each place, with the text in the field that is named. */
const writing = {
  useCase: {
    ...{ field: 'title', mutation: mutationOf('createUseCase', 'useCase { title }') },
    input: (title: string) => ({ organisation: home.id, title }),
  },
  question: {
    ...{ field: 'text', mutation: mutationOf('createHelpRequest', 'helpRequest { text }') },
    input: (text: string) => ({ organisation: home.id, language: 'da', title: uniqueWord(), text }),
  },
  comment: {
    ...{ field: 'text', mutation: mutationOf('commentOnUseCase', 'comment { text }') },
    input: (text: string) => ({
      useCase: idOf(published),
      organisation: home.id,
      kind: 'COMMENT',
      text,
    }),
  },
  adoption: {
    ...{ field: 'note', mutation: mutationOf('adoptUseCase', 'adoption { note }') },
    input: (note: string) => ({ useCase: idOf(published), organisation: home.id, status: 'IN_USE', note }),
  },
  profile: {
    ...{
      field: 'contactFunction',
      mutation: mutationOf('updateOrganisation', 'organisation { contactFunction }'),
    },
    input: (contactFunction: string) => ({ id: home.id, version: 1, contactFunction }),
  },
  cluster: {
    ...{ field: 'name', mutation: mutationOf('createCluster', 'cluster { name }') },
    input: (name: string) => ({ name, purpose: 'Deler', members: [home.id] }),
  },
  token: {
    ...{ field: 'name', mutation: mutationOf('createToken', 'token { name }') },
    input: (name: string) => ({ name, scopes: ['CATALOGUE_READ'], expiresInDays: 30 }),
  },
};
const places = Object.keys(writing) as (keyof typeof writing)[];

describe.each(places)('signs that nobody sees, in a %s', (place) => {
  const { field, mutation, input } = writing[place];
  const person = () => (place === 'cluster' ? coordinator : writer);

  it('are refused by the field where they turn what is read', async () => {
    const { errors } = await mutation.answered(person(), input('god\u202edno\u202c'));
    expect(errors).toMatchObject([{ field, code: 'VALIDATION_FAILED' }]);
    expect(errors[0]!.message).toMatch(/invisible sign that turns the direction/);
  });

  it('are left out where they carry nothing', async () => {
    const text = `=${randomUUID()}\u200d👩`;
    const payload = await mutation.done(person(), input(`\u0000\u001b${text}\u0085`));
    const made = Object.values(payload).find((value) => typeof value === 'object' && !Array.isArray(value));
    expect(made).toEqual({ [field]: text });
  });
});

describe('an imported file', () => {
  it('loses the one kind, and is refused the other by its column', async () => {
    const title = uniqueWord();
    const csv = lines('Titel;Resumé', `${title}\u0007;\u001b=1`, `${title}2;a\u202eb`);
    const { rows } = await importFile(writer, home.id, csv);
    expect(rows).toMatchObject([
      { outcome: 'CREATE', problems: [] },
      { outcome: 'REFUSED', problems: [{ column: 'Resumé' }] },
    ]);
    expect(rows[1]!.problems[0]!.message).toMatch(/^"Resumé" has an invisible sign/);
  });
});
