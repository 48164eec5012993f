import { csvAddress, readListState, toVariables, without } from './list-state.ts';

const read = (address: string) => readListState(new URLSearchParams(address));

describe('the state of the list', () => {
  it('is read from the address', () => {
    const state = read('q=mail&status=PILOT&status=OPERATION&order=TITLE&vis=75');
    expect(state.query).toBe('mail');
    expect(state.orderBy).toBe('TITLE');
    expect(state.shown).toBe(75);
    expect(toVariables(state)).toMatchObject({
      query: 'mail',
      orderBy: 'TITLE',
      where: [{ status: ['PILOT', 'OPERATION'] }],
    });
  });

  it('takes what it does not know as not said', () => {
    const state = read('order=SIDEWAYS&vis=many&colour=green');
    expect(state).toMatchObject({ query: '', orderBy: 'RELEVANCE', shown: 25 });
    expect(toVariables(state)).toEqual({ query: undefined, orderBy: 'RELEVANCE', where: undefined });
  });

  it('lets go of one value and keeps the others', () => {
    expect(without(read('status=PILOT&status=OPERATION'), 'status', 'PILOT')).toEqual(['OPERATION']);
  });

  it('leads to the same list as CSV', () => {
    expect(csvAddress(new URLSearchParams('q=mail&lang=en'))).toBe('/export/use-cases.csv?q=mail&lang=en');
  });
});
