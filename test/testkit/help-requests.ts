import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import type { Role } from '../../server/shared/auth/permissions.ts';
import type { SharedGraph } from './graph.ts';
import type { TestHub } from './hub.ts';
import { mutationOf } from './mutations.ts';
import { createPerson, type TestPerson } from './people.ts';
import { newOrganisation } from './use-case.ts';

export interface Answer {
  id: string;
  text: string;
  author: string;
  isHelpful: boolean;
  editedAt: string | null;
  privileges: string[];
  organisation: { id: string };
  useCases: { id: string }[];
}

export interface Question {
  id: string;
  title: string;
  text: string;
  status: string;
  version: number;
  author: string;
  answerCount: number;
  editedAt: string | null;
  closedAt: string | null;
  privileges: string[];
  problems: { id: string }[];
  tasks: { id: string }[];
  answers: Answer[];
}

const fields = `id title text language status version author demo answerCount createdAt editedAt closedAt privileges
  organisation { id } problems { id } tasks { id }
  answers { id text author isHelpful at editedAt privileges organisation { id } useCases { id } }`;
const payload = `helpRequest { ${fields} } current { id version }`;

export const create = mutationOf('createHelpRequest', payload);
export const update = mutationOf('updateHelpRequest', payload);
export const close = mutationOf('closeHelpRequest', payload);
export const withdraw = mutationOf('withdrawHelpRequest', payload);
export const reopen = mutationOf('reopenHelpRequest', payload);
export const answering = mutationOf('answerHelpRequest', payload);
export const editing = mutationOf('editHelpAnswer', payload);

/** The question as the mutation left it. */
export async function done(mutation: typeof create, by: TestPerson, input: object): Promise<Question> {
  return (await mutation.done(by, input))['helpRequest'] as Question;
}

/** The question as somebody sees it. */
export async function read(by: Pick<TestPerson, 'query'>, id: string): Promise<Question> {
  const query = `query ($id: ID!) { helpRequest(id: $id) { ${fields} } }`;
  const { helpRequest } = await by.query<{ helpRequest: Question }>(query, { id }).expectNoErrors();
  return helpRequest;
}

/** A municipality whose editors ask, and a neighbour whose reader answers: both of a test file's own. */
export class HelpRequestParties {
  readonly own = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
  readonly neighbour = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
  asker!: TestPerson;
  colleague!: TestPerson;
  helper!: TestPerson;

  constructor(
    private readonly hub: TestHub,
    private readonly shared: SharedGraph,
  ) {}

  async create(): Promise<void> {
    const { own, neighbour, personOf } = this;
    await this.shared.services.organisationWriting.createMissing([own, neighbour]);
    [this.asker, this.colleague, this.helper] = await Promise.all([
      personOf(own.id, 'EDITOR'),
      personOf(own.id, 'EDITOR'),
      personOf(neighbour.id, 'READER'),
    ]);
  }

  /** Somebody new with these roles in the organisation. */
  readonly personOf = (organisation: string, ...roles: Role[]): Promise<TestPerson> =>
    createPerson(this.hub, this.shared, { organisation, roles });

  /** A new question of the asker. */
  readonly ask = (change: object = {}): Promise<Question> =>
    done(create, this.asker, {
      organisation: this.own.id,
      title: 'Hvem har prøvet?',
      text: 'Hvordan gik det?',
      ...change,
    });

  /** A new answer: the helper's for the neighbour, or another's for those who asked. */
  readonly answer = async (
    helpRequest: string,
    text = 'Godt',
    by = this.helper,
    more: object = {},
  ): Promise<Answer> => {
    const organisation = by === this.helper ? this.neighbour.id : this.own.id;
    return (await done(answering, by, { helpRequest, organisation, text, ...more })).answers.at(-1)!;
  };
}

/** Makes those who ask and answer before the tests of this file. */
export function createParties(hub: TestHub, shared: SharedGraph): HelpRequestParties {
  const parties = new HelpRequestParties(hub, shared);
  beforeAll(() => parties.create());
  return parties;
}
