import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront } from '../support/given-awards.js';
import { batchOf, commit, givenImport, HEADINGS, pasted } from '../support/given-imports.js';
import { givenPublicOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

describe('what stands above a list', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const row = (name: string, { form = 'Bằng khen' } = {}) => ['', name, '', '', form, '', '', ''];

  it('takes from its own head what nobody said, and says where somebody said otherwise', async () => {
    const head = [
      ['DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN'],
      ['(Kèm theo Quyết định số 152/QĐ-MTTQ ngày 28/12/2020 của Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ)'],
      HEADINGS,
      ['1', ...row('Nguyễn Văn Đầu').slice(1)],
    ];
    const source = { pastedText: pasted(...head) };
    const SELECTION = 'batch { issuer { id } numberPrinted signedOn subject takenFromList notices { code value } }';
    const { batch } = await registry.as('RECORDER').act('stageImport', { source }, SELECTION);
    expect(batch).toMatchObject({ numberPrinted: '152/QĐ-MTTQ', signedOn: '2020-12-28', issuer: { id: front } });
    expect(batch.takenFromList).toEqual(expect.arrayContaining(['issuerId', 'number', 'signedOn']));
    const other = await registry.as('RECORDER').act('stageImport', { source, number: '153/QĐ-MTTQ' }, SELECTION);
    expect(other.batch.numberPrinted).toBe('153/QĐ-MTTQ');
    expect(other.batch.notices).toEqual(expect.arrayContaining([{ code: 'BANNER_DIFFERS', value: '152/QĐ-MTTQ' }]));
    const body = await givenPublicOrganisation(registry, { name: 'Hội Nông dân tỉnh Ví Dụ', system: 'FARMERS' });
    const differing = await registry
      .as('RECORDER')
      .act('stageImport', { source, issuerId: body, signedOn: '2020-12-29' }, 'batch { notices { code message } }');
    const told = differing.batch.notices
      .filter(({ code }: { code: string }) => code === 'BANNER_DIFFERS')
      .map(({ message }: { message: string }) => message);
    expect(told).toEqual([
      'Đầu danh sách ghi ngày ký là "28/12/2020", khác với "29/12/2020" đã nhập.',
      'Đầu danh sách ghi cơ quan ban hành là "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ", khác với "Hội Nông dân tỉnh Ví Dụ" đã nhập.',
    ]);
  });

  it('suggests the reason below the title for rows that state none, until somebody takes it or another', async () => {
    const reason = 'đã có thành tích xuất sắc trong công tác Mặt trận năm 2020';
    const head = [['DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN'], [reason], HEADINGS];
    const own = [...row('Trần Thị Riêng').slice(0, 5), 'Hiến đất làm đường', '', ''];
    const staged = await givenImport(registry, front, pasted(...head, row('Nguyễn Văn Đầu'), own));
    const suggestion = (batch: { notices: { code: string }[] }) =>
      batch.notices.find(({ code }) => code === 'REASON_IN_TITLE');
    expect(suggestion(staged as never)).toMatchObject({
      severity: 'NOTE',
      value: reason,
      message: `Tiêu đề ghi thành tích "${reason}"; 1 dòng không ghi thành tích.`,
    });
    const taken = await registry
      .as('RECORDER')
      .act(
        'changeImportDetails',
        { id: staged.id, version: staged.version, defaultReason: reason },
        'batch { id version defaultReason notices { code } }',
      );
    expect(taken.batch.defaultReason).toBe(reason);
    expect(suggestion(taken.batch)).toBeUndefined();
    const done = await commit(registry.as('RECORDER'), taken.batch);
    const { rows } = await batchOf(registry.as('RECORDER'), done.id, 'rows { nodes { award { reason } } }');
    expect(rows.nodes.map(({ award }: { award: { reason: string } }) => award.reason)).toEqual([
      reason,
      'Hiến đất làm đường',
    ]);
  });

  it('is kept by another issuer once that is said, and by whoever was chosen to keep it', async () => {
    const body = await givenPublicOrganisation(registry, { name: 'Hội Phụ nữ tỉnh Ví Dụ', system: 'WOMEN' });
    const change = async (batch: { id: string; version: number }, issuerId: string) =>
      (
        await registry
          .as('RECORDER')
          .act('changeImportDetails', { id: batch.id, version: batch.version, issuerId }, 'batch { keptBy { id } }')
      ).batch.keptBy.id;
    const cells = pasted(HEADINGS, row('Nguyễn Văn Giữ'));
    expect(await change(await givenImport(registry, front, cells), body)).toBe(body);
    const other = await givenPublicOrganisation(registry, { name: 'Tỉnh đoàn Ví Dụ', system: 'YOUTH' });
    expect(await change(await givenImport(registry, front, cells, { keptById: other }), body)).toBe(other);
  });

  it('means the body that stood under the name on the day of signing', async () => {
    const body = (more: Record<string, unknown>) =>
      givenPublicOrganisation(registry, { name: 'Ủy ban MTTQ Việt Nam xã Mẫu Sơn', level: 'COMMUNE', ...more });
    const before = await body({ validTo: '2025-06-30' });
    const stage = async (day: string, input: Record<string, unknown> = {}) => {
      const head = `(Kèm theo Quyết định số 9/QĐ-MTTQ ngày ${day} của Ủy ban MTTQ Việt Nam xã Mẫu Sơn)`;
      const source = { pastedText: pasted(['DANH SÁCH KHEN THƯỞNG'], [head], HEADINGS, row('Nguyễn Văn Ngày')) };
      const answer = await registry
        .as('RECORDER')
        .act('stageImport', { source, ...input }, 'batch { id version issuer { id } notices { code } }');
      return answer.batch;
    };
    const after = await body({ validFrom: '2025-07-01' });
    const batch = await stage('14/11/2025');
    expect(batch.issuer).toEqual({ id: after });
    expect((await stage('14/06/2025')).issuer).toEqual({ id: before });
    expect((await stage('14/11/2025', { signedOn: '2025-06-30' })).issuer).toEqual({ id: before });
    // In a year that both saw, nobody can say which.
    const open = await stage('14/11/2025', { signedOn: '2025' });
    expect(open.issuer).toBeNull();
    expect(open.notices).toContainEqual({ code: 'ISSUER_NOT_FOUND' });
    const { id, version } = batch;
    const changed = await registry
      .as('RECORDER')
      .act('changeImportDetails', { id, version, signedOn: '2025-01-02' }, 'batch { issuer { id } }');
    expect(changed.batch.issuer).toEqual({ id: before });
  });

  it('whose day has a year of two digits is told so, and that day is for a person to say', async () => {
    const head = '(Kèm theo Quyết định số 9/QĐ-MTTQ ngày 5/3/21 của Ủy ban MTTQ Việt Nam xã Không Có)';
    const { batch } = await registry
      .as('RECORDER')
      .act(
        'stageImport',
        { source: { pastedText: pasted(['DANH SÁCH KHEN THƯỞNG'], [head], HEADINGS, row('Nguyễn Văn Năm')) } },
        'batch { signedOn notices { code severity message } }',
      );
    expect(batch.signedOn).toBeNull();
    expect(batch.notices).toContainEqual({
      code: 'SIGNED_ON_UNCLEAR',
      severity: 'ERROR',
      message: expect.stringContaining('"5/3/21", chưa rõ năm nào'),
    });
    expect(batch.notices.map(({ code }: { code: string }) => code)).not.toContain('SIGNED_ON_MISSING');
  });

  it('of the standing board is the committee’s', async () => {
    const head =
      '(Kèm theo Quyết định số 8/QĐ-MTTQ ngày 28/12/2020 của Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Ví Dụ)';
    const pastedText = pasted(['DANH SÁCH KHEN THƯỞNG'], [head], HEADINGS, row('Nguyễn Văn Đầu'));
    const { batch } = await registry
      .as('RECORDER')
      .act('stageImport', { source: { pastedText } }, 'batch { issuer { id } }');
    expect(batch.issuer).toEqual({ id: front });
  });

  it('counts a row with an error as a row of the list, when it is held against the totals', async () => {
    const cells = pasted(
      ['DANH SÁCH KHEN THƯỞNG'],
      ['(Gồm 02 cá nhân)'],
      HEADINGS,
      ['1', ...row('Nguyễn Văn Đủ').slice(1)],
      ['2', ...row('Trần Văn Sai', { form: 'Bằn khen' }).slice(1)],
    );
    const full = await givenImport(registry, front, cells);
    expect(full.counts.errors).toBe(1);
    expect(full.notices.map(({ code }: { code: string }) => code)).not.toContain('TOTAL_DIFFERS');
    const short = await givenImport(registry, front, cells.replace('02 cá nhân', '03 cá nhân'));
    expect(short.notices.find(({ code }: { code: string }) => code === 'TOTAL_DIFFERS').message).toContain(
      'đếm được 2',
    );
  });
});
