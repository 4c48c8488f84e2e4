import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { writeCsv } from './write-csv.js';
import { printable } from './document-text.js';
import type { ReportDocument } from './report-document.js';

const report = (): ReportDocument => ({
  kind: 'REPORT',
  header: {
    template: 'FRONT',
    superior: null,
    issuer: 'Ủy ban MTTQ Việt Nam tỉnh Sơn Thủy',
    number: '=12/BC-MTTQ',
    documentSymbol: 'BC',
    place: 'Sơn Thủy',
    on: '2021-01-08',
  },
  title: 'BÁO CÁO',
  subtitle: 'Công tác khen thưởng năm 2020\n(số liệu chốt ngày 15/12/2020)',
  blocks: [
    {
      type: 'TABLE',
      table: {
        key: 'byForm',
        caption: 'Bảng 1',
        headings: [[{ text: 'Hình thức' }, { text: 'Tổng số' }]],
        columns: [
          { key: 'label', align: 'LEFT', width: 1 },
          { key: 'TOTAL', align: 'RIGHT', width: 1 },
        ],
        rows: [[{ text: 'Bằng khen' }, { text: '3', value: 3 }]],
      },
    },
  ],
  recipients: [],
  signature: null,
  colophon: 'Số liệu tổng hợp lúc 08 giờ 00 phút ngày 08/01/2021.',
});

describe('A .csv with a heading', () => {
  it('says what it is, of whom and when, before its tables; without one it has the tables alone', () => {
    const rows = parse(writeCsv(report(), true), {
      bom: true,
      delimiter: ';',
      relax_column_count: true,
      skip_empty_lines: true,
    });
    expect(rows).toEqual([
      ['Văn bản', 'BÁO CÁO'],
      ['Nội dung', 'Công tác khen thưởng năm 2020 (số liệu chốt ngày 15/12/2020)'],
      ['Đơn vị', 'Ủy ban MTTQ Việt Nam tỉnh Sơn Thủy'],
      ['Số, ký hiệu', "'=12/BC-MTTQ"],
      ['Ngày ký', 'ngày 08 tháng 01 năm 2021'],
      ['Nguồn số liệu', 'Số liệu tổng hợp lúc 08 giờ 00 phút ngày 08/01/2021.'],
      ['Hình thức', 'Tổng số'],
      ['Bằng khen', '3'],
    ]);
    const empty = writeCsv({ ...report(), blocks: [] }, true).toString();
    expect(empty.match(/Công tác khen thưởng năm 2020/gu)).toHaveLength(1);
    expect(empty).toContain('\r\n\r\nKhông có số liệu nào trong kỳ và phạm vi này.\r\n');
    expect(writeCsv(report()).toString()).toBe('\uFEFFHình thức;Tổng số\r\nBằng khen;3\r\n');
  });
});

describe('A table as CSV', () => {
  it('says that there is nothing, where a report has no table', () => {
    const empty: ReportDocument = {
      kind: 'REPORT',
      header: {
        template: 'FRONT',
        superior: null,
        issuer: '',
        number: null,
        documentSymbol: '',
        place: '',
        on: null,
      },
      title: 'BÁO CÁO',
      subtitle: 'Công tác khen thưởng năm 1990\n(số liệu chốt ngày 08/01/1991)',
      blocks: [{ type: 'PARAGRAPH', text: 'x' }],
      recipients: [],
      signature: null,
      colophon: null,
    };
    expect(writeCsv(empty).toString()).toBe(
      [
        '\uFEFFBÁO CÁO',
        'Công tác khen thưởng năm 1990',
        '(số liệu chốt ngày 08/01/1991)',
        'Không có số liệu nào trong kỳ và phạm vi này.',
        '',
      ].join('\r\n'),
    );
  });

  it('is read back as it was written, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { minLength: 1, maxLength: 4 }), (texts) => {
        const document: ReportDocument = {
          kind: 'ANNEX',
          header: {
            template: 'STATE',
            superior: null,
            issuer: '',
            number: null,
            documentSymbol: '',
            place: '',
            on: null,
          },
          title: '',
          subtitle: null,
          blocks: [
            {
              type: 'TABLE',
              table: {
                key: 't',
                caption: '',
                headings: [texts.map((_, index) => ({ text: `c${index}` }))],
                columns: texts.map((_, index) => ({ key: `c${index}`, align: 'LEFT', width: 1 })),
                rows: [texts.map((text) => ({ text: `x${text}` }))],
              },
            },
          ],
          recipients: [],
          signature: null,
          colophon: null,
        };
        const [, row] = parse(writeCsv(document), { bom: true, delimiter: ';', relaxColumnCount: true }) as string[][];
        expect(row).toEqual(texts.map((text) => printable(`x${text}`)));
      }),
    );
  });
});
