import type { Page } from 'playwright-core';
import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import { initBrowser, patienceMilliseconds } from '../testkit/browser.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { mutationOf } from '../testkit/mutations.ts';
import { createPerson, type TestPerson } from '../testkit/people.ts';
import { narrow, signedInAs } from '../testkit/signed-in.ts';
import { newOrganisation } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
const browser = initBrowser();
const own = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
let editor: TestPerson;

beforeAll(async () => {
  await shared.services.organisationWriting.createMissing([own]);
  editor = await createPerson(hub, shared, { organisation: own.id, roles: ['EDITOR'] });
});

const create = mutationOf('createUseCase', 'useCase { id version }');
const update = mutationOf('updateUseCase', '');
const publish = mutationOf('publishUseCase', '');
const ask = mutationOf('createHelpRequest', 'helpRequest { id }');

async function newUseCase(): Promise<{ id: string; version: number }> {
  const payload = await create.done(editor, { organisation: own.id, title: 'Titel', summary: 'Kort' });
  return payload['useCase'] as { id: string; version: number };
}

const pathOf = (id: string) => `/anvendelser/${encodeURIComponent(id)}`;
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
const inDialog = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).press('Enter');

/** Waits until what has the focus says this. */
async function focusAt(page: Page, text: string | RegExp): Promise<void> {
  await page.locator(':focus', { hasText: text }).waitFor();
}

describe('the focus', () => {
  it(
    'goes to what two saved at once, which comes into view, and to the form’s heading after the choice',
    async () => {
      const { id, version } = await newUseCase();
      const page = await browser.open(`${pathOf(id)}/rediger`, signedInAs(editor, narrow));
      await page.getByLabel('Løsning').fill('Min løsning');
      await update.done(editor, { id, version, solution: 'Det ene\n\nDet andet', wouldDoDifferently: 'Alt' });
      await press(page, 'Gem');
      const box = page.locator('section.conflict:focus');
      await box.waitFor();
      const heading = box.getByRole('heading', { name: 'En anden har gemt imens' });
      expect(await heading.evaluate((each) => each.getBoundingClientRect().top)).toBeGreaterThan(0);
      await box.getByText('beholdes: »Hvad ville I gøre anderledes?«.').waitFor();
      expect(await box.getByText('Det andet').innerText()).toBe('Deres: Det ene\n\nDet andet');
      await press(page, 'Brug det valgte i formularen');
      await focusAt(page, /^Redigér anvendelsen$/);
    },
    patienceMilliseconds,
  );

  it(
    'goes back to what opened a dialog, and to the page’s heading when that is gone',
    async () => {
      const { id, version } = await newUseCase();
      await publish.done(editor, { id, version, visibility: 'K98' });
      const page = await browser.open(pathOf(id), signedInAs(editor));
      await press(page, 'Træk tilbage');
      await inDialog(page, 'Annullér');
      await focusAt(page, /^Træk tilbage$/);
      await press(page, 'Træk tilbage');
      await inDialog(page, 'Træk tilbage');
      await focusAt(page, /^Titel\s*$/);
      await page.getByText('Trukket tilbage: kun for egen organisation', { exact: true }).waitFor();
      expect(await page.getByText('For alle kommuner', { exact: true }).count()).toBe(0);
    },
    patienceMilliseconds,
  );

  it(
    'goes to the page’s heading when a button has done its work and goes',
    async () => {
      const question = { organisation: own.id, title: 'Hvem ved det?', text: 'Hvordan gik det?' };
      const { id } = (await ask.done(editor, question))['helpRequest'] as { id: string };
      const page = await browser.open(`/spoergsmaal/${id}`, signedInAs(editor));
      await press(page, 'Luk spørgsmålet');
      await focusAt(page, /^Hvem ved det\?$/);
    },
    patienceMilliseconds,
  );

  it(
    'stays where one left it when something else goes',
    async () => {
      const page = await browser.open('/anvendelser/ny', signedInAs(editor));
      await press(page, 'Tilføj en effekt');
      await page.getByRole('button', { name: 'Fjern Effekt 1' }).focus();
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.getByRole('button', { name: 'Fjern Effekt 1' }).dispatchEvent('click');
      await page.getByRole('button', { name: 'Fjern Effekt 1' }).waitFor({ state: 'detached' });
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    },
    patienceMilliseconds,
  );
});
