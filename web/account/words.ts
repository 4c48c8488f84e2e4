import { among, type Options } from '../words/closed-lists.js';
import { say } from '../words/language.js';

/** Least first: each includes the ones before it. */
export const ROLES = (): Options => [
  ['READER', say('Xem: mọi bản ghi, cả nháp', 'Reads: every record, drafts too')],
  ['RECORDER', say('Ghi: ghi và sửa', 'Records: and changes')],
  ['APPROVER', say('Duyệt: công khai và thu lại', 'Approves: makes public and takes back')],
  ['ADMINISTRATOR', say('Quản trị: tài khoản và vai trò', 'Administers: accounts and roles')],
];
const roleInWords = among(ROLES);

export interface Role {
  role: string;
  organisationName: string | null;
}

/** A role with the body that it is held over. */
export const heldInWords = ({ role, organisationName }: Role): string =>
  `${roleInWords(role)} (${organisationName ?? say('toàn sổ', 'the whole registry')})`;
