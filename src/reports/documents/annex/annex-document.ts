import { AWARD_STATE, type AwardClass, type RecipientKind } from '../../../awards/vocabulary.js';
import { printedDay } from '../header-lines.js';
import type { DocumentBlock, DocumentHeader, DocumentTable, ReportDocument } from '../report-document.js';
import type { DecisionPrint, EventPrint, LinePrint } from './decision-print.repository.js';

const KINDS: Record<RecipientKind, string> = {
  GROUP: 'Tập thể',
  INDIVIDUAL: 'Cá nhân',
  HOUSEHOLD: 'Hộ gia đình',
  ENTERPRISE: 'Doanh nghiệp',
  UNKNOWN: 'Tập thể, cá nhân',
};
const NAMES: Record<RecipientKind, string> = {
  GROUP: 'Tên tập thể',
  INDIVIDUAL: 'Họ và tên',
  HOUSEHOLD: 'Hộ gia đình ông, bà',
  ENTERPRISE: 'Tên doanh nghiệp',
  UNKNOWN: 'Tên',
};
export const CLASSES: Record<AwardClass, string> = {
  SPECIAL: 'hạng Đặc biệt',
  FIRST: 'hạng Nhất',
  SECOND: 'hạng Nhì',
  THIRD: 'hạng Ba',
};
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const TEMPLATES: Partial<Record<DecisionPrint['system'], DocumentHeader['template']>> = {
  FRONT: 'FRONT',
  PARTY: 'PARTY',
  YOUTH: 'YOUTH',
};

/**
 * The list that goes with a decision: its lines under their kinds of recipient, numbered as in the annex. A line that was
 * corrected is printed as it reads now, one that was annulled is left out; notes say so of each.
 */
export function annexDocument(decision: DecisionPrint, lines: LinePrint[]): ReportDocument {
  const printed = lines.filter(({ state }) => state === AWARD_STATE.GRANTED || state === AWARD_STATE.PROPOSED);
  const sections = sectionsOf(printed);
  const forms = [...new Set(printed.map(({ form }) => form))];
  const blocks = sections.flatMap(({ kind, form, lines: of }, index): DocumentBlock[] => {
    const name = forms.length > 1 ? `${form} – ${KINDS[kind]}` : KINDS[kind];
    const count = of.every(({ unlisted }) => !unlisted) ? ` (${of.length})` : '';
    const table = annexTable(`${kind}-${index}`, `${ROMAN[index] ?? index + 1}. ${name}${count}`, kind, of);
    return [{ type: 'TABLE', table }];
  });
  const notes = lines.flatMap(noteOf).map((text): DocumentBlock => ({ type: 'NOTE', text }));
  const empty: DocumentBlock[] =
    printed.length === 0 ? [{ type: 'PARAGRAPH', text: 'Quyết định này không có dòng nào còn hiệu lực.' }] : [];
  return {
    kind: 'ANNEX',
    header: {
      template: TEMPLATES[decision.system] ?? 'STATE',
      superior: null,
      issuer: decision.issuer,
      number: decision.number,
      documentSymbol: '',
      place: '',
      on: null,
    },
    title: titleOf(printed, sections),
    subtitle: `(Kèm theo ${decision.status === 'PROPOSED' ? 'đề nghị' : 'Quyết định'} số ${decision.number ?? '……………'} ${dayOf(decision.signedOn)}\ncủa ${decision.issuer})`,
    blocks: [...empty, ...blocks, ...(notes.length > 0 ? [{ type: 'NOTE' as const, text: 'Ghi chú:' }, ...notes] : [])],
    recipients: [],
    signature: null,
    colophon: null,
    orientation: 'PORTRAIT',
  };
}

interface Section {
  kind: RecipientKind;
  form: string;
  lines: LinePrint[];
}

/** In the order in which they first occur in the annex. */
function sectionsOf(lines: LinePrint[]): Section[] {
  const sections = new Map<string, Section>();
  for (const line of lines) {
    const key = `${line.formCode} ${line.recipientKind}`;
    const section = sections.get(key) ?? { kind: line.recipientKind, form: line.form, lines: [] };
    section.lines.push(line);
    sections.set(key, section);
  }
  return [...sections.values()];
}

