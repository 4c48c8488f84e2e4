import { defineMessages, type Message } from './domain-error.js';

/** Messages that no single room owns. */
export const platformMessages = defineMessages({
  INTERNAL: {
    vi: 'Hệ thống gặp lỗi. Không có gì được ghi. Mã yêu cầu: {requestId}',
    en: 'The server failed. Nothing was written. Request id: {requestId}',
  },
  WRITTEN_NOT_READ: {
    vi: 'Việc này đã ghi xong; chỉ không đọc được câu trả lời ({cause}). Đừng ghi lại: hãy đọc bản ghi, hoặc gửi lại với cùng khóa chống lặp.',
    en: 'This was recorded; only the answer could not be read ({cause}). Do not record it again: read the record, or send the same with the same idempotency key.',
  },
  EARLIER_ACT_REFUSED: {
    vi: 'Việc này chưa làm: việc "{act}" đứng trước nó trong cùng yêu cầu đã bị từ chối.',
    en: 'This was not done: the act "{act}", which stands before it in the same request, was refused.',
  },
  BAD_REQUEST: { vi: 'Yêu cầu không hợp lệ: {reason}', en: 'The request is not valid: {reason}' },
  ALIASES_TOO_MANY: {
    vi: 'Truy vấn có {found} bí danh; nhiều nhất là {most}. Hãy hỏi bằng vài yêu cầu, hoặc nhiều bản ghi một lần bằng nodes(ids).',
    en: 'The query has {found} aliases; at most {most} are taken. Ask in several requests, or for many records at once by nodes(ids).',
  },
  DIRECTIVES_TOO_MANY: {
    vi: 'Truy vấn có {found} chỉ thị; nhiều nhất là {most}. Hãy hỏi bằng vài yêu cầu.',
    en: 'The query has {found} directives; at most {most} are taken. Ask in several requests.',
  },
  QUERY_TOO_DEEP: {
    vi: 'Truy vấn sâu {found} tầng; nhiều nhất là {most}. Hãy lấy mã ở tầng sâu rồi hỏi tiếp bằng yêu cầu khác.',
    en: 'The query is {found} levels deep; at most {most} are taken. Take the ids of what lies deep, and ask on in another request.',
  },
  QUERY_TOO_COSTLY: {
    vi: 'Truy vấn nặng {found}; nhiều nhất là {most}. Hãy giảm first, hoặc bớt danh sách nằm trong danh sách.',
    en: 'The query costs {found}; at most {most} is taken. Ask for smaller pages, or for fewer lists within lists.',
  },
  QUERY_TOO_LONG: {
    vi: 'Truy vấn dài quá {most} từ tố. Hãy đưa giá trị vào biến (variables), hoặc chia thành vài yêu cầu.',
    en: 'The query is longer than {most} tokens. Send values as variables, or ask in several requests.',
  },
  SELECTIONS_TOO_MANY: {
    vi: 'Truy vấn, kể cả các đoạn mỗi lần dùng, chọn quá {most} trường. Hãy chia thành vài yêu cầu.',
    en: 'The query, with its fragments each time that they are used, selects more than {most} fields. Ask in several requests.',
  },
  FIELDS_REPEATED: {
    vi: 'Truy vấn lặp lại trường hoặc đoạn quá nhiều lần nên không kiểm tra hết được. Hãy nêu mỗi trường một lần, hoặc chia thành vài yêu cầu.',
    en: 'The query repeats fields or fragments too often to be checked. Name each field once, or ask in several requests.',
  },
  BATCH_NOT_TAKEN: {
    vi: 'Mỗi yêu cầu chỉ được một thao tác, không gộp nhiều thao tác.',
    en: 'A request holds one operation; several in a list are not taken.',
  },
  ACT_BY_GET: {
    vi: 'GET chỉ dùng để truy vấn; việc ghi phải gửi bằng POST.',
    en: 'GET is for queries; an act has to be sent by POST.',
  },
  PREFLIGHT_NEEDED: {
    vi: 'Yêu cầu bị chặn vì có thể do trang web khác gửi thay bạn; hãy gửi JSON với content-type: application/json, hoặc kèm header apollo-require-preflight.',
    en: 'The request was blocked, since a web page of somebody else could have sent it; send JSON with content-type: application/json, or the header apollo-require-preflight.',
  },
  MALFORMED_BODY: { vi: 'Nội dung yêu cầu không phải là JSON đúng.', en: 'The body of the request is not valid JSON.' },
  BODY_TOO_LARGE: { vi: 'Nội dung yêu cầu quá lớn.', en: 'The body of the request is too large.' },
  METHOD_NOT_ALLOWED: {
    vi: 'Địa chỉ này không nhận {method}; chỉ nhận {allowed}.',
    en: 'This address does not take {method}; it takes {allowed}.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    vi: 'Chỉ nhận JSON: content-type phải là application/json.',
    en: 'Only JSON is taken: the content-type must be application/json.',
  },
  VARIABLES_TOO_WIDE: {
    vi: 'Một biến có quá nhiều trường (nhiều nhất {fields}) hoặc quá nhiều phần tử (nhiều nhất {entries}).',
    en: 'A variable has too many fields (at most {fields}) or too many entries (at most {entries}).',
  },
  INVALID_VALUE: { vi: 'Giá trị không hợp lệ: {reason}', en: 'The value is not valid: {reason}' },
  NO_SUCH_DAY: {
    vi: 'Không có ngày {value}; hãy viết như 2021-01-12.',
    en: 'There is no day {value}; write it as 2021-01-12.',
  },
  NO_SUCH_PARTIAL_DATE: {
    vi: 'Không có ngày, tháng hay năm {value}; hãy viết như 2021-01-12, 2021-01 hoặc 2021.',
    en: 'There is no day, month or year {value}; write it as 2021-01-12, 2021-01 or 2021.',
  },
  NO_SUCH_INSTANT: {
    vi: 'Không có thời điểm {value}; hãy viết như 2021-01-12T08:00:00+07:00.',
    en: 'There is no instant {value}; write it as 2021-01-12T08:00:00+07:00.',
  },
  NO_SUCH_AMOUNT: {
    vi: 'Số tiền phải là số nguyên đồng từ 0 đến {most}, không phải {value}.',
    en: 'An amount is a whole number of đồng from 0 to {most}, not {value}.',
  },
  UNKNOWN_ID: { vi: 'Không có {type:record} nào mang mã này.', en: 'There is no {type} with this id.' },
  WRONG_TYPE_OF_ID: {
    vi: 'Mã này là của {actual:record}, không phải của {type:record}.',
    en: 'This id is that of another type of record: {actual}, not {type}.',
  },
  MALFORMED_ID: { vi: 'Mã không đúng dạng.', en: 'The id is malformed.' },
  VERSION_CONFLICT: {
    vi: 'Bản ghi đã được sửa sau khi bạn đọc (bạn đọc bản {yours}, hiện là bản {current}); hãy đọc lại rồi làm lại.',
    en: 'The record was changed after you read it (you read version {yours}, it is now {current}); read it again and try once more.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    vi: 'Khóa chống lặp này đã dùng cho một yêu cầu khác.',
    en: 'This idempotency key was used for a different request.',
  },
  IDEMPOTENCY_KEY_FORM: {
    vi: 'Khóa chống lặp dài từ 1 đến {most} ký tự, không có ký tự điều khiển.',
    en: 'An idempotency key is 1 to {most} characters, without control characters.',
  },
  PASSWORD_CHANGE_NEEDED: {
    vi: 'Cần đổi mật khẩu trước khi làm việc khác.',
    en: 'You need to change your password before doing anything else.',
  },
  SIGN_IN_NEEDED: { vi: 'Cần đăng nhập.', en: 'You need to sign in.' },
  NOT_ALLOWED: {
    vi: 'Việc này cần vai trò {needsVi} ({needs}), mà bạn không có.',
    en: 'This needs the role {needs}, which you do not have.',
  },
  OUT_OF_SCOPE: {
    vi: 'Đơn vị giữ bản ghi này nằm ngoài phạm vi mà bạn có vai trò {roleVi} ({role}).',
    en: 'The body that keeps this record is outside the scope in which you are {role}.',
  },
  KEPT_BY_NO_BODY: {
    vi: 'Bản ghi này đã từng công khai và không đơn vị nào giữ, nên chỉ người phụ trách cả sổ sửa, bổ sung hoặc thu lại được.',
    en: 'This record was made public and no body keeps it, so only staff of the whole registry change it, add to it or take it back.',
  },
  WHOLE_REGISTRY_NEEDED: {
    vi: 'Địa bàn và danh mục khen thưởng là của chung: cần vai trò quản trị trên toàn sổ.',
    en: 'Areas and the catalogue of awards belong to all: this needs the role over the whole registry.',
  },
  CONFIRMED_NEEDS_APPROVER: {
    vi: 'Bản ghi đã được duyệt và đang công khai; chỉ người duyệt mới sửa được.',
    en: 'The record is confirmed and public; only an approver may change it.',
  },
  WITHDRAWN_NEEDS_APPROVER: {
    vi: 'Bản ghi đã được rút; chỉ người duyệt mới sửa được, trước khi xác nhận lại.',
    en: 'The record was withdrawn; only an approver may change it, before confirming it again.',
  },
  ADDED_TO_WITHDRAWN: {
    vi: 'Không ghi thêm được: {type:record} này đã được rút. Nếu vẫn cần ghi, người duyệt xác nhận lại ({act}) trước.',
    en: 'Nothing is added to what was withdrawn ({type}). If it is needed after all, an approver confirms it again ({act}) first.',
  },
  STAFF_ONLY: { vi: 'Trường {name} chỉ dành cho cán bộ.', en: 'The field {name} is for staff only.' },
  PAGE_SIZE: { vi: 'Mỗi trang từ 1 đến 100 dòng.', en: 'A page has between 1 and 100 rows.' },
  PAGED_BOTH_WAYS: {
    vi: 'Chỉ đi một chiều: first cùng after, hoặc last cùng before.',
    en: 'One way only: first with after, or last with before.',
  },
  QUERY_TOO_LARGE: {
    vi: 'Truy vấn có thể trả về hơn {most} dòng; hãy giảm first hoặc bớt tầng.',
    en: 'The query could answer more than {most} rows; ask for smaller pages or fewer levels.',
  },
  BAD_CURSOR: { vi: 'Con trỏ trang không đúng dạng.', en: 'The cursor is malformed.' },
  CURSOR_OF_ANOTHER_LIST: {
    vi: 'Con trỏ này thuộc một danh sách khác ({cursorType:record}, đang hỏi {type:record}).',
    en: 'This cursor belongs to another list ({cursorType}, the query asks for {type}).',
  },
  CURSOR_OF_ANOTHER_ORDER: {
    vi: 'Con trỏ này thuộc một cách sắp xếp khác ({cursorOrder}, đang dùng {order}).',
    en: 'This cursor belongs to another order ({cursorOrder}, the query asks for {order}).',
  },
  EMPTY_TEXT: { vi: 'Không được để trống.', en: 'Must not be empty.' },
  VALUE_NEEDED: {
    vi: 'Bản ghi luôn phải có giá trị này: muốn giữ nguyên thì không gửi; không xóa được.',
    en: 'The record always has this value: leave it out to keep it; it cannot be cleared.',
  },
  EMPTY_LIST: { vi: 'Phải nêu ít nhất một; bỏ hẳn để lấy tất cả.', en: 'Name at least one; leave it out for all.' },
  TEXT_TOO_LONG: { vi: 'Dài quá {max} ký tự.', en: 'Longer than {max} characters.' },
  CONTROL_CHARACTER: {
    vi: 'Có ký tự điều khiển hoặc ký tự hỏng ở vị trí {at}.',
    en: 'Contains a control or broken character at position {at}.',
  },
  STATUS_ALREADY: { vi: 'Bản ghi đã {status:status} từ trước.', en: 'The record is {status:status} already.' },
  NUMBER_OUT_OF_RANGE: { vi: 'Phải từ {min} đến {max}.', en: 'Must be between {min} and {max}.' },
  RANGE_BACKWARDS: {
    vi: 'Từ {from:day} đến {to:day} không có gì: đầu khoảng ở sau cuối khoảng.',
    en: 'Nothing lies from {from:day} to {to:day}: the range ends before it begins.',
  },
  TOO_MANY: { vi: 'Nhiều nhất {max} dòng trong một lần.', en: 'At most {max} at a time.' },
  UNKNOWN_REFERENCE: {
    vi: 'Bản ghi được nhắc tới không tồn tại.',
    en: 'A record that this refers to does not exist.',
  },
  RULE_BROKEN: {
    vi: 'Dữ liệu trái một quy tắc của sổ (tên quy tắc ở phần chi tiết của lỗi).',
    en: 'The data breaks a rule of the registry (the details of the error name it).',
  },
  RECORD_BUSY: {
    vi: 'Có việc khác đang ghi bản ghi này; không có gì được ghi. Hãy thử lại sau ít phút.',
    en: 'Another act is writing this record; nothing was written. Try again in a few minutes.',
  },
  RECORDING_BUSY: {
    vi: 'Có bài báo hoặc danh sách khác đang được ghi vào sổ, nên việc này chưa đến lượt; không có gì được ghi. Hãy thử lại sau ít phút.',
    en: 'Another article or list is just being recorded, and it is not yet the turn of this; nothing was written. Try again in a few minutes.',
  },
  CHANGED_TOO_LONG_AGO: {
    vi: 'Chỉ hỏi được thay đổi trong {days} ngày gần đây. Hãy đọc lại toàn bộ các danh sách, không kèm changedSince.',
    en: 'What changed is told of the last {days} days. Read the whole lists again, without changedSince.',
  },
  CHANGED_AT_ONCE: {
    vi: 'Có người khác vừa sửa cùng bản ghi này; không có gì của việc này được ghi. Hãy đọc lại rồi thử lại.',
    en: 'Somebody else changed the same record at the same moment; nothing of this was written. Read it again and try once more.',
  },
  TOO_SLOW: {
    vi: 'Việc này mất quá lâu nên đã dừng; không có gì được ghi. Hãy thu hẹp câu hỏi hoặc thử lại sau.',
    en: 'This took too long and was stopped; nothing was written. Ask for less or try again later.',
  },
  DATABASE_BUSY: {
    vi: 'Cơ sở dữ liệu chưa trả lời hoặc đang quá bận; không có gì được ghi. Hãy thử lại sau ít phút.',
    en: 'The database does not answer, or is too busy; nothing was written. Try again in a few minutes.',
  },
});

/** Nobody read a version that there never was: it was mistyped, or is that of another record. */
const VERSION_NOT_REACHED: Message = {
  code: platformMessages.VERSION_CONFLICT.code,
  vi: 'Bản ghi chưa có bản {yours}, hiện là bản {current}; hãy đọc lại và dùng số bản đọc được.',
  en: 'The record has no version {yours} yet, it is now {current}; read it again and give the version that you read.',
};

/** What is said of a version that is not the current one. */
export function versionConflict(yours: number, current: number): Message {
  return yours > current ? VERSION_NOT_REACHED : platformMessages.VERSION_CONFLICT;
}
