import { parseDecisionNumber } from '../../../awards/numbers/decision-number.js';
import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { parseVietnameseDate } from '../../../platform/time/vietnamese-date.js';
import { columnLetter, type GridRow } from '../grid.js';
import type { MappedColumn } from '../headings/columns.js';
import { DECISION_DAY_HEADINGS, DECISION_NUMBER_HEADINGS } from '../lexicon/heading-aliases.js';
import type { RowDecision } from '../list.js';
import { isDitto } from './repeated-cells.js';

const NUMBERS = new Set(DECISION_NUMBER_HEADINGS.map(foldVietnamese));
const DAYS = new Set(DECISION_DAY_HEADINGS.map(foldVietnamese));

/**
 * What rows print of their decision in columns of their own: "Số quyết định", "Ngày quyết định", or both in one, "12/QĐ-MTTQ ngày
 * 01/02/2022". A column that somebody said to hold something else says nothing of it. Remembers the row above.
 */
export class DecisionCells {
  private readonly numbers: ReadonlySet<number>;
  private readonly days: ReadonlySet<number>;
  private above: RowDecision = {};

  constructor(columns: readonly MappedColumn[]) {
    const open = columns.filter(({ role, recognisedBy }) => role === 'OTHER' && recognisedBy === 'HEADING');
    const headed = (headings: ReadonlySet<string>) =>
      new Set(open.filter(({ heading }) => headings.has(foldVietnamese(heading))).map(({ index }) => index));
    this.numbers = headed(NUMBERS);
    this.days = headed(DAYS);
  }

  /** Undefined: the row says nothing of it. */
  read({ cells }: GridRow): RowDecision | undefined {
    if (this.numbers.size + this.days.size === 0) return undefined;
    const said: RowDecision = {};
    for (const { column, text } of cells) {
      const repeats = isDitto(text);
      if (this.numbers.has(column)) {
        const number = repeats ? this.above.number : numberIn(text, columnLetter(column));
        if (number !== undefined) said.number = number;
      }
      if (this.days.has(column) || (this.numbers.has(column) && said.signedOn === undefined)) {
        const signedOn = repeats ? this.above.signedOn : dayIn(text, columnLetter(column));
        if (signedOn !== undefined) said.signedOn = signedOn;
      }
    }
    this.above = said;
    return said.number === undefined && said.signedOn === undefined ? undefined : said;
  }
}

function numberIn(text: string, column: string): RowDecision['number'] {
  // A day in the column of numbers is none.
  const isNumber = parseDecisionNumber(text).parsed && !parseVietnameseDate(text).ok;
  return isNumber ? { text: text.replace(/\s+/gu, ' ').trim(), column } : undefined;
}

function dayIn(text: string, column: string): RowDecision['signedOn'] {
  const printed = /(?:^|\s)ngày\s.*$/iu.exec(text.replace(/\s+/gu, ' '))?.[0] ?? text;
  const date = parseVietnameseDate(printed);
  return date.ok ? { day: date.value, text: text.replace(/\s+/gu, ' ').trim(), column } : undefined;
}
