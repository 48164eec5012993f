import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import type { FieldProps } from '../../../../components/ui/form/form-field.tsx';
import { PickerField, type Choice } from '../../../../components/ui/form/picker-field.tsx';
import { organisationsByNameQuery } from '../api/edited-use-case.ts';

interface OrganisationsFieldProps extends FieldProps {
  readonly chosen: readonly Choice[];
  readonly onChange: (chosen: Choice[]) => void;
  /** Others that can be chosen too, for instance clusters. */
  readonly further?: readonly Choice[];
}

const fewestLetters = 2;

/** Organisations, looked up while their name is typed. */
export function OrganisationsField({ further = [], ...picker }: OrganisationsFieldProps) {
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const [{ data, fetching }] = useQuery({
    query: organisationsByNameQuery,
    variables: { text: wanted },
    pause: wanted.length < fewestLetters,
  });
  const found = (data?.organisations.nodes ?? []).map(({ id, name }) => ({ id, title: name }));
  const isLooking = fetching || wanted.length < fewestLetters || wanted !== text.trim();
  return <PickerField {...picker} choices={[...further, ...found]} onType={setText} isLooking={isLooking} />;
}
