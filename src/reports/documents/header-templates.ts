import type { DocumentHeader } from './report-document.js';

/**
 * What a system prints above its papers, as data. A line is printed as it stands here; names, numbers and dates are put
 * in by `header-lines.ts`.
 */
export interface HeaderTemplate {
  /** At the right, bold; the rule stands under the last one. */
  heading: { text: string; size: number }[];
  superiorSize: number;
  issuerSize: number;
  /** Under the issuer: a rule a third as long as the name, or what the system prints in its place. */
  underIssuer: 'RULE' | '*' | '***';
  numberPrefix: string;
  numberSize: number;
  dateSize: number;
  /** Between the number and the symbol where the number is not given yet. */
  blankNumber: string;
  legalBasis: string;
}

/** Spaces that no format folds into one. */
const ROOM = '\u00A0'.repeat(8);

const stateHeading = [
  { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', size: 12 },
  { text: 'Độc lập - Tự do - Hạnh phúc', size: 13 },
];

export const HEADER_TEMPLATES: Record<DocumentHeader['template'], HeaderTemplate> = {
  STATE: {
    heading: stateHeading,
    superiorSize: 12,
    issuerSize: 12,
    underIssuer: 'RULE',
    numberPrefix: 'Số: ',
    numberSize: 13,
    dateSize: 13,
    blankNumber: `${ROOM}/`,
    legalBasis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I',
  },
  FRONT: {
    heading: stateHeading,
    superiorSize: 12,
    issuerSize: 12,
    underIssuer: 'RULE',
    numberPrefix: 'Số: ',
    numberSize: 13,
    dateSize: 13,
    blankNumber: `${ROOM}/`,
    legalBasis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, áp dụng trong hệ thống Mặt trận',
  },
  PARTY: {
    heading: [{ text: 'ĐẢNG CỘNG SẢN VIỆT NAM', size: 15 }],
    superiorSize: 14,
    issuerSize: 14,
    underIssuer: '*',
    numberPrefix: 'Số ',
    numberSize: 14,
    dateSize: 14,
    blankNumber: `${ROOM}-`,
    legalBasis: 'Hướng dẫn 36-HD/VPTW ngày 03/4/2018, Phụ lục 3',
  },
  YOUTH: {
    heading: [{ text: 'ĐOÀN TNCS HỒ CHÍ MINH', size: 15 }],
    superiorSize: 13,
    issuerSize: 14,
    underIssuer: '***',
    numberPrefix: 'Số: ',
    numberSize: 13,
    dateSize: 13,
    blankNumber: `${ROOM}-`,
    legalBasis: 'Hướng dẫn 29-HD/TWĐTN-VP ngày 29/10/2013',
  },
  STATISTICAL_FORM: {
    heading: [],
    superiorSize: 11,
    issuerSize: 11,
    underIssuer: 'RULE',
    numberPrefix: '',
    numberSize: 11,
    dateSize: 12,
    blankNumber: '',
    legalBasis: 'Luật Thống kê, chế độ báo cáo thống kê của ngành',
  },
};
