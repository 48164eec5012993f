import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import { accessibilityFaults, contentOf, initBrowser, patienceMilliseconds } from '../testkit/browser.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { isTooWide, narrow } from '../testkit/signed-in.ts';
import { newDraft, newOrganisation, uniqueWord } from '../testkit/use-case.ts';

const shared = joinSharedGraph();
const browser = initBrowser();

async function newMunicipality(): Promise<{ id: string; name: string }> {
  const made = newOrganisation({ kind: OrganisationKind.MUNICIPALITY, name: uniqueWord('By ') });
  await shared.services.organisationWriting.createMissing([made]);
  return made;
}

describe('the municipalities that are like one', () => {
  it(
    'stand on its page with why, and each reason leads to what both do',
    async () => {
      const page = await browser.open('/kommuner/0707');
      const section = page.getByRole('region', { name: 'Kommuner, der ligner' });
      const rows = section.locator('.row-item');
      expect(await rows.count()).toBeLessThanOrEqual(6);
      expect(await accessibilityFaults(page)).toEqual([]);
      const syddjurs = rows.filter({ has: page.getByRole('link', { name: 'Syddjurs', exact: true }) });
      const why = syddjurs.getByRole('list', { name: 'Hvorfor Syddjurs ligner' });
      await why
        .getByRole('link', { name: /^Sammen om: / })
        .first()
        .waitFor();
      const problem = 'Sortering og fordeling af indgående post og mails';
      await why.getByRole('link', { name: `Samme problem: ${problem}` }).click();
      await page.getByRole('button', { name: `Fjern ${problem}` }).waitFor();
      for (const name of ['Norddjurs', 'Syddjurs'])
        await page.getByRole('button', { name: `Fjern ${name}` }).waitFor();
      await contentOf(page);
      expect(await page.locator('.row-item').count()).toBeGreaterThan(0);
    },
    patienceMilliseconds,
  );

  it(
    'are told in English too, on a small screen, and lead to their own pages',
    async () => {
      const page = await browser.open('/kommuner/0707?lang=en', narrow);
      const section = page.getByRole('region', { name: 'Similar municipalities' });
      await section.getByRole('link', { name: 'Same region: Midtjylland' }).first().waitFor();
      expect(await isTooWide(page)).toBe(false);
      expect(await accessibilityFaults(page)).toEqual([]);
      await section.getByRole('link', { name: 'Syddjurs', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Syddjurs Kommune' }).waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'are none where nobody has said anything alike, with a way to all of them',
    async () => {
      const { id } = await newMunicipality();
      const page = await browser.open(`/organisationer/${id}`);
      const section = page.getByRole('region', { name: 'Kommuner, der ligner' });
      await section.getByText('Ingen kommuner har oplyst noget, der ligner.').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await section.getByRole('link', { name: 'Se alle kommuner' }).click();
      await page.getByRole('heading', { level: 1, name: 'Kommuner' }).waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'are on the page of another organisation those that work on the same',
    async () => {
      const [association, municipality] = [newOrganisation(), await newMunicipality()];
      await shared.services.organisationWriting.createMissing([association]);
      const problems = ['problem-redaction-of-documents'];
      const drafts = [association, municipality].map(({ id }) => newDraft({ owner: id, problems }));
      await shared.services.useCaseWriting.saveAll(drafts);
      const page = await browser.open(`/organisationer/${association.id}`);
      const section = page.getByRole('region', { name: 'Kommuner, der arbejder med det samme' });
      await section
        .getByRole('link', { name: /^Samme problem: / })
        .first()
        .waitFor();
    },
    patienceMilliseconds,
  );
});
