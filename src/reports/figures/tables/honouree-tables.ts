import type { Language } from '../../../platform/errors/domain-error.js';

import { COUNTING } from '../../vocabulary.js';
import { type Count, countText } from '../count.js';
import { awardCell, COUNTED } from './divided-table.js';
import type { FigureCell, FigureRow, FigureTable } from './figure-table.js';
import { only, type Predicate } from '../sql/predicate.js';
import { firstTimeCount, honoureeCount } from '../honouree-count.js';
import type { ReportFacts } from '../report-facts.js';
import { valueLabel, word } from '../wording.js';

const HONOUREE_KINDS = ['INDIVIDUAL', 'GROUP', 'HOUSEHOLD', 'ENTERPRISE', 'UNKNOWN'] as const;

/** Honourees once, however many awards they got; awards each; and who was honoured for the first time. */
export function honoureesTable(facts: ReportFacts, language: Language): FigureTable {
  const row = (kind: string | null, label: string): FigureRow => {
    const loose = facts.honourees.some((fact) => fact.kind === kind && fact.unlinked > 0);
    const where: Predicate = kind === null ? COUNTED : [...COUNTED, only('kind', kind)];
    const cell = (column: string, count: Count, more: Predicate): FigureCell => ({
      column,
      count,
      text: countText(count, language),
      ref: { kind: 'HONOUREES', back: 0, where: [...where, ...more], ...(loose && { also: 'AWARDS' as const }) },
    });
    return {
      key: kind ?? 'TOTAL',
      label,
      indent: 0,
      strong: kind === null,
      cells: [
        cell('HONOUREES', honoureeCount(facts.honourees, kind), []),
        cell('FIRST_TIME', firstTimeCount(facts.honourees, kind), [only('firstTime', 'YES')]),
        awardCell('AWARDS', facts.core, where, language),
      ],
    };
  };
  const kinds = HONOUREE_KINDS.filter((kind) =>
    facts.core.some((cell) => cell.at.kind === kind && cell.at.counting === COUNTING.COUNTED),
  );
  return {
    key: 'honourees',
    title: word(['Đối tượng được khen thưởng', 'Honourees'], language),
    rowsTitle: word(['Đối tượng', 'Kind'], language),
    columns: [
      {
        key: 'HONOUREES',
        title: word(['Số đối tượng (mỗi đối tượng tính một lần)', 'Honourees, each once'], language),
      },
      { key: 'FIRST_TIME', title: word(['Lần đầu được khen', 'Honoured for the first time'], language) },
      { key: 'AWARDS', title: word(['Số lượt khen thưởng', 'Awards'], language) },
    ],
    rows: [
      row(null, word(['Tổng số', 'Total'], language)),
      ...kinds.map((kind) => row(kind, valueLabel('kind', kind, facts, language))),
    ],
    notes: notesOf(facts, language),
  };
}

function notesOf({ honourees }: ReportFacts, language: Language): string[] {
  if (!honourees.some(({ unlinked }) => unlinked > 0)) return [];
  if (honoureeCount(honourees, null).silent === 0) return [word(ON_ONE_LIST, language)];
  const mixed = honourees.some(({ kind }) => kind === 'UNKNOWN');
  return [word(LOWER_BOUND, language), ...(mixed ? [word(MAYBE_AMONG_OTHERS, language)] : [])];
}

const ON_ONE_LIST = [
  'Một số trường hợp chưa xác định được cụ thể người, đơn vị được khen nhưng cùng nằm trong một danh sách nên vẫn tính được đúng số đối tượng; mở con số sẽ thấy cả những dòng đó.',
  'Some lines are not linked to a record, but stand on one list, so their number is known; it opens into those lines, too.',
] as const;
const LOWER_BOUND = [
  'Một số trường hợp chưa xác định được cụ thể người, đơn vị được khen nên số đối tượng là số ít nhất; mở con số sẽ thấy cả những dòng đó.',
  'Some lines are not linked to a record, so the number of honourees is a lower bound; it opens into those lines, too.',
] as const;
const MAYBE_AMONG_OTHERS = [
  'Đối tượng chưa phân loại có thể đã được tính ở loại khác nên không cộng thêm vào tổng số.',
  'Honourees of no known kind may be counted under another kind already, so the total does not add them.',
] as const;
