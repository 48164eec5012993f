import { randomUUID } from 'node:crypto';
import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import type { Role } from '../../server/shared/auth/permissions.ts';
import { hashOfSecret, newSecret } from '../../server/shared/auth/secrets.ts';
import type { SharedGraph } from '../testkit/graph.ts';
import type { TestHub } from '../testkit/hub.ts';
import { createPerson, type TestPerson } from '../testkit/people.ts';
import { newOrganisation } from '../testkit/use-case.ts';

type Headers = Record<string, string>;

/** The organisations that the matrix is about. */
export interface Stage {
  readonly own: string;
  readonly neighbour: string;
  readonly vendor: string;
}

const ownRoles: Record<string, Role> = {
  'own reader': 'READER',
  'own editor': 'EDITOR',
  'own steward': 'DATA_STEWARD',
  'own dpo': 'DPO',
  'own ethics reviewer': 'ETHICS_REVIEWER',
  'own system owner': 'SYSTEM_OWNER',
  'own administrator': 'ORG_ADMIN',
};

/** Two municipalities and a vendor that no other test uses. */
export async function createStage(shared: SharedGraph): Promise<Stage> {
  const municipality = () => newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
  const [own, neighbour] = [municipality(), municipality()];
  const vendor = newOrganisation({ kind: OrganisationKind.VENDOR });
  await shared.services.organisationWriting.createMissing([own, neighbour, vendor]);
  return { own: own.id, neighbour: neighbour.id, vendor: vendor.id };
}

/** Everybody that the matrix names, with the headers of their requests. */
export async function createActors(
  hub: TestHub,
  shared: SharedGraph,
  { own, neighbour, vendor }: Stage,
): Promise<ReadonlyMap<string, Headers>> {
  const places: Record<string, readonly [organisation: string, role: Role]> = {
    ...Object.fromEntries(Object.entries(ownRoles).map(([name, role]) => [name, [own, role] as const])),
    'neighbour reader': [neighbour, 'READER'],
    'neighbour editor': [neighbour, 'EDITOR'],
    vendor: [vendor, 'EDITOR'],
    coordinator: ['organisation-kl', 'COORDINATOR'],
    auditor: ['organisation-kl', 'AUDITOR'],
    'hub administrator': ['organisation-kombit', 'HUB_ADMIN'],
  };
  const people = await Promise.all(
    Object.entries(places).map(async ([name, [organisation, role]]) => {
      const person = await createPerson(hub, shared, { organisation, roles: [role] });
      return [name, person] as const;
    }),
  );
  const owner = people.find(([name]) => name === 'own administrator')![1];
  return new Map<string, Headers>([
    ['anonymous', {}],
    ...people.map(([name, { headers }]) => [name, headers] as const),
    ['narrow token', await narrowToken(shared, owner)],
  ]);
}

/** A token of somebody who may do much, which may do next to nothing itself. */
async function narrowToken(shared: SharedGraph, { id: personId }: TestPerson): Promise<Headers> {
  const secret = newSecret();
  const cypher = `
    MATCH (p:Person {id: $personId})
    CREATE (:ApiToken {id: $id, hash: $hash, name: 'narrow', scopes: ['use-case:follow'], createdAt: datetime(),
      expiresAt: datetime() + duration({days: 1})})-[:OF]->(p)`;
  const parameters = { personId, id: `token-${randomUUID()}`, hash: hashOfSecret(secret) };
  await shared.graph.write('test.narrowToken', (tx) =>
    tx.run({ name: 'test.narrowToken', cypher }, parameters),
  );
  return { authorization: `Bearer ${secret}` };
}
