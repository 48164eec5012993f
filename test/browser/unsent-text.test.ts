import type { Page } from 'playwright-core';
import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import { contentOf, initBrowser, patienceMilliseconds } from '../testkit/browser.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { mutationOf } from '../testkit/mutations.ts';
import { createPerson } from '../testkit/people.ts';
import { signedInAs } from '../testkit/signed-in.ts';
import { newDraft, newOrganisation, uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
const browser = initBrowser();
const own = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
const other = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
const address = '/anvendelser/ny';

beforeAll(() => shared.services.organisationWriting.createMissing([own, other]));

const newEditor = () => createPerson(hub, shared, { organisation: own.id, roles: ['EDITOR'] });
const title = (page: Page) => page.getByLabel('Titel', { exact: true });
const titleAfterReload = async (page: Page) => {
  await page.reload();
  await contentOf(page);
  return title(page).inputValue();
};
const write = async (page: Page, text: string) => {
  await title(page).fill(text);
  await page.getByText(/^Kladde gemt \d/).waitFor();
};
const startOver = async (page: Page) => {
  const discarded = page.waitForResponse((response) => isOperation(response.request(), 'DiscardWorkingCopy'));
  await page.getByRole('button', { name: 'Kassér kladden, og begynd forfra' }).click();
  await discarded;
};
const isOperation = (request: { postData: () => string | null }, name: string) =>
  request.postData()?.includes(name) ?? false;

/** A further tab of the same browser. */
async function openBeside(page: Page, path = address): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(path);
  await contentOf(tab);
  return tab;
}

describe('text that is not sent yet', () => {
  it(
    'is each tab’s own: what one saves leaves the other its text',
    async () => {
      const page = await browser.open(address, signedInAs(await newEditor()));
      const beside = await openBeside(page);
      const [text, name] = [uniqueWord('titel'), uniqueWord('titel')];
      await write(beside, name);
      await write(page, text);
      await beside.getByRole('button', { name: 'Gem', exact: true }).click();
      await beside.getByRole('heading', { level: 1, name }).waitFor();
      expect(await titleAfterReload(page)).toBe(text);
      const elsewhere = await browser.newPage();
      await elsewhere.context().addCookies(await page.context().cookies());
      await elsewhere.goto(address);
      await contentOf(elsewhere);
      expect(await title(elsewhere).inputValue()).toBe(text);
    },
    patienceMilliseconds,
  );

  it(
    'is each tab’s own, though one began as a duplicate of the other',
    async () => {
      const page = await browser.open(address, signedInAs(await newEditor()));
      const [text, name] = [uniqueWord('titel'), uniqueWord('titel')];
      await write(page, text);
      // Opened so, a tab begins with a copy of the session's storage.
      const opened = page.waitForEvent('popup');
      await page.evaluate(() => void window.open(location.href));
      const duplicate = await opened;
      await contentOf(duplicate);
      await write(duplicate, name);
      await duplicate.getByRole('button', { name: 'Gem', exact: true }).click();
      await duplicate.getByRole('heading', { level: 1, name }).waitFor();
      expect(await titleAfterReload(page)).toBe(text);
    },
    patienceMilliseconds,
  );

  it(
    'is found by its own tab when another, which went on with it, gave it up',
    async () => {
      const page = await browser.open(address, signedInAs(await newEditor()));
      const text = uniqueWord('titel');
      await write(page, text);
      const beside = await openBeside(page);
      expect(await title(beside).inputValue()).toBe(text);
      await startOver(beside);
      expect(await titleAfterReload(beside)).toBe('');
      expect(await titleAfterReload(page)).toBe(text);
    },
    patienceMilliseconds,
  );

  it(
    'is found when its tab was closed, until who goes on with it is done',
    async () => {
      const page = await browser.open(address, signedInAs(await newEditor()));
      const beside = await openBeside(page);
      const text = uniqueWord('titel');
      await write(beside, text);
      await beside.close();
      expect(await titleAfterReload(page)).toBe(text);
      await startOver(page);
      expect(await title(await openBeside(page)).inputValue()).toBe('');
    },
    patienceMilliseconds,
  );

  it(
    'is kept with whose it is to be, though nothing else is written yet',
    async () => {
      const ofBoth = [own, other].map(({ id: organisation }) => ({
        organisation,
        roles: ['EDITOR'] as const,
      }));
      const person = signedInAs(await createPerson(hub, shared, ...ofBoth));
      for (const path of [address, '/spoergsmaal/nyt']) {
        const page = await browser.open(path, person);
        const organisation = page.getByLabel(/^(Hvem er det for|Hvem spørger)/);
        const later = (await organisation.inputValue()) === own.id ? other : own;
        await organisation.selectOption({ label: later.name });
        await page.reload();
        await contentOf(page);
        expect(await organisation.inputValue()).toBe(later.id);
      }
    },
    patienceMilliseconds,
  );

  it(
    'is kept of an answer with what it points at, by each tab for itself',
    async () => {
      const pointed = uniqueWord('henvist');
      const draft = newDraft({ owner: other.id, visibility: 'K98', title: pointed });
      await shared.services.useCaseWriting.saveAll([draft]);
      const question = { organisation: own.id, title: uniqueWord('spørg'), text: 'Hvordan gik det?' };
      const asked = await mutationOf('createHelpRequest', 'helpRequest { id }').done(
        await newEditor(),
        question,
      );
      const path = `/spoergsmaal/${(asked['helpRequest'] as { id: string }).id}`;
      const helper = await createPerson(hub, shared, { organisation: other.id, roles: ['READER'] });
      const page = await browser.open(path, signedInAs(helper));
      const beside = await openBeside(page, path);
      await beside.getByLabel('Dit svar').fill('Det ene svar');
      await page.getByLabel('Dit svar').fill('Det andet svar');
      await page.getByLabel('Henvis til anvendelser').fill(pointed);
      await page.getByRole('button', { name: new RegExp(`^Vælg ${pointed}`) }).click();
      await beside.getByRole('button', { name: 'Send svaret' }).click();
      await beside.getByText('Svaret er sendt.').waitFor();
      await page.reload();
      await page.getByRole('button', { name: new RegExp(`^Fjern ${pointed}`) }).waitFor();
      expect(await page.getByLabel('Dit svar').inputValue()).toBe('Det andet svar');
    },
    patienceMilliseconds,
  );
});
