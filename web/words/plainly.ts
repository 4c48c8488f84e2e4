import { say } from './language.js';

/** What the registry's messages call by the names that programs use, and what it is called at the desk. */
const CALLED = (): Readonly<Record<string, string>> => ({
  'chưa đặt BANGVANG_PUBLIC_URL': 'máy chủ chưa được đặt địa chỉ công khai; hãy nhờ người quản trị hệ thống',
  'BANGVANG_PUBLIC_URL is not set': 'the server has no public address yet: ask whoever runs it',
  'gửi discardChanges: true': 'chọn “Bỏ cả những sửa đổi ấy”',
  'send discardChanges: true': 'tick “Give those changes up, too”',
  'nêu mã bản đã công bố ở supersedesId': 'bấm “Đếm lại” rồi công bố thay bản ấy',
  'name the published one in supersedesId': 'press “Count again”, then publish in its place',
  withDrafts: say('“Công khai cả những gì còn ẩn”', '“Make public what is hidden, too”'),
  undoAcceptDraft: say('“Hoàn tác việc nhận”', '“Undo accepting”'),
  acceptDraft: say('“Xong bài này, không nhận phần còn lại”', '“Done with it, take nothing more”'),
  withdrawalsOfDraft: say('“Đã công khai mà phải thu lại?”', '“Is something public that has to be taken back?”'),
  formPrinted: say('“Hình thức như in”', '“Form as printed”'),
  personCandidates: say('người được đề xuất ở dòng ấy', 'who is offered at the row'),
  VALID: say('các dòng không lỗi', 'those without an error'),
  unitAreaId: say('“Địa bàn tính số liệu”', '“Area that figures count”'),
  unitOrganisationId: say('“Đơn vị trong sổ”', '“Unit on record”'),
  positionClass: say('“Nhóm chức vụ”', '“Position class”'),
  confirmPerson: say('“Công khai” cạnh tên', '“Make public” beside the name'),
});

/** In brackets: nothing but names of calls, fields or settings. */
const NAMES = /\s*\((?=[^)]*(?:[a-z][A-Z]|[a-z]\.[a-z]|[A-Z]_[A-Z]))[A-Za-z0-9_.,:;=… -]+\)/gu;

/** The fields of a certificate or a row, by which programs call them: in brackets, or how to let one be empty. */
const FIELDS = /\s*\((?:reason|form|grantor|issuer|signatory|visibility)\)|\s*(?:bằng|by) \{\w+\?\}/gu;

/** In brackets: what programs send to say what the words before them say, and keys of names, which no card shows. */
const SENT = /\s*\((?:(?=[^)]*\b(?:LINK|CREATE|AS_PRINTED)\b)[A-Za-z_.,: ]+|[mpda]\d+\.[a-z]+\d*)\)/gu;

/** A message of the registry in the words of the desk: its readers press buttons, they call nothing by name. */
export function plainly(message: string): string {
  const called = CALLED();
  const names = Object.keys(called)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[()]/gu, String.raw`\$&`));
  const named = new RegExp(`(?<![\\p{L}_])(?:${names.join('|')})(?![\\p{L}_])`, 'gu');
  return message
    .replaceAll(SENT, '')
    .replaceAll(named, (name) => called[name]!)
    .replaceAll(NAMES, '')
    .replaceAll(FIELDS, '');
}
