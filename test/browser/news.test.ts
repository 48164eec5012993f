import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import { accessibilityFaults, contentOf, initBrowser, patienceMilliseconds } from '../testkit/browser.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { mutationOf } from '../testkit/mutations.ts';
import { announce } from '../testkit/news.ts';
import { createPerson } from '../testkit/people.ts';
import { isTooWide, narrow, signedInAs } from '../testkit/signed-in.ts';
import { idOf, newDraft, newOrganisation, uniqueWord } from '../testkit/use-case.ts';

const hub = initHub();
const shared = joinSharedGraph();
const browser = initBrowser();
const own = newOrganisation({ kind: OrganisationKind.MUNICIPALITY, name: 'Testkøbing' });

beforeAll(() => shared.services.organisationWriting.createMissing([own]));

const newUseCase = async (title: string) => {
  const draft = newDraft({ owner: own.id, visibility: 'PUBLIC', title });
  await shared.services.useCaseWriting.saveAll([draft]);
  return idOf(draft);
};

describe('what somebody follows', () => {
  it(
    'is chosen on its page, told by the bell, read on a page of one’s own, and left again',
    async () => {
      const title = uniqueWord('titel');
      const useCase = await newUseCase(title);
      const [editor, reader] = [
        await createPerson(hub, shared, { organisation: own.id, roles: ['EDITOR'] }),
        await createPerson(hub, shared, {
          organisation: 'organisation-municipality-0751',
          roles: ['READER'],
        }),
      ];
      const page = await browser.open(`/anvendelser/${useCase}`, signedInAs(reader));
      await page.getByText('Ingen følger den').waitFor();
      await page.getByRole('button', { name: 'Følg', exact: true }).click();
      await page.getByText('1 følger den').waitFor();
      await page.getByRole('button', { name: 'Følger, stop med at følge' }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      for (const kind of ['USE_CASE_CHANGED', 'USE_CASE_RETIRED'] as const) {
        await announce(shared, editor, { kind, useCase });
      }
      await page.getByRole('link', { name: 'Find', exact: true }).click();
      await page.reload();
      await page.getByRole('banner').getByRole('link', { name: 'Nyt: 2 ulæste' }).click();
      await page.getByRole('heading', { level: 1, name: 'Mit arbejde' }).waitFor();
      await contentOf(page);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('link', { name: `Testkøbing har ændret »${title}«` }).click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.getByRole('banner').getByRole('link', { name: 'Nyt: 1 ulæst' }).waitFor();
      await page.getByRole('button', { name: 'Følger, stop med at følge' }).click();
      await page.getByText('Ingen følger den').waitFor();
      await page.getByRole('banner').getByRole('link', { name: 'Nyt: 1 ulæst' }).click();
      await page.getByText('Du følger ikke noget endnu', { exact: false }).waitFor();
      await page.getByRole('button', { name: 'Kun ulæst' }).click();
      await page
        .getByRole('link', { name: `Testkøbing har ændret »${title}«` })
        .waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Markér alt som læst' }).click();
      await page.getByText('Du har læst det hele.').waitFor();
      await page.getByRole('banner').getByRole('link', { name: 'Nyt: intet ulæst' }).waitFor();
    },
    patienceMilliseconds * 2,
  );

  it(
    'is not offered to who has not signed in, who is asked to on their own page',
    async () => {
      const useCase = await newUseCase(uniqueWord('titel'));
      const page = await browser.open(`/anvendelser/${useCase}`);
      expect(await page.getByRole('button', { name: 'Følg', exact: true }).count()).toBe(0);
      await page.goto('/mit');
      await page.getByRole('main').getByRole('link', { name: 'Log ind' }).waitFor();
      expect(await page.getByRole('link', { name: /^Nyt:/ }).count()).toBe(0);
    },
    patienceMilliseconds,
  );
});

describe('the bell', () => {
  it(
    'asks by itself without keeping a session in use that nobody uses',
    async () => {
      const page = await browser.open('/mit', signedInAs(await createPerson(hub, shared)));
      const asked = page.waitForRequest((request) => request.headers()['faelled-unattended'] !== undefined);
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      const { data } = (await (await (await asked).response())!.json()) as { data: object };
      expect(data).toMatchObject({ viewer: { unreadNotificationCount: 0 } });
    },
    patienceMilliseconds,
  );
});

describe('what waits for somebody', () => {
  it(
    'are drafts, what was taken back, and what is not sent yet, and it fits a narrow screen',
    async () => {
      const editor = await createPerson(hub, shared, { organisation: own.id, roles: ['EDITOR'] });
      const create = mutationOf('createUseCase', 'useCase { id version }');
      const keep = mutationOf('keepWorkingCopy', 'workingCopy { form }');
      const [draft, unsent] = [uniqueWord('kladde'), uniqueWord('usendt')];
      const made = await create.done(editor, { organisation: own.id, title: draft });
      const { id } = made['useCase'] as { id: string };
      await keep.done(editor, { form: `${id}/${editor.id}`, title: unsent, content: '{}' });
      const page = await browser.open('/mit?lang=en', signedInAs(editor, narrow));
      await page.getByRole('heading', { name: /^Drafts \(/ }).waitFor();
      await page.getByRole('link', { name: draft }).waitFor();
      const link = page.getByRole('link', { name: unsent });
      expect(await link.getAttribute('href')).toContain(`/anvendelser/${encodeURIComponent(id)}/rediger`);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await isTooWide(page)).toBe(false);
    },
    patienceMilliseconds,
  );
});

describe('what somebody wants by mail', () => {
  it(
    'is kept as it is chosen',
    async () => {
      const reader = await createPerson(hub, shared, { organisation: own.id, roles: ['READER'] });
      const page = await browser.open('/mig#mail', signedInAs(reader));
      const others = page.getByRole('group', { name: 'Alt andet nyt' });
      expect(await others.getByLabel('Ikke på mail').isChecked()).toBe(true);
      await page.getByText('Denne hub sender ikke mails endnu.', { exact: false }).waitFor();
      await others.getByLabel('Samlet hver morgen').click();
      await page.getByText('Gemt', { exact: true }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.reload();
      await contentOf(page);
      await others.waitFor();
      expect(await others.getByLabel('Samlet hver morgen').isChecked()).toBe(true);
    },
    patienceMilliseconds,
  );
});
