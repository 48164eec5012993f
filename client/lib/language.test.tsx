import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { useTranslations } from 'use-intl';
import { useAddressState } from './address-state.ts';
import { usePartialDate } from './format.ts';
import { LanguageProvider, useLanguage } from './language.tsx';
import { useLocalPath } from './local-link.tsx';

/** What a component of the interface says at an address. */
function saidAt(address: string, useText: () => string): string {
  const Text = () => useText();
  return renderToStaticMarkup(
    <MemoryRouter initialEntries={[address]}>
      <LanguageProvider>
        <Text />
      </LanguageProvider>
    </MemoryRouter>,
  );
}

describe('the language of the page', () => {
  it.each([
    ['/', 'da'],
    ['/?lang=da', 'da'],
    ['/?lang=en', 'en'],
    ['/?lang=de', 'da'],
    ['/?lang=', 'da'],
  ])('at %s is %s', (address, language) => {
    expect(saidAt(address, useLanguage)).toBe(language);
  });

  it('is that of its words', () => {
    const useStatus = () => useTranslations('status')('OPERATION');
    expect(saidAt('/', useStatus)).toBe('I drift');
    expect(saidAt('/?lang=en', useStatus)).not.toBe('I drift');
  });
});

describe('a link within the interface', () => {
  const linkAt = (address: string, path: string) =>
    saidAt(address, () => useLocalPath()(path)).replaceAll('&amp;', '&');

  it('keeps the language of the page', () => {
    expect(linkAt('/?lang=en', '/kommuner')).toBe('/kommuner?lang=en');
    expect(linkAt('/?lang=en', '/anvendelser?q=post')).toBe('/anvendelser?q=post&lang=en');
    expect(linkAt('/?lang=en', '/strategi#initiative-01')).toBe('/strategi?lang=en#initiative-01');
  });

  it('names no language when the page does not', () => {
    expect(linkAt('/', '/anvendelser?q=post')).toBe('/anvendelser?q=post');
  });
});

describe('a date', () => {
  const dateAt = (address: string, date: string) => saidAt(address, () => usePartialDate()(date));

  it.each([
    ['2020', '2020', '2020'],
    ['2020-03', 'marts 2020', 'March 2020'],
    ['2020-03-01', '1. mar. 2020', 'Mar 1, 2020'],
    ['2020-12-31', '31. dec. 2020', 'Dec 31, 2020'],
  ])('%s is told as precisely as it is known: %s, %s', (date, danish, english) => {
    expect(dateAt('/', date)).toBe(danish);
    expect(dateAt('/?lang=en', date)).toBe(english);
  });
});

describe('the parameters of the address', () => {
  it('are read as they stand there', () => {
    const useParameters = () => useAddressState()[0].getAll('status').join(' ');
    expect(saidAt('/?status=PILOT&status=IDEA&q=x', useParameters)).toBe('PILOT IDEA');
  });
});
