import type { UseFormReturn } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import type { FormError } from '../../../components/ui/form/error-summary.tsx';
import { idOfField } from '../../../lib/field-id.ts';
import { useFieldNaming } from '../../../lib/field-naming.ts';
import type { UserError } from '../../../lib/mutation-outcome.ts';
import { isAmbiguous, noValues, numberOf, type FieldName, type UseCaseValues } from './use-case-values.ts';

type Mistake = Pick<UserError, 'field' | 'message'>;

/** What is to be mended in the form: what can be seen before it is sent, and how all of it is shown. */
export function useMistakes(form: UseFormReturn<UseCaseValues>) {
  const t = useTranslations('writing');
  const named = useFieldNaming();
  const mistakesIn = ({ title, costs }: UseCaseValues): Mistake[] => [
    ...(title.trim() === '' ? [{ field: 'title', message: t('titleIsMissing') }] : []),
    ...costs.flatMap(({ amount }, i) =>
      Number.isNaN(numberOf(amount))
        ? [
            {
              field: `costs.${i}.amount`,
              message: t(isAmbiguous(amount) ? 'amountIsAmbiguous' : 'amountIsNoNumber'),
            },
          ]
        : [],
    ),
  ];
  /** Names the field as the form does. */
  const messageOf = ({ field, message }: Mistake): string => {
    const name = field?.split('.')[0];
    const label = name !== undefined && name in noValues ? t(`field.${name as FieldName}`) : undefined;
    return field && label ? named(message, field, label) : message;
  };
  /** Shows it at its field. */
  const show = (mistake: Mistake): FormError => {
    const [message, path] = [messageOf(mistake), mistake.field];
    if (!path) return { message };
    form.setError(path as FieldName, { message });
    return { id: idOfField(path), message };
  };
  return { mistakesIn, show };
}

/** As the fields stand in the form; what concerns all of it comes first. */
export function inOrder(errors: readonly FormError[]): FormError[] {
  const places = Object.keys(noValues);
  const placeOf = ({ id }: FormError) => places.findIndex((name) => id?.split('-')[1] === name);
  return [...errors].sort((one, other) => placeOf(one) - placeOf(other));
}
