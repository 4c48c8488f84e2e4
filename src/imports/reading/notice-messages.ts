import { defineMessages } from '../../platform/errors/domain-error.js';
import { sayWith } from '../../platform/errors/said-values.js';

/** What a column of a list holds. */
sayWith('column', {
  NAME: { vi: 'cột họ tên', en: 'names' },
  POSITION: { vi: 'cột chức vụ', en: 'positions' },
  UNIT: { vi: 'cột đơn vị', en: 'units' },
  FORM: { vi: 'cột hình thức', en: 'forms' },
  REASON: { vi: 'cột thành tích', en: 'achievements' },
  BONUS: { vi: 'cột tiền thưởng', en: 'bonuses' },
});

/** What a person should know of how a list was read. Doubts, never thrown. */
export const noticeMessages = defineMessages({
  CONVERTED: {
    vi: '{cells} ô gõ theo bảng mã {encoding} đã được chuyển sang Unicode, ví dụ "{before}" thành "{after}".',
    en: '{cells} {cells:cell|cells} typed in {encoding} {cells:was|were} converted to Unicode, for example "{before}" to "{after}".',
  },
  CONVERTED_BY_LETTERS: {
    vi: 'Ô này có vẻ gõ theo bảng mã {encoding} dù phông chữ không cho biết; đã chuyển "{before}" thành "{after}".',
    en: 'This cell seems to be typed in {encoding} though its font does not say so; "{before}" was converted to "{after}".',
  },
  ENCODING_GUESSED: {
    vi: 'Bảng mã của tệp được đoán là {encoding}. Hãy xem các tên có đúng dấu không.',
    en: 'The encoding of the file was guessed to be {encoding}. See whether the accents of the names are right.',
  },
  LETTERS_LOST: {
    vi: 'Ô có chữ đã mất từ trước khi đọc (�).',
    en: 'Letters of this cell were lost before it was read (�).',
  },
  CHARACTERS_REMOVED: {
    vi: 'Đã bỏ ký tự điều khiển hoặc ký tự ẩn trong ô.',
    en: 'Control or invisible characters in this cell were taken away.',
  },
  CELL_CUT: {
    vi: 'Ô dài hơn {limit} ký tự; phần sau không được đọc.',
    en: 'The cell is longer than {limit} characters; what follows was not read.',
  },
  TOO_MANY_MARKS: {
    vi: 'Ô có chữ mang quá nhiều dấu chồng lên nhau; các dấu thừa đã bỏ.',
    en: 'A letter of this cell has more marks than any letter can have; those beyond were taken away.',
  },
  LOOKS_LIKE_FORMULA: {
    vi: 'Ô bắt đầu bằng dấu của công thức; được giữ như chữ, không tính toán.',
    en: 'The cell begins with the sign of a formula; it is kept as text and never computed.',
  },
  FORMULA_WITHOUT_VALUE: {
    vi: 'Ô có công thức mà tệp không ghi kết quả.',
    en: 'The cell has a formula, and the file does not say its result.',
  },
  CELL_IS_ERROR: {
    vi: 'Ô là lỗi của Excel ({value}).',
    en: 'The cell is an error of Excel ({value}).',
  },
  NUMBER_IS_DATE: {
    vi: 'Ô số hiệu là ngày của Excel, đọc thành "{value}"; có thể số đã bị đổi thành ngày khi gõ.',
    en: 'The cell of the certificate number is a date of Excel, read as "{value}"; perhaps the number was turned into a date while it was typed.',
  },
  DATE_DOUBTFUL: {
    vi: 'Ô mang định dạng ngày nhưng không phải ngày có thật.',
    en: 'The cell is formatted as a date and is no day that exists.',
  },
  UNUSED_DAY_NOT_REAL: {
    vi: 'Cột "{heading}" ghi một ngày không có thật (đọc theo ngày/tháng/năm).',
    en: 'The column "{heading}" says a day that never was (read as day/month/year).',
  },
  UNUSED_SEX_UNCLEAR: {
    vi: 'Cột "{heading}" ghi chữ không hiểu là nam hay nữ.',
    en: 'The column "{heading}" says neither male nor female.',
  },
  ROW_HIDDEN: {
    vi: 'Dòng bị ẩn trong tệp; vẫn được đọc.',
    en: 'The row is hidden in the file; it was read all the same.',
  },
  COLUMN_HIDDEN: {
    vi: 'Cột bị ẩn trong tệp; vẫn được đọc.',
    en: 'The column is hidden in the file; it was read all the same.',
  },
  SHEET_HIDDEN: {
    vi: 'Trang tính "{sheet}" bị ẩn trong tệp; vẫn được đọc.',
    en: 'The sheet "{sheet}" is hidden in the file; it was read all the same.',
  },
  MACROS_IGNORED: {
    vi: 'Tệp có macro; macro không được chạy.',
    en: 'The file has macros; they were not run.',
  },
  TOO_MANY_MERGES: {
    vi: 'Trang tính có quá nhiều ô gộp; các ô gộp sau {limit} ô đầu được đọc như ô thường.',
    en: 'The sheet has too many merged cells; after the first {limit} they are read as single cells.',
  },
  HEADING_NOT_FOUND: {
    vi: 'Không thấy dòng tiêu đề cột; ý nghĩa các cột được đoán theo nội dung.',
    en: 'There are no headings of columns; what the columns hold was guessed from what is in them.',
  },
  NAME_COLUMN_NOT_FOUND: {
    vi: 'Không nhận ra cột họ tên.',
    en: 'No column of names was recognised.',
  },
  ROLE_TWICE: {
    vi: 'Hai cột cùng được hiểu là {role:column}; cột {column} được giữ nhưng không dùng.',
    en: 'Two columns seem to hold {role:column}; column {column} is kept and not used.',
  },
  SHEET_WITHOUT_LIST: {
    vi: 'Trang tính "{sheet}" không có danh sách nào nhận ra được; {lines} dòng không được đọc.',
    en: 'No list was recognised in the sheet "{sheet}"; {lines} {lines:row of it was|rows of it were} left out.',
  },
  SUMS_LEFT_OUT: {
    vi: 'Bảng ở trang tính "{sheet}" chỉ tổng hợp số lượng theo đơn vị, không phải danh sách; {lines} dòng không được đọc.',
    en: 'The table in the sheet "{sheet}" only counts by unit and is no list; {lines} {lines:row of it was|rows of it were} left out.',
  },
  LINE_LEFT_OUT: {
    vi: 'Dòng này không được hiểu là dòng của danh sách, cũng không phải đề mục.',
    en: 'This line was not taken for a row of the list, nor for a heading.',
  },
  TOTAL_LINE: {
    vi: 'Dòng tổng cộng; dùng để đối chiếu, không phải dòng của danh sách.',
    en: 'A line of totals; it is compared with the rows and is none of them.',
  },
  AFTER_THE_LIST: {
    vi: 'Sau danh sách còn {lines} dòng (nơi nhận, người ký …) không thuộc danh sách.',
    en: 'After the list there are {lines} more lines (signature, recipients of copies …) that are no part of it.',
  },
  SUBHEADING_DOUBTFUL: {
    vi: 'Dòng này được hiểu là đề mục cho các dòng dưới.',
    en: 'This line was taken for a heading of the rows below.',
  },
  CELL_SPLIT: {
    vi: 'Một ô chứa cả họ tên và chức vụ, đơn vị; đã tách ra.',
    en: 'One cell held name and position or unit; they were taken apart.',
  },
  CELL_DIVIDED: {
    vi: 'Một ô ghi {entries} người đánh số; mỗi người thành một dòng.',
    en: 'One cell holds {entries} numbered people; each became a row.',
  },
  FORMS_SEVERAL: {
    vi: 'Dòng được đánh dấu ở {count} hình thức ({forms}); mỗi hình thức thành một dòng khen thưởng.',
    en: 'The row is marked for {count} forms ({forms}); each became a line of its own.',
  },
  NOT_GRANTED: {
    vi: 'Cột {column} ghi "{value}": dòng không được khen thưởng.',
    en: 'Column {column} says "{value}": nothing was granted to this row.',
  },
  FORM_NOT_MARKED: {
    vi: 'Dòng không được đánh dấu ở cột hình thức nào ({forms}).',
    en: 'The row is marked in no column of forms ({forms}).',
  },
  MARK_NOT_UNDERSTOOD: {
    vi: 'Ô trong cột hình thức ghi "{value}"; không rõ có phải là đánh dấu.',
    en: 'A cell in a column of forms says "{value}"; it is not clear whether that is a mark.',
  },
  DITTO: {
    vi: 'Cột {column}: {rows} ô ghi "như trên"; lấy theo dòng trên.',
    en: 'Column {column}: {rows} {rows:cell says|cells say} "as above"; the value of the row above was taken.',
  },
});

