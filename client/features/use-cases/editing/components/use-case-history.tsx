import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { History } from '../../../../components/ui/history.tsx';
import { withWriting } from '../../../../lib/messages/with-writing.ts';
import { useCaseStateQuery, type UseCaseState } from '../api/use-case-state.ts';
import { noValues, type FieldName } from '../use-case-values.ts';
import { useValueText } from '../value-text.ts';

/** Every change of the entry with its author and what became of what: for those whose it is. */
export const UseCaseHistory = withWriting(function UseCaseHistory({ id }: { id: string }) {
  const t = useTranslations();
  const valueText = useValueText();
  const [{ data }] = useQuery({ query: useCaseStateQuery, variables: { id } });
  const labelOf = (field: string) =>
    field in noValues
      ? t(`writing.field.${field as FieldName}`)
      : t(fieldNames[field] ?? 'editing.otherField');
  const textOf = (field: string, value: unknown) => {
    if (field === 'lifecycle') return t(`writing.lifecycle.${value as UseCaseState['lifecycle']}`);
    if (field === 'visibility') return t(`visibility.${value as UseCaseState['visibility']}`);
    return valueText(value);
  };
  return <History history={data?.useCase?.history ?? []} labelOf={labelOf} textOf={textOf} />;
});

/** Fields of the history that the form does not have. */
const fieldNames: Record<string, 'writing.fieldLifecycle' | 'writing.fieldVisibility'> = {
  lifecycle: 'writing.fieldLifecycle',
  visibility: 'writing.fieldVisibility',
};
