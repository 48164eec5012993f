import { hashOfEvent, type ChainedEvent } from './audit.chain.ts';
import { ChainWalk, genesis, type BrokenLink, type ChainPlace, type FoundEvent } from './audit.chain-walk.ts';

interface Link {
  readonly event: ChainedEvent & { readonly hash: string };
  readonly previous: readonly number[];
}

/** A whole chain after a place, of events with these kinds and details. */
function chainOf(kinds: readonly string[], after: ChainPlace = genesis, details: object = {}): Link[] {
  let last = after;
  return kinds.map((kind, i) => {
    const sequence = last.sequence + 1;
    const said: ChainedEvent = {
      ...{ sequence, id: `audit-${sequence}`, at: '2026-01-01T00:00:00.000Z', kind },
      ...{ actor: 'person-1', subject: 'usecase-1', organisation: null },
      ...{ details: JSON.stringify(kind === 'audit.purged' ? details : {}), previousHash: last.hash },
    };
    last = { sequence, hash: hashOfEvent(said) };
    return { event: { ...said, hash: last.hash }, previous: i === 0 ? [] : [sequence - 1] };
  });
}

const four = () => chainOf(['use-case.created', 'use-case.edited', 'use-case.edited', 'use-case.retired']);
const endOf = (chain: readonly Link[]): ChainPlace => chain.at(-1)!.event;
const changed = (link: Link, event: Partial<Link['event']>): Link => ({
  ...link,
  event: { ...link.event, ...event },
});

function walked(
  chain: readonly Link[],
  head: ChainPlace = endOf(chain),
  anchor: ChainPlace = genesis,
): BrokenLink | undefined {
  const walk = new ChainWalk(anchor);
  for (const { event, previous } of chain) {
    const found: FoundEvent = { properties: { ...event }, previous };
    const broken = walk.take(found);
    if (broken) return broken;
  }
  return walk.end(head);
}

describe('a chain', () => {
  it('is whole when each event follows from the one before it', () => {
    expect(walked(four())).toBeUndefined();
  });

  it('is whole when nothing has happened', () => {
    expect(walked([], genesis)).toBeUndefined();
  });

  it.each<[keyof ChainedEvent, string]>([
    ['at', '2025-01-01T00:00:00.000Z'],
    ['kind', 'use-case.created'],
    ['actor', 'person-2'],
    ['subject', 'usecase-2'],
    ['organisation', 'organisation-2'],
    ['details', '{"version":2}'],
    ['id', 'audit-other'],
  ])('is broken at an event whose %s was altered', (name, value) => {
    const chain = four();
    chain[1] = changed(chain[1]!, { [name]: value });
    expect(walked(chain)).toMatchObject({ sequence: 2, id: chain[1].event.id });
    expect(walked(chain)!.differs).toContain('altered');
  });

  it('is broken behind an event that was altered and given a new hash', () => {
    const chain = four();
    const { hash: _old, ...said } = { ...chain[1]!.event, subject: 'usecase-2' };
    chain[1] = changed(chain[1]!, { ...said, hash: hashOfEvent(said) });
    expect(walked(chain)).toEqual({
      sequence: 3,
      id: 'audit-3',
      differs: 'its previousHash is not the hash of event 2',
    });
  });

  it('is broken where an event is missing', () => {
    const chain = four();
    const without = (place: number) => chain.filter((_, i) => i !== place);
    expect(walked(without(0))).toEqual({ sequence: 1, id: null, differs: 'there is no such event' });
    expect(walked(without(2))).toMatchObject({ sequence: 3, id: null });
    expect(walked(without(3), endOf(chain))).toMatchObject({ sequence: 4, id: null });
  });

  it('is broken where two events have changed places', () => {
    const chain = four();
    const [second, third] = [chain[1]!, chain[2]!];
    chain[1] = { event: { ...third.event, sequence: 2 }, previous: [1] };
    chain[2] = { event: { ...second.event, sequence: 3 }, previous: [2] };
    expect(walked(chain)).toMatchObject({ sequence: 2, id: 'audit-3' });
  });

  it('is broken where an edge leads elsewhere', () => {
    const chain = four();
    chain[2] = { ...chain[2]!, previous: [1] };
    expect(walked(chain)).toEqual({
      sequence: 3,
      id: 'audit-3',
      differs: 'its PREVIOUS edge leads to 1, not to 2',
    });
    chain[2] = { ...chain[2], previous: [] };
    expect(walked(chain)!.differs).toBe('its PREVIOUS edge leads to nothing, not to 2');
  });

  it('is broken at an event that has lost, or been given, a property', () => {
    const chain = four();
    chain[1] = changed(chain[1]!, { actor: undefined });
    expect(walked(chain)!.differs).toContain('actor');
    const more = four();
    more[1] = changed(more[1]!, { note: 'added' } as never);
    expect(walked(more)!.differs).toContain('note');
  });

  it('is broken where the head names another event as the last', () => {
    const chain = four();
    expect(walked(chain, chain[2]!.event)).toMatchObject({ sequence: 4 });
    expect(walked(chain, { sequence: 4, hash: genesis.hash })).toMatchObject({ sequence: 4 });
  });
});

describe('a chain whose oldest events were removed', () => {
  const before = four();
  const anchor = endOf(before);
  const purge = (details: object) => chainOf(['session.started', 'audit.purged'], anchor, details);

  it('is whole when an event in it says so', () => {
    const chain = purge({ through: 4, events: 4, hash: anchor.hash });
    expect(walked(chain, endOf(chain), { sequence: 4, hash: anchor.hash })).toBeUndefined();
  });

  it('is broken at its beginning when none does, or when one says otherwise', () => {
    const silent = chainOf(['session.started'], anchor);
    const place = { sequence: 4, hash: anchor.hash };
    expect(walked(silent, endOf(silent), place)).toMatchObject({ sequence: 5 });
    const other = purge({ through: 2, events: 2, hash: anchor.hash });
    expect(walked(other, endOf(other), place)).toMatchObject({ sequence: 5 });
  });

  it('is broken when nothing was removed and an event says that something was', () => {
    const chain = chainOf(['audit.purged'], genesis, { through: 4, events: 4, hash: anchor.hash });
    expect(walked(chain)).toMatchObject({ sequence: 1 });
  });
});
