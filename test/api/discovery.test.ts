import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { idOf, newDraft, uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();

interface Reason {
  readonly kind: string;
  readonly text: string;
}
interface Solver {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly useCases: readonly { readonly id: string; readonly owner: { readonly id: string } }[];
}
interface Similar {
  readonly useCase: { readonly id: string };
  readonly score: number;
  readonly reasons: readonly Reason[];
}

const askSolvers = (problem: string, first?: number, language = 'en') =>
  hub.query<{ solvers: Solver[] }>(
    `query ($problem: String!, $first: Int! = 10) {
       solvers(problem: $problem, first: $first) {
         organisation { id name } score reasons { kind text } useCases { id owner { id } }
       }
     }`,
    { problem, first },
    { 'accept-language': language },
  );
const solversOf = async (problem: string, first?: number, language?: string) =>
  (await askSolvers(problem, first, language).expectNoErrors()).solvers;

const askSimilar = (id: string, first?: number) =>
  hub.query<{ useCase: { similar: Similar[] } }>(
    `query ($id: ID!, $first: Int! = 5) {
       useCase(id: $id) { similar(first: $first) { useCase { id } score reasons { kind text } } }
     }`,
    { id, first },
  );
const similarTo = async (id: string, first?: number) =>
  (await askSimilar(id, first).expectNoErrors()).useCase.similar;

const descending = (items: readonly { score: number }[]) => {
  const scores = items.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
};

describe('who has solved it', () => {
  it.each([
    'sortering af indgående post',
    'vi drukner i e-mails, der havner hos den forkerte',
    'Hvem har løst noget med at fordele mails til den rette afdeling?',
    'routing incoming mail to the right department',
    'inkomende post automatisch verdelen over de afdelingen',
  ])('is Norddjurs among the Danish municipalities: %s', async (problem) => {
    const danish = (await solversOf(problem)).filter(({ organisation }) =>
      organisation.id.startsWith('organisation-municipality-'),
    );
    expect(danish[0]!.organisation.name).toBe('Norddjurs');
  });

  it('is answered with Norddjurs first for incoming post, its entries and the reasons', async () => {
    const [best] = await solversOf('sortering af indgående post');
    expect(best!.organisation).toEqual({ id: 'organisation-municipality-0707', name: 'Norddjurs' });
    expect(best!.useCases.map(({ id }) => id)).toContain('usecase-signaturprojekt.S20-04');
    expect(best!.reasons).toContainEqual({
      kind: 'SAME_PROBLEM',
      text: 'Same problem: Sorting and routing incoming post and e-mail',
    });
    expect(best!.reasons).toContainEqual({
      kind: 'SHARED_WORDS',
      text: expect.stringMatching(/^Shares the words: .*post/) as unknown,
    });
  });

  it('is answered in Danish to those who read Danish', async () => {
    const [best] = await solversOf('sortering af indgående post', 1, 'da');
    expect(best!.reasons.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'Samme problem: Sortering og fordeling af indgående post og mails',
        expect.stringMatching(/^Ligner i ordene: /) as unknown,
      ]),
    );
  });

  it.each([
    ['huller i vejene bliver opdaget for sent', 'problem-finding-road-damage'],
    ['det tager for lang tid at overstrege navne i dokumenter', 'problem-redaction-of-documents'],
    ['kørselsplaner i hjemmeplejen går ikke op', 'problem-planning-home-care'],
  ])('names entries that address the problem: %s', async (problem, id) => {
    const [best] = await solversOf(problem);
    const { node } = await hub
      .query<{ node: { problems: { id: string }[] } }>(
        'query ($id: ID!) { node(id: $id) { ... on UseCase { problems { id } } } }',
        { id: best!.useCases[0]!.id },
      )
      .expectNoErrors();
    expect(node.problems).toContainEqual({ id });
  });

  it('gives every organisation once, with entries of its own, and never without a reason', async () => {
    const solvers = await solversOf('planlægning af hjemmeplejens ruter', 20);
    const names = solvers.map(({ organisation }) => organisation.id);
    expect(names).toEqual([...new Set(names)]);
    descending(solvers);
    for (const { organisation, reasons, useCases } of solvers) {
      expect(reasons.length).toBeGreaterThan(0);
      expect(useCases.length).toBeGreaterThan(0);
      for (const { owner } of useCases) expect(owner.id).toBe(organisation.id);
    }
  });

  it('names as many as are asked for at most', async () => {
    expect(await solversOf('borgerne kan ikke finde svar på hjemmesiden', 1)).toHaveLength(1);
  });

  it('finds an entry as soon as it is written', async () => {
    const word = uniqueWord('maskineri');
    const draft = newDraft({ title: `Eftersyn af ${word}`, owner: 'organisation-municipality-0482' });
    await shared.services.useCaseWriting.saveAll([draft]);
    const [best] = await solversOf(`eftersyn af ${word}`);
    expect(best).toMatchObject({ organisation: { name: 'Langeland' }, useCases: [{ id: idOf(draft) }] });
  });

  it('finds an entry by its meaning soon after it is written', async () => {
    const draft = newDraft({ title: uniqueWord('opslag'), visibility: 'OWN' });
    await shared.services.useCaseWriting.saveAll([draft]);
    while (!(await shared.services.embeddings.ofUseCase(idOf(draft)))) await sleep(200);
  });
});

/** Whether an entry is one of the seeds; what other tests write in random letters is as near to this as to that. */
const isSeed = ({ id }: { id: string }) => !/^usecase-(test|faelled)\./.test(id);

