import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront } from '../support/given-awards.js';
import { batchOf, commit, type GivenBatch, givenImport } from '../support/given-imports.js';
import { Registry } from '../support/registry.js';
import { workbook } from './files/workbooks.js';

describe('committing a list with a column for each form', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const recorder = () => registry.as('RECORDER');
  const sent = async (...rows: (string | number | null)[][]): Promise<string> => {
    const { id } = await recorder().upload(
      `đánh dấu ${rows.length} ${String(rows[0]![1])}.xlsx`,
      await workbook({
        rows: [
          ['STT', 'Họ và tên', 'Đơn vị', 'Hình thức khen thưởng', null, null],
          [null, null, null, 'Bằng khen', 'Giấy khen', 'Kỷ niệm chương'],
          ...rows,
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'],
      }),
    );
    return id;
  };
  const staged = (fileId: string) => givenImport(registry, front, '', { source: { fileId } });
  const stage = async (...rows: (string | number | null)[][]) => staged(await sent(...rows));
  const act = async (mutation: string, batch: GivenBatch, input: object): Promise<GivenBatch> => {
    await recorder().act(mutation, { id: batch.id, version: batch.version, ...input }, 'batch { id }');
    return batchOf(recorder(), batch.id);
  };
  const awardsOf = async (batch: GivenBatch) =>
    (
      await batchOf(
        recorder(),
        batch.id,
        'id version rows { nodes { row award { recipientNamePrinted form { nameVi } person { id } } } }',
      )
    ).rows.nodes.map(
      ({ row, award }: { row: number; award: { form: { nameVi: string }; recipientNamePrinted: string } }) =>
        `${row} ${award.recipientNamePrinted}: ${award.form.nameVi}`,
    );

  it('writes a line for each mark, and records whoever has two of them as one person', async () => {
    const file = await sent(
      [1, 'Nguyễn Thị Hai Dấu', 'Xã Mẫu', 'x', null, 'x'],
      [2, 'Trần Văn Một Dấu', 'Xã Mẫu', null, 'X', null],
      ['Tổng cộng: 02 cá nhân'],
    );
    const list = await staged(file);
    expect(list.counts).toMatchObject({ rows: 3, errors: 0, valid: 3 });
    expect(list.notices.map(({ code }: { code: string }) => code)).not.toContain('TOTAL_DIFFERS');
    const [several] = list.rows.nodes[0].verdicts.filter(({ code }: { code: string }) => code === 'FORMS_SEVERAL');
    expect(several).toMatchObject({
      severity: 'WARNING',
      column: 'D',
      message:
        'Dòng được đánh dấu ở 2 hình thức (Bằng khen; Kỷ niệm chương); mỗi hình thức thành một dòng khen thưởng.',
      mend: 'Một thành tích chỉ khen một lần: nếu chỉ tặng một hình thức thì bỏ dòng kia ra.',
    });
    const mended = await act('mendImportRows', list, { newPeopleForUnmatched: true });
    const done = await commit(recorder(), mended);
    expect(done).toMatchObject({ state: 'COMMITTED', problem: null });
    expect(await awardsOf(done)).toEqual([
      '3 Nguyễn Thị Hai Dấu: Bằng khen',
      '3 Nguyễn Thị Hai Dấu: Kỷ niệm chương',
      '4 Trần Văn Một Dấu: Giấy khen',
    ]);
    const honoured = async () =>
      (await recorder().ask('{ honourees(text: "Hai Dấu") { nodes { name awardCount } } }')).honourees.nodes;
    expect(await honoured()).toEqual([{ name: 'Nguyễn Thị Hai Dấu', awardCount: 2 }]);
    await act('undoImport', done, { reason: 'Nhầm tệp' });
    expect(await honoured()).toEqual([]);
    expect(await registry.sql(`select record_status from people where display_name = 'Nguyễn Thị Hai Dấu'`)).toEqual([
      { record_status: 'WITHDRAWN' },
    ]);
    // The same file again: new people are new again, and still one.
    const again = await staged(file);
    const people = await registry.sql<{ count: number }>(
      'select count(distinct person_id)::int as count from import_rows where batch_id = $1',
      [again.id],
    );
    expect(people[0]?.count).toBe(2);
  });

  it('has one new person also where somebody chooses it for each line', async () => {
    const list = await stage([1, 'Lê Thị Tay Chọn', 'Xã Mẫu', 'x', 'x', null]);
    const [one, other] = list.rows.nodes;
    const first = await act('mendImportRows', list, { rows: [{ rowId: other.id, recipient: { newPerson: true } }] });
    const both = await act('mendImportRows', first, { rows: [{ rowId: one.id, recipient: { newPerson: true } }] });
    const done = await commit(recorder(), both);
    expect(done.state).toBe('COMMITTED');
    const people = await registry.sql(`select count(*)::int from people where display_name = 'Lê Thị Tay Chọn'`);
    expect(people).toEqual([{ count: 1 }]);
  });

  it('keeps a row back that is marked nowhere until its form is mended, and what is chosen of one line is its own', async () => {
    const list = await stage(
      [1, 'Phạm Văn Không Dấu', 'Xã Mẫu', null, null, null],
      [2, 'Đỗ Thị Hai Lần', 'Xã Mẫu', 'x', 'x', null],
    );
    expect(list.rows.nodes[0]).toMatchObject({
      severity: 'ERROR',
      verdicts: expect.arrayContaining([
        expect.objectContaining({
          code: 'FORM_NOT_MARKED',
          column: 'D',
          message: 'Dòng không được đánh dấu ở cột hình thức nào (Bằng khen; Giấy khen; Kỷ niệm chương).',
        }),
        expect.objectContaining({ code: 'FORM_MISSING', severity: 'ERROR' }),
      ]),
    });
    const [blank, , second] = list.rows.nodes;
    const mended = await act('mendImportRows', list, {
      rows: [
        { rowId: blank.id, values: [{ field: 'FORM', value: 'Giấy khen' }] },
        { rowId: second.id, choice: 'LEAVE_OUT' },
      ],
    });
    expect(mended.counts).toMatchObject({ errors: 0, leftOut: 1 });
    expect(mended.rows.nodes[0].verdicts.map(({ code }: { code: string }) => code)).not.toContain('FORM_NOT_MARKED');
    const read = await act('changeImportColumns', mended, { columns: [{ column: 'C', role: 'UNIT' }] });
    expect(read.rows.nodes.map(({ choice }: { choice: string }) => choice)).toEqual([
      'INCLUDE',
      'INCLUDE',
      'LEAVE_OUT',
    ]);
  });
});
