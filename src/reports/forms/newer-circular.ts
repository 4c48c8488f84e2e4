import type { StatisticalForm } from './statistical-form.js';

/** Its annex has not been seen, nor the day on which it came into force: the day it was issued is the first that it may govern. */
export const CIRCULAR_18_2025: NonNullable<StatisticalForm['newer']> = {
  from: '2025-10-08',
  vi: 'Đã có Thông tư 18/2025/TT-BNV ngày 08/10/2025 về chế độ báo cáo thống kê, mẫu biểu kèm theo chưa có trong sổ: biểu này lập theo Thông tư 02/2023/TT-BNV. Hãy đối chiếu với mẫu đang áp dụng trước khi nộp.',
  en: 'Circular 18/2025/TT-BNV of 08/10/2025 exists, and its forms are not in the registry: this form is that of Circular 02/2023/TT-BNV. Compare it with the one in force before it is handed in.',
};
