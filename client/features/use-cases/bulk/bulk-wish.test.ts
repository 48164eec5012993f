import type { BulkUseCase } from './api.ts';
import { effectOf, noWish, toPublishInput, type BulkWish } from './bulk-wish.ts';

const words = {
  status: (value: string) => value,
  lifecycle: (value: string) => value,
  visibility: (value: string) => value,
};
const useCase = (further: Partial<BulkUseCase>) =>
  ({ id: 'a', version: 3, lifecycle: 'DRAFT', visibility: 'OWN', sharedWith: [], ...further }) as BulkUseCase;
const draft = useCase({});
const shared = useCase({
  ...{ lifecycle: 'PUBLISHED', visibility: 'SHARED' },
  sharedWith: [{ __typename: 'Grantee', id: 'b', name: 'B' }],
});
const retired = useCase({ lifecycle: 'RETIRED', visibility: 'K98' });
const grantee = (id: string) => ({ id, title: id.toUpperCase() });
const wish = (further: Partial<BulkWish>): BulkWish => ({ ...noWish, ...further });
const differences = (of: BulkUseCase, wanted: BulkWish) =>
  effectOf(of, wanted, words).differences.map(({ field, before, after }) => [field, before, after]);

describe('what becomes of a use case', () => {
  it('that is published or shared is said in words, and nothing where it is so already', () => {
    expect(differences(draft, wish({ act: 'publish' }))).toEqual([
      ['lifecycle', 'DRAFT', 'PUBLISHED'],
      ['visibility', 'OWN', 'K98'],
    ]);
    expect(differences(shared, wish({ act: 'share', grantees: [grantee('c'), grantee('b')] }))).toEqual([
      ['visibility', 'SHARED: B', 'SHARED: B, C'],
    ]);
    expect(differences(shared, wish({ act: 'share', grantees: [grantee('b')] }))).toEqual([]);
    expect(differences(draft, wish({ act: 'share' }))).toEqual([]);
  });

  it('that is taken back or restored is that alone', () => {
    expect(differences(shared, wish({ act: 'retire' }))).toEqual([['lifecycle', 'PUBLISHED', 'RETIRED']]);
    expect(differences(retired, wish({ act: 'restore' }))).toEqual([['lifecycle', 'RETIRED', 'PUBLISHED']]);
  });

  it('that is not in the right state is why not', () => {
    const stop = (of: BulkUseCase, act: BulkWish['act']) => effectOf(of, wish({ act }), words).stop;
    expect([stop(retired, 'publish'), stop(retired, 'share'), stop(retired, 'retire')]).toEqual([
      ...['publishRETIRED', 'publishRETIRED', 'retireRETIRED'],
    ]);
    expect([stop(draft, 'retire'), stop(draft, 'restore'), stop(shared, 'restore')]).toEqual([
      ...['retireDRAFT', 'restoreDRAFT', 'restorePUBLISHED'],
    ]);
  });
});

describe('what is sent', () => {
  it('names those it is shared with only when it is shared', () => {
    const grantees = [grantee('b')];
    expect(toPublishInput([draft], wish({ act: 'share', grantees }))).toEqual({
      ...{ items: [{ id: 'a', version: 3 }], visibility: 'SHARED', sharedWith: ['b'] },
    });
    expect(toPublishInput([draft], wish({ act: 'publish', grantees, visibility: 'PUBLIC' }))).toEqual({
      ...{ items: [{ id: 'a', version: 3 }], visibility: 'PUBLIC' },
    });
  });
});
