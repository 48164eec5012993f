import type { Answer } from '../testkit/answers.ts';
import type { Stage } from './actors.ts';
import type { Entry } from './entries.ts';

/** One request of the matrix. */
export interface Probe {
  readonly query: string;
  readonly variables?: object;
  /** The id of what a list should hold, where it is about something fresh. */
  readonly seen?: string;
}

/** A change of an entry as it no longer is, so that whoever may make it meets a conflict and nothing is changed. */
const change =
  (mutation: string, inputType: string, further: object = {}) =>
  ({ id }: Entry): Probe => ({
    query: `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { errors { code } current { id } } }`,
    variables: { input: { id, version: 0, ...further } },
  });

/** Something said of an entry in the neighbour's name that is refused for what it says, so that nothing is changed. */
const addition =
  (mutation: string, inputType: string, further: object) =>
  ({ id }: Entry, { neighbour }: Stage): Probe => ({
    query: `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { errors { code } } }`,
    variables: { input: { useCase: id, organisation: neighbour, ...further } },
  });

const following =
  (verb: 'follow' | 'unfollow') =>
  ({ id }: Entry): Probe => ({
    query: `mutation ($input: ${verb === 'follow' ? 'Follow' : 'Unfollow'}UseCaseInput!) {
      ${verb}UseCase(input: $input) { errors { code } useCase { id } } }`,
    variables: { input: { useCase: id } },
  });

/** How each root field is asked for one entry. */
export const entryProbes: Record<string, (entry: Entry, stage: Stage) => Probe> = {
  'Query.useCase': ({ id }) => ({ query: 'query ($id: ID!) { useCase(id: $id) { id } }', variables: { id } }),
  'Query.node': ({ id }) => ({ query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id } }),
  'Query.useCases': ({ id }) => ({
    query: 'query ($ids: [ID!]) { useCases(where: [{ id: { in: $ids } }]) { nodes { id } } }',
    variables: { ids: [id] },
  }),
  'Query.search': ({ word }) => ({
    query: 'query ($word: String!) { search(query: $word) { nodes { entity { id } } } }',
    variables: { word },
  }),
  'Query.solvers': ({ word }) => ({
    query: 'query ($word: String!) { solvers(problem: $word) { useCases { id } } }',
    variables: { word },
  }),
  'Mutation.updateUseCase': change('updateUseCase', 'UpdateUseCaseInput', { title: 'Ny' }),
  'Mutation.publishUseCase': change('publishUseCase', 'PublishUseCaseInput', { visibility: 'PUBLIC' }),
  'Mutation.retireUseCase': change('retireUseCase', 'UseCaseVersionInput'),
  'Mutation.restoreUseCase': change('restoreUseCase', 'UseCaseVersionInput'),
  'Mutation.adoptUseCase': addition('adoptUseCase', 'AdoptUseCaseInput', {
    status: 'IN_USE',
    since: 'i går',
  }),
  'Mutation.commentOnUseCase': addition('commentOnUseCase', 'CommentOnUseCaseInput', {
    ...{ kind: 'QUESTION', text: '' },
  }),
  'Mutation.followUseCase': following('follow'),
  'Mutation.unfollowUseCase': following('unfollow'),
};

/** How the root fields are asked that are about no entry. */
export const otherProbes: Record<string, Probe | ((stage: Stage) => Probe)> = {
  'Mutation.updateOrganisation': ({ own }) =>
    change('updateOrganisation', 'UpdateOrganisationInput')({ id: own, word: '' }),
  // No items, so that nothing is changed.
  'Mutation.updateUseCases': {
    query: 'mutation { updateUseCases(input: { items: [] }) { errors { code } } }',
  },
  'Mutation.publishUseCases': {
    query: 'mutation { publishUseCases(input: { items: [], visibility: OWN }) { errors { code } } }',
  },
  'Mutation.retireUseCases': {
    query: 'mutation { retireUseCases(input: { items: [] }) { errors { code } } }',
  },
  'Mutation.restoreUseCases': {
    query: 'mutation { restoreUseCases(input: { items: [] }) { errors { code } } }',
  },
  // A file without rows, so that nothing is made.
  'Mutation.importUseCases': ({ own }) => ({
    query: 'mutation ($input: ImportUseCasesInput!) { importUseCases(input: $input) { errors { code } } }',
    variables: { input: { organisation: own, csv: 'Titel' } },
  }),
  'Mutation.createUseCase': ({ own }) => ({
    query: 'mutation ($input: CreateUseCaseInput!) { createUseCase(input: $input) { errors { code } } }',
    variables: { input: { organisation: own, title: '' } },
  }),
  'Query.workingCopy': { query: '{ workingCopy(form: "test") { form } }' },
  'Query.myWorkingCopies': { query: '{ myWorkingCopies { form } }' },
  'Mutation.keepWorkingCopy': {
    query: 'mutation ($input: KeepWorkingCopyInput!) { keepWorkingCopy(input: $input) { errors { code } } }',
    variables: { input: { form: 'test', title: 'Test', content: '{}' } },
  },
  'Mutation.discardWorkingCopy': {
    query:
      'mutation ($input: DiscardWorkingCopyInput!) { discardWorkingCopy(input: $input) { errors { code } } }',
    variables: { input: { form: 'test' } },
  },
  'Query.auditEvents': { query: '{ auditEvents(first: 1) { nodes { id } } }' },
  'Query.viewer': { query: '{ viewer { id } }' },
  'Mutation.actFor': ({ own }) => ({
    query: 'mutation ($input: ActForInput!) { actFor(input: $input) { errors { code } } }',
    variables: { input: { organisation: own } },
  }),
  'Mutation.markNotificationsRead': {
    query: 'mutation { markNotificationsRead(input: { all: true }) { errors { code } } }',
  },
  'Mutation.updateNotificationSettings': {
    query: 'mutation { updateNotificationSettings(input: { language: DA }) { errors { code } } }',
  },
  'Query.organisations': { query: '{ organisations(first: 1) { nodes { id } } }' },
  'Query.organisation': { query: '{ organisation(id: "organisation-kl") { id } }' },
  'Query.municipalities': { query: '{ municipalities(first: 1) { nodes { id } } }' },
  'Query.municipality': { query: '{ municipality(code: "0707") { id } }' },
  'Query.tasks': { query: '{ tasks { id } }' },
  'Query.task': { query: '{ task(id: "task-kle-27") { id } }' },
  'Query.problems': { query: '{ problems { id } }' },
  'Query.problem': { query: '{ problem(id: "problem-sorting-incoming-mail") { id } }' },
  'Query.techniques': { query: '{ techniques { id } }' },
  'Query.dataStandards': { query: '{ dataStandards(first: 1) { nodes { id } } }' },
  'Query.objectives': { query: '{ objectives { id } }' },
  'Query.initiatives': { query: '{ initiatives { id } }' },
  'Query.scenarios': { query: '{ scenarios { id } }' },
  'Query.barriers': { query: '{ barriers { id } }' },
  'Query.needs': { query: '{ needs { id } }' },
};

/** What an answer amounts to: `ok`, an error's code, `REJECTED` by user errors, or `unseen` without the entry's id. */
export function outcomeOf(answer: Answer<object>, id: string | undefined): string {
  const [error] = answer.errors;
  if (error) return error.extensions.code;
  const payloads = Object.values((answer.data ?? {}) as Record<string, { errors?: unknown[] } | null>);
  if (payloads.some((payload) => payload?.errors?.length)) return 'REJECTED';
  return id === undefined || JSON.stringify(answer.data).includes(`"${id}"`) ? 'ok' : 'unseen';
}
