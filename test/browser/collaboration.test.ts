import type { Page } from 'playwright-core';
import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import { accessibilityFaults, contentOf, initBrowser, patienceMilliseconds } from '../testkit/browser.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { mutationOf } from '../testkit/mutations.ts';
import { createPerson, signedInAgain, type TestPerson } from '../testkit/people.ts';
import { bringSession, isTooWide, narrow, signedInAs } from '../testkit/signed-in.ts';
import { idOf, newDraft, newOrganisation, uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
const browser = initBrowser();
const owner = newOrganisation({ kind: OrganisationKind.MUNICIPALITY, name: uniqueWord('ejer') });
// One of the 98, which has a page; one more would be a 99th to other tests.
const adopter = { id: 'organisation-municipality-0825', name: 'Læsø', code: '0825' };
let reader: TestPerson;
let editor: TestPerson;
let neighbour: TestPerson;

beforeAll(async () => {
  await shared.services.organisationWriting.createMissing([owner]);
  [reader, editor, neighbour] = await Promise.all([
    createPerson(hub, shared, { organisation: adopter.id, roles: ['READER'] }),
    createPerson(hub, shared, { organisation: owner.id, roles: ['EDITOR'] }),
    createPerson(hub, shared, { organisation: adopter.id, roles: ['EDITOR'] }),
  ]);
});

async function newUseCase(change: Parameters<typeof newDraft>[0] = {}): Promise<string> {
  const draft = newDraft({ owner: owner.id, visibility: 'K98', title: uniqueWord(), ...change });
  await shared.services.useCaseWriting.saveAll([draft]);
  return idOf(draft);
}

const address = (id: string) => `/anvendelser/${encodeURIComponent(id)}`;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const adopt = mutationOf('adoptUseCase', 'adoption { id }');

describe('a municipality that uses a use case too', () => {
  it(
    'says so in a form, with what is wrong beside its field, and stands on the list',
    async () => {
      const page = await browser.open(address(await newUseCase()), signedInAs(reader));
      await page.getByText('Ingen andre kommuner har endnu oplyst').waitFor();
      await button(page, 'Vi bruger også denne').click();
      await page.getByLabel('Afprøves').check();
      await page.getByLabel(/^Siden hvornår/).fill('i går');
      await page.getByLabel(/^Hvordan bruger I den/).fill('<b>I borgerservice</b>');
      expect(await accessibilityFaults(page)).toEqual([]);
      await button(page, 'Gem').click();
      await page.getByRole('link', { name: /Det er ikke en dato/ }).click();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('2026-03');
      await button(page, 'Gem').click();
      await page.getByText(`Gemt: ${adopter.name} står nu på listen.`).waitFor();
      await page.getByRole('heading', { name: 'Hos andre kommuner (1)' }).waitFor();
      await page.getByText('siden marts 2026').waitFor();
      await page.getByText('<b>I borgerservice</b>', { exact: true }).waitFor();
      await button(page, 'Ret, hvordan vi bruger den').click();
      expect(await page.getByLabel('Afprøves').isChecked()).toBe(true);
      await button(page, 'Vi bruger den ikke: fjern os').click();
      await page.getByRole('heading', { name: 'Hos andre kommuner (0)' }).waitFor();
    },
    patienceMilliseconds * 2,
  );

  it(
    'sees what a colleague wrote meanwhile, and chooses',
    async () => {
      const useCase = await newUseCase();
      const page = await browser.open(address(useCase), signedInAs(reader));
      await button(page, 'Vi bruger også denne').click();
      await page.getByLabel(/^Hvordan bruger I den/).fill('Mit');
      const colleague = await createPerson(hub, shared, { organisation: adopter.id, roles: ['EDITOR'] });
      await adopt.done(colleague, { useCase, organisation: adopter.id, status: 'PLANNED', note: 'Deres' });
      await button(page, 'Gem').click();
      await page.getByText('Der står nu: Planlagt.').waitFor();
      await page.getByText('Deres', { exact: true }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await button(page, 'Gem mit i stedet').click();
      await page.getByText('Mit', { exact: true }).waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'shows on its page what it uses of others, and what others use of it',
    async () => {
      const title = uniqueWord('genbrugt');
      const useCase = await newUseCase({ title, visibility: 'PUBLIC' });
      await adopt.done(reader, { useCase, organisation: adopter.id, status: 'IN_USE', since: '2025' });
      const page = await browser.open(`/kommuner/${adopter.code}`);
      const column = page.locator('section', { hasText: 'Bruger fra andre' });
      await column.getByRole('link', { name: title }).waitFor();
      await column.getByText(owner.name).waitFor();
      await page.getByRole('heading', { name: 'Andre bruger (0)' }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    },
    patienceMilliseconds,
  );
});

describe('talk about a use case', () => {
  it(
    'goes from question to answer, keeps its text as it was typed, and is changed and taken back',
    async () => {
      const id = await newUseCase();
      const asking = await browser.open(address(id), signedInAs(reader));
      await button(asking, 'Stil et spørgsmål').click();
      await button(asking, 'Send').click();
      await asking.getByText('Skriv noget først.').first().waitFor();
      await asking.getByLabel('Din tekst').fill('Hvad kostede det? <script>alert(1)</script>');
      await button(asking, 'Send').click();
      await asking.getByText('Hvad kostede det? <script>alert(1)</script>', { exact: true }).waitFor();
      await asking.getByText('Sendt.', { exact: true }).waitFor();
      expect(await asking.getByLabel('Din tekst').inputValue()).toBe('');
      expect(await accessibilityFaults(asking)).toEqual([]);

      const answering = await browser.open(address(id), signedInAs(editor));
      await answering.getByRole('button', { name: /^Svar til Person/ }).click();
      await answering.getByLabel('Dit svar').fill('Ingenting');
      await button(answering, 'Send').first().click();
      await answering.getByText('Ingenting', { exact: true }).waitFor();
      await answering.getByText(`${owner.name} (ejer)`).waitFor();
      await answering.getByRole('button', { name: 'Skjul', exact: true }).first().click();
      await answering.getByLabel('Hvorfor skjules det?').fill('Uden for emnet');
      await button(answering, 'Skjul det').click();
      await answering.getByText('Skjult af ejeren: Uden for emnet').waitFor();
      await button(answering, 'Vis igen').click();
      await answering.getByText('Skjult af ejeren: Uden for emnet').waitFor({ state: 'detached' });

      await asking.reload();
      await button(asking, 'Ret').click();
      await asking.getByLabel('Ret din tekst').fill('Hvad koster det?');
      await button(asking, 'Gem rettelsen').click();
      await asking.getByText('Hvad koster det?', { exact: true }).waitFor();
      await button(asking, 'Fjern').click();
      await button(asking, 'Ja, fjern det').click();
      await asking.getByText('Forfatteren har fjernet det, der stod her.').waitFor();
      expect(await accessibilityFaults(asking)).toEqual([]);
    },
    patienceMilliseconds * 3,
  );

  it(
    'keeps what is not sent for who typed it alone, though somebody else uses the device after them',
    async () => {
      const path = address(await newUseCase());
      const page = await browser.open(path, signedInAs(reader));
      const typed = page.getByLabel('Din tekst');
      await typed.fill('Ikke færdig');
      for (const [person, text] of [
        [editor, ''],
        [reader, 'Ikke færdig'],
      ] as const) {
        await signedInAs(person).before!(page);
        await page.goto(path);
        await contentOf(page);
        expect(await typed.inputValue()).toBe(text);
      }
    },
    patienceMilliseconds,
  );

  it(
    'shows the latest first of a long one, and those before them when they are asked for',
    async () => {
      const useCase = await newUseCase({ visibility: 'PUBLIC' });
      const comment = mutationOf('commentOnUseCase', 'comment { id }');
      for (let number = 1; number <= 61; number++) {
        const input = { useCase, kind: 'COMMENT', text: `Nummer ${number}.`, organisation: adopter.id };
        await comment.done(reader, input);
      }
      const page = await browser.open(address(useCase), signedInAs(reader));
      const said = () => page.locator('.talk > .thread .plain-text').allInnerTexts();
      await page.getByText('Nummer 61.', { exact: true }).waitFor();
      expect(await said()).toHaveLength(30);
      await button(page, 'Vis tidligere').click();
      await page.getByText('Nummer 2.', { exact: true }).waitFor();
      await page.getByLabel('Din tekst').fill('Nummer 62.');
      await button(page, 'Send').click();
      await page.locator('.talk').getByText('Nummer 62.', { exact: true }).waitFor();
      await button(page, 'Vis tidligere').click();
      await page.getByText('Nummer 1.', { exact: true }).waitFor();
      await page.getByText('Nummer 32.', { exact: true }).waitFor();
      expect(await said()).toEqual(Array.from({ length: 62 }, (_, i) => `Nummer ${i + 1}.`));
      expect(await button(page, 'Vis tidligere').count()).toBe(0);
    },
    patienceMilliseconds,
  );

  it(
    'loses nothing when the session ends in the middle of it',
    async () => {
      const person = await createPerson(hub, shared, { organisation: adopter.id, roles: ['READER'] });
      const page = await browser.open(
        address(await newUseCase({ visibility: 'PUBLIC' })),
        signedInAs(person),
      );
      await page.getByLabel('Din tekst').fill('Skrevet i mellemtiden');
      await person.query('mutation { signOutEverywhere { errors { code } } }').expectNoErrors();
      await button(page, 'Send').click();
      await page.getByRole('link', { name: 'Log ind i et nyt vindue' }).waitFor();
      expect(await page.getByLabel('Din tekst').inputValue()).toBe('Skrevet i mellemtiden');
      await bringSession(page, await signedInAgain(hub, shared, person));
      await button(page, 'Send').click();
      await page.getByText('Sendt.', { exact: true }).waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'is for those who have signed in, and fits a narrow screen',
    async () => {
      const useCase = await newUseCase({ visibility: 'PUBLIC' });
      const comment = mutationOf('commentOnUseCase', 'comment { id }');
      const word = 'langtord'.repeat(40);
      const input = { useCase, kind: 'COMMENT', text: word, organisation: adopter.id };
      await comment.done(reader, input);
      const visitor = await browser.open(address(useCase));
      await visitor.getByText('Log ind for at læse og skrive').waitFor();
      expect(await visitor.getByText(word).count()).toBe(0);
      expect(await button(visitor, 'Vi bruger også denne').count()).toBe(0);
      const page = await browser.open(address(useCase), signedInAs(reader, narrow));
      await page.getByText(word).waitFor();
      expect(await isTooWide(page)).toBe(false);
      expect(await accessibilityFaults(page)).toEqual([]);
    },
    patienceMilliseconds,
  );
});

describe('inspiration', () => {
  it(
    'is a use case to start from, which leads to the other and back',
    async () => {
      const [theirs, ours] = [uniqueWord('deres'), uniqueWord('vores')];
      const source = await newUseCase({ title: theirs, problem: 'Vi drukner i mails' });
      const page = await browser.open(address(source), signedInAs(neighbour));
      await page.getByRole('link', { name: 'Start herfra' }).click();
      await page.getByText(`Du starter fra »${theirs}«.`).waitFor();
      expect(await page.getByLabel('Problem', { exact: true }).inputValue()).toBe('Vi drukner i mails');
      await page.getByLabel('Titel', { exact: true }).fill(ours);
      await page.getByRole('button', { name: `Fjern ${theirs}` }).click();
      await page.getByLabel('Inspireret af').fill(theirs);
      await page.getByRole('button', { name: `Vælg ${theirs} (${owner.name})` }).click();
      expect(await accessibilityFaults(page)).toEqual([]);
      await button(page, 'Gem').click();
      await page.getByRole('heading', { name: ours, level: 1 }).waitFor();
      await page.getByRole('heading', { name: 'Inspireret af' }).waitFor();
      await page.locator('.collaboration').getByRole('link', { name: theirs }).click();
      await page.getByRole('heading', { name: 'Har inspireret' }).waitFor();
      await page.locator('.collaboration').getByRole('link', { name: ours }).waitFor();
    },
    patienceMilliseconds,
  );
});
