import type { Page } from 'playwright-core';
import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import { accessibilityFaults, contentOf, initBrowser, patienceMilliseconds } from '../testkit/browser.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { mutationOf } from '../testkit/mutations.ts';
import { createPerson, signedInAgain, type TestPerson } from '../testkit/people.ts';
import { bringSession, isTooWide, narrow, signedInAs } from '../testkit/signed-in.ts';
import { newOrganisation, uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
const browser = initBrowser();
const own = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
const other = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });

beforeAll(() => shared.services.organisationWriting.createMissing([own, other]));

const newEditor = () => createPerson(hub, shared, { organisation: own.id, roles: ['EDITOR'] });
const create = mutationOf('createUseCase', 'useCase { id version }');
const update = mutationOf('updateUseCase', 'useCase { id version }');

async function newUseCase(editor: TestPerson, fields: object): Promise<{ id: string; version: number }> {
  const payload = await create.done(editor, { organisation: own.id, ...fields });
  return payload['useCase'] as { id: string; version: number };
}

const editAddress = (id: string) => `/anvendelser/${encodeURIComponent(id)}/rediger`;
const title = (page: Page) => page.getByLabel('Titel', { exact: true });
const save = (page: Page) => page.getByRole('button', { name: 'Gem', exact: true }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

describe('writing a use case', () => {
  it(
    'says what is to be mended at its field, keeps what is typed, and publishes to whom its owner chooses',
    async () => {
      const name = uniqueWord('titel');
      const page = await browser.open('/anvendelser', signedInAs(await newEditor()));
      await page.getByRole('link', { name: 'Ny anvendelse' }).click();
      await heading(page, 'Ny anvendelse');
      await contentOf(page);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByLabel('Kort fortalt').fill('<b>Fed</b> og kort');
      await page.getByLabel('Start', { exact: true }).fill('i går');
      await save(page);
      await page.getByRole('link', { name: 'Giv anvendelsen en titel.' }).click();
      await page.keyboard.type(name);
      await save(page);
      const wrong = page.getByLabel('Start', { exact: true }).and(page.locator('[aria-invalid]'));
      await wrong.waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await wrong.fill('2025-03');
      await page.getByText(/^Kladde gemt \d/).waitFor();
      await page.reload();
      await page.getByText(/Det, du skrev, er hentet frem/).waitFor();
      expect(await title(page).inputValue()).toBe(name);
      await save(page);
      await heading(page, name);
      await page.getByText('Kladde: kun jeres egne kan se den.').waitFor();
      await page.getByText('<b>Fed</b> og kort', { exact: true }).first().waitFor();
      await page.getByRole('button', { name: 'Udgiv …' }).click();
      await page.getByLabel('Delt med udvalgte').check();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Udgiv', exact: true }).click();
      await page.getByRole('link', { name: /Vælg, hvem anvendelsen skal deles med/ }).waitFor();
      await page.getByLabel('Delt med', { exact: true }).fill(other.name);
      await page.getByRole('button', { name: `Vælg ${other.name}` }).click();
      await page.getByRole('button', { name: `Fjern ${other.name}` }).waitFor();
      await page.getByRole('button', { name: 'Udgiv', exact: true }).click();
      await page.getByText(`Udgivet: delt med ${other.name}.`).waitFor();
      await page.getByText(/^Udgivet eller delt ·/).click();
      await page.getByText('Synlighed', { exact: true }).waitFor();
    },
    patienceMilliseconds * 2,
  );

  it(
    'keeps what is typed when it is to be another organisation’s, and for which one it is',
    async () => {
      const roles = ['EDITOR'] as const;
      const ofBoth = [own, other].map(({ id: organisation }) => ({ organisation, roles }));
      const page = await browser.open(
        '/anvendelser/ny',
        signedInAs(await createPerson(hub, shared, ...ofBoth)),
      );
      const name = uniqueWord('titel');
      await title(page).fill(name);
      const organisation = page.getByLabel('Hvem er det for?');
      await organisation.selectOption({ label: other.name });
      expect(await title(page).inputValue()).toBe(name);
      await page.getByLabel('Kort fortalt').fill('Kort');
      await page.getByText(/^Kladde gemt \d/).waitFor();
      await page.reload();
      await page.getByText(/Det, du skrev, er hentet frem/).waitFor();
      expect(await organisation.inputValue()).toBe(other.id);
      await save(page);
      await heading(page, name);
      await page.getByRole('main').getByRole('link', { name: other.name }).first().waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'goes on with what is typed in the other language, and what is given up stays given up',
    async () => {
      const page = await browser.open('/anvendelser/ny', signedInAs(await newEditor()));
      const name = uniqueWord('titel');
      await title(page).fill(name);
      await page.getByRole('link', { name: 'English' }).click();
      await heading(page, 'New use case');
      await page.getByText(/What you wrote is here again/).waitFor();
      const english = page.getByLabel('Title', { exact: true });
      expect(await english.inputValue()).toBe(name);
      await page.getByRole('button', { name: 'Discard the draft and start over' }).click();
      expect(await english.inputValue()).toBe('');
      await page.reload();
      await contentOf(page);
      expect(await english.inputValue()).toBe('');
      expect(await page.getByText(/What you wrote is here again/).count()).toBe(0);
    },
    patienceMilliseconds,
  );

  it(
    'takes a published one back, and restores it',
    async () => {
      const editor = await newEditor();
      const { id, version } = await newUseCase(editor, { title: 'Titel', summary: 'Kort' });
      await mutationOf('publishUseCase', '').done(editor, { id, version, visibility: 'K98' });
      const page = await browser.open(`/anvendelser/${encodeURIComponent(id)}`, signedInAs(editor));
      await page.getByRole('button', { name: 'Træk tilbage' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Træk tilbage' }).click();
      await page.getByText('Trukket tilbage: kun jeres egne kan se den.').waitFor();
      await page.getByRole('button', { name: 'Gendan' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Gendan' }).click();
      await page.getByText('Udgivet: alle kommuner, KL og KOMBIT kan se den.').waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'shows both versions when two save at once, and lets the person choose',
    async () => {
      const editor = await newEditor();
      const { id, version } = await newUseCase(editor, { title: 'Først', summary: 'Kort' });
      const page = await browser.open(editAddress(id), signedInAs(editor));
      await title(page).fill('Min titel');
      await page.getByLabel('Løsning').fill('Min løsning');
      const theirs = { title: 'Deres titel', problem: 'Deres problem' };
      await update.done(await newEditor(), { id, version, ...theirs });
      await save(page);
      await page.getByRole('heading', { name: 'En anden har gemt imens' }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByText('Deres ændringer i disse felter beholdes: »Problem«.').waitFor();
      await page.getByLabel('Deres: Deres titel').check();
      await page.getByRole('button', { name: 'Brug det valgte i formularen' }).click();
      expect(await title(page).inputValue()).toBe('Deres titel');
      expect(await page.getByLabel('Problem', { exact: true }).inputValue()).toBe('Deres problem');
      await save(page);
      await heading(page, 'Deres titel');
      await page.getByText('Min løsning').first().waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'loses nothing when the session ends in the middle of it',
    async () => {
      const editor = await newEditor();
      const { id } = await newUseCase(editor, { title: 'Først', summary: 'Kort' });
      const page = await browser.open(editAddress(id), signedInAs(editor));
      await editor.query('mutation { signOutEverywhere { errors { code } } }').expectNoErrors();
      await title(page).fill('Skrevet i mellemtiden');
      await save(page);
      await page.getByRole('heading', { name: 'Du er ikke logget ind længere' }).waitFor();
      await page.getByRole('link', { name: 'Log ind i et nyt vindue' }).waitFor();
      expect(await title(page).inputValue()).toBe('Skrevet i mellemtiden');
      const beside = await page.context().newPage();
      await beside.goto(editAddress(id));
      await beside.getByText('Log ind for at se siden.').waitFor();
      await bringSession(page, await signedInAgain(hub, shared, editor));
      await save(page);
      await heading(page, 'Skrevet i mellemtiden');
    },
    patienceMilliseconds,
  );

  it(
    'is for those whose it is, and fits a narrow screen',
    async () => {
      const editor = await newEditor();
      const { id, version } = await newUseCase(editor, { title: 'Titel', summary: 'Kort' });
      await mutationOf('publishUseCase', '').done(editor, { id, version, visibility: 'PUBLIC' });
      const stranger = await createPerson(hub, shared, { organisation: other.id, roles: ['EDITOR'] });
      const page = await browser.open(editAddress(id), signedInAs(stranger));
      await page.getByText(`Kun ${own.name} kan ændre den.`).waitFor();
      const small = await browser.open(editAddress(id), signedInAs(editor, narrow));
      expect(await isTooWide(small)).toBe(false);
      const english = await browser.open(`${editAddress(id)}?lang=en`, signedInAs(editor));
      await english.getByLabel('In short').waitFor();
    },
    patienceMilliseconds,
  );
});
