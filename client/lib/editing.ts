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
  readonly found: KeptForm<Values> | undefined;
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
  const { formKey, subject, read, found, changedFields } = options;
  const [begun, setBegun] = useState(() => beginning(options));
  const [isFound, setFound] = useState(found !== undefined);
  const { kept, keepForm, discard } = useKeeping<Values>(formKey);
  return {
    ...{ begun, kept, discard, changedFields },
    /** What the fields hold at first. */
    initial: { ...begun.base, ...found?.values },
    /** When that was typed which the form begins with; undefined where it begins with the entry. */
    foundFrom: isFound ? found?.savedAt : undefined,
    /** Keeps what is typed, under a title that a person knows it by. */
    keep: (values: Values, title: string) =>
      keepForm({
        ...{ ...begun, values, title },
        ...('organisation' in subject && { organisation: subject.organisation }),
      }),
    startOver: (form: FormValues<Values>) => {
      void discard();
      setBegun(beginning({ ...options, found: undefined }));
      setFound(false);
      form.reset(read);
    },
    /** Goes on from the other's version, with theirs in these fields. */
    settle: (form: FormValues<Values>, { version, values }: Theirs<Values>, fields: readonly Field[]) => {
      setBegun({ version, base: values });
      form.reset(settled(form.getValues(), values, fields));
    },
  };
}

/**
 * Who goes on with what was kept goes on from the version that it began from: what others did since is met when saving.
 * Where the fields of the form are as they were, the version read now does as well.
 */
function beginning<Values, Field>(options: EditingOptions<Values, Field>): Begun<Values> {
  const { subject, read, found, changedFields } = options;
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
