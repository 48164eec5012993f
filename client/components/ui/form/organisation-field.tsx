import { SelectField } from './choice-fields.tsx';

interface OrganisationFieldProps {
  readonly label: string;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  /** The one that is chosen, by id. */
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** For which of one's organisations it is; nothing where there is no choice. */
export function OrganisationField({ label, organisations, value, onChange }: OrganisationFieldProps) {
  if (organisations.length < 2) return null;
  return (
    <SelectField label={label} value={value} onChange={({ target }) => onChange(target.value)}>
      {organisations.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
