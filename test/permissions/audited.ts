import type { SharedGraph } from '../testkit/graph.ts';
import { mutationOf } from '../testkit/mutations.ts';
import type { TestPerson } from '../testkit/people.ts';
import { idOf, newDraft } from '../testkit/use-case.ts';
import type { Stage } from './actors.ts';

/** Who makes a change: in the own municipality, beside it, or over all. */
type Who = 'administrator' | 'neighbour' | 'hubAdministrator';
export type People = Readonly<Record<Who, TestPerson>>;

interface Leaves {
  /** The event that the change leaves in the audit trail. */
  readonly kind: string;
  readonly by?: Who;
  /** What the change is told, where the permission matrix has no way to make it. */
  readonly input?: (place: Place) => Promise<object>;
}

interface Place {
  readonly stage: Stage;
  readonly shared: SharedGraph;
  readonly people: People;
}

/** Changes of what is somebody's own alone, which nobody has to account for. */
export const unaudited = [
  ...['actFor', 'followUseCase', 'unfollowUseCase', 'keepWorkingCopy', 'discardWorkingCopy'],
  ...['markNotificationsRead', 'updateNotificationSettings'],
];

const useCaseOf = async ({ stage, shared }: Place) => {
  const draft = newDraft({ owner: stage.own, visibility: 'K98' });
  await shared.services.useCaseWriting.saveAll([draft]);
  return idOf(draft);
};
const current = async (place: Place) => ({ id: await useCaseOf(place), version: 1 });
const retired = async (place: Place) => {
  const input = await current(place);
  const query =
    'mutation ($input: UseCaseVersionInput!) { retireUseCase(input: $input) { errors { code } } }';
  await place.people.administrator.query(query, { input }).expectNoErrors();
  return { ...input, version: 2 };
};
const draft = async ({ stage, people: { administrator } }: Place) => {
  const input = { organisation: stage.own, title: 'Ny', summary: 'Kort' };
  const made = await mutationOf('createUseCase', 'useCase { id version }').done(administrator, input);
  return made['useCase'] as { id: string; version: number };
};
const onUseCase = async (place: Place) => ({
  ...{
    useCase: await useCaseOf(place),
    organisation: place.stage.neighbour,
    kind: 'QUESTION',
    text: 'Hvordan?',
  },
});
const comment = async (place: Place) => {
  const say = mutationOf('commentOnUseCase', 'comment { id }');
  const made = await say.done(place.people.neighbour, await onUseCase(place));
  return { comment: (made['comment'] as { id: string }).id };
};
const answer = async ({ stage, people: { administrator } }: Place) => {
  const asked = { organisation: stage.own, title: 'Hvem?', text: 'Hvordan?' };
  const { helpRequest } = await mutationOf('createHelpRequest', 'helpRequest { id }').done(
    administrator,
    asked,
  );
  const { id } = helpRequest as { id: string };
  const said = { helpRequest: id, organisation: stage.own, text: 'Sådan' };
  const answering = mutationOf('answerHelpRequest', 'helpRequest { answers { id } }');
  const made = (await answering.done(administrator, said))['helpRequest'] as { answers: { id: string }[] };
  return { answer: made.answers[0]!.id, text: 'Anderledes' };
};

export const audited: Readonly<Record<string, Leaves>> = {
  createUseCase: {
    kind: 'use-case.created',
    input: ({ stage }) => Promise.resolve({ organisation: stage.own, title: 'Ny' }),
  },
  updateUseCase: {
    kind: 'use-case.edited',
    input: async (place) => ({ ...(await current(place)), title: 'Ny' }),
  },
  publishUseCase: {
    kind: 'use-case.published',
    input: async (place) => ({ ...(await draft(place)), visibility: 'K98' }),
  },
  retireUseCase: { kind: 'use-case.retired', input: current },
  restoreUseCase: { kind: 'use-case.restored', input: retired },
  updateUseCases: {
    kind: 'use-case.edited',
    input: async (place) => ({ items: [await current(place)], contactFunction: 'Digitalisering' }),
  },
  publishUseCases: {
    kind: 'use-case.published',
    input: async (place) => ({ items: [await draft(place)], visibility: 'K98' }),
  },
  retireUseCases: {
    kind: 'use-case.retired',
    input: async (place) => ({ items: [await current(place)] }),
  },
  restoreUseCases: {
    kind: 'use-case.restored',
    input: async (place) => ({ items: [await retired(place)] }),
  },
  importUseCases: {
    kind: 'use-case.imported',
    input: ({ stage }) => Promise.resolve({ organisation: stage.own, csv: 'Titel\nFra en fil' }),
  },
  updateOrganisation: {
    kind: 'organisation.edited',
    input: async ({ stage: { own: id }, shared }) => {
      const cypher = 'MATCH (o:Organisation {id: $id}) RETURN coalesce(o.version, 1) AS version';
      const [row] = await shared.rows<{ version: number }>(cypher, { id });
      return { id, version: row!.version, website: 'https://example.org' };
    },
  },
  adoptUseCase: {
    ...({ kind: 'use-case.adopted', by: 'neighbour' } as const),
    input: async (place) => ({
      ...{ useCase: await useCaseOf(place), organisation: place.stage.neighbour, status: 'PILOT' },
    }),
  },
  endAdoption: { kind: 'use-case.adoption-ended' },
  commentOnUseCase: { kind: 'use-case.commented', by: 'neighbour', input: onUseCase },
  answerComment: { kind: 'use-case.commented' },
  editComment: {
    ...({ kind: 'comment.edited', by: 'neighbour' } as const),
    input: async (place) => ({ ...(await comment(place)), text: 'Hvorfor?' }),
  },
  removeComment: { kind: 'comment.removed', by: 'neighbour', input: comment },
  hideComment: { kind: 'comment.hidden' },
  showComment: { kind: 'comment.shown' },
  createHelpRequest: { kind: 'help-request.created' },
  updateHelpRequest: { kind: 'help-request.edited' },
  closeHelpRequest: { kind: 'help-request.closed' },
  withdrawHelpRequest: { kind: 'help-request.withdrawn' },
  reopenHelpRequest: { kind: 'help-request.reopened' },
  answerHelpRequest: { kind: 'help-request.answered' },
  editHelpAnswer: { kind: 'help-request.answer-edited', input: answer },
  inviteMember: { kind: 'member.invited' },
  withdrawInvitation: { kind: 'member.invitation-withdrawn' },
  changeMember: { kind: 'member.changed' },
  endMembership: { kind: 'member.ended' },
  createToken: { kind: 'token.created' },
  createServiceToken: { kind: 'token.created' },
  revokeToken: { kind: 'token.revoked' },
  deactivatePerson: { kind: 'person.deactivated', by: 'hubAdministrator' },
  reactivatePerson: {
    ...({ kind: 'person.reactivated', by: 'hubAdministrator' } as const),
    input: async ({ shared, people }) => {
      const { id: person } = people.neighbour;
      const cypher = 'MATCH (p:Person {id: $person}) SET p.deactivatedAt = datetime()';
      await shared.graph.write('test.shut', (tx) => tx.run({ name: 'test.shut', cypher }, { person }));
      return { person };
    },
  },
  createCluster: { kind: 'cluster.created', by: 'hubAdministrator' },
  updateCluster: { kind: 'cluster.edited', by: 'hubAdministrator' },
  retireCluster: { kind: 'cluster.retired', by: 'hubAdministrator' },
  retryMail: { kind: 'mail.retried', by: 'hubAdministrator' },
  signOutEverywhere: { kind: 'session.all-ended' },
};
