import { defineMessages, type Message } from '../platform/errors/domain-error.js';
import { platformMessages } from '../platform/errors/platform-messages.js';
import type { ImportState } from './vocabulary.js';

export const importMessages = defineMessages({
  LIST_TOO_LONG: {
    vi: 'Danh sách dài quá {most} dòng. Hãy chia thành nhiều tệp rồi nhập nối tiếp vào cùng quyết định.',
    en: 'The list is longer than {most} rows. Split it, and append the later files to the same decision.',
  },
  NOT_STAGED: {
    vi: 'Lần nhập này {stateVi}, không còn sửa được.',
    en: 'This import {stateEn}, and can no longer be changed.',
  },
  BEING_COMMITTED: {
    vi: 'Danh sách đang được ghi (bắt đầu bởi một lần bấm khác).',
    en: 'The list is being committed already, by another request.',
  },
  COMMITTED_ALREADY: {
    vi: 'Danh sách đã được ghi rồi.',
    en: 'The list has been committed already.',
  },
  ROWS_REFUSED: {
    vi: 'Còn {count} dòng có lỗi. Hãy sửa, bỏ các dòng đó ra, hoặc chỉ ghi các dòng hợp lệ.',
    en: '{count} {count:row has|rows have} errors. Mend what is wrong, leave it out, or commit the valid ones (VALID).',
  },
  NOTHING_TO_COMMIT: {
    vi: 'Không có dòng nào để ghi.',
    en: 'There is no row to commit.',
  },
  NOT_READY: {
    vi: 'Danh sách chưa ghi được: {reasonsVi}',
    en: 'The list cannot be committed yet: {reasonsEn}',
  },
  NOT_ACKNOWLEDGED: {
    vi: 'Chưa ghi gì. {reasonsVi} Nếu vẫn ghi, hãy xác nhận đã xem: {codes}.',
    en: 'Nothing was written. {reasonsEn} To commit it all the same, say that you saw this: acknowledged: [{codes}].',
  },
  TOO_MANY_COMMITS: {
    vi: 'Nhiều danh sách khác đang được ghi. Hãy thử lại sau ít phút.',
    en: 'Several other lists are being committed. Try again in a few minutes.',
  },
  TOO_MANY_READINGS: {
    vi: 'Nhiều danh sách khác đang được đọc. Hãy thử lại sau ít phút.',
    en: 'Several other lists are being read. Try again in a few minutes.',
  },
  READING_STOPPED: {
    vi: 'Việc đọc danh sách đã được dừng; chưa ghi gì.',
    en: 'The reading of the list was stopped; nothing was written.',
  },
  READING_STOPPED_BY_SERVER: {
    vi: 'Máy chủ dừng giữa lúc đọc danh sách; chưa ghi gì. Hãy gửi lại.',
    en: 'The server stopped in the middle of reading the list; nothing was written. Send it again.',
  },
  ROW_OF_ANOTHER_BATCH: {
    vi: 'Dòng này không thuộc danh sách đang sửa.',
    en: 'This row is not one of this list.',
  },
  CODE_UNKNOWN: {
    vi: 'Không có điều phát hiện nào mang mã "{code}"; counts.byCode liệt kê các mã của danh sách này.',
    en: 'No verdict has the code "{code}"; counts.byCode lists those of this list.',
  },
  TWICE_IN_INPUT: { vi: 'Được nêu hai lần trong cùng một yêu cầu.', en: 'Named twice in one request.' },
  NO_BAD_ROWS: {
    vi: 'Không còn dòng nào như vậy.',
    en: 'There are no such rows.',
  },
  NOTHING_TO_MEND: { vi: 'Hãy nêu ít nhất một dòng cần sửa.', en: 'Name at least one row to mend.' },
  ALIKE_IN_WHAT: {
    vi: 'Hãy nêu các dòng giống nhau ở điểm nào (đơn vị, chức vụ, hình thức, chưa rõ địa bàn, địa bàn ghi như một dòng), và sửa thành gì.',
    en: 'Say what the rows have in common (unit, position, form, no area, an area printed as in a row), and what they are to have.',
  },
  NO_ROWS_ALIKE: {
    vi: 'Danh sách không có dòng nào như vậy; hãy chép đúng giá trị của dòng.',
    en: 'The list has no such rows; copy the value of a row as it is.',
  },
  NEW_PERSON_IS_INDIVIDUAL: {
    vi: 'Chỉ dòng khen thưởng cá nhân mới ghi thêm người mới; tập thể, doanh nghiệp thì chọn đơn vị, hoặc đơn vị mới.',
    en: 'Only the row of an individual can record a new person; of a group or an enterprise, choose a body, or a new one.',
  },
  NEW_BODY_IS_GROUP: {
    vi: 'Chỉ dòng của tập thể, doanh nghiệp mới ghi thêm đơn vị mới; hộ gia đình và cá nhân thì không.',
    en: 'Only the row of a group or an enterprise can record a new body; that of a household or an individual cannot.',
  },
  NEW_BODY_NOT_THEN: {
    vi: 'Vào ngày quyết định ({day:day}) đơn vị "{name}" chưa có hoặc đã giải thể theo thời gian đã nêu. Hãy sửa ngày, hoặc để nguyên tên như in.',
    en: 'By these days the body "{name}" did not stand on the day of the decision ({day:day}). Change the days, or leave the printed name.',
  },
  BODY_RECORDED_SINCE: {
    vi: 'Từ khi xem trước, có người đã ghi đơn vị "{name}" ở địa bàn này. Hãy nhận các đơn vị được đề xuất rồi ghi lại.',
    en: 'The body "{name}" of this area was recorded since it was looked over. Accept the proposed bodies (mendImportRows: proposedBodies) and commit again.',
  },
  PERSON_RECORDED_SINCE: {
    vi: 'Từ khi chọn ghi người mới, sổ đã có thêm người có thể chính là {count} người của danh sách: {namesVi}. Chưa có gì được ghi; các dòng đó trở lại tên như in, kèm bằng chứng. Hãy chọn người đã có, hoặc lại chọn người mới, rồi ghi lại.',
    en: 'Since new people were chosen, somebody was recorded who may be {count} {count:person|people} of the list: {namesEn}. Nothing was written; these rows are back at the printed name, with the evidence. Choose the person on record, or a new person once more (mendImportRows: recipient), and commit again.',
  },
  RECORDED_MEANWHILE: {
    vi: 'Mỗi lần ghi danh sách này, lại có người khác vừa ghi vào sổ người, đơn vị hoặc khen thưởng cùng tên. Chưa có gì được ghi. Hãy thử lại sau ít phút.',
    en: 'Each time that this list was being written, others recorded people, bodies or awards of the same names. Nothing was written. Try again in a few minutes.',
  },
  FORM_UNKNOWN: {
    vi: 'Danh mục không có hình thức mang ký hiệu hay mã "{form}". Hãy nêu ký hiệu hoặc mã, không phải tên gọi; danh mục hình thức liệt kê các ký hiệu.',
    en: 'The catalogue has no form with the code or id "{form}". Give its code or its id, not its name; awardForms lists them.',
  },
  KIND_OF_NOBODY: {
    vi: 'Đối tượng mặc định phải là cá nhân, tập thể, hộ gia đình hoặc doanh nghiệp.',
    en: 'The usual kind is an individual, a group, a household or an enterprise.',
  },
  COLUMN_UNKNOWN: {
    vi: 'Danh sách không có cột {column}.',
    en: 'The list has no column {column}.',
  },
  COLUMN_OR_HEADING: {
    vi: 'Hãy nêu cột bằng chữ cái hoặc bằng tiêu đề, không phải cả hai.',
    en: 'Name a column by its letter or by its heading, exactly one of them.',
  },
  NOT_COMMITTED: {
    vi: 'Chỉ hoàn tác được lần nhập đã ghi.',
    en: 'Only an import that was committed can be undone.',
  },
  BUILT_UPON: {
    vi: 'Không hoàn tác được, vì đã có việc dựa trên danh sách này: {reasonsVi}. Hãy sửa hoặc rút từng dòng sai kèm lý do; dòng đã công bố thì hủy bằng quyết định hủy. Nếu cả danh sách sai và đã công bố: người duyệt rút cả quyết định, rồi hoàn tác.',
    en: 'It cannot be undone, because things were built upon it: {reasonsEn}. Change or withdraw each wrong line with a reason; annul what is public by a decision. Where the whole list is wrong and public, an approver withdraws the decision (withdrawAwardDecision), and it is undone then.',
  },
  KEEPER_STAYS: {
    vi: 'Danh sách đã có đơn vị giữ; chỉ danh sách chưa giao cho đơn vị nào mới được giao.',
    en: 'A body keeps this list already; only a list that no body keeps can be handed to one.',
  },
  NOT_RUNNING: {
    vi: 'Lần nhập này không có việc gì đang chạy để dừng.',
    en: 'Nothing of this import is running that could be stopped.',
  },
  STOPPED_BY_SOMEBODY: {
    vi: 'Việc ghi đã được dừng theo yêu cầu; chưa có gì được ghi.',
    en: 'The commit was stopped as asked; nothing was written.',
  },
  STOPPED_BY_SERVER: {
    vi: 'Máy chủ dừng giữa lúc ghi; chưa có gì được ghi. Hãy ghi lại.',
    en: 'The server stopped in the middle of the commit; nothing was written. Commit it again.',
  },
  FAILED: {
    vi: 'Việc ghi gặp lỗi của hệ thống; chưa có gì được ghi. Hãy thử lại.',
    en: 'The commit failed through a fault of the server; nothing was written. Try again.',
  },
});

/** Refusal of an act on a list that is another's own. */
export const LIST_OF_NO_BODY: Message = {
  code: platformMessages.OUT_OF_SCOPE.code,
  vi: 'Danh sách chưa giao cho đơn vị nào; chỉ người đưa vào, hoặc ai có vai trò {roleVi} ({role}) trên toàn sổ, mới làm được việc này.',
  en: 'No body keeps this list; only whoever brought it in, or somebody who is {role} over the whole registry, may do this.',
};

/** Where a list stands, in a sentence about it. */
export const STATE_WORDS: Readonly<Record<ImportState, { stateVi: string; stateEn: string }>> = {
  STAGED: { stateVi: 'chưa được ghi', stateEn: 'is not committed yet' },
  COMMITTING: { stateVi: 'đang được ghi', stateEn: 'is being committed' },
  COMMITTED: { stateVi: 'đã được ghi', stateEn: 'was committed' },
  CANCELLED: { stateVi: 'đã bị bỏ', stateEn: 'was thrown away' },
  UNDONE: { stateVi: 'đã được hoàn tác', stateEn: 'was undone' },
};
