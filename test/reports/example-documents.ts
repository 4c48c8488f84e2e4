import type { RecordSheet } from '../../src/reports/documents/xlsx/record-sheet.js';
import type { DocumentBlock, DocumentTable, ReportDocument } from '../../src/reports/documents/report-document.js';

const cell = (text: string, value?: number | null) => ({ text, ...(value === undefined ? {} : { value }) });
const count = (value: number | null) => cell(value === null ? 'không rõ' : value.toLocaleString('vi-VN'), value);

export const formTable: DocumentTable = {
  key: 'byForm',
  caption: 'Bảng 1. Khen thưởng theo hình thức và đối tượng, năm 2020',
  headings: [
    [
      { text: 'TT', rows: 2 },
      { text: 'Hình thức', rows: 2 },
      { text: 'Tổng số', rows: 2 },
      { text: 'Trong đó', columns: 3 },
    ],
    [{ text: 'Tập thể' }, { text: 'Cá nhân' }, { text: 'Hộ gia đình' }],
  ],
  columns: [
    { key: 'index', align: 'CENTRE', width: 1 },
    { key: 'form', align: 'LEFT', width: 5 },
    { key: 'all', align: 'RIGHT', width: 2 },
    { key: 'groups', align: 'RIGHT', width: 2 },
    { key: 'people', align: 'RIGHT', width: 2 },
    { key: 'households', align: 'RIGHT', width: 2 },
  ],
  rows: [
    [cell('1', 1), cell('Bằng khen của Ủy ban MTTQ Việt Nam tỉnh'), count(1151), count(391), count(752), count(8)],
    [cell('2', 2), cell('Giấy khen của Ban Thường trực'), cell('ít nhất 12', null), count(null), count(12), count(0)],
    [
      cell('3', 3),
      cell('Kỷ niệm chương “Vì sự nghiệp Đại đoàn kết toàn dân tộc”'),
      count(17),
      count(0),
      count(17),
      count(0),
    ],
    [cell(''), cell('Cộng'), cell('ít nhất 1.180', null), cell('ít nhất 391', null), count(781), count(8)],
  ],
  strong: [3],
  notes: ['Ghi chú: 03 quyết định không ghi rõ số tập thể; những số này ghi là “không rõ”, không tính là 0.'],
};

const paragraph = (text: string): DocumentBlock => ({ type: 'PARAGRAPH', text });
const heading = (level: 1 | 2 | 3, text: string): DocumentBlock => ({ type: 'HEADING', level, text });

/** A report of a made-up province, with every kind of block. */
export function exampleReport(): ReportDocument {
  return {
    kind: 'REPORT',
    header: {
      template: 'FRONT',
      superior: 'Mặt trận Tổ quốc Việt Nam',
      issuer: 'Ủy ban MTTQ Việt Nam tỉnh Sơn Thủy',
      number: null,
      documentSymbol: 'BC-MTTQ-BTT',
      place: 'Sơn Thủy',
      on: '2021-01-08',
    },
    title: 'Báo cáo',
    subtitle: 'Kết quả công tác thi đua, khen thưởng năm 2020',
    blocks: [
      paragraph(
        'Thực hiện chương trình công tác năm 2020, Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Sơn Thủy báo cáo kết quả công tác thi đua, khen thưởng từ ngày 01/01/2020 đến ngày 31/12/2020 như sau:',
      ),
      heading(1, 'I. KẾT QUẢ KHEN THƯỞNG'),
      heading(2, '1. Khen thưởng theo hình thức'),
      paragraph(
        'Trong năm, Ban Thường trực đã ban hành 24 quyết định khen thưởng, tặng ít nhất 1.180 lượt tập thể, cá nhân và hộ gia đình; trong đó có 1.151 Bằng khen, tăng 12,4% so với năm 2019 (1.024 Bằng khen). Số tập thể được tặng Giấy khen không rõ ở 03 quyết định.',
      ),
      { type: 'TABLE', table: formTable },
      heading(2, '2. So sánh với các năm trước'),
      {
        type: 'CHART',
        chart: {
          key: 'fiveYears',
          caption: 'Hình 1. Số lượng khen thưởng năm 2016 - 2020',
          kind: 'STACKED_BAR',
          xLabel: 'Năm',
          yLabel: 'Số lượng khen thưởng',
          points: [
            ...[900, 950, null, 1024, 1151].map((value, index) => ({
              x: String(2016 + index),
              series: 'Bằng khen',
              value,
            })),
            ...[210, 190, 250, 330, 12].map((value, index) => ({
              x: String(2016 + index),
              series: 'Giấy khen',
              value,
            })),
            ...[25, 30, 22, 19, 17].map((value, index) => ({
              x: String(2016 + index),
              series: 'Kỷ niệm chương',
              value,
            })),
          ],
        },
      },
      heading(1, 'II. ĐÁNH GIÁ CHUNG'),
      paragraph(
        'Công tác khen thưởng được thực hiện kịp thời, đúng đối tượng, đúng quy định.\nTrên đây là báo cáo kết quả công tác thi đua, khen thưởng năm 2020./.',
      ),
    ],
    recipients: [
      'Ban Thường trực UBTW MTTQ Việt Nam;',
      'Thường trực Tỉnh ủy;',
      'Các tổ chức thành viên;',
      'Lưu: VT, Ban Phong trào.',
    ],
    signature: { capacity: ['TM. Ban Thường trực'], title: 'Chủ tịch', name: 'Nông Văn Ký' },
    colophon: 'Số liệu đọc từ sổ vào lúc 08:00 ngày 08/01/2021.',
  };
}

