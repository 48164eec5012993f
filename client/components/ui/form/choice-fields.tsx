import { useId, type ComponentPropsWithRef } from 'react';
import { FieldError, FormField, type FieldProps } from './form-field.tsx';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Stands under the option. */
  readonly help?: string;
}

type SelectFieldProps = FieldProps & Omit<ComponentPropsWithRef<'select'>, 'id'>;

/** One of several, in a list that opens; its options are its children. */
export function SelectField({ label, help, error, id, ...select }: SelectFieldProps) {
  return (
    <FormField {...{ label, help, error }} {...(id && { id })}>
      {(control) => <select {...select} {...control} className="form-select" />}
    </FormField>
  );
}

interface GroupProps extends FieldProps {
  readonly options: readonly Option[];
  readonly disabled?: boolean;
}

interface RadioFieldProps extends GroupProps {
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One of a few, all in view. */
export function RadioField({ value, onChange, ...group }: RadioFieldProps) {
  return (
    <ChoiceGroup
      {...group}
      type="radio"
      isChosen={(option) => option === value}
      onChoose={(option) => onChange(option)}
    />
  );
}

interface CheckboxesFieldProps extends GroupProps {
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
}

/** Any of a few, all in view. */
export function CheckboxesField({ values, onChange, ...group }: CheckboxesFieldProps) {
  return (
    <ChoiceGroup
      {...group}
      type="checkbox"
      isChosen={(option) => values.includes(option)}
      onChoose={(option, isChosen) =>
        onChange(isChosen ? [...values, option] : values.filter((each) => each !== option))
      }
    />
  );
}

interface ChoiceGroupProps extends GroupProps {
  readonly type: 'radio' | 'checkbox';
  readonly isChosen: (option: string) => boolean;
  readonly onChoose: (option: string, isChosen: boolean) => void;
}

function ChoiceGroup(props: ChoiceGroupProps) {
  const { label, help, error, id, options, disabled, type, isChosen, onChoose } = props;
  const made = useId();
  const own = id ?? made;
  const described = [help !== undefined && `${own}-help`, error && `${own}-error`].filter(Boolean).join(' ');
  return (
    <div className={`form-group${error ? ' form-error' : ''}`} id={own} tabIndex={-1}>
      <fieldset aria-describedby={described || undefined} disabled={disabled}>
        <legend className="form-label">{label}</legend>
        {help !== undefined && (
          <span className="form-hint" id={`${own}-help`}>
            {help}
          </span>
        )}
        <FieldError id={`${own}-error`} error={error} />
        {options.map(({ value, label: name, help: about }) => (
          <div className={`form-group-${type}`} key={value}>
            <input
              type={type}
              id={`${own}-${value}`}
              name={own}
              className={`form-${type}`}
              value={value}
              checked={isChosen(value)}
              aria-describedby={about ? `${own}-${value}-help` : undefined}
              onChange={(event) => onChoose(value, event.target.checked)}
            />
            <label htmlFor={`${own}-${value}`} className={`form-label-${type}`}>
              {name}
            </label>
            {about && (
              <span className="form-hint choice-help" id={`${own}-${value}-help`}>
                {about}
              </span>
            )}
          </div>
        ))}
      </fieldset>
    </div>
  );
}
