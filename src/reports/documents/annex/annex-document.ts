import { printedDate } from '../../../platform/time/vietnamese-date.js';
import { AWARD_STATE, type RecipientKind } from '../../../awards/vocabulary.js';
import type { DocumentBlock, DocumentHeader, ReportDocument } from '../report-document.js';
import { annexTable } from './annex-table.js';
import { closingWords, hasBonus } from './annex-totals.js';
import { dayOf, KINDS, kindsInWords, kindsOf, nameOf } from './annex-words.js';
import { orderIn, proposalNotes } from './proposal-notes.js';
import type { DecisionPrint, EventPrint, LinePrint } from './decision-print.repository.js';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
/** The parts are numbered anew, so the notes say which numbers they mean. */
const notesHead = (document: string) => `Ghi chú (số thứ tự là thứ tự ghi trong ${document.toLowerCase()}):`;
const TEMPLATES: Partial<Record<DecisionPrint['system'], DocumentHeader['template']>> = {
  FRONT: 'FRONT',
  PARTY: 'PARTY',
  YOUTH: 'YOUTH',
};

/**
 * The list that goes with a decision: its lines under their kinds of recipient, each part numbered from 1, with totals. A
 * line that was corrected is printed as it reads now, one that was annulled is left out; notes say so of each. Of a decision that
 * was withdrawn the list says so at its head. Of a proposal it is all that was listed, and notes say what became of it.
 */
export function annexDocument(decision: DecisionPrint, lines: LinePrint[]): ReportDocument {
  // What a proposal listed, it lists still, whatever came of it.
  const listed: readonly string[] = [AWARD_STATE.GRANTED, AWARD_STATE.PROPOSED, AWARD_STATE.REFUSED];
  const printed = lines.filter(({ state }) => listed.includes(state));
  const sections = sectionsOf(printed);
  const forms = [...new Set(printed.map(({ form }) => form))];
  const blocks = sections.flatMap(({ kind, form, lines: of }, index): DocumentBlock[] => {
    const name = forms.length > 1 ? `${form} – ${KINDS[kind]}` : KINDS[kind];
    const count = of.every(({ unlisted }) => !unlisted) ? ` (${of.length})` : '';
    const caption = `${ROMAN[index] ?? index + 1}. ${name}${count}`;
    return [{ type: 'TABLE', table: annexTable({ key: `${kind}-${index}`, caption, kind }, of, hasBonus(printed)) }];
  });
  const isProposal = decision.status === 'PROPOSED';
  const said = isProposal ? 'Đề nghị' : 'Quyết định';
  const notes = lines.flatMap((line) => noteOf(line, isProposal));
  const nothing = `${said} này không còn trường hợp khen thưởng nào có hiệu lực.`;
  const withdrawn = `${said} này đã được thu lại trong sổ; danh sách chỉ còn để tra cứu.`;
  const closing = printed.length === 0 ? [nothing] : closingWords(printed);
  const noted = [
    ...(notes.length > 0 ? [notesHead(said), ...notes] : []),
    ...(isProposal ? proposalNotes(printed) : []),
  ];
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
    title: titleOf(printed, isProposal),
    subtitle: `(Kèm theo ${isProposal ? 'đề nghị' : said} số ${decision.number ?? '……………'} ${dayOf(decision.signedOn)}\ncủa ${decision.issuer})`,
    blocks: [
      ...(decision.recordStatus === 'WITHDRAWN' ? [{ type: 'NOTE' as const, text: withdrawn }] : []),
      ...blocks,
      ...closing.map((text): DocumentBlock => ({ type: 'PARAGRAPH', text })),
      ...noted.map((text): DocumentBlock => ({ type: 'NOTE', text })),
    ],
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

/** Form by form as they first occur in the annex; under each the groups first, then individuals, households, enterprises. */
function sectionsOf(lines: LinePrint[]): Section[] {
  const sections = new Map<string, Section>();
  for (const line of lines) {
    const key = `${line.formCode} ${line.recipientKind}`;
    const section = sections.get(key) ?? { kind: line.recipientKind, form: line.form, lines: [] };
    section.lines.push(line);
    sections.set(key, section);
  }
  const forms = [...new Set(lines.map(({ formCode }) => formCode))];
  return forms.flatMap((form) => kindsOf(lines).flatMap((kind) => sections.get(`${form} ${kind}`) ?? []));
}

function titleOf(lines: LinePrint[], proposed: boolean): string {
  const kinds = kindsInWords(kindsOf(lines));
  const forms = [...new Set(lines.map(({ form }) => form))];
  if (forms.length === 0) return 'Danh sách khen thưởng';
  const titles = lines.every(({ family }) => family === 'TITLE');
  const what = forms.length > 1 ? 'khen thưởng' : titles ? `công nhận danh hiệu ${forms[0]!}` : `tặng ${forms[0]!}`;
  return `Danh sách ${kinds} ${proposed ? 'đề nghị' : 'được'} ${what}`;
}

function noteOf(line: LinePrint, isProposal: boolean): string[] {
  // What took its place in a proposal stands there for it.
  if (isProposal && line.state === AWARD_STATE.REPLACED) return [];
  const order = isProposal ? orderIn(line) : line.annexOrder;
  if (line.state === AWARD_STATE.ANNULLED)
    return [`- Số thứ tự ${order} (${nameOf(line)}) không in ở đây: đã bị hủy bỏ${by(line.annulledBy)}.`];
  if (line.state === AWARD_STATE.REPLACED)
    return [`- Số thứ tự ${order} (${nameOf(line)}) được thay bằng danh sách nêu tên từng người.`];
  if (line.name !== line.namePrinted)
    return [
      `- Số thứ tự ${order}: “${line.namePrinted ?? ''}” đính chính thành “${line.name ?? ''}”${by(line.correctedBy)}.`,
    ];
  return line.correctedBy ? [`- Số thứ tự ${order} (${nameOf(line)}) đã được đính chính${by(line.correctedBy)}.`] : [];
}

function by(event: EventPrint | null): string {
  if (!event) return '';
  return event.number
    ? ` theo Quyết định số ${event.number} ${dayOf(event.signedOn)}`
    : ` ngày ${printedDate(event.on)}`;
}
