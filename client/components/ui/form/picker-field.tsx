import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Icon } from '../icon.tsx';
import { FormField, type FieldProps } from './form-field.tsx';

/** Something chosen from a list, with the name that it is known by. */
export interface Choice {
  readonly id: string;
  readonly title: string;
}

interface PickerFieldProps extends FieldProps {
  readonly chosen: readonly Choice[];
  readonly choices: readonly Choice[];
  readonly onChange: (chosen: Choice[]) => void;
  /** What is typed, for choices that are looked up. */
  readonly onType?: (text: string) => void;
}

const mostSuggestions = 8;

/** Several of many: what matches the words that are typed is suggested, what is chosen can be removed. */
export function PickerField({ chosen, choices, onChange, onType, ...field }: PickerFieldProps) {
  const t = useTranslations('form');
  const [text, setText] = useState('');
  const type = (next: string) => {
    setText(next);
    onType?.(next);
  };
  const wanted = text.trim().toLowerCase();
  const isLeft = ({ id }: Choice) => !chosen.some((each) => each.id === id);
  const suggestions =
    wanted === ''
      ? []
      : choices.filter((choice) => isLeft(choice) && choice.title.toLowerCase().includes(wanted));
  const choose = (choice: Choice) => {
    onChange([...chosen, choice]);
    type('');
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    // Enter would send the whole form.
    event.preventDefault();
    if (suggestions[0]) choose(suggestions[0]);
  };
  return (
    <div className="picker">
      <FormField {...field}>
        {(control) => (
          <input
            {...control}
            type="text"
            className="form-input"
            autoComplete="off"
            placeholder={t('pick')}
            value={text}
            onChange={(event) => type(event.target.value)}
            onKeyDown={onKey}
          />
        )}
      </FormField>
      <span role="status" className="sr-only">
        {wanted !== '' && t('suggestions', { count: suggestions.length })}
      </span>
      <Chips label={t('suggested', { field: field.label })}>
        {suggestions.slice(0, mostSuggestions).map((choice) => (
          <li key={choice.id}>
            <button
              type="button"
              className="chip"
              aria-label={t('take', { title: choice.title })}
              onClick={() => choose(choice)}
            >
              {choice.title}
            </button>
          </li>
        ))}
      </Chips>
      <Chips label={t('picked', { field: field.label })}>
        {chosen.map((choice) => (
          <li key={choice.id}>
            <button
              type="button"
              className="chip chip--chosen"
              aria-label={t('unpick', { title: choice.title })}
              onClick={() => onChange(chosen.filter(({ id }) => id !== choice.id))}
            >
              {choice.title}
              <Icon name="close" />
            </button>
          </li>
        ))}
      </Chips>
    </div>
  );
}

function Chips({ label, children }: { label: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <ul className="picker__chips no-max-width" aria-label={label}>
      {children}
    </ul>
  );
}
