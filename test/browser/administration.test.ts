import { randomUUID } from 'node:crypto';
import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import type { Role } from '../../server/shared/auth/permissions.ts';
import { accessibilityFaults, initBrowser, patienceMilliseconds } from '../testkit/browser.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { mutationOf } from '../testkit/mutations.ts';
import { createPerson } from '../testkit/people.ts';
import { isTooWide, narrow, signedInAs } from '../testkit/signed-in.ts';
import { newOrganisation, uniqueWord } from '../testkit/use-case.ts';

const browser = initBrowser();
const hub = initHub();
const shared = joinSharedGraph();
const home = newOrganisation({ kind: OrganisationKind.MUNICIPALITY, name: uniqueWord('Kommune') });

beforeAll(() => shared.services.organisationWriting.createMissing([home]));

const withRole = (organisation: string, ...roles: Role[]) =>
  createPerson(hub, shared, { organisation, roles });
const hubAdmin = () => withRole('organisation-kombit', 'HUB_ADMIN');

describe('the administration of the hub', () => {
  it(
    'finds a person, shuts them out after asking, and lets them in again',
    async () => {
      const reader = await withRole(home.id, 'READER');
      const page = await browser.open('/mig', signedInAs(await hubAdmin()));
      await page.getByRole('button', { name: /åbn din menu/ }).click();
      await page.getByRole('banner').getByRole('link', { name: 'Administration' }).click();
      await page.getByLabel('Find en person efter navn eller e-mail').fill(reader.email);
      await page.keyboard.press('Enter');
      await page.getByText('1 person', { exact: true }).waitFor();
      await page.getByRole('button', { name: /^Luk .* ude$/ }).click();
      await page
        .getByRole('dialog')
        .getByText(/logges ud overalt/)
        .waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('dialog').getByRole('button', { name: 'Annullér' }).click();
      await reader.query('{ myTokens { id } }').expectNoErrors();
      await page.getByRole('button', { name: /^Luk .* ude$/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Luk ude' }).click();
      await page.getByText(/^lukket ude/).waitFor();
      await reader.query('{ myTokens { id } }').expectError('UNAUTHENTICATED');
      await page.getByRole('button', { name: /^Luk .* ind igen$/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Luk ind' }).click();
      await page.getByRole('status').filter({ hasText: 'er lukket ind igen' }).waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'gives an organisation its first administrator, and shows the tokens of programs',
    async () => {
      const page = await browser.open('/administration/organisationer', signedInAs(await hubAdmin()));
      await page.getByLabel('Find en organisation efter navn').fill(home.name);
      await page.keyboard.press('Enter');
      await page.getByRole('row', { name: `${home.name} Ingen administrator endnu` }).waitFor();
      await page.getByRole('button', { name: `Invitér en administrator til ${home.name}` }).click();
      const email = `${randomUUID()}@test.example`;
      await page.getByRole('dialog').getByLabel('E-mail').fill(email);
      await page.keyboard.press('Enter');
      await page.getByText(`Inviteret: ${email}`).waitFor();

      const admin = await withRole(home.id, 'ORG_ADMIN');
      const service = {
        organisation: home.id,
        name: 'Journal',
        roles: ['READER'],
        scopes: ['CATALOGUE_READ'],
      };
      await mutationOf('createServiceToken', 'token { id }').done(admin, { ...service, expiresInDays: 7 });
      await page.getByRole('link', { name: 'Adgangsnøgler' }).click();
      await page.getByLabel('Find en adgangsnøgle').fill(home.name);
      await page.keyboard.press('Enter');
      await page.getByText('1 adgangsnøgle', { exact: true }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Spær adgangsnøglen Journal' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Spær nøglen' }).click();
      await page.getByText('Ingen adgangsnøgler passer').waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'fits a small screen in English, and is closed to others',
    async () => {
      await withRole(home.id, 'READER');
      const admin = await hubAdmin();
      const small = await browser.open('/administration?lang=en', signedInAs(admin, narrow));
      await small.locator('tbody tr').first().waitFor();
      for (const section of ['Organisations', 'Tokens', 'People']) {
        expect(await isTooWide(small)).toBe(false);
        expect(await accessibilityFaults(small)).toEqual([]);
        await small.getByRole('navigation').getByRole('link', { name: section, exact: true }).last().click();
        await small.getByRole('searchbox').last().waitFor();
      }
      const closed = await browser.open('/administration', signedInAs(await withRole(home.id, 'ORG_ADMIN')));
      await closed.getByText(/rettigheden »Administrere hubben«/).waitFor();
      await closed.getByRole('button', { name: /åbn din menu/ }).click();
      const menu = closed.getByRole('banner').locator('.account__panel');
      await menu.getByRole('link', { name: 'Medlemmer' }).waitFor();
      expect(await menu.getByRole('link', { name: /Administration|Revision/ }).count()).toBe(0);
    },
    patienceMilliseconds,
  );
});

describe('the mails of the hub', () => {
  it(
    'are listed with what became of them, and tried again when the administrator says so',
    async () => {
      const reader = await withRole(home.id, 'READER');
      const word = uniqueWord('afvist');
      const cypher = `
        MATCH (p:Person {id: $person})
        CREATE (:OutgoingMail {id: 'mail-' + $word, kind: 'NEWS', status: 'FAILED', attempts: 3, lastError: $word,
                               createdAt: datetime(), queuedAt: datetime()})-[:TO]->(p)`;
      await shared.graph.write('test.mail', (tx) =>
        tx.run({ name: 'test.mail', cypher }, { person: reader.id, word }),
      );
      const page = await browser.open('/administration/mails?mails=FAILED', signedInAs(await hubAdmin()));
      await page.getByText('Hubben sender ikke mails').waitFor();
      const row = page.getByRole('row').filter({ hasText: word });
      await row.getByText('Opgivet').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await row.getByRole('button', { name: `Prøv igen: mail til ${reader.email}` }).click();
      await row.waitFor({ state: 'detached' });
      const small = await browser.open('/administration/mails', signedInAs(await hubAdmin(), narrow));
      await small.getByRole('row').filter({ hasText: word }).getByText('Venter').waitFor();
      expect(await isTooWide(small)).toBe(false);
    },
    patienceMilliseconds,
  );
});
