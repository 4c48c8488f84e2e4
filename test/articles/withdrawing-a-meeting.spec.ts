import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenArticle } from '../support/given-articles.js';
import {
  givenCatalogue,
  givenProvincialFront,
  givenPublicDecision,
  line,
  unlistedLine,
} from '../support/given-awards.js';
import { givenMeeting } from '../support/given-meetings.js';
import { givenPresentation, givenPublicPresentation, itemsOf } from '../support/given-presentations.js';
import { Registry } from '../support/registry.js';
import { KEPT_WRONGLY } from '../support/what-became-of-awards.js';

describe('withdrawing a meeting', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const versionOf = async (id: string) => {
    const [row] = await registry.sql<{ version: number }>('select version from meetings where id = $1', [id]);
    return row!.version;
  };
  const withdraw = async (id: string, language = 'vi') => {
    const { data } = await registry
      .as('APPROVER')
      .send(
        `mutation ($input: WithdrawInput!) { withdrawMeeting(input: $input) { meeting { recordStatus } warnings { code message } } }`,
        { input: { id, version: await versionOf(id), reason: 'Ghi trùng' } },
        { 'accept-language': language },
      );
    return data.withdrawMeeting;
  };
  const confirm = async (id: string) =>
    registry.as('APPROVER').refusalOf('confirmMeeting', { id, version: await versionOf(id) });
  const presented = async (awardId: string) => {
    expect(await registry.sql(KEPT_WRONGLY)).toEqual([]);
    const [row] = await registry.sql<{ presented: boolean }>('select presented from awards where id = $1', [awardId]);
    return row!.presented;
  };
  const givenWorld = async (name: string) => {
    const decision = await givenPublicDecision(registry, front, [line(`${name} Một`), line(`${name} Hai`)]);
    const meetings = [
      await givenMeeting(registry, { confirmed: true }),
      await givenMeeting(registry, { confirmed: true }),
    ];
    return { items: itemsOf(decision), awardId: decision.awards[0]!.id, wrong: meetings[0]!, right: meetings[1]! };
  };

  it('says what goes with it and what stays, in both languages', async () => {
    const { items, wrong } = await givenWorld('Vừ');
    await givenPublicPresentation(registry, wrong, { items, presenters: [{ namePrinted: 'Vừ A Chứ' }] });
    await givenArticle(registry, {
      claims: [
        { place: 'BODY', quote: 'trao Bằng khen cho 02 cá nhân', verb: 'PRESENTED', meetingId: wrong, individuals: 2 },
      ],
    });
    await registry
      .as('RECORDER')
      .act(
        'recordMeeting',
        { kind: 'OTHER', title: 'Phiên thảo luận tổ', heldFrom: '2021-01-12', parentId: wrong },
        '__typename',
      );
    const { meeting, warnings } = await withdraw(wrong);
    expect(meeting.recordStatus).toBe('WITHDRAWN');
    expect(warnings).toEqual([
      {
        code: 'ATTENDANCES_GO_WITH_MEETING',
        message: 'Danh sách dự (1 dòng) không còn hiện trên trang công khai, cùng với hội nghị.',
      },
      { code: 'PRESENTATIONS_GO_WITH_MEETING', message: expect.stringMatching(/được tính: 1; .*nơi khác: 2\.$/u) },
      { code: 'CLAIMS_STAY_WITHOUT_MEETING', message: expect.stringContaining('1 (bài: 1)') },
      { code: 'PARTS_STAY_WITHOUT_MEETING', message: expect.stringMatching(/: 1\.$/u) },
    ]);
    const empty = await givenMeeting(registry, { confirmed: true });
    expect((await withdraw(empty)).warnings).toEqual([]);
    const other = await givenWorld('Sùng');
    await givenPublicPresentation(registry, other.wrong, { items: other.items });
    expect((await withdraw(other.wrong, 'en')).warnings).toEqual([
      {
        code: 'PRESENTATIONS_GO_WITH_MEETING',
        message: expect.stringMatching(/^What was handed over .*presentations: 1\. .*elsewhere: 2\.$/u),
      },
    ]);
  });

  it('frees the lines that were handed over at it, and gives them back when it is confirmed after all', async () => {
    const { items, awardId, wrong, right } = await givenWorld('Hạng');
    const there = { meetingId: right, presenters: [], items };
    await givenPublicPresentation(registry, wrong, { items });
    expect(await presented(awardId)).toBe(true);
    expect(await registry.as('RECORDER').refusalOf('recordPresentation', there)).toBe(
      'PRESENTED_ALREADY at input.items.0.awardId',
    );
    await withdraw(wrong);
    expect(await presented(awardId)).toBe(false);
    const shown = async () =>
      (
        await registry
          .as('READER')
          .ask('query ($id: ID!) { award(id: $id) { presentations { meeting { id } } } }', { id: awardId })
      ).award.presentations;
    expect(await shown()).toEqual([]);
    const meeting = { id: wrong, version: await versionOf(wrong) };
    await registry.as('APPROVER').act('confirmMeeting', meeting, '__typename');
    expect([await presented(awardId), await shown()]).toEqual([true, [{ meeting: { id: wrong } }]]);
    await withdraw(wrong);
    await givenPublicPresentation(registry, right, { items });
    expect([await presented(awardId), await shown()]).toEqual([true, [{ meeting: { id: right } }]]);
    expect(await confirm(wrong)).toBe('HANDED_OVER_SINCE at input.id');
    expect([await presented(awardId), await shown()]).toEqual([true, [{ meeting: { id: right } }]]);
  });

  it('does not give back what was handed over elsewhere since of the list in place of an unnamed line', async () => {
    const decision = await givenPublicDecision(registry, front, [unlistedLine('INDIVIDUAL', 1)]);
    const { wrong, right } = await givenWorld('Sùng');
    await givenPublicPresentation(registry, wrong, { items: itemsOf(decision) });
    await withdraw(wrong);
    const [unlisted] = decision.awards;
    const { awards } = await registry.as('APPROVER').act(
      'attachToDecision',
      {
        decisionId: decision.id,
        version: decision.version,
        awards: [{ awardId: unlisted?.id, version: unlisted?.version, lines: [line('Sùng Thị Có Tên')] }],
      },
      'awards { id state }',
    );
    const named = awards.find(({ state }: { state: string }) => state === 'GRANTED');
    await givenPresentation(registry, right, { items: [{ awardId: named.id }] });
    expect(await confirm(wrong)).toBe('HANDED_OVER_SINCE at input.id');
  });

  it('keeps the lines of a presentation that is withdrawn itself free, whatever becomes of the meeting', async () => {
    const { items, awardId, wrong, right } = await givenWorld('Thào');
    const { id, version } = await givenPublicPresentation(registry, wrong, { items });
    await withdraw(wrong);
    await registry.as('APPROVER').act('withdrawPresentation', { id, version, reason: 'Ghi nhầm' }, '__typename');
    const meeting = { id: wrong, version: await versionOf(wrong) };
    await registry.as('APPROVER').act('confirmMeeting', meeting, '__typename');
    expect(await presented(awardId)).toBe(false);
    const { items: handedOver } = await givenPresentation(registry, right, { items });
    expect(handedOver).toHaveLength(2);
  });

  it('leaves nothing handed over twice when it is withdrawn while somebody hands over at it', async () => {
    const { items, awardId, wrong, right } = await givenWorld('Giàng');
    const [first] = items;
    const version = await versionOf(wrong);
    await Promise.all([
      registry.as('RECORDER').send(RECORD, { input: { meetingId: wrong, presenters: [], items: [first] } }),
      registry.as('APPROVER').send(WITHDRAW, { input: { id: wrong, version, reason: 'Ghi nhầm' } }),
    ]);
    const kept = await registry.sql<{ withdrawn: boolean }>(
      'select presentation_withdrawn as withdrawn from presentation_items where award_id = $1',
      [awardId],
    );
    expect(kept.every(({ withdrawn }) => withdrawn)).toBe(true);
    expect((await givenPresentation(registry, right, { items })).items).toHaveLength(2);
  });
});

const RECORD = 'mutation ($input: RecordPresentationInput!) { recordPresentation(input: $input) { __typename } }';
const WITHDRAW = 'mutation ($input: WithdrawInput!) { withdrawMeeting(input: $input) { __typename } }';
