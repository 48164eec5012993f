import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Conflict } from '../../../lib/conflict.ts';

interface ConflictChoiceProps<Field extends string> {
  readonly conflict: Conflict<Field>;
  readonly labelOf: (field: Field) => string;
  /** What each of the two made of a field, in words. */
  readonly textsOf: (field: Field) => { readonly mine: string; readonly theirs: string };
  /** Gets the fields in which the other's are taken. */
  readonly onSettle: (theirs: Field[]) => void;
}

/** Somebody else saved first: both versions side by side, where they differ. It takes the focus when it comes. */
export function ConflictChoice<Field extends string>(props: ConflictChoiceProps<Field>) {
  const { conflict, labelOf, textsOf, onSettle } = props;
  const t = useTranslations('editing');
  const tForm = useTranslations('form');
  const [taken, setTaken] = useState<readonly Field[]>([]);
  const nameOf = (field: Field) => tForm('fieldNamed', { field: labelOf(field) });
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const take = (field: Field, isTaken: boolean) =>
    setTaken(isTaken ? [...taken, field] : taken.filter((each) => each !== field));
  return (
    <section
      className="alert alert-warning conflict"
      role="alert"
      aria-labelledby="conflict-title"
      ref={box}
      tabIndex={-1}
    >
      <div className="alert-body">
        <h2 id="conflict-title" className="alert-heading">
          {t('conflictTitle')}
        </h2>
        <p>{conflict.both.length > 0 ? t('conflictBoth') : t('conflictNone')}</p>
        {conflict.both.map((field) => (
          <Versions
            key={field}
            field={field}
            label={labelOf(field)}
            texts={textsOf(field)}
            isTaken={taken.includes(field)}
            onTake={(isTaken) => take(field, isTaken)}
          />
        ))}
        {conflict.theirs.length > 0 && (
          <p>{t('conflictKept', { fields: conflict.theirs.map(nameOf).join(', ') })}</p>
        )}
        <button
          type="button"
          className="button button-primary"
          onClick={() => onSettle([...conflict.theirs, ...taken])}
        >
          {t('conflictSettle')}
        </button>
      </div>
    </section>
  );
}

interface VersionsProps {
  readonly field: string;
  readonly label: string;
  readonly texts: { readonly mine: string; readonly theirs: string };
  readonly isTaken: boolean;
  readonly onTake: (isTaken: boolean) => void;
}

function Versions({ field, label, texts, isTaken, onTake }: VersionsProps) {
  const t = useTranslations('editing');
  return (
    <fieldset className="conflict__field">
      <legend className="form-label">{label}</legend>
      {(['mine', 'theirs'] as const).map((name) => (
        <div key={name} className="form-group-radio">
          <input
            type="radio"
            className="form-radio"
            id={`conflict-${field}-${name}`}
            name={`conflict-${field}`}
            checked={isTaken === (name === 'theirs')}
            onChange={() => onTake(name === 'theirs')}
          />
          <label htmlFor={`conflict-${field}-${name}`} className="form-label-radio">
            <strong>{t(name)}:</strong> {texts[name]}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
