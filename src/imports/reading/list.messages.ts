import { defineMessages } from '../../platform/errors/domain-error.js';

/** Why a whole file cannot be read, and what to do about it. Thrown. */
export const listMessages = defineMessages({
  FILE_EMPTY: {
    vi: 'Tệp trống. Hãy kiểm tra lại tệp đã chọn.',
    en: 'The file is empty. Check which file was chosen.',
  },
  LIST_EMPTY: {
    vi: 'Không thấy dòng nào của danh sách trong tệp. Danh sách phải nằm trong ô của trang tính, trong bảng hoặc đoạn đánh số của Word.',
    en: 'There is no row of a list in the file. A list stands in the cells of a sheet, or in a table or numbered paragraphs of Word.',
  },
  FILE_TOO_LARGE: {
    vi: 'Tệp lớn hơn {limit} MiB. Hãy bỏ hình ảnh, hoặc chia danh sách thành nhiều tệp.',
    en: 'The file is larger than {limit} MiB. Take out pictures, or divide the list into several files.',
  },
  PASTE_TOO_LARGE: {
    vi: 'Nội dung dán quá dài. Hãy lưu thành tệp .xlsx rồi tải lên.',
    en: 'What was pasted is too long. Save it as an .xlsx file and upload that.',
  },
  FILE_BROKEN: {
    vi: 'Tệp bị hỏng hoặc tải lên chưa hết. Hãy mở bằng Excel hay Word, lưu lại rồi tải lên lần nữa.',
    en: 'The file is damaged or was not uploaded to its end. Open it in Excel or Word, save it again and upload it once more.',
  },
  FILE_ENCRYPTED: {
    vi: 'Tệp có mật khẩu. Hãy mở tệp, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ), lưu lại rồi tải lên.',
    en: 'The file has a password. Open it, take the password off (File > Info > Protect), save it and upload it again.',
  },
  OLD_OFFICE_FILE: {
    vi: 'Tệp theo định dạng cũ của Excel hay Word (.xls, .doc). Hãy mở tệp và lưu thành .xlsx hoặc .docx.',
    en: 'The file is in the old format of Excel or Word (.xls, .doc). Open it and save it as .xlsx or .docx.',
  },
  BINARY_WORKBOOK: {
    vi: 'Tệp là sổ tính nhị phân (.xlsb). Hãy mở bằng Excel và lưu thành .xlsx.',
    en: 'The file is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.',
  },
  OPEN_DOCUMENT_FILE: {
    vi: 'Tệp của LibreOffice (.ods, .odt). Hãy mở tệp và lưu thành .xlsx hoặc .docx.',
    en: 'The file is one of LibreOffice (.ods, .odt). Open it and save it as .xlsx or .docx.',
  },
  HTML_FILE: {
    vi: 'Tệp thực chất là trang web (HTML), dù mang tên khác. Hãy mở bằng Excel và lưu thành .xlsx.',
    en: 'The file is a web page (HTML) by another name. Open it in Excel and save it as .xlsx.',
  },
  XML_FILE: {
    vi: 'Tệp là XML, không phải danh sách đọc được. Hãy mở bằng Excel hay Word và lưu thành .xlsx hoặc .docx.',
    en: 'The file is XML, which is not read as a list. Open it in Excel or Word and save it as .xlsx or .docx.',
  },
  RTF_FILE: {
    vi: 'Tệp là RTF. Hãy mở bằng Word và lưu thành .docx.',
    en: 'The file is RTF. Open it in Word and save it as .docx.',
  },
  PDF_FILE: {
    vi: 'Tệp là PDF. Hãy dùng tệp Excel hay Word gốc; nếu chỉ có PDF, hãy chép danh sách sang .xlsx.',
    en: 'The file is a PDF. Use the Excel or Word file that it was made from; if there is none, copy the list into an .xlsx file.',
  },
  IMAGE_FILE: {
    vi: 'Tệp là hình ảnh. Hãy dùng tệp Excel hay Word gốc; nếu chỉ có ảnh, hãy gõ danh sách vào mẫu .xlsx.',
    en: 'The file is a picture. Use the Excel or Word file that it was made from; if there is none, type the list into the .xlsx template.',
  },
  EXECUTABLE_FILE: {
    vi: 'Tệp là chương trình chạy, không phải danh sách. Tệp không được mở; hãy báo người phụ trách máy tính.',
    en: 'The file is a program, not a list. It was not opened; tell whoever looks after your computers.',
  },
  NOT_A_LIST_FILE: {
    vi: 'Không đọc được loại tệp này. Hãy dùng .xlsx, .docx, .csv hoặc dán các ô từ Excel.',
    en: 'Files of this kind are not read. Use .xlsx, .docx or .csv, or paste cells from Excel.',
  },
  UNZIPPED_TOO_LARGE: {
    vi: 'Tệp nén bung ra lớn bất thường ({found} MiB hoặc hơn). Hãy chép riêng danh sách sang một tệp mới rồi lưu thành .xlsx.',
    en: 'The file unpacks to more than a list can be ({found} MiB or more). Copy the list alone into a new file and save it as .xlsx.',
  },
  TOO_MANY_PARTS: {
    vi: 'Tệp có hơn {limit} thành phần hoặc trang tính. Hãy chép riêng danh sách sang một tệp mới.',
    en: 'The file has more than {limit} parts or sheets. Copy the list alone into a new file.',
  },
  TOO_MANY_ROWS: {
    vi: 'Danh sách có hơn {limit} dòng. Hãy chia thành nhiều tệp.',
    en: 'The list has more than {limit} rows. Divide it into several files.',
  },
  TOO_MANY_CELLS: {
    vi: 'Tệp có hơn {limit} ô có chữ. Hãy chia danh sách thành nhiều tệp.',
    en: 'The file has more than {limit} filled cells. Divide the list into several files.',
  },
  ROW_TOO_LONG: {
    vi: 'Dòng {row} dài hơn {limit} ký tự. Hãy kiểm tra xem cả danh sách có bị dán vào một dòng không.',
    en: 'Row {row} is longer than {limit} characters. See whether the whole list was pasted into one row.',
  },
  TOO_MANY_COLUMNS: {
    vi: 'Dòng {row} có hơn {limit} cột có chữ. Hãy bỏ các cột không thuộc danh sách.',
    en: 'Row {row} has more than {limit} columns with text. Take away columns that are no part of the list.',
  },
  READING_TOO_LONG: {
    vi: 'Đọc tệp này mất hơn {limit} giây, nên đã dừng; chưa ghi gì. Hãy chép riêng danh sách sang một tệp mới, hoặc chia thành nhiều tệp.',
    en: 'Reading this file took more than {limit} seconds and was stopped; nothing was written. Copy the list alone into a new file, or divide it into several.',
  },
  READING_TOO_MUCH: {
    vi: 'Đọc tệp này cần hơn {limit} MiB bộ nhớ, nên đã dừng; chưa ghi gì. Hãy chép riêng danh sách sang một tệp mới, hoặc chia thành nhiều tệp.',
    en: 'Reading this file needs more than {limit} MiB of memory and was stopped; nothing was written. Copy the list alone into a new file, or divide it into several.',
  },
  READING_BROKE_OFF: {
    vi: 'Việc đọc tệp bị ngắt giữa chừng; chưa ghi gì. Hãy thử lại; nếu vẫn vậy, hãy mở tệp bằng Excel hay Word, lưu lại rồi tải lên lần nữa.',
    en: 'Reading the file broke off; nothing was written. Try again; if it does so again, open the file in Excel or Word, save it and upload it once more.',
  },
  XML_FORBIDDEN: {
    vi: 'Tệp chứa khai báo XML không được phép (DOCTYPE). Hãy mở bằng Excel hay Word và lưu lại.',
    en: 'The file has an XML declaration that is not allowed (DOCTYPE). Open it in Excel or Word and save it again.',
  },
});
