import type { Page } from 'playwright-core';
import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import { accessibilityFaults, contentOf, initBrowser, patienceMilliseconds } from '../testkit/browser.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { mutationOf } from '../testkit/mutations.ts';
import { createPerson, signedInAgain, type TestPerson } from '../testkit/people.ts';
import { bringSession, isTooWide, narrow, signedInAs } from '../testkit/signed-in.ts';
import { newDraft, newOrganisation, uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
const browser = initBrowser();
const own = newOrganisation({ kind: OrganisationKind.MUNICIPALITY, name: uniqueWord('spørger') });
const helping = { id: 'organisation-municipality-0825', name: 'Læsø' };
let asker: TestPerson;
let helper: TestPerson;

beforeAll(async () => {
  await shared.services.organisationWriting.createMissing([own]);
  [asker, helper] = await Promise.all([
    createPerson(hub, shared, { organisation: own.id, roles: ['EDITOR'] }),
    createPerson(hub, shared, { organisation: helping.id, roles: ['READER'] }),
  ]);
});

const create = mutationOf('createHelpRequest', 'helpRequest { id }');
const update = mutationOf('updateHelpRequest', 'helpRequest { id }');
const answering = mutationOf('answerHelpRequest', 'helpRequest { id }');
const ask = async (change: object = {}): Promise<string> => {
  const input = { organisation: own.id, title: uniqueWord('spørg'), text: 'Hvordan gik det?', ...change };
  return ((await create.done(asker, input))['helpRequest'] as { id: string }).id;
};
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const soundOf = async (page: Page) => expect(await accessibilityFaults(page)).toEqual([]);

describe('a search that finds nothing', () => {
  it(
    'leads to a question to the others with its words, through signing in, and on to the question',
    async () => {
      const words = uniqueWord('findesikke');
      const visitor = await browser.open(`/anvendelser?q=${words}`);
      await visitor.getByRole('link', { name: 'Stil spørgsmålet til de andre' }).click();
      const address = await visitor
        .getByRole('main')
        .getByRole('link', { name: 'Log ind' })
        .getAttribute('href');
      expect(new URLSearchParams(address!.split('?')[1]).get('return')).toBe(`/spoergsmaal/nyt?q=${words}`);

      const page = await browser.open(`/soeg?q=${words}`, signedInAs(asker));
      await page.getByRole('link', { name: 'Stil spørgsmålet til de andre' }).click();
      expect(await page.getByLabel('Spørgsmålet på én linje').inputValue()).toBe(words);
      await page.getByLabel('Problemer').fill('post');
      await page
        .getByRole('button', { name: /^Vælg / })
        .first()
        .click();
      await button(page, 'Stil spørgsmålet').click();
      await page.getByRole('link', { name: 'Skriv noget først.' }).click();
      await soundOf(page);
      await page.keyboard.type('Vi har prøvet <b>alt</b>');
      await button(page, 'Stil spørgsmålet').click();
      await page.getByRole('heading', { name: words, level: 1 }).waitFor();
      await page.getByText('Vi har prøvet <b>alt</b>', { exact: true }).waitFor();
      await page.getByRole('heading', { name: 'Måske hjælper disse' }).waitFor();
      await contentOf(page);
      await soundOf(page);
    },
    patienceMilliseconds * 2,
  );

  it(
    'is a way out of an answer on the front page too, but for vendors',
    async () => {
      const problem = 'vi drukner i e-mails, der havner hos den forkerte';
      const path = `/?problem=${encodeURIComponent(problem)}`;
      const page = await browser.open(path, signedInAs(asker));
      await page.getByRole('link', { name: 'Stil spørgsmålet til de andre' }).click();
      expect(await page.getByLabel('Spørgsmålet på én linje').inputValue()).toBe(problem);
      const vendor = newOrganisation({ kind: OrganisationKind.VENDOR });
      await shared.services.organisationWriting.createMissing([vendor]);
      const supplier = await createPerson(hub, shared, { organisation: vendor.id, roles: ['EDITOR'] });
      const other = await browser.open(path, signedInAs(supplier));
      await other.getByRole('link', { name: 'Søg efter ordene i alle anvendelser' }).waitFor();
      expect(await other.getByRole('link', { name: 'Stil spørgsmålet til de andre' }).count()).toBe(0);
      expect(await other.getByRole('link', { name: 'Spørgsmål', exact: true }).count()).toBe(0);
    },
    patienceMilliseconds,
  );
});

describe('a question', () => {
  it(
    'is found in the menu and the list, answered, and closed by the answer that helped',
    async () => {
      const [title, pointed] = [uniqueWord('åbent'), uniqueWord('henvist')];
      await shared.services.useCaseWriting.saveAll([
        newDraft({ owner: helping.id, visibility: 'OWN', title: pointed }),
      ]);
      const id = await ask({ title });
      const page = await browser.open('/', signedInAs(helper));
      await page.getByRole('heading', { name: 'Spørgsmål fra de andre' }).waitFor();
      await page.getByRole('link', { name: 'Spørgsmål', exact: true }).click();
      await page.getByLabel('Find et spørgsmål').fill(title);
      await page.getByRole('main').getByRole('button', { name: 'Søg' }).click();
      await page.getByText('1 spørgsmål', { exact: true }).waitFor();
      await soundOf(page);
      await page.getByRole('link', { name: title }).click();
      await button(page, 'Send svaret').click();
      await page.getByText('Skriv noget først.').waitFor();
      await page.getByLabel('Dit svar').fill('Prøv det her <script>');
      await page.getByLabel('Henvis til anvendelser').fill(pointed);
      await page.getByRole('button', { name: new RegExp(`^Vælg ${pointed}`) }).click();
      await button(page, 'Send svaret').click();
      await page.getByText('Svaret er sendt.').waitFor();
      await page.getByText('Prøv det her <script>', { exact: true }).waitFor();
      await page.getByRole('link', { name: pointed }).waitFor();
      await soundOf(page);

      const asking = await browser.open(`/spoergsmaal/${id}`, signedInAs(asker));
      await asking.getByText('Prøv det her <script>', { exact: true }).waitFor();
      expect(await asking.getByRole('link', { name: pointed }).count()).toBe(0);
      await button(asking, /^Svaret fra Læsø.* hjalp: luk spørgsmålet$/).click();
      await asking.getByText('Spørgsmålet er lukket. De, der har svaret, får besked.').waitFor();
      await asking.getByText('Det her svar hjalp').waitFor();
      await soundOf(asking);
      await button(asking, 'Åbn igen').click();
      await asking.getByText('Spørgsmålet er åbent igen.').waitFor();
      await button(asking, 'Træk tilbage').first().click();
      await asking.getByRole('dialog').getByRole('button', { name: 'Træk tilbage' }).click();
      await asking.getByText('Spørgsmålet er trukket tilbage: kun I ser det og svarene.').waitFor();
      await page.reload();
      await page.getByRole('heading', { name: 'Siden findes ikke' }).waitFor();
    },
    patienceMilliseconds * 3,
  );

  it(
    'is changed in a form that says what a colleague made of it meanwhile',
    async () => {
      const id = await ask();
      const page = await browser.open(`/spoergsmaal/${id}`, signedInAs(asker));
      await page.getByRole('link', { name: 'Ret', exact: true }).click();
      await page.getByLabel('Uddyb spørgsmålet').fill('Mit');
      const colleague = await createPerson(hub, shared, { organisation: own.id, roles: ['EDITOR'] });
      await update.done(colleague, { id, version: 1, text: 'Deres' });
      await button(page, 'Gem').click();
      await page.getByText('En anden har gemt imens').waitFor();
      await soundOf(page);
      await page.getByLabel('Deres: Deres').check();
      await button(page, 'Brug det valgte i formularen').click();
      await page.getByLabel('Spørgsmålet på én linje').fill('Rettet');
      await button(page, 'Gem').click();
      await page.getByRole('heading', { name: 'Rettet', level: 1 }).waitFor();
      await page.getByText('Deres', { exact: true }).waitFor();
    },
    patienceMilliseconds * 2,
  );

  it(
    'is shown anew to who would close it when a colleague has changed it',
    async () => {
      const id = await ask();
      const page = await browser.open(`/spoergsmaal/${id}`, signedInAs(asker));
      const title = uniqueWord('ændret');
      await update.done(asker, { id, version: 1, title });
      await button(page, 'Luk spørgsmålet').click();
      await page.getByText('En kollega har ændret spørgsmålet imens').waitFor();
      await page.getByRole('heading', { name: title, level: 1 }).waitFor();
      await button(page, 'Luk spørgsmålet').click();
      await page.getByText('Spørgsmålet er lukket.').waitFor();
      expect(await page.getByText('En kollega har ændret spørgsmålet imens').count()).toBe(0);
    },
    patienceMilliseconds,
  );

  it(
    'loses nothing when the session ends in the middle of it',
    async () => {
      const person = await createPerson(hub, shared, { organisation: own.id, roles: ['EDITOR'] });
      const page = await browser.open('/spoergsmaal/nyt?q=Hvem', signedInAs(person));
      await page.getByLabel('Uddyb spørgsmålet').fill('Skrevet i mellemtiden');
      await person.query('mutation { signOutEverywhere { errors { code } } }').expectNoErrors();
      await button(page, 'Stil spørgsmålet').click();
      await page.getByRole('link', { name: 'Log ind i et nyt vindue' }).waitFor();
      expect(await page.getByLabel('Uddyb spørgsmålet').inputValue()).toBe('Skrevet i mellemtiden');
      await bringSession(page, await signedInAgain(hub, shared, person));
      await button(page, 'Stil spørgsmålet').click();
      await page.getByRole('heading', { level: 1, name: 'Hvem' }).waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'fits a narrow screen in both languages',
    async () => {
      const word = 'langtord'.repeat(20);
      const id = await ask({ title: word, text: word.repeat(3), tasks: ['task-kle-27'] });
      await answering.done(helper, { helpRequest: id, organisation: helping.id, text: word.repeat(3) });
      const paths = ['/spoergsmaal', `/spoergsmaal/${id}`, `/spoergsmaal/${id}/rediger`, '/spoergsmaal/nyt'];
      for (const path of paths) {
        const page = await browser.open(`${path}?lang=en`, signedInAs(asker, narrow));
        expect({ path, isTooWide: await isTooWide(page) }).toEqual({ path, isTooWide: false });
        await soundOf(page);
      }
      const [listed, one] = await Promise.all([
        browser.open('/spoergsmaal?lang=en', signedInAs(asker)),
        browser.open(`/spoergsmaal/${id}?lang=en`, signedInAs(asker)),
      ]);
      await listed.getByRole('heading', { name: 'Questions to the others' }).waitFor();
      await one.getByText('Written in Danish').waitFor();
    },
    patienceMilliseconds * 2,
  );
});
