import { OrganisationDirectory } from './organisation-directory.ts';

const directory = new OrganisationDirectory([
  {
    id: 'aarhus',
    name: 'Aarhus',
    officialName: 'Aarhus Kommune',
    code: '0751',
    cvr: '55133018',
    country: 'DK',
  },
  { id: 'kl', name: 'KL', officialName: 'Kommunernes Landsforening', code: null, cvr: null, country: 'DK' },
  { id: 'other-kl', name: 'KL', officialName: null, code: null, cvr: null, country: 'NL' },
]);

describe('an organisation is recognised', () => {
  it.each([
    ['its id', 'aarhus'],
    ['its municipality code', '0751'],
    ['its code without the zero that spreadsheets drop', '751'],
    ['its CVR number', '55133018'],
    ['its short name', 'Aarhus'],
    ['its full name', 'Aarhus Kommune'],
    ['its name in other letters', 'ÅRHUS kommune'],
  ])('by %s', (_, name) => {
    expect(directory.find(name)).toBe('aarhus');
  });

  it('as the first that has the name', () => {
    expect(directory.find('kl')).toBe('kl');
  });

  it('by nothing else', () => {
    for (const name of ['', '0', '0000', 'Aar', 'hus']) expect(directory.find(name)).toBeUndefined();
  });
});

describe('a name that was perhaps meant', () => {
  it('is one that a few letters tell apart', () => {
    expect(directory.nearest('Aarhuus Kommune')).toBe('århus');
  });

  it('is none when no name is near', () => {
    expect(directory.nearest('Universitetet')).toBeUndefined();
  });
});
