import { say } from './language.js';

export type Options = readonly (readonly [string, string])[];

/** Values of the API in words; what has none is shown as it is. */
export const among =
  (options: () => Options) =>
  (value: string): string =>
    options().find(([code]) => code === value)?.[1] ?? value;

export const RECIPIENTS = (): Options => [
  ['INDIVIDUAL', say('Cá nhân', 'Individual')],
  ['GROUP', say('Tập thể', 'Group')],
  ['HOUSEHOLD', say('Hộ gia đình', 'Household')],
  ['ENTERPRISE', say('Doanh nghiệp', 'Enterprise')],
];
export const recipientInWords = among(RECIPIENTS);

const COUNTS = [
  ['groups', (one: boolean) => say('tập thể', one ? 'group' : 'groups')],
  ['individuals', (one: boolean) => say('cá nhân', one ? 'individual' : 'individuals')],
  ['households', (one: boolean) => say('hộ', one ? 'household' : 'households')],
  ['enterprises', (one: boolean) => say('doanh nghiệp', one ? 'enterprise' : 'enterprises')],
  ['combined', () => say('tập thể, cá nhân (không tách)', 'groups and individuals (not split)')],
] as const;

/** What an award says of its number: unknown is said, never left to be read as none. */
export function countsInWords(award: Readonly<Record<(typeof COUNTS)[number][0], number | null>>): string {
  const told = COUNTS.filter(([field]) => award[field] !== null).map(
    ([field, words]) => `${award[field]} ${words(award[field] === 1)}`,
  );
  return told.length > 0 ? told.join(', ') : say('bài không nêu số', 'the article gives no number');
}

export const recordStatusInWords = among(() => [
  ['DRAFT', say('nháp', 'draft')],
  ['CONFIRMED', say('công khai', 'public')],
  ['WITHDRAWN', say('đã thu lại', 'withdrawn')],
]);

export const SYSTEMS = (): Options => [
  ['FRONT', say('Mặt trận Tổ quốc', 'Fatherland Front')],
  ['WOMEN', say('Hội Liên hiệp Phụ nữ', 'Women’s Union')],
  ['YOUTH', say('Đoàn Thanh niên', 'Youth Union')],
  ['FARMERS', say('Hội Nông dân', 'Farmers’ Union')],
  ['VETERANS', say('Hội Cựu chiến binh', 'Veterans’ Association')],
  ['TRADE_UNION', say('Công đoàn', 'Trade unions')],
  ['PARTY', say('Đảng', 'Party')],
  ['STATE', say('Nhà nước', 'State')],
  ['OTHER', say('Khác', 'Other')],
];

export const LEVELS = (): Options => [
  ['COMMUNE', say('Xã, phường', 'Commune')],
  ['DISTRICT', say('Huyện (đến 30/06/2025)', 'District (until 30/06/2025)')],
  ['PROVINCE', say('Tỉnh, thành phố', 'Province')],
  ['CENTRAL', say('Trung ương', 'Centre')],
  ['VILLAGE', say('Thôn, tổ dân phố', 'Village')],
  ['GRASSROOTS', say('Cơ sở', 'Grassroots')],
];

export const BODY_KINDS = (): Options => [
  ['FRONT_COMMITTEE', say('Ủy ban MTTQ', 'Front committee')],
  ['FRONT_STANDING_BOARD', say('Ban Thường trực Ủy ban MTTQ', 'Front standing board')],
  ['FRONT_WORK_BOARD', say('Ban Công tác Mặt trận', 'Front work board')],
  ['ORGANISATION_COMMITTEE', say('Ban Chấp hành, Hội, Đoàn', 'Committee of an organisation')],
  ['PEOPLES_COMMITTEE', say('UBND', 'People’s committee')],
  ['PEOPLES_COUNCIL', say('HĐND', 'People’s council')],
  ['PARTY_COMMITTEE', say('Cấp ủy Đảng', 'Party committee')],
  ['DEPARTMENT', say('Sở, ban, ngành, phòng', 'Department')],
  ['MINISTRY', say('Bộ', 'Ministry')],
  ['ASSOCIATION', say('Hội quần chúng khác', 'Association')],
  ['SCHOOL', say('Trường', 'School')],
  ['ARMED_FORCES', say('Quân đội, công an', 'Army, police')],
  ['ENTERPRISE', say('Doanh nghiệp', 'Enterprise')],
  ['COOPERATIVE', say('Hợp tác xã', 'Cooperative')],
  ['VILLAGE', say('Thôn, tổ dân phố', 'Village')],
  ['HOUSEHOLD', say('Hộ gia đình', 'Household')],
  ['RELIGIOUS', say('Tổ chức tôn giáo', 'Religious body')],
  ['OTHER', say('Khác', 'Other')],
];

