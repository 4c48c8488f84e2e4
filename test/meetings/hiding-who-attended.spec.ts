import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenMeeting, givenMeetingWithList, givenPerson, givenVisibility } from '../support/given-meetings.js';
import { Registry } from '../support/registry.js';

const LIST =
  'query ($id: ID!) { meeting(id: $id) { attendances { totalCount nodes { namePrinted delegationPrinted } } } }';

describe('who attended, to the public', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
  });
  afterAll(() => registry.close());

  const seen = async (id: string, client = registry.anonymous) => {
    const { meeting } = await client.ask(LIST, { id });
    expect(meeting.attendances.totalCount).toBe(meeting.attendances.nodes.length);
    return meeting.attendances.nodes.map(
      (node: { namePrinted: string | null; delegationPrinted: string | null }) =>
        node.namePrinted ?? node.delegationPrinted,
    );
  };

  it('is whoever is a public person, a printed name that nobody hid, and a delegation', async () => {
    const known = await givenPerson(registry, 'Trần Thị An', { confirmed: true });
    const draft = await givenPerson(registry, 'Trần Thị Nháp');
    const id = await givenMeeting(registry, {
      title: 'Hội nghị công khai',
      attendances: [
        { personId: known },
        { personId: draft },
        { namePrinted: 'Lê Văn Bình' },
        { namePrinted: 'Em Nguyễn Thị Nhỏ', nameVisibility: 'MINOR' },
        { namePrinted: 'Người Xin Ẩn', nameVisibility: 'HIDDEN' },
        { delegationPrinted: 'hơn 100 đại biểu', delegationCount: 100 },
      ],
      confirmed: true,
    });
    expect(await seen(id)).toEqual(['Trần Thị An', 'Lê Văn Bình', 'hơn 100 đại biểu']);
    expect(await seen(id, registry.as('READER'))).toHaveLength(6);
  });

  it('no longer is a person who asked to be hidden: not in lists, counts, filters or by id', async () => {
    const personId = await givenPerson(registry, 'Phạm Thị Hoa', { confirmed: true });
    const { id, attendances } = await givenMeetingWithList(registry, {
      title: 'Hội nghị có người xin ẩn',
      attendances: [{ personId, namePrinted: 'Bà Phạm Thị Hoa' }],
      confirmed: true,
    });
    const attended = async () => {
      const { data, errors = [] } = await registry.anonymous.send(
        'query ($person: ID!) { meetings(attendeeId: $person) { totalCount } }',
        { person: personId },
      );
      return (data.meetings?.totalCount as number | undefined) ?? errors[0]?.extensions?.code;
    };
    expect([await seen(id), await attended()]).toEqual([['Bà Phạm Thị Hoa'], 1]);
    await givenVisibility(registry, personId, 'HIDDEN');
    expect([await seen(id), await attended()]).toEqual([[], 'UNKNOWN_ID']);
    expect(await registry.anonymous.ask('query ($id: ID!) { node(id: $id) { id } }', { id: attendances[0] })).toEqual({
      node: null,
    });
    expect(await seen(id, registry.as('READER'))).toEqual(['Bà Phạm Thị Hoa']);
  });

  it('stays without a name that is hidden when it is linked to somebody public, until it is to be shown', async () => {
    const personId = await givenPerson(registry, 'Đặng Thị Nhỏ', { confirmed: true });
    const { id: meetingId, attendances } = await givenMeetingWithList(registry, {
      title: 'Hội nghị có trẻ em',
      attendances: [{ namePrinted: 'Em Đặng Thị Nhỏ', nameVisibility: 'MINOR' }],
      confirmed: true,
    });
    const [id] = attendances;
    const act = async (name: string, input: object) =>
      (await registry.as('APPROVER').act(name, { id, ...input }, 'attendance { version }')).attendance
        .version as number;
    const version = await act('linkAttendance', { version: 2, personId, reason: 'Cùng thôn, cùng lớp' });
    expect(await seen(meetingId)).toEqual([]);
    await act('changeAttendance', { version, nameVisibility: 'PUBLIC', reason: 'Đã đủ 18 tuổi' });
    expect(await seen(meetingId)).toEqual(['Em Đặng Thị Nhỏ']);
  });

  it('is shown again only by an approver who says why, also on the list of a draft', async () => {
    const { attendances } = await givenMeetingWithList(registry, {
      title: 'Hội nghị nháp có trẻ em',
      attendances: [{ namePrinted: 'Đặng Thị Bé Nhỏ', nameVisibility: 'MINOR' }],
    });
    const show = { id: attendances[0], version: 1, nameVisibility: 'PUBLIC' };
    const [recorder, approver] = [registry.as('RECORDER'), registry.as('APPROVER')];
    expect(await recorder.refusalOf('changeAttendance', { ...show, reason: 'Gõ nhầm' })).toBe('NOT_ALLOWED');
    for (const reason of [undefined, null])
      expect(await approver.refusalOf('changeAttendance', { ...show, reason })).toBe(
        'SHOWN_AGAIN_WITHOUT_REASON at input.reason',
      );
    expect(await recorder.refusalOf('changeAttendance', { ...show, nameVisibility: null })).toBe(
      'VALUE_NEEDED at input.nameVisibility',
    );
    const left = await recorder.act(
      'changeAttendance',
      { id: show.id, version: 1, roles: ['SPEAKER'] },
      'attendance { nameVisibility version }',
    );
    expect(left.attendance).toEqual({ nameVisibility: 'MINOR', version: 2 });
    const hide = { id: attendances[0], version: 2, nameVisibility: 'HIDDEN' };
    await recorder.act('changeAttendance', hide, '__typename');
    const shown = await approver.act(
      'changeAttendance',
      { ...show, version: 3, reason: 'Đã đủ 18 tuổi' },
      'attendance { nameVisibility }',
    );
    expect(shown.attendance.nameVisibility).toBe('PUBLIC');
  });

  it('is not whoever seems to be a minor by what the list prints, until staff say otherwise', async () => {
    const attendances = [
      { namePrinted: 'Cháu Lò Thị Mận' },
      { namePrinted: 'Lò Văn Đào', positionsPrinted: 'học sinh lớp 5A' },
      { namePrinted: 'Lò Thị Lê', positions: [{ printed: 'học sinh lớp 9B' }] },
      { namePrinted: 'Lò Thị Hồng (sinh năm 2005)' },
      { namePrinted: 'Bé Thị Lớn', nameVisibility: 'PUBLIC' },
      { namePrinted: 'Lò Văn Cha', positionsPrinted: 'phụ huynh học sinh' },
    ];
    const meeting = { kind: 'OTHER', title: 'Hội nghị có trẻ em dự', heldFrom: '2021-01-12', attendances };
    const recorded = await registry
      .as('RECORDER')
      .act('recordMeeting', meeting, 'meeting { id } attendances { nameVisibility } warnings { code field message }');
    const hidden = recorded.attendances.map(({ nameVisibility }: { nameVisibility: string }) => nameVisibility);
    expect(hidden).toEqual(['MINOR', 'MINOR', 'MINOR', 'MINOR', 'PUBLIC', 'PUBLIC']);
    const told = (recorded.warnings as { code: string; field: string }[]).filter(({ code }) => code === 'LIKELY_MINOR');
    expect(told.map(({ field }) => field)).toEqual([0, 1, 2, 3].map((i) => `input.attendances.${i}.nameVisibility`));
    const { id } = recorded.meeting;
    await registry.as('APPROVER').act('confirmMeeting', { id, version: 1 }, '__typename');
    expect(await seen(id)).toEqual(['Bé Thị Lớn', 'Lò Văn Cha']);
    const another = { meetingId: id, namePrinted: 'Em Lò Thị Út' };
    expect(
      await registry.as('RECORDER').act('recordAttendance', another, 'attendance { nameVisibility } warnings { code }'),
    ).toEqual({ attendance: { nameVisibility: 'MINOR' }, warnings: [{ code: 'LIKELY_MINOR' }] });
  });

  it('is not whoever is printed as a minor by a change', async () => {
    const { attendances } = await givenMeetingWithList(registry, {
      title: 'Hội nghị gõ sót chữ',
      attendances: [{ namePrinted: 'Lò Thị Sót' }, { namePrinted: 'Bé Thị Lớn', nameVisibility: 'PUBLIC' }],
    });
    const change = async (id: string | undefined, input: object) => {
      const { attendance, warnings } = await registry
        .as('RECORDER')
        .act('changeAttendance', { id, ...input }, 'attendance { nameVisibility } warnings { code }');
      return [attendance.nameVisibility, warnings.map(({ code }: { code: string }) => code)] as unknown;
    };
    const [missed, grownUp] = attendances;
    expect(await change(missed, { version: 1, roles: ['SPEAKER'] })).toEqual(['PUBLIC', []]);
    expect(await change(missed, { version: 2, positionsPrinted: 'học sinh lớp 5A' })).toEqual([
      'MINOR',
      ['LIKELY_MINOR'],
    ]);
    expect(await change(grownUp, { version: 1, roles: ['SPEAKER'] })).toEqual(['PUBLIC', []]);
  });

  it('is nobody while the meeting is a draft or withdrawn, even by the id of an attendance', async () => {
    const { id, attendances } = await givenMeetingWithList(registry, {
      title: 'Hội nghị nháp',
      attendances: [{ namePrinted: 'Lê Thị Chín' }],
    });
    await registry.as('APPROVER').act('confirmAttendance', { id: attendances[0], version: 1 }, '__typename');
    const byId = async () =>
      (await registry.anonymous.ask('query ($id: ID!) { node(id: $id) { id } }', { id: attendances[0] }))
        .node as unknown;
    expect(await byId()).toBeNull();
    await registry.as('APPROVER').act('confirmMeeting', { id, version: 1 }, '__typename');
    expect(await byId()).toEqual({ id: attendances[0] });
    await registry.as('APPROVER').act('withdrawMeeting', { id, version: 2, reason: 'Ghi nhầm' }, '__typename');
    expect(await byId()).toBeNull();
  });

  it('does not show the fields of staff', async () => {
    for (const field of ['keptBy { id }', 'attendances { nodes { nameVisibility } }'])
      expect(await registry.anonymous.refusal(`{ meetings { nodes { ${field} } } }`)).toBe('STAFF_ONLY');
  });
});
