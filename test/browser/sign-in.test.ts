import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import { accessibilityFaults, contentOf, initBrowser, patienceMilliseconds } from '../testkit/browser.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { createPerson, signedInAgain } from '../testkit/people.ts';
import { signedInAs } from '../testkit/signed-in.ts';
import { newOrganisation } from '../testkit/use-case.ts';

const browser = initBrowser();
const hub = initHub();
const shared = joinSharedGraph();

describe('signing in as a demo person', () => {
  it(
    'leads over the provider and back to where one was, and out again',
    async () => {
      const page = await browser.open('/mig');
      await page.getByRole('banner').getByRole('link', { name: 'Log ind' }).click();
      await page.getByRole('heading', { name: 'Vælg en demo-person' }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('button', { name: /Rita Redaktør/ }).click();
      await page.getByRole('heading', { name: /Rita Redaktør/ }).waitFor();
      await contentOf(page);
      expect(new URL(page.url()).pathname).toBe('/mig');
      await page.getByRole('button', { name: 'Rita Redaktør, åbn din menu' }).click();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('banner').getByRole('button', { name: 'Log ud' }).click();
      await page.getByRole('banner').getByRole('link', { name: 'Log ind' }).waitFor();
    },
    patienceMilliseconds * 2,
  );
});

describe('signing out on all devices', () => {
  it(
    'ends the session of the other device too',
    async () => {
      const person = await createPerson(hub, shared);
      const here = await browser.open('/mig', signedInAs(person));
      const there = await browser.open('/mig', signedInAs(await signedInAgain(hub, shared, person)));
      await here.getByRole('button', { name: 'Log ud på alle enheder' }).click();
      await here.getByRole('banner').getByRole('link', { name: 'Log ind' }).waitFor();
      await there.reload();
      await there.getByRole('banner').getByRole('link', { name: 'Log ind' }).waitFor();
    },
    patienceMilliseconds,
  );
});

describe('somebody in two organisations', () => {
  it(
    'acts for the one that they choose, until they choose the other',
    async () => {
      const both = ['A', 'B'].map((name) =>
        newOrganisation({ kind: OrganisationKind.MUNICIPALITY, name: `${name} Testkommune` }),
      );
      await shared.services.organisationWriting.createMissing(both);
      const editing = both.map(({ id: organisation }) => ({ organisation, roles: ['EDITOR'] as const }));
      const page = await browser.open('/mit', signedInAs(await createPerson(hub, shared, ...editing)));
      const menu = page.getByRole('button', { name: /åbn din menu$/ });
      await menu.click();
      await page.getByText('Du handler for A Testkommune').waitFor();
      await page.getByRole('button', { name: 'Skift til B Testkommune' }).click();
      await page.getByText('Du handler for B Testkommune').waitFor();
      await page.goto('/anvendelser/ny');
      await contentOf(page);
      const chosen = page.getByLabel(/^Hvem er det for/);
      expect(await chosen.inputValue()).toBe(both[1]!.id);
      await menu.click();
      await page.getByRole('button', { name: 'Skift til A Testkommune' }).click();
      await page.getByText('Du handler for A Testkommune').waitFor();
      await page.reload();
      await contentOf(page);
      expect(await chosen.inputValue()).toBe(both[0]!.id);
    },
    patienceMilliseconds,
  );
});
