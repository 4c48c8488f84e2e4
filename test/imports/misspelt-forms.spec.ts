import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront } from '../support/given-awards.js';
import { type GivenBatch, givenImport, pasted } from '../support/given-imports.js';
import { Registry } from '../support/registry.js';

const ROWS = `batch { version counts { errors }
  rows(first: 9) { nodes { values { field value } verdicts { code severity value suggestions } } } }`;

describe('forms of a list that are misspelt', () => {
  let registry: Registry;
  let front: string;
  let list: GivenBatch;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
    const names = [
      'Nguyễn Thị Một',
      'Trần Văn Hai',
      'Lê Thị Ba',
      'Phạm Văn Bốn',
      'Hoàng Thị Năm',
      'Vũ Văn Sáu',
      'Đỗ Văn Bảy',
    ];
    const forms = [
      'Bằng khne',
      'Giáy khen',
      'Bằng khne',
      'Bang khen',
      'BẰNG KHEN',
      'Bằng vàng danh dự',
      'Kỉ niệm chương',
    ];
    const cells = pasted(['Họ và tên', 'Hình thức'], ...names.map((name, i) => [name, forms[i]!]));
    const { id, version } = await givenImport(registry, front, cells);
    list = { id, version };
  });
  afterAll(() => registry.close());

  interface Doubt {
    code: string;
    severity: string;
    value: string | null;
    suggestions: string[];
  }
  const mend = (alike: object) =>
    registry.as('RECORDER').act('mendImportRows', { id: list.id, version: list.version, alike: [alike] }, ROWS);
  const ofForms = ({ rows }: GivenBatch) =>
    rows.nodes.map(({ verdicts }: { verdicts: Doubt[] }) =>
      verdicts
        .filter(({ code }) => /^FORM_(?:NOT|MISSPELT)/u.test(code))
        .map(({ code, suggestions }) => [code, ...suggestions]),
    );

  it('come with the nearest of the catalogue; other accents are a doubt, none at all and other writings are none', async () => {
    const { importBatch } = await registry
      .as('RECORDER')
      .ask(`query ($id: ID!) { importBatch(id: $id) { ${ROWS.slice('batch {'.length, -1)} } }`, { id: list.id });
    const mistyped = [['FORM_NOT_KNOWN', 'Bằng khen', 'Bằng khen của Thủ tướng Chính phủ']];
    expect(ofForms(importBatch)).toEqual([
      mistyped,
      [['FORM_MISSPELT', 'Giấy khen']],
      mistyped,
      [],
      [],
      [['FORM_NOT_KNOWN']],
      [],
    ]);
  });

  it('are put right for all rows that print the same, and for no others', async () => {
    const first = (await mend({ form: 'Bằng khne', formInstead: 'Bằng khen' })).batch;
    expect(ofForms(first).slice(0, 3)).toEqual([[], [['FORM_MISSPELT', 'Giấy khen']], []]);
    expect(first.counts.errors).toBe(1);
    list.version = first.version;
    const { batch } = await mend({ form: 'Giáy khen', formInstead: 'Giấy khen' });
    list.version = batch.version;
    expect(ofForms(batch)[1]).toEqual([]);
  });

  it('are refused where no row prints them so, and without what they are to be', async () => {
    const refusal = (alike: object) =>
      registry.as('RECORDER').refusalOf('mendImportRows', { id: list.id, version: list.version, alike: [alike] });
    expect(await refusal({ form: 'Bằng khne', formInstead: 'Bằng khen' })).toBe('NO_ROWS_ALIKE at input.alike.0');
    expect(await refusal({ form: 'Bằng vàng danh dự' })).toBe('ALIKE_IN_WHAT at input.alike.0');
  });
});
