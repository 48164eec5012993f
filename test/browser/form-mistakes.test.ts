import type { Page } from 'playwright-core';
import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import { accessibilityFaults, initBrowser, patienceMilliseconds } from '../testkit/browser.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { mutationOf } from '../testkit/mutations.ts';
import { createPerson } from '../testkit/people.ts';
import { signedInAs } from '../testkit/signed-in.ts';
import { newOrganisation, uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
const browser = initBrowser();
const own = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });

beforeAll(() => shared.services.organisationWriting.createMissing([own]));

const create = mutationOf('createUseCase', 'useCase { id }');
const ask = mutationOf('createHelpRequest', 'helpRequest { id }');
const newEditor = () => createPerson(hub, shared, { organisation: own.id, roles: ['EDITOR'] });
const openAsEditor = async (address: string) => browser.open(address, signedInAs(await newEditor()));
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const summary = (page: Page) => page.locator('.error-summary');
const told = async (page: Page, heading: string) => {
  await summary(page).getByRole('heading', { name: heading }).waitFor();
  return summary(page).getByRole('listitem').allInnerTexts();
};
const isInvalid = (page: Page, label: string) =>
  page.getByLabel(label, { exact: true }).and(page.locator('[aria-invalid]')).waitFor();

describe('what is to be mended in a form', () => {
  it(
    'is told at once, as the fields stand, with what was typed to choose by and not chosen',
    async () => {
      const page = await openAsEditor('/anvendelser/ny');
      await page.getByLabel('Start', { exact: true }).fill('i går');
      await button(page, 'Tilføj et beløb').click();
      await page.getByLabel('Beløb').fill('mange');
      const [unknown, name] = [uniqueWord('findesikke'), uniqueWord('titel')];
      await page.getByLabel('Opgave').fill(unknown);
      await page.getByText('Intet passer', { exact: true }).waitFor();
      await button(page, 'Gem').click();
      const leftover = `»${unknown}« er ikke valgt i »Opgave«: vælg på listen, eller tøm feltet.`;
      expect(await told(page, 'Ret disse 4 ting først')).toEqual([
        'Giv anvendelsen en titel.',
        '»Start« er ikke en dato: skriv 2020, 2020-03 eller 2020-03-01.',
        leftover,
        'Skriv beløbet som et tal, fx 1.250.000 eller 1250,50.',
      ]);
      await isInvalid(page, 'Opgave');
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByLabel('Titel', { exact: true }).fill(name);
      await page.getByLabel('Start', { exact: true }).fill('2024');
      await page.getByLabel('Beløb').fill('12');
      await button(page, 'Gem').click();
      expect(await told(page, 'Ret dette først')).toEqual([leftover]);
      await summary(page).getByRole('link', { name: leftover }).click();
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      await button(page, 'Gem').click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'keeps an entry from being saved, though the hub would take what can be sent',
    async () => {
      const editor = await newEditor();
      const useCase = { organisation: own.id, title: uniqueWord('titel'), summary: 'Kort' };
      const { id } = (await create.done(editor, useCase))['useCase'] as { id: string };
      const page = await browser.open(`/anvendelser/${encodeURIComponent(id)}/rediger`, signedInAs(editor));
      await page.getByLabel('Titel', { exact: true }).fill('Ny titel');
      await button(page, 'Tilføj et beløb').click();
      await page.getByLabel('Beløb').fill('mange');
      await button(page, 'Gem').click();
      expect(await told(page, 'Ret dette først')).toEqual([
        'Skriv beløbet som et tal, fx 1.250.000 eller 1250,50.',
      ]);
      const cypher = 'MATCH (u:UseCase {id: $id}) RETURN u.title AS title';
      expect(await shared.rows(cypher, { id })).toEqual([{ title: useCase.title }]);
      await page.getByLabel('Beløb').fill('12');
      await button(page, 'Gem').click();
      await page.getByRole('heading', { level: 1, name: 'Ny titel' }).waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'names fields as the language does',
    async () => {
      const page = await openAsEditor('/anvendelser/ny?lang=en');
      await page.getByLabel('Title', { exact: true }).fill('Title');
      await page.getByLabel('Start', { exact: true }).fill('yesterday');
      await button(page, 'Save').click();
      expect(await told(page, 'Mend this first')).toEqual([
        '“Start” is no date: give it as 2020, 2020-03 or 2020-03-01.',
      ]);
    },
    patienceMilliseconds,
  );

  it(
    'holds what is left in a question’s fields',
    async () => {
      const page = await openAsEditor('/spoergsmaal/nyt?lang=en');
      const [unknown, title] = [uniqueWord('findesikke'), uniqueWord('title')];
      await page.getByLabel('The question in one line').fill(title);
      await page.getByLabel('Problems').fill(unknown);
      await page.getByText('Nothing matches', { exact: true }).waitFor();
      await button(page, 'Ask the question').click();
      const leftover = `“${unknown}” is not chosen in “Problems”: choose from the list, or empty the field.`;
      expect(await told(page, 'Mend these 2 things first')).toEqual(['Write something first.', leftover]);
      await isInvalid(page, 'Problems');
      await page.locator('#field-text').fill('How did it go?');
      await button(page, 'Ask the question').click();
      expect(await told(page, 'Mend this first')).toEqual([leftover]);
      await page.getByLabel('Problems').fill('');
      await button(page, 'Ask the question').click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      expect(await shared.rows('MATCH (q:HelpRequest {title: $title}) RETURN q.id', { title })).toHaveLength(
        1,
      );
    },
    patienceMilliseconds,
  );
});

describe('a box to choose with', () => {
  it(
    'holds an answer back when something is left in it',
    async () => {
      const question = { organisation: own.id, title: uniqueWord('spørg'), text: 'Hvordan gik det?' };
      const asked = await ask.done(await newEditor(), question);
      const page = await openAsEditor(`/spoergsmaal/${(asked['helpRequest'] as { id: string }).id}`);
      const unknown = uniqueWord('findesikke');
      await page.getByLabel('Dit svar').fill('Et svar');
      await page.getByLabel('Henvis til anvendelser').fill(unknown);
      await page.getByText('Intet passer', { exact: true }).waitFor();
      await button(page, 'Send svaret').click();
      await page.getByText(`»${unknown}« er ikke valgt`).waitFor();
      await page.locator('[aria-invalid]:focus').waitFor();
      expect(await page.getByText('Svaret er sendt.').count()).toBe(0);
    },
    patienceMilliseconds,
  );

  it(
    'holds back the sharing of a use case when a name is left in it',
    async () => {
      const editor = await newEditor();
      const useCase = { organisation: own.id, title: uniqueWord('titel'), summary: 'Kort' };
      const made = (await create.done(editor, useCase))['useCase'] as { id: string };
      const page = await browser.open(`/anvendelser/${encodeURIComponent(made.id)}`, signedInAs(editor));
      await button(page, 'Udgiv …').click();
      await page.getByLabel('Delt med udvalgte').check();
      await page.getByLabel('Delt med', { exact: true }).fill('Læsø');
      await button(page, 'Vælg Læsø').click();
      await page.getByLabel('Delt med', { exact: true }).fill('Samsø');
      await button(page, 'Udgiv').click();
      const leftover = '»Samsø« er ikke valgt i »Delt med«: vælg på listen, eller tøm feltet.';
      expect(await told(page, 'Ret dette først')).toEqual([leftover]);
      await button(page, 'Vælg Samsø').click();
      await button(page, 'Udgiv').click();
      await page.getByText(/^Udgivet: delt med (Læsø, Samsø|Samsø, Læsø)\.$/).waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'keeps the focus after a choice and after taking it back',
    async () => {
      const page = await openAsEditor('/anvendelser/ny');
      const box = page.getByLabel('Teknik', { exact: true });
      const isFocused = () => box.evaluate((input) => input === document.activeElement);
      await box.fill('a');
      await page.getByRole('list', { name: 'Forslag: Teknik' }).getByRole('button').first().click();
      expect(await isFocused()).toBe(true);
      await page.getByRole('list', { name: 'Valgt: Teknik' }).getByRole('button').click();
      expect(await isFocused()).toBe(true);
    },
    patienceMilliseconds,
  );
});

describe('a row of a form', () => {
  it(
    'is named by the button that removes it',
    async () => {
      const page = await openAsEditor('/anvendelser/ny');
      await button(page, 'Tilføj en effekt').click();
      await button(page, 'Fjern Effekt 1').click();
      await page.getByRole('link', { name: 'English' }).click();
      await button(page, 'Add an effect').click();
      await button(page, 'Remove Effect 1').waitFor();
    },
    patienceMilliseconds,
  );
});
