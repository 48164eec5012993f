import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { FormField } from '../../../components/ui/form/form-field.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { ErrorMessage } from '../../../components/ui/query-state.tsx';
import { organisationsToAddQuery } from '../api/clusters.ts';

export interface ChosenMember {
  readonly id: string;
  readonly name: string;
}

interface MembersFieldProps {
  readonly id: string;
  readonly members: readonly ChosenMember[];
  readonly error: string | undefined;
  readonly onChange: (members: ChosenMember[]) => void;
}

/** The chosen organisations, each to be taken away, and a field to find others by name. */
export function MembersField({ id, members, error, onChange }: MembersFieldProps) {
  const t = useTranslations('clusters');
  const tForm = useTranslations('form');
  const [text, type] = useState('');
  const [isSent, setSent] = useState(false);
  const wanted = text.trim();
  const leftover = wanted === '' ? undefined : tForm('leftover', { text: wanted, field: t('find') });
  const [said, say] = useState<string>();
  const add = (member: ChosenMember) => {
    onChange([...members, member]);
    say(t('added', { name: member.name }));
    type('');
    document.getElementById(id)?.focus();
  };
  const remove = (member: ChosenMember) => {
    onChange(members.filter((each) => each.id !== member.id));
    say(t('removed', { name: member.name }));
    document.getElementById(id)?.focus();
  };
  return (
    <fieldset className="members-field">
      <legend className="form-label">{t('members')}</legend>
      <p className="form-hint">{members.length === 0 ? t('noMembers') : t('membersHelp')}</p>
      <div className="chips">
        {members.map((member) => (
          <button
            key={member.id}
            type="button"
            className="chip chip--chosen"
            aria-label={t('remove', { name: member.name })}
            onClick={() => remove(member)}
          >
            {member.name}
            <Icon name="close" />
          </button>
        ))}
      </div>
      <FormField id={id} label={t('find')} error={(isSent ? leftover : undefined) ?? error}>
        {(control) => (
          <input
            {...control}
            data-leftover={leftover}
            type="search"
            className="form-input"
            autoComplete="off"
            value={text}
            onInvalid={() => setSent(true)}
            onChange={(event) => {
              type(event.target.value);
              setSent(false);
            }}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        )}
      </FormField>
      <p role="status" className="sr-only">
        {said}
      </p>
      {wanted !== '' && <Found text={wanted} chosen={members} onAdd={add} />}
    </fieldset>
  );
}

interface FoundProps {
  readonly text: string;
  readonly chosen: readonly ChosenMember[];
  readonly onAdd: (member: ChosenMember) => void;
}

function Found({ text, chosen, onAdd }: FoundProps) {
  const t = useTranslations('clusters');
  const [{ data, error, fetching }] = useQuery({ query: organisationsToAddQuery, variables: { text } });
  if (error) return <ErrorMessage error={error} />;
  const open = (data?.organisations.nodes ?? []).filter(({ id }) => chosen.every((each) => each.id !== id));
  if (!fetching && open.length === 0) return <p>{t('nothingFound', { text })}</p>;
  return (
    <ul className="members-field__found">
      {open.map((organisation) => (
        <li key={organisation.id}>
          <button type="button" className="chip" onClick={() => onAdd(organisation)}>
            {t('add', { name: organisation.name })}
          </button>
        </li>
      ))}
    </ul>
  );
}
