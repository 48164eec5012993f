import { useFormatter, useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import type { Relation } from '../relations.ts';

export const initiativeCardFragment = graphql(`
  fragment InitiativeCard_initiative on Initiative {
    id
    number
    title
    description
    topThree
    indicator {
      label
      value
      path
    }
  }
`);

interface InitiativeCardProps {
  readonly initiative: FragmentType<typeof initiativeCardFragment>;
  readonly isInside: boolean;
  readonly isFocused: boolean;
  /** What it is to the card in focus. */
  readonly relation: Relation | undefined;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** One initiative with its number and its one figure. */
export function InitiativeCard(props: InitiativeCardProps) {
  const { initiative, isInside, isFocused, relation, onFocus, onBlur } = props;
  const t = useTranslations('strategy');
  const { id, number, title, description, topThree } = readFragment(initiativeCardFragment, initiative);
  const classes = ['initiative', !isInside && 'initiative--outside', isFocused && 'initiative--focused'];
  if (relation) classes.push('initiative--related');
  return (
    <li>
      <div
        id={id}
        className={classes.filter(Boolean).join(' ')}
        tabIndex={0}
        role="group"
        aria-label={`${t('initiative', { number })}: ${title}`}
        onFocus={onFocus}
        onBlur={onBlur}
        onMouseEnter={onFocus}
        onMouseLeave={onBlur}
      >
        <p className="initiative__number">
          {t('initiative', { number })}
          {topThree && <span> · {t('topThree')}</span>}
        </p>
        <h3 className="initiative__title">{title}</h3>
        <p>{description}</p>
        {!isInside && <p className="initiative__outside">{t('outside')}</p>}
        <InitiativeIndicator initiative={initiative} />
        {relation && <p className="initiative__relation">{t(inversePhrase[relation])}</p>}
      </div>
    </li>
  );
}

/** On the card of what the focused one requires stands that it is required, and the other way round. */
const inversePhrase = { requires: 'requiredBy', requiredBy: 'requires', synergies: 'synergies' } as const;

/** The initiative's figure, a way to what it counts. */
export function InitiativeIndicator({
  initiative,
}: {
  initiative: FragmentType<typeof initiativeCardFragment>;
}) {
  const t = useTranslations('strategy');
  const format = useFormatter();
  const { indicator } = readFragment(initiativeCardFragment, initiative);
  if (!indicator) return <p className="initiative__indicator unknown">{t('noIndicator')}</p>;
  const text = (
    <>
      <strong>{format.number(indicator.value)}</strong> {indicator.label}
    </>
  );
  return (
    <p className="initiative__indicator">
      {indicator.path ? <LocalLink to={indicator.path}>{text}</LocalLink> : text}
    </p>
  );
}
