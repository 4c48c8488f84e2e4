import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { givenPublicArticle, someClaim } from '../support/given-articles.js';
import { givenCatalogue, givenDecision, givenProvincialFront, givenPublicPerson } from '../support/given-awards.js';
import { type GivenHonour, givenHonour, lineForPerson } from '../support/given-honours.js';
import { givenMeetingWithList, givenVisibility } from '../support/given-meetings.js';
import { Registry } from '../support/registry.js';
import { daysAgo, NOTHING, WhatChanged } from '../support/what-changed.js';

describe('what a client that keeps a copy is told when something goes', () => {
  let registry: Registry;
  let what: WhatChanged;
  let front: string;
  let personId: string;
  let honour: GivenHonour;
  let awardId: string;
  let otherId: string;
  beforeAll(async () => {
    registry = await Registry.open();
    what = new WhatChanged(registry);
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
    const { line, personId: id } = await lineForPerson(registry, 'Lò Thị Còn');
    personId = id;
    honour = await givenHonour(registry, front, [line, (await lineForPerson(registry, 'Lò Văn Hai', {})).line]);
    [awardId, otherId] = honour.decision.awards.map((award) => award.id) as [string, string];
  });
  afterAll(() => registry.close());
  beforeEach(() => what.age());

  const approver = () => registry.as('APPROVER');
  const meetingOf = async (namePrinted: string, more: object = {}) => {
    const input = { attendances: [{ namePrinted, ...more }], confirmed: true };
    const { id, attendances } = await givenMeetingWithList(registry, input);
    const attendanceId = attendances[0] ?? '';
    await what.age();
    return { id, attendanceId };
  };
  const changeAttendance = async (id: string, values: object) =>
    approver().act('changeAttendance', { ...(await what.version('attendances', id)), ...values }, '__typename');

  it('is a meeting of whose list a name was hidden, and that shows it again', async () => {
    const { id, attendanceId } = await meetingOf('Hà Thị Vắng');
    await changeAttendance(attendanceId, { nameVisibility: 'HIDDEN' });
    expect(await what.in('meetings')).toEqual([id]);
    await what.age();
    await changeAttendance(attendanceId, { nameVisibility: 'PUBLIC', reason: 'Đã đồng ý' });
    expect(await what.in('meetings')).toEqual([id]);
  });

  it('is a meeting at which somebody was who is hidden, or shown again', async () => {
    const attendee = await givenPublicPerson(registry, 'Hà Văn Mặt');
    const { id } = await meetingOf('Hà Văn Mặt', { personId: attendee });
    await givenVisibility(registry, attendee, 'HIDDEN');
    expect(await what.in('meetings')).toEqual([id]);
    await what.age();
    await givenVisibility(registry, attendee, 'PUBLIC');
    expect(await what.in('meetings')).toEqual([id]);
  });

  it('is no meeting where nobody knew of whoever left its list', async () => {
    const { attendanceId } = await meetingOf('Hà Thị Bé', { nameVisibility: 'MINOR' });
    await approver().act(
      'withdrawAttendance',
      { ...(await what.version('attendances', attendanceId)), reason: 'Ghi nhầm' },
      '__typename',
    );
    expect(await what.all()).toEqual(NOTHING);
  });

  it('is a meeting whose public list somebody left', async () => {
    const { id, attendanceId } = await meetingOf('Hà Thị Về');
    const read = await what.version('attendances', attendanceId);
    await approver().act('withdrawAttendance', { ...read, reason: 'Ghi nhầm' }, '__typename');
    expect(await what.in('meetings')).toEqual([id]);
  });

  it('is an article, and an award, whose quote names somebody who is hidden, or shown again', async () => {
    const named = await givenPublicPerson(registry, 'Quàng Thị Nêu Tên');
    const quote = 'trao Bằng khen cho tập thể, có em Quàng Thị Nêu Tên thay mặt nhận';
    const { id } = await givenPublicArticle(registry, { claims: [someClaim({ quote, awardIds: [awardId] })] });
    const quotes = async () => {
      const { article } = await registry.anonymous.ask(`{ article(id: "${id}") { claims { quote } } }`);
      return (article.claims as { quote: string }[]).map((claim) => claim.quote);
    };
    await what.age();
    expect(await quotes()).toEqual([quote]);
    await givenVisibility(registry, named, 'HIDDEN');
    expect(await quotes()).toEqual([]);
    expect([await what.in('articles'), await what.in('awards')]).toEqual([[id], [awardId]]);
    await what.age();
    await givenVisibility(registry, named, 'PUBLIC');
    expect(await quotes()).toEqual([quote]);
    expect([await what.in('articles'), await what.in('awards')]).toEqual([[id], [awardId]]);
  });

  it('is an article about a meeting of whose list a name was hidden', async () => {
    const { id: meetingId, attendanceId } = await meetingOf('Quàng Văn Dự');
    const { id } = await givenPublicArticle(registry, {
      claims: [someClaim({ quote: 'ông Quàng Văn Dự trao quà', meetingId })],
    });
    await what.age();
    await changeAttendance(attendanceId, { nameVisibility: 'HIDDEN' });
    expect(await what.in('articles')).toEqual([id]);
  });

  it('is an award that an article no longer speaks of', async () => {
    const { claims } = await givenPublicArticle(registry, { claims: [someClaim({ awardIds: [awardId, otherId] })] });
    await what.age();
    const { id, version } = claims[0] as { id: string; version: number };
    await approver().act('unlinkClaim', { id, version, awardIds: [awardId], reason: 'Gắn nhầm' }, '__typename');
    expect(await what.in('awards')).toEqual([awardId, otherId].toSorted());
  });

  it('is no award where an article goes that said nothing of it to the public', async () => {
    const { id } = await givenPublicArticle(registry, {});
    const claim = { articleId: id, ...someClaim({ awardIds: [awardId] }) };
    await registry.as('RECORDER').act('recordClaim', claim, '__typename');
    await what.age();
    const read = await what.version('articles', id);
    await approver().act('withdrawArticle', { ...read, reason: 'Báo gỡ bài' }, '__typename');
    expect(await what.all()).toEqual(NOTHING);
  });

  it('is an honouree of whose awards one was annulled', async () => {
    const second = (await lineForPerson(registry, 'Lò Thị Còn', { recipient: { personId } })).line;
    const { decision } = await givenHonour(registry, front, [second]);
    await what.age();
    await givenDecision(registry, front, [second]);
    expect(await what.in('honourees')).toEqual([]);
    const annul = {
      awards: [await what.version('awards', decision.awards[0]?.id ?? '')],
      effectiveOn: '2021-03-01',
      reason: 'Khai không đúng',
    };
    await approver().act('annulAwards', annul, '__typename');
    expect(await what.all()).toMatchObject({ awards: [], honourees: [personId] });
  });

  it('is a person of whom a post was changed', async () => {
    await registry.sql(
      `insert into posts (id, person_id, title_printed, record_status, changed_at) values (gen_random_uuid(), $1, 'Bí thư', 'CONFIRMED', now())`,
      [personId],
    );
    expect(await what.in('people', undefined, registry.as('READER'))).toEqual([personId]);
  });

  it('is not told of more than a month, in no list, at whatever depth', async () => {
    const old = daysAgo(36);
    for (const list of Object.keys(NOTHING)) {
      const refused = await registry.anonymous.refusal(`{ ${list}(changedSince: "${old}") { totalCount } }`);
      expect([list, refused]).toEqual([list, 'CHANGED_TOO_LONG_AGO at changedSince']);
    }
    const nested = `{ organisation(id: "${front}") { awardsGranted(changedSince: "${old}") { totalCount } } }`;
    expect(await registry.anonymous.refusal(nested)).toBe('CHANGED_TOO_LONG_AGO at changedSince');
    expect(await what.all(daysAgo(34))).toMatchObject({ awards: expect.arrayContaining([awardId]) });
  });
});
