import { useTranslations } from 'use-intl';
import { Icon } from '../../../components/ui/icon.tsx';
import type { UseCasesQuery } from '../../../gql/graphql.ts';
import type { ChangeAddress } from '../../../lib/address-state.ts';
import { csvAddress } from '../list-state.ts';

interface ListHeadProps {
  readonly list: UseCasesQuery['useCases'];
  readonly parameters: URLSearchParams;
  readonly onChange: ChangeAddress;
}

/** How many there are, the list to take along, and what was perhaps meant. */
export function ListHead({ list, parameters, onChange }: ListHeadProps) {
  const t = useTranslations('useCases');
  const { totalCount: count, isPartial, didYouMean } = list;
  return (
    <>
      <div className="list-head">
        <p role="status">{isPartial ? t('countPartial', { count }) : t('count', { count })}</p>
        {count > 0 && (
          <a href={csvAddress(parameters)} download className="list-head__csv">
            <Icon name="download" />
            {t('csv')}
          </a>
        )}
      </div>
      {didYouMean && (
        <p>
          {t('didYouMean')}{' '}
          <button type="button" className="function-link" onClick={() => onChange({ q: didYouMean })}>
            {didYouMean}
          </button>
        </p>
      )}
    </>
  );
}
