import { useQuery } from 'urql';
import type { FieldProps } from '../../../../components/ui/form/form-field.tsx';
import { PickerField, type Choice } from '../../../../components/ui/form/picker-field.tsx';
import { useTypedWords } from '../../../../lib/typed-words.ts';
import { organisationsByNameQuery } from '../api/edited-use-case.ts';

interface OrganisationsFieldProps extends FieldProps {
  readonly chosen: readonly Choice[];
  readonly onChange: (chosen: Choice[]) => void;
  /** Others that can be chosen too, for instance clusters. */
  readonly further?: readonly Choice[];
}

/** Organisations, looked up while their name is typed. */
export function OrganisationsField({ further = [], ...picker }: OrganisationsFieldProps) {
  const { wanted, pause, onType, isLooking } = useTypedWords();
  const [{ data, fetching }] = useQuery({
    query: organisationsByNameQuery,
    variables: { text: wanted },
    pause,
  });
  const found = (data?.organisations.nodes ?? []).map(({ id, name }) => ({ id, title: name }));
  const choices = [...further, ...found];
  return <PickerField {...picker} {...{ choices, onType }} isLooking={isLooking(fetching)} />;
}
