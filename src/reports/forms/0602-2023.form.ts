import { AWARD_FORMS } from '../../awards/catalogue/forms/award-forms.js';
import { MEDALS, ORDERS, STATE_HONORARY_TITLES } from '../../awards/catalogue/forms/state-forms.js';
import { CIRCULAR_18_2025 } from './newer-circular.js';
import type { StatisticalForm } from './statistical-form.js';

const codesOf = (...rows: readonly { code: string }[]): string[] => rows.map(({ code }) => code);

const ORDERS_AND_MEDALS = codesOf(...ORDERS, ...MEDALS);
const HONORARY_TITLES = codesOf(...STATE_HONORARY_TITLES);
const OTHERS = [
  'HO_CHI_MINH_PRIZE',
  'STATE_PRIZE',
  'GOVERNMENT_EMULATION_FLAG',
  'PRIME_MINISTER_MERIT',
  'NATIONAL_EMULATION_FIGHTER',
];
const ALL = [...ORDERS_AND_MEDALS, ...HONORARY_TITLES, ...OTHERS];
const GROUPS = { by: 'kind', in: ['GROUP', 'ENTERPRISE', 'HOUSEHOLD'] } as const;
const INDIVIDUALS = { by: 'kind', in: ['INDIVIDUAL'] } as const;
const groupsTitle = { vi: 'Tập thể', en: 'Groups' };
const individualsTitle = { vi: 'Cá nhân', en: 'Individuals' };
const PROPOSER = {
  vi: 'Mã số 2, 3: biểu này chưa lấy đơn vị ban hành tờ trình Thủ tướng Chính phủ từ tờ trình trong sổ.',
  en: 'Rows 2, 3: this form does not yet take the body that submitted the proposal to the Prime Minister from the proposals on record.',
};
const OTHER_FORMS = {
  vi: 'Cột 2, 5, 9: có hình thức ghi thêm vào danh mục, do cơ quan nhà nước ở Trung ương tặng, mà chưa xác định được có thuộc các cột này hay không (nêu ở bảng kèm theo), nên số liệu cột ấy chưa đầy đủ và Tổng số là số ít nhất.',
  en: 'Columns 2, 5, 9: of some forms that were added to the catalogue and that State bodies at the centre granted nobody can say whether they belong here (see the table below), so such a column is incomplete and the totals are lower bounds.',
};
/**
 * The State's forms are a closed list, which the catalogue has whole (a test says so). One that staff added and a central body
 * of the State granted may belong to it, if it is of a genre that the State has: a certificate, a flag, a commemorative medal
 * is that body's own, and form 0603 counts it.
 */
const mayBe = (...genres: string[]) =>
  [
    { by: 'form', in: codesOf(...AWARD_FORMS), not: true },
    { by: 'genre', in: genres },
    { by: 'level', in: ['CENTRAL', null] },
    { by: 'system', in: ['STATE', null] },
  ] as const;
const MAY_BE_ORDER = mayBe('ORDER', 'MEDAL');
const MAY_BE_TITLE = mayBe('HONORARY_TITLE');
const MAY_BE_OTHER = mayBe('PRIZE', 'OTHER');
const NO_FORM = { by: 'form', in: [] } as const;
const others = { vi: 'Các hình thức khen thưởng khác', en: 'Other forms' };
const of = (...codes: string[]) => ({ by: 'form', in: codes }) as const;
const position = (code: string, vi: string, en: string, value: string) => ({
  code,
  title: { vi, en },
  unit: 'Người',
  indent: 1,
  counts: [INDIVIDUALS, { by: 'position', in: [value] } as const],
});
const mode = (code: string, vi: string, en: string, value: string) => ({
  code,
  title: { vi, en },
  counts: [{ by: 'mode', in: [value] } as const],
});

