import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';

/** Words in the headings of columns that say who somebody is to authorities and banks, and how they are reached. */
const HEADING =
  /\b(?:cccd|cmnd|cmt|cmtnd|can cuoc|chung minh nhan dan|dinh danh|ho chieu|so giay to|dien thoai|dt|sdt|email|thu dien tu|tai khoan|stk|ma so thue|mst|bhxh|so bao hiem|ma bao hiem)\b/u;
/** Numbers of a citizen's identity and of telephones; amounts do not begin with a zero. */
const NUMBER = /^0\d{9}(?:\d{2})?$/u;

/** Whether a cell of a column without use is kept nowhere: numbers of identity, of accounts and of telephones, addresses of e-mail. */
export function isNeverKept(heading: string, text: string): boolean {
  return HEADING.test(foldVietnamese(heading)) || NUMBER.test(text.replace(/[\s.-]/gu, '')) || /\S@\S/u.test(text);
}
