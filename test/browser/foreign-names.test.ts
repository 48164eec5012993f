import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import type { Role } from '../../server/shared/auth/permissions.ts';
import { contentOf, initBrowser, patienceMilliseconds } from '../testkit/browser.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { mutationOf } from '../testkit/mutations.ts';
import { createPerson, type TestPerson } from '../testkit/people.ts';
import { signedInAs } from '../testkit/signed-in.ts';
import { newOrganisation, uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
const browser = initBrowser();

const word = uniqueWord();
const markup = `${word} <img src=x onerror="document.title=1"><script>document.title=2</script>`;
const own = newOrganisation({ kind: OrganisationKind.MUNICIPALITY, name: `${word} kommune` });
const other = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
const people: Record<string, TestPerson> = {};
const ids: Record<string, string> = {};

/** Does it as one of the people; keeps the id of what is made, if it is asked for. */
async function does(who: string, mutation: string, input: object, made?: string): Promise<void> {
  const payload = await mutationOf(mutation, made ? `${made} { id }` : '').done(people[who]!, input);
  if (made) ids[made] = (payload[made] as { id: string }).id;
}

async function come(who: string, organisation: string, ...roles: Role[]): Promise<void> {
  const person = await createPerson(hub, shared, { organisation, roles });
  const rename = { name: 'test.rename', cypher: 'MATCH (p:Person {id: $id}) SET p.name = $markup' };
  await shared.graph.write(rename.name, (tx) => tx.run(rename, { id: person.id, markup }));
  people[who] = person;
}

beforeAll(async () => {
  await shared.services.organisationWriting.createMissing([own, other]);
  await come('admin', own.id, 'ORG_ADMIN');
  await come('guest', other.id, 'EDITOR');
  await come('keeper', 'organisation-kombit', 'HUB_ADMIN');
  await come('auditor', 'organisation-kl', 'AUDITOR');
  const [organisation, expiresInDays] = [own.id, 30];
  const token = { name: markup, scopes: ['CATALOGUE_READ'], expiresInDays };
  await does('admin', 'createToken', token);
  await does('admin', 'createServiceToken', { ...token, organisation, roles: ['READER'] });
  await does('keeper', 'createCluster', { name: markup, purpose: markup, members: [own.id] });
  await does('admin', 'createUseCase', { organisation, title: markup, summary: markup }, 'useCase');
  await does('admin', 'updateUseCase', { id: ids['useCase'], version: 1, problem: markup });
  await does('admin', 'publishUseCase', { id: ids['useCase'], version: 2, visibility: 'K98' });
  const said = { useCase: ids['useCase'], organisation: other.id, text: markup };
  await does('guest', 'commentOnUseCase', { ...said, kind: 'QUESTION' }, 'comment');
  await does('admin', 'answerComment', { organisation, comment: ids['comment'], text: markup });
  const adopted = { useCase: ids['useCase'], organisation: other.id, status: 'PILOT', note: markup };
  await does('guest', 'adoptUseCase', adopted);
  await does('admin', 'createHelpRequest', { organisation, title: markup, text: markup }, 'helpRequest');
  const answered = { helpRequest: ids['helpRequest'], organisation: other.id, text: markup };
  await does('guest', 'answerHelpRequest', answered);
  await does('admin', 'updateOrganisation', { id: own.id, version: 1, descriptionDa: markup });
}, patienceMilliseconds);

describe('a name or text that somebody else wrote', () => {
  it.each<[string, string, () => string]>([
    ['one use case, its talk and history', 'admin', () => `/anvendelser/${ids['useCase']}`],
    ['an organisation', 'guest', () => `/organisationer/${own.id}`],
    ['its members', 'admin', () => `/organisationer/${own.id}/medlemmer`],
    ['its tokens', 'admin', () => `/organisationer/${own.id}/adgangsnoegler`],
    ['one’s own tokens', 'admin', () => '/mig'],
    ['news and work', 'admin', () => '/mit'],
    ['clusters', 'keeper', () => `/klynger?q=${word}`],
    ['questions', 'guest', () => `/spoergsmaal?q=${word}`],
    ['a question and its answers', 'guest', () => `/spoergsmaal/${ids['helpRequest']}`],
    ['the audit trail', 'auditor', () => `/revision?subject=${ids['useCase']}`],
    ['the administration', 'keeper', () => `/administration?q=${word}`],
  ])(
    'is shown as the text that it is: %s',
    async (_, who, path) => {
      const page = await browser.open(path(), signedInAs(people[who]!));
      await contentOf(page);
      await page.locator('main').getByText('<img src=x onerror=').first().waitFor({ state: 'attached' });
      expect(await page.locator('img[src=x], body script:not([src])').count()).toBe(0);
      expect(await page.title()).toMatch(/Fælled$/);
    },
    patienceMilliseconds,
  );
});
