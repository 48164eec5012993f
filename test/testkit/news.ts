import type { News } from '../../server/modules/notifications/notification.service.ts';
import type { Actor } from '../../server/shared/auth/actor.ts';
import type { SharedGraph } from './graph.ts';
import type { TestPerson } from './people.ts';

export interface TestNotification {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly readAt: string | null;
  readonly text: string;
  readonly path: string | null;
  readonly useCase: { readonly id: string } | null;
  readonly actor: {
    readonly name: string | null;
    readonly organisation: { readonly id: string } | null;
  } | null;
}

const document = `query ($unreadOnly: Boolean) { viewer {
  unreadNotificationCount
  notifications(first: 50, unreadOnly: $unreadOnly) {
    totalCount
    nodes { id kind at readAt text path useCase { id } actor { name organisation { id } } }
  } } }`;

/** What somebody was told, newest first. */
export async function toldTo(
  person: Pick<TestPerson, 'query'>,
  unreadOnly = false,
): Promise<readonly TestNotification[]> {
  const { viewer } = await person
    .query<{ viewer: { notifications: { nodes: TestNotification[] } } }>(document, { unreadOnly })
    .expectNoErrors();
  return viewer.notifications.nodes;
}

/** The kinds of what somebody was told, newest first. */
export const kindsToldTo = async (person: Pick<TestPerson, 'query'>): Promise<string[]> =>
  (await toldTo(person)).map(({ kind }) => kind);

/** Announces in a transaction of its own what another module will announce with its change. */
export async function announce(
  { graph, services }: Pick<SharedGraph, 'graph' | 'services'>,
  by: Pick<TestPerson, 'id'>,
  news: News,
): Promise<void> {
  const actor: Actor = (await services.identity.actorsOf([by.id])).get(by.id)!;
  await graph.write('test.announce', (tx) => services.notifications.announce(tx, actor, news));
}
