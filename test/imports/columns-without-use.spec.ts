import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { removeOldFiles } from '../../src/remove-old-files.js';
import { fromSource } from '../support/from-source.js';
import { givenCatalogue, givenProvincialFront } from '../support/given-awards.js';
import { batchOf, commit, givenImport, pasted } from '../support/given-imports.js';
import { Registry } from '../support/registry.js';

const UNRECORDED = 'version rows(first: 9) { nodes { name award { id } unrecorded { role column text } } }';

describe('a list with columns that the registry has no use for', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open({}, fromSource);
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const given = (name = 'Nguyễn Văn Riêng') =>
    givenImport(
      registry,
      front,
      pasted(
        ['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Giới tính', 'Liên hệ', 'Hình thức', 'Ghi chú'],
        [1, `Ông ${name}`, '01/02/1970', '012345678901', 'Nam', '0912 345 678', 'Bằng khen', 'hội viên'],
      ),
    );
  const textOf = async (sql: string, id: string) => (await registry.sql<{ text: string }>(sql, [id]))[0]!.text;

  it('shows its staff what they print, and keeps no number of identity or telephone', async () => {
    const { id } = await given();
    const { rows } = await batchOf(registry.as('READER'), id, UNRECORDED);
    expect(rows.nodes[0]!.unrecorded).toEqual([
      { role: 'ORDINAL', column: 'A', text: '1' },
      { role: 'HONORIFIC', column: 'B', text: 'Ông' },
      { role: 'OTHER', column: 'C', text: '01/02/1970' },
      { role: 'OTHER', column: 'E', text: 'Nam' },
      { role: 'NOTE', column: 'H', text: 'hội viên' },
    ]);
    const rowText = await textOf(`select string_agg(r::text, ' ') as text from import_rows r where batch_id = $1`, id);
    expect(rowText).not.toMatch(/012345678901|0912/u);
  });

  it('repeats them nowhere else: in no award, no batch, no audit', async () => {
    const staged = await given();
    const done = await commit(registry.as('RECORDER'), staged);
    const award = done.rows.nodes[0]!.award.id;
    const texts = [
      await textOf(
        `select string_agg((to_jsonb(r) - 'unrecorded')::text, ' ') as text from import_rows r where batch_id = $1`,
        staged.id,
      ),
      await textOf('select b::text as text from import_batches b where id = $1', staged.id),
      await textOf('select a::text as text from awards a where id = $1', award),
      await textOf(`select string_agg(after::text, ' ') as text from audit_entries where subject_id = $1`, staged.id),
      await textOf(`select string_agg(after::text, ' ') as text from audit_entries where subject_id = $1`, award),
    ];
    expect(texts[0]).toContain('Nguyễn Văn Riêng');
    for (const text of texts) expect(text).not.toMatch(/1970|012345678901/u);
  });

  it('keeps no number of a telephone out of a note either', async () => {
    const { id } = await givenImport(
      registry,
      front,
      pasted(
        ['STT', 'Họ và tên', 'Hình thức', 'Giới tính', 'Ghi chú'],
        [1, 'Ông Nguyễn Văn Riêng', 'Bằng khen', 'Nam (0912.345.679)', 'con liệt sĩ, ĐT 0912 345 678'],
      ),
    );
    const { rows } = await batchOf(registry.as('READER'), id, UNRECORDED);
    expect(rows.nodes[0]!.unrecorded.at(-1)).toEqual({ role: 'NOTE', column: 'E', text: 'con liệt sĩ, ĐT …' });
    const rowText = await textOf(`select string_agg(r::text, ' ') as text from import_rows r where batch_id = $1`, id);
    expect(rowText).not.toMatch(/0912/u);
  });

  it('tells of days that never were and of sexes that are none, keeps no row back for them, and repeats no value', async () => {
    const row = (name: string, birth: string, sex: string, granted: string) => [name, birth, sex, granted, 'Bằng khen'];
    const { counts, rows } = await givenImport(
      registry,
      front,
      pasted(
        ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Ngày tặng', 'Hình thức'],
        row('Nguyễn Văn Sinh', '31/02/1975', 'Nam', '12/01/2021'),
        row('Nguyễn Văn Giới', '01/02/1975', 'Nmạ', '12/01/2021'),
        row('Nguyễn Văn Tặng', '1975', 'nữ', '35/13/2026'),
        row('Nguyễn Văn Đúng', '00/00/1975', 'Nữ', '29/02/2020'),
      ),
    );
    expect(counts).toMatchObject({ rows: 4, valid: 4 });
    const told = rows.nodes.map(
      ({ verdicts }: { verdicts: { code: string; column: string; value: string | null }[] }) =>
        verdicts
          .filter(({ code }) => code.startsWith('UNUSED'))
          .map(({ code, column, value }) => [code, column, value]),
    );
    expect(told).toEqual([
      [['UNUSED_DAY_NOT_REAL', 'B', null]],
      [['UNUSED_SEX_UNCLEAR', 'C', null]],
      [['UNUSED_DAY_NOT_REAL', 'D', null]],
      [],
    ]);
    expect(rows.nodes[0]!.verdicts[0].message).toBe(
      'Cột "Ngày sinh" ghi một ngày không có thật (đọc theo ngày/tháng/năm).',
    );
    expect(JSON.stringify(rows)).not.toMatch(/1975|Nmạ|35\/13/u);
  });

  it('forgets them, notes too, when the bytes of the file are removed, though nobody brings in another list', async () => {
    const [old, young] = [await given(), await given('Nguyễn Văn Khác')];
    for (const [{ id }, days] of [
      [old, 91],
      [young, 89],
    ] as const)
      await registry.sql(
        `update stored_files set created_at = now() - make_interval(days => $2)
          where id = (select source_file_id from import_batches where id = $1)`,
        [id, days],
      );
    const stop = removeOldFiles(registry.app);
    await stop();
    const rolesOf = async ({ id }: { id: string }) => {
      const { rows } = await batchOf(registry.as('RECORDER'), id, UNRECORDED);
      return rows.nodes[0]!.unrecorded.map(({ role }: { role: string }) => role);
    };
    expect(await rolesOf(old)).toEqual(['ORDINAL', 'HONORIFIC']);
    expect(await rolesOf(young)).toEqual(['ORDINAL', 'HONORIFIC', 'OTHER', 'OTHER', 'NOTE']);
    const rowText = await textOf(
      `select string_agg(r::text, ' ') as text from import_rows r where batch_id = $1`,
      old.id,
    );
    expect(rowText).not.toMatch(/1970|hội viên/u);
  });
});
