import { AWARD_WARNING_MESSAGES } from '../../../awards/doubts/award-warning-messages.js';
import type { Language } from '../../../platform/errors/domain-error.js';
import type { ImportVerdictCode } from '../../vocabulary.js';
import { PLACE_VERDICT_MESSAGES } from '../../places/place-verdict-messages.js';
import { doubtMend, doubtMessage } from '../award-doubts.js';
import { LIST_VERDICT_MESSAGES } from './list-verdict-messages.js';
import type { Verdict } from './verdict.js';
import { said, type VerdictWording } from './verdict-wording.js';

/** `{name}` is filled from the verdict's data, `{value}` by the value at fault. */
export const VERDICT_MESSAGES: Readonly<Record<ImportVerdictCode, VerdictWording>> = {
  NAME_MISSING: said(
    'Dòng không có tên người nhận.',
    'The row names no recipient.',
    'Điền tên, hoặc bỏ dòng ra nếu không phải người được khen thưởng.',
    'Fill in the name, or leave the row out if it is no recipient.',
  ),
  NAME_IS_FORMULA: said(
    'Ô tên ghi "{value}", là công thức, không phải tên.',
    'The name says "{value}": a formula, and no name.',
    'Sửa lại tên, hoặc bỏ dòng ra.',
    'Mend the name, or leave the row out.',
  ),
  NAMES_SEVERAL: said(
    'Ô "{value}" có vẻ ghi nhiều người.',
    'The cell "{value}" seems to name several people.',
    'Mỗi người một dòng trong tệp; nếu chỉ là một người thì sửa lại tên.',
    'Give each person a row of the file; if it is one person, mend the name.',
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
    'Danh sách không ghi "{value}" là đối tượng nào; theo cách viết tên, hiểu là {kindVi}.',
    'The list does not say what "{value}" is; by how the name is written it was taken for {kindEn}.',
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
  FORM_MISSPELT: said(
    'Hình thức "{value}" được hiểu là "{nearest}": dấu không giống.',
    'The form "{value}" was taken for "{nearest}", with other accents.',
    'Nếu đúng thì sửa ô theo danh mục; nếu không thì chọn hình thức khác.',
    'If that is right, write it as the catalogue does; else choose another.',
  ),
  FORM_OF_OTHER_SHEET: said(
    'Dòng không ghi hình thức; lấy "{value}" theo tiêu đề của trang tính "{from}".',
    'The row says no form; "{value}" was taken from the title of the sheet "{from}".',
    'Nếu đúng thì chọn làm hình thức mặc định của danh sách, hoặc điền vào các dòng này; nếu không thì điền hình thức khác.',
    'If it is right, make it the usual form of the list (changeImportDetails: defaultForm), or fill it in; else write another.',
  ),
  GRANTOR_DIFFERS: said(
    'Hình thức ghi "{value}", mà danh sách là của {issuer}.',
    'The form says "{value}", and the list is of {issuer}.',
    'Nếu là khen thưởng của nơi khác thì bỏ dòng ra và ghi theo quyết định của nơi đó; nếu không thì sửa ô.',
    'If another body granted it, leave the row out and record it with that body’s decision; otherwise mend the cell.',
  ),
  OF_ANOTHER_DECISION: said(
    'Dòng thuộc quyết định {value}, không phải {given}.',
    'The row is of the decision {value}, and not of {given}.',
    'Không ghi ở danh sách này: ghi ở danh sách riêng của quyết định ấy, đọc từ chính tệp này.',
    'It is not recorded here, but in a list of its own decision, read from this same file (stageImport, source.listId).',
  ),
  DECISION_UNCLEAR: said(
    'Tệp có danh sách của nhiều quyết định ({decisions}), danh sách này không ghi là của quyết định nào.',
    'The file has lists of several decisions ({decisions}), and this one names none.',
    'Ghi số quyết định ở đầu trang tính rồi gửi lại, hoặc gửi riêng trang tính này với số của nó.',
    'Write the decision above the list and send the file again, or send this sheet by itself with its number.',
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
  BONUS_WORKED_OUT: said(
    'Tiền thưởng ghi "{value}"; hiểu là {amount} đồng.',
    'The bonus says "{value}"; it was taken for {amount} đồng.',
    'Xem lại; sai thì sửa ô.',
    'Look at it; mend the cell if it is wrong.',
  ),
  CONVERTED_ENCODING: said(
    'Đã chuyển từ {encoding}: "{value}".',
    'Converted from {encoding}: "{value}".',
    'Đối chiếu với bản in; sai thì sửa tại ô.',
    'Compare it with the paper; mend the cell if it is wrong.',
  ),
  LINE_REFUSED: said('Dòng không ghi được.', 'The line cannot be recorded.', 'Sửa theo lý do.', 'Mend what is said.'),
  SAME_LINE_TWICE: said(
    '“{value}” trùng với dòng {row} ({sheet}) của danh sách này: cùng hình thức, đơn vị, chức vụ và thời gian.',
    '“{value}” is the same as row {row} ({sheet}) of this list: same form, unit, position and period.',
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
  BODY_PROPOSED: said(
    'Sổ có đúng một đơn vị mang tên "{value}" vào ngày quyết định; đề xuất là người nhận, chưa gắn.',
    'Just one body bore the name "{value}" on the day of the decision; it is proposed as the recipient, and not linked yet.',
    'Nhận mọi đề xuất cùng một lúc, hoặc chọn đơn vị, hoặc để nguyên tên như in.',
    'Accept it for the whole list (mendImportRows: proposedBodies), choose another body, or leave the printed name.',
  ),
  BODY_DISSOLVED: said(
    'Vào ngày quyết định không có đơn vị nào mang tên này; tên này có {daysVi}.',
    'No body bore this name on the day of the decision; one bore it {daysEn}.',
    'Xem lại tên; có thể là đơn vị kế tục.',
    'Look at the name; perhaps it is the one that followed.',
  ),
  ...PLACE_VERDICT_MESSAGES,
  ...LIST_VERDICT_MESSAGES,
};

const LOOK: Record<Language, string> = { vi: 'Xem lại; vẫn ghi được.', en: 'Look at it; it can be committed.' };

export function messageOf(verdict: Verdict, language: Language): string {
  const own = verdict.text ?? VERDICT_MESSAGES[verdict.code as ImportVerdictCode]?.text;
  if (own) return fill(own[language], verdict);
  if (verdict.code in AWARD_WARNING_MESSAGES) return doubtMessage(verdict, language);
  return verdict.code;
}

export function mendOf(verdict: Verdict, language: Language): string {
  const own = verdict.mend ?? VERDICT_MESSAGES[verdict.code as ImportVerdictCode]?.mend;
  return own ? fill(own[language], verdict) : (doubtMend(verdict, language) ?? LOOK[language]);
}

function fill(text: string, { data, value }: Verdict): string {
  return text.replace(/\{(\w+)\}/gu, (place, name: string) =>
    String(data[name] ?? (name === 'value' ? value : null) ?? place),
  );
}
