import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenMeeting, givenMeetingWithList, givenPerson } from '../support/given-meetings.js';
import { Registry } from '../support/registry.js';

const LINE = `attendance {
  id version listingOrder namePrinted person { id } delegationPrinted delegationCount roles
  positionsPrinted positions { printed former }
} warnings { code field attendance { id } }`;

describe('attending a meeting', () => {
  let registry: Registry;
  let meetingId: string;
  beforeAll(async () => {
    registry = await Registry.open();
  });
  afterAll(() => registry.close());

  const record = async (input: object) => {
    meetingId = await givenMeeting(registry, { title: `Hội nghị ${Math.random()}` });
    return registry.as('RECORDER').act('recordAttendance', { meetingId, ...input }, LINE);
  };
  const more = (input: object) => registry.as('RECORDER').act('recordAttendance', { meetingId, ...input }, LINE);

  it('keeps several positions in the order printed, parted where posts part, with the raw string', async () => {
    const { attendance } = await record({
      namePrinted: 'Mai Thị Hà',
      positionsPrinted: 'Ủy viên BCH Đảng bộ tỉnh, Bí thư Huyện ủy, nguyên Chủ tịch Hội đồng Thi đua, khen thưởng',
      roles: ['PRESENTER', 'CHAIR', 'PRESENTER'],
    });
    expect(attendance).toMatchObject({
      namePrinted: 'Mai Thị Hà',
      person: null,
      roles: ['CHAIR', 'PRESENTER'],
      positionsPrinted: 'Ủy viên BCH Đảng bộ tỉnh, Bí thư Huyện ủy, nguyên Chủ tịch Hội đồng Thi đua, khen thưởng',
      positions: [
        { printed: 'Ủy viên BCH Đảng bộ tỉnh', former: false },
        { printed: 'Bí thư Huyện ủy', former: false },
        { printed: 'nguyên Chủ tịch Hội đồng Thi đua, khen thưởng', former: true },
      ],
    });
  });

  it('keeps the list in the order printed, the next place by default', async () => {
    const names = ['Vũ Thị Út', 'An Văn Ba', 'Lò Thị Ca'];
    await record({ namePrinted: names[0] });
    for (const namePrinted of names.slice(1)) await more({ namePrinted });
    await more({ namePrinted: 'Chủ tọa Đặng Văn Một', listingOrder: 1 });
    const { meeting } = await registry
      .as('READER')
      .ask('query ($id: ID!) { meeting(id: $id) { attendances { nodes { namePrinted listingOrder } } } }', {
        id: meetingId,
      });
    expect(meeting.attendances.nodes.map((node: { namePrinted: string }) => node.namePrinted)).toEqual([
      'Vũ Thị Út',
      'Chủ tọa Đặng Văn Một',
      'An Văn Ba',
      'Lò Thị Ca',
    ]);
  });

  it('counts a delegation only where the source does: unknown stays unknown', async () => {
    const { attendance: some } = await record({ delegationPrinted: 'đại diện lãnh đạo các ban, ngành' });
    expect(some).toMatchObject({ namePrinted: null, delegationCount: null, roles: ['ATTENDEE'] });
    const { attendance: counted, warnings } = await more({
      delegationPrinted: 'hơn 300 đại biểu',
      delegationCount: 300,
    });
    expect(counted.delegationCount).toBe(300);
    expect(warnings).toEqual([]);
    const { warnings: doubts } = await more({ delegationPrinted: 'đại biểu', delegationCount: 30_000 });
    expect(doubts).toMatchObject([{ code: 'DELEGATION_COUNT_LARGE', field: 'input.delegationCount' }]);
  });

  it('prints a known person by the name given, or else by their own', async () => {
    const personId = await givenPerson(registry, 'Hoàng Văn Thụ');
    const { attendance } = await record({ personId, namePrinted: 'đ/c Hoàng Thụ' });
    expect(attendance).toMatchObject({ namePrinted: 'đ/c Hoàng Thụ', person: { id: personId } });
    const { attendance: other } = await record({ personId });
    expect(other.namePrinted).toBe('Hoàng Văn Thụ');
  });

  it('warns when the person, or a name that is no person yet, is listed already', async () => {
    const personId = await givenPerson(registry, 'Nông Thị Mai');
    const { attendance: first } = await record({ personId });
    const { warnings: again } = await more({ personId });
    expect(again).toEqual([{ code: 'PERSON_LISTED_ALREADY', field: 'input', attendance: { id: first.id } }]);
    const { warnings: name } = await more({ namePrinted: 'Đồng chí Nông Thị Mai' });
    expect(name).toMatchObject([{ code: 'NAME_LISTED_ALREADY' }]);
    const namesake = await givenPerson(registry, 'Nông Thị Mai');
    const { attendances, warnings } = await registry.as('RECORDER').act(
      'recordMeeting',
      {
        kind: 'OTHER',
        title: 'Hội nghị hai người trùng tên',
        heldFrom: '2020-05',
        attendances: [{ personId }, { personId: namesake }],
      },
      'attendances { person { id } } warnings { code }',
    );
    expect(attendances).toHaveLength(2);
    expect(warnings).toEqual([]);
  });

  it('is linked to a person for a reason, and what was printed stays', async () => {
    const { attendance } = await record({ namePrinted: 'Ông Lò Văn Sáng', positionsPrinted: 'Trưởng thôn Nà Luông' });
    const personId = await givenPerson(registry, 'Lò Văn Sáng');
    const link = (input: object) =>
      registry.as('RECORDER').act('linkAttendance', { id: attendance.id, ...input }, LINE);
    const { attendance: linked } = await link({ version: 1, personId, reason: 'Cùng thôn, cùng chức vụ' });
    expect(linked).toMatchObject({ version: 2, namePrinted: 'Ông Lò Văn Sáng', person: { id: personId } });
    const { attendance: unlinked } = await link({ version: 2, personId: null, reason: 'Nhầm người trùng tên' });
    expect(unlinked).toMatchObject({ version: 3, namePrinted: 'Ông Lò Văn Sáng', person: null });
    expect(
      await registry.as('RECORDER').refusalOf('linkAttendance', { id: attendance.id, version: 3, reason: 'x' }),
    ).toBe('NOBODY at input.personId');
    const { attendance: group } = await more({ delegationPrinted: 'đại biểu các xã' });
    expect(
      await registry.as('RECORDER').refusalOf('linkAttendance', { id: group.id, version: 1, personId, reason: 'x' }),
    ).toBe('DELEGATION_IS_NO_PERSON at input.id');
  });

  it('changes what is sent, replaces the positions as a whole, and keeps the old ones in the history', async () => {
    const { attendance } = await record({ namePrinted: 'Lê Văn Tư', positionsPrinted: 'Bí thư Chi bộ, Trưởng thôn' });
    const change = (input: object) =>
      registry.as('RECORDER').act('changeAttendance', { id: attendance.id, ...input }, LINE);
    const { attendance: after } = await change({ version: 1, positions: [{ printed: 'Phó Bí thư Chi bộ' }] });
    expect(after).toMatchObject({
      positions: [{ printed: 'Phó Bí thư Chi bộ' }],
      positionsPrinted: 'Bí thư Chi bộ, Trưởng thôn',
      namePrinted: 'Lê Văn Tư',
    });
    const { history } = await registry
      .as('READER')
      .ask('query ($of: ID!) { history(of: $of, first: 1) { nodes { before } } }', { of: attendance.id });
    expect(history.nodes[0].before.positions).toMatchObject([{ printed: 'Bí thư Chi bộ' }, { printed: 'Trưởng thôn' }]);
    expect(
      await registry.as('RECORDER').refusalOf('changeAttendance', { id: attendance.id, version: 2, namePrinted: null }),
    ).toBe('NOBODY at input');
    expect(
      await registry.as('RECORDER').refusalOf('changeAttendance', { id: attendance.id, version: 1, roles: ['CHAIR'] }),
    ).toBe('VERSION_CONFLICT at input.version');
  });

  it('is withdrawn without being deleted, and nothing is added to a meeting that was withdrawn', async () => {
    const { id, attendances } = await givenMeetingWithList(registry, {
      title: 'Hội nghị sẽ rút',
      attendances: [{ namePrinted: 'Lê Thị Năm' }],
    });
    const approver = registry.as('APPROVER');
    const { attendance } = await approver.act(
      'withdrawAttendance',
      { id: attendances[0], version: 1, reason: 'Không dự' },
      'attendance { recordStatus }',
    );
    expect(attendance.recordStatus).toBe('WITHDRAWN');
    expect(await registry.sql('select 1 from attendances where meeting_id = $1', [id])).toHaveLength(1);
    await approver.act('withdrawMeeting', { id, version: 1, reason: 'Ghi nhầm' }, '__typename');
    expect(
      await registry.as('RECORDER').refusalOf('recordAttendance', { meetingId: id, namePrinted: 'Lê Thị Sáu' }),
    ).toBe('ADDED_TO_WITHDRAWN at input.meetingId');
  });
});
