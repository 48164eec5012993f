/** What two people made of the same entry: where both changed the same field, a person has to choose. */
export interface Conflict<Field> {
  /** Changed by both, and not to the same. */
  readonly both: readonly Field[];
  /** Changed by the other alone: kept. */
  readonly theirs: readonly Field[];
}

interface Versions<Values> {
  readonly base: Values;
  readonly mine: Values;
  readonly theirs: Values;
}

/** Compares what I made of the base with what somebody else has made of it. */
export function conflictBetween<Values, Field>(
  { base, mine, theirs }: Versions<Values>,
  changedFields: (before: Values, after: Values) => readonly Field[],
): Conflict<Field> {
  const byMe = changedFields(base, mine);
  const byThem = changedFields(base, theirs);
  const differing = changedFields(mine, theirs);
  return {
    both: byThem.filter((field) => byMe.includes(field) && differing.includes(field)),
    theirs: byThem.filter((field) => !byMe.includes(field)),
  };
}

/** Mine, but theirs in what only they changed and in what I leave to them. */
export function settled<Values extends object>(
  mine: Values,
  theirs: Values,
  fields: readonly (keyof Values)[],
): Values {
  return { ...mine, ...Object.fromEntries(fields.map((field) => [field, theirs[field]])) };
}
