import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront } from '../support/given-awards.js';
import { batchOf, type GivenBatch, givenImport, pasted, settled } from '../support/given-imports.js';
import { Registry } from '../support/registry.js';

describe('a list of which not everything was granted', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const TITLE = ['DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN'];
  const refused = ({ rows }: GivenBatch) =>
    rows.nodes.map(
      ({ name, verdicts }: { name: string; verdicts: { code: string; severity: string; column: string }[] }) =>
        [
          name,
          ...verdicts.flatMap(({ code, severity, column }) => (severity === 'ERROR' ? [`${code} ${column}`] : [])),
        ].join(' '),
    );

  it('gives nobody the form of the title whose own cell says that there is none', async () => {
    const forms = ['Bằng khen', 'Không', '–', '…', '', 'Không khen'].map((form, i) => [
      i + 1,
      `Vi Thị Mẫu ${'ABCDEG'[i]}`,
      form,
    ]);
    const batch = await givenImport(
      registry,
      front,
      pasted(TITLE, ['STT', 'Họ và tên', 'Hình thức khen thưởng'], ...forms),
    );
    expect(refused(batch)).toEqual([
      'Vi Thị Mẫu A',
      'Vi Thị Mẫu B NOT_GRANTED C',
      'Vi Thị Mẫu C NOT_GRANTED C',
      'Vi Thị Mẫu D',
      'Vi Thị Mẫu E',
      'Vi Thị Mẫu G NOT_GRANTED C',
    ]);
    const { id, verdicts } = batch.rows.nodes[1];
    expect(verdicts.find(({ code }: { code: string }) => code === 'NOT_GRANTED').message).toBe(
      'Cột C ghi "Không": dòng không được khen thưởng.',
    );
    await registry.as('RECORDER').act(
      'mendImportRows',
      {
        id: batch.id,
        version: batch.version,
        rows: [{ rowId: id, values: [{ field: 'FORM', value: 'Giấy khen' }] }],
      },
      'batch { id }',
    );
    expect(refused(await batchOf(registry.as('RECORDER'), batch.id))[1]).toBe('Vi Thị Mẫu B');
  });

  it('refuses who did not pass, by the column of results', async () => {
    const rows = ['Đạt', 'Không đạt', 'Chưa đủ điều kiện', ''].map((result, i) => [
      i + 1,
      `Vi Thị Mẫu ${'ABCD'[i]}`,
      result,
    ]);
    const batch = await givenImport(registry, front, pasted(TITLE, ['STT', 'Họ và tên', 'Kết quả'], ...rows));
    expect(refused(batch)).toEqual([
      'Vi Thị Mẫu A',
      'Vi Thị Mẫu B NOT_GRANTED C',
      'Vi Thị Mẫu C NOT_GRANTED C',
      'Vi Thị Mẫu D',
    ]);
  });

  it('asks what the decision is about where the list only proposes, and keeps the doubt', async () => {
    const cells = pasted(
      ['DANH SÁCH CÁ NHÂN ĐỀ NGHỊ UBND TỈNH TẶNG BẰNG KHEN'],
      ['(Kèm theo Tờ trình số 15/TTr-MTTQ ngày 01/02/2022 của Ủy ban MTTQ xã Mẫu)'],
      ['STT', 'Họ và tên'],
      [1, 'Vi Thị Mẫu'],
    );
    const of = ({ notices }: GivenBatch) => notices.filter(({ code }: { code: string }) => code === 'LIST_IS_PROPOSAL');
    const batch = await givenImport(registry, front, cells);
    expect(of(batch)).toMatchObject([
      {
        severity: 'ERROR',
        message: expect.stringContaining('mới là đề nghị (nơi tặng: UBND TỈNH), chưa phải khen thưởng'),
      },
    ]);
    const commit = { id: batch.id, version: batch.version, which: 'ALL' };
    expect(await registry.as('RECORDER').refusalOf('commitImport', commit)).toBe('NOT_READY at input.id');
    await registry
      .as('RECORDER')
      .act(
        'changeImportDetails',
        { id: batch.id, version: batch.version, subject: 'Khen thưởng năm 2021' },
        'batch { id }',
      );
    expect(of(await batchOf(registry.as('RECORDER'), batch.id))).toMatchObject([{ severity: 'WARNING' }]);
    const again = { ...commit, version: batch.version + 1 };
    expect(await registry.as('RECORDER').refusalOf('commitImport', again)).toBe(
      'NOT_ACKNOWLEDGED at input.acknowledged',
    );
    await registry.as('RECORDER').act('commitImport', { ...again, acknowledged: ['LIST_IS_PROPOSAL'] }, 'batch { id }');
    expect(await settled(registry.as('RECORDER'), batch.id)).toMatchObject({ state: 'COMMITTED' });
    const { history } = await registry
      .as('RECORDER')
      .ask('query ($of: ID!) { history(of: $of) { nodes { act after } } }', { of: batch.id });
    expect(history.nodes).toContainEqual(
      expect.objectContaining({
        act: 'commitImport',
        after: expect.objectContaining({ acknowledged: ['LIST_IS_PROPOSAL'] }),
      }),
    );
  });
});
