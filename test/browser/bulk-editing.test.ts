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
  const drafts = Array.from({ length: count }, (_, i) => newDraft({ owner: own.id, title: `${word} ${i}` }));
  await shared.services.useCaseWriting.saveAll(drafts);
  const person = await createPerson(hub, shared, { organisation: own.id, roles: ['EDITOR'] });
  return { person, word, ids: drafts.map(idOf) };
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
      await page.getByRole('button', { name: 'Ret 2 anvendelser' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('Opgaver: ikke oplyst → KLE 27 Social service').first().waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Ret 2 anvendelser' }).click();
      await page.getByText(/1 anvendelse er gennemført. 1 blev ikke rettet/).waitFor();
      await page.getByText('Rettet.').waitFor();
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
});
