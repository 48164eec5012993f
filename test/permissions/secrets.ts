import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import type { SharedGraph } from '../testkit/graph.ts';
import type { TestHub } from '../testkit/hub.ts';
import { mutationOf } from '../testkit/mutations.ts';
import { createPerson, type TestPerson } from '../testkit/people.ts';
import { newOrganisation, uniqueWord } from '../testkit/use-case.ts';

/** A municipality that keeps things to itself, and a word that stands in all of them and nowhere else. */
export interface Secrets {
  readonly word: string;
  /** A word of the hidden entries and of a public one beside them. */
  readonly topic: string;
  readonly owner: string;
  readonly participant: string;
  readonly grantee: string;
  readonly links: { readonly task: string; readonly problem: string; readonly technique: string };
  /** The hidden entries' ids, by why they are hidden. */
  readonly hidden: Readonly<Record<string, string>>;
  /** Seen by the municipalities, KL and KOMBIT, with a word of its own. */
  readonly forK98: string;
  readonly wordForK98: string;
  /** A question to K-98 with the word for it, and an answer that points at the hidden entries. */
  readonly question: string;
  readonly open: string;
}

const anyOf = async (shared: SharedGraph, label: string) => {
  const cypher = `MATCH (n:${label}) WHERE n.id IS NOT NULL RETURN n.id AS id ORDER BY id LIMIT 1`;
  return (await shared.rows<{ id: string }>(cypher))[0]!.id;
};

/** Writes the secrets as people do: by mutations, so that they have histories too, and something half written. */
export async function keepSecrets(hub: TestHub, shared: SharedGraph): Promise<Secrets> {
  const municipality = () => newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
  const [owner, participant] = [municipality(), municipality()];
  const grantee = newOrganisation({ kind: OrganisationKind.VENDOR });
  await shared.services.organisationWriting.createMissing([owner, participant, grantee]);
  const editor = await createPerson(hub, shared, { organisation: owner.id, roles: ['EDITOR'] });
  const [task, problem, technique] = [
    await anyOf(shared, 'Task'),
    await anyOf(shared, 'Problem'),
    await anyOf(shared, 'Technique'),
  ];
  const [word, wordForK98, topic] = [uniqueWord('hemmelig'), uniqueWord('kendt'), uniqueWord('emne')];
  const links = { task, problem, technique };
  const place = {
    word,
    wordForK98,
    topic,
    owner: owner.id,
    participant: participant.id,
    grantee: grantee.id,
    links,
  };
  const writer = new Writer(editor, place);
  const hidden = {
    'a draft': await writer.draft(word),
    'for its own people': await writer.published(word, 'OWN'),
    'shared with a third': await writer.published(word, 'SHARED', [grantee.id]),
    'taken back': await writer.retired(word),
  };
  const forK98 = await writer.published(wordForK98, 'K98');
  const open = await writer.published('', 'PUBLIC');
  const withdrawn = await writer.asked(word);
  await withdraw.done(editor, { id: withdrawn, version: 1 });
  const question = await writer.asked(wordForK98);
  // Whoever sees the answer does not see what it points at for that.
  const useCases = Object.values(hidden);
  const answered = { helpRequest: question, organisation: owner.id, text: wordForK98, useCases };
  await answer.done(editor, answered);
  await keep.done(editor, { form: word, title: word, content: word });
  await shared.services.embeddings.refresh(() => undefined);
  return { ...place, hidden: { ...hidden, 'a withdrawn question': withdrawn }, forK98, question, open };
}

const asked = 'helpRequest { id }';
const ask = mutationOf('createHelpRequest', asked);
const withdraw = mutationOf('withdrawHelpRequest', asked);
const answer = mutationOf('answerHelpRequest', asked);
const written = 'useCase { id version }';
const create = mutationOf('createUseCase', written);
const update = mutationOf('updateUseCase', written);
const keep = mutationOf('keepWorkingCopy', 'workingCopy { form }');
const publish = mutationOf('publishUseCase', written);
const retire = `mutation ($id: ID!, $version: Int!) {
  retireUseCase(input: { id: $id, version: $version }) { useCase { id } } }`;

interface Written {
  readonly id: string;
  readonly version: number;
}

class Writer {
  constructor(
    private readonly editor: TestPerson,
    private readonly place: Omit<Secrets, 'hidden' | 'forK98' | 'question' | 'open'>,
  ) {}

  async draft(word: string): Promise<string> {
    return (await this.#draft(word)).id;
  }

  async published(word: string, visibility: string, sharedWith: readonly string[] = []): Promise<string> {
    return (await this.#published(word, visibility, sharedWith)).id;
  }

  async retired(word: string): Promise<string> {
    const { id, version } = await this.#published(word, 'PUBLIC');
    await this.editor.query(retire, { id, version }).expectNoErrors();
    return id;
  }

  async asked(word: string): Promise<string> {
    const { owner: organisation, links } = this.place;
    const input = { organisation, title: word, text: word, problems: [links.problem], tasks: [links.task] };
    const { id } = (await ask.done(this.editor, input))['helpRequest'] as Written;
    return id;
  }

  async #published(word: string, visibility: string, sharedWith: readonly string[] = []): Promise<Written> {
    const { id, version } = await this.#draft(word);
    const shared = sharedWith.length > 0 ? { sharedWith } : {};
    const payload = await publish.done(this.editor, { id, version, visibility, ...shared });
    return payload['useCase'] as Written;
  }

  /** The word stands in every text, and in what one of them was before. */
  async #draft(word: string): Promise<Written> {
    const { topic, owner, participant, links } = this.place;
    const text = `${topic} ${word}`.trim();
    const input = {
      ...{ title: text, summary: text, problem: text, solution: text, lessons: [text] },
      ...{ wouldDoDifferently: text, techniqueNote: text, legalBasis: text, contactFunction: text },
      effects: [{ kind: 'EXPECTED', text }],
      costs: [{ kind: 'INVESTMENT', amount: 1, currency: 'DKK', note: text }],
      sources: [{ title: text, url: `https://example.org/${word}` }],
      participants: [{ organisation: participant, role: 'PARTICIPANT' }],
      ...{ tasks: [links.task], problems: [links.problem], techniques: [links.technique] },
    };
    const created = (await create.done(this.editor, { organisation: owner, ...input }))['useCase'] as Written;
    const changed = { ...created, summary: `${text} ${text}` };
    return (await update.done(this.editor, changed))['useCase'] as Written;
  }
}
