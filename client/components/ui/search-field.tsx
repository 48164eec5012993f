import { Icon } from './icon.tsx';

interface SearchFieldProps {
  readonly id: string;
  readonly label: string;
  /** What the button says. */
  readonly submit: string;
  readonly text: string;
  readonly onType: (text: string) => void;
}

/** The page's main field for words to find, with the button that submits the form around it. */
export function SearchField({ id, label, submit, text, onType }: SearchFieldProps) {
  return (
    <>
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      <div className="joined-field">
        <input
          id={id}
          data-main-search
          className="form-input"
          type="search"
          value={text}
          onChange={(event) => onType(event.target.value)}
        />
        <button type="submit" className="button button-primary">
          <Icon name="search" />
          {submit}
        </button>
      </div>
    </>
  );
}
