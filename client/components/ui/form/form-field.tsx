import { useId, type ReactNode } from 'react';

/** What a control needs in order to belong to its label, its help and what is wrong with it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

export interface FieldProps {
  readonly label: string;
  /** Stands under the label. */
  readonly help?: ReactNode;
  /** What is wrong, and what to do about it. */
  readonly error?: string | undefined;
  /** For a summary of errors to link to; made up when left out. */
  readonly id?: string;
}

/** Label above, help under it, then the error, then the control. */
export function FormField({
  label,
  help,
  error,
  id,
  children,
}: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const made = useId();
  const own = id ?? made;
  const described = [help !== undefined && `${own}-help`, error && `${own}-error`].filter(Boolean).join(' ');
  return (
    <div className={`form-group${error ? ' form-error' : ''}`}>
      <label className="form-label" htmlFor={own}>
        {label}
      </label>
      {help !== undefined && (
        <span className="form-hint" id={`${own}-help`}>
          {help}
        </span>
      )}
      <FieldError id={`${own}-error`} error={error} />
      {children({
        id: own,
        ...(described && { 'aria-describedby': described }),
        ...(error && { 'aria-invalid': true }),
      })}
    </div>
  );
}

/** What is wrong with one field. */
export function FieldError({ id, error }: { id?: string; error: string | undefined }) {
  if (!error) return null;
  return (
    <span className="form-error-message" id={id}>
      {error}
    </span>
  );
}
