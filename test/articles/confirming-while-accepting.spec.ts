import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { GivenDrafts } from '../support/given-drafts.js';
import { givenPerson } from '../support/given-meetings.js';
import { givenOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

const TOLD = `notPublic { code records recordIds message } warnings { code partKey }`;

describe('accepting a draft and confirming it at once', () => {
  let registry: Registry;
  let given: GivenDrafts;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    given = new GivenDrafts(registry);
  });
  afterAll(() => registry.close());

  it('says what stays hidden and why, as confirming afterwards does', async () => {
    const draft = await given.open();
    const body = await givenOrganisation(registry, { name: `Ủy ban MTTQ Việt Nam huyện ${given.made}` });
    const person = await givenPerson(registry, 'Người Chưa Duyệt');
    const parts = [
      { key: 'm1.o1', action: 'LINK', organisationId: body },
      { key: 'p1', action: 'LINK', personId: person },
    ];
    const accepted = await registry.as('APPROVER').act('acceptDraft', { ...draft, confirm: true, parts }, TOLD);
    expect(accepted.notPublic).toMatchObject([
      { code: 'PERSON_NOT_PUBLIC', records: 1, recordIds: [person], message: expect.stringContaining('withDrafts') },
      { code: 'BODY_NOT_PUBLIC', records: 1, recordIds: [body] },
    ]);
    // Who is a draft is told there, and not among the warnings as well.
    expect(accepted.warnings.map(({ code }: { code: string }) => code)).not.toContain('PERSON_NOT_PUBLIC');
    const later = await registry.as('APPROVER').act('confirmDraft', { id: draft.id, version: draft.version + 1 }, TOLD);
    expect(later.notPublic).toEqual(accepted.notPublic);
  });

  it('makes public what was accepted before, too, and tells what of it stays hidden', async () => {
    const draft = await given.open();
    const body = await givenOrganisation(registry, { name: `Ủy ban MTTQ Việt Nam xã ${given.made}` });
    const linked = [{ key: 'm1.o1', action: 'LINK', organisationId: body }];
    const first = await given.accept(draft, { only: ['m1'], parts: linked });
    const later = await registry
      .as('APPROVER')
      .act('acceptDraft', { ...draft, version: draft.version + 1, confirm: true }, TOLD);
    expect(later.notPublic).toMatchObject([{ code: 'BODY_NOT_PUBLIC', records: 1, recordIds: [body] }]);
    const { meeting } = await registry.anonymous.ask('query ($id: ID!) { meeting(id: $id) { recordStatus } }', {
      id: first.meetings[0].id,
    });
    expect(meeting).toEqual({ recordStatus: 'CONFIRMED' });
    const confirmed = await registry
      .as('APPROVER')
      .act('confirmDraft', { id: draft.id, version: draft.version + 2 }, TOLD);
    expect(confirmed.notPublic).toEqual(later.notPublic);
  });

  it('tells of nothing where all is seen, or nothing was to be made public', async () => {
    const seen = await given.open();
    const approver = registry.as('APPROVER');
    const parts = [{ key: 'm1', action: 'CREATE' }];
    expect((await approver.act('acceptDraft', { ...seen, confirm: true, parts }, TOLD)).notPublic).toEqual([]);
    const draft = await given.open();
    expect((await approver.act('acceptDraft', { ...draft }, TOLD)).notPublic).toBeNull();
  });
});
