import { ValidationFailed } from '../errors/domain-error.ts';
import { ParameterBag } from '../reads/parameter-bag.ts';
import { encodeCursor } from './cursor.ts';
import { beyondCursors, orderBy, type Order } from './keyset.ts';
import { toPage, type PageArguments } from './page.ts';

const byId = { expression: (n: string) => `${n}.id` };
const byTitle: Order = { name: 'TITLE', keys: [{ expression: (n) => `${n}.sortKey` }, byId] };
const newest: Order = {
  name: 'NEWEST',
  keys: [{ expression: (n) => `${n}.updatedAt`, descending: true, temporal: true }, byId],
};

function beyond(order: Order, page: PageArguments, parameters = new ParameterBag()): string[] {
  return beyondCursors('list', order, toPage(page), 'n', parameters);
}

describe('the entries beyond a cursor', () => {
  const cursor = encodeCursor('list:TITLE', ['ærø', 'id-1']);
  const since = encodeCursor('list:NEWEST', ['2026-01-31T12:00:00.123456789Z', 'id-1']);

  it('after it are greater, key by key', () => {
    expect(beyond(byTitle, { after: cursor })).toEqual([
      'n.sortKey >= $p0 AND (n.sortKey <> $p0 OR n.id > $p1)',
    ]);
  });

  it('before it are smaller', () => {
    expect(beyond(byTitle, { before: cursor })).toEqual([
      'n.sortKey <= $p0 AND (n.sortKey <> $p0 OR n.id < $p1)',
    ]);
  });

  it('after it are smaller where the order descends, and moments are compared as moments', () => {
    expect(beyond(newest, { after: since })).toEqual([
      'n.updatedAt <= datetime($p0) AND (n.updatedAt <> datetime($p0) OR n.id > $p1)',
    ]);
  });

  it('lie between two cursors when both are given', () => {
    expect(beyond(byTitle, { after: cursor, before: cursor })).toHaveLength(2);
  });

  it('are all entries without a cursor', () => {
    expect(beyond(byTitle, {})).toEqual([]);
  });

  it('are told by parameters, never by values in the statement', () => {
    const parameters = new ParameterBag();
    const hostile = encodeCursor('list:TITLE', ["' OR true //", '}']);
    expect(beyond(byTitle, { after: hostile }, parameters).join()).not.toMatch(/['}]/);
    expect(parameters.values).toEqual({ p0: "' OR true //", p1: '}' });
  });

  it.each(['yesterday', '2026-99-99T00:00Z', '2026-01-01T00:00:00Z[Nix/Zone]', 5, null])(
    'need a moment where the order has one, and not %j',
    (value) => {
      const madeUp = encodeCursor('list:NEWEST', [value, 'id-1']);
      expect(() => beyond(newest, { after: madeUp })).toThrow(ValidationFailed);
    },
  );

  it('may be told by a moment of a named time zone', () => {
    const local = encodeCursor('list:NEWEST', ['2026-01-31T12:00+01:00[Europe/Copenhagen]', 'id-1']);
    expect(beyond(newest, { after: local })).toHaveLength(1);
  });
});

describe('the order of a page', () => {
  it('is the list’s own when the page is taken from the start', () => {
    expect(orderBy(byTitle, toPage({ first: 1 }), ['a', 'b'])).toBe('ORDER BY a, b');
    expect(orderBy(newest, toPage({ first: 1 }), ['a', 'b'])).toBe('ORDER BY a DESC, b');
  });

  it('is reversed when the page is taken from the end', () => {
    expect(orderBy(byTitle, toPage({ last: 1 }), ['a', 'b'])).toBe('ORDER BY a DESC, b DESC');
    expect(orderBy(newest, toPage({ last: 1 }), ['a', 'b'])).toBe('ORDER BY a, b DESC');
  });
});

describe('a cursor whose entry scores otherwise by now', () => {
  const scores = new Map([['b', 0.7]]);
  const order: Order = {
    name: 'RELEVANCE',
    keys: [
      {
        expression: (n) => `${n}.score`,
        descending: true,
        now: ([, id]) => scores.get(id as string),
      },
      { expression: (n) => `${n}.id` },
    ],
  };
  const valuesBeyond = (id: string) => {
    const parameters = new ParameterBag();
    const after = encodeCursor('list:RELEVANCE', [0.5, id]);
    beyondCursors('list', order, { size: 2, after, before: undefined, backwards: false }, 'n', parameters);
    return Object.values(parameters.values);
  };

  it('stands where the entry stands now, and where it stood when the entry is gone', () => {
    expect(valuesBeyond('b')).toEqual([0.7, 'b']);
    expect(valuesBeyond('gone')).toEqual([0.5, 'gone']);
  });
});
