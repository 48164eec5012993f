import { initHub } from '../testkit/hub.ts';

const hub = initHub();

describe('the catalogue', () => {
  it('holds the 98 municipalities', async () => {
    const { municipalities } = await hub
      .query<{ municipalities: { totalCount: number } }>('{ municipalities { totalCount } }')
      .expectNoErrors();
    expect(municipalities.totalCount).toBe(98);
  });
});
