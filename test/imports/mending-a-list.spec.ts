import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront, givenPublicPerson } from '../support/given-awards.js';
import { BATCH, batchOf, commit, type GivenBatch, givenImport, HEADINGS, pasted } from '../support/given-imports.js';
import { givenOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

describe('mending a list', () => {
  let registry: Registry;
  let front: string;
  let batch: GivenBatch;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());
  beforeEach(async () => {
    batch = await givenImport(
      registry,
      front,
      pasted(
        HEADINGS,
        [1, 'Nguyễn Văn Một', 'Chủ tịch', 'Xã Một', 'Bằng khen', '', '2020', ''],
        [2, 'Trần Thị Hai', '', 'Xã Hai', 'Bằn khen', '', '2020', ''],
        [3, 'Lê Văn Ba', '', 'Xã Ba', 'Bằng khen', '', 'dạo nọ', ''],
      ),
    );
  });

  const recorder = () => registry.as('RECORDER');
  const act = async (mutation: string, input: object): Promise<GivenBatch> =>
    (await recorder().act(mutation, { id: batch.id, version: batch.version, ...input }, `batch { ${BATCH} }`)).batch;
  const rowId = (at: number): string => batch.rows.nodes[at].id;

  it('changes cells in place, and the rows are judged by what they say then', async () => {
    expect(batch.counts).toMatchObject({ errors: 2, valid: 1 });
    const mended = await act('mendImportRows', {
      rows: [
        { rowId: rowId(1), values: [{ field: 'FORM', value: 'Giấy khen' }] },
        { rowId: rowId(2), values: [{ field: 'PERIOD', value: null }] },
      ],
    });
    expect(mended).toMatchObject({ version: batch.version + 1, counts: { errors: 0, valid: 3 } });
    const { rows } = await batchOf(recorder(), batch.id, 'rows { nodes { values { field value read mended } } }');
    expect(rows.nodes[1].values).toEqual(
      expect.arrayContaining([{ field: 'FORM', value: 'Giấy khen', read: 'Bằn khen', mended: true }]),
    );
    batch = mended;
    const back = await act('mendImportRows', {
      rows: [{ rowId: rowId(1), values: [{ field: 'FORM', asRead: true }] }],
    });
    expect(back.counts.errors).toBe(1);
  });

  it('takes away what the reading said of a cell that was typed again', async () => {
    batch = await givenImport(
      registry,
      front,
      pasted(
        HEADINGS,
        [1, 'Nguyễn V\ufffdn Một', 'Ch\ufffd tịch', 'Xã Một', 'Bằng khen', '', '2020', ''],
        [2, '=cmd()', '', 'Xã Hai', 'Bằng khen', '', '2020', ''],
      ),
    );
    const codes = (of: GivenBatch, at: number) =>
      of.rows.nodes[at].verdicts.map(({ code, column }: { code: string; column: string }) => `${code} ${column}`);
    expect(codes(batch, 0)).toEqual(expect.arrayContaining(['LETTERS_LOST B', 'LETTERS_LOST C']));
    const mended = await act('mendImportRows', {
      rows: [
        { rowId: rowId(0), values: [{ field: 'NAME', value: 'Nguyễn Văn Một' }] },
        { rowId: rowId(1), values: [{ field: 'NAME', value: 'Trần Thị Hai' }] },
      ],
    });
    expect(codes(mended, 0)).toContain('LETTERS_LOST C');
    expect(codes(mended, 0)).not.toContain('LETTERS_LOST B');
    expect(codes(mended, 1)).not.toEqual(expect.arrayContaining([expect.stringContaining('FORMULA')]));
    batch = mended;
    const whole = await act('mendImportRows', {
      rows: [{ rowId: rowId(0), values: [{ field: 'POSITION', value: 'Chủ tịch' }] }],
    });
    expect(whole.counts).toMatchObject({ errors: 0, valid: 2 });
  });

  it('leaves rows out, and takes them in again', async () => {
    const out = await act('mendImportRows', { rows: [{ rowId: rowId(1), choice: 'LEAVE_OUT' }] });
    expect(out.counts).toMatchObject({ leftOut: 1, valid: 1 });
    batch = out;
    const inAgain = await act('mendImportRows', { rows: [{ rowId: rowId(1), choice: 'INCLUDE' }] });
    expect(inAgain.counts).toMatchObject({ leftOut: 0 });
  });

  it('makes two rows the same, and different again, and says so each time', async () => {
    const same = await act('mendImportRows', {
      rows: [
        {
          rowId: rowId(2),
          values: [
            { field: 'NAME', value: 'Nguyễn Văn Một' },
            { field: 'POSITION', value: 'Chủ tịch' },
            { field: 'UNIT', value: 'Xã Một' },
            { field: 'PERIOD', value: '2020' },
          ],
        },
      ],
    });
    const twins = ({ counts }: GivenBatch) =>
      counts.byCode.find(({ code }: { code: string }) => code === 'SAME_LINE_TWICE');
    expect(twins(same)).toEqual({ code: 'SAME_LINE_TWICE', rows: 1, severity: 'WARNING' });
    batch = same;
    expect(twins(await act('mendImportRows', { rows: [{ rowId: rowId(0), choice: 'LEAVE_OUT' }] }))).toBeUndefined();
  });

  it('links a row to the person or the body that somebody chose, or records a new person with the commit', async () => {
    const person = await givenPublicPerson(registry, 'Nguyễn Văn Một');
    const mended = await act('mendImportRows', {
      rows: [
        { rowId: rowId(0), recipient: { personId: person } },
        { rowId: rowId(1), values: [{ field: 'FORM', value: 'Bằng khen' }], recipient: { newPerson: true } },
        { rowId: rowId(2), choice: 'LEAVE_OUT' },
      ],
    });
    expect(mended.rows.nodes.map(({ recipient }: { recipient: string }) => recipient)).toEqual([
      'PERSON',
      'NEW_PERSON',
      'PRINTED',
    ]);
    expect(await registry.sql(`select from people where display_name = 'Trần Thị Hai'`)).toEqual([]);
    await commit(recorder(), mended);
    const { rows } = await batchOf(
      recorder(),
      batch.id,
      'rows { nodes { award { person { id displayName recordStatus } } } }',
    );
    expect(rows.nodes[0].award.person.id).toBe(person);
    expect(rows.nodes[1].award.person).toMatchObject({ displayName: 'Trần Thị Hai', recordStatus: 'DRAFT' });
    expect(rows.nodes[2].award).toBeNull();
  });

  it('says how many rows are linked to nobody, and makes new people of all who have no namesake by one choice', async () => {
    await givenPublicPerson(registry, 'Phạm Thị Trùng');
    const given = (n: number, name: string, unit: string) => [n, name, '', unit, 'Bằng khen', '', '2020', ''];
    batch = await givenImport(
      registry,
      front,
      pasted(
        HEADINGS,
        given(1, 'Đinh Văn Riêng', 'Xã Một'),
        given(2, 'Phạm Thị Trùng', 'Xã Hai'),
        given(3, 'Hà Văn Đôi', 'Xã Ba'),
        given(4, 'Hà Văn Đôi', 'Xã Bốn'),
        given(5, 'Ủy ban nhân dân xã Năm', 'Xã Năm'),
      ),
      { defaultKind: null },
    );
    const ofNobody = ({ notices }: GivenBatch) =>
      notices.find(({ code }: { code: string }) => code === 'ROWS_OF_NOBODY');
    expect(ofNobody(batch)).toMatchObject({
      severity: 'WARNING',
      message: expect.stringContaining('5 dòng chưa gắn'),
      mend: expect.stringContaining('1 dòng cá nhân'),
    });
    const mended = await act('mendImportRows', { newPeopleForUnmatched: true });
    expect(mended.rows.nodes.map(({ recipient }: { recipient: string }) => recipient)).toEqual([
      'NEW_PERSON',
      'PRINTED',
      'PRINTED',
      'PRINTED',
      'PRINTED',
    ]);
    expect(ofNobody(mended).message).toContain('4 dòng chưa gắn');
    const done = await commit(recorder(), mended);
    expect(ofNobody(done).message).toContain('4 dòng chưa gắn');
    const { rows } = await batchOf(recorder(), batch.id, 'rows { nodes { award { person { displayName } } } }');
    expect(rows.nodes[0].award.person).toEqual({ displayName: 'Đinh Văn Riêng' });
    expect(rows.nodes[1].award.person).toBeNull();
    const refusal = await recorder().refusalOf('mendImportRows', { id: batch.id, version: done.version, rows: [] });
    expect(refusal).toBe('NOT_STAGED at input.id');
  });

  it('is refused where a chosen recipient does not fit, is nobody, or the row is of another list', async () => {
    const body = await givenOrganisation(registry);
    const refused = await act('mendImportRows', { rows: [{ rowId: rowId(0), recipient: { organisationId: body } }] });
    expect(refused.rows.nodes[0]).toMatchObject({ severity: 'ERROR' });
    expect(refused.rows.nodes[0].verdicts).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'LINE_REFUSED', message: expect.stringContaining('Đối tượng') }),
      ]),
    );
    batch = refused;
    const of = (rows: object[]) =>
      recorder().refusalOf('mendImportRows', { id: batch.id, version: batch.version, rows });
    expect(await of([{ rowId: rowId(0), recipient: { personId: body } }])).toBe(
      'UNKNOWN_ID at input.rows.0.recipient.personId',
    );
    expect(await of([{ rowId: body }])).toBe('ROW_OF_ANOTHER_BATCH at input.rows.0.rowId');
    expect(await of([{ rowId: rowId(0) }, { rowId: rowId(0) }])).toBe('TWICE_IN_INPUT at input.rows.1.rowId');
  });

  it('by two people at once is refused to the second, who is told', async () => {
    const rows = [{ rowId: rowId(0), choice: 'LEAVE_OUT' }];
    await act('mendImportRows', { rows });
    expect(await recorder().refusalOf('mendImportRows', { id: batch.id, version: batch.version, rows })).toBe(
      'VERSION_CONFLICT at input.version',
    );
  });

  it('says what a column holds; the list is read again, choices stay, and the next list of the issuer is read so at once', async () => {
    const cells = pasted(
      ['STT', 'Họ và tên', 'Cột lạ', 'Hình thức'],
      [1, 'Nguyễn Văn Một', 'Xã Một', 'Bằng khen'],
      [2, 'Trần Thị Hai', 'Xã Hai', 'Bằng khen'],
    );
    batch = await givenImport(registry, front, cells);
    batch = await act('mendImportRows', { rows: [{ rowId: rowId(1), choice: 'LEAVE_OUT' }] });
    const changed = await act('changeImportColumns', { columns: [{ column: 'C', role: 'UNIT' }] });
    expect(changed.rows.nodes.map(({ choice }: { choice: string }) => choice)).toEqual(['INCLUDE', 'LEAVE_OUT']);
    const units = async (id: string) =>
      (await batchOf(recorder(), id, 'rows { nodes { values { field value } } }')).rows.nodes.map(
        ({ values }: { values: { field: string; value: string }[] }) =>
          values.find(({ field }) => field === 'UNIT')?.value,
      );
    expect(await units(batch.id)).toEqual(['Xã Một', 'Xã Hai']);
    const next = await givenImport(registry, front, cells);
    expect(await units(next.id)).toEqual(['Xã Một', 'Xã Hai']);
    const other = await givenImport(registry, await givenProvincialFront(registry), cells);
    expect(await units(other.id)).toEqual([undefined, undefined]);
  });

  it('says what a column holds for this list alone where the issuer is none of those whom one records for', async () => {
    const issuer = await givenProvincialFront(registry);
    const commune = await givenOrganisation(registry, {
      name: 'Ủy ban MTTQ xã Ví Dụ',
      level: 'COMMUNE',
      parentId: issuer,
    });
    const cells = pasted(['STT', 'Họ và tên', 'Cột lạ', 'Hình thức'], [1, 'Nguyễn Văn Một', 'Xã Một', 'Bằng khen']);
    const UNITS = 'rows { nodes { values { field value } } }';
    const units = ({ rows }: GivenBatch) =>
      rows.nodes.flatMap(({ values }: { values: object[] }) => values) as object[];
    const told = async (client: ReturnType<Registry['as']>, input: Record<string, unknown>) => {
      const { id, version } = await givenImport(registry, issuer, cells, input);
      const columns = [{ column: 'C', role: 'UNIT' }];
      await client.act('changeImportColumns', { id, version, columns }, 'batch { id }');
      return units(await batchOf(recorder(), id, UNITS));
    };
    const ofNext = async () => units(await batchOf(recorder(), (await givenImport(registry, issuer, cells)).id, UNITS));
    const unit = expect.objectContaining({ field: 'UNIT', value: 'Xã Một' });
    expect(await told(registry.as('RECORDER', commune), { keptById: commune })).toContainEqual(unit);
    expect(await ofNext()).not.toContainEqual(unit);
    expect(await told(registry.as('RECORDER', issuer), { keptById: issuer })).toContainEqual(unit);
    expect(await ofNext()).toContainEqual(unit);
  });

  it('gives the details of the decision, by which every row is judged again', async () => {
    batch = await givenImport(registry, front, pasted(['Họ và tên'], ['Nguyễn Văn Một'], ['Trần Thị Hai']));
    expect(batch.counts.errors).toBe(2);
    const changed = await act('changeImportDetails', { defaultForm: 'CERTIFICATE_OF_MERIT', mode: 'THEMATIC' });
    expect(changed.counts).toMatchObject({ errors: 0, valid: 2 });
    await commit(recorder(), changed);
    const { decision } = await batchOf(
      recorder(),
      batch.id,
      'decision { mode awards { nodes { mode form { code } } } }',
    );
    expect(decision).toEqual({
      mode: 'THEMATIC',
      awards: { nodes: [1, 2].map(() => ({ mode: 'THEMATIC', form: { code: 'CERTIFICATE_OF_MERIT' } })) },
    });
  });

  it('by the corrected file keeps what was chosen for rows that are still there', async () => {
    const person = await givenPublicPerson(registry, 'Nguyễn Văn Một');
    batch = await act('mendImportRows', {
      rows: [
        { rowId: rowId(0), recipient: { personId: person } },
        { rowId: rowId(1), values: [{ field: 'FORM', value: 'Giấy khen' }] },
      ],
    });
    const pastedText = pasted(
      HEADINGS,
      [1, 'Người Thêm Vào', '', 'Xã Không', 'Bằng khen', '', '2020', ''],
      [2, 'Nguyễn Văn Một', 'Chủ tịch', 'Xã Một', 'Bằng khen', '', '2020', ''],
      [3, 'Trần Thị Hai', '', 'Xã Hai', 'Bằng khen', '', '2020', ''],
      [4, 'Lê Văn Ba', '', 'Xã Ba', 'Bằng khen', '', '2019', ''],
    );
    const replaced = await act('replaceImportFile', { source: { pastedText } });
    expect(replaced.counts).toMatchObject({ rows: 4, errors: 0 });
    expect(replaced.rows.nodes.map(({ recipient }: { recipient: string }) => recipient)).toEqual([
      'PRINTED',
      'PERSON',
      'PRINTED',
      'PRINTED',
    ]);
    // What was mended in place gives way to what the new file says.
    const { rows } = await batchOf(recorder(), batch.id, 'rows { nodes { values { field value mended } } }');
    expect(rows.nodes[2].values).toEqual(
      expect.arrayContaining([{ field: 'FORM', value: 'Bằng khen', mended: false }]),
    );
  });
});
