import { AWARD_WARNING_MESSAGES, describeAwardWarning } from '../../awards/award-warning-messages.js';
import type { AwardWarningCode } from '../../awards/vocabulary.js';
import type { Language } from '../../platform/errors/domain-error.js';
import type { ImportVerdictCode } from '../vocabulary.js';
import type { Verdict } from './verdict.js';

interface Wording {
  text: Record<Language, string>;
  mend: Record<Language, string>;
}

const said = (vi: string, en: string, mendVi: string, mendEn: string): Wording => ({
  text: { vi, en },
  mend: { vi: mendVi, en: mendEn },
});

/** `{name}` is filled from the verdict's data, `{value}` by the value at fault. */
export const VERDICT_MESSAGES: Readonly<Record<ImportVerdictCode, Wording>> = {
  NAME_MISSING: said(
    'Dòng không có tên người nhận.',
    'The row names no recipient.',
    'Điền tên, hoặc bỏ dòng ra nếu không phải người được khen thưởng.',
    'Fill in the name, or leave the row out if it is no recipient.',
  ),
  TEXT_TOO_LONG: said(
    'Nội dung dài quá {max} ký tự.',
    'The text is longer than {max} characters.',
    'Rút gọn; có thể hai ô đã dính vào nhau.',
    'Shorten it; two cells may have run together.',
  ),
  KIND_UNKNOWN: said(
    'Không rõ "{value}" là cá nhân, tập thể, hộ gia đình hay doanh nghiệp.',
    'It is not clear whether "{value}" is an individual, a group, a household or an enterprise.',
    'Chọn đối tượng cho dòng, hoặc đối tượng mặc định cho cả danh sách.',
    'Choose the kind of the row, or a usual kind for the list.',
  ),
  KIND_GUESSED: said(
    'Danh sách không ghi đối tượng; hiểu theo cách viết tên.',
    'The list does not say the kind; it was told by how the name is written.',
    'Xem lại; sai thì chọn đối tượng.',
    'Look at it; choose the kind if it is wrong.',
  ),
  KIND_UNREADABLE: said(
    'Không hiểu đối tượng "{value}".',
    'The kind "{value}" is not understood.',
    'Ghi Cá nhân, Tập thể, Hộ gia đình hoặc Doanh nghiệp.',
    'Write Cá nhân, Tập thể, Hộ gia đình or Doanh nghiệp.',
  ),
  KIND_CONTRADICTS_HEADING: said(
    'Dòng ghi "{value}" nhưng nằm dưới mục "{heading}".',
    'The row says "{value}" below the heading "{heading}".',
    'Theo ô của dòng; sai thì sửa đối tượng.',
    'The cell counts; mend the kind if that is wrong.',
  ),
  KIND_CONTRADICTS_NAME: said(
    'Tên "{value}" có vẻ không hợp với đối tượng đã ghi.',
    'The name "{value}" does not look like the kind that is stated.',
    'Xem lại đối tượng hoặc tên.',
    'Look at the kind, or the name.',
  ),
  FORM_MISSING: said(
    'Dòng không ghi hình thức khen thưởng.',
    'The row says no form of award.',
    'Điền hình thức, hoặc chọn hình thức mặc định cho cả danh sách.',
    'Fill it in, or choose a usual form for the list.',
  ),
  FORM_NOT_KNOWN: said(
    'Danh mục không có hình thức "{value}".',
    'The catalogue has no form "{value}".',
    'Gần nhất: {nearest}. Sửa ô, hoặc đề nghị quản trị thêm cách gọi này.',
    'Nearest: {nearest}. Mend the cell, or have this name added to the catalogue.',
  ),
  CLASS_NOT_KNOWN: said(
    'Hình thức này không có hạng "{value}".',
    'This form has no class "{value}".',
    'Ghi Nhất, Nhì, Ba hoặc Đặc biệt, hoặc để trống nếu không có hạng.',
    'Write Nhất, Nhì, Ba or Đặc biệt; leave it empty where there are no classes.',
  ),
  PERIOD_UNREADABLE: said(
    'Không hiểu thời gian "{value}".',
    'The time "{value}" is not understood.',
    'Ghi như 2020, 2016-2020 hoặc từ 01/2019 đến 12/2020; hoặc để trống.',
    'Write it as 2020, 2016-2020 or từ 01/2019 đến 12/2020; or leave it empty.',
  ),
  BONUS_UNREADABLE: said(
    'Không hiểu số tiền "{value}".',
    'The amount "{value}" is not understood.',
    'Ghi số nguyên đồng như 1.490.000; hoặc để trống.',
    'Write whole đồng as 1.490.000; or leave it empty.',
  ),
  CONVERTED_ENCODING: said(
    'Đã chuyển từ {encoding}: "{value}".',
    'Converted from {encoding}: "{value}".',
    'Đối chiếu với bản in; sai thì sửa tại ô.',
    'Compare it with the paper; mend the cell if it is wrong.',
  ),
  LINE_REFUSED: said('Dòng không ghi được.', 'The line cannot be recorded.', 'Sửa theo lý do.', 'Mend what is said.'),
  SAME_LINE_TWICE: said(
    'Trùng với dòng {row} ({sheet}) của danh sách này.',
    'The same as row {row} ({sheet}) of this list.',
    'Bỏ một dòng ra nếu là một người; giữ cả hai nếu là hai người.',
    'Leave one out if it is one recipient; keep both if they are two.',
  ),
  LIKELY_PERSON_ON_RECORD: said(
    'Có thể là người đã có trong sổ ({count}): cùng tên, và có điểm chung khác.',
    'Likely somebody on record ({count}): the same name, and more in common.',
    'Xem bằng chứng, rồi chọn người, ghi người mới, hoặc để nguyên tên như in.',
    'Look at the evidence (personCandidates), then choose who it is, record a new person, or leave the printed name.',
  ),
  NAMESAKE_ON_RECORD: said(
    'Sổ đã có {count} người cùng tên.',
    'There are {count} people of this name on record.',
    'Chọn người đúng, ghi người mới, hoặc để nguyên tên như in.',
    'Choose who it is, record a new person, or leave the printed name.',
  ),
  BODY_ON_RECORD: said(
    'Sổ đã có {count} đơn vị mang tên này.',
    'There are {count} bodies of this name on record.',
    'Chọn đơn vị, hoặc để nguyên tên như in.',
    'Choose it, or leave the printed name.',
  ),
  BODY_DISSOLVED: said(
    'Đơn vị mang tên này không tồn tại vào ngày quyết định (ngày cuối: {last}).',
    'The body of this name did not exist on the day of the decision (last day: {last}).',
    'Xem lại tên; có thể là đơn vị kế tục.',
    'Look at the name; perhaps it is the one that followed.',
  ),
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
  BANNER_DIFFERS: said(
    'Đầu danh sách ghi "{value}", khác điều đã chọn là {given}.',
    'The head of the list says "{value}", and {given} was chosen.',
    'Xem lại có đúng tệp không.',
    'Look whether it is the right file.',
  ),
  TOTAL_DIFFERS: said(
    'Danh sách ghi "{value}" ({stated}), đếm được {counted}.',
    'The list states "{value}" ({stated}); {counted} were counted.',
    'Tìm dòng thiếu, thừa hoặc sai đối tượng.',
    'Look for a row that is missing, too many, or of the wrong kind.',
  ),
  DECISION_RECORDED_ALREADY: said(
    'Quyết định số {value} của cơ quan này đã được ghi.',
    'Decision {value} of this issuer is on record already.',
    'Chọn ghi nối vào quyết định đó, hoặc sửa số.',
    'Append to that decision (appendToId), or mend the number.',
  ),
  MODE_MISSING: said(
    'Chưa có loại hình khen thưởng; biểu 0603 đếm theo loại hình.',
    'The mode of the awards is missing; form 0603 counts by it.',
    'Chọn loại hình (thường xuyên, chuyên đề, đột xuất …) cho cả danh sách.',
    'Choose the mode of the list.',
  ),
  ROWS_OF_NOBODY: said(
    '{count} dòng chưa gắn với người, đơn vị trong sổ, sẽ không hiện trong danh sách người được khen.',
    '{count} rows are linked to nobody on record, and will not appear among honourees.',
    '{canBeNew} dòng cá nhân không trùng tên với ai: có thể ghi thành người mới cùng một lúc. Các dòng khác hãy chọn người, đơn vị.',
    '{canBeNew} rows of individuals have no namesake: record them as new people at once (mendImportRows, newPeopleForUnmatched). Choose the person or body of the others.',
  ),
};

const LOOK: Record<Language, string> = { vi: 'Xem lại; vẫn ghi được.', en: 'Look at it; it can be committed.' };

export function messageOf(verdict: Verdict, language: Language): string {
  const own = verdict.text ?? VERDICT_MESSAGES[verdict.code as ImportVerdictCode]?.text;
  if (own) return fill(own[language], verdict);
  if (verdict.code in AWARD_WARNING_MESSAGES)
    return describeAwardWarning({ code: verdict.code as AwardWarningCode, data: verdict.data }, language);
  return verdict.code;
}

export function mendOf(verdict: Verdict, language: Language): string {
  const own = verdict.mend ?? VERDICT_MESSAGES[verdict.code as ImportVerdictCode]?.mend;
  return own ? fill(own[language], verdict) : LOOK[language];
}

function fill(text: string, { data, value }: Verdict): string {
  return text.replace(/\{(\w+)\}/gu, (place, name: string) =>
    String(data[name] ?? (name === 'value' ? value : null) ?? place),
  );
}
