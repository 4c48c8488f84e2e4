import { describe, expect, it } from '@jest/globals';
import { writeCsv } from '../write-csv.js';
import { awardListDocument } from './award-list-document.js';
import type { AwardListLine, NamesOfFilter } from './award-list-line.js';

const NAMES: NamesOfFilter = {
  person: null,
  body: null,
  grantor: null,
  organisation: null,
  area: null,
  meeting: null,
  presenter: null,
  form: null,
};
const line = (name: string, more: Partial<AwardListLine> = {}): AwardListLine => ({
  recipientKind: 'INDIVIDUAL',
  unlisted: false,
  quantity: 1,
  name,
  position: null,
  unit: null,
  form: 'Bằng khen',
  awardClass: null,
  grantor: 'Hội Mẫu tỉnh Bến Thử',
  number: '05/QĐ-HM',
  grantedOn: '2021-01-05',
  reason: null,
  handedOver: [],
  state: 'GRANTED',
  recordStatus: 'CONFIRMED',
  isHidden: false,
  ...more,
});
const csv = (lines: AwardListLine[], names: Partial<NamesOfFilter> = {}) =>
  writeCsv(awardListDocument(lines, { filter: { year: 2021 }, names: { ...NAMES, ...names }, madeOn: '28/11/2026' }))
    .toString()
    .split('\r\n');

describe('A list of awards', () => {
  it('begins an achievement with a capital', () => {
    expect(csv([line('Lò Thị Mận', { reason: 'ủng hộ Quỹ “Vì người nghèo”' })]).join('\n')).toContain(
      'Ủng hộ Quỹ “Vì người nghèo”',
    );
  });

  it('notes each line that stands for no award, and closes with how many do not', () => {
    const rows = csv([
      line('Lò Thị Một'),
      line('Lò Thị Hai', { state: 'REFUSED', number: null }),
      line('Lò Thị Ba', { recordStatus: 'WITHDRAWN' }),
      line('Lò Thị Tư', { state: 'PROPOSED', number: null, recordStatus: 'DRAFT' }),
      line('Lò Thị Năm', { recordStatus: 'DRAFT' }),
    ]);
    expect(rows.slice(1, 6).map((row) => row.split(';').slice(8).join(';'))).toEqual([
      '',
      'không được khen hoặc đã rút',
      'đã thu lại',
      '"mới đề nghị; bản nháp"',
      'bản nháp',
    ]);
    expect(rows.join('\n')).toContain(
      'Cộng 5 dòng, trong đó 1 dòng là bản nháp, chưa công khai; 3 dòng không tính là khen thưởng',
    );
  });

  it('says in a .csv, which has no title, what it was narrowed by, and whose it is', () => {
    const [, , , end] = csv([line('Lò Thị Một')], { person: 'Lò Thị Một', area: 'xã Bãi Thử' });
    expect(end).toBe(
      '"Cộng 1 dòng. Chọn theo: năm 2021; được tặng: Lò Thị Một; địa bàn: xã Bãi Thử. Lập từ sổ ngày 28/11/2026."',
    );
    expect(csv([]).join('\n')).toContain('Chọn theo: năm 2021.');
  });
});
