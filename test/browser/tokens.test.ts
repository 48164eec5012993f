import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import { accessibilityFaults, initBrowser, patienceMilliseconds } from '../testkit/browser.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { createPerson } from '../testkit/people.ts';
import { isTooWide, narrow, signedInAs } from '../testkit/signed-in.ts';
import { newOrganisation } from '../testkit/use-case.ts';

const browser = initBrowser();
const hub = initHub();
const shared = joinSharedGraph();
const home = newOrganisation({ kind: OrganisationKind.MUNICIPALITY, name: `Kommune ${randomUUID()}` });
const path = `/organisationer/${home.id}/adgangsnoegler`;

beforeAll(() => shared.services.organisationWriting.createMissing([home]));

const answersTo = async (secret: string) => {
  const headers = { authorization: `Bearer ${secret}` };
  const { errors } = await hub.query('{ organisations(first: 1) { totalCount } }', {}, headers).whole();
  return errors[0]?.extensions.code ?? 'ok';
};
/** Reads the secret of a new token, and closes its window. */
async function secretOf(page: Page): Promise<string> {
  const dialog = page.getByRole('dialog', { name: 'Din nye adgangsnøgle' });
  const secret = await dialog.getByRole('textbox').inputValue();
  expect(await dialog.innerText()).toContain(`Authorization: Bearer ${secret}`);
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Kopiér' }).click();
  await dialog
    .getByRole('status')
    .filter({ hasText: /Kopieret/ })
    .waitFor();
  await dialog.getByRole('button', { name: 'Jeg har gemt den' }).click();
  return secret;
}
async function revoke(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Spær adgangsnøglen ${name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Spær nøglen' }).click();
  await page.getByRole('status').filter({ hasText: 'er spærret' }).waitFor();
  await page.getByText('Der er ingen adgangsnøgler.').waitFor();
}
const permissions = ['clipboard-read', 'clipboard-write'];

describe('tokens', () => {
  it(
    'of one’s own are made on one’s own page, with no more than one may, and shown once',
    async () => {
      const reader = await createPerson(hub, shared, { organisation: home.id, roles: ['READER'] });
      const page = await browser.open('/mig', signedInAs(reader, { permissions }));
      await page.getByRole('button', { name: 'Opret adgangsnøgle' }).click();
      const dialog = page.getByRole('dialog', { name: 'Ny adgangsnøgle' });
      expect(await dialog.getByRole('checkbox').count()).toBe(6);
      await dialog.getByRole('button', { name: 'Opret' }).click();
      await dialog.getByText('Ret disse 2 ting først').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await dialog.getByLabel('Navn').fill('Udtræk');
      await dialog.getByLabel('Se det, der er delt med organisationen').check();
      await dialog.getByRole('button', { name: 'Opret' }).click();
      const secret = await secretOf(page);
      expect(await answersTo(secret)).toBe('ok');
      await page.reload();
      await page.getByRole('rowheader', { name: 'Udtræk' }).waitFor();
      expect(await page.content()).not.toContain(secret);
      await revoke(page, 'Udtræk');
      expect(await answersTo(secret)).toBe('UNAUTHENTICATED');
    },
    patienceMilliseconds,
  );

  it(
    'of programs are made beside the members, with the rights of the roles that are chosen',
    async () => {
      const admin = await createPerson(hub, shared, { organisation: home.id, roles: ['ORG_ADMIN'] });
      const page = await browser.open(path, signedInAs(admin, { permissions }));
      await page.getByRole('button', { name: 'Opret adgangsnøgle' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('Vælg en rolle først.').waitFor();
      expect(await dialog.getByLabel('Redigere anvendelser').count()).toBe(0);
      await dialog.getByLabel('Redaktør').check();
      await dialog.getByLabel('Redigere anvendelser').check();
      await dialog.getByLabel('Navn').fill('Journal');
      await dialog.getByRole('button', { name: 'Opret' }).click();
      expect(await answersTo(await secretOf(page))).toBe('ok');
      await page.getByRole('rowheader', { name: 'Journal' }).waitFor();
      const small = await browser.open(`${path}?lang=en`, signedInAs(admin, narrow));
      await small.getByRole('rowheader', { name: 'Journal' }).waitFor();
      expect(await isTooWide(small)).toBe(false);
      expect(await accessibilityFaults(small)).toEqual([]);
      await revoke(page, 'Journal');
    },
    patienceMilliseconds,
  );
});
