import ExcelJS from 'exceljs';
import { AWARD_FORMS } from '../../awards/catalogue/forms/award-forms.js';
import { LIMITS } from './packages/limits.js';
import { EXPLANATION } from './template-explanation.js';

interface TemplateColumn {
  heading: string;
  width: number;
  explanation: string;
  example: string;
  choices?: readonly string[];
  format?: string;
}

const COLUMNS: readonly TemplateColumn[] = [
  { heading: 'STT', width: 6, explanation: 'Số thứ tự trong danh sách kèm theo quyết định.', example: '1' },
  {
    heading: 'Danh xưng',
    width: 11,
    explanation: 'Ông, Bà, Đồng chí … Để trống với tập thể.',
    example: 'Ông',
    choices: ['Ông', 'Bà', 'Đồng chí'],
  },
  {
    heading: 'Tên cá nhân, tập thể',
    width: 32,
    explanation: 'Bắt buộc. Ghi đúng như trong quyết định, mỗi dòng một cá nhân, tập thể, hộ hoặc doanh nghiệp.',
    example: 'Nguyễn Văn Thử',
  },
  {
    heading: 'Loại đối tượng',
    width: 15,
    explanation: 'Chọn trong danh sách.',
    example: 'Cá nhân',
    choices: ['Cá nhân', 'Tập thể', 'Hộ gia đình', 'Doanh nghiệp'],
  },
  {
    heading: 'Chức vụ',
    width: 24,
    explanation: 'Chức vụ khi được khen, như in trong quyết định.',
    example: 'Chủ tịch',
  },
  {
    heading: 'Đơn vị công tác',
    width: 32,
    explanation: 'Đơn vị, hoặc thôn, xã nơi cư trú.',
    example: 'Ủy ban MTTQ Việt Nam xã Mẫu',
  },
  {
    heading: 'Hình thức khen thưởng',
    width: 28,
    explanation: 'Chọn trong danh mục ở cột F của trang này, hoặc gõ như trong quyết định.',
    example: 'Giấy khen',
    choices: [],
  },
  {
    heading: 'Hạng',
    width: 11,
    explanation: 'Chỉ với huân chương, huy chương có hạng.',
    example: '',
    choices: ['Hạng Nhất', 'Hạng Nhì', 'Hạng Ba'],
  },
  {
    heading: 'Thành tích',
    width: 40,
    explanation: 'Như in trong quyết định.',
    example: 'Hoàn thành xuất sắc nhiệm vụ năm 2020',
  },
  {
    heading: 'Thời gian lập thành tích',
    width: 16,
    explanation: 'Năm (2020), giai đoạn (2016-2020) hoặc ngày (từ 01/01/2020 đến 30/6/2020).',
    example: '2020',
    format: '@',
  },
  { heading: 'Mức thưởng', width: 14, explanation: 'Số tiền, bằng đồng.', example: '447000', format: '#,##0' },
  { heading: 'Số vào sổ', width: 12, explanation: 'Số vào sổ của bằng, nếu đã có.', example: '', format: '@' },
  { heading: 'Ghi chú', width: 20, explanation: 'Không đưa vào sổ khen thưởng.', example: '' },
];

/** Rows that have drop-downs; more may be filled in without. */
const ROWS_WITH_CHOICES = 2_000;
const FORMS_FROM = 4;

type ValidatedSheet = ExcelJS.Worksheet & {
  dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
};

/** A workbook to fill in: headings that are recognised, drop-downs, and a sheet that explains them. As bytes of an .xlsx. */
export async function listTemplate(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const list = book.addWorksheet('Danh sách', { views: [{ state: 'frozen', ySplit: 1 }] }) as ValidatedSheet;
  const explanation = book.addWorksheet(EXPLANATION.sheet);
  const forms = AWARD_FORMS.map((form) => form.nameVi);
  for (const [index, column] of COLUMNS.entries()) {
    const letter = list.getColumn(index + 1).letter;
    list.getColumn(index + 1).width = column.width;
    if (column.format !== undefined) list.getColumn(index + 1).numFmt = column.format;
    const heading = list.getCell(1, index + 1);
    heading.value = column.heading;
    heading.numFmt = '@';
    heading.font = { name: 'Times New Roman', bold: true };
    heading.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    heading.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF3E3B3' } };
    if (column.choices === undefined) continue;
    const source =
      column.choices.length > 0
        ? `"${column.choices.join(',')}"`
        : `'${EXPLANATION.sheet}'!$F$${FORMS_FROM}:$F$${FORMS_FROM + forms.length - 1}`;
    // What is not in the list may be typed all the same: decisions print more than a catalogue knows.
    list.dataValidations.add(`${letter}2:${letter}${ROWS_WITH_CHOICES}`, {
      type: 'list',
      allowBlank: true,
      showErrorMessage: false,
      formulae: [source],
    });
  }
  explain(explanation, forms);
  return Buffer.from(await book.xlsx.writeBuffer());
}

function explain(sheet: ExcelJS.Worksheet, forms: readonly string[]): void {
  sheet.getCell('A1').value = EXPLANATION.title;
  sheet.getCell('A1').font = { name: 'Times New Roman', bold: true, size: 14 };
  sheet.getCell('A2').value =
    `Chỉ điền vào trang "Danh sách", từ dòng 2; không đổi dòng tiêu đề. Tối đa ${LIMITS.rows.toLocaleString('vi')} dòng.`;
  sheet.getRow(3).values = ['Cột', 'Cách ghi', 'Ví dụ', '', '', 'Danh mục hình thức, danh hiệu'];
  sheet.getRow(3).font = { name: 'Times New Roman', bold: true };
  for (const [index, column] of COLUMNS.entries()) {
    sheet.getRow(FORMS_FROM + index).values = [column.heading, column.explanation, column.example];
  }
  for (const [index, form] of forms.entries()) sheet.getCell(FORMS_FROM + index, 6).value = form;
  for (const [column, width] of [26, 70, 40, 3, 3, 60].entries()) sheet.getColumn(column + 1).width = width;
}
