import {
  longestText,
  longestTitle,
  parseUseCaseDraft,
  useCaseDraftSchema,
  type UseCaseDraft,
} from './use-case.draft.ts';

const least = {
  externalIds: [{ scheme: 'test', value: '1' }],
  owner: 'organisation-municipality-0751',
  language: 'da',
  title: 'Sortering af post',
  verification: 'SELF_REPORTED',
};

function parse(change: object = {}): UseCaseDraft {
  const parsed = parseUseCaseDraft({ ...least, ...change });
  if ('problems' in parsed) throw new Error(`The draft was refused: ${JSON.stringify(parsed.problems)}`);
  return parsed.draft;
}

function problemsOf(change: object): { field: string; message: string }[] {
  const parsed = parseUseCaseDraft({ ...least, ...change });
  return 'problems' in parsed ? parsed.problems : [];
}

describe('a draft', () => {
  it('needs little, and everything else is nothing, not invented, and public', () => {
    expect(parse()).toEqual({
      ...least,
      ...{ lessons: [], participants: [], tasks: [], problems: [], techniques: [] },
      ...{ effects: [], costs: [], sources: [], inferred: [], demo: false, visibility: 'PUBLIC' },
    });
  });

  it('is trimmed, and an empty text is none', () => {
    expect(parse({ title: '  Post ', summary: ' ', problem: ' x ' })).toMatchObject({
      title: 'Post',
      summary: undefined,
      problem: 'x',
    });
  });

  it('keeps HTML as the text that it is', () => {
    const summary = '<script>alert(1)</script>';
    expect(parse({ summary }).summary).toBe(summary);
  });

  it('loses what nobody knows', () => {
    expect(parse({ audience: 'PUBLIC', fingerprint: 'x' })).not.toHaveProperty('audience');
  });
});

describe('a date', () => {
  it.each(['2020', '2020-03', '2020-03-01', '1999-12-31'])('may be %s', (start) => {
    expect(parse({ start, end: start })).toMatchObject({ start, end: start });
  });

  it.each([
    '20',
    '2020-3',
    '2020-13',
    '2020-00',
    '2020-03-32',
    '2020-03-00',
    '01-03-2020',
    '2020-03-01T12:00',
    '',
  ])('may not be %j', (start) => {
    expect(problemsOf({ start })).toEqual([
      { field: 'start', message: 'start is no date: give it as 2020, 2020-03 or 2020-03-01' },
    ]);
  });
});

describe('a period', () => {
  it.each([
    ['2024-02-31', undefined, 'start is not in the calendar: look the day up'],
    ['2020', '2023-02-29', 'end is not in the calendar: look the day up'],
    ['2020-03-02', '2020-03-01', 'end is before the start: correct one of them'],
    ['2021', '2020-12-31', 'end is before the start: correct one of them'],
  ])('may not be from %s to %s', (start, end, message) => {
    expect(problemsOf({ start, end }).map((problem) => problem.message)).toEqual([message]);
  });

  it.each([
    ['2020-03', '2020'],
    ['2020', '2020-03'],
    ['2020-03-01', '2020-03-01'],
    ['2024-02-29', '2024-03'],
  ])('may be from %s to %s, as far as they are known', (start, end) => {
    expect(parse({ start, end })).toMatchObject({ start, end });
  });

  it('from before it was looked at can be read, so that it can be mended', () => {
    expect(useCaseDraftSchema.safeParse({ ...least, start: '2024-02-31', end: '2020' }).success).toBe(true);
  });
});

describe('an amount', () => {
  const messagesOf = (amount: number, currency = 'DKK') =>
    problemsOf({ costs: [{ kind: 'GRANT', amount, currency }] }).map(({ message }) => message);

  it.each([0, 0.07, 1.1, 1250.5, 1_250_000, 33.33])('may be %d', (amount) => {
    expect(messagesOf(amount)).toEqual([]);
  });

  it('is refused with what is wanted', () => {
    expect(messagesOf(-1)).toEqual(['costs.0.amount is below zero: give 0 or more']);
    expect(messagesOf(1.125)).toEqual(['costs.0.amount has more than two decimals: round it']);
    expect(messagesOf(1, 'k 1')).toEqual([
      'costs.0.currency is no currency: give it as three letters, for instance DKK',
    ]);
  });
});