describe('a problem that nobody has solved', () => {
  it.each([
    'xyzzy',
    '!!!',
    'kvantekryptografi til rumskibe på Mars',
    'undervandsarkæologi i Østersøen',
    '🦖🦖🦖',
  ])('has few answers or none, rather than the nearest of many: %s', async (problem) => {
    const solvers = (await solversOf(problem)).filter(({ useCases }) => useCases.some(isSeed));
    expect(solvers.length).toBeLessThanOrEqual(2);
  });
});

describe('a problem that cannot be looked for', () => {
  it.each(['', '   ', '\n\t'])('is an empty one: %j', async (problem) => {
    const error = await askSolvers(problem).expectError('VALIDATION_FAILED');
    expect(error).toMatchObject({
      message: '"problem" is empty: describe what is to be solved.',
      extensions: { field: 'problem' },
    });
  });

  it('is one of 5,000 letters', async () => {
    const error = await askSolvers('a'.repeat(5_000)).expectError('VALIDATION_FAILED');
    expect(error.message).toBe('"problem" is longer than 2000 characters: shorten it.');
  });

  it('but one of 2,000 characters is looked for', async () => {
    const problem = 'Vi får mange mails til fordeling hver dag. '.repeat(50).slice(0, 2_000);
    const [best] = await solversOf(problem, 1);
    expect(best).toBeDefined();
  });

  it.each([-1, 0, 51, 10_000])('is one with %d answers', async (first) => {
    const error = await hub
      .query('query ($first: Int!) { solvers(problem: "post", first: $first) { score } }', { first })
      .expectError('VALIDATION_FAILED');
    expect(error).toMatchObject({
      message: `"first" is ${first}: give a number from 1 to 50.`,
      extensions: { field: 'first' },
    });
  });
});

describe('what is like a use case', () => {
  const mailRouting = 'usecase-signaturprojekt.S20-04';

  it('begins with those that address the same problem, and says so', async () => {
    const similar = await similarTo(mailRouting, 10);
    const rollOut = similar.find(({ useCase }) => useCase.id === 'usecase-signaturprojekt.S22-01');
    expect(rollOut!.reasons[0]).toEqual({
      kind: 'SAME_PROBLEM',
      text: 'Same problem: Sorting and routing incoming post and e-mail',
    });
    expect(similar[0]!.reasons.map(({ kind }) => kind)).toContain('SAME_PROBLEM');
    descending(similar);
  });

  it('has those of the same name before others that say the same, whoever they belong to', async () => {
    const name = `${uniqueWord('Skriver')} nord`;
    const summary = `${uniqueWord('Referat')} af møder bliver skrevet af en sprogmodel.`;
    const same = ['0482', '0707', '0751'].map((code) =>
      newDraft({ title: name, summary, owner: `organisation-municipality-${code}` }),
    );
    const others = [1, 2, 3].map((number) => newDraft({ title: `Mødehjælper ${number}`, summary }));
    await shared.services.useCaseWriting.saveAll([...others, ...same]);
    const [first, ...rest] = same.map(idOf);
    const own = new Set([...rest, ...others.map(idOf)]);
    const found = (await similarTo(first!, 50)).map(({ useCase }) => useCase.id).filter((id) => own.has(id));
    expect(found.slice(0, 2).sort()).toEqual(rest.sort());
  });

  it.each([mailRouting, 'usecase-demo.D01', 'usecase-kommunalt-ai-projekt.A02'])(
    'is never itself, and never without a reason: %s',
    async (id) => {
      const similar = await similarTo(id, 50);
      expect(similar.length).toBeGreaterThan(0);
      expect(similar.map(({ useCase }) => useCase.id)).not.toContain(id);
      for (const { reasons } of similar) expect(reasons.length).toBeGreaterThan(0);
    },
  );

  it('gives 5 when no number is named, and as many as are asked for', async () => {
    expect((await similarTo(mailRouting)).length).toBeLessThanOrEqual(5);
    expect(await similarTo(mailRouting, 1)).toHaveLength(1);
  });

  it.each([0, 51])('is refused a number out of range: %d', async (first) => {
    const error = await askSimilar(mailRouting, first).expectError('VALIDATION_FAILED');
    expect(error.message).toBe(`"first" is ${first}: give a number from 1 to 50.`);
  });

  it('is told for each entry of a list as for one alone', async () => {
    const idsOf = (similar: readonly Similar[]) => similar.map(({ useCase }) => useCase.id);
    const ofList = async () => {
      const { useCases } = await hub
        .query<{ useCases: { nodes: { id: string; similar: Similar[] }[] } }>(
          `{ useCases(where: [{ origin: ["demo"] }], first: 3) {
               nodes { id similar(first: 2) { useCase { id } score reasons { kind text } } }
             } }`,
        )
        .expectNoErrors();
      return useCases.nodes.map(({ id, similar }) => ({ id, similar: idsOf(similar) }));
    };
    const ofEach = (ids: readonly string[]) =>
      Promise.all(ids.map(async (id) => ({ id, similar: idsOf(await similarTo(id, 2)) })));
    // What other tests write meanwhile may be more like them: then both are asked again, until it is quiet.
    const both = async () => {
      const list = await ofList();
      return { list, each: await ofEach(list.map(({ id }) => id)) };
    };
    let answers = await both();
    for (let left = 40; left > 0 && !isDeepStrictEqual(answers.list, answers.each); left--) {
      await sleep(500);
      answers = await both();
    }
    expect(answers.list).toHaveLength(3);
    expect(answers.list).toEqual(answers.each);
  });
});
