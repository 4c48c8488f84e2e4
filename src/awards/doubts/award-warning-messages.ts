import { NAME_SIGN_WORDS } from '../../people/people.messages.js';
import { printedDate } from '../../platform/time/vietnamese-date.js';
import type { AwardWarningCode } from '../vocabulary.js';
import type { AwardWarning } from './award-assessment.js';

export type MessageLanguage = 'vi' | 'en';

/** Templates; `{name}` is filled from the warning's data. */
export const AWARD_WARNING_MESSAGES: Readonly<Record<AwardWarningCode, Record<MessageLanguage, string>>> = {
  AUTHORITY_NOT_IN_CATALOGUE: {
    vi: 'Danh mục không ghi thẩm quyền tặng {form} của cơ quan này tại ngày quyết định.',
    en: 'The catalogue has no authority of this body to grant the {formEn} on the day of the decision.',
  },
  RECIPIENT_KIND_NOT_GRANTED: {
    vi: '{form} không tặng cho đối tượng là {recipientKind}.',
    en: 'The {formEn} is not granted to a recipient of this kind: {recipientKind}.',
  },
  CLASS_NOT_IN_CATALOGUE: {
    vi: '{form} không có {awardClass}.',
    en: 'The {formEn} has no {awardClass}.',
  },
  RULE_NOT_SEEN: {
    vi: 'Từ ngày {day} có {instrument} mà sổ chưa có nội dung: thẩm quyền tặng {form} đang xét theo văn bản trước đó. Hãy tự đối chiếu với văn bản mới.',
    en: 'Since {day} there is {instrument}, which the registry has not taken up: that this body may grant the {formEn} was judged by the rules before it. Please look at the new one.',
  },
  FORM_NOT_YET_IN_FORCE: {
    vi: 'Thẩm quyền tặng {form} của cơ quan này chỉ có từ ngày {day}.',
    en: 'This body may grant the {formEn} only from {day}.',
  },
  FORM_NO_LONGER_IN_FORCE: {
    vi: 'Thẩm quyền tặng {form} của cơ quan này đã hết từ sau ngày {day}.',
    en: 'This body could grant the {formEn} only until {day}.',
  },
  DECISION_BEFORE_ACHIEVEMENT_END: {
    vi: 'Quyết định ({decidedOn}) có trước khi kết thúc thời gian lập thành tích ({end}).',
    en: 'The decision ({decidedOn}) is earlier than the end of the achievement ({end}).',
  },
  DECISION_IN_FUTURE: {
    vi: 'Ngày quyết định hoặc ngày tặng ({decidedOn}) còn sau ngày xét ({judgedOn}): quyết định chưa ký thì chưa tặng ai. Hãy xem lại ngày; mới đề nghị thì ghi là đề nghị.',
    en: 'The day of the decision or grant ({decidedOn}) is later than the day on which it was judged ({judgedOn}): what is not signed yet grants nothing. Look at the day; what is only proposed is recorded as proposed.',
  },
  GRANTOR_NOT_EXISTING: {
    vi: 'Cơ quan trao tặng không tồn tại vào ngày {decidedOn}.',
    en: 'The grantor did not exist on {decidedOn}.',
  },
  GRANTOR_NOT_LINKED: {
    vi: 'Cơ quan tặng ghi trên dòng là “{grantor}”, khác cơ quan ban hành và chưa được nối với đơn vị nào trong sổ: báo cáo theo cơ quan tặng không tính dòng này. Hãy chọn cơ quan tặng cho dòng.',
    en: 'The grantor as printed, "{grantor}", is not the issuer and is linked to no body: no report by grantor counts this line. Choose its grantor.',
  },
  RECIPIENT_BODY_NOT_EXISTING: {
    vi: 'Tập thể được khen thưởng không tồn tại vào ngày {decidedOn}.',
    en: 'The recipient body did not exist on {decidedOn}.',
  },
  RECIPIENT_AREA_NOT_EXISTING: {
    vi: 'Địa bàn của người, đơn vị được khen không tồn tại vào ngày {decidedOn}: báo cáo theo địa giới khi đó không tính dòng này. Hãy xem lại ngày, hoặc chọn địa bàn của ngày ấy.',
    en: 'The area of the recipient did not exist on {decidedOn}: no report by the boundaries of then counts this line. Look at the day, or choose the area of that day.',
  },
  ONCE_IN_LIFETIME_ALREADY_HELD: {
    vi: '{form} chỉ tặng một lần; người này đã có {count} lần ghi nhận: {likeVi}.',
    en: 'The {formEn} is granted once; this recipient has {count} on record: {likeEn}.',
  },
  LIKELY_DUPLICATE: {
    vi: 'Có thể trùng: đã ghi {count} {form} của cùng cơ quan cho cùng thành tích hoặc cùng năm: {likeVi}.',
    en: 'Likely duplicate: {count} {formEn} of the same grantor for the same achievement or year on record: {likeEn}.',
  },
  BONUS_DIFFERS: {
    vi: 'Tiền thưởng ghi {printed} đồng, khác mức tính {expected} đồng ({coefficient} × {baseSalary}).',
    en: 'The printed bonus of {printed} đồng differs from the computed {expected} đồng ({coefficient} × {baseSalary}).',
  },
  LIKELY_MINOR: {
    vi: 'Người nhận có vẻ chưa đủ 18 tuổi ({sign}), nên công chúng không thấy tên và dòng này. Nếu không phải, hãy nói là công khai.',
    en: 'The recipient seems to be under 18 ({sign}), so the public sees neither the name nor the line. If that is not so, say that it is public.',
  },
  NAME_MISTYPED: {
    vi: 'Tên “{name}” {sign}; có lẽ là “{likely}”. Không đúng như giấy thì sửa lại.',
    en: 'The name “{name}” {sign}; perhaps “{likely}” is meant. If it is not as on paper, put it right.',
  },
};

