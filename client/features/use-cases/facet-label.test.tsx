import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import type { Facet } from '../../gql/graphql.ts';
import { messages } from '../../lib/messages/da.ts';
import { useFacetLabel } from './facet-label.ts';

function labelOf(facet: Facet | undefined, value: string, label: string): string {
  const Label = () => useFacetLabel()(facet, value, label);
  return renderToStaticMarkup(
    <IntlProvider locale="da" messages={messages} timeZone="Europe/Copenhagen">
      <Label />
    </IntlProvider>,
  );
}

describe('a facet’s value', () => {
  it('is told in words where the server has a code', () => {
    expect(labelOf('STATUS', 'PILOT', 'PILOT')).toBe(messages.status.PILOT);
    expect(labelOf('COUNTRY', 'NL', 'NL')).toBe(messages.country.NL);
  });

  it('is told as the server says it otherwise', () => {
    expect(labelOf('COUNTRY', 'SE', 'SE')).toBe('SE');
    expect(labelOf('PROBLEM', 'problem-x', 'For meget post')).toBe('For meget post');
    expect(labelOf(undefined, 'DK', 'DK')).toBe('DK');
  });
});
