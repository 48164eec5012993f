import type { Page } from 'playwright-core';
import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import { accessibilityFaults, contentOf, initBrowser, patienceMilliseconds } from '../testkit/browser.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { mutationOf } from '../testkit/mutations.ts';
import { createPerson, type TestPerson } from '../testkit/people.ts';
import { isTooWide, narrow, signedInAs } from '../testkit/signed-in.ts';
import { newOrganisation, uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
const browser = initBrowser();
const update = mutationOf('updateOrganisation', 'organisation { id version }');

interface Own {
  readonly id: string;
  readonly name: string;
  readonly administrator: TestPerson;
}

/** An organisation that no other test changes, and somebody who may. */
async function newOwn(): Promise<Own> {
  const organisation = newOrganisation({ kind: OrganisationKind.MUNICIPALITY, name: uniqueWord('By ') });
  await shared.services.organisationWriting.createMissing([organisation]);
  const { id, name } = organisation;
  return {
    id,
    name,
    administrator: await createPerson(hub, shared, { organisation: id, roles: ['ORG_ADMIN'] }),
  };
}

const save = (page: Page) => page.getByRole('button', { name: 'Gem', exact: true }).click();
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

describe('an organisation’s profile', () => {
  it(
    'is written by its administrator: what is to be mended stands at its field, and nothing typed is lost',
    async () => {
      const { id, name, administrator } = await newOwn();
      const page = await browser.open(`/organisationer/${id}`, signedInAs(administrator));
      await page.getByRole('link', { name: 'Redigér profil' }).click();
      await page.getByRole('heading', { level: 1, name: 'Redigér profil' }).waitFor();
      await contentOf(page);
      expect(await accessibilityFaults(page)).toEqual([]);
      await field(page, 'Beskrivelse på dansk').fill('<b>Vi</b> er en kommune.\nOg mere til.');
      await field(page, 'Hjemmeside').fill('javascript:alert(1)');
      await save(page);
      await page
        .getByRole('link', { name: '»Hjemmeside« er ikke en webadresse: begynd med https://.' })
        .click();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('https://www.kommune.example/');
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByText(/^Kladde gemt \d/).waitFor();
      await page.goto('/mit');
      await page.getByRole('link', { name: `Profil: ${name}` }).click();
      await page.getByText(/Det, du skrev, er hentet frem/).waitFor();
      await field(page, 'Funktion').fill('Digitalisering og data');
      await field(page, 'E-mail').fill('data@kommune.example');
      await field(page, 'Telefon').fill('+45 12 34 56 78');
      await save(page);
      await page.getByText(/^Profilen blev gemt/).waitFor();
      await page.getByText('<b>Vi</b> er en kommune.').first().waitFor();
      const website = page.getByRole('link', { name: 'kommune.example', exact: true });
      expect(await website.getAttribute('href')).toBe('https://www.kommune.example/');
      const telephone = page.getByRole('link', { name: '+45 12 34 56 78' });
      expect(await telephone.getAttribute('href')).toBe('tel:+4512345678');
      await page.getByText(/^Ændret ·/).click();
      await page.getByText('Nu: Digitalisering og data').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    },
    patienceMilliseconds * 2,
  );

  it(
    'shows both versions when two save at once, and lets the person choose',
    async () => {
      const { id, administrator } = await newOwn();
      const page = await browser.open(`/organisationer/${id}/rediger`, signedInAs(administrator));
      await field(page, 'Beskrivelse på dansk').fill('Min beskrivelse');
      await field(page, 'Funktion').fill('Min funktion');
      const theirs = { descriptionDa: 'Deres beskrivelse', website: 'https://deres.example' };
      await update.done(administrator, { id, version: 1, ...theirs });
      await save(page);
      await page.getByRole('heading', { name: 'En anden har gemt imens' }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByText('Deres ændringer i disse felter beholdes: »Hjemmeside«.').waitFor();
      await page.getByLabel('Deres: Deres beskrivelse').check();
      await page.getByRole('button', { name: 'Brug det valgte i formularen' }).click();
      expect(await field(page, 'Beskrivelse på dansk').inputValue()).toBe('Deres beskrivelse');
      expect(await field(page, 'Hjemmeside').inputValue()).toBe('https://deres.example');
      await save(page);
      await page.getByText(/^Profilen blev gemt/).waitFor();
      await page.getByText('Deres beskrivelse').first().waitFor();
      await page.getByText('Min funktion').first().waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'is changed by nobody else, and its history is not shown to them',
    async () => {
      const { id, name, administrator } = await newOwn();
      await update.done(administrator, { id, version: 1, descriptionDa: 'Os' });
      const stranger = await createPerson(hub, shared, {
        organisation: (await newOwn()).id,
        roles: ['ORG_ADMIN'],
      });
      const page = await browser.open(`/organisationer/${id}/rediger`, signedInAs(stranger));
      await page.getByText(`Kun en administrator i ${name} kan ændre profilen.`).waitFor();
      await page.getByRole('link', { name, exact: true }).click();
      await page.getByText('Os', { exact: true }).waitFor();
      expect(await page.getByRole('link', { name: 'Redigér profil' }).count()).toBe(0);
      expect(await page.getByRole('heading', { name: 'Historik' }).count()).toBe(0);
    },
    patienceMilliseconds,
  );

  it(
    'is read in the reader’s language, and fits a narrow screen',
    async () => {
      const { id, administrator } = await newOwn();
      const texts = { descriptionDa: 'Dansk', descriptionEn: 'English', aiWorkDa: 'Kun på dansk' };
      const website = `https://kommune.example/${'lang'.repeat(40)}`;
      await update.done(administrator, { id, version: 1, ...texts, website });
      const path = `/organisationer/${id}`;
      const english = await browser.open(`${path}?lang=en`);
      await english.locator('[lang=en]', { hasText: /^English$/ }).waitFor();
      await english.locator('[lang=da]', { hasText: 'Kun på dansk' }).waitFor();
      const form = await browser.open(`${path}/rediger?lang=en`, signedInAs(administrator, narrow));
      await form.getByLabel('Description in English').waitFor();
      expect(await isTooWide(form)).toBe(false);
      const small = await browser.open(path, narrow);
      expect(await isTooWide(small)).toBe(false);
    },
    patienceMilliseconds,
  );

  it(
    'of a Danish municipality stands at the address with its code',
    async () => {
      const page = await browser.open('/organisationer/organisation-municipality-0707');
      await page.waitForURL(/\/kommuner\/0707$/);
      await page.getByRole('heading', { level: 1, name: 'Norddjurs Kommune' }).waitFor();
    },
    patienceMilliseconds,
  );
});
