import { tokensOf, wordsOf } from './tokens.ts';

describe('the words of a text', () => {
  it('are runs of letters and digits, in lower case and in their order', () => {
    expect(wordsOf('Sortering af POST, 24 timer i døgnet!')).toEqual([
      'sortering',
      'af',
      'post',
      '24',
      'timer',
      'i',
      'døgnet',
    ]);
  });

  it('are cut at hyphens, apostrophes and signs', () => {
    expect(wordsOf('e-mail/CVR-nr. borger’s (a+b)')).toEqual([
      'e',
      'mail',
      'cvr',
      'nr',
      'borger',
      's',
      'a',
      'b',
    ]);
  });

  it('may be in any script', () => {
    expect(wordsOf('Zażółć 日本 Ελλάδα')).toEqual(['zażółć', '日本', 'ελλάδα']);
  });

  it('are none in a text without letters and digits', () => {
    expect(wordsOf('… — !')).toEqual([]);
    expect(wordsOf('')).toEqual([]);
  });
});

describe('a token', () => {
  it('says where its word stands in the text', () => {
    const text = 'Åben post';
    const tokens = tokensOf(text);
    expect(tokens.map(({ word }) => word)).toEqual(['åben', 'post']);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['Åben', 'post']);
  });
});
