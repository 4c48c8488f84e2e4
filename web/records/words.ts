import { among, type Options } from '../words/closed-lists.js';
import { say } from '../words/language.js';

export const STANDINGS = (): Options => [
  ['DRAFT', say('Nháp', 'Draft')],
  ['CONFIRMED', say('Công khai', 'Public')],
  ['WITHDRAWN', say('Đã thu lại', 'Withdrawn')],
];

export const awardStateInWords = among(() => [
  ['GRANTED', say('đã tặng', 'granted')],
  ['PROPOSED', say('mới đề nghị', 'proposed only')],
  ['REFUSED', say('không được khen hoặc đã rút', 'refused or taken back')],
  ['ANNULLED', say('đã hủy bỏ', 'annulled')],
  ['REPLACED', say('đã thay bằng dòng khác', 'replaced by another line')],
  ['UNDONE', say('thuộc lần nhập đã hoàn tác', 'of an import that was undone')],
]);

export const eventInWords = among(() => [
  ['ANNULLED', say('Hủy bỏ, thu hồi', 'Annulled')],
  ['CORRECTED', say('Đính chính', 'Corrected')],
  ['EXCHANGED', say('Đổi bằng', 'Certificate exchanged')],
  ['REISSUED', say('Cấp lại bằng', 'Certificate issued again')],
  ['REPLACED', say('Thay bằng dòng khác', 'Replaced by another line')],
  ['RESTORED', say('Khôi phục', 'Restored')],
]);

export const MANNERS = (): Options => [
  ['IN_PERSON', say('nhận trực tiếp', 'in person')],
  ['BY_PROXY', say('nhận thay', 'by somebody else')],
  ['ABSENT', say('vắng mặt', 'absent')],
  ['POSTHUMOUS', say('truy tặng', 'posthumously')],
];
export const mannerInWords = among(MANNERS);

export const VISIBILITIES = (): Options => [
  ['PUBLIC', say('Công khai', 'Shown')],
  ['HIDDEN', say('Ẩn theo yêu cầu', 'Hidden on request')],
  ['MINOR', say('Chưa thành niên, ẩn', 'Under age, hidden')],
];
export const visibilityInWords = among(VISIBILITIES);

export const CAPACITIES = (): Options => [
  ['SELF', say('Người đứng đầu', 'The head')],
  ['TM', say('TM. (thay mặt)', 'On behalf of a body (TM.)')],
  ['KT', say('KT. (ký thay)', 'A deputy for the head (KT.)')],
  ['TL', say('TL. (thừa lệnh)', 'By order (TL.)')],
  ['TUQ', say('TUQ. (thừa ủy quyền)', 'By delegation (TUQ.)')],
  ['Q', say('Q. (quyền)', 'Acting head (Q.)')],
];
export const capacityInWords = among(CAPACITIES);

export const successionInWords = among(() => [
  ['DISSOLVE', say('giải thể', 'dissolved')],
  ['MERGE', say('nhập, hợp nhất', 'merged')],
  ['RENAME', say('đổi thành', 'became')],
  ['SPLIT', say('chia, tách', 'split')],
  ['TRANSFER', say('chuyển một phần', 'gave a part away')],
]);

export const claimStandingInWords = among(() => [
  ['ACCEPTED', say('được chấp nhận', 'accepted')],
  ['DISPUTED', say('có nghi vấn', 'disputed')],
  ['SUPERSEDED', say('đã có điều khác thay', 'superseded')],
]);

export const foundInWords = among(() => [
  ['HONOUREE', say('được khen', 'honouree')],
  ['PERSON', say('người', 'person')],
  ['ORGANISATION', say('cơ quan, tổ chức', 'body')],
  ['MEETING', say('hội nghị', 'meeting')],
  ['DECISION', say('quyết định', 'decision')],
  ['ARTICLE', say('bài báo', 'article')],
  ['AREA', say('địa bàn', 'area')],
]);
