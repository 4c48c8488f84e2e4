import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue } from '../support/given-awards.js';
import { BATCH, batchOf, commit, type GivenBatch, givenImport, pasted } from '../support/given-imports.js';
import { givenArea, givenPublicOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

const HEADINGS = ['STT', 'Tên tập thể', 'Đơn vị', 'Hình thức'];
const BODIES = `${BATCH} newBodies(first: 50) { totalCount nodes { id name system kind level guessed rows area { name } organisation { name recordStatus } } }`;

describe('bodies that a list names and the registry has not', () => {
  let registry: Registry;
  let front: string;
  let commune: string;
  let other: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    const province = await givenArea(registry, { name: 'Tỉnh Ví Dụ', kind: 'PROVINCE' });
    commune = await givenArea(registry, { name: 'Xã Mẫu', kind: 'COMMUNE', parentId: province });
    other = await givenArea(registry, { name: 'Xã Thử', kind: 'COMMUNE', parentId: province });
    front = await givenPublicOrganisation(registry, { areaId: province });
    await givenPublicOrganisation(registry, {
      name: 'Hội Nông dân xã Mẫu',
      system: 'FARMERS',
      level: 'COMMUNE',
      areaId: commune,
    });
  });
  afterAll(() => registry.close());

  const recorder = () => registry.as('RECORDER');
  const stage = async (...rows: string[][]): Promise<GivenBatch> => {
    const text = pasted(HEADINGS, ...rows.map((cells, i) => [i + 1, ...cells]));
    return seen(await givenImport(registry, front, text, { defaultKind: 'GROUP' }));
  };
  const seen = ({ id }: { id: string }) => batchOf(recorder(), id, BODIES);
  const act = async (mutation: string, batch: GivenBatch, input: object): Promise<GivenBatch> => {
    await recorder().act(mutation, { id: batch.id, version: batch.version, ...input }, 'batch { id }');
    return seen(batch);
  };
  const all = (batch: GivenBatch) => act('mendImportRows', batch, { newBodiesForUnmatched: true });
  const recipients = ({ rows }: GivenBatch) => rows.nodes.map(({ recipient }: { recipient: string }) => recipient);
  const onRecord = (name: string) =>
    registry.sql(
      `select record_status as status, kind, level, version from organisations where name = '${name}' order by id`,
    );

  it('are looked over with what was guessed of them, recorded with the list, and taken back with it', async () => {
    const staged = await stage(
      ['Trường Tiểu học Mẫu', 'Xã Mẫu', 'Bằng khen'],
      ['Trường Tiểu học Mẫu', 'Xã Mẫu', 'Giấy khen'],
      ['Chi bộ thôn Đông', 'Xã Mẫu', 'Giấy khen'],
      ['Hội Nông dân xã Mẫu', '', 'Giấy khen'],
      ['Ban Công tác Mặt trận', 'Xã Thử', 'Giấy khen'],
      ['Ủy ban MTTQ huyện', '', 'Giấy khen'],
    );
    const [nobody] = staged.notices.filter(({ code }: { code: string }) => code === 'ROWS_OF_NOBODY');
    expect(nobody.mend).toContain('4 dòng tập thể, doanh nghiệp mang tên chưa từng có trong sổ');
    expect(staged.newBodies.nodes).toEqual([]);
    let batch = await all(staged);
    expect(recipients(batch)).toEqual([
      'NEW_ORGANISATION',
      'NEW_ORGANISATION',
      'NEW_ORGANISATION',
      'PRINTED',
      'NEW_ORGANISATION',
      'PRINTED',
    ]);
    expect(batch.newBodies.nodes).toMatchObject([
      { name: 'Ban Công tác Mặt trận', system: 'FRONT', kind: 'FRONT_WORK_BOARD', level: 'VILLAGE', rows: 1 },
      {
        name: 'Chi bộ thôn Đông',
        system: 'PARTY',
        kind: 'PARTY_COMMITTEE',
        level: 'VILLAGE',
        area: { name: 'Xã Mẫu' },
      },
      { name: 'Trường Tiểu học Mẫu', kind: 'SCHOOL', rows: 2, guessed: ['SYSTEM', 'KIND', 'LEVEL', 'AREA'] },
    ]);
    expect(await onRecord('Trường Tiểu học Mẫu')).toEqual([]);
    const [board, cell] = batch.newBodies.nodes;
    batch = await act('mendImportRows', batch, {
      bodies: [
        { bodyId: board.id, name: 'Ban Công tác Mặt trận thôn Tây', areaId: other },
        { bodyId: cell.id, level: 'GRASSROOTS' },
      ],
      rows: [{ rowId: batch.rows.nodes[1].id, choice: 'LEAVE_OUT' }],
    });
    expect(batch.newBodies.nodes).toMatchObject([
      { name: 'Ban Công tác Mặt trận thôn Tây', guessed: ['SYSTEM', 'KIND', 'LEVEL'], organisation: null },
      { level: 'GRASSROOTS', guessed: ['SYSTEM', 'KIND', 'AREA'] },
      { rows: 1 },
    ]);
    const done = await commit(recorder(), batch);
    expect(done).toMatchObject({ state: 'COMMITTED', problem: null });
    expect(await onRecord('Chi bộ thôn Đông')).toEqual([
      { status: 'DRAFT', kind: 'PARTY_COMMITTEE', level: 'GRASSROOTS', version: 1 },
    ]);
    expect((await seen(done)).newBodies.nodes[0].organisation).toEqual({
      name: 'Ban Công tác Mặt trận thôn Tây',
      recordStatus: 'DRAFT',
    });
    const { rows } = await batchOf(recorder(), done.id, 'rows { nodes { award { organisation { name } } } }');
    expect(rows.nodes[4].award.organisation).toEqual({ name: 'Ban Công tác Mặt trận thôn Tây' });
    const [{ id }] = (await registry.sql<{ id: string }>(
      `select id from organisations where name = 'Chi bộ thôn Đông'`,
    )) as [{ id: string }];
    const { history } = await recorder().ask('query ($of: ID!) { history(of: $of) { nodes { act } } }', { of: id });
    expect(history.nodes).toEqual([{ act: 'commitImport' }]);

    // One of them is needed by something else when the list is taken back.
    await registry
      .as('ADMINISTRATOR')
      .act(
        'recordOrganisation',
        { name: 'Tổ Đảng xóm Nam', system: 'PARTY', kind: 'PARTY_COMMITTEE', level: 'GRASSROOTS', parentId: id },
        'organisation { id }',
      );
    await act('undoImport', done, { reason: 'Nhầm tệp' });
    expect(await onRecord('Trường Tiểu học Mẫu')).toMatchObject([{ status: 'WITHDRAWN', version: 2 }]);
    expect(await onRecord('Chi bộ thôn Đông')).toMatchObject([{ status: 'DRAFT', version: 1 }]);
  });

  it('are one body for all that print it alike in one area, and left to staff where the area does not tell them apart', async () => {
    const batch = await all(
      await stage(
        ['Ủy ban MTTQ xã Thử', '', 'Bằng khen'],
        ['UBMTTQ Việt Nam xã Thử', '', 'Giấy khen'],
        ['Câu lạc bộ Dưỡng sinh', 'Xã Mẫu', 'Giấy khen'],
        ['Câu lạc bộ Dưỡng sinh', 'Xã Thử', 'Giấy khen'],
        ['Tổ Hòa giải', '', 'Giấy khen'],
        ['Tổ hòa giải', '', 'Giấy khen'],
      ),
    );
    expect(batch.newBodies.nodes).toMatchObject([
      { name: 'Câu lạc bộ Dưỡng sinh', rows: 1 },
      { name: 'Câu lạc bộ Dưỡng sinh', rows: 1 },
      { name: 'Ủy ban MTTQ xã Thử', rows: 2, system: 'FRONT', level: 'COMMUNE' },
    ]);
    const places = batch.newBodies.nodes.slice(0, 2).map(({ area }: { area: { name: string } }) => area.name);
    expect(places.toSorted()).toEqual(['Xã Mẫu', 'Xã Thử']);
    expect(recipients(batch).slice(4)).toEqual(['PRINTED', 'PRINTED']);
  });

  it('are chosen for one row as well, follow its name when that is mended, and are for groups only', async () => {
    let batch = await stage(['Tổ Hòa giải', '', 'Giấy khen'], ['Tổ Tự quản', '', 'Giấy khen']);
    const [first, second] = batch.rows.nodes;
    const newOrganisation = { newOrganisation: true };
    batch = await act('mendImportRows', batch, { rows: [{ rowId: first.id, recipient: newOrganisation }] });
    expect(batch.newBodies.nodes).toMatchObject([{ name: 'Tổ Hòa giải', guessed: ['SYSTEM', 'KIND', 'LEVEL'] }]);
    const named = { rowId: first.id, values: [{ field: 'NAME', value: 'Tổ Hòa giải số 5' }] };
    batch = await act('mendImportRows', batch, { rows: [named] });
    expect(batch.newBodies.nodes).toMatchObject([{ name: 'Tổ Hòa giải số 5', rows: 1 }]);
    batch = await act('mendImportRows', batch, {
      rows: [{ rowId: first.id, values: [{ field: 'KIND', value: 'Cá nhân' }] }],
    });
    expect(batch.rows.nodes[0].verdicts).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'LINE_REFUSED', severity: 'ERROR' })]),
    );
    const refusal = (rows: object[], bodies: object[] = []) =>
      recorder().refusalOf('mendImportRows', { id: batch.id, version: batch.version, rows, bodies });
    const household = {
      rowId: second.id,
      values: [{ field: 'KIND', value: 'Hộ gia đình' }],
      recipient: newOrganisation,
    };
    expect(await refusal([household])).toBe('NEW_BODY_IS_GROUP at input.rows.0.recipient.newOrganisation');
    const body = { bodyId: batch.newBodies.nodes[0].id, kind: 'HOUSEHOLD' };
    expect(await refusal([], [body])).toBe('NEW_BODY_IS_GROUP at input.bodies.0.kind');
    expect(await refusal([], [{ bodyId: batch.id }])).toBe('UNKNOWN_ID at input.bodies.0.bodyId');
    const printed = await act('mendImportRows', batch, { rows: [{ rowId: first.id, recipient: { printed: true } }] });
    expect(printed.newBodies.nodes).toEqual([]);
  });

  it('are not recorded twice: whoever was quicker is told of, and then proposed', async () => {
    const batch = await all(await stage(['Đội Thông tin lưu động', 'Xã Mẫu', 'Giấy khen']));
    const body = await givenPublicOrganisation(registry, {
      name: 'Đội Thông tin lưu động',
      system: 'STATE',
      kind: 'DEPARTMENT',
      level: 'COMMUNE',
      areaId: commune,
    });
    const stopped = await commit(recorder(), batch);
    expect(stopped).toMatchObject({ state: 'STAGED', problem: expect.stringContaining('"Đội Thông tin lưu động"') });
    const mended = await act('mendImportRows', await seen(stopped), { proposedBodies: true });
    expect(recipients(mended)).toEqual(['ORGANISATION']);
    const done = await commit(recorder(), mended);
    const { rows } = await batchOf(recorder(), done.id, 'rows { nodes { award { organisation { id } } } }');
    expect(rows.nodes[0].award.organisation).toEqual({ id: body });
  });

  it('become one where one is named as another of the list', async () => {
    const batch = await all(
      await stage(['Trường Mầm non Mẫu', 'Xã Mẫu', 'Bằng khen'], ['Trường MN Mẫu', 'Xã Mẫu', 'Giấy khen']),
    );
    const short = batch.newBodies.nodes.find(({ name }: { name: string }) => name === 'Trường MN Mẫu');
    const full = batch.newBodies.nodes.find(({ name }: { name: string }) => name !== 'Trường MN Mẫu');
    const bodies = [
      { bodyId: short.id, name: 'Trường Mầm non Mẫu' },
      { bodyId: full.id, level: 'COMMUNE' },
    ];
    const united = await act('mendImportRows', batch, { bodies });
    // It stays one when its rows are mended later.
    const [, row] = united.rows.nodes;
    const mended = await act('mendImportRows', united, {
      rows: [{ rowId: row.id, values: [{ field: 'REASON', value: 'Dạy tốt' }] }],
    });
    expect(mended.newBodies.nodes).toMatchObject([{ name: 'Trường Mầm non Mẫu', level: 'COMMUNE', rows: 2 }]);
    expect((await commit(recorder(), mended)).state).toBe('COMMITTED');
    expect(await onRecord('Trường Mầm non Mẫu')).toHaveLength(1);
  });

  it('are new again, and still one, when the same list comes back after it was undone', async () => {
    const cells = [
      ['Trạm Y tế xã Mẫu', '', 'Bằng khen'],
      ['Trạm Y tế xã Mẫu', '', 'Giấy khen'],
    ];
    const first = await commit(recorder(), await all(await stage(...cells)));
    await act('undoImport', first, { reason: 'Nhầm tệp' });
    const again = await stage(...cells);
    expect(again.newBodies.nodes).toMatchObject([{ name: 'Trạm Y tế xã Mẫu', rows: 2, organisation: null }]);
    expect((await commit(recorder(), again)).state).toBe('COMMITTED');
    expect(await onRecord('Trạm Y tế xã Mẫu')).toMatchObject([{ status: 'WITHDRAWN' }, { status: 'DRAFT' }]);
  });

  it('have the days that staff know, which hold the day of the decision', async () => {
    const batch = await all(await stage(['Ủy ban MTTQ huyện Cũ', 'Xã Mẫu', 'Bằng khen']));
    const [body] = batch.newBodies.nodes;
    const refusal = (days: object) =>
      recorder().refusalOf('mendImportRows', {
        id: batch.id,
        version: batch.version,
        bodies: [{ bodyId: body.id, ...days }],
      });
    expect(await refusal({ validFrom: '2024-01-01', validTo: '2023-12-31' })).toBe(
      'END_BEFORE_START at input.bodies.0.validTo',
    );
    expect(await refusal({ validFrom: '2021-01-06' })).toBe('NEW_BODY_NOT_THEN at input.bodies.0.validFrom');
    expect(await refusal({ validTo: '2021-01-04' })).toBe('NEW_BODY_NOT_THEN at input.bodies.0.validTo');
    const days = { validFrom: '1976-01-01', validTo: '2025-06-30' };
    const mended = await act('mendImportRows', batch, { bodies: [{ bodyId: body.id, ...days }] });
    const moved = await act('changeImportDetails', mended, { signedOn: '2025-07-02' });
    const late = await commit(recorder(), moved);
    expect(late).toMatchObject({ state: 'STAGED', problem: expect.stringContaining('02/07/2025') });
    const back = await act('changeImportDetails', await seen(late), { signedOn: '2021-01-05' });
    const done = await commit(recorder(), back);
    const { newBodies } = await batchOf(
      recorder(),
      done.id,
      'newBodies(first: 1) { nodes { validFrom validTo organisation { validFrom validTo } } }',
    );
    expect(newBodies.nodes).toEqual([{ ...days, organisation: days }]);
    await act('undoImport', done, { reason: 'Nhầm tệp' });
    const again = await stage(['Ủy ban MTTQ huyện Cũ', 'Xã Mẫu', 'Bằng khen']);
    expect((await batchOf(recorder(), again.id, 'newBodies(first: 1) { nodes { validTo } }')).newBodies.nodes).toEqual([
      { validTo: '2025-06-30' },
    ]);
  });
});
