import { changedFields, type FieldName, type UseCaseValues } from './use-case-values.ts';

/** What two people made of the same entry: where both changed the same field, a person has to choose. */
export interface Conflict {
  /** Changed by both, and not to the same. */
  readonly both: readonly FieldName[];
  /** Changed by the other alone: kept. */
  readonly theirs: readonly FieldName[];
}

/** Compares what I made of the base with what somebody else has made of it. */
export function conflictBetween(base: UseCaseValues, mine: UseCaseValues, theirs: UseCaseValues): Conflict {
  const byMe = changedFields(base, mine);
  const byThem = changedFields(base, theirs);
  const differing = changedFields(mine, theirs);
  return {
    both: byThem.filter((field) => byMe.includes(field) && differing.includes(field)),
    theirs: byThem.filter((field) => !byMe.includes(field)),
  };
}

/** Mine, but theirs in what only they changed and in what I leave to them. */
export function settled(
  mine: UseCaseValues,
  theirs: UseCaseValues,
  fields: readonly FieldName[],
): UseCaseValues {
  return { ...mine, ...Object.fromEntries(fields.map((field) => [field, theirs[field]])) };
}
