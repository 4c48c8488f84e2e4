import { defineMessages, type Language } from '../../platform/errors/domain-error.js';

/** What a verdict says, and what would mend it. */
export interface VerdictWording {
  text: Record<Language, string>;
  mend: Record<Language, string>;
}

export const said = (vi: string, en: string, mendVi: string, mendEn: string): VerdictWording => ({
  text: { vi, en },
  mend: { vi: mendVi, en: mendEn },
});

/** Of FORM_NOT_KNOWN, where no form of the catalogue can have been meant. */
export const { NO_FORM_NEAR } = defineMessages({
  NO_FORM_NEAR: {
    vi: 'Không có hình thức nào gần giống. Sửa ô, hoặc đề nghị quản trị thêm hình thức này vào danh mục.',
    en: 'None comes near. Mend the cell, or have this form added to the catalogue.',
  },
});

/** Of KIND_UNREADABLE, where a row says several: "Tập thể; Cá nhân". */
export const { ONE_KIND } = defineMessages({
  ONE_KIND: {
    vi: 'Dòng ghi nhiều đối tượng. Chọn một; nếu là nhiều người nhận thì mỗi người một dòng trong tệp.',
    en: 'The row says several kinds. Choose one; if these are several recipients, give each a row of the file.',
  },
});
