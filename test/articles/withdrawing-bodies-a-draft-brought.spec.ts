import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { givenAwardForm } from '../support/given-articles.js';
import { numbered } from '../support/given-drafts.js';
import { givenOrganisation } from '../support/given-organisations.js';
import { type Browser, givenStaff } from '../support/given-staff.js';
import { Registry } from '../support/registry.js';

interface Step {
  reason: string;
  act: string | null;
  type: string;
  id: string;
  version: number;
}

describe('bodies that a draft of a commune brought in and made public', () => {
  let registry: Registry;
  let commune: string;
  let approver: Browser;
  let made = 0;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenAwardForm(registry);
    commune = await givenOrganisation(registry, { name: 'Ủy ban MTTQ xã Khe Vàng' });
    ({ browser: approver } = await givenStaff(registry, { role: 'APPROVER', organisationId: commune }));
  });
  afterAll(() => registry.close());

  let draftId: string;
  let body: { id: string; version: number };
  beforeEach(async () => {
    made += 1;
    const source = { text: numbered(700 + made) };
    const { draft } = await approver.act('draftFromArticle', { source, keptById: commune }, 'draft { id version }');
    draftId = draft.id;
    const organiser = {
      name: `Ủy ban MTTQ huyện Suối ${made}`,
      system: 'FRONT',
      kind: 'FRONT_COMMITTEE',
      level: 'DISTRICT',
    };
    const accepted = await approver.act(
      'acceptDraft',
      {
        ...draft,
        confirm: true,
        parts: [
          { key: 'm1.o1', action: 'CREATE', body: organiser },
          { key: 'm1', action: 'CREATE' },
        ],
      },
      'meetings { organisers { organisation { id version recordStatus } } }',
    );
    body = accepted.meetings[0].organisers[0].organisation;
  });

  const stepsOf = async (who = approver): Promise<Step[]> => {
    const query = 'query ($id: ID!) { withdrawalsOfDraft(id: $id) { reason act type id version } }';
    return (await who.ask(query, { id: draftId })).withdrawalsOfDraft as Step[];
  };
  const mayWithdraw = async (who: Browser) =>
    (await who.ask('query ($id: ID!) { organisation(id: $id) { mayWithdraw } }', { id: body.id })).organisation
      .mayWithdraw as boolean;
  const ofBody = async (who?: Browser) => (await stepsOf(who)).find(({ id }) => id === body.id);

  it('are withdrawn with all the rest by whoever made them public', async () => {
    const withdrawal = { id: body.id, version: body.version, reason: 'Nhầm' };
    expect(await mayWithdraw(approver)).toBe(false);
    expect(await approver.refusalOf('withdrawOrganisation', withdrawal)).toBe('BODY_NAMED_BY_RECORDS at input.id');
    for (const { act, id, version, reason } of await stepsOf())
      if (reason === 'MADE') await approver.act(act!, { id, version, reason: 'Nhầm bài' }, '__typename');
    expect(await stepsOf()).toEqual([]);
    expect(
      (await registry.anonymous.ask('{ organisations(text: "Suối") { totalCount } }')).organisations.totalCount,
    ).toBe(0);
  });

  it('are shown again by whoever withdrew them, where that was the mistake', async () => {
    for (const { act, id, version, reason } of await stepsOf())
      if (reason === 'MADE') await approver.act(act!, { id, version, reason: 'Nhầm bài' }, '__typename');
    const { organisation } = await approver.act(
      'confirmOrganisation',
      { id: body.id, version: body.version + 1 },
      'organisation { recordStatus }',
    );
    expect(organisation.recordStatus).toBe('CONFIRMED');
  });

  it('are not brought in by whoever only hid and showed them', async () => {
    const whole = registry.as('APPROVER');
    const { organisation } = await whole.act(
      'recordOrganisation',
      { name: `Công ty Ban Mai ${made}`, system: 'OTHER', kind: 'ENTERPRISE', level: 'GRASSROOTS' },
      'organisation { id version }',
    );
    await whole.act('confirmOrganisation', organisation, '__typename');
    const of = (version: number) => ({ id: organisation.id, version, reason: 'Theo đơn đề nghị' });
    await approver.act('hideOrganisation', of(organisation.version + 1), '__typename');
    await approver.act('showOrganisation', of(organisation.version + 2), '__typename');
    expect(await approver.refusalOf('withdrawOrganisation', of(organisation.version + 3))).toMatch(/^OUT_OF_SCOPE/u);
  });

  it('stay where somebody else’s record speaks of them by now', async () => {
    const { decision } = await registry
      .as('RECORDER')
      .act(
        'recordAwardDecision',
        { issuerId: body.id, number: '12/QĐ-MTTQ', subject: 'Về việc tặng Giấy khen', signedOn: '2022-02-01' },
        'decision { id version }',
      );
    expect(await ofBody()).toMatchObject({ reason: 'SPOKEN_OF', act: null });
    await registry.as('RECORDER').act('withdrawAwardDecision', { ...decision, reason: 'Nhầm' }, '__typename');
    expect(await ofBody()).toMatchObject({ reason: 'MADE', act: 'withdrawOrganisation' });
  });

  it('are told to stay to whoever neither recorded them nor made them public, and are withdrawn by the whole registry', async () => {
    const { browser: colleague } = await givenStaff(registry, { role: 'APPROVER', organisationId: commune });
    expect(await ofBody(colleague)).toMatchObject({ reason: 'OF_OTHERS', act: null });
    expect(await mayWithdraw(colleague)).toBe(false);
    const withdrawal = { id: body.id, version: body.version, reason: 'Nhầm' };
    expect(await colleague.refusalOf('withdrawOrganisation', withdrawal)).toMatch(/^OUT_OF_SCOPE/u);
    await registry.as('APPROVER').act('withdrawOrganisation', withdrawal, '__typename');
  });

  it('are no longer theirs to withdraw once something is in their hands', async () => {
    await givenStaff(registry, { role: 'RECORDER', organisationId: body.id });
    expect([(await ofBody())?.reason, await mayWithdraw(approver)]).toEqual(['SPOKEN_OF', false]);
    const withdrawal = { id: body.id, version: body.version, reason: 'Nhầm' };
    expect(await approver.refusalOf('withdrawOrganisation', withdrawal)).toMatch(/^OUT_OF_SCOPE/u);
  });
});
