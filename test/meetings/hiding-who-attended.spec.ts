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
      const { meetings } = await registry.anonymous.ask(
        'query ($person: ID!) { meetings(attendeeId: $person) { totalCount } }',
        { person: personId },
      );
      return meetings.totalCount as number;
    };
    expect([await seen(id), await attended()]).toEqual([['Bà Phạm Thị Hoa'], 1]);
    await givenVisibility(registry, personId, 'HIDDEN');
    expect([await seen(id), await attended()]).toEqual([[], 0]);
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
    await act('changeAttendance', { version, nameVisibility: 'PUBLIC' });
    expect(await seen(meetingId)).toEqual(['Em Đặng Thị Nhỏ']);
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