export const systemInWords = among(SYSTEMS);
export const levelInWords = among(LEVELS);
export const bodyKindInWords = among(BODY_KINDS);

export const MEETING_KINDS = (): Options => [
  ['YEAR_END_REVIEW', say('Hội nghị tổng kết', 'Review of a year')],
  ['INTERIM_REVIEW', say('Hội nghị sơ kết', 'Interim review')],
  ['CONGRESS', say('Đại hội', 'Congress')],
  ['AWARD_CEREMONY', say('Lễ biểu dương, trao tặng, tôn vinh', 'Ceremony')],
  ['SESSION', say('Kỳ họp', 'Session')],
  ['ANNIVERSARY', say('Lễ kỷ niệm', 'Anniversary')],
  ['SOLIDARITY_DAY', say('Ngày hội Đại đoàn kết toàn dân tộc', 'Festival of great national unity')],
  ['OTHER', say('Khác', 'Other')],
];
export const meetingKindInWords = among(MEETING_KINDS);

export const ROLES = (): Options => [
  ['ATTENDEE', say('Dự', 'Attended')],
  ['CHAIR', say('Chủ trì', 'Chaired')],
  ['SPEAKER', say('Phát biểu', 'Spoke')],
  ['PRESENTER', say('Trao thưởng', 'Handed over')],
];
export const roleInWords = among(ROLES);

export const PARTS = (): Options => [
  ['HOST', say('Tổ chức', 'Host')],
  ['COHOST', say('Phối hợp', 'Co-host')],
];
export const partInWords = among(PARTS);

export const VERBS = (): Options => [
  ['GRANTED', say('Tặng', 'Granted')],
  ['PRESENTED', say('Trao', 'Handed over')],
  ['PRAISED', say('Biểu dương', 'Praised')],
  ['PROPOSED', say('Đề nghị', 'Proposed')],
];
export const verbInWords = among(VERBS);

/** What becomes of the lines of a decision whose mode nobody says. */
export const modeNotSaid = (): string =>
  say('không nêu thì báo cáo xếp vào “Chưa rõ loại hình”', 'if not said, reports count under “Mode not recorded”');

export const MODES = (): Options => [
  ['REGULAR', say('Theo công trạng, thường xuyên', 'Regular')],
  ['THEMATIC', say('Theo chuyên đề, phong trào', 'Thematic')],
  ['SUDDEN', say('Đột xuất', 'Sudden')],
  ['CONTRIBUTION', say('Quá trình cống hiến', 'Contribution over time')],
  ['LONG_SERVICE', say('Theo niên hạn', 'Length of service')],
  ['FOREIGN_RELATIONS', say('Đối ngoại', 'Foreign relations')],
  ['RESISTANCE', say('Thành tích kháng chiến', 'Merit in the resistance wars')],
];
export const modeInWords = among(MODES);

export const POSITION_CLASSES = (): Options => [
  ['MINISTERIAL_LEADER', say('Lãnh đạo cấp bộ, tỉnh trở lên', 'Leader of a ministry or province, or above')],
  ['DEPARTMENT_LEADER', say('Lãnh đạo cấp vụ, sở, ngành', 'Leader of a department')],
  ['OTHER_LEADER', say('Lãnh đạo khác, từ phó phòng trở lên', 'Other leader, from deputy head of an office')],
  ['ENTREPRENEUR', say('Doanh nhân', 'Entrepreneur')],
  ['DIRECT_WORKER', say('Người trực tiếp công tác, lao động, học tập', 'Direct worker')],
];
export const positionClassInWords = among(POSITION_CLASSES);

export const AWARD_CLASSES = (): Options => [
  ['SPECIAL', say('hạng Đặc biệt', 'special class')],
  ['FIRST', say('hạng Nhất', 'first class')],
  ['SECOND', say('hạng Nhì', 'second class')],
  ['THIRD', say('hạng Ba', 'third class')],
];
export const classInWords = among(AWARD_CLASSES);

export const decisionStatusInWords = among(() => [
  ['GRANTED', say('đã quyết định', 'granted')],
  ['PROPOSED', say('đề nghị', 'a proposal')],
  ['ANNULLED', say('đã hủy bỏ', 'annulled')],
]);

export const anyRecipientInWords = (kind: string): string =>
  kind === 'UNKNOWN' ? say('Chưa rõ đối tượng', 'Kind not known') : recipientInWords(kind);
