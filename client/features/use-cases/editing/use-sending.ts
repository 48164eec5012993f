import { useMutation } from 'urql';
import { readFragment } from '../../../gql/index.ts';
import type { Subject, Theirs } from '../../../lib/editing.ts';
import { outcomeOf, type Trouble, type UserError } from '../../../lib/mutation-outcome.ts';
import { createUseCaseMutation, updateUseCaseMutation } from './api/changes.ts';
import { editedUseCaseFragment } from './api/edited-use-case.ts';
import { changedInput, inputOf, numberOf, valuesOf, type UseCaseValues } from './use-case-values.ts';

/** A use case, and what its form began from. */
export type Begun = Subject & { readonly base: UseCaseValues };

export interface Sent {
  /** Of what was saved. */
  readonly id?: string | undefined;
  readonly errors?: readonly UserError[];
  readonly theirs?: Theirs<UseCaseValues>;
  readonly trouble?: Trouble;
}

/** Sends the values to be saved or, in a dry run, to learn what else is to be mended in them. */
export function useSending() {
  const [, create] = useMutation(createUseCaseMutation);
  const [, update] = useMutation(updateUseCaseMutation);
  return async ({ base, ...subject }: Begun, values: UseCaseValues, dryRun: boolean): Promise<Sent> => {
    const sent = dryRun ? withFitAmounts(values) : values;
    if ('organisation' in subject) {
      const input = { ...subject, ...inputOf(sent), dryRun };
      const outcome = outcomeOf(await create({ input }), ({ createUseCase }) => createUseCase);
      if (outcome.kind === 'done') return { id: outcome.payload.useCase?.id };
      return outcome.kind === 'rejected' ? { errors: outcome.errors } : { trouble: outcome };
    }
    const input = { ...subject, ...changedInput(base, sent), dryRun };
    const outcome = outcomeOf(await update({ input }), ({ updateUseCase }) => updateUseCase);
    if (outcome.kind === 'done') return { id: outcome.payload.useCase?.id };
    if (outcome.kind !== 'rejected') return { trouble: outcome };
    const current = readFragment(editedUseCaseFragment, outcome.payload.current);
    if (!current) return { errors: outcome.errors };
    return { theirs: { version: current.version, values: valuesOf(current) } };
  };
}

/** What is no number, the API cannot take: zero stands in its place. */
function withFitAmounts(values: UseCaseValues): UseCaseValues {
  const costs = values.costs.map((cost) =>
    Number.isNaN(numberOf(cost.amount)) ? { ...cost, amount: '0' } : cost,
  );
  return { ...values, costs };
}
