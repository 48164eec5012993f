import { readdirSync } from 'node:fs';

interface Catalogue {
  readonly [name: string]: string | Catalogue;
}

/** Every sentence of a catalogue by its full name. */
function sentences(catalogue: Catalogue, prefix = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[prefix + name, value] as [string, string]]
      : sentences(value, `${prefix}${name}.`),
  );
}

/** What a sentence is filled with: the names in braces, but for the texts that a plural chooses from. */
function placeholders(sentence: string): string[] {
  const names = new Set<string>();
  let depth = 0;
  for (const [sign, name] of sentence.matchAll(/\{\s*(\w*)|\}/g)) {
    if (sign === '}') depth--;
    else if (depth++ % 2 === 0) names.add(name!);
  }
  return [...names].sort();
}

/** Every catalogue of a language: that of the first view holds some of the others, which does no harm. */
async function catalogueOf(language: 'da' | 'en'): Promise<Catalogue> {
  const names = readdirSync(import.meta.dirname).filter((name) => name.endsWith(`${language}.ts`));
  const modules = await Promise.all(names.map((name) => import(`./${name}`) as Promise<Catalogue>));
  return Object.assign({}, ...modules) as Catalogue;
}

const danish = await catalogueOf('da');
const english = await catalogueOf('en');
const inEnglish = new Map(sentences(english));

describe('the words of the interface', () => {
  it('are there in both languages', () => {
    expect([...inEnglish.keys()].sort()).toEqual(
      sentences(danish)
        .map(([name]) => name)
        .sort(),
    );
  });

  it('are nowhere empty', () => {
    for (const [, sentence] of [...sentences(danish), ...inEnglish]) expect(sentence.trim()).not.toBe('');
  });

  it('are filled with the same in both languages', () => {
    for (const [name, sentence] of sentences(danish)) {
      expect({ name, filled: placeholders(inEnglish.get(name)!) }).toEqual({
        name,
        filled: placeholders(sentence),
      });
    }
  });
});
