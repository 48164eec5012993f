import { ValidationFailed } from '../errors/domain-error.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';

const decode = (cursor: string) => decodeCursor('after', 'useCases:TITLE', 2, cursor);
const raw = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');

function refusalOf(cursor: string): ValidationFailed {
  try {
    decode(cursor);
  } catch (error) {
    if (error instanceof ValidationFailed) return error;
  }
  throw new Error('The cursor was not refused.');
}

describe('a cursor', () => {
  it.each([
    ['Ærø', 'id-1'],
    [0.1234567890123, true],
    ['', null],
  ])('brings back the values %j and %j', (...values) => {
    expect(decode(encodeCursor('useCases:TITLE', values))).toEqual(values);
  });

  it('can stand in an address as it is', () => {
    expect(encodeCursor('useCases:TITLE', ['å?/+&', '~~~'])).toMatch(/^[\w-]+$/);
  });

  it('of another list is refused, and both lists are named', () => {
    const refusal = refusalOf(encodeCursor('organisations:NAME', ['a', 'b']));
    expect(refusal.details).toEqual({ field: 'after' });
    expect(refusal.message).toBe(
      'The cursor in "after" belongs to another list or order (organisations:NAME): use one of this list (useCases:TITLE).',
    );
  });

  it('of another order is refused', () => {
    expect(refusalOf(encodeCursor('useCases:NEWEST', ['a', 'b'])).message).toMatch(/another list or order/);
  });

  it.each([
    ['empty', ''],
    ['no base64', '%%%'],
    ['no JSON', Buffer.from('useCases').toString('base64url')],
    ['no list', raw({ list: 'useCases:TITLE' })],
    ['without a name', raw([])],
    ['too short', raw(['useCases:TITLE', 'a'])],
    ['too long', raw(['useCases:TITLE', 'a', 'b', 'c'])],
    ['one that holds an object', raw(['useCases:TITLE', 'a', { $gt: '' }])],
  ])('that is %s is refused, with what to use', (_, cursor) => {
    expect(refusalOf(cursor).sentence).toEqual({
      da: '"after" er ikke en markør: brug en "endCursor" eller "cursor" fra denne liste.',
      en: '"after" is no cursor: use an "endCursor" or "cursor" of this list.',
    });
  });
});
