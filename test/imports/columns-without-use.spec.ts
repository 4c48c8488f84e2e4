import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront } from '../support/given-awards.js';
import { batchOf, commit, givenImport, pasted } from '../support/given-imports.js';
import { Registry } from '../support/registry.js';

const UNRECORDED = 'version rows(first: 9) { nodes { name award { id } unrecorded { role column text } } }';

describe('a list with columns that the registry has no use for', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const given = () =>
    givenImport(
      registry,
      front,
      pasted(
        ['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Giới tính', 'Liên hệ', 'Hình thức', 'Ghi chú'],
        [1, 'Ông Nguyễn Văn Riêng', '01/02/1970', '012345678901', 'Nam', '0912 345 678', 'Bằng khen', 'hội viên'],
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

  it('forgets them when the bytes of the file are removed', async () => {
    const { id } = await given();
    await registry.sql(
      'update stored_files set removed_at = now() where id = (select source_file_id from import_batches where id = $1)',
      [id],
    );
    await givenImport(registry, front, pasted(['Họ và tên', 'Năm sinh'], ['Nguyễn Văn Khác', 1980]));
    const { rows } = await batchOf(registry.as('RECORDER'), id, UNRECORDED);
    expect(rows.nodes[0]!.unrecorded.map(({ role }: { role: string }) => role)).toEqual([
      'ORDINAL',
      'HONORIFIC',
      'NOTE',
    ]);
  });
});
