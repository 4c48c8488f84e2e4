import { positionAndUnit } from '../../../platform/text/names/position-and-unit.js';
import type { RecipientKind } from '../../../awards/vocabulary.js';
import type { DocumentCell, DocumentTable } from '../report-document.js';
import { bonusOf, moneyCell, recipientWords } from './annex-totals.js';
import { achievementOf, CLASSES, nameOf } from './annex-words.js';
import type { LinePrint } from './decision-print.repository.js';

const NAMES: Record<RecipientKind, string> = {
  GROUP: 'Tên tập thể',
  INDIVIDUAL: 'Họ và tên',
  HOUSEHOLD: 'Hộ gia đình ông, bà',
  ENTERPRISE: 'Tên doanh nghiệp',
  UNKNOWN: 'Tên',
};

interface Column {
  key: string;
  heading: string;
  align: 'LEFT' | 'CENTRE' | 'RIGHT';
  width: number;
  cell: (line: LinePrint, index: number) => DocumentCell;
  /** Of the row with the totals; left out: empty. */
  total?: (lines: readonly LinePrint[]) => DocumentCell;
}

/** One part of the list, numbered from 1, with its totals below. */
export function annexTable(
  { key, caption, kind }: { key: string; caption: string; kind: RecipientKind },
  lines: readonly LinePrint[],
  withBonus: boolean,
): DocumentTable {
  const columns = columnsOf(kind, lines, withBonus);
  return {
    key,
    caption,
    headings: [columns.map(({ heading }) => ({ text: heading }))],
    columns: columns.map(({ key: of, align, width }) => ({ key: of, align, width })),
    rows: [
      ...lines.map((line, index) => columns.map(({ cell }) => cell(line, index))),
      columns.map(({ total }) => total?.(lines) ?? { text: '' }),
    ],
    strong: [lines.length],
  };
}

function columnsOf(kind: RecipientKind, lines: readonly LinePrint[], withBonus: boolean): Column[] {
  const columns: Column[] = [
    {
      key: 'index',
      heading: 'TT',
      align: 'CENTRE',
      width: 1,
      cell: (_, index) => ({ text: String(index + 1), value: index + 1 }),
    },
    {
      key: 'name',
      heading: NAMES[kind],
      align: 'LEFT',
      width: 4.5,
      cell: (line) => ({ text: nameOf(line) }),
      total: () => ({ text: `Cộng: ${recipientWords(kind, lines)}` }),
    },
    {
      key: 'place',
      heading: kind === 'INDIVIDUAL' ? 'Chức vụ, đơn vị công tác' : 'Đơn vị, địa chỉ',
      align: 'LEFT',
      width: 5,
      cell: ({ position, unit }) => ({ text: positionAndUnit(position, unit) }),
    },
  ];
  if (lines.some(({ awardClass }) => awardClass !== null))
    columns.push({
      key: 'class',
      heading: 'Hạng',
      align: 'CENTRE',
      width: 1.6,
      cell: ({ awardClass }) => ({ text: awardClass ? CLASSES[awardClass] : '' }),
    });
  columns.push({
    key: 'reason',
    heading: 'Thành tích',
    align: 'LEFT',
    width: 4.5,
    cell: ({ reason }) => ({ text: achievementOf(reason) ?? '' }),
  });
  if (withBonus)
    columns.push({
      key: 'bonus',
      heading: 'Tiền thưởng (đồng)',
      align: 'RIGHT',
      width: 2.4,
      cell: (line) => moneyCell(bonusOf([line])),
      total: (all) => moneyCell(bonusOf(all)),
    });
  return columns;
}
