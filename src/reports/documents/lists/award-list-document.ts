import { positionAndUnit } from '../../../platform/text/names/position-and-unit.js';
import { printedDate } from '../../../platform/time/vietnamese-date.js';
import { achievementOf, CLASSES, nameOf } from '../annex/annex-words.js';
import type { DocumentCell, DocumentColumn, DocumentTable, ReportDocument } from '../report-document.js';
import type { AwardListLine, NamesOfFilter } from './award-list-line.js';
import { filterInWords } from './filter-words.js';
import type { AwardListFilterInput } from './request-award-list.js';

interface Column extends Omit<DocumentColumn, 'key'> {
  heading: string;
  cell: (line: AwardListLine, index: number) => DocumentCell;
}

const text = (said: string | null): DocumentCell => ({ text: said ?? '' });

/** As offices keep the book by hand. */
const COLUMNS: Readonly<Record<string, Column>> = {
  index: {
    heading: 'TT',
    align: 'CENTRE',
    width: 1,
    cell: (_, index) => ({ text: String(index + 1), value: index + 1 }),
  },
  name: { heading: 'Họ tên, tên đơn vị', align: 'LEFT', width: 4, cell: (line) => text(nameOf(line)) },
  place: {
    heading: 'Chức vụ, đơn vị',
    align: 'LEFT',
    width: 4.5,
    cell: ({ position, unit }) => text(positionAndUnit(position, unit)),
  },
  form: { heading: 'Hình thức, danh hiệu', align: 'LEFT', width: 3, cell: ({ form }) => text(form) },
  class: {
    heading: 'Hạng',
    align: 'CENTRE',
    width: 1.4,
    cell: ({ awardClass }) => text(awardClass && CLASSES[awardClass].replace('hạng ', '')),
  },
  grantor: { heading: 'Cơ quan tặng', align: 'LEFT', width: 4, cell: ({ grantor }) => text(grantor) },
  number: { heading: 'Số quyết định', align: 'LEFT', width: 2.4, cell: ({ number }) => text(number) },
  day: {
    heading: 'Ngày',
    align: 'CENTRE',
    width: 2,
    cell: ({ grantedOn }) => (grantedOn ? { text: printedDate(grantedOn), day: grantedOn } : text(null)),
  },
  reason: { heading: 'Thành tích', align: 'LEFT', width: 4.5, cell: ({ reason }) => text(achievementOf(reason)) },
  handedOver: {
    heading: 'Trao tại',
    align: 'LEFT',
    width: 3.6,
    cell: ({ handedOver }) =>
      text(handedOver.map(({ title, heldFrom }) => `${title} (${printedDate(heldFrom)})`).join('; ')),
  },
  note: { heading: 'Ghi chú', align: 'LEFT', width: 2.4, cell: (line) => text(noteOf(line)) },
};

const STATES: Record<AwardListLine['state'], string | null> = {
  GRANTED: null,
  PROPOSED: 'mới đề nghị',
  REFUSED: 'không được khen hoặc đã rút',
  ANNULLED: 'đã hủy bỏ',
  REPLACED: 'đã thay bằng danh sách nêu tên',
};
const STATUSES: Record<AwardListLine['recordStatus'], string | null> = {
  CONFIRMED: null,
  DRAFT: 'bản nháp',
  WITHDRAWN: 'đã thu lại',
};

function noteOf({ state, recordStatus, isHidden }: AwardListLine): string {
  const said = [STATES[state], STATUSES[recordStatus], isHidden ? 'không nêu tên công khai' : null].filter(Boolean);
  return said.join('; ');
}

export interface AskedList {
  filter: AwardListFilterInput;
  names: NamesOfFilter;
  /** As it is printed: "28/11/2026". */
  madeOn: string;
}

/** A list of awards, one a line, numbered; under its title all that it was narrowed by. */
export function awardListDocument(
  lines: readonly AwardListLine[],
  { filter, names, madeOn }: AskedList,
): ReportDocument {
  const said = filterInWords(filter, names);
  return {
    kind: 'ANNEX',
    header: {
      template: 'STATE',
      superior: null,
      issuer: names.grantor ?? names.body ?? '',
      number: null,
      documentSymbol: '',
      place: '',
      on: null,
    },
    title: titleOf(filter, names),
    subtitle: said.length > 0 ? `(${said.join('; ')})` : null,
    blocks: [
      ...(lines.length > 0 ? [{ type: 'TABLE' as const, table: tableOf(lines) }] : []),
      { type: 'PARAGRAPH', text: `${closing(lines)}${chosenBy(said)} Lập từ sổ ngày ${madeOn}.` },
    ],
    recipients: [],
    signature: null,
    colophon: null,
    orientation: 'LANDSCAPE',
  };
}

/** The book of a year is called what offices call it; of one honouree it names whose it is. */
export function titleOf({ year }: AwardListFilterInput, { person, body }: NamesOfFilter): string {
  const whose = person ?? body;
  if (whose) return `Khen thưởng của ${whose}`;
  return year ? `Sổ theo dõi khen thưởng năm ${year}` : 'Sổ theo dõi khen thưởng';
}

function closing(lines: readonly AwardListLine[]): string {
  if (lines.length === 0) return 'Sổ không có khen thưởng nào như vậy.';
  const standing = lines.filter((line) => stands(line));
  const drafts = standing.filter(({ recordStatus }) => recordStatus === 'DRAFT').length;
  const parts = [
    drafts > 0 ? `${drafts} dòng là bản nháp, chưa công khai` : '',
    standing.length < lines.length ? `${lines.length - standing.length} ${NOT_STANDING}` : '',
  ].filter(Boolean);
  return `Cộng ${lines.length} dòng${parts.length > 0 ? `, trong đó ${parts.join('; ')}` : ''}.`;
}

const NOT_STANDING =
  'dòng không tính là khen thưởng (mới đề nghị, không được khen, đã hủy bỏ, đã thay hoặc đã thu lại)';

const stands = ({ state, recordStatus }: AwardListLine): boolean => state === 'GRANTED' && recordStatus !== 'WITHDRAWN';

/** A .csv has no title: its end alone tells that it is not all there is. */
function chosenBy(said: readonly string[]): string {
  return said.length > 0 ? ` Chọn theo: ${said.join('; ')}.` : '';
}

function tableOf(lines: readonly AwardListLine[]): DocumentTable {
  const shown = Object.entries(COLUMNS).filter(
    // Classes, handings-over and notes are few: a column of nothing takes room from the others.
    ([key, { cell }]) => !MAY_BE_LEFT_OUT.has(key) || lines.some((line, index) => cell(line, index).text !== ''),
  );
  return {
    key: 'Khen thưởng',
    caption: '',
    headings: [shown.map(([, { heading }]) => ({ text: heading }))],
    columns: shown.map(([key, { align, width }]) => ({ key, align, width })),
    rows: lines.map((line, index) => shown.map(([, { cell }]) => cell(line, index))),
  };
}

const MAY_BE_LEFT_OUT: ReadonlySet<string> = new Set(['class', 'handedOver', 'note']);
