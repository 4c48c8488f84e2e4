import { defineMessages } from '../platform/errors/domain-error.js';

export const fileMessages = defineMessages({
  FILE_EMPTY: {
    vi: 'Tệp không có nội dung nào.',
    en: 'The file is empty.',
  },
  FILE_TOO_LARGE: {
    vi: 'Tệp lớn hơn mức cho phép là {most} byte. Hãy chia nhỏ hoặc bỏ bớt hình ảnh trong tệp.',
    en: 'The file is larger than the {most} bytes that are allowed. Split it, or take pictures out of it.',
  },
  FILE_MISSING: {
    vi: 'Biểu mẫu gửi lên không có tệp nào. Gửi tệp ở phần "file", hoặc gửi thẳng nội dung tệp với ?name=….',
    en: 'The form holds no file. Send it as the part "file", or send the bytes themselves with ?name=….',
  },
  FILE_NAME_NEEDED: {
    vi: 'Chưa biết tên tệp. Thêm ?name=… (dài nhất {max} ký tự) vào địa chỉ.',
    en: 'The file has no name that can be used. Add ?name=… (at most {max} characters) to the address.',
  },
  FILE_CUT_SHORT: {
    vi: 'Tệp gửi lên bị đứt giữa chừng; chưa lưu gì. Hãy gửi lại.',
    en: 'The file did not arrive whole; nothing was kept. Send it again.',
  },
  FILES_FULL: {
    vi: 'Các tệp của tài khoản này đã chiếm {kept} MB trong {most} MB được phép. Nội dung tệp cũ nhất được xóa vào ngày {freedOn:day}.',
    en: 'The files of this account take {kept} of the {most} MB that are allowed. The bytes of the oldest are removed on {freedOn:day}.',
  },
  FILE_REMOVED: {
    vi: 'Nội dung tệp đã được xóa sau {days} ngày. Hãy gửi lại tệp.',
    en: 'The bytes of the file were removed after {days} {days:day|days}. Send the file again.',
  },
});
