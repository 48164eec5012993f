import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import type { Role } from '../../server/shared/auth/permissions.ts';
import type { SharedGraph } from './graph.ts';
import type { TestHub } from './hub.ts';
import { mutationOf } from './mutations.ts';
import { createPerson, type GivenRoles, type TestPerson } from './people.ts';
import { newOrganisation } from './use-case.ts';

interface Member {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly roles: readonly Role[];
}

interface Seen {
  readonly members: readonly Member[];
  readonly invitations: readonly { id: string; email: string; roles: Role[] }[];
}

const memberFields = 'id name email roles isManagedElsewhere';

export const invite = mutationOf('inviteMember', 'invitation { id email roles expiresAt }');
export const withdraw = mutationOf('withdrawInvitation', 'invitation { id }');
export const change = mutationOf('changeMember', `member { ${memberFields} }`);
export const end = mutationOf('endMembership', `member { ${memberFields} }`);

/** The members and the invitations of an organisation, as somebody sees them. */
export async function seenBy(who: Pick<TestPerson, 'query'>, id: string): Promise<Seen> {
  const document = `query ($id: ID!) { organisation(id: $id) {
    members { ${memberFields} } invitations { id email roles } } }`;
  return (await who.query<{ organisation: Seen }>(document, { id }).expectNoErrors()).organisation;
}

/** Organisations of a test file's own, and who is a member of them. */
export class TestMembers {
  constructor(
    private readonly hub: TestHub,
    private readonly shared: SharedGraph,
  ) {}

  /** A municipality that no other test uses. */
  readonly municipality = async (): Promise<string> => {
    const organisation = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
    await this.shared.services.organisationWriting.createMissing([organisation]);
    return organisation.id;
  };

  /** Somebody new with these memberships. */
  readonly person = (...memberships: GivenRoles[]): Promise<TestPerson> =>
    createPerson(this.hub, this.shared, ...memberships);

  /** Somebody new with these roles in the organisation. */
  readonly withRole = (organisation: string, ...roles: Role[]): Promise<TestPerson> =>
    this.person({ organisation, roles });

  /** The id of somebody's membership of the organisation, also of one that ended. */
  readonly membershipOf = async ({ id }: TestPerson, organisation: string): Promise<string> => {
    const [row] = await this.shared.rows<{ id: string }>(
      'MATCH (:Person {id: $id})-[:HAS_MEMBERSHIP]->(m)-[:IN]->(:Organisation {id: $organisation}) RETURN m.id AS id',
      { id, organisation },
    );
    return row!.id;
  };

  /** The kinds of the audit trail's events about a membership or an invitation, oldest first. */
  readonly eventsAbout = async (subject: string): Promise<string[]> => {
    const rows = await this.shared.rows<{ kind: string }>(
      'MATCH (e:AuditEvent {subject: $subject}) RETURN e.kind AS kind ORDER BY e.sequence',
      { subject },
    );
    return rows.map(({ kind }) => kind);
  };
}
