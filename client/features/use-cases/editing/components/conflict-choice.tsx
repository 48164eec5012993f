import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { conflictBetween } from '../conflict.ts';
import type { Theirs } from '../use-saving.ts';
import type { FieldName, UseCaseValues } from '../use-case-values.ts';
import { useValueText } from '../value-text.ts';

interface ConflictChoiceProps {
  readonly base: UseCaseValues;
  readonly mine: UseCaseValues;
  readonly theirs: Theirs;
  /** Gets the fields in which the other's are taken. */
  readonly onSettle: (theirs: FieldName[]) => void;
}

/** Somebody else saved first: both versions side by side, where they differ. */
export function ConflictChoice({ base, mine, theirs, onSettle }: ConflictChoiceProps) {
  const t = useTranslations('writing');
  const conflict = conflictBetween(base, mine, theirs.values);
  const [taken, setTaken] = useState<readonly FieldName[]>([]);
  const take = (field: FieldName, isTaken: boolean) =>
    setTaken(isTaken ? [...taken, field] : taken.filter((each) => each !== field));
  return (
    <section className="alert alert-warning conflict" role="alert" aria-labelledby="conflict-title">
      <div className="alert-body">
        <h2 id="conflict-title" className="alert-heading">
          {t('conflictTitle')}
        </h2>
        <p>{conflict.both.length > 0 ? t('conflictBoth') : t('conflictNone')}</p>
        {conflict.both.map((field) => (
          <Versions
            key={field}
            field={field}
            mine={mine}
            theirs={theirs.values}
            isTaken={taken.includes(field)}
            onTake={(isTaken) => take(field, isTaken)}
          />
        ))}
        {conflict.theirs.length > 0 && (
          <p>{t('conflictKept', { fields: conflict.theirs.map((name) => t(`field.${name}`)).join(', ') })}</p>
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
  readonly field: FieldName;
  readonly mine: UseCaseValues;
  readonly theirs: UseCaseValues;
  readonly isTaken: boolean;
  readonly onTake: (isTaken: boolean) => void;
}

function Versions({ field, mine, theirs, isTaken, onTake }: VersionsProps) {
  const t = useTranslations('writing');
  const textOf = useValueText();
  const versions = [
    { name: 'mine', values: mine, isChosen: !isTaken },
    { name: 'theirs', values: theirs, isChosen: isTaken },
  ] as const;
  return (
    <fieldset className="conflict__field">
      <legend className="form-label">{t(`field.${field}`)}</legend>
      {versions.map(({ name, values, isChosen }) => (
        <div key={name} className="form-group-radio">
          <input
            type="radio"
            className="form-radio"
            id={`conflict-${field}-${name}`}
            name={`conflict-${field}`}
            checked={isChosen}
            onChange={() => onTake(name === 'theirs')}
          />
          <label htmlFor={`conflict-${field}-${name}`} className="form-label-radio">
            <strong>{t(name)}:</strong> {textOf(values[field])}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
