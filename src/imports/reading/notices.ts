import type { Message } from '../../platform/errors/domain-error.js';
import { LIMITS } from './packages/limits.js';
import type { ListNotice } from './list.js';
import { mendMessages, noticeMessages } from './notice-messages.js';

type NoticeCode = keyof typeof noticeMessages;
type Severity = ListNotice['severity'];

/** How heavy each notice is, and what would mend it. NOTE: nothing need be done. */
const WEIGHT: Readonly<Record<NoticeCode, readonly [Severity, (keyof typeof mendMessages)?]>> = {
  CONVERTED: ['NOTE', 'CHECK_ACCENTS'],
  CONVERTED_BY_LETTERS: ['WARNING', 'CHECK_ACCENTS'],
  ENCODING_GUESSED: ['WARNING', 'CHECK_ACCENTS'],
  LETTERS_LOST: ['ERROR', 'TYPE_AGAIN'],
  CHARACTERS_REMOVED: ['WARNING', 'TYPE_AGAIN'],
  CELL_CUT: ['ERROR', 'TYPE_AGAIN'],
  TOO_MANY_MARKS: ['ERROR', 'TYPE_AGAIN'],
  LOOKS_LIKE_FORMULA: ['WARNING', 'TYPE_AGAIN'],
  FORMULA_WITHOUT_VALUE: ['ERROR', 'SAVE_WITH_VALUES'],
  CELL_IS_ERROR: ['ERROR', 'TYPE_AGAIN'],
  NUMBER_IS_DATE: ['WARNING', 'TYPE_AS_TEXT'],
  DATE_DOUBTFUL: ['WARNING', 'TYPE_AGAIN'],
  UNUSED_DAY_NOT_REAL: ['WARNING', 'NOT_RECORDED'],
  UNUSED_SEX_UNCLEAR: ['WARNING', 'NOT_RECORDED'],
  ROW_HIDDEN: ['WARNING', 'TAKE_AWAY_OR_KEEP'],
  COLUMN_HIDDEN: ['NOTE', 'TAKE_AWAY_OR_KEEP'],
  SHEET_HIDDEN: ['WARNING', 'TAKE_AWAY_OR_KEEP'],
  MACROS_IGNORED: ['NOTE'],
  TOO_MANY_MERGES: ['WARNING', 'TYPE_AGAIN'],
  HEADING_NOT_FOUND: ['WARNING', 'CHOOSE_COLUMN'],
  NAME_COLUMN_NOT_FOUND: ['ERROR', 'CHOOSE_COLUMN'],
  ROLE_TWICE: ['WARNING', 'CHOOSE_COLUMN'],
  SHEET_WITHOUT_LIST: ['WARNING', 'CHOOSE_COLUMN'],
  SUMS_LEFT_OUT: ['WARNING', 'SUMS_ARE_A_LIST'],
  LINE_LEFT_OUT: ['WARNING', 'NUMBER_THE_ROW'],
  TOTAL_LINE: ['NOTE'],
  AFTER_THE_LIST: ['NOTE'],
  SUBHEADING_DOUBTFUL: ['WARNING', 'NUMBER_THE_ROW'],
  CELL_SPLIT: ['NOTE'],
  CELL_DIVIDED: ['WARNING', 'CHECK_ROWS'],
  NOT_GRANTED: ['ERROR', 'FORM_OR_LEAVE_OUT'],
  FORMS_SEVERAL: ['WARNING', 'ONE_FORM'],
  FORM_NOT_MARKED: ['WARNING', 'MARK_FORM'],
  MARK_NOT_UNDERSTOOD: ['WARNING', 'MARK_FORM'],
  DITTO: ['NOTE'],
};

type Place = Pick<ListNotice, 'sheet' | 'row' | 'column' | 'value' | 'details'>;

export function notice(code: NoticeCode, place: Place = {}): ListNotice {
  const [severity, mend] = WEIGHT[code];
  const text: Message = noticeMessages[code];
  return { code, text, severity, ...place, ...(mend === undefined ? {} : { mend: mendMessages[mend] }) };
}

/** The notices of a file: of one kind only so many, however large the file is. */
export class NoticeBook {
  readonly notices: ListNotice[] = [];
  private readonly counts = new Map<string, number>();

  add(...more: readonly ListNotice[]): void {
    for (const each of more) {
      const count = this.counts.get(each.code) ?? 0;
      this.counts.set(each.code, count + 1);
      if (count < LIMITS.noticesOfAKind) this.notices.push(each);
    }
  }
}
