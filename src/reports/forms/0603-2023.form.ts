import { CIRCULAR_18_2025 } from './newer-circular.js';
import type { StatisticalForm } from './statistical-form.js';

const MERIT = ['CERTIFICATE_OF_MERIT'];
const FIGHTER = ['EMULATION_FIGHTER'];
const FLAG = ['FLAG'];
const MEDAL = ['COMMEMORATIVE_MEDAL', 'BADGE'];
const GENRES = { by: 'genre', in: [...MERIT, ...FIGHTER, ...FLAG, ...MEDAL] } as const;
/** Of the same genres, yet of the State: they stand in form 0602. */
const OF_THE_STATE = ['PRIME_MINISTER_MERIT', 'NATIONAL_EMULATION_FIGHTER', 'GOVERNMENT_EMULATION_FLAG'];
/** By genre, so that forms which staff add are counted as those of the catalogue are. */
const ALL = [GENRES, { by: 'form', in: OF_THE_STATE, not: true }] as const;
const INDIVIDUALS = { by: 'kind', in: ['INDIVIDUAL'] } as const;

export const form: StatisticalForm = {
  code: '0603.N/BNV-TĐKT',
  version: '2023',
  title: {
    vi: 'Số lượng khen thưởng cấp bộ, ban, ngành, đoàn thể Trung ương và tỉnh, thành phố trực thuộc Trung ương',
    en: 'Commendations of ministries, central bodies of organisations, and provinces',
  },
  issuedBy: 'Ban hành theo Thông tư số 02/2023/TT-BNV ngày 23/3/2023',
  receivingUnit: 'Bộ Nội vụ',
  due: 'Ngày 15 tháng 12 năm báo cáo',
  validFrom: '2023-01-01',
  validTo: null,
  legalBasis: 'Thông tư 02/2023/TT-BNV',
  newer: CIRCULAR_18_2025,
  source:
    'Rows and columns as a product in use in provinces prints them, beside section 4 of the notes on the field; the annex itself was not seen. ' +
    'Circular 18/2025/TT-BNV of 08/10/2025 exists; its annex was not seen either.',
  cutOffRule: {
    vi: 'Kỳ báo cáo là năm dương lịch, nhận báo cáo đến ngày 15 tháng 12: chọn chốt số liệu ngày 15/12 (từ 16/12 năm trước), ngày 31/12 hoặc một ngày khác, và nêu rõ trên biểu.',
    en: 'The calendar year, received by 15 December: the cut-off is 15 December (from 16 December before), 31 December or another day, and the form says which.',
  },
  counts: [...ALL, { by: 'statistics', in: ['IN_STATE_STATISTICS'] }],
  columns: [
    { code: '1', title: { vi: 'Tổng số', en: 'Total' }, counts: [] },
    {
      code: '2',
      title: { vi: 'Bằng khen', en: 'Certificates of merit' },
      group: { vi: 'Chia ra', en: 'Of which' },
      counts: [{ by: 'genre', in: MERIT }],
    },
    {
      code: '3',
      title: { vi: 'Chiến sĩ thi đua cấp bộ, cấp tỉnh', en: 'Emulation fighters' },
      group: { vi: 'Chia ra', en: 'Of which' },
      counts: [{ by: 'genre', in: FIGHTER }],
    },
    {
      code: '4',
      title: { vi: 'Cờ thi đua của bộ, ban, ngành, đoàn thể Trung ương, tỉnh', en: 'Emulation flags' },
      group: { vi: 'Chia ra', en: 'Of which' },
      counts: [{ by: 'genre', in: FLAG }],
    },
    {
      code: '5',
      title: {
        vi: 'Huy hiệu (kỷ niệm chương) của bộ, ban, ngành, đoàn thể Trung ương, tỉnh',
        en: 'Badges and commemorative medals',
      },
      group: { vi: 'Chia ra', en: 'Of which' },
      counts: [{ by: 'genre', in: MEDAL }],
    },
  ],
  rows: [
    { code: '01', title: { vi: 'Tổng số', en: 'Total' }, strong: true, counts: [] },
    {
      code: null,
      title: { vi: '1. Chia theo đối tượng khen thưởng', en: '1. By recipient' },
      strong: true,
      counts: [],
    },
    {
      code: '02',
      title: { vi: '- Tập thể', en: 'Groups' },
      unit: 'Tập thể',
      counts: [{ by: 'kind', in: ['GROUP', 'ENTERPRISE'] }],
    },
    {
      code: '03',
      title: { vi: 'Trong đó: Doanh nghiệp', en: 'Of which enterprises' },
      unit: 'Doanh nghiệp',
      indent: 1,
      counts: [{ by: 'kind', in: ['ENTERPRISE'] }],
    },
    {
      code: '04',
      title: { vi: '- Hộ gia đình', en: 'Households' },
      unit: 'Hộ',
      counts: [{ by: 'kind', in: ['HOUSEHOLD'] }],
    },
    { code: '05', title: { vi: '- Cá nhân', en: 'Individuals' }, unit: 'Người', counts: [INDIVIDUALS] },
    {
      code: '06',
      title: { vi: '+ Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên', en: 'Leaders of ministries and provinces' },
      unit: 'Người',
      indent: 1,
      counts: [INDIVIDUALS, { by: 'position', in: ['MINISTERIAL_LEADER'] }],
    },
    {
      code: '07',
      title: { vi: '+ Lãnh đạo cấp vụ, sở, ngành và tương đương', en: 'Leaders of departments' },
      unit: 'Người',
      indent: 1,
      counts: [INDIVIDUALS, { by: 'position', in: ['DEPARTMENT_LEADER'] }],
    },
    {
      code: '08',
      title: { vi: '+ Doanh nhân', en: 'Entrepreneurs' },
      unit: 'Người',
      indent: 1,
      counts: [INDIVIDUALS, { by: 'position', in: ['ENTREPRENEUR'] }],
    },
    {
      code: '09',
      title: { vi: '+ Các cấp lãnh đạo khác từ phó phòng trở lên', en: 'Other leaders' },
      unit: 'Người',
      indent: 1,
      counts: [INDIVIDUALS, { by: 'position', in: ['OTHER_LEADER'] }],
    },
    {
      code: '10',
      title: {
        vi: '+ Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu (công nhân, nông dân, ...)',
        en: 'Direct workers',
      },
      unit: 'Người',
      indent: 1,
      counts: [INDIVIDUALS, { by: 'position', in: ['DIRECT_WORKER'] }],
    },
    { code: null, title: { vi: '2. Chia theo phương thức khen thưởng', en: '2. By mode' }, strong: true, counts: [] },
    { code: '11', title: { vi: '- Thường xuyên', en: 'Regular' }, counts: [{ by: 'mode', in: ['REGULAR'] }] },
    { code: '12', title: { vi: '- Chuyên đề', en: 'Thematic' }, counts: [{ by: 'mode', in: ['THEMATIC'] }] },
    { code: '13', title: { vi: '- Đột xuất', en: 'Sudden' }, counts: [{ by: 'mode', in: ['SUDDEN'] }] },
    {
      code: '14',
      title: { vi: '- Đối ngoại', en: 'Foreign relations' },
      counts: [{ by: 'mode', in: ['FOREIGN_RELATIONS'] }],
    },
    { code: '15', title: { vi: '- Cống hiến', en: 'Contribution' }, counts: [{ by: 'mode', in: ['CONTRIBUTION'] }] },
    { code: '16', title: { vi: '- Niên hạn', en: 'Long service' }, counts: [{ by: 'mode', in: ['LONG_SERVICE'] }] },
    { code: '17', title: { vi: '- Kháng chiến', en: 'Resistance' }, counts: [{ by: 'mode', in: ['RESISTANCE'] }] },
  ],
  leftOut: [
    { reason: 'NO_COLUMN', counts: [{ ...GENRES, not: true }], eachForm: true },
    { reason: 'NO_COLUMN', counts: [GENRES, { by: 'form', in: OF_THE_STATE }], eachForm: true },
    {
      reason: 'NOT_STATE_STATISTICS',
      counts: [...ALL, { by: 'statistics', in: ['OUTSIDE_STATE_STATISTICS'] }],
      eachForm: true,
    },
    {
      reason: 'NO_AUTHORITY',
      counts: [...ALL, { by: 'statistics', in: ['NO_AUTHORITY'] }],
      eachForm: true,
    },
  ],
  partly: [
    { reason: 'RECIPIENT_KIND_UNKNOWN', counts: [{ by: 'kind', in: ['UNKNOWN'] }] },
    { reason: 'POSITION_CLASS_MISSING', counts: [INDIVIDUALS, { by: 'position', in: [null] }] },
    { reason: 'MODE_MISSING', counts: [{ by: 'mode', in: [null] }] },
  ],
};
