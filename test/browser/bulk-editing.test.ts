import { setTimeout as sleep } from 'node:timers/promises';
import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import { accessibilityFaults, initBrowser, patienceMilliseconds } from '../testkit/browser.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { mutationOf } from '../testkit/mutations.ts';
import { createPerson } from '../testkit/people.ts';
import { isTooWide, narrow, signedInAs } from '../testkit/signed-in.ts';
import { idOf, newDraft, newOrganisation, uniqueWord } from '../testkit/use-case.ts';

const browser = initBrowser();
const hub = initHub();
const shared = joinSharedGraph();

/** An editor of a municipality of its own, with this many use cases. */
async function editorOf(count: number) {
  const own = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
  await shared.services.organisationWriting.createMissing([own]);
  const word = uniqueWord('flere');
  const drafts = Array.from({ length: count }, (_, i) =>
    newDraft({ owner: own.id, title: `${word} ${i}`, summary: 'Kort' }),
  );
  await shared.services.useCaseWriting.saveAll(drafts);
  const person = await createPerson(hub, shared, { organisation: own.id, roles: ['EDITOR'] });
  return { person, word, own: own.id, ids: drafts.map(idOf) };
}

describe('the page that changes several use cases', () => {
  it(
    'shows what becomes of each, asks, changes them and tells what came of each',
    async () => {
      const { person, word, ids } = await editorOf(3);
      const page = await browser.open('/anvendelser', signedInAs(person));
      await page.getByRole('link', { name: 'Ret flere' }).click();
      await page.getByText('Vælg mindst én anvendelse.').waitFor();
      await page.getByLabel('Status').selectOption('OPERATION');
      await page.getByText('Opgaver og teknikker').click();
      await page.getByLabel('Tilføj opgaver').fill('KLE 27');
      await page.getByRole('button', { name: 'Vælg KLE 27 Social service' }).click();
      await page.getByLabel(`${word} 0`, { exact: true }).check();
      await page.getByLabel(`${word} 1`, { exact: true }).press('Space');
      await page.getByText('Status: ikke oplyst → I drift').nth(1).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      const update = mutationOf('updateUseCase', 'useCase { id }');
      await update.done(person, { id: ids[1], version: 1, status: 'IDEA' });
      const technique = page.getByLabel('Tilføj teknikker');
      await technique.fill('findesikke');
      await page.getByText('Opgaver og teknikker').click();
      await page.getByRole('button', { name: 'Ret 2 anvendelser' }).click();
      await page.getByText('»findesikke« er ikke valgt').waitFor();
      await technique.fill('');
      await page.getByRole('button', { name: 'Ret 2 anvendelser' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('Opgaver: ikke oplyst → KLE 27 Social service').first().waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Ret 2 anvendelser' }).click();
      await page.getByText(/1 anvendelse er gennemført. 1 blev ikke gennemført/).waitFor();
      await page.getByText('Gennemført.', { exact: true }).waitFor();
      await page.getByText('En anden har ændret anvendelsen imens').waitFor();
      const query =
        'query ($ids: [ID!]) { useCases(where: [{ id: { in: $ids } }], orderBy: TITLE) { nodes { status } } }';
      const { useCases } = await person
        .query<{ useCases: { nodes: { status: string | null }[] } }>(query, { ids })
        .expectNoErrors();
      expect(useCases.nodes.map(({ status }) => status)).toEqual(['OPERATION', 'IDEA', null]);
    },
    patienceMilliseconds,
  );

  it(
    'fits a small screen in English, and changes all of the list',
    async () => {
      const { person } = await editorOf(4);
      const page = await browser.open('/anvendelser/ret-flere?lang=en', signedInAs(person, narrow));
      await page.getByRole('button', { name: 'Choose all 4 of the list' }).click();
      await page.getByText('Those that are chosen are so already').waitFor();
      await page.getByLabel('Contact').fill('Digital team');
      expect(await isTooWide(page)).toBe(false);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Change 4 use cases' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Change 4 use cases' }).click();
      await page.getByText('4 use cases are done.').waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'publishes, takes back and restores them, and says what keeps one from it',
    async () => {
      const { person, word, own } = await editorOf(2);
      const create = mutationOf('createUseCase', 'useCase { id }');
      for (const [i, summary] of ['Kort', undefined].entries())
        await create.done(person, { organisation: own, title: `${word} kladde ${i}`, summary });
      const page = await browser.open('/anvendelser/ret-flere', signedInAs(person));
      await page.getByLabel('Træk tilbage').check();
      await page.getByRole('button', { name: 'Vælg alle 4 på listen' }).click();
      await page.getByText('Er en kladde: kun det, der er udgivet, kan trækkes tilbage.').nth(1).waitFor();
      await page.getByRole('button', { name: 'Træk 2 anvendelser tilbage' }).click();
      await page.getByRole('dialog').getByText('Tilstand: Udgivet → Trukket tilbage').nth(1).waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Træk 2 anvendelser tilbage' }).click();
      await page.getByText('2 anvendelser er gennemført.').waitFor();
      await page.getByLabel('Udgiv', { exact: true }).check();
      await page.getByLabel('Offentlig').check();
      await page.getByRole('button', { name: 'Vælg alle 4 på listen' }).click();
      await page.getByText('Er trukket tilbage: gendan den først.').nth(1).waitFor();
      await page.getByText('Synlighed: Kun for egen organisation → Offentlig').nth(1).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      // What is chosen before the list has come anew stays chosen.
      let isChosen = false;
      await page.route('**/graphql', async (route) => {
        while (route.request().postData()?.includes('BulkUseCases') && !isChosen) await sleep(20);
        await route.continue();
      });
      await page.getByRole('button', { name: 'Udgiv 2 anvendelser' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Udgiv 2 anvendelser' }).click();
      await page.getByText(/1 anvendelse er gennemført. 1 blev ikke gennemført/).waitFor();
      await page.getByText('Skriv et resumé eller et problem, før anvendelsen offentliggøres.').waitFor();
      await page.getByLabel('Gendan').check();
      await page.getByLabel(`${word} 0`, { exact: true }).check();
      isChosen = true;
      await page.waitForResponse((response) =>
        Boolean(response.request().postData()?.includes('BulkUseCases')),
      );
      await page.getByRole('button', { name: 'Gendan 1 anvendelse' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Gendan 1 anvendelse' }).click();
      await page.getByText('1 anvendelse er gennemført.').waitFor();
      await page.getByRole('link', { name: `Åbn ${word} kladde 0` }).click();
      await page.getByText('Udgivet: alle kan se den.').waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'shares them with some, on a small screen in English',
    async () => {
      const { person } = await editorOf(1);
      const other = newOrganisation({ kind: OrganisationKind.MUNICIPALITY, name: uniqueWord('Nabo') });
      await shared.services.organisationWriting.createMissing([other]);
      const page = await browser.open('/anvendelser/ret-flere?lang=en', signedInAs(person, narrow));
      await page.getByLabel('Share with some').check();
      await page.getByText('Choose whom to share them with.').waitFor();
      await page.getByLabel('Shared with').fill(other.name);
      await page.getByRole('button', { name: `Choose ${other.name}` }).click();
      await page.getByRole('button', { name: 'Choose all 1 of the list' }).click();
      await page.getByText(`Shared with some: ${other.name}`).waitFor();
      expect(await isTooWide(page)).toBe(false);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Share 1 use case' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Share 1 use case' }).click();
      await page.getByText('1 use case is done.').waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'offers nothing but changes to whoever may not publish',
    async () => {
      const own = newOrganisation({ kind: OrganisationKind.MUNICIPALITY });
      await shared.services.organisationWriting.createMissing([own]);
      const person = await createPerson(hub, shared, { organisation: own.id, roles: ['SYSTEM_OWNER'] });
      const page = await browser.open('/anvendelser/ret-flere', signedInAs(person));
      await page.getByLabel('Status').waitFor();
      expect(await page.getByText('Hvad vil du gøre?').count()).toBe(0);
    },
    patienceMilliseconds,
  );
});