const FORM_ROWS = [
  ['Tổng số', '01'],
  ['Tập thể', '02'],
  ['Trong đó: Doanh nghiệp', '03'],
  ['Hộ gia đình', '04'],
  ['Cá nhân', '05'],
  ['Lãnh đạo cấp bộ, tỉnh trở lên', '06'],
  ['Lãnh đạo cấp vụ, sở, ngành và tương đương', '07'],
  ['Doanh nhân', '08'],
  ['Cá nhân làm công tác quản lý khác từ phó phòng trở lên', '09'],
  ['Người trực tiếp công tác, lao động, học tập, chiến đấu', '10'],
  ['Thường xuyên', '11'],
  ['Chuyên đề', '12'],
  ['Đột xuất', '13'],
  ['Đối ngoại', '14'],
  ['Cống hiến', '15'],
  ['Niên hạn', '16'],
  ['Kháng chiến', '17'],
] as const;

export function exampleForm(): ReportDocument {
  return {
    kind: 'STATISTICAL_FORM',
    header: {
      template: 'STATISTICAL_FORM',
      superior: null,
      issuer: 'Ủy ban MTTQ Việt Nam tỉnh Sơn Thủy',
      number: null,
      documentSymbol: '',
      place: 'Sơn Thủy',
      on: null,
      form: {
        code: '0603.N/BNV-TĐKT',
        issuedBy: 'Thông tư số 02/2023/TT-BNV',
        reportingUnit: 'Ủy ban MTTQ Việt Nam tỉnh Sơn Thủy',
        receivingUnit: 'Bộ Nội vụ',
        receivedBy: 'Ngày 15 tháng 12 hằng năm',
      },
    },
    title: 'Số lượng khen thưởng cấp bộ, ban, ngành, đoàn thể trung ương và tỉnh',
    subtitle: 'Năm 2020',
    blocks: [
      {
        type: 'TABLE',
        table: {
          key: '0603',
          caption: '',
          headings: [
            [
              { text: 'Chỉ tiêu', rows: 2 },
              { text: 'Mã số', rows: 2 },
              { text: 'Tổng số', rows: 2 },
              { text: 'Chia theo hình thức khen thưởng', columns: 4 },
            ],
            [
              { text: 'Bằng khen' },
              { text: 'Chiến sĩ thi đua cấp bộ, tỉnh' },
              { text: 'Cờ thi đua cấp bộ, tỉnh' },
              { text: 'Huy hiệu (kỷ niệm chương)' },
            ],
            [{ text: 'A' }, { text: 'B' }, { text: '1' }, { text: '2' }, { text: '3' }, { text: '4' }, { text: '5' }],
          ],
          columns: [
            { key: 'row', align: 'LEFT', width: 6 },
            { key: 'code', align: 'CENTRE', width: 1 },
            ...['all', 'merit', 'emulation', 'flag', 'medal'].map((key) => ({
              key,
              align: 'RIGHT' as const,
              width: 2,
            })),
          ],
          rows: FORM_ROWS.map(([name, code], row) => [
            { text: name, indent: row > 0 ? (row === 2 || (row > 4 && row < 10) ? 2 : 1) : 0 },
            cell(code),
            row === 3 ? cell('ít nhất 4', null) : count((17 - row) * 211),
            count((17 - row) * 111),
            count(row * 2),
            count(null),
            count(0),
          ]),
          strong: [0],
          notes: ['Không tính vào biểu: 12 Giấy khen (biểu không có cột).'],
        },
      },
    ],
    recipients: [],
    signature: { capacity: [], title: 'Thủ trưởng đơn vị', name: null, preparedBy: 'Lò Thị Mận' },
    colophon: null,
  };
}

