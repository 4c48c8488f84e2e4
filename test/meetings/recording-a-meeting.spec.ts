import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenMeeting, givenOrganisation } from '../support/given-meetings.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

const CONFERENCE = {
  kind: 'YEAR_END_REVIEW',
  title: 'Hội nghị tổng kết phong trào thi đua năm 2020, triển khai nhiệm vụ năm 2021',
  heldFrom: '2021-01-12',
};
const MEETING = `meeting {
  id version recordStatus kind title heldFrom heldTo heldPrinted heldInferredFrom placePrinted
  sessionNumber termPrinted yearReviewed yearPlanned organisers { printed part organisation { id } }
} warnings { code field message }`;

describe('recording a meeting', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
  });
  afterAll(() => registry.close());

  const record = (input: object = {}, selection = MEETING) =>
    registry.as('RECORDER').act('recordMeeting', { ...CONFERENCE, ...input }, selection);
  const codes = (payload: { warnings: { code: string }[] }) => payload.warnings.map(({ code }) => code);

  it("knows the Front's own: anniversaries and the festival of great national unity, which review no year", async () => {
    const day = {
      kind: 'SOLIDARITY_DAY',
      title: 'Ngày hội Đại đoàn kết toàn dân tộc thôn Mẫu',
      heldFrom: '2020-11-15',
    };
    expect((await record(day)).meeting).toMatchObject({ kind: 'SOLIDARITY_DAY' });
    const founding = { kind: 'ANNIVERSARY', title: 'Lễ kỷ niệm 70 năm Ngày thành lập Hội', heldFrom: '2020-01-09' };
    expect(codes(await record(founding))).toEqual([]);
    const { meetings } = await registry.as('RECORDER').ask('{ meetings(kind: SOLIDARITY_DAY) { nodes { title } } }');
    expect(meetings.nodes).toEqual([{ title: day.title }]);
  });

  it('keeps the day with its precision, as printed, and how it was inferred', async () => {
    const { meeting } = await record({
      title: 'Hội nghị lần thứ mười, khóa XVIII',
      kind: 'SESSION',
      heldPrinted: 'Ngày 12/1',
      heldInferredFrom: 'Năm theo ngày đăng bài 13/01/2021',
      placePrinted: 'Hội trường huyện',
      sessionNumber: 10,
      termPrinted: 'khóa XVIII',
      yearReviewed: 2020,
      yearPlanned: 2021,
    });
    expect(meeting).toMatchObject({
      recordStatus: 'DRAFT',
      heldFrom: '2021-01-12',
      heldTo: null,
      heldPrinted: 'Ngày 12/1',
      heldInferredFrom: 'Năm theo ngày đăng bài 13/01/2021',
      sessionNumber: 10,
      termPrinted: 'khóa XVIII',
      yearReviewed: 2020,
      yearPlanned: 2021,
    });
    const { meeting: vague } = await record({ title: 'Lễ biểu dương gương điển hình', heldFrom: '2019-11' });
    expect(vague.heldFrom).toBe('2019-11');
  });

  it('keeps joint organisers in the order printed, the first as host, known or only as printed', async () => {
    const front = await givenOrganisation(registry, { name: 'Ủy ban MTTQ huyện Ví Dụ', level: 'DISTRICT' });
    const { meeting } = await record({
      title: 'Hội nghị liên tịch',
      organisers: [
        { organisationId: front },
        { printed: 'Hội Nông dân huyện' },
        { printed: 'Huyện đoàn', part: 'HOST' },
      ],
    });
    expect(meeting.organisers).toEqual([
      { printed: 'Ủy ban MTTQ huyện Ví Dụ', part: 'HOST', organisation: { id: front } },
      { printed: 'Hội Nông dân huyện', part: 'COHOST', organisation: null },
      { printed: 'Huyện đoàn', part: 'HOST', organisation: null },
    ]);
  });

  it('replaces the organisers as a whole and keeps the old list in the history', async () => {
    const id = await givenMeeting(registry, { title: 'Hội nghị đổi đơn vị', organisers: [{ printed: 'Hội Phụ nữ' }] });
    const { meeting } = await registry
      .as('RECORDER')
      .act('changeMeeting', { id, version: 1, organisers: [{ printed: 'Hội Nông dân' }], reason: 'Ghi nhầm' }, MEETING);
    expect(meeting).toMatchObject({ version: 2, organisers: [{ printed: 'Hội Nông dân', part: 'HOST' }] });
    const { history } = await registry
      .as('READER')
      .ask('query ($of: ID!) { history(of: $of, first: 1) { nodes { act reason before after } } }', { of: id });
    expect(history.nodes[0]).toMatchObject({
      act: 'changeMeeting',
      reason: 'Ghi nhầm',
      before: { organisers: [{ printed: 'Hội Phụ nữ' }] },
      after: { organisers: [{ printed: 'Hội Nông dân' }] },
    });
  });

  it('leaves alone what a change does not send and clears what it sends as null', async () => {
    const id = await givenMeeting(registry, { title: 'Hội nghị sửa từng phần', placePrinted: 'Nhà văn hóa' });
    const change = (input: object) => registry.as('RECORDER').act('changeMeeting', { id, ...input }, MEETING);
    const { meeting: one } = await change({ version: 1, heldPrinted: 'Ngày 12-1' });
    expect(one).toMatchObject({ placePrinted: 'Nhà văn hóa', heldPrinted: 'Ngày 12-1', yearReviewed: 2020 });
    const { meeting: two } = await change({ version: 2, placePrinted: null });
    expect(two).toMatchObject({ placePrinted: null, heldPrinted: 'Ngày 12-1' });
  });

  it('asks for the year reviewed of a meeting in January, and doubts a year too far away', async () => {
    expect(codes(await record({ title: 'Hội nghị tháng Giêng' }))).toEqual(['JANUARY_WITHOUT_YEAR_REVIEWED']);
    expect(codes(await record({ title: 'Hội nghị cũ', yearReviewed: 2015 }))).toEqual(['HELD_OUTSIDE_YEAR_REVIEWED']);
    expect(codes(await record({ title: 'Hội nghị đúng', yearReviewed: 2020 }))).toEqual([]);
  });

  it('warns when an organiser was dissolved before that day, and records it all the same', async () => {
    const district = await givenOrganisation(registry, {
      name: 'Hội Nông dân huyện Ví Dụ',
      level: 'DISTRICT',
      validTo: '2025-06-30',
    });
    const payload = await record({
      title: 'Hội nghị sau sắp xếp',
      heldFrom: '2025-07-15',
      organisers: [{ organisationId: district }],
    });
    expect(payload.warnings).toMatchObject([{ code: 'ORGANISER_NOT_EXISTING', field: 'input.organisers.0' }]);
    const before = await record({
      title: 'Hội nghị trước sắp xếp',
      heldFrom: '2025-06-30',
      organisers: [{ organisationId: district }],
    });
    expect(codes(before)).toEqual([]);
  });

  it('warns of a meeting of the same title on a day that can be the same', async () => {
    const id = await givenMeeting(registry, {
      title: 'Đại hội Hội Người cao tuổi',
      kind: 'CONGRESS',
      heldFrom: '2022-03-04',
    });
    const { warnings } = await record(
      { title: 'ĐẠI HỘI Hội người cao tuổi', kind: 'CONGRESS', heldFrom: '2022-03' },
      'warnings { code meeting { id } }',
    );
    expect(warnings).toEqual([{ code: 'LIKELY_DUPLICATE', meeting: { id } }]);
    expect(
      codes(await record({ title: 'Đại hội Hội Người cao tuổi', kind: 'CONGRESS', heldFrom: '2022-04-05' })),
    ).toEqual([]);
  });

  it('takes a meeting as a part of another, but never of itself', async () => {
    const congress = await givenMeeting(registry, { title: 'Đại hội', kind: 'CONGRESS' });
    const session = await givenMeeting(registry, { title: 'Phiên thứ nhất', kind: 'SESSION', parentId: congress });
    const { meeting } = await registry
      .as('READER')
      .ask('query ($id: ID!) { meeting(id: $id) { children { nodes { id parent { id } } } } }', { id: congress });
    expect(meeting.children.nodes).toEqual([{ id: session, parent: { id: congress } }]);
    expect(
      await registry.as('RECORDER').refusalOf('changeMeeting', { id: congress, version: 1, parentId: session }),
    ).toBe('PARENT_IS_BELOW at input.parentId');
  });

  it('confirms the drafts in its list along with it, or leaves them when told so', async () => {
    const attendances = [{ namePrinted: 'Lý Văn Sơn' }];
    const confirm = async (withAttendances: boolean) => {
      const id = await givenMeeting(registry, { title: `Hội nghị xác nhận ${withAttendances}`, attendances });
      const { confirmMeeting } = await registry
        .as('APPROVER')
        .ask(
          'mutation ($input: ConfirmInput!, $with: Boolean!) { confirmMeeting(input: $input, withAttendances: $with) { attendances { recordStatus version } } }',
          { input: { id, version: 1 }, with: withAttendances },
        );
      return confirmMeeting.attendances as object[];
    };
    expect(await confirm(true)).toEqual([{ recordStatus: 'CONFIRMED', version: 2 }]);
    expect(await confirm(false)).toEqual([]);
  });

  it('takes as many statements to confirm a long list as a short one, in its order, with an entry for each who is on it', async () => {
    const confirm = async (count: number) => {
      const attendances = Array.from({ length: count }, (_, n) => ({ namePrinted: `Lý Văn Sơn ${n + 1}` }));
      const id = await givenMeeting(registry, { title: `Hội nghị của ${count} người`, attendances });
      const { answer, statements } = await statementsDuring(() =>
        registry
          .as('APPROVER')
          .act('confirmMeeting', { id, version: 1 }, 'attendances { id namePrinted recordStatus version }'),
      );
      return { listed: answer.attendances as { id: string }[], statements: statements.length };
    };
    const [short, long] = [await confirm(1), await confirm(30)];
    expect(long.statements).toBe(short.statements);
    expect(long.listed).toEqual(
      Array.from({ length: 30 }, (_, n) => ({
        id: expect.any(String),
        namePrinted: `Lý Văn Sơn ${n + 1}`,
        recordStatus: 'CONFIRMED',
        version: 2,
      })),
    );
    const entries = await registry.sql(
      `select before, after, count(distinct subject_id)::int as records, count(*)::int as entries from audit_entries
        where act = 'confirmMeeting' and subject_type = 'Attendance' and subject_id = any($1) group by 1, 2`,
      [long.listed.map(({ id }) => id)],
    );
    expect(entries).toEqual([
      {
        before: { recordStatus: 'DRAFT', version: 1 },
        after: { recordStatus: 'CONFIRMED', version: 2 },
        records: 30,
        entries: 30,
      },
    ]);
  });
});
