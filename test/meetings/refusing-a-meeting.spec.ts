import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenMeeting, givenOrganisation, givenPerson } from '../support/given-meetings.js';
import { Registry } from '../support/registry.js';

const NOBODY = '01890000-0000-7000-8000-00000000dead';
const MEETING = { kind: 'OTHER', title: 'Hội nghị', heldFrom: '2021-01-12' };

describe('a meeting that cannot be recorded', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
  });
  afterAll(() => registry.close());

  const refusal = (input: object) => registry.as('RECORDER').refusalOf('recordMeeting', { ...MEETING, ...input });
  const lineRefusal = (line: object) => refusal({ attendances: [{ namePrinted: 'Lê Thị Bình' }, line] });

  it('has a day that does not exist', async () => {
    for (const heldFrom of ['2021-02-29', '2021-13', '12/1/2021', ''])
      expect(await refusal({ heldFrom })).toMatch(/^BAD_USER_INPUT/);
  });

  it('ends before it starts, or plans a year before the one reviewed', async () => {
    expect(await refusal({ heldTo: '2021-01-11' })).toBe('END_BEFORE_START at input.heldTo');
    expect(await refusal({ yearReviewed: 2020, yearPlanned: 2019 })).toBe(
      'PLANNED_BEFORE_REVIEWED at input.yearPlanned',
    );
    expect(await refusal({ yearReviewed: 20 })).toBe('NUMBER_OUT_OF_RANGE at input.yearReviewed');
    expect(await refusal({ sessionNumber: 0 })).toBe('NUMBER_OUT_OF_RANGE at input.sessionNumber');
  });

  it('has no title, one of 10,000 characters, or one with control characters', async () => {
    expect(await refusal({ title: ' \u200b ' })).toBe('EMPTY_TEXT at input.title');
    expect(await refusal({ title: 'ă'.repeat(10_000) })).toBe('TEXT_TOO_LONG at input.title');
    expect(await refusal({ title: 'Hội\u0007 nghị' })).toBe('CONTROL_CHARACTER at input.title');
  });

  it('names bodies, areas, meetings or people that are not there, or ids of another type', async () => {
    const person = await givenPerson(registry, 'Trần Văn Dũng');
    const body = await givenOrganisation(registry);
    expect(await refusal({ organisers: [{ organisationId: NOBODY }] })).toBe(
      'UNKNOWN_ID at input.organisers.0.organisationId',
    );
    expect(await refusal({ organisers: [{ organisationId: person }] })).toBe(
      'UNKNOWN_ID at input.organisers.0.organisationId',
    );
    expect(await refusal({ areaId: body })).toBe('UNKNOWN_ID at input.areaId');
    expect(await refusal({ parentId: person })).toBe('UNKNOWN_ID at input.parentId');
    expect(await refusal({ keptById: NOBODY })).toBe('UNKNOWN_ID at input.keptById');
    expect(await lineRefusal({ personId: body })).toBe('UNKNOWN_ID at input.attendances.1.personId');
    expect(await lineRefusal({ personId: 'x' })).toBe('MALFORMED_ID at input.attendances.1.personId');
    expect(await lineRefusal({ namePrinted: 'A', positions: [{ printed: 'Bí thư', organisationId: person }] })).toBe(
      'UNKNOWN_ID at input.attendances.1.positions.0.organisationId',
    );
  });

  it('has an organiser without a name, or the same twice', async () => {
    const body = await givenOrganisation(registry);
    expect(await refusal({ organisers: [{}] })).toBe('ORGANISER_UNNAMED at input.organisers.0');
    expect(await refusal({ organisers: [{ organisationId: body }, { organisationId: body }] })).toBe(
      'ORGANISER_TWICE at input.organisers.1',
    );
  });

  it('lists nobody, or a person and a delegation on one line', async () => {
    expect(await lineRefusal({})).toBe('NOBODY at input.attendances.1');
    expect(await lineRefusal({ namePrinted: 'Lê Văn Tám', delegationPrinted: 'đại biểu' })).toBe(
      'PERSON_AND_DELEGATION at input.attendances.1.delegationPrinted',
    );
    expect(await lineRefusal({ namePrinted: 'Lê Văn Tám', roles: [] })).toBe(
      'ROLES_EMPTY at input.attendances.1.roles',
    );
  });

  it('counts a delegation as none, as fewer, absurdly, or counts a person', async () => {
    for (const delegationCount of [0, -3, 5_000_000])
      expect(await lineRefusal({ delegationPrinted: 'đại biểu', delegationCount })).toBe(
        'NUMBER_OUT_OF_RANGE at input.attendances.1.delegationCount',
      );
    expect(await lineRefusal({ namePrinted: 'Lê Văn Tám', delegationCount: 3 })).toBe(
      'COUNT_WITHOUT_DELEGATION at input.attendances.1.delegationCount',
    );
  });

  it('lists more than 500 at once', async () => {
    const attendances = Array.from({ length: 501 }, (_, i) => ({ namePrinted: `Đại biểu ${i}` }));
    expect(await refusal({ attendances })).toBe('TOO_MANY at input.attendances');
  });

  it('is recorded by somebody who may only read, or for a body outside their scope', async () => {
    const mine = await givenOrganisation(registry, { name: 'Hội Nông dân xã Của Tôi' });
    const other = await givenOrganisation(registry, { name: 'Hội Nông dân xã Khác' });
    expect(await registry.as('READER').refusalOf('recordMeeting', MEETING)).toBe('NOT_ALLOWED');
    const recorder = registry.as('RECORDER', mine);
    expect(await recorder.refusalOf('recordMeeting', { ...MEETING, keptById: other })).toBe(
      'OUT_OF_SCOPE at input.keptById',
    );
    const { meeting } = await recorder.act(
      'recordMeeting',
      { ...MEETING, title: 'Hội nghị xã', organisers: [{ organisationId: other }, { organisationId: mine }] },
      'meeting { id keptBy { id } }',
    );
    expect(meeting.keptBy).toEqual({ id: mine });
    const stranger = registry.as('APPROVER', other);
    expect(await stranger.refusalOf('changeMeeting', { id: meeting.id, version: 1, title: 'X' })).toBe(
      'OUT_OF_SCOPE at input.id',
    );
    expect(await stranger.refusalOf('confirmMeeting', { id: meeting.id, version: 1 })).toBe('OUT_OF_SCOPE at input.id');
    expect(await stranger.refusal('query ($id: ID!) { meeting(id: $id) { id } }', { id: meeting.id })).toBe(
      'UNKNOWN_ID at id',
    );
  });

  it('was changed by somebody else since it was read', async () => {
    const id = await givenMeeting(registry, { title: 'Hội nghị hai người sửa' });
    await registry.as('RECORDER').act('changeMeeting', { id, version: 1, placePrinted: 'Hội trường A' }, '__typename');
    expect(
      await registry.as('RECORDER').refusalOf('changeMeeting', { id, version: 1, placePrinted: 'Hội trường B' }),
    ).toBe('VERSION_CONFLICT at input.version');
    expect(await registry.as('APPROVER').refusalOf('confirmMeeting', { id, version: 1 })).toBe(
      'VERSION_CONFLICT at input.version',
    );
  });

  it('leaves nothing behind, not even an entry in the history', async () => {
    const counts = () =>
      registry.sql(
        'select (select count(*) from meetings) m, (select count(*) from attendances) a, (select count(*) from audit_entries) e',
      );
    const before = await counts();
    await lineRefusal({ personId: NOBODY });
    await refusal({ keptById: NOBODY, organisers: [{ printed: 'Hội Nông dân' }] });
    expect(await counts()).toEqual(before);
  });
});
