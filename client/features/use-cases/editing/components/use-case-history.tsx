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
  const inWords = useWordsInside();
  const textOf = (field: string, value: unknown) => valueText(inWords(field, value));
  return <History history={data?.useCase?.history ?? []} labelOf={labelOf} textOf={textOf} />;
});

/** Fields of the history that the form does not have. */
const fieldNames: Record<string, 'writing.fieldLifecycle' | 'writing.fieldVisibility'> = {
  lifecycle: 'writing.fieldLifecycle',
  visibility: 'writing.fieldVisibility',
};

type Part = Readonly<Record<string, unknown>>;

/** Puts words in the place of the API's own for the same. */
function useWordsInside(): (field: string, value: unknown) => unknown {
  const t = useTranslations();
  const inParts: Record<string, (part: Part) => Part> = {
    effects: ({ kind, ...part }) => ({ kind: t(`writing.effect${kind as 'EXPECTED'}`), ...part }),
    costs: ({ kind, ...part }) => ({ kind: t(`useCase.cost${kind as 'YEARLY'}`), ...part }),
    participants: ({ role, ...part }) => ({ ...part, role: t(`useCase.role${role as 'SUPPLIER'}`) }),
  };
  const ofWhole: Record<string, (value: unknown) => string> = {
    lifecycle: (value) => t(`writing.lifecycle.${value as UseCaseState['lifecycle']}`),
    visibility: (value) => t(`visibility.${value as UseCaseState['visibility']}`),
    status: (value) => t(`status.${value as 'IDEA'}`),
    language: (value) => t(`writing.language.${value as 'da'}`),
    impactAssessmentDone: (value) => t(value ? 'useCase.assessmentYes' : 'useCase.assessmentNo'),
  };
  return (field, value) => {
    if (value === null) return null;
    const inPart = inParts[field];
    return inPart ? (value as readonly Part[]).map(inPart) : (ofWhole[field]?.(value) ?? value);
  };
}
