import { among, type Options } from '../words/closed-lists.js';
import { say } from '../words/language.js';

const ALL_STATES = (): Options => [
  ['STAGED', say('Chưa ghi', 'Not recorded yet')],
  ['COMMITTING', say('Đang ghi', 'Being recorded')],
  ['COMMITTED', say('Đã ghi', 'Recorded')],
  ['UNDONE', say('Đã hoàn tác', 'Undone')],
  ['CANCELLED', say('Đã bỏ', 'Discarded')],
];
export const STATES = (): Options => [['', say('Tất cả', 'All')], ...ALL_STATES()];
export const stateInWords = among(ALL_STATES);

export const SEVERITIES = (): Options => [
  ['ERROR', say('Phải sửa', 'To be mended')],
  ['WARNING', say('Cần xem lại', 'To be looked at')],
  ['NOTE', say('Nên biết', 'Worth knowing')],
  ['NONE', say('Không có gì để nói', 'Nothing to say')],
];
export const severityInWords = among(SEVERITIES);

export const FIELD_WORDS = (): Options => [
  ['NAME', say('Họ và tên, tên tập thể', 'Name')],
  ['KIND', say('Đối tượng', 'Kind')],
  ['POSITION', say('Chức vụ', 'Position')],
  ['UNIT', say('Đơn vị, nơi công tác', 'Unit')],
  ['AREA', say('Địa chỉ, địa bàn', 'Address, area')],
  ['FORM', say('Hình thức khen thưởng', 'Form of award')],
  ['CLASS', say('Hạng', 'Class')],
  ['REASON', say('Thành tích', 'Achievement')],
  ['PERIOD', say('Thời gian lập thành tích', 'Period')],
  ['BONUS', say('Tiền thưởng', 'Bonus')],
  ['CERTIFICATE_NUMBER', say('Số bằng', 'Number of the certificate')],
];
export const fieldInWords = among(FIELD_WORDS);

export const ROLES = (): Options => [
  ...FIELD_WORDS(),
  ['HONORIFIC', say('Ông, bà', 'Form of address')],
  ['ORDINAL', say('Số thứ tự', 'Ordinal')],
  ['NOTE', say('Ghi chú', 'Note')],
  ['OTHER', say('Cột khác, không dùng', 'Another column, not used')],
];

export const recognisedInWords = among(() => [
  ['HEADING', say('theo tiêu đề', 'by its heading')],
  ['CONTENT', say('theo nội dung', 'by what stands in it')],
  ['REMEMBERED', say('như lần trước', 'as the time before')],
  ['CHOSEN', say('đã chọn', 'as chosen')],
  ['NONE', say('chưa rõ', 'not known')],
]);

/** How a row came by its area and unit. */
export const areaFromInWords = among(() => [
  ['BY_NAME', say('theo tên đã in', 'by the printed name')],
  ['CHOSEN', say('đã chọn', 'as chosen')],
  ['RECIPIENT', say('của đơn vị nhận', 'of the body that receives')],
  ['NONE', say('chưa rõ', 'not known')],
]);

export const guessInWords = among(() => [
  ['SYSTEM', say('hệ thống', 'system')],
  ['KIND', say('loại', 'kind')],
  ['LEVEL', say('cấp', 'level')],
  ['AREA', say('địa bàn', 'area')],
]);

/** What the history of a list names by its call. */
export const actInWords = among(() => [
  ['stageImport', say('Đưa danh sách vào', 'Brought the list in')],
  ['changeImportDetails', say('Sửa thông tin quyết định', 'Changed the decision’s details')],
  ['changeImportColumns', say('Chọn lại cột', 'Chose columns anew')],
  ['mendImportRows', say('Sửa các dòng', 'Mended rows')],
  ['replaceImportFile', say('Thay bằng tệp đã sửa', 'Put a corrected file in its place')],
  ['discardImport', say('Bỏ danh sách', 'Discarded the list')],
  ['commitImport', say('Ghi vào sổ', 'Recorded it')],
  ['cancelImport', say('Dừng việc ghi', 'Stopped the recording')],
  ['undoImport', say('Hoàn tác', 'Undid it')],
  ['handImportOver', say('Giao cho đơn vị', 'Handed it to a body')],
]);