/** What would put a notice right, by its code. */
export const mendMessages = defineMessages({
  CHECK_ACCENTS: { vi: 'Hãy xem lại dấu của tên.', en: 'See whether the accents are right.' },
  TYPE_AGAIN: { vi: 'Hãy gõ lại ô này trong tệp gốc.', en: 'Type this cell again in the file.' },
  NOT_RECORDED: {
    vi: 'Cột này không được ghi vào sổ nên dòng vẫn ghi được; nếu cần thì sửa trong tệp.',
    en: 'Nothing of this column is recorded, so the row can be; mend the file if it matters.',
  },
  SAVE_WITH_VALUES: {
    vi: 'Hãy mở bằng Excel, lưu lại để tệp ghi kết quả; hoặc dán ô dưới dạng giá trị.',
    en: 'Open the file in Excel and save it, so that it holds results; or paste the cells as values.',
  },
  TAKE_AWAY_OR_KEEP: {
    vi: 'Nếu không thuộc danh sách, hãy xóa khỏi tệp.',
    en: 'If it is no part of the list, delete it from the file.',
  },
  CHOOSE_COLUMN: {
    vi: 'Hãy chọn cột nào chứa gì.',
    en: 'Choose which column holds what.',
  },
  CHECK_ROWS: {
    vi: 'Hãy xem lại các dòng này; tốt hơn là mỗi người một dòng trong tệp.',
    en: 'Look these rows over; better, give each person a row of the file.',
  },
  ONE_FORM: {
    vi: 'Một thành tích chỉ khen một lần: nếu chỉ tặng một hình thức thì bỏ dòng kia ra.',
    en: 'One achievement is rewarded once: leave the other line out if only one form was granted.',
  },
  MARK_FORM: {
    vi: 'Hãy ghi hình thức cho dòng này, hoặc bỏ dòng ra nếu không được khen thưởng.',
    en: 'Write the form of this row, or leave the row out if nothing was granted.',
  },
  SUMS_ARE_A_LIST: {
    vi: 'Nếu đó là danh sách người được khen thưởng, hãy chọn cột nào chứa gì.',
    en: 'If it is a list of recipients, choose which column holds what.',
  },
  FORM_OR_LEAVE_OUT: {
    vi: 'Hãy bỏ dòng ra; nếu vẫn được khen thưởng thì ghi hình thức cho dòng.',
    en: 'Leave the row out; if something was granted after all, write its form.',
  },
  TYPE_AS_TEXT: {
    vi: 'Hãy đối chiếu với bản in và sửa số tại ô; trong Excel, định dạng cột là Văn bản (Text) trước khi gõ.',
    en: 'Compare it with the paper and mend the number; in Excel, format the column as Text before typing.',
  },
  NUMBER_THE_ROW: {
    vi: 'Nếu là một dòng của danh sách, hãy ghi số thứ tự hoặc điền thêm ô.',
    en: 'If it is a row of the list, give it a number or fill more of its cells.',
  },
});
