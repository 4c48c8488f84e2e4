import { among, type Options } from '../words/closed-lists.js';
import { say } from '../words/language.js';

const ALL_STATES = (): Options => [
  ['OPEN', say('Đang mở', 'Open')],
  ['ACCEPTED', say('Đã nhận', 'Accepted')],
  ['DISCARDED', say('Đã bỏ', 'Discarded')],
];
export const STATES = (): Options => [...ALL_STATES(), ['', say('Tất cả', 'All')]];
export const stateInWords = among(ALL_STATES);

export const ORDERS = (): Options => [
  ['NEWEST', say('Mới đọc trước', 'Read last first')],
  ['OLDEST', say('Đọc trước lên trước', 'Read first first')],
  ['FEWEST_DOUBTS', say('Ít điều chưa chắc trước', 'Fewest doubts first')],
  ['PUBLISHED_NEWEST', say('Mới đăng trước', 'Published last first')],
];

export const placeInWords = among(() => [
  ['HEADLINE', say('nhan đề', 'headline')],
  ['SAPO', say('đoạn mở đầu', 'lead')],
  ['BODY', say('thân bài', 'body')],
  ['CAPTION', say('chú thích ảnh', 'caption')],
]);

/** Where the year of a day was taken from, when it was not printed. */
export const yearFromInWords = among(() => [
  ['PUBLISHED_ON', say('ngày đăng', 'the day of publication')],
  ['DATELINE', say('dòng ngày của bài', 'the dateline')],
  ['YEAR_REVIEWED', say('năm được tổng kết', 'the year under review')],
  ['YEAR_PLANNED', say('năm triển khai', 'the year planned for')],
  ['DECISION_DATE', say('ngày của quyết định', 'the date of a decision')],
  ['ANNIVERSARY', say('số năm kỷ niệm', 'an anniversary')],
  ['TERM', say('nhiệm kỳ', 'the term')],
  ['YEAR_IN_TITLE', say('nhan đề', 'the title')],
  ['OTHER_DATE', say('ngày khác trong bài', 'another date of the article')],
]);

export const countedInWords = among(() => [
  ['GROUPS', say('tập thể', 'groups')],
  ['INDIVIDUALS', say('cá nhân', 'individuals')],
  ['HOUSEHOLDS', say('hộ gia đình', 'households')],
  ['ENTERPRISES', say('doanh nghiệp', 'enterprises')],
  ['GROUPS_AND_INDIVIDUALS', say('tập thể và cá nhân', 'groups and individuals')],
]);

export const comparedInWords = among(() => [
  ['AGREES', say('khớp', 'agrees')],
  ['DIFFERS', say('lệch', 'differs')],
  ['NOT_COMPARABLE', say('không so được', 'cannot be compared')],
]);

export const reasonInWords = among(() => [
  ['NAME_EQUAL', say('trùng tên', 'same name')],
  ['NAME_FOLDED_EQUAL', say('trùng tên nếu bỏ dấu, viết đủ', 'same name without accents, in full')],
  ['NAME_COMPLETED', say('trùng tên khi thêm địa bàn', 'same name with its area added')],
  ['NAME_OTHER_ACCENTS', say('tên chỉ khác dấu', 'name with other accents')],
  ['FORMER_NAME', say('tên cũ', 'former name')],
  ['AREA_NAMED', say('ở địa bàn bài nêu', 'in an area that is named')],
  ['AREA_AROUND_NAMED', say('đoán theo nơi bài nêu', 'guessed by the places that the article names')],
  ['AREA_OF_KEEPER', say('đoán theo địa bàn của đơn vị giữ bản nháp', 'guessed by the body that keeps the draft')],
  ['EXISTED_THEN', say('có vào ngày ấy', 'existed then')],
  ['NOT_EXISTING_THEN', say('không có vào ngày ấy', 'did not exist then')],
  ['SAME_DAY', say('cùng ngày', 'same day')],
  ['TITLE_EQUAL', say('cùng tên', 'same title')],
  ['TITLE_ALIKE', say('tên gần giống', 'title alike')],
  ['ORGANISER_SHARED', say('cùng đơn vị tổ chức', 'same organiser')],
  ['PLACE_NOT_KNOWN', say('cùng tên cơ quan, không rõ địa bàn', 'body of the same name, place not known')],
  ['PLACE_DIFFERS', say('cơ quan ở địa bàn khác', 'body of another place')],
  ['SESSION_EQUAL', say('cùng lần thứ', 'same session')],
  ['NUMBER_EQUAL', say('cùng số', 'same number')],
  ['ISSUER_NAMED', say('đúng cơ quan ký', 'issuer is named')],
  ['RECEIVER_LISTED', say('có người được nêu', 'lists who is named')],
  ['YEAR_FITS', say('hợp năm', 'year fits')],
  ['FORM_EQUAL', say('cùng hình thức', 'same form')],
  ['FORM_DIFFERS', say('khác hình thức', 'another form')],
  ['GRANTOR_EQUAL', say('cùng cơ quan tặng', 'same grantor')],
  ['GRANTOR_DIFFERS', say('khác cơ quan tặng', 'another grantor')],
  ['GRANTED_WITHIN_YEAR', say('tặng trong vòng một năm trước', 'granted within a year before')],
  ['GRANTED_LONG_BEFORE', say('tặng hơn một năm trước', 'granted long before')],
  ['HANDED_OVER_THERE', say('đã trao tại chính hội nghị ấy', 'handed over at that very meeting')],
  ['TOLD_OF_THERE', say('bài khác kể về chính hội nghị ấy đã nêu', 'told of at that very meeting')],
  ['COUNT_EQUAL', say('cùng số lượng', 'same number')],
  ['COUNT_DIFFERS', say('số lượng khác', 'another number')],
  ['GRANTED_LATER', say('tặng sau đó', 'granted later')],
  ['TEXT_ALIKE', say('văn bản gần giống', 'text alike')],
]);
