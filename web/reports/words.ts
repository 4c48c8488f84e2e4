import { say } from '../words/language.js';
import { among, type Options } from '../words/closed-lists.js';

export const PERIODS = (): Options => [
  ['YEAR', say('Năm', 'Year')],
  ['HALF_YEAR', say('6 tháng', 'Half a year')],
  ['QUARTER', say('Quý', 'Quarter')],
  ['MONTH', say('Tháng', 'Month')],
  ['TERM', say('Nhiệm kỳ', 'Term')],
  ['FREE', say('Từ ngày đến ngày', 'From day to day')],
];

export const SCOPES = (): Options => [
  ['GRANTED_BY_BODY', say('Do đơn vị tặng', 'Granted by the body')],
  ['GRANTED_BY_BODY_AND_BELOW', say('Do đơn vị và các đơn vị cấp dưới tặng', 'Granted by the body and all below it')],
  ['IN_AREA', say('Cho người, đơn vị trong địa bàn, ai tặng cũng tính', 'To recipients in its area, by anybody')],
];
export const scopeInWords = among(SCOPES);

export const VIEWS = (): Options => [
  ['AS_THEN', say('Như khi đó', 'As they were then')],
  ['AS_TODAY', say('Quy về hiện nay', 'Where they belong today')],
];
export const viewInWords = among(VIEWS);
export const VIEWS_TO_CHOOSE = (): Options => [
  ['', say('Như khi đó; địa bàn đã chấm dứt thì quy về hiện nay', 'As then; as of today if the area has ended')],
  ...VIEWS(),
];

export const CUT_OFFS = (): Options => [
  ['PERIOD_END', say('Đến hết kỳ', 'To the end of the period')],
  ['DECEMBER_15', say('Từ 16/12 năm trước đến 15/12', 'From 16 December to 15 December')],
  ['CHOSEN', say('Đến một ngày tự chọn', 'To a day of your choice')],
];

/** Those that people open; what programs read is left to programs. */
export const FORMATS = (): Options => [
  ['DOCX', say('Word, để sửa tiếp (.docx)', 'Word, to go on with (.docx)')],
  ['PDF', say('Bản in (.pdf)', 'For printing (.pdf)')],
  ['XLSX', say('Bảng tính Excel (.xlsx)', 'Excel workbook (.xlsx)')],
  ['CSV', say('Bảng rời (.csv)', 'Bare tables (.csv)')],
];

export const kindInWords = among(() => [
  ['AWARDS', say('Khen thưởng', 'Awards')],
  ['HONOUREES', say('Người, đơn vị được khen', 'Honourees')],
  ['MEETINGS', say('Hội nghị', 'Meetings')],
  ['ATTENDANCES', say('Người dự', 'Attendees')],
  ['CLAIMS', say('Các bài báo nói', 'What articles say')],
]);

export const PUBLICATIONS = (): Options => [
  ['PUBLISHED', say('còn hiệu lực', 'it stands')],
  ['SUPERSEDED', say('đã có bản thay', 'a later one stands in its place')],
  ['WITHDRAWN', say('đã rút', 'taken back')],
];
export const publicationInWords = among(PUBLICATIONS);