export const form: StatisticalForm = {
  code: '0602.N/BNV-TĐKT',
  version: '2023',
  title: { vi: 'Số lượng khen thưởng cấp Nhà nước', en: 'Commendations of the State' },
  issuedBy: 'Ban hành theo Thông tư số 02/2023/TT-BNV ngày 23/3/2023',
  receivingUnit: 'Bộ Nội vụ',
  due: 'Ngày 15 tháng 12 năm báo cáo',
  validFrom: '2023-01-01',
  validTo: null,
  legalBasis: 'Thông tư 02/2023/TT-BNV',
  newer: CIRCULAR_18_2025,
  source:
    'Columns 1–9 and rows 1–3 and 6–21 as a product in use in provinces prints them; the annex itself was not seen, nor found when looked for again in November 2026. ' +
    'The form before it (0702.N of Circular 03/2018/TT-BNV), which two generations of that product print, has the same nine columns and goes from row 03 to row 06, too: ' +
    'there may be no rows 04 and 05, and none are made up. Columns 2, 5 and 9 are headed "each form in a column of its own"; here 2 and 5 stand together.',
  cutOffRule: {
    vi: 'Kỳ báo cáo là năm dương lịch, nhận báo cáo đến ngày 15 tháng 12: ngày chốt số liệu được chọn và nêu rõ trên biểu.',
    en: 'The calendar year, received by 15 December: the cut-off is chosen and the form says which.',
  },
  counts: [of(...ALL)],
  columns: [
    {
      code: '1',
      title: { vi: 'Tổng số', en: 'Total' },
      counts: [],
      mayTakeIn: mayBe('ORDER', 'MEDAL', 'HONORARY_TITLE', 'PRIZE', 'OTHER'),
      doubt: OTHER_FORMS,
    },
    {
      code: '2T',
      title: groupsTitle,
      group: { vi: 'Các loại huân chương, huy chương', en: 'Orders and medals' },
      counts: [of(...ORDERS_AND_MEDALS), GROUPS],
      mayTakeIn: [...MAY_BE_ORDER, GROUPS],
      doubt: OTHER_FORMS,
    },
    {
      code: '2C',
      title: individualsTitle,
      group: { vi: 'Các loại huân chương, huy chương', en: 'Orders and medals' },
      counts: [of(...ORDERS_AND_MEDALS), INDIVIDUALS],
      mayTakeIn: [...MAY_BE_ORDER, INDIVIDUALS],
      doubt: OTHER_FORMS,
    },
    { code: '3', title: { vi: 'Giải thưởng Hồ Chí Minh', en: 'Ho Chi Minh Prize' }, counts: [of('HO_CHI_MINH_PRIZE')] },
    { code: '4', title: { vi: 'Giải thưởng Nhà nước', en: 'State Prize' }, counts: [of('STATE_PRIZE')] },
    {
      code: '5T',
      title: groupsTitle,
      group: { vi: 'Danh hiệu vinh dự Nhà nước', en: 'State honorary titles' },
      counts: [of(...HONORARY_TITLES), GROUPS],
      mayTakeIn: [...MAY_BE_TITLE, GROUPS],
      doubt: OTHER_FORMS,
    },
    {
      code: '5C',
      title: individualsTitle,
      group: { vi: 'Danh hiệu vinh dự Nhà nước', en: 'State honorary titles' },
      counts: [of(...HONORARY_TITLES), INDIVIDUALS],
      mayTakeIn: [...MAY_BE_TITLE, INDIVIDUALS],
      doubt: OTHER_FORMS,
    },
    {
      code: '6',
      title: { vi: 'Cờ thi đua của Chính phủ', en: 'Emulation Flag of the Government' },
      counts: [of('GOVERNMENT_EMULATION_FLAG')],
    },
    {
      code: '7T',
      title: groupsTitle,
      group: { vi: 'Bằng khen của Thủ tướng Chính phủ', en: 'Certificate of Merit of the Prime Minister' },
      counts: [of('PRIME_MINISTER_MERIT'), GROUPS],
    },
    {
      code: '7C',
      title: individualsTitle,
      group: { vi: 'Bằng khen của Thủ tướng Chính phủ', en: 'Certificate of Merit of the Prime Minister' },
      counts: [of('PRIME_MINISTER_MERIT'), INDIVIDUALS],
    },
    {
      code: '8',
      title: { vi: 'Chiến sĩ thi đua toàn quốc', en: 'National Emulation Fighter' },
      counts: [of('NATIONAL_EMULATION_FIGHTER')],
    },
    {
      code: '9T',
      title: groupsTitle,
      group: others,
      counts: [NO_FORM, GROUPS],
      mayTakeIn: [...MAY_BE_OTHER, GROUPS],
      doubt: OTHER_FORMS,
    },
    {
      code: '9C',
      title: individualsTitle,
      group: others,
      counts: [NO_FORM, INDIVIDUALS],
      mayTakeIn: [...MAY_BE_OTHER, INDIVIDUALS],
      doubt: OTHER_FORMS,
    },
  ],
  rows: [
    { code: '1', title: { vi: 'Tổng số', en: 'Total' }, strong: true, counts: [] },
    {
      code: null,
      title: {
        vi: '1. Chia theo đơn vị ban hành tờ trình Thủ tướng Chính phủ về khen thưởng',
        en: '1. By the body that submitted the proposal',
      },
      strong: true,
      counts: [],
    },
    {
      code: '2',
      title: { vi: '- Bộ, ban, ngành, đoàn thể Trung ương', en: 'Ministries and central bodies' },
      unit: 'Bộ, ngành',
      counts: [],
      cannotBeKnown: PROPOSER,
    },
    {
      code: '3',
      title: { vi: '- Tỉnh, thành phố trực thuộc Trung ương', en: 'Provinces' },
      unit: 'Tỉnh, TP',
      counts: [],
      cannotBeKnown: PROPOSER,
    },
    {
      code: null,
      title: { vi: '2. Chia theo đối tượng khen thưởng', en: '2. By recipient' },
      strong: true,
      counts: [],
    },
    {
      code: '6',
      title: { vi: '- Tập thể', en: 'Groups' },
      unit: 'Tập thể',
      counts: [{ by: 'kind', in: ['GROUP', 'ENTERPRISE'] }],
    },
    {
      code: '7',
      title: { vi: 'Trong đó: Doanh nghiệp', en: 'Of which enterprises' },
      unit: 'Doanh nghiệp',
      indent: 1,
      counts: [{ by: 'kind', in: ['ENTERPRISE'] }],
    },
    {
      code: '8',
      title: { vi: '- Hộ gia đình', en: 'Households' },
      unit: 'Hộ',
      counts: [{ by: 'kind', in: ['HOUSEHOLD'] }],
    },
    { code: '9', title: { vi: '- Cá nhân', en: 'Individuals' }, unit: 'Người', counts: [INDIVIDUALS] },
    position(
      '10',
      '+ Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên',
      'Leaders of ministries and provinces',
      'MINISTERIAL_LEADER',
    ),
    position('11', '+ Lãnh đạo cấp vụ, sở, ngành và tương đương', 'Leaders of departments', 'DEPARTMENT_LEADER'),
    position('12', '+ Doanh nhân', 'Entrepreneurs', 'ENTREPRENEUR'),
    position('13', '+ Các cấp lãnh đạo khác từ phó phòng trở lên', 'Other leaders', 'OTHER_LEADER'),
    position(
      '14',
      '+ Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu (công nhân, nông dân, ...)',
      'Direct workers',
      'DIRECT_WORKER',
    ),
    { code: null, title: { vi: '3. Chia theo phương thức khen thưởng', en: '3. By mode' }, strong: true, counts: [] },
    mode('15', '- Thường xuyên', 'Regular', 'REGULAR'),
    mode('16', '- Chuyên đề', 'Thematic', 'THEMATIC'),
    mode('17', '- Đột xuất', 'Sudden', 'SUDDEN'),
    mode('18', '- Đối ngoại', 'Foreign relations', 'FOREIGN_RELATIONS'),
    mode('19', '- Cống hiến', 'Contribution', 'CONTRIBUTION'),
    mode('20', '- Niên hạn', 'Long service', 'LONG_SERVICE'),
    mode('21', '- Kháng chiến', 'Resistance', 'RESISTANCE'),
  ],
  leftOut: [{ reason: 'NO_COLUMN', counts: [{ by: 'form', in: ALL, not: true }], eachForm: true }],
  partly: [
    { reason: 'RECIPIENT_KIND_UNKNOWN', counts: [{ by: 'kind', in: ['UNKNOWN'] }] },
    { reason: 'POSITION_CLASS_MISSING', counts: [INDIVIDUALS, { by: 'position', in: [null] }] },
    { reason: 'MODE_MISSING', counts: [{ by: 'mode', in: [null] }] },
  ],
};