/** The list of a decision with so many lines; people and citations are made up. */
export function exampleAnnex(lines: number): ReportDocument {
  const names = ['Hoàng Thị Mười', 'Lò Văn Pản', 'Nguyễn Thuỳ Dương', 'Đỗ Quỳnh Ưng', 'Ksor H’Lan', 'Trần Ỷ Lữ'];
  return {
    kind: 'ANNEX',
    header: { ...exampleReport().header, number: '12/QĐ-MTTQ-BTT' },
    title: 'Danh sách tập thể, cá nhân được tặng Bằng khen',
    subtitle:
      '(Kèm theo Quyết định số 12/QĐ-MTTQ-BTT ngày 08 tháng 01 năm 2021\ncủa Ủy ban MTTQ Việt Nam tỉnh Sơn Thủy)',
    blocks: [
      {
        type: 'TABLE',
        table: {
          key: 'individuals',
          caption: 'Cá nhân',
          headings: [
            [{ text: 'TT' }, { text: 'Họ và tên' }, { text: 'Chức vụ, đơn vị công tác' }, { text: 'Thành tích' }],
          ],
          columns: [
            { key: 'index', align: 'CENTRE', width: 1 },
            { key: 'name', align: 'LEFT', width: 4 },
            { key: 'unit', align: 'LEFT', width: 5 },
            { key: 'citation', align: 'LEFT', width: 5 },
          ],
          rows: Array.from({ length: lines }, (_, index) => [
            cell(String(index + 1), index + 1),
            cell(`${names[index % names.length]} ${index % 7 === 0 ? 'Anh' : ''}`.trim()),
            cell(`Trưởng Ban Công tác Mặt trận thôn ${(index % 40) + 1}, xã Bản Mới, tỉnh Sơn Thủy`),
            cell('Có thành tích xuất sắc trong công tác Mặt trận năm 2020'),
          ]),
        },
      },
    ],
    recipients: [],
    signature: null,
    colophon: null,
  };
}

/** So many made-up awards, one after the other. */
export function exampleRecords(lines: number): RecordSheet {
  const text = (heading: string, width: number) => ({ heading, width, kind: 'TEXT' as const });
  return {
    name: 'Khen thưởng',
    columns: [
      { heading: 'TT', width: 8, kind: 'NUMBER' },
      text('Người, tập thể được khen', 30),
      text('Hình thức', 20),
      text('Số quyết định', 20),
      { heading: 'Ngày quyết định', width: 14, kind: 'DAY' },
      text('Cơ quan quyết định', 40),
      { heading: 'Tiền thưởng', width: 14, kind: 'NUMBER' },
    ],
    rows: (function* () {
      for (let line = 1; line <= lines; line += 1)
        yield [
          line,
          `Hoàng Thị Mười ${line}`,
          'Bằng khen',
          `${line % 300}/QĐ-MTTQ`,
          '2020-12-28',
          'Ủy ban MTTQ Việt Nam tỉnh Sơn Thủy',
          line % 3 === 0 ? null : 1_490_000,
        ];
    })(),
  };
}
