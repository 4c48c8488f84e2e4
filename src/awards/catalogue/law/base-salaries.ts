import type { BaseSalaryRow } from '../catalogue-row.js';

/** Mức lương cơ sở, in đồng a month. The day of the decision counts. */
export const BASE_SALARIES: readonly BaseSalaryRow[] = [
  {
    valid: { from: '2018-07-01', until: '2019-07-01' },
    amount: 1_390_000,
    legalBasis: 'Nghị định 72/2018/NĐ-CP',
    source: '[S] amount and day; [B] number of the decree',
  },
  {
    valid: { from: '2019-07-01', until: '2023-07-01' },
    amount: 1_490_000,
    legalBasis: 'Nghị định 38/2019/NĐ-CP',
    source: '[S] hieuluat.vn, 29/12/2019: the rise planned for 2020 did not take place',
  },
  {
    valid: { from: '2023-07-01', until: '2024-07-01' },
    amount: 1_800_000,
    legalBasis: 'Nghị định 24/2023/NĐ-CP',
    source: '[S] Sở Nội vụ Nam Định, 2023',
  },
  {
    valid: { from: '2024-07-01', until: '2026-07-01' },
    amount: 2_340_000,
    legalBasis: 'Nghị định 73/2024/NĐ-CP',
    source: '[S] amount and day; [B] number of the decree',
  },
  {
    valid: { from: '2026-07-01', until: null },
    amount: 2_530_000,
    legalBasis: 'Mức lương cơ sở từ 01/07/2026',
    source: '[S] one family of sources; number of the decree not seen',
  },
];
