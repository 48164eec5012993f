import type { UpdateUseCasesInput, UseCaseStatus } from '../../../gql/graphql.ts';
import type { Choice } from '../../../components/ui/form/picker-field.tsx';
import type { BulkUseCase } from './api.ts';

/** The change that all chosen use cases get; what is empty stays as it is in each. */
export interface BulkChange {
  readonly status: UseCaseStatus | '';
  readonly contactFunction: string;
  readonly addTasks: readonly Choice[];
  readonly removeTasks: readonly Choice[];
  readonly addTechniques: readonly Choice[];
  readonly removeTechniques: readonly Choice[];
}

export const noChange: BulkChange = {
  ...{ status: '', contactFunction: '' },
  ...{ addTasks: [], removeTasks: [], addTechniques: [], removeTechniques: [] },
};

/** One thing that becomes different. */
export interface Difference {
  readonly field: 'status' | 'contactFunction' | 'tasks' | 'techniques' | 'lifecycle' | 'visibility';
  readonly before: string;
  readonly after: string;
}

/** What the change would make different of a use case. */
export function differencesOf(
  useCase: BulkUseCase,
  change: BulkChange,
  statusName: (status: UseCaseStatus) => string,
): Difference[] {
  const contact = change.contactFunction.trim();
  const status = (value: UseCaseStatus | null) => (value ? statusName(value) : '');
  const differences: Difference[] = [
    {
      field: 'status',
      before: status(useCase.status),
      after: status(change.status === '' ? useCase.status : change.status),
    },
    {
      field: 'contactFunction',
      before: useCase.contactFunction ?? '',
      after: contact === '' ? (useCase.contactFunction ?? '') : contact,
    },
    difference('tasks', useCase.tasks, change.addTasks, change.removeTasks),
    difference('techniques', useCase.techniques, change.addTechniques, change.removeTechniques),
  ];
  return differences.filter(({ before, after }) => before !== after);
}

function difference(
  field: 'tasks' | 'techniques',
  now: readonly Choice[],
  added: readonly Choice[],
  removed: readonly Choice[],
): Difference {
  const isIn = (list: readonly Choice[]) => (choice: Choice) => list.some(({ id }) => id === choice.id);
  const before = now.map(({ title }) => title);
  const after = [
    ...now.filter((choice) => !isIn(removed)(choice)),
    ...added.filter((choice) => !isIn(now)(choice)),
  ];
  return { field, before: before.join(', '), after: after.map(({ title }) => title).join(', ') };
}

/** The change as the API takes it. */
export function toInput(useCases: readonly BulkUseCase[], change: BulkChange): UpdateUseCasesInput {
  const ids = (choices: readonly Choice[]) => choices.map(({ id }) => id);
  const contact = change.contactFunction.trim();
  return {
    items: useCases.map(({ id, version }) => ({ id, version })),
    ...(change.status !== '' && { status: change.status }),
    ...(contact !== '' && { contactFunction: contact }),
    addTasks: ids(change.addTasks),
    removeTasks: ids(change.removeTasks),
    addTechniques: ids(change.addTechniques),
    removeTechniques: ids(change.removeTechniques),
  };
}
