import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { givenDraft, numbered } from '../support/given-drafts.js';
import { givenOrganisation } from '../support/given-organisations.js';
import { givenStaff } from '../support/given-staff.js';
import { Registry } from '../support/registry.js';

let registry: Registry;
beforeAll(async () => {
  registry = await Registry.open();
});
afterAll(() => registry.close());

it('hands no draft to a body that has one of the same article, unless it was discarded', async () => {
  const mine = await givenOrganisation(registry, { name: 'Ủy ban MTTQ huyện Một' });
  const theirs = await givenOrganisation(registry, { name: 'Ủy ban MTTQ huyện Hai' });
  const { browser } = await givenStaff(registry, { organisationId: mine });
  const recorder = registry.as('RECORDER');
  const source = { text: numbered(1) };
  const kept = await givenDraft(registry, { source, keptById: theirs });
  const { draft: own } = await browser.act('draftFromArticle', { source, keptById: null }, 'draft { id version }');
  expect(own.id).not.toBe(kept.id);
  const handed = { ...own, keptById: theirs };
  expect(await recorder.refusalOf('reviseDraft', handed)).toBe('DRAFTED_THERE at input.keptById');
  await recorder.act('discardDraft', { ...kept, reason: 'Nhầm' }, '__typename');
  const { draft } = await recorder.act('reviseDraft', handed, 'draft { keptBy { id } }');
  expect(draft.keptBy.id).toBe(theirs);
});
