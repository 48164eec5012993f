import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { makeFragmentData } from '../../../gql/index.ts';
import { messages } from '../../../lib/messages/da.ts';
import { CostList, costListFragment } from './cost-list.tsx';

function shown(amount: number): string {
  const money = { __typename: 'Money', amount, currency: 'DKK' } as const;
  const cost = { __typename: 'Cost', kind: 'GRANT', note: null, amount: money } as const;
  return renderToStaticMarkup(
    <IntlProvider locale="da" messages={messages} timeZone="Europe/Copenhagen">
      <CostList costs={[makeFragmentData(cost, costListFragment)]} />
    </IntlProvider>,
  );
}

describe('an amount', () => {
  it.each([
    [1250.5, '1.250,50'],
    [0.07, '0,07'],
    [1_250_000, '1.250.000'],
  ])('of %d is shown as what was written: %s', (amount, text) => {
    expect(shown(amount)).toMatch(new RegExp(`: ${text}\\skr\\.<`));
  });
});
