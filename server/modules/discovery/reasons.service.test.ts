import { anonymous } from '../../shared/auth/actor.ts';
import type { Language } from '../../shared/language/language.ts';
import type { Likeness } from './likeness.service.ts';
import type { Features, LikenessStore, Subject } from './likeness.store.ts';
import { ReasonsService } from './reasons.service.ts';

const subject: Subject = {
  text: 'Hvem kan sortere borgernes breve, pakker og fakturaer?',
  language: 'da',
  problems: [
    { id: 'problem-mail', weight: 0.9, isCertain: true },
    { id: 'problem-paper', weight: 0.1, isCertain: false },
  ],
  tasks: [],
  techniques: [],
};

const nothingInCommon: Features = {
  ...{ id: 'u', owner: 'o', title: '', language: 'da', status: null, cosine: null },
  ...{ problems: [], tasks: [], techniques: [] },
};

interface Found extends Partial<Features> {
  readonly title?: string;
  readonly text?: string;
  readonly saidIn?: Language;
}

/** The sentences for one find, given what it has in common with the subject. */
async function reasonsFor({ title = '', text = '', saidIn = 'da', ...features }: Found): Promise<string[]> {
  const store: Pick<LikenessStore, 'labels' | 'texts'> = {
    labels: (ids) => Promise.resolve(new Map(ids.map((id) => [id, `<${id}>`]))),
    texts: () => Promise.resolve(new Map([['u', { id: 'u', title, text, language: 'da' }]])),
  };
  const likeness: Likeness = { id: 'u', owner: 'o', score: 1, features: { ...nothingInCommon, ...features } };
  const caller = { actor: anonymous, language: saidIn, deadline: Infinity };
  const reasons = await new ReasonsService(store as LikenessStore).explain(subject, [likeness], caller);
  return reasons.get('u')!.map((reason) => reason.text);
}

const strength = 1;

describe('why something was found', () => {
  it('is told for what both are linked to, problems first', async () => {
    expect(
      await reasonsFor({
        problems: [{ id: 'problem-mail', strength }],
        ...{ tasks: ['task-kle-00'], techniques: ['technique-text'] },
      }),
    ).toEqual([
      'Samme problem: <problem-mail>',
      'Samme opgave: <task-kle-00>',
      'Samme teknik: <technique-text>',
    ]);
  });

  it('is told in the language of whoever asks', async () => {
    expect(await reasonsFor({ tasks: ['task-kle-00'], saidIn: 'en' })).toEqual(['Same task: <task-kle-00>']);
  });

  it('does not name a problem that the question is only perhaps about', async () => {
    expect(await reasonsFor({ problems: [{ id: 'problem-paper', strength }] })).not.toContain(
      'Samme problem: <problem-paper>',
    );
  });

  it('names two of a kind at most', async () => {
    expect(await reasonsFor({ tasks: ['a', 'b', 'c'] })).toHaveLength(2);
  });

  it('is told by the words that both use, whatever their inflection, those of the title first', async () => {
    expect(await reasonsFor({ title: 'Brevet', text: 'En borgers brev sorteres' })).toEqual([
      'Ligner i ordene: brevet, borgers, sorteres',
    ]);
  });

  it('names four words at most', async () => {
    expect(await reasonsFor({ text: 'sortere breve, pakker, fakturaer, borgere' })).toEqual([
      'Ligner i ordene: sortere, breve, pakker, fakturaer',
    ]);
  });

  it('names no words that say nothing', async () => {
    expect(await reasonsFor({ text: 'Hvem kan' })).toEqual([]);
  });

  it('is that it says the same in other words, when it does and no word is shared', async () => {
    expect(await reasonsFor({ tasks: ['a'], cosine: 0.5 })).toEqual([
      'Samme opgave: <a>',
      'Beskriver det samme med andre ord',
    ]);
    expect(await reasonsFor({ tasks: ['a'], cosine: 0.2 })).toEqual(['Samme opgave: <a>']);
  });

  it('is that it is perhaps about the same problem, in other words, when nothing else can be said', async () => {
    expect(await reasonsFor({ problems: [{ id: 'problem-paper', strength }] })).toEqual([
      'Beskriver det samme med andre ord',
    ]);
  });

  it('is nothing for what is only nearest of many', async () => {
    expect(await reasonsFor({ cosine: 0.4 })).toEqual([]);
  });
});
