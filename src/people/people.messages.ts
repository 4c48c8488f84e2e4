import { defineMessages } from '../platform/errors/domain-error.js';
import { sayWith } from '../platform/errors/said-values.js';
import type { NameSign } from './mistyped-name.js';

sayWith('visibility', {
  HIDDEN: { vi: 'theo yêu cầu', en: 'on request' },
  MINOR: { vi: 'chưa đủ tuổi', en: 'under age' },
});

export const peopleMessages = defineMessages({
  VISIBILITY_REASON_NEEDED: {
    vi: 'Ẩn một người, hoặc cho hiện lại, thì cần ghi lý do.',
    en: 'A reason is needed for hiding a person, and for showing them again.',
  },
  PERSON_MERGED: {
    vi: 'Người này đã được gộp vào người khác; hãy sửa người còn lại.',
    en: 'This person was merged into another; change that one instead.',
  },
  POST_END_BEFORE_START: {
    vi: 'Thôi giữ ({heldTo:day}) trước khi giữ ({heldFrom:day}).',
    en: 'The post ends ({heldTo:day}) before it begins ({heldFrom:day}).',
  },
  MERGE_WITH_ITSELF: {
    vi: 'Hai mã là cùng một người.',
    en: 'Both ids are the same person.',
  },
  MERGE_WOULD_EXPOSE: {
    vi: 'Người bị gộp đang được ẩn hoặc đã thu lại, người còn lại thì không; hãy ẩn người còn lại trước, hoặc công khai lại người bị gộp.',
    en: 'The merged person is hidden or was withdrawn and the one kept is not: hide the one kept first, or make the merged one public again.',
  },
  MERGE_UNDONE_ALREADY: {
    vi: 'Lần gộp này đã được hoàn tác.',
    en: 'This merge was undone already.',
  },
  MERGE_KNOWN_DIFFERENT: {
    vi: 'Hai người này đã được ghi là khác nhau (“{reason}”); hãy rút lời ghi đó trước.',
    en: 'These two are recorded as different people (“{reason}”); withdraw that first.',
  },
  TWO_PEOPLE_NEEDED: {
    vi: 'Cần ít nhất hai người.',
    en: 'At least two people are needed.',
  },
  SAME_PERSON_TWICE: {
    vi: 'Một người được nêu hai lần, hoặc hai mã đã được gộp thành một người.',
    en: 'One person is named twice, or two of the ids were merged into one person.',
  },
  KNOWN_DIFFERENT_ALREADY: {
    vi: 'Hai người này đã được ghi là khác nhau.',
    en: 'These two are recorded as different people already.',
  },
  KNOWN_DIFFERENT_WITHDRAWN: {
    vi: 'Lời ghi này đã được rút.',
    en: 'This was withdrawn already.',
  },
  LATER_MERGE_STANDS: {
    vi: 'Người còn lại sau đó đã được gộp tiếp; hãy hoàn tác lần gộp sau trước.',
    en: 'The person kept was merged further afterwards; undo that later merge first.',
  },
});

export const NAME_SIGN_WORDS: Readonly<Record<NameSign, { vi: string; en: string }>> = {
  OLD_LETTERS: { vi: 'có vẻ gõ bằng phông cũ', en: 'seems to be typed for an old font' },
  MORE_THAN_A_NAME: { vi: 'có vẻ kèm chức vụ hay người khác', en: 'seems to hold a post or somebody else, too' },
  NO_CAPITALS: { vi: 'viết thường cả', en: 'has no capital letter' },
};
sayWith('nameSign', NAME_SIGN_WORDS);

/** What is said of a doubt; `{name}` is filled from its details. */
export const PERSON_WARNING_MESSAGES = defineMessages({
  HOUSEHOLD_STAYS_PUBLIC: {
    vi: 'Hộ gia đình cùng tên vẫn công khai: {names}. Nếu là hộ của người này, hãy ẩn cả hộ.',
    en: 'A household of that name is still public: {names}. Where it is theirs, hide the household, too.',
  },
  NAME_MISTYPED: {
    vi: 'Tên “{name}” {sign:nameSign}; có lẽ là “{likely}”. Không đúng như giấy thì sửa lại.',
    en: 'The name “{name}” {sign:nameSign}; perhaps “{likely}” is meant. If it is not as on paper, put it right.',
  },
  AWARD_NAME_MENDED: {
    vi: 'Dòng khen thưởng nay in “{name}”, còn người trong sổ vẫn tên “{before}” như dòng trước khi sửa, nên danh sách người được khen vẫn nêu “{before}”. Gõ nhầm thì sửa cả tên người ấy (changePerson).',
    en: 'The award prints “{name}” now, and the person on record is still called “{before}”, as the award was before: so is the honouree. If that was a slip, change the name of the person, too (changePerson).',
  },
  NAMESAKE: {
    vi: 'Trong sổ đã có {count} người trùng tên ({names}): cùng một người, hay người khác?',
    en: 'People of this name recorded already: {count} ({names}). The same person, or a namesake?',
  },
  SAME_POST: {
    vi: 'Chức vụ “{title}” trong thời gian này đã được ghi.',
    en: 'The post “{title}” is recorded already for a time that overlaps.',
  },
  POSTS_ELSEWHERE: {
    vi: 'Cùng thời gian, một người là “{one}”, người kia là “{other}”.',
    en: 'At the same time one is “{one}” and the other “{other}”, at different bodies.',
  },
  KNOWN_DIFFERENT: {
    vi: 'Đã ghi là hai người khác nhau: {reason}',
    en: 'Recorded as two different people: {reason}',
  },
  LISTED_TOGETHER: {
    vi: 'Cả hai cùng có mặt trong {count} {what}.',
    en: 'Both stand in the same {whatEn}: {count} {count:time|times}.',
  },
  NAMES_DIFFER: {
    vi: 'Hai người không có cách in tên nào chung.',
    en: 'The two have no form of the name in common.',
  },
  ONLY_NAME_IN_COMMON: {
    vi: 'Chỉ chung tên; chưa có chức vụ hay đơn vị nào chung. Trùng tên là thường.',
    en: 'Nothing but the name in common, no post and no body. Namesakes are everywhere.',
  },
  WOULD_HIDE: {
    vi: 'Người còn lại không công khai: những gì của người bị gộp sẽ không còn được thấy.',
    en: 'The person kept is not public: what the merged one has will no longer be seen.',
  },
  WOULD_EXPOSE: {
    vi: 'Người bị gộp đang được ẩn hoặc đã thu lại; không gộp được vào một người công khai.',
    en: 'The merged person is hidden or was withdrawn; merging into a public one is refused.',
  },
});

export type PersonWarningCode = keyof typeof PERSON_WARNING_MESSAGES;
