import type { MinorSign } from './vocabulary.js';

const SIGNS: Readonly<Record<MinorSign, string>> = {
  ADDRESS: 'trước tên ghi “cháu”, “em” hay “bé”',
  PUPIL: 'ghi là học sinh, lớp phổ thông',
  CHILDREN: 'ghi là thiếu nhi, đội viên',
  BORN: 'theo tuổi hoặc ngày, năm sinh in kèm',
};

/** Why a person is hidden who is recorded with a hidden line, for the record. Null: somebody said so of the line. */
export const whyHidden = (sign: MinorSign | null): string =>
  sign === null ? 'Dòng khen thưởng được ẩn khi ghi.' : `Có vẻ chưa đủ 18 tuổi: ${SIGNS[sign]}.`;
