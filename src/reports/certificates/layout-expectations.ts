/** What would be right, completing "… has to be …" and "… phải là …". */
export interface Expectation {
  vi: string;
  en: string;
}

/** As Vietnamese writes a number. */
const formatted = (value: number): string => String(value).replace('.', ',');

export const EXPECTED = {
  object: { vi: 'một nhóm khóa và giá trị trong ngoặc nhọn', en: 'an object' },
  truth: { vi: 'true (có) hoặc false (không)', en: 'true or false' },
  colour: { vi: 'mã màu, ví dụ #b22222', en: 'a colour such as #b22222' },
  text: (most: number) => ({
    vi: `dòng chữ dài 1 đến ${most} ký tự`,
    en: `a text of 1 to ${most} characters`,
  }),
  elements: (most: number) => ({ vi: `danh sách gồm 1 đến ${most} phần tử`, en: `a list of 1 to ${most} elements` }),
  onSheet: ({ width, height }: { width: number; height: number }) => ({
    vi: `vị trí sao cho cả phần tử nằm trên tờ ${formatted(width)} × ${formatted(height)} mm`,
    en: `such that the whole element lies on the sheet of ${width} × ${height} mm`,
  }),
  number: (min: number, max: number) => ({
    vi: `số từ ${formatted(min)} đến ${formatted(max)}`,
    en: `a number from ${min} to ${max}`,
  }),
};
