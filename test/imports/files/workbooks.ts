import ExcelJS from 'exceljs';

export type CellValue = ExcelJS.CellValue;

export interface SheetPlan {
  name?: string;
  /** From row 1; null leaves a cell out. */
  rows: readonly (readonly CellValue[])[];
  merges?: readonly string[];
  /** Font by cell, or by column letter. */
  fonts?: Readonly<Record<string, string>>;
  formats?: Readonly<Record<string, string>>;
  bold?: readonly string[];
  hiddenRows?: readonly number[];
  hiddenColumns?: readonly string[];
  state?: 'visible' | 'hidden';
}

/** A workbook as an office program writes it. */
export async function workbook(plans: SheetPlan | readonly SheetPlan[], from1904 = false): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = from1904;
  for (const [index, plan] of [plans].flat().entries()) {
    const sheet = book.addWorksheet(plan.name ?? `Sheet${index + 1}`, { state: plan.state ?? 'visible' });
    for (const [at, values] of plan.rows.entries()) {
      for (const [column, value] of values.entries()) {
        if (value !== null && value !== '') sheet.getCell(at + 1, column + 1).value = value;
      }
    }
    for (const range of plan.merges ?? []) sheet.mergeCells(range);
    for (const [place, name] of Object.entries(plan.fonts ?? {})) style(sheet, place, (cell) => (cell.font = { name }));
    for (const [place, code] of Object.entries(plan.formats ?? {})) style(sheet, place, (cell) => (cell.numFmt = code));
    for (const place of plan.bold ?? []) style(sheet, place, (cell) => (cell.font = { ...cell.font, bold: true }));
    for (const row of plan.hiddenRows ?? []) sheet.getRow(row).hidden = true;
    for (const column of plan.hiddenColumns ?? []) sheet.getColumn(column).hidden = true;
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

function style(sheet: ExcelJS.Worksheet, place: string, change: (cell: ExcelJS.Cell) => void): void {
  if (/\d/u.test(place)) change(sheet.getCell(place));
  else sheet.getColumn(place).eachCell((cell) => change(cell));
}
