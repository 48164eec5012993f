import type { Page } from 'playwright-core';
import { onGraph, verifyAuditTrail } from '../testkit/audit-trail.ts';
import { contentOf, initBrowser, patienceMilliseconds } from '../testkit/browser.ts';
import { HubProcess } from '../testkit/hub-process.mjs';
import { runFolder } from '../testkit/hub.ts';
import { uniqueWord } from '../testkit/use-case.ts';

/** A hub of its own, since its audit trail is broken at the end. */
const dataDir = runFolder('story');
const browser = initBrowser();
const storyMilliseconds = 6 * patienceMilliseconds;
const title = `Fordeling af ${uniqueWord('skrivelser')}`;
let hub: HubProcess;
let baseURL = '';

beforeAll(async () => {
  hub = new HubProcess('main', { PORT: '0', DATA_DIR: dataDir });
  baseURL = await hub.ready();
}, 400_000);
afterAll(() => hub.stop());

/** Opens the hub as one of the demo persons, who signs in with the provider. */
async function signIn(person: string, path = '/'): Promise<Page> {
  const page = await browser.newPage({ baseURL });
  await page.goto(path);
  await page.getByRole('banner').getByRole('link', { name: 'Log ind' }).click();
  await page.getByRole('button', { name: new RegExp(person) }).click();
  await page.getByRole('button', { name: `${person}, åbn din menu` }).waitFor();
  return page;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const bell = (page: Page, label: string) => page.getByRole('banner').getByRole('link', { name: label });

/** Whether the list of use cases, asked for the title, has it. */
async function finds(page: Page): Promise<boolean> {
  await page.goto(`/anvendelser?q=${encodeURIComponent(title)}`);
  await contentOf(page);
  return (await page.getByRole('link', { name: title }).count()) > 0;
}

/** Has the event say that somebody else published the use case. */
const alter = (subject: string) => {
  const cypher = `
    MATCH (e:AuditEvent {kind: 'use-case.published', subject: $subject}) SET e.actor = 'person-else'`;
  return onGraph(dataDir, (graph) => graph.runAlone({ name: 'test.alter', cypher }, { subject }));
};

describe('one use case, from the one who writes it to the one who looks after', () => {
  it(
    'is written, published, found, adopted, asked about, answered, and kept track of',
    async () => {
      const editor = await signIn('Rita Redaktør', '/anvendelser');
      await editor.getByRole('link', { name: 'Ny anvendelse' }).click();
      await editor.getByLabel('Titel', { exact: true }).fill(title);
      await editor.getByLabel('Kort fortalt').fill('Post når frem til den rette afdeling.');
      await button(editor, 'Gem');
      await editor.getByText('Kladde: kun jeres egne kan se den.').waitFor();
      const address = new URL(editor.url()).pathname;
      const subject = decodeURIComponent(address.split('/').pop()!);

      const reader = await signIn('Niels Nabolæser');
      expect(await finds(reader)).toBe(false);
      await button(editor, 'Udgiv …');
      await editor.getByLabel('For alle kommuner', { exact: false }).check();
      await button(editor, 'Udgiv');
      await editor.getByText('Udgivet: alle kommuner, KL og KOMBIT kan se den.').waitFor();

      expect(await finds(reader)).toBe(true);
      await reader.getByRole('link', { name: title }).click();
      await button(reader, 'Vi bruger også denne');
      await reader.getByLabel('Afprøves').check();
      await button(reader, 'Gem');
      await reader.getByRole('heading', { name: 'Hos andre kommuner (1)' }).waitFor();
      await button(reader, 'Stil et spørgsmål');
      await reader.getByLabel('Din tekst').fill('Hvad kostede det?');
      await button(reader, 'Send');
      await reader.getByText('Sendt.', { exact: true }).waitFor();

      await editor.goto('/');
      await bell(editor, 'Nyt: 2 ulæste').click();
      await editor.getByRole('link', { name: `Nabokommunen (demo) bruger også »${title}«` }).waitFor();
      await editor.getByRole('link', { name: `Nabokommunen (demo) spørger til »${title}«` }).click();
      await editor.getByRole('button', { name: /^Svar til Niels Nabolæser/ }).click();
      await editor.getByLabel('Dit svar').fill('Tre ugers arbejde');
      await editor.getByRole('button', { name: 'Send', exact: true }).first().click();
      await editor.getByLabel('Dit svar').waitFor({ state: 'detached' });

      await reader.goto('/mit');
      await reader.getByRole('link', { name: `Demokommunen har svaret dig om »${title}«` }).click();
      await reader.getByText('Tre ugers arbejde', { exact: true }).waitFor();

      const others = [await browser.newPage({ baseURL }), await signIn('Lone Leverandør')];
      for (const page of others) {
        expect(await finds(page)).toBe(false);
        await page.goto(address);
        await page.getByRole('heading', { name: 'Siden findes ikke' }).waitFor();
      }

      const auditor = await signIn('Rikke Revisor', `/revision?subject=${encodeURIComponent(subject)}`);
      for (const [who, did] of [
        ['Rita Redaktør', 'Oprettede en anvendelse'],
        ['Rita Redaktør', 'Udgav en anvendelse'],
        ['Niels Nabolæser', 'Oplyste, at de også bruger en anvendelse'],
        ['Niels Nabolæser', 'Slags: spørgsmål'],
        ['Rita Redaktør', 'Slags: svar'],
      ] as const) {
        await auditor.getByRole('row').filter({ hasText: who }).filter({ hasText: did }).first().waitFor();
      }

      const whole = await verifyAuditTrail(dataDir);
      expect(whole.output).toContain('The chain is whole');
      expect(whole.exit).toBe(0);
      await alter(subject);
      const broken = await verifyAuditTrail(dataDir);
      expect(broken.output).toMatch(
        /The chain is broken at event \d+ \(audit-[0-9a-f-]+\): its hash is not that/,
      );
      expect(broken.exit).toBe(1);
    },
    storyMilliseconds,
  );
});
