import { detectLanguage, stem } from './languages.ts';

describe('the language of a text', () => {
  it.each([
    ['da', 'Kommunen bruger en model til at fordele den post, som borgerne sender.'],
    ['nl', 'De gemeente gebruikt dit algoritme om de brieven van burgers te sorteren.'],
    ['en', 'The council uses this model to sort the letters that citizens send.'],
  ])('is %s by its function words', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('is Danish when no function word is known', () => {
    expect(detectLanguage('')).toBe('da');
    expect(detectLanguage('Postsortering')).toBe('da');
  });

  it('is Danish when it has Danish letters and little else', () => {
    expect(detectLanguage('Rådgivning is målet')).toBe('da');
  });
});

describe('a word’s stem', () => {
  it('is the same for the forms of a Danish word', () => {
    const stems = ['borger', 'borgere', 'borgernes'].map((word) => stem(word, 'da'));
    expect(new Set(stems).size).toBe(1);
  });

  it('is found by the rules of the language', () => {
    expect(stem('letters', 'en')).toBe('letter');
    expect(stem('gemeenten', 'nl')).toBe(stem('gemeente', 'nl'));
  });

  it('is found by the Danish rules when the language has none', () => {
    expect(stem('borgernes', 'fo')).toBe(stem('borgernes', 'da'));
  });
});
