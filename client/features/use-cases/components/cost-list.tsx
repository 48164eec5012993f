import { useFormatter, useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';

export const costListFragment = graphql(`
  fragment CostList_cost on Cost {
    kind
    note
    amount {
      amount
      currency
    }
  }
`);

/** Amounts with what they are for. */
export function CostList({ costs }: { costs: readonly FragmentType<typeof costListFragment>[] }) {
  const t = useTranslations('useCase');
  const format = useFormatter();
  return readFragment(costListFragment, costs).map(({ kind, note, amount: { amount, currency } }) => (
    <span key={`${kind} ${amount} ${note}`} className="facts__line">
      {t(`cost${kind}`)}: {format.number(amount, { style: 'currency', currency, ...decimalsOf(amount) })}
      {note && <span className="facts__note">{note}</span>}
    </span>
  ));
}

/** None of a whole amount, both of another. */
function decimalsOf(amount: number) {
  const count = Number.isInteger(amount) ? 0 : 2;
  return { minimumFractionDigits: count, maximumFractionDigits: count };
}
