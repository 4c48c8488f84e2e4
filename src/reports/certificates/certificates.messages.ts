import { defineMessages } from '../../platform/errors/domain-error.js';

export const certificateMessages = defineMessages({
  LAYOUT_NOT_JSON: {
    vi: 'Mẫu in không phải JSON hợp lệ; hay gặp nhất là thiếu hoặc thừa dấu phẩy, dấu ngoặc.',
    en: 'The layout is not valid JSON; most often a comma or a bracket lacks or is one too many.',
  },
  LAYOUT_MISSING: {
    vi: 'Mẫu in thiếu “{at}”.',
    en: 'The layout lacks "{at}".',
  },
  LAYOUT_UNKNOWN: {
    vi: 'Mẫu in có “{at}” không nhận ra; được dùng: {known}.',
    en: 'The layout has "{at}", which is not known; known are: {known}.',
  },
  LAYOUT_EXPECTED: {
    vi: 'Mẫu in: “{at}” phải là {expectedVi}.',
    en: 'The layout: "{at}" has to be {expectedEn}.',
  },
  LAYOUT_ONE_SOURCE: {
    vi: 'Hãy cho biết mẫu bằng đúng một cách: hoặc nội dung, hoặc tệp (hoặc mẫu đã có, khi kiểm tra).',
    en: 'Give the layout in one way: as text or as a file (or a template on record, to check it).',
  },
  LAYOUT_FILE_NOT_TEXT: {
    vi: '“{name}” không phải mẫu in: mẫu là tệp chữ có đuôi json; không dùng được tệp Word, Excel, PDF hay hình. Hãy tải mẫu để bắt đầu, sửa rồi gửi lại.',
    en: '"{name}" is no layout: a layout is a text file that ends in json; files of Word or Excel, PDF and pictures are not. Download the layout to begin from, change it and send it in.',
  },
  LAYOUT_FILE_TOO_LONG: {
    vi: '“{name}” dài hơn {most} ký tự, nên không phải mẫu in.',
    en: '"{name}" is longer than {most} characters, and so no layout.',
  },
  TEMPLATE_WITHDRAWN: {
    vi: 'Mẫu “{name}” đã ngừng dùng; hãy chọn mẫu khác, hoặc đưa mẫu mới vào.',
    en: 'The template "{name}" was withdrawn: choose another, or record a new one.',
  },
  BACKGROUND_NOT_A_PICTURE: {
    vi: 'Hình nền phải là tệp PNG hoặc JPEG mở được, không quá {most} byte.',
    en: 'The background has to be a PNG or JPEG that can be opened, of {most} bytes at most.',
  },
  BACKGROUND_TOO_LARGE: {
    vi: 'Hình nền {width} × {height} điểm ảnh là quá lớn: nhiều nhất {most} điểm ảnh; hãy thu nhỏ, hoặc quét lại ở 300 dpi.',
    en: 'The background of {width} × {height} pixels is too large: {most} pixels at most; make it smaller, or scan it at 300 dpi.',
  },
  NAME_ONE_SOURCE: {
    vi: 'Hãy nêu hoặc một quyết định, hoặc các dòng khen thưởng.',
    en: 'Name either a decision or awards.',
  },
  AWARD_NOT_PRINTABLE: {
    vi: 'Chỉ in cho dòng đã quyết định, chưa bị hủy bỏ, chưa được thu lại (cả quyết định) và có nêu tên; {count} dòng không in được.',
    en: 'Certificates are printed for awards that are granted, not annulled, not withdrawn, be it with their decision, and name somebody; {count} are not.',
  },
  NOTHING_TO_PRINT: {
    vi: 'Quyết định này không có dòng nào in được: chỉ in cho dòng đã quyết định, chưa bị hủy bỏ, chưa được thu lại (cả quyết định) và có nêu tên.',
    en: 'This decision has no award to print: one that is granted, not annulled, not withdrawn, be it with the decision, and names somebody.',
  },
  CERTIFICATES_TOO_MANY: {
    vi: 'Quyết định này có {found} dòng in được, nhiều hơn {most}; hãy chọn dòng (awardIds) và in dần, mỗi lần nhiều nhất {atATime} dòng.',
    en: 'This decision has {found} awards to print, more than {most}: choose awards (awardIds) and print {atATime} at a time at most.',
  },
  CERTIFICATE_VALUE_MISSING: {
    vi: 'Thiếu {nameVi} ({name}) ở {count} dòng; hãy ghi thêm, hoặc cho phép để trống bằng {{name}?} trong mẫu. Bản xem trước nêu mọi chỗ thiếu.',
    en: 'The {nameEn} ({name}) is not known of {count} {count:award|awards}; record it, or allow it to be empty by {{name}?} in the layout. A preview lists all that is missing.',
  },
  NUMBER_FROM_NEEDED: {
    vi: 'Muốn cấp số mới thì nêu số bắt đầu (numberFrom).',
    en: 'For new numbers say from which one (numberFrom).',
  },
  NUMBER_TAKEN: {
    vi: 'Số {number} đã in trên bằng của {recipient} ngày {on}; hãy chọn số bắt đầu khác ({count} số bị trùng).',
    en: 'Number {number} stands on the certificate of {recipient}, printed on {on}; begin with another one ({count} {count:is|are} taken).',
  },
  NUMBER_ON_RECORD: {
    vi: 'Số {number} đã ghi trong sổ cho {recipient}, khen thưởng cùng năm; hãy chọn số bắt đầu khác ({count} số bị trùng).',
    en: 'Number {number} is on record for {recipient}, of an award of the same year; begin with another one ({count} {count:is|are} taken).',
  },
  PUBLIC_URL_NEEDED: {
    vi: 'Mẫu có mã QR, nhưng chưa đặt BANGVANG_PUBLIC_URL. Muốn in ngay thì dùng mẫu không có mã QR: bỏ mục có "qr" khỏi tệp mẫu, hoặc tải lại mẫu để bắt đầu.',
    en: 'The layout has a QR code, but BANGVANG_PUBLIC_URL is not set. To print now, use a layout without one: leave out the element with "qr", or take the layout to begin from once more.',
  },
});
