import type {
  Lifecycle,
  PublishUseCasesInput,
  UseCaseStatus,
  UseCaseVersionsInput,
  Visibility,
} from '../../../gql/graphql.ts';
import type { Choice } from '../../../components/ui/form/picker-field.tsx';
import type { BulkUseCase } from './api.ts';
import { differencesOf, noChange, type BulkChange, type Difference } from './bulk-change.ts';

/** What can be done to several, in the order in which it is offered. */
export const acts = ['change', 'publish', 'share', 'retire', 'restore'] as const;
export type Act = (typeof acts)[number];
type Move = Exclude<Act, 'change'>;

/** What is to become of all that are chosen. */
export interface BulkWish {
  readonly act: Act;
  readonly change: BulkChange;
  /** Who is to see what is published. */
  readonly visibility: Exclude<Visibility, 'SHARED'>;
  /** With whom it is to be shared. */
  readonly grantees: readonly Choice[];
}

export const noWish: BulkWish = { act: 'change', change: noChange, visibility: 'K98', grantees: [] };

/** What a wish makes of one use case. */
export interface Effect {
  readonly differences: readonly Difference[];
  /** Why it cannot be done to it as it is now. */
  readonly stop?: Stop | undefined;
}

/** What is not in the right state for what is to be done. */
export type Stop = 'publishRETIRED' | 'retireDRAFT' | 'retireRETIRED' | 'restoreDRAFT' | 'restorePUBLISHED';

/** The words for values. */
export interface Words {
  readonly status: (value: UseCaseStatus) => string;
  readonly lifecycle: (value: Lifecycle) => string;
  readonly visibility: (value: Visibility) => string;
}

export function effectOf(useCase: BulkUseCase, wish: BulkWish, words: Words): Effect {
  const { act, change } = wish;
  if (act === 'change') return { differences: differencesOf(useCase, change, words.status) };
  const stop = stops[act][useCase.lifecycle];
  return stop ? { differences: [], stop } : { differences: movesOf(useCase, act, wish, words) };
}

const stops: Record<Move, Partial<Record<Lifecycle, Stop>>> = {
  publish: { RETIRED: 'publishRETIRED' },
  share: { RETIRED: 'publishRETIRED' },
  retire: { DRAFT: 'retireDRAFT', RETIRED: 'retireRETIRED' },
  restore: { DRAFT: 'restoreDRAFT', PUBLISHED: 'restorePUBLISHED' },
};

function movesOf(useCase: BulkUseCase, act: Move, wish: BulkWish, words: Words): Difference[] {
  const { lifecycle, visibility, sharedWith } = useCase;
  const sharedAmong = (names: readonly string[]) =>
    `${words.visibility('SHARED')}: ${[...names].sort().join(', ')}`;
  const now =
    visibility === 'SHARED' ? sharedAmong(sharedWith.map(({ name }) => name)) : words.visibility(visibility);
  const shared = sharedAmong(wish.grantees.map(({ title }) => title));
  const after: Record<Move, readonly [Lifecycle, string]> = {
    publish: ['PUBLISHED', words.visibility(wish.visibility)],
    share: wish.grantees.length > 0 ? ['PUBLISHED', shared] : [lifecycle, now],
    retire: ['RETIRED', now],
    restore: ['PUBLISHED', now],
  };
  const [state, seenBy] = after[act];
  const differences: Difference[] = [
    { field: 'lifecycle', before: words.lifecycle(lifecycle), after: words.lifecycle(state) },
    { field: 'visibility', before: now, after: seenBy },
  ];
  return differences.filter((each) => each.before !== each.after);
}

const itemsOf = (useCases: readonly BulkUseCase[]) => useCases.map(({ id, version }) => ({ id, version }));

/** What is published or shared, as the API takes it. */
export function toPublishInput(useCases: readonly BulkUseCase[], wish: BulkWish): PublishUseCasesInput {
  const items = itemsOf(useCases);
  return wish.act === 'share'
    ? { items, visibility: 'SHARED', sharedWith: wish.grantees.map(({ id }) => id) }
    : { items, visibility: wish.visibility };
}

export function toVersionsInput(useCases: readonly BulkUseCase[]): UseCaseVersionsInput {
  return { items: itemsOf(useCases) };
}
