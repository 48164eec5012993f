import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import type { Role } from '../../server/shared/auth/permissions.ts';
import { accessibilityFaults, initBrowser, patienceMilliseconds } from '../testkit/browser.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { createPerson } from '../testkit/people.ts';
import { isTooWide, narrow, signedInAs } from '../testkit/signed-in.ts';
import { idOf, newDraft, newOrganisation, uniqueWord } from '../testkit/use-case.ts';

const browser = initBrowser();
const hub = initHub();
const shared = joinSharedGraph();
const [one, other] = ['Ene', 'Anden'].map((name) =>
  newOrganisation({ kind: OrganisationKind.MUNICIPALITY, name: uniqueWord(name) }),
) as [ReturnType<typeof newOrganisation>, ReturnType<typeof newOrganisation>];

beforeAll(() => shared.services.organisationWriting.createMissing([one, other]));

const withRole = (organisation: string, ...roles: Role[]) =>
  createPerson(hub, shared, { organisation, roles });

describe('the page of clusters', () => {
  it(
    'lets a coordinator make, change and retire one, and says what each means',
    async () => {
      const name = uniqueWord('Klynge');
      const manager = await withRole('organisation-kl', 'COORDINATOR');
      const page = await browser.open(`/klynger?q=${name}`, signedInAs(manager));
      await page.getByRole('button', { name: 'Opret klynge' }).press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Opret', exact: true }).click();
      await dialog.getByText('Ret disse 3 ting først').waitFor();
      await dialog.getByLabel('Navn').fill(name);
      await dialog.getByLabel('Formål').fill('<b>Post</b>');
      await dialog.getByLabel('Find en organisation').fill(one.name);
      await dialog.getByRole('button', { name: `Føj ${one.name} til` }).press('Enter');
      await dialog.getByRole('button', { name: `Fjern ${one.name}` }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Opret', exact: true }).click();
      const card = page.getByRole('region', { name });
      await card.getByText('<b>Post</b>').waitFor();

      await card.getByRole('button', { name: `Ret klyngen ${name}` }).click();
      await dialog.getByLabel('Find en organisation').fill(other.name);
      await dialog.getByRole('button', { name: 'Gem' }).click();
      await dialog.getByRole('link', { name: `»${other.name}« er ikke valgt` }).waitFor();
      await dialog.getByRole('button', { name: `Føj ${other.name} til` }).click();
      await dialog.getByRole('button', { name: 'Gem' }).click();
      await card.getByRole('link', { name: other.name }).waitFor();

      await card.getByRole('button', { name: `Nedlæg klyngen ${name}` }).click();
      await dialog.getByText(/kun ses af dem, der ejer det/).waitFor();
      await dialog.getByRole('button', { name: 'Nedlæg klyngen' }).click();
      await page.getByRole('status').filter({ hasText: 'er nedlagt' }).waitFor();
      await card.waitFor({ state: 'detached' });
    },
    patienceMilliseconds,
  );

  it(
    'gives the owner of a use case somebody to share it with',
    async () => {
      const name = uniqueWord('Klynge');
      const manager = await withRole('organisation-kl', 'COORDINATOR');
      const create = `mutation ($input: CreateClusterInput!) { createCluster(input: $input) { errors { code } } }`;
      const input = { name, purpose: 'Post', members: [other.id] };
      await manager.query(create, { input }).expectNoErrors();
      const draft = newDraft({
        owner: one.id,
        title: uniqueWord('Titel'),
        problem: 'Post',
        visibility: 'OWN',
      });
      await shared.services.useCaseWriting.saveAll([draft]);
      const editor = await withRole(one.id, 'EDITOR');
      const path = `/anvendelser/${idOf(draft)}`;
      const page = await browser.open(path, signedInAs(editor));
      await page.getByRole('button', { name: 'Hvem kan se den …' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Delt med udvalgte').check();
      await dialog.getByPlaceholder('Skriv for at vælge').fill(name);
      await dialog.getByRole('button', { name: `Vælg ${name}` }).click();
      await dialog.getByRole('button', { name: 'Gem' }).click();
      await dialog.waitFor({ state: 'hidden' });
      const member = await browser.open(path, signedInAs(await withRole(other.id, 'READER')));
      await member.getByRole('heading', { name: draft.title, level: 1 }).waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'keeps what was typed when somebody else was first',
    async () => {
      const name = uniqueWord('Klynge');
      const manager = await withRole('organisation-kl', 'COORDINATOR');
      const create = `mutation ($input: CreateClusterInput!) { createCluster(input: $input) { cluster { id } } }`;
      const input = { name, purpose: 'Post', members: [one.id] };
      const { createCluster } = await manager
        .query<{ createCluster: { cluster: { id: string } } }>(create, { input })
        .expectNoErrors();
      const page = await browser.open(`/klynger?q=${name}`, signedInAs(manager));
      await page.getByRole('button', { name: `Ret klyngen ${name}` }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Formål').fill('Mit');
      const update = `mutation ($input: UpdateClusterInput!) { updateCluster(input: $input) { errors { code } } }`;
      await manager
        .query(update, { input: { id: createCluster.cluster.id, version: 1, purpose: 'Deres' } })
        .expectNoErrors();
      await dialog.getByRole('button', { name: 'Gem' }).click();
      await dialog.getByText(/En anden har ændret klyngen imens/).waitFor();
      expect(await dialog.getByLabel('Formål').inputValue()).toBe('Mit');
    },
    patienceMilliseconds,
  );

  it(
    'shows clusters to a reader without the ways to change them, and fits a small screen in English',
    async () => {
      const name = uniqueWord('Klynge');
      const manager = await withRole('organisation-kl', 'COORDINATOR');
      const create = `mutation ($input: CreateClusterInput!) { createCluster(input: $input) { errors { code } } }`;
      const input = { name, purpose: 'Post '.repeat(100), members: [one.id] };
      await manager.query(create, { input }).expectNoErrors();
      const reader = await withRole(one.id, 'READER');
      const page = await browser.open(`/klynger?lang=en&q=${name}`, signedInAs(reader, narrow));
      await page.getByRole('region', { name }).waitFor();
      expect(await page.getByRole('button', { name: /Change|Retire|Make/ }).count()).toBe(0);
      expect(await isTooWide(page)).toBe(false);
      expect(await accessibilityFaults(page)).toEqual([]);
    },
    patienceMilliseconds,
  );
});
