import type { Page } from 'playwright-core';
import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import { contentOf, initBrowser, patienceMilliseconds } from '../testkit/browser.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { createPerson } from '../testkit/people.ts';
import { signedInAs } from '../testkit/signed-in.ts';
import { newOrganisation, uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
const browser = initBrowser();
const own = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
const address = '/anvendelser/ny';

beforeAll(() => shared.services.organisationWriting.createMissing([own]));

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
async function openBeside(page: Page): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(address);
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
});
