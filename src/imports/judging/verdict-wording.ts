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
