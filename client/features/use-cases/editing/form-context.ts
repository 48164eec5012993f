import { useFormContext } from 'react-hook-form';
import { idOfField } from '../../../lib/field-id.ts';
import type { UseCaseValues } from './use-case-values.ts';

/** The form that the fields below belong to. */
export const useUseCaseForm = () => useFormContext<UseCaseValues>();

/** What a control that is registered under this path needs beside its label. */
export function useField() {
  const { register, getFieldState, formState } = useUseCaseForm();
  return (path: Parameters<typeof register>[0]) => ({
    ...register(path),
    id: idOfField(path),
    error: getFieldState(path, formState).error?.message,
  });
}
