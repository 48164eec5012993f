import { useState } from 'react';
import { settled } from './conflict.ts';
import { useKeeping, type KeptForm } from './kept-form.ts';

/** A change of an entry as it was in this version. */
export interface Changed {
  readonly id: string;
  readonly version: number;
}

/** What is saved: a new entry of an organisation, or a change of one that is there. */
export type Subject = { readonly organisation: string } | Changed;

/** An entry as somebody else has made it meanwhile. */
export interface Theirs<Values> {
  readonly version: number;
  readonly values: Values;
}

/** Where the fields have their values: a form of react-hook-form, or a state. */
export interface FormValues<Values> {
  readonly getValues: () => Values;
  readonly reset: (values: Values) => void;
}

/** What an edit begins from; a new entry has no version yet. */
interface Begun<Values> {
  readonly version?: number;
  readonly base: Values;
}

interface EditingOptions<Values, Field> {
  /** What the form is kept by. */
  readonly formKey: string;
  readonly subject: Subject;
  /** The entry as it was read, or what a new one starts with. */
  readonly read: Values;
  /** Finds what was kept of the form. */
  readonly find: () => KeptForm<Values> | undefined;
  /** What a person knows the unsent form by. */
  readonly titleOf: (values: Values) => string;
  /** The fields in which values differ. */
  readonly changedFields: (before: Values, after: Values) => Field[];
}

export type Editing<Values extends object, Field extends keyof Values> = ReturnType<
  typeof useEditing<Values, Field>
>;

/**
 * The form of an entry from its beginning until it is saved: goes on with what was kept, keeps what is typed, starts over,
 * and takes in what somebody else saved first.
 */
export function useEditing<Values extends object, Field extends keyof Values>(
  options: EditingOptions<Values, Field>,
) {
  const { formKey, subject, read, titleOf, changedFields } = options;
  const [found] = useState(() => foundOf(options));
  const [begun, setBegun] = useState(() => beginning(options, found));
  const [isFound, setFound] = useState(found !== undefined);
  const { kept, keepForm, discard } = useKeeping<Values>(formKey, found);
  const owner = 'organisation' in subject ? subject.organisation : undefined;
  const keepFrom = (from: Begun<Values>, values: Values) =>
    keepForm({
      ...{ ...from, values, title: titleOf(values) },
      ...(owner !== undefined && { organisation: owner }),
    });
  return {
    ...{ begun, kept, discard, changedFields, owner },
    /** What the fields hold at first. */
    initial: found?.values ?? begun.base,
    /** When that was typed which the form begins with; undefined where it begins with the entry. */
    foundFrom: isFound ? found?.savedAt : undefined,
    keep: (values: Values) => keepFrom(begun, values),
    startOver: (form: FormValues<Values>) => {
      setBegun(beginning(options));
      setFound(false);
      // Before it is given up: a form whose values change is kept.
      form.reset(read);
      void discard();
    },
    /** Goes on from the other's version, with theirs in these fields. */
    settle: (form: FormValues<Values>, theirs: Theirs<Values>, fields: readonly Field[]) => {
      const from = { version: theirs.version, base: theirs.values };
      const values = settled(form.getValues(), theirs.values, fields);
      setBegun(from);
      form.reset(values);
      keepFrom(from, values);
    },
  };
}

/** What was kept, unless it says no more than what it began from; with the fields that a form has got since. */
function foundOf<Values extends object, Field>({ find, read, changedFields }: EditingOptions<Values, Field>) {
  const kept = find();
  if (!kept) return undefined;
  const [base, values] = [
    { ...read, ...kept.base },
    { ...read, ...kept.values },
  ];
  return changedFields(base, values).length === 0 ? undefined : { ...kept, base, values };
}

/**
 * Who goes on with what was kept goes on from the version that it began from: what others did since is met when saving.
 * Where the fields of the form are as they were, the version read now does as well.
 */
function beginning<Values, Field>(
  { subject, read, changedFields }: EditingOptions<Values, Field>,
  found?: KeptForm<Values>,
): Begun<Values> {
  if (!('version' in subject)) return { base: read };
  if (found?.version === undefined || changedFields(found.base, read).length === 0) {
    return { version: subject.version, base: read };
  }
  return { version: found.version, base: found.base };
}

/** What somebody else has made of it meanwhile, until a choice was made; undefined when there is nothing to choose. */
export function useTheirs<Values>(
  current: Theirs<Values> | undefined,
): readonly [Theirs<Values> | undefined, () => void] {
  const [settledVersion, setSettledVersion] = useState(0);
  const isOpen = current !== undefined && current.version !== settledVersion;
  return [isOpen ? current : undefined, () => setSettledVersion(current?.version ?? 0)];
}
