import { groupBy } from './group-by.ts';

describe('groups', () => {
  it('hold their items in order, and come in the order in which their keys first occur', () => {
    expect([...groupBy(['bb', 'a', 'cc', 'd'], ({ length }) => length)]).toEqual([
      [2, ['bb', 'cc']],
      [1, ['a', 'd']],
    ]);
  });
});
