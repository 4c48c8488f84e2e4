import { HEADER_TEMPLATES } from './header-templates.js';
import type { DocumentHeader } from './report-document.js';

export interface PrintedLine {
  text: string;
  size: number;
  bold?: boolean;
  italic?: boolean;
  /** A rule under the line, as a share of the printed length of the text; left out: none. */
  rule?: number;
}

export interface HeaderColumns {
  left: PrintedLine[];
  right: PrintedLine[];
}

const DOTS = '……………………';

/** The head of a paper in two columns, a line each, as the issuing system prints it. */
export function headerLines(header: DocumentHeader): HeaderColumns {
  if (header.template === 'STATISTICAL_FORM') return formLines(header);
  const template = HEADER_TEMPLATES[header.template];
  const left: PrintedLine[] = [];
  // A standing board signs for its committee, whose name then stands above it.
  const [above, own] = header.board ? [header.issuer, header.board] : [header.superior, header.issuer];
  if (above) left.push({ text: wholeNames(upper(above)), size: template.superiorSize });
  const issuer = { text: wholeNames(upper(own)), size: template.issuerSize, bold: true };
  if (template.underIssuer === 'RULE') left.push({ ...issuer, rule: 0.4 });
  else left.push(issuer, { text: template.underIssuer, size: template.issuerSize });
  left.push({ text: printedNumber(header), size: template.numberSize });

  const last = template.heading.length - 1;
  const right: PrintedLine[] = template.heading.map((line, index) => ({
    ...line,
    bold: true,
    ...(index === last ? { rule: 1 } : {}),
  }));
  right.push({ text: placeAndDate(header), size: template.dateSize, italic: true });
  return { left, right };
}

function formLines(header: DocumentHeader): HeaderColumns {
  const form = header.form;
  return {
    left: [
      { text: `Biểu số: ${form?.code || DOTS}`, size: 11, bold: true },
      { text: `Ban hành theo ${form?.issuedBy.replace(/^ban hành theo\s+/iu, '') || DOTS}`, size: 11 },
      { text: `Ngày nhận báo cáo: ${form?.receivedBy || DOTS}`, size: 11 },
    ],
    right: [
      { text: `Đơn vị báo cáo: ${form?.reportingUnit || header.issuer || DOTS}`, size: 11 },
      { text: `Đơn vị nhận báo cáo: ${form?.receivingUnit || DOTS}`, size: 11 },
    ],
  };
}

/** "Số: 12/BC-MTTQ", or with room for a number that the registrar writes in by hand. */
export function printedNumber(header: DocumentHeader): string {
  const template = HEADER_TEMPLATES[header.template];
  const number = header.number ?? `${template.blankNumber}${header.documentSymbol}`;
  return `${template.numberPrefix}${number.replace(/^số\s*:?\s*/iu, '')}`;
}

export function placeAndDate(header: Pick<DocumentHeader, 'place' | 'on'>): string {
  return `${header.place}, ${printedDay(header.on)}`;
}

/** Day, and January and February, with a leading zero: Annex I, part II, section I.4 of Decree 30/2020/NĐ-CP. */
export function printedDay(on: string | null): string {
  if (!on) return 'ngày …… tháng …… năm ………';
  const [year, month, day] = on.split('-').map(Number) as [number, number, number];
  return `ngày ${String(day).padStart(2, '0')} tháng ${month < 3 ? `0${month}` : month} năm ${year}`;
}

const UNIT = 'tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu';
const NAMED_UNIT = new RegExp(`(?<=^|[\\s,])(?:${UNIT})\\s[^,]+?(?=\\s(?:${UNIT})\\s|,|$)`, 'giu');
/** As much as surely has room on a line of its own. */
const LONGEST_UNIT = 24;

/** "… VIỆT NAM TỈNH TUYÊN QUANG" breaks before TỈNH, if at all: no-break spaces hold a unit and its name together. */
export function wholeNames(text: string): string {
  return text.replace(NAMED_UNIT, (name) => (name.length > LONGEST_UNIT ? name : name.replace(/ /g, '\u00A0')));
}

export const upper = (text: string): string => text.toLocaleUpperCase('vi');
