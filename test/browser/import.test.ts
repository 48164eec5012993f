import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import { CostKind, EffectKind } from '../../server/modules/use-cases/use-case.enums.ts';
import { accessibilityFaults, initBrowser, patienceMilliseconds } from '../testkit/browser.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { createPerson } from '../testkit/people.ts';
import { isTooWide, narrow, signedInAs } from '../testkit/signed-in.ts';
import { newDraft, newOrganisation, uniqueWord } from '../testkit/use-case.ts';

const browser = initBrowser();
const hub = initHub();
const shared = joinSharedGraph();
const own = newOrganisation({ kind: OrganisationKind.MUNICIPALITY, name: uniqueWord('Egen') });

beforeAll(() => shared.services.organisationWriting.createMissing([own]));

const editor = () => createPerson(hub, shared, { organisation: own.id, roles: ['EDITOR'] });
const chooseFile = (page: Page, content: string | Buffer) =>
  page
    .getByLabel('Fil', { exact: true })
    .setInputFiles({ name: 'anvendelser.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
const downloaded = async (page: Page, press: () => Promise<void>) => {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFile(await download.path(), 'utf8');
};

describe('the page that imports use cases', () => {
  it(
    'takes over an empty file that was filled in, after showing what would happen, and links to what came of it',
    async () => {
      const word = uniqueWord('fil');
      const page = await browser.open('/anvendelser', signedInAs(await editor()));
      await page.getByRole('link', { name: 'Importér fra fil' }).click();
      const template = await downloaded(page, () =>
        page.getByRole('button', { name: 'Hent en tom fil' }).press('Enter'),
      );
      const columns = template.split(';').length;
      const row = (title: string, status: string) =>
        ['', title, '', '', '', '', '', '', status].join(';') + ';'.repeat(columns - 9);
      const csv = [template, row(`${word} <b>en</b>`, 'I drift'), row(`${word} to`, 'Måske')].join('\r\n');
      await page.getByRole('button', { name: 'Se, hvad der vil ske' }).click();
      await page.getByRole('link', { name: 'Vælg en fil, eller sæt dens tekst ind.' }).waitFor();
      await chooseFile(page, csv);
      await page.getByRole('button', { name: 'Se, hvad der vil ske' }).click();
      await page.getByRole('heading', { name: 'Det vil ske' }).waitFor();
      await page.getByText('"Status": "Måske" kendes ikke: skriv Idé').waitFor();
      await page.getByRole('button', { name: 'Kun fejl' }).click();
      expect(await page.getByRole('row').count()).toBe(2);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Importér 1 række' }).click();
      await page.getByRole('heading', { name: 'Filen er importeret' }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      const refused = await downloaded(page, () =>
        page.getByRole('button', { name: 'Hent rækkerne med fejl' }).click(),
      );
      expect(refused).toContain(`3;${word} to;Status;`);
      await page.getByRole('link', { name: `${word} <b>en</b>` }).click();
      await page.getByRole('heading', { name: `${word} <b>en</b>`, level: 1 }).waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'changes what was changed in the downloaded list, and nothing the second time',
    async () => {
      const word = uniqueWord('hent');
      const titles = [`${word} gammel`, `${word} anden`];
      const told = {
        effects: [{ kind: EffectKind.MEASURED, text: '500 timer' }],
        costs: [{ kind: CostKind.YEARLY, amount: 80_000, currency: 'DKK' }],
      };
      await shared.services.useCaseWriting.saveAll(
        titles.map((title, i) => newDraft({ owner: own.id, title, ...(i === 0 && told) })),
      );
      const page = await browser.open(`/anvendelser?q=${word}`, signedInAs(await editor()));
      const csv = await downloaded(page, () => page.getByRole('link', { name: 'Hent som CSV' }).click());
      await page.getByRole('link', { name: 'Importér fra fil' }).click();
      const changed = csv
        .replace(`${word} gammel`, `${word} ny`)
        .replace('Målt: 500 timer', '500 timer')
        .replace('Om året: 80.000 DKK', 'Om året: 90.000 DKK, drift');
      await chooseFile(page, changed);
      await page.getByRole('button', { name: 'Se, hvad der vil ske' }).click();
      await page.getByText('"Effekter": "500 timer" siger ikke, hvad det er: begynd linjen med').waitFor();
      await chooseFile(page, changed.replace('500 timer', 'Målt: 600 timer'));
      await page.getByRole('button', { name: 'Se, hvad der vil ske' }).click();
      await page.getByRole('cell', { name: 'Titel, Effekter, Økonomi' }).waitFor();
      await page.getByText('1 ændres').waitFor();
      await page.getByText('1 er uændret').waitFor();
      await page.getByText('Disse kolonner læses ikke: Kommunekode, Land, Kilde, Demo.').waitFor();
      await page.getByRole('button', { name: 'Importér 1 række' }).click();
      await page.getByRole('heading', { name: 'Filen er importeret' }).waitFor();
      await page.getByRole('button', { name: 'Importér en fil til' }).click();
      await chooseFile(page, changed.replace('500 timer', 'Målt: 600 timer'));
      await page.getByRole('button', { name: 'Se, hvad der vil ske' }).click();
      await page.getByText('Der er ikke noget at importere').waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'reads what spreadsheets on Windows write, and imports nothing before all is right where that is wished',
    async () => {
      const word = uniqueWord('vindue');
      const page = await browser.open('/anvendelser/importer', signedInAs(await editor()));
      await chooseFile(
        page,
        Buffer.from(`Titel;Start\r\n${word} blåbær;i går\r\n${word} æble;2024`, 'latin1'),
      );
      await page.getByText('er læst som Windows-1252').waitFor();
      await page.getByLabel('Importér intet, før alle er rigtige').check();
      await page.getByRole('button', { name: 'Se, hvad der vil ske' }).click();
      await page.getByRole('cell', { name: `${word} blåbær` }).waitFor();
      await page.getByText('Intet kan importeres, før alle rækker er rigtige').waitFor();
      expect(await page.getByRole('button', { name: /Importér \d/ }).count()).toBe(0);
    },
    patienceMilliseconds,
  );

  it(
    'shows what has been done of a long file, a portion at a time',
    async () => {
      const word = uniqueWord('lang');
      const page = await browser.open('/anvendelser/importer', signedInAs(await editor()));
      await chooseFile(page, ['Titel', ...Array.from({ length: 120 }, (_, i) => `${word} ${i}`)].join('\n'));
      await page.getByRole('button', { name: 'Se, hvad der vil ske' }).click();
      // The last portion waits until what came before it has been seen.
      let [portions, isSeen] = [0, false];
      await page.route('**/graphql', async (route) => {
        const isLast = route.request().postData()?.includes(word) && ++portions === 2;
        while (isLast && !isSeen) await sleep(20);
        await route.continue();
      });
      await page.getByRole('button', { name: 'Importér 120 rækker' }).click();
      await page.getByText('100 af 120 rækker er set igennem').waitFor();
      isSeen = true;
      await page.getByRole('heading', { name: 'Filen er importeret' }).waitFor();
      await page.getByText('120 nye kladder').waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'fits a small screen in English, and says what is wrong with a file as a whole',
    async () => {
      const page = await browser.open('/anvendelser/importer?lang=en', signedInAs(await editor(), narrow));
      await page.getByText('What the columns can hold').click();
      await page.getByLabel('What the file holds').fill('Name;Status\nx;Pilot');
      await page.getByRole('button', { name: 'See what would happen' }).click();
      await page.getByRole('link', { name: /no column with the heading "Title"/ }).waitFor();
      await page.getByLabel('What the file holds').fill('Title;Status\nx;Pilot\ny;Perhaps');
      await page.getByRole('button', { name: 'See what would happen' }).click();
      await page.getByText('"Status": "Perhaps" is not known').waitFor();
      expect(await isTooWide(page)).toBe(false);
      expect(await accessibilityFaults(page)).toEqual([]);
    },
    patienceMilliseconds,
  );

  it(
    'goes on with what was put in when the language changes',
    async () => {
      const page = await browser.open('/anvendelser/importer', signedInAs(await editor()));
      await page.getByLabel('Filens indhold').fill('Titel\nKort');
      await page.getByRole('link', { name: 'English' }).click();
      await page.getByRole('heading', { level: 1, name: 'Import use cases' }).waitFor();
      expect(await page.getByLabel('What the file holds').inputValue()).toBe('Titel\nKort');
    },
    patienceMilliseconds,
  );

  it(
    'tells a reader what is missing',
    async () => {
      const reader = await createPerson(hub, shared, { organisation: own.id, roles: ['READER'] });
      const page = await browser.open('/anvendelser/importer', signedInAs(reader));
      await page.getByText(/Importere anvendelser/).waitFor();
      expect(await page.getByRole('button', { name: 'Se, hvad der vil ske' }).count()).toBe(0);
    },
    patienceMilliseconds,
  );
});
