import { randomUUID } from 'node:crypto';
import { OrganisationKind } from '../../server/modules/organisations/organisation.type.ts';
import { accessibilityFaults, initBrowser, patienceMilliseconds } from '../testkit/browser.ts';
import { joinSharedGraph } from '../testkit/graph.ts';
import { initHub } from '../testkit/hub.ts';
import { createPerson } from '../testkit/people.ts';
import { isTooWide, narrow, signedInAs } from '../testkit/signed-in.ts';
import { idOf, newDraft, newOrganisation, uniqueWord } from '../testkit/use-case.ts';

const browser = initBrowser();
const hub = initHub();
const shared = joinSharedGraph();
const home = newOrganisation({ kind: OrganisationKind.MUNICIPALITY, name: uniqueWord('Kommune') });
const draft = newDraft({ owner: home.id, title: uniqueWord('Titel') });
const subject = idOf(draft);

beforeAll(async () => {
  const { organisationWriting, useCaseWriting } = shared.services;
  await organisationWriting.createMissing([home]);
  await useCaseWriting.saveAll([draft]);
});
const auditor = () => createPerson(hub, shared, { organisation: 'organisation-kl', roles: ['AUDITOR'] });

/** Somebody who edited the use case so many times, and was refused once. */
async function busyEditor(edits: number) {
  const editor = await createPerson(hub, shared, { organisation: home.id, roles: ['EDITOR'] });
  const actor = { kind: 'person' as const, personId: editor.id, memberships: [] };
  const { audit } = shared.services;
  for (let version = 2; version < edits + 2; version++) {
    const event = {
      kind: 'use-case.edited',
      subject,
      organisation: home.id,
      version,
      fields: ['title'],
    } as const;
    await audit.recordAlone(actor, event);
  }
  await audit.recordAlone(actor, {
    ...{ kind: 'access.refused', subject: 'auditEvents', permission: 'audit:read', times: 1 },
  });
  return editor;
}

describe('the page of the audit trail', () => {
  it(
    'says in words who did what, narrows down by the address and by what is chosen, and leads to the thing',
    async () => {
      const editor = await busyEditor(2);
      const page = await browser.open('/revision', signedInAs(await auditor()));
      await page.getByText('npm run audit:verify').waitFor();
      await page.getByLabel('Hvem').fill(editor.email);
      await page.getByRole('button', { name: 'Vis', exact: true }).click();
      await page.getByText('3 hændelser', { exact: true }).waitFor();
      expect(new URL(page.url()).searchParams.get('actorName')).toBe(editor.email);
      await page.getByText('Manglende ret: Se revisionssporet').waitFor();
      await page.getByLabel('Udfald').selectOption('Gjort');
      await page.getByRole('button', { name: 'Vis', exact: true }).click();
      await page.getByText('2 hændelser', { exact: true }).waitFor();
      expect(await page.getByRole('cell', { name: 'Rettede en anvendelse' }).count()).toBe(2);
      await page.getByText('Felter: title').first().waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);

      await page
        .getByRole('button', { name: `Vis kun ${home.name}` })
        .first()
        .click();
      await page.getByRole('button', { name: `Fjern for ${home.name}` }).waitFor();
      const csv = await page.getByRole('link', { name: 'Hent som CSV' }).getAttribute('href');
      const file = await page.request.get(csv!);
      expect((await file.text()).trim().split('\n')).toHaveLength(3);
      await page.getByRole('link', { name: draft.title }).first().click();
      await page.getByRole('heading', { name: draft.title, level: 1 }).waitFor();
    },
    patienceMilliseconds,
  );

  it(
    'shows more on demand, and the oldest first',
    async () => {
      const editor = await busyEditor(55);
      const page = await browser.open(`/revision?actor=${editor.id}`, signedInAs(await auditor()));
      expect(await page.locator('tbody tr').count()).toBe(50);
      await page.getByRole('button', { name: 'Vis flere' }).click();
      await page.locator('tbody tr').nth(55).waitFor();
      expect(await page.locator('tbody tr').first().innerText()).toContain('Forsøgte noget');
      await page.getByRole('button', { name: 'Tid' }).click();
      await page.locator('th[aria-sort="ascending"]').waitFor();
      await page.locator('tbody tr').first().getByText('Version 2', { exact: true }).waitFor();
      expect(new URL(page.url()).searchParams.get('order')).toBe('OLDEST');
    },
    patienceMilliseconds,
  );

  it(
    'fits a small screen in English, says when nothing matches, and is for auditors',
    async () => {
      const editor = await busyEditor(1);
      const address = `/revision?lang=en&actor=${editor.id}`;
      const small = await browser.open(address, signedInAs(await auditor(), narrow));
      await small.locator('tbody').getByText('Edited a use case').waitFor();
      expect(await isTooWide(small)).toBe(false);
      expect(await accessibilityFaults(small)).toEqual([]);
      await small.goto(`/revision?lang=en&actor=person-${randomUUID()}`);
      await small.getByText(/No event matches/).waitFor();
      const closed = await browser.open('/revision', signedInAs(editor));
      await closed.getByText(/rettigheden »Se revisionssporet«/).waitFor();
    },
    patienceMilliseconds,
  );
});