function titleOf(lines: LinePrint[], sections: Section[]): string {
  const kinds = [...new Set(sections.map(({ kind }) => KINDS[kind].toLocaleLowerCase('vi')))].join(', ');
  const forms = [...new Set(lines.map(({ form }) => form))];
  const titles = lines.length > 0 && lines.every(({ family }) => family === 'TITLE');
  const what = forms.length === 1 ? forms[0]! : 'khen thưởng';
  const verb = forms.length === 1 ? (titles ? 'được công nhận danh hiệu' : 'được tặng') : 'được';
  return ['Danh sách', kinds, verb, what].filter(Boolean).join(' ');
}

function annexTable(key: string, caption: string, kind: RecipientKind, lines: LinePrint[]): DocumentTable {
  const classes = lines.some(({ awardClass }) => awardClass !== null);
  const place = kind === 'INDIVIDUAL' ? 'Chức vụ, đơn vị công tác' : 'Đơn vị, địa chỉ';
  const column = (of: string, heading: string, align: 'LEFT' | 'CENTRE', width: number) => ({
    of,
    heading,
    align,
    width,
  });
  const columns = [
    column('index', 'TT', 'CENTRE', 1),
    column('name', NAMES[kind], 'LEFT', 4.5),
    column('place', place, 'LEFT', 5),
    ...(classes ? [column('class', 'Hạng', 'CENTRE', 1.6)] : []),
    column('reason', 'Thành tích', 'LEFT', 4.5),
  ];
  return {
    key,
    caption,
    headings: [columns.map(({ heading }) => ({ text: heading }))],
    columns: columns.map(({ of, align, width }) => ({ key: of, align, width })),
    rows: lines.map((line) => [
      { text: String(line.annexOrder), value: line.annexOrder },
      { text: nameOf(line) },
      { text: [line.position, line.unit].filter(Boolean).join(', ') },
      ...(classes ? [{ text: line.awardClass ? CLASSES[line.awardClass] : '' }] : []),
      { text: line.reason ?? '' },
    ]),
  };
}

export function nameOf({ unlisted, quantity, name, recipientKind }: LinePrint): string {
  if (!unlisted) return name ?? '';
  const kind = KINDS[recipientKind].toLocaleLowerCase('vi');
  return quantity === null ? `Nhiều ${kind} (không rõ số lượng)` : `${quantity} ${kind} (không nêu tên)`;
}

function noteOf(line: LinePrint): string[] {
  if (line.state === AWARD_STATE.ANNULLED)
    return [`- Dòng ${line.annexOrder} (${nameOf(line)}) không in ở đây: đã bị hủy bỏ${by(line.annulledBy)}.`];
  if (line.state === AWARD_STATE.REPLACED)
    return [`- Dòng ${line.annexOrder} (${nameOf(line)}) được thay bằng các dòng nêu tên từng người.`];
  if (line.name !== line.namePrinted)
    return [
      `- Dòng ${line.annexOrder}: “${line.namePrinted ?? ''}” đính chính thành “${line.name ?? ''}”${by(line.correctedBy)}.`,
    ];
  return line.correctedBy
    ? [`- Dòng ${line.annexOrder} (${nameOf(line)}) đã được đính chính${by(line.correctedBy)}.`]
    : [];
}

function by(event: EventPrint | null): string {
  if (!event) return '';
  return event.number
    ? ` theo Quyết định số ${event.number} ${dayOf(event.signedOn)}`
    : ` ngày ${event.on.split('-').reverse().join('/')}`;
}

/** A day in words; a month or a year where no more is known. */
export function dayOf(partial: string | null): string {
  if (partial === null) return printedDay(null);
  const [year, month, day] = partial.split('-');
  if (day) return printedDay(partial);
  return month ? `tháng ${month} năm ${year}` : `năm ${year}`;
}