describe('an address', () => {
  const fieldsWith = (url: string) => ({
    sources: [{ url, title: 'x' }],
    externalIds: [{ scheme: 'test', value: '1', url }],
  });

  it.each(['https://a.dk/?q=æ#b', 'http://a.dk'])('may be %s', (url) => {
    expect(parse(fieldsWith(url)).sources).toEqual([{ url, title: 'x' }]);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://a.dk',
    'a.dk',
    '//a.dk',
    '',
  ])('may not be %j', (url) => {
    expect(problemsOf(fieldsWith(url)).map(({ field }) => field)).toEqual([
      'externalIds.0.url',
      'sources.0.url',
    ]);
  });

  it('is refused with what it should be', () => {
    expect(problemsOf({ sources: [{ url: 'a.dk', title: 'x' }] })).toEqual([
      { field: 'sources.0.url', message: 'sources.0.url is no web address: begin it with https://' },
    ]);
  });
});

describe('signs that nobody sees', () => {
  it('are left out where they carry nothing', () => {
    const lessons = ['\u0000=1', 'a\nb\tc'];
    expect(parse({ title: '\u0000 En\ntitel\u0007', summary: '\u0001', lessons })).toMatchObject({
      ...{ title: 'En titel', summary: undefined, lessons: ['=1', 'a\nb\tc'] },
    });
    expect(problemsOf({ title: '\u0000' })[0]!.field).toBe('title');
  });

  it('are refused by the field where they make it read otherwise', () => {
    const turned = 'a\u202eb';
    const change = { title: turned, lessons: ['a', turned], sources: [{ title: turned }] };
    expect(problemsOf(change).map(({ field }) => field)).toEqual(['title', 'lessons.1', 'sources.0.title']);
    expect(problemsOf({ title: turned })[0]!.message).toMatch(/^title has an invisible sign that turns/);
  });
});

describe('a length', () => {
  it('is refused beyond its limit, and taken at it', () => {
    expect(parse({ title: 'x'.repeat(longestTitle), summary: 'x'.repeat(longestText) })).toBeDefined();
    expect(problemsOf({ title: 'x'.repeat(longestTitle + 1) })).toEqual([
      { field: 'title', message: 'title is longer than 300 characters: shorten it' },
    ]);
    expect(problemsOf({ lessons: ['x'.repeat(longestText + 1)] })).toEqual([
      { field: 'lessons.0', message: 'lessons.0 is longer than 20000 characters: shorten it' },
    ]);
  });
});

describe('a draft is refused by the name of the field', () => {
  it.each<[string, object]>([
    ['title', { title: '  ' }],
    ['title', { title: undefined }],
    ['owner', { owner: '' }],
    ['language', { language: 'dansk' }],
    ['status', { status: 'Drift' }],
    ['verification', { verification: undefined }],
    ['visibility', { visibility: 'EVERYBODY' }],
    ['externalIds', { externalIds: [] }],
    ['externalIds.0.scheme', { externalIds: [{ scheme: 'Mit register', value: '1' }] }],
    ['externalIds.0.value', { externalIds: [{ scheme: 'test', value: '' }] }],
    ['externalIds.0.value', { externalIds: [{ scheme: 'test', value: 'x'.repeat(201) }] }],
    ['participants.0.role', { participants: [{ organisation: 'x', role: 'BOSS' }] }],
    ['effects.0.kind', { effects: [{ kind: 'HOPED', text: 'x' }] }],
    ['costs.0.amount', { costs: [{ kind: 'GRANT', amount: -1, currency: 'DKK' }] }],
    ['costs.0.amount', { costs: [{ kind: 'GRANT', amount: Infinity, currency: 'DKK' }] }],
    ['costs.0.currency', { costs: [{ kind: 'GRANT', amount: 1, currency: 'kroner' }] }],
    ['sources.0.title', { sources: [{ title: ' ' }] }],
    ['impactAssessmentDone', { impactAssessmentDone: 'Ja' }],
  ])('%s: %j', (field, change) => {
    const [problem] = problemsOf(change);
    expect(problem!.field).toBe(field);
    expect(problem!.message.startsWith(`${field} `)).toBe(true);
  });

  it.each<[object, string]>([
    [{ title: undefined }, 'title is missing: give the entry a title'],
    [{ status: 'Drift' }, 'status is none of IDEA, DEVELOPMENT, PILOT, OPERATION, ENDED: give one of them'],
    [{ language: 'dansk' }, 'language is no language: give it as two letters, for instance da'],
  ])('with what to do about it: %j', (change, message) => {
    expect(problemsOf(change)[0]!.message).toBe(message);
  });

  it('once for each field that is wrong', () => {
    expect(problemsOf({ title: '', owner: '' })).toHaveLength(2);
  });
});
