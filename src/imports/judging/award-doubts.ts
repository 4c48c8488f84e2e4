import { describeAwardWarning } from '../../awards/doubts/award-warning-messages.js';
import { AWARD_WARNING, type AwardWarningCode } from '../../awards/vocabulary.js';
import type { Language } from '../../platform/errors/domain-error.js';
import { plural } from '../../platform/text/plural.js';
import { IMPORT_FIELD, type ImportField } from './row-values.js';
import type { Verdict } from './verdicts/verdict.js';

/** Which cell of a row a doubt about its award is about. */
export const CELL_OF_DOUBT: Readonly<Partial<Record<AwardWarningCode, ImportField>>> = {
  AUTHORITY_NOT_IN_CATALOGUE: IMPORT_FIELD.FORM,
  FORM_NOT_YET_IN_FORCE: IMPORT_FIELD.FORM,
  FORM_NO_LONGER_IN_FORCE: IMPORT_FIELD.FORM,
  CLASS_NOT_IN_CATALOGUE: IMPORT_FIELD.CLASS,
  RECIPIENT_KIND_NOT_GRANTED: IMPORT_FIELD.KIND,
  DECISION_BEFORE_ACHIEVEMENT_END: IMPORT_FIELD.PERIOD,
  BONUS_DIFFERS: IMPORT_FIELD.BONUS,
  LIKELY_DUPLICATE: IMPORT_FIELD.NAME,
  ONCE_IN_LIFETIME_ALREADY_HELD: IMPORT_FIELD.NAME,
  RECIPIENT_BODY_NOT_EXISTING: IMPORT_FIELD.NAME,
  RECIPIENT_AREA_NOT_EXISTING: IMPORT_FIELD.AREA,
  LIKELY_MINOR: IMPORT_FIELD.NAME,
};

/** Doubts about decision and form: where every row has one, it is the list's, and said once. */
export const OF_WHOLE_LIST: readonly AwardWarningCode[] = [
  AWARD_WARNING.AUTHORITY_NOT_IN_CATALOGUE,
  AWARD_WARNING.FORM_NOT_YET_IN_FORCE,
  AWARD_WARNING.FORM_NO_LONGER_IN_FORCE,
  AWARD_WARNING.DECISION_IN_FUTURE,
  AWARD_WARNING.GRANTOR_NOT_EXISTING,
];

const OF_FORM = {
  vi: 'Xem lại hình thức, cơ quan ban hành và ngày ký; nếu đúng thì vẫn ghi được.',
  en: 'Look at form, issuer and day of signing; if they are right, it can be committed.',
};
const OF_DAY = {
  vi: 'Xem lại ngày ký của quyết định; danh sách mới đề nghị thì chờ quyết định rồi ghi.',
  en: 'Look at the day of signing; if the list is only proposed, record it once it is decided.',
};
const OF_GRANTOR = {
  vi: 'Xem lại ngày ký và cơ quan ban hành: nếu khi đó đã sáp nhập, đổi tên hoặc chia tách thì chọn cơ quan kế tục, chưa có trong sổ thì ghi vào sổ; nếu đúng thì vẫn ghi được.',
  en: 'Look at day of signing and issuer: if it had been merged, renamed or divided by then, choose its successor, or record it if it is not there; if they are right, it can be committed.',
};
const OF_DUPLICATE = {
  vi: 'Đối chiếu với khen thưởng đã ghi; trùng thì bỏ dòng ra, không trùng thì vẫn ghi được.',
  en: 'Compare it with the award on record; leave the row out if it is the same, else it can be committed.',
};
const OF_MINOR = {
  vi: 'Không phải trẻ em thì nói là công khai (visibility); đúng là trẻ em thì không phải làm gì.',
  en: 'If it is no child, say that the row is public (visibility); if it is one, there is nothing to do.',
};
const MENDS: Readonly<Partial<Record<AwardWarningCode, Record<Language, string>>>> = {
  AUTHORITY_NOT_IN_CATALOGUE: OF_FORM,
  FORM_NOT_YET_IN_FORCE: OF_FORM,
  FORM_NO_LONGER_IN_FORCE: OF_FORM,
  DECISION_IN_FUTURE: OF_DAY,
  GRANTOR_NOT_EXISTING: OF_GRANTOR,
  LIKELY_DUPLICATE: OF_DUPLICATE,
  ONCE_IN_LIFETIME_ALREADY_HELD: OF_DUPLICATE,
  LIKELY_MINOR: OF_MINOR,
};

/** Of a row, or of many of the list at once, with how many. */
export function doubtMessage({ code, data, row }: Verdict, language: Language): string {
  const message = describeAwardWarning({ code: code as AwardWarningCode, data }, language);
  if (row !== null || typeof data.rows !== 'number') return message;
  return language === 'vi'
    ? `Với ${data.rows} dòng của danh sách: ${message}`
    : `For ${data.rows} ${plural(data.rows, 'row', 'rows')} of the list: ${message}`;
}

export function doubtMend({ code }: Verdict, language: Language): string | undefined {
  return MENDS[code as AwardWarningCode]?.[language];
}