const TERMS: Readonly<Record<MessageLanguage, Readonly<Record<string, string>>>> = {
  vi: {
    INDIVIDUAL: 'cá nhân',
    GROUP: 'tập thể',
    HOUSEHOLD: 'hộ gia đình',
    ENTERPRISE: 'doanh nghiệp',
    SPECIAL: 'hạng Đặc biệt',
    FIRST: 'hạng Nhất',
    SECOND: 'hạng Nhì',
    THIRD: 'hạng Ba',
    ADDRESS: 'trước tên ghi “cháu”, “em” hay “bé”',
    PUPIL: 'ghi là học sinh, lớp phổ thông',
    CHILDREN: 'ghi là thiếu nhi, đội viên',
    BORN: 'theo tuổi hoặc ngày, năm sinh in kèm',
    OLD_LETTERS: NAME_SIGN_WORDS.OLD_LETTERS.vi,
    MORE_THAN_A_NAME: NAME_SIGN_WORDS.MORE_THAN_A_NAME.vi,
    NO_CAPITALS: NAME_SIGN_WORDS.NO_CAPITALS.vi,
  },
  en: {
    INDIVIDUAL: 'individual',
    GROUP: 'group',
    HOUSEHOLD: 'household',
    ENTERPRISE: 'enterprise',
    SPECIAL: 'special class',
    FIRST: 'first class',
    SECOND: 'second class',
    THIRD: 'third class',
    ADDRESS: 'a child’s form of address stands before the name',
    PUPIL: 'a pupil or a class of a school is named',
    CHILDREN: 'a children’s group is named',
    BORN: 'by the age, day or year of birth that is printed',
    OLD_LETTERS: NAME_SIGN_WORDS.OLD_LETTERS.en,
    MORE_THAN_A_NAME: NAME_SIGN_WORDS.MORE_THAN_A_NAME.en,
    NO_CAPITALS: NAME_SIGN_WORDS.NO_CAPITALS.en,
  },
};

/** The sentence for people. Days become dd/mm/yyyy in both languages, numbers are grouped as the language does. */
export function describeAwardWarning(
  { code, data }: Pick<AwardWarning, 'code' | 'data'>,
  language: MessageLanguage,
): string {
  const template = AWARD_WARNING_MESSAGES[code][language];
  // Lines judged before it was told what they resemble have no such words.
  const told = 'likeVi' in data ? template : template.replace(/: \{like\w+\}/u, '');
  return told.replace(/\{(\w+)\}/gu, (place, name: string) => {
    const value = data[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? grouped(value, language) : (TERMS[language][value] ?? asDate(value));
  });
}

function grouped(value: number, language: MessageLanguage): string {
  return value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 2 });
}

function asDate(value: string): string {
  return /^\d{4}(?:-\d{2}){0,2}$/u.test(value) ? printedDate(value) : value;
}
