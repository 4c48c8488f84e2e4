import type { LegalInstrumentRow } from '../catalogue-row.js';

/** The rules on commendation by the day of the decision. A decree falls with the law that it details. */
export const LEGAL_INSTRUMENTS: readonly LegalInstrumentRow[] = [
  {
    code: 'LAW_15_2003',
    number: '15/2003/QH11',
    titleVi: 'Luật Thi đua, khen thưởng (sửa đổi, bổ sung năm 2005, 2009, 2013)',
    titleEn: 'Law on Emulation and Commendation (amended in 2005, 2009 and 2013)',
    issuedOn: '2003-11-26',
    valid: { from: '2004-07-01', until: '2024-01-01' },
    source:
      '[S] Bách khoa toàn thư Việt Nam, mục từ Huân chương (in force from 01/07/2004); Law 06/2022/QH15 for the end',
  },
  {
    code: 'DECREE_91_2017',
    number: '91/2017/NĐ-CP',
    titleVi: 'Nghị định quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    titleEn: 'Decree detailing the Law on Emulation and Commendation',
    issuedOn: '2017-07-31',
    valid: { from: '2017-10-01', until: '2024-01-01' },
    source: '[S] plo.vn, 2017, on its entry into force; Decree 98/2023/NĐ-CP for the end',
  },
  {
    code: 'LAW_06_2022',
    number: '06/2022/QH15',
    titleVi: 'Luật Thi đua, khen thưởng',
    titleEn: 'Law on Emulation and Commendation',
    issuedOn: '2022-06-15',
    valid: { from: '2024-01-01', until: null },
    source: '[S] Công báo 571+572/2022',
  },
  {
    code: 'DECREE_98_2023',
    number: '98/2023/NĐ-CP',
    titleVi: 'Nghị định quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    titleEn: 'Decree detailing the Law on Emulation and Commendation',
    issuedOn: '2023-12-31',
    valid: { from: '2024-01-01', until: '2025-07-01' },
    source: '[S] phunuvietnam.vn (VGP), 07/01/2024; Decree 152/2025/NĐ-CP for the end',
  },
  {
    code: 'DECREE_152_2025',
    number: '152/2025/NĐ-CP',
    titleVi:
      'Nghị định quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
    titleEn:
      'Decree on decentralisation in emulation and commendation, detailing the Law on Emulation and Commendation',
    issuedOn: null,
    valid: { from: '2025-07-01', until: null },
    source: '[S] baomoi.net.vn, 2025, report on the decree',
  },
  {
    code: 'LAW_06_2026',
    number: '06/2026/QH16',
    titleVi: 'Luật sửa đổi, bổ sung Luật Thi đua, khen thưởng',
    titleEn: 'Law amending the Law on Emulation and Commendation',
    issuedOn: null,
    valid: { from: '2026-10-01', until: null },
    changesUnseen: ['LAW_06_2022', 'DECREE_152_2025'],
    source: '[S] one register of laws; its content has not been seen, so no row of the catalogue rests on it yet',
  },
  {
    code: 'FRONT_RULE_222_2020',
    number: '222/QĐ-MTTW',
    titleVi: 'Quy chế khen thưởng của Mặt trận Tổ quốc Việt Nam',
    titleEn: 'Rule of the Vietnam Fatherland Front on commendation',
    issuedOn: '2020-02-27',
    valid: { from: '2020-02-27', until: null },
    source: '[S] in force in January 2021; whether and when it was replaced has not been seen',
  },
];
