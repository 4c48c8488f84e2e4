import { defineMessages, type Language } from '../../../platform/errors/domain-error.js';

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

/** Of OF_ANOTHER_DECISION, where the cell of a column says it. */
export const { COLUMN_OF_DECISION } = defineMessages({
  COLUMN_OF_DECISION: {
    vi: 'Ghi dòng này theo quyết định ấy: gửi lại tệp với số của quyết định ấy; ghi nhầm thì sửa trong tệp; nếu cột không nói về quyết định của danh sách này thì chọn “không dùng” cho cột (Các cột chứa gì).',
    en: 'Record it with that decision: send the file again with its number. Mend the cell in the file if it is wrong; if the column speaks of something else, say so (changeImportColumns, OTHER).',
  },
});
