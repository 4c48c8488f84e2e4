import { said } from './verdict-wording.js';

/** What is said of a list as a whole. */
export const LIST_VERDICT_MESSAGES = {
  LIST_EMPTY: said(
    'Không đọc được dòng nào.',
    'Not a single row was found.',
    'Xem lại tệp, hoặc chọn cột họ tên.',
    'Look at the file, or say which column holds the names.',
  ),
  ISSUER_MISSING: said(
    'Chưa biết cơ quan ban hành.',
    'The issuer is not known.',
    'Chọn cơ quan ban hành.',
    'Choose the issuer.',
  ),
  ISSUER_NOT_FOUND: said(
    'Sổ không có, hoặc có nhiều, cơ quan tên "{value}".',
    'There is no body, or more than one, of the name "{value}".',
    'Chọn cơ quan ban hành.',
    'Choose the issuer.',
  ),
  NUMBER_MISSING: said('Chưa có số quyết định.', 'The number is missing.', 'Điền số như in.', 'Fill it in as printed.'),
  SIGNED_ON_MISSING: said('Chưa có ngày ký.', 'The day of signing is missing.', 'Điền ngày ký.', 'Fill it in.'),
  SIGNED_ON_UNCLEAR: said(
    'Đầu danh sách ghi ngày ký là "{value}", chưa rõ năm nào.',
    'The head of the list gives the day of signing as "{value}", and not of which year.',
    'Điền ngày ký với năm đủ bốn chữ số.',
    'Fill it in with the whole year.',
  ),
  BANNER_DIFFERS: said(
    'Đầu danh sách ghi {whatVi} là "{value}", khác với "{given}" đã nhập.',
    'The head of the list gives the {whatEn} as "{value}", and "{given}" was entered.',
    'Xem lại có đúng tệp không, rồi sửa điều đã nhập nếu sai.',
    'Look whether it is the right file, and change what was entered if that is wrong.',
  ),
  DECISIONS_SEVERAL: said(
    'Tệp có danh sách của {count} quyết định: {decisions}. Chỉ ghi được các dòng của {value}.',
    'The file has lists of {count} decisions: {decisions}. Only the rows of {value} can be recorded.',
    'Mỗi quyết định ghi thành một danh sách riêng, đọc từ chính tệp này; ở mỗi danh sách chỉ ghi các dòng của quyết định ấy.',
    'Each decision is recorded as a list of its own, read from this same file (stageImport, source.listId); of each, commit just the rows of its decision.',
  ),
  LIST_IS_PROPOSAL: said(
    'Danh sách ghi "{value}": mới là đề nghị{ofVi}, chưa phải khen thưởng.',
    'The list says "{value}": it is a proposal{ofEn}, and nothing is granted by it yet.',
    'Chờ quyết định rồi ghi theo cơ quan ban hành quyết định. Nếu đã có quyết định cho đúng danh sách này thì ghi số, ngày, cơ quan ban hành và trích yếu của quyết định.',
    'Wait for the decision, and record it as of the body that issued it. If there is one for just this list, enter its number, day, issuer and subject (changeImportDetails).',
  ),
  TOTAL_DIFFERS: said(
    'Danh sách ghi "{value}" ({stated}), đếm được {counted}.',
    'The list states "{value}" ({stated}); {counted} were counted.',
    'Tìm dòng thiếu, thừa hoặc sai đối tượng.',
    'Look for a row that is missing, too many, or of the wrong kind.',
  ),
  CERTIFICATE_NUMBER_TWICE: said(
    'Số hiệu "{value}" của cùng một hình thức ghi cho {count} dòng ({places}).',
    'The certificate number "{value}" of one form is given to {count} lines ({places}).',
    'Mỗi bằng một số: đối chiếu với sổ cấp bằng rồi sửa số; nếu đúng là một bằng chung thì vẫn ghi được.',
    'Each certificate has its own number: compare with the register and mend it; if it is one certificate for all, it can be committed.',
  ),
  DECISION_RECORDED_ALREADY: said(
    'Quyết định số {value} của cơ quan này đã được ghi.',
    'Decision {value} of this issuer is on record already.',
    'Chọn ghi nối vào quyết định đó, hoặc sửa số.',
    'Append to that decision (appendToId), or mend the number.',
  ),
  SUBJECT_GUESSED: said(
    'Không ai nêu trích yếu của quyết định; sẽ ghi “{value}” và công chúng đọc được câu này.',
    'Nobody said what the decision is about; “{value}” will stand there, and the public reads it.',
    'Ghi trích yếu như in trên quyết định.',
    'Say it as the decision prints it (changeImportDetails, subject).',
  ),
  MODE_MISSING: said(
    'Chưa có loại hình khen thưởng; báo cáo xếp các dòng này vào “Chưa rõ loại hình”.',
    'The mode of the awards is missing; reports count these lines as of no known mode.',
    'Chọn loại hình (thường xuyên, chuyên đề, đột xuất …) cho cả danh sách.',
    'Choose the mode of the list.',
  ),
  REASON_IN_TITLE: said(
    'Tiêu đề ghi thành tích "{value}"; {count} dòng không ghi thành tích.',
    'The title states the achievement "{value}"; {count} rows state none.',
    'Nếu là của các dòng này thì lấy làm thành tích mặc định của danh sách.',
    'If it is that of these rows, make it the usual citation of the list (changeImportDetails: defaultReason).',
  ),
  AREAS_BY_NAME: said(
    '{count} dòng được gắn địa bàn theo tên đơn vị đã in ({units} đơn vị khác nhau), theo tên vào ngày quyết định.',
    '{count} rows were given an area by the printed unit ({units} different ones), by the names of the day of the decision.',
    'Xem lại các dòng được gắn theo tên; sai thì chọn địa bàn khác, cho một dòng hoặc cho mọi dòng cùng đơn vị.',
    'Look them over (rows, areaFrom: BY_NAME); change what is wrong (mendImportRows: place of a row, alike for a unit).',
  ),
  AREAS_UNKNOWN: said(
    '{count} dòng chưa rõ địa bàn; báo cáo sẽ đếm các dòng này là chưa rõ địa bàn.',
    '{count} rows have no area; reports count them as of an unknown area.',
    'Chọn địa bàn cho từng dòng, cho mọi dòng cùng đơn vị, hoặc cho mọi dòng còn thiếu cùng một lúc.',
    'Look at them (rows, areaFrom: NONE) and choose: place of a row, alike for all rows of a unit, or all that have none.',
  ),
  ROWS_OF_NOBODY: said(
    '{count} dòng chưa gắn với người, đơn vị trong sổ, sẽ không hiện trong danh sách người được khen.',
    '{count} rows are linked to nobody on record, and will not appear among honourees.',
    'Chọn người, đơn vị cho các dòng đó.',
    'Choose the person or body of these rows.',
  ),
};
