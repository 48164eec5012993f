import type { ComponentPropsWithRef } from 'react';
import { FormField, type FieldProps } from './form-field.tsx';

type TextFieldProps = FieldProps & Omit<ComponentPropsWithRef<'input'>, 'id'>;

/** One line of text. */
export function TextField({ label, help, error, id, ...input }: TextFieldProps) {
  return (
    <FormField {...{ label, help, error }} {...(id && { id })}>
      {(control) => <input type="text" {...input} {...control} className="form-input" />}
    </FormField>
  );
}

type TextAreaProps = FieldProps & Omit<ComponentPropsWithRef<'textarea'>, 'id'>;

/** Several lines of text. */
export function TextArea({ label, help, error, id, ...textarea }: TextAreaProps) {
  return (
    <FormField {...{ label, help, error }} {...(id && { id })}>
      {(control) => <textarea rows={4} {...textarea} {...control} className="form-input" />}
    </FormField>
  );
}
