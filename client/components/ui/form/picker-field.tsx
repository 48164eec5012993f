import { useRef, useState, type KeyboardEvent } from 'react';
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
  /** The choices are being looked up, so that it is not known whether any matches. */
  readonly isLooking?: boolean;
}

const mostSuggestions = 8;

/**
 * Several of many: what matches the words that are typed is suggested, what is chosen can be removed. Words that are left
 * when the form is sent are a mistake: they would be lost.
 */
export function PickerField(props: PickerFieldProps) {
  const { chosen, choices, onChange, onType, isLooking = false, error, ...field } = props;
  const t = useTranslations('form');
  const [text, setText] = useState('');
  const [isSent, setSent] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const type = (next: string) => {
    setText(next);
    onType?.(next);
    setSent(false);
  };
  const wanted = text.trim().toLowerCase();
  const isLeft = ({ id }: Choice) => !chosen.some((each) => each.id === id);
  const suggestions =
    wanted === ''
      ? []
      : choices.filter((choice) => isLeft(choice) && choice.title.toLowerCase().includes(wanted));
  const leftover = wanted === '' ? undefined : t('leftover', { text: text.trim(), field: field.label });
  /** The button that was pressed is gone after it. */
  const change = (next: Choice[]) => {
    onChange(next);
    input.current?.focus();
  };
  const choose = (choice: Choice) => {
    change([...chosen, choice]);
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
      <FormField {...field} error={(isSent ? leftover : undefined) ?? error}>
        {(control) => (
          <input
            {...control}
            ref={input}
            data-leftover={leftover}
            type="text"
            className="form-input"
            autoComplete="off"
            placeholder={t('pick')}
            value={text}
            onChange={(event) => type(event.target.value)}
            onKeyDown={onKey}
            onInvalid={() => setSent(true)}
          />
        )}
      </FormField>
      <span role="status" className={suggestions.length > 0 ? 'sr-only' : 'note'}>
        {wanted !== '' && !isLooking && t('suggestions', { count: suggestions.length })}
      </span>
      <Chips
        label={t('suggested', { field: field.label })}
        choices={suggestions.slice(0, mostSuggestions)}
        nameOf={({ title }) => t('take', { title })}
        onPress={choose}
      />
      <Chips
        label={t('picked', { field: field.label })}
        choices={chosen}
        areChosen
        nameOf={({ title }) => t('unpick', { title })}
        onPress={(choice) => change(chosen.filter(({ id }) => id !== choice.id))}
      />
    </div>
  );
}

interface ChipsProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly areChosen?: boolean;
  /** What its button does. */
  readonly nameOf: (choice: Choice) => string;
  readonly onPress: (choice: Choice) => void;
}

function Chips({ label, choices, areChosen = false, nameOf, onPress }: ChipsProps) {
  if (choices.length === 0) return null;
  return (
    <ul className="picker__chips no-max-width" aria-label={label}>
      {choices.map((choice) => (
        <li key={choice.id}>
          <button
            type="button"
            className={areChosen ? 'chip chip--chosen' : 'chip'}
            aria-label={nameOf(choice)}
            onClick={() => onPress(choice)}
          >
            {choice.title}
            {areChosen && <Icon name="close" />}
          </button>
        </li>
      ))}
    </ul>
  );
}
