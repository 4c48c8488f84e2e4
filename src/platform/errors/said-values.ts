import { printedDate } from '../time/vietnamese-date.js';
import type { Language } from './domain-error.js';
import { recordName } from './record-names.js';

type Words = Readonly<Record<string, Record<Language, string>>>;

const STATUSES: Words = {
  DRAFT: { vi: 'là nháp', en: 'a draft' },
  CONFIRMED: { vi: 'được xác nhận', en: 'confirmed' },
  WITHDRAWN: { vi: 'được rút', en: 'withdrawn' },
};

const LEVELS: Words = {
  COUNTRY: { vi: 'cả nước', en: 'country' },
  PROVINCE: { vi: 'cấp tỉnh', en: 'province' },
  DISTRICT: { vi: 'cấp huyện', en: 'district' },
  COMMUNE: { vi: 'cấp xã', en: 'commune' },
  VILLAGE: { vi: 'thôn, tổ dân phố', en: 'village' },
};

const RECIPIENTS: Words = {
  INDIVIDUAL: { vi: 'cá nhân', en: 'individual' },
  GROUP: { vi: 'tập thể', en: 'group' },
  HOUSEHOLD: { vi: 'hộ gia đình', en: 'household' },
  ENTERPRISE: { vi: 'doanh nghiệp', en: 'enterprise' },
  UNKNOWN: { vi: 'không rõ', en: 'unknown' },
};

const VISIBILITIES: Words = {
  HIDDEN: { vi: 'theo yêu cầu', en: 'on request' },
  MINOR: { vi: 'chưa đủ tuổi', en: 'under age' },
};

const EVENTS: Words = {
  ANNULLED: { vi: 'hủy bỏ, thu hồi', en: 'annulment' },
  CORRECTED: { vi: 'đính chính', en: 'correction' },
  EXCHANGED: { vi: 'cấp đổi', en: 'exchange' },
  REISSUED: { vi: 'cấp lại', en: 're-issue' },
  RESTORED: { vi: 'phục hồi', en: 'restoration' },
  REPLACED: { vi: 'thay bằng danh sách', en: 'replacement by the list' },
};

/** What a column of a list holds. */
const COLUMNS: Words = {
  NAME: { vi: 'cột họ tên', en: 'names' },
  POSITION: { vi: 'cột chức vụ', en: 'positions' },
  UNIT: { vi: 'cột đơn vị', en: 'units' },
  FORM: { vi: 'cột hình thức', en: 'forms' },
  REASON: { vi: 'cột thành tích', en: 'achievements' },
  BONUS: { vi: 'cột tiền thưởng', en: 'bonuses' },
};

/** In a span, "2021-06-01 – 2022", of which either end may be open. */
const DAY = /\d{4}(?:-\d{2}){0,2}/gu;

const among =
  (words: Words) =>
  (value: string, language: Language): string =>
    words[value]?.[language] ?? value;

/** How a value that stands in a sentence is said, by what its place asks for: `{heldOn:day}`, `{status:status}`. */
const SAID_AS: Readonly<Record<string, (value: string, language: Language) => string>> = {
  day: printedDate,
  span: (value) => value.replaceAll(DAY, (day) => printedDate(day)),
  record: (value, language) => (language === 'vi' ? recordName(value) : inEnglish(value)),
  status: among(STATUSES),
  level: among(LEVELS),
  recipient: among(RECIPIENTS),
  visibility: among(VISIBILITIES),
  event: among(EVENTS),
  column: among(COLUMNS),
};

/** "award decision" for AwardDecision. */
function inEnglish(type: string): string {
  return type.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').toLowerCase();
}

export function saidAs(kind: string, value: unknown, language: Language): string {
  return SAID_AS[kind]?.(String(value), language) ?? String(value);
}
