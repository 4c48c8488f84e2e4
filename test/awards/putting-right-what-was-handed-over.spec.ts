import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenDecision, givenProvincialFront, line } from '../support/given-awards.js';
import { givenMeeting, givenMeetingWithList, givenOrganisation, givenPerson } from '../support/given-meetings.js';
import { givenPresentation, itemsOf } from '../support/given-presentations.js';
import { Registry } from '../support/registry.js';

const NOWHERE = '01890000-0000-7000-8000-00000000dead';

describe('putting right what was handed over', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const refusal = (meetingId: string, input: object) =>
    registry.as('RECORDER').refusalOf('recordPresentation', { meetingId, presenters: [], items: [], ...input });
  const change = (input: object, selection: string) =>
    registry.as('RECORDER').act('changePresentation', input, `presentation { ${selection} }`);
  const oneAward = async (name: string) => itemsOf(await givenDecision(registry, front, [line(name)]));

  it('takes an item back that was recorded by mistake, after which its award is handed over elsewhere', async () => {
    const given = await givenPresentation(registry, await givenMeeting(registry), {
      items: [...(await oneAward('Còn Lại')), ...(await oneAward('Ghi Nhầm'))],
    });
    const { id, version, items } = given;
    const [, wrong] = await registry.sql<{ award_id: string }>(
      'select award_id from presentation_items where presentation_id = $1 order by ordinal',
      [id],
    );
    const [more] = await oneAward('Thêm Vào');
    const { presentation } = await change(
      { id, version, withdrawItemIds: [items[1]?.id], addItems: [more] },
      'version items { ordinal award { recipientName } }',
    );
    expect(presentation).toEqual({
      version: version + 1,
      items: [
        { ordinal: 1, award: { recipientName: 'Còn Lại' } },
        { ordinal: 3, award: { recipientName: 'Thêm Vào' } },
      ],
    });
    await givenPresentation(registry, await givenMeeting(registry), { items: [{ awardId: wrong?.award_id }] });
    const kept = await registry.sql('select id from presentation_items where award_id = $1', [wrong?.award_id]);
    expect(kept).toHaveLength(2);
    const again = { id, version: version + 1, withdrawItemIds: [items[1]?.id] };
    expect(await registry.as('RECORDER').refusalOf('changePresentation', again)).toBe(
      'UNKNOWN_ID at input.withdrawItemIds.0',
    );
  });

  it('lists other presenters in another order; who is no longer one stays in the attendance', async () => {
    const meetingId = await givenMeeting(registry);
    const names = ['Mã Thị Một', 'Mã Thị Hai', 'Mã Thị Ba'].map((namePrinted) => ({ namePrinted }));
    const { id, version } = await givenPresentation(registry, meetingId, { presenters: names });
    const presenters = [names[2], names[0]];
    expect((await change({ id, version, presenters }, 'presenters { namePrinted }')).presentation).toEqual({
      presenters,
    });
    const attended = await registry.sql('select id from attendances where meeting_id = $1', [meetingId]);
    expect(attended).toHaveLength(3);
  });

  it('leaves alone what is not sent, clears what is null, and keeps every version in the history', async () => {
    const { id, version } = await givenPresentation(registry, await givenMeeting(registry), {
      onBehalfOfPrinted: 'Bí thư Tỉnh ủy',
      note: 'Theo chương trình in',
      presenters: [{ namePrinted: 'Sùng Thị Giữ' }],
    });
    const selection = 'onBehalfOfPrinted note presenters { namePrinted }';
    expect((await change({ id, version, note: null }, selection)).presentation).toEqual({
      onBehalfOfPrinted: 'Bí thư Tỉnh ủy',
      note: null,
      presenters: [{ namePrinted: 'Sùng Thị Giữ' }],
    });
    const { history } = await registry
      .as('READER')
      .ask('query ($of: ID!) { history(of: $of) { nodes { act before after } } }', { of: id });
    expect(history.nodes).toMatchObject([
      { act: 'changePresentation', before: { note: 'Theo chương trình in' }, after: { note: null } },
      { act: 'recordPresentation', before: null, after: { note: 'Theo chương trình in' } },
    ]);
  });

  it('refuses whoever read an older version, and shows both values', async () => {
    const { id, version } = await givenPresentation(registry, await givenMeeting(registry), { note: 'Cũ' });
    await change({ id, version, note: 'Của người khác' }, 'id');
    const { errors } = await registry
      .as('RECORDER')
      .send('mutation ($input: ChangePresentationInput!) { changePresentation(input: $input) { __typename } }', {
        input: { id, version, note: 'Của tôi' },
      });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'VERSION_CONFLICT',
      details: {
        yours: 1,
        current: 2,
        differences: [{ field: 'note', yours: 'Của tôi', current: 'Của người khác' }],
      },
    });
  });

  it('is confirmed and withdrawn by an approver of the body that keeps it, once each', async () => {
    const other = await givenOrganisation(registry, { name: 'Ủy ban MTTQ tỉnh Bên Cạnh' });
    const meetingId = await givenMeeting(registry, { keptById: front });
    const { id, version } = await givenPresentation(registry, meetingId, { items: await oneAward('Chờ Duyệt') });
    const status = (who: 'RECORDER' | 'APPROVER', body: string | null, at = version) =>
      registry.as(who, body).refusalOf('confirmPresentation', { id, version: at });
    expect(await status('RECORDER', null)).toBe('NOT_ALLOWED');
    expect(await status('APPROVER', other)).toBe('OUT_OF_SCOPE at input.id');
    await registry.as('APPROVER', front).act('confirmPresentation', { id, version }, '__typename');
    expect(await status('APPROVER', front)).toBe('VERSION_CONFLICT at input.version');
    expect(await status('APPROVER', front, version + 1)).toBe('STATUS_ALREADY');
  });

  it('names the presenter who was sent where their line on the list of the meeting may not be changed', async () => {
    const personId = await givenPerson(registry, 'Người Dự Công Khai', { confirmed: true });
    const namePrinted = 'Người Dự Công Khai';
    const { id: meetingId, attendances } = await givenMeetingWithList(registry, {
      confirmed: true,
      attendances: [{ namePrinted, personId, roles: ['ATTENDEE'] }],
    });
    const { id, version } = await givenPresentation(registry, meetingId, {});
    for (const presenter of [{ attendanceId: attendances[0] }, { personId }, { namePrinted }]) {
      const presenters = [{ namePrinted: 'Người Khác' }, presenter];
      const refused = 'CONFIRMED_NEEDS_APPROVER at input.presenters.1';
      expect(await refusal(meetingId, { presenters })).toBe(refused);
      expect(await registry.as('RECORDER').refusalOf('changePresentation', { id, version, presenters })).toBe(refused);
    }
    const written = await registry.sql(
      `select (select count(*)::int from presentations where meeting_id = $1) as presentations,
              (select count(*)::int from attendances where meeting_id = $1) as attendances`,
      [meetingId],
    );
    expect(written).toEqual([{ presentations: 1, attendances: 1 }]);
  });

  it('refuses what contradicts itself or does not exist, at the place where it stands', async () => {
    const { id: meetingId, attendances } = await givenMeetingWithList(registry, {
      attendances: [{ namePrinted: 'Người Dự', roles: ['ATTENDEE'] }],
    });
    const elsewhere = await givenMeeting(registry);
    const items = await oneAward('Bị Nhầm');
    const [item] = items;
    const twice = [{ namePrinted: 'Trùng' }, { namePrinted: 'Trùng' }];
    const refusals: [object, string][] = [
      [{ presenters: [{}] }, 'ONE_WAY_TO_NAME at input.presenters.0'],
      [{ presenters: [{ namePrinted: 'Hai', personId: NOWHERE }] }, 'ONE_WAY_TO_NAME at input.presenters.0'],
      [{ presenters: [{ personId: NOWHERE }] }, 'UNKNOWN_ID at input.presenters.0.personId'],
      [{ presenters: [{ attendanceId: NOWHERE }] }, 'UNKNOWN_ID at input.presenters.0.attendanceId'],
      [{ presenters: twice }, 'LISTED_TWICE at input.presenters.1'],
      [{ items: [{}] }, 'AWARD_OR_CLAIM at input.items.0'],
      [{ items: [{ ...item, claimId: NOWHERE }] }, 'AWARD_OR_CLAIM at input.items.0'],
      [{ items: [...items, ...items] }, 'LISTED_TWICE at input.items.1'],
      [{ items: [...items, { awardId: meetingId }] }, 'UNKNOWN_ID at input.items.1.awardId'],
      [{ items: [{ claimId: NOWHERE }] }, 'UNKNOWN_ID at input.items.0.claimId'],
      [{ items: [{ ...item, receivedById: NOWHERE }] }, 'UNKNOWN_ID at input.items.0.receivedById'],
      [
        { items: [{ ...item, receivedByPrinted: 'x'.repeat(201) }] },
        'TEXT_TOO_LONG at input.items.0.receivedByPrinted',
      ],
      [{ onBehalfOfId: NOWHERE }, 'UNKNOWN_ID at input.onBehalfOfId'],
    ];
    for (const [input, answer] of refusals) expect(await refusal(meetingId, input)).toBe(answer);
    expect(await refusal(elsewhere, { presenters: [{ attendanceId: attendances[0] }] })).toBe(
      'OTHER_MEETING at input.presenters.0.attendanceId',
    );
    expect(await refusal(front, { items })).toBe('UNKNOWN_ID at input.meetingId');
    const written = 'select id from presentations where meeting_id = any($1)';
    expect(await registry.sql(written, [[meetingId, elsewhere]])).toEqual([]);
    expect(await registry.sql('select id from attendances where meeting_id = $1', [meetingId])).toHaveLength(1);
  });

  it('is recorded for a meeting of one’s own body only, and never for one that was withdrawn', async () => {
    const other = await givenOrganisation(registry, { name: 'Ủy ban MTTQ tỉnh Khác' });
    const meetingId = await givenMeeting(registry, { keptById: front });
    const input = { meetingId, presenters: [], items: await oneAward('Phạm Vi') };
    expect(await registry.as('RECORDER', other).refusalOf('recordPresentation', input)).toBe(
      'OUT_OF_SCOPE at input.meetingId',
    );
    expect(await registry.as('READER').refusalOf('recordPresentation', input)).toBe('NOT_ALLOWED');
    await registry.as('RECORDER', front).act('recordPresentation', input, '__typename');
    await registry
      .as('APPROVER')
      .act('withdrawMeeting', { id: meetingId, version: 1, reason: 'Ghi nhầm' }, '__typename');
    expect(await refusal(meetingId, {})).toBe('ADDED_TO_WITHDRAWN at input.meetingId');
  });
});
