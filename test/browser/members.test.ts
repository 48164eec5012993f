import { randomUUID } from 'node:crypto';
import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import type { Role } from '../../server/shared/auth/permissions.ts';
import { accessibilityFaults, initBrowser, patienceMilliseconds } from '../testkit/browser.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { createPerson } from '../testkit/people.ts';
import { isTooWide, narrow, signedInAs } from '../testkit/signed-in.ts';
import { newOrganisation } from '../testkit/use-case.ts';

const browser = initBrowser();
const hub = initHub();
const shared = joinSharedGraph();

async function municipality() {
  const made = newOrganisation({ kind: OrganisationKind.MUNICIPALITY, name: `Kommune ${randomUUID()}` });
  await shared.services.organisationWriting.createMissing([made]);
  return { id: made.id, name: made.name, path: `/organisationer/${made.id}/medlemmer` };
}
const withRole = (organisation: string, ...roles: Role[]) =>
  createPerson(hub, shared, { organisation, roles });
const nameOf = async ({ id }: { id: string }) => {
  const [row] = await shared.rows<{ name: string }>('MATCH (p:Person {id: $id}) RETURN p.name AS name', {
    id,
  });
  return row!.name;
};

describe('the page of members', () => {
  it(
    'is reached from one’s own page, and invites from the keyboard with what is wrong beside the field',
    async () => {
      const { id, name } = await municipality();
      const page = await browser.open('/mig', signedInAs(await withRole(id, 'ORG_ADMIN')));
      await page.getByRole('link', { name: 'Medlemmer og adgangsnøgler' }).click();
      await page.getByRole('heading', { name: `Medlemmer i ${name}`, level: 1 }).waitFor();
      const opener = page.getByRole('button', { name: 'Invitér', exact: true });
      await opener.press('Enter');
      const dialog = page.getByRole('dialog', { name: `Invitér til ${name}` });
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);

      await opener.press('Enter');
      expect(await dialog.getByRole('checkbox').count()).toBe(7);
      await dialog.getByLabel('E-mail').fill('ingen adresse');
      await page.keyboard.press('Enter');
      await dialog.getByRole('link', { name: /Det er ikke en e-mailadresse/ }).press('Enter');
      const field = dialog.getByLabel('E-mail');
      expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(await accessibilityFaults(page)).toEqual([]);

      const email = `${randomUUID()}@test.example`;
      await field.fill(email);
      await page.keyboard.press('Enter');
      await page
        .getByRole('status')
        .filter({ hasText: `${email} er inviteret` })
        .waitFor();
      await page.getByRole('heading', { name: email }).waitFor();
      await page.getByRole('button', { name: `Forny invitationen til ${email}` }).click();
      await page.getByRole('status').filter({ hasText: 'gælder i 30 dage mere' }).waitFor();
      await page.getByRole('button', { name: `Træk invitationen til ${email} tilbage` }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Træk tilbage' }).click();
      await page.getByText('Ingen venter på at blive medlem.').waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'changes roles, and ends a membership after saying what that means',
    async () => {
      const { id, path } = await municipality();
      const admin = await withRole(id, 'ORG_ADMIN');
      const other = await nameOf(await withRole(id, 'READER'));
      const page = await browser.open(path, signedInAs(admin));
      expect(await page.getByText(/Kan ikke afsluttes. Du er den sidste/).count()).toBe(1);
      await page.getByRole('button', { name: `Ret roller for ${other}` }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Læser', { exact: true }).uncheck();
      await dialog.getByRole('button', { name: 'Gem roller' }).click();
      await dialog.getByRole('link', { name: /Vælg mindst én rolle/ }).waitFor();
      await dialog.getByLabel('Organisationens administrator').check();
      await dialog.getByRole('button', { name: 'Gem roller' }).click();
      await page.getByRole('status').filter({ hasText: 'Organisationens administrator' }).waitFor();
      await page.getByText(/Kan ikke afsluttes/).waitFor({ state: 'detached' });
      await page.getByRole('button', { name: `Afslut medlemskabet for ${other}` }).click();
      await dialog.getByText(/ikke længere se eller gøre noget/).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Afslut medlemskabet' }).click();
      await page
        .getByRole('status')
        .filter({ hasText: `${other} er ikke længere medlem.` })
        .waitFor();
      await page.getByRole('heading', { name: '1 medlem' }).waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'shows members to one another without the ways to change them, and fits a small screen in English',
    async () => {
      const { id, path } = await municipality();
      const admin = await withRole(id, 'ORG_ADMIN');
      const reading = await browser.open(path, signedInAs(await withRole(id, 'READER')));
      expect(await reading.locator('tbody tr').count()).toBe(2);
      expect(
        await reading
          .locator('main')
          .getByRole('button', { name: /Invitér|Ret|Afslut/ })
          .count(),
      ).toBe(0);
      expect(await reading.getByText(admin.email).count()).toBe(0);
      const small = await browser.open(`${path}?lang=en`, signedInAs(admin, narrow));
      await small.getByRole('button', { name: 'Invite' }).waitFor();
      expect(await isTooWide(small)).toBe(false);
      expect(await accessibilityFaults(small)).toEqual([]);
      const stranger = await browser.open(path);
      await stranger.getByText('Log ind for at se siden.').waitFor();
    },
    patienceMilliseconds,
  );
});
