import type { Visit, Words } from './visit.js';

/** Values of the closed lists as a visitor reads them. */
export const CLASSES: Words = {
  SPECIAL: ['đặc biệt', '(special class)'],
  FIRST: ['hạng Nhất', '(first class)'],
  SECOND: ['hạng Nhì', '(second class)'],
  THIRD: ['hạng Ba', '(third class)'],
};

export const RECIPIENTS: Words = {
  INDIVIDUAL: ['Cá nhân', 'Individual'],
  GROUP: ['Tập thể', 'Group'],
  HOUSEHOLD: ['Hộ gia đình', 'Household'],
  ENTERPRISE: ['Doanh nghiệp', 'Enterprise'],
};

/** Those of whom no source says a name, by their number. */
export const UNNAMED: Words = {
  INDIVIDUAL: ['cá nhân', 'individuals'],
  GROUP: ['tập thể', 'groups'],
  HOUSEHOLD: ['hộ gia đình', 'households'],
  ENTERPRISE: ['doanh nghiệp', 'enterprises'],
  UNKNOWN: ['tập thể, cá nhân', 'groups and individuals'],
};

/** What is counted, where it is one: English has a word of its own for that. */
const ONE: Readonly<Record<string, string>> = {
  INDIVIDUAL: 'individual',
  GROUP: 'group',
  HOUSEHOLD: 'household',
  ENTERPRISE: 'enterprise',
  UNKNOWN: 'group or individual',
};

export const countOf = (visit: Visit, count: number, kind: string): string =>
  `${count} ${count === 1 && visit.language === 'en' && ONE[kind] ? ONE[kind] : visit.word(UNNAMED, kind)}`;

export const MANNERS: Words = {
  BY_PROXY: ['người khác nhận thay', 'received by somebody else'],
  POSTHUMOUS: ['truy tặng', 'posthumously'],
};

/** What is told of what happened to an award; whatever is not here is no news to a visitor. */
export const EVENTS: Words = {
  CORRECTED: ['Đính chính', 'Corrected'],
  EXCHANGED: ['Cấp đổi', 'Certificate exchanged'],
  REISSUED: ['Cấp lại', 'Certificate issued again'],
  RESTORED: ['Phục hồi', 'Restored'],
};

export const MODES: Words = {
  REGULAR: ['Theo công trạng', 'Regular'],
  THEMATIC: ['Theo chuyên đề', 'Thematic'],
  SUDDEN: ['Đột xuất', 'Sudden'],
  CONTRIBUTION: ['Quá trình cống hiến', 'Contribution over time'],
  LONG_SERVICE: ['Theo niên hạn', 'Length of service'],
  FOREIGN_RELATIONS: ['Đối ngoại', 'Foreign relations'],
  RESISTANCE: ['Thành tích kháng chiến', 'Merit in the resistance wars'],
};

export const FAMILIES: Words = {
  TITLE: ['Danh hiệu thi đua', 'Emulation titles'],
  FORM: ['Hình thức khen thưởng', 'Forms of commendation'],
  OTHER: ['Ghi nhận khác', 'Other recognition'],
};

/** KT. and the like stand before the title of whoever signs, as papers print them. */
export const CAPACITIES: Words = {
  KT: ['KT.', 'KT. (for the head)'],
  TL: ['TL.', 'TL. (by order)'],
  TUQ: ['TUQ.', 'TUQ. (by delegation)'],
  TM: ['TM.', 'TM. (on behalf of)'],
  Q: ['Q.', 'Q. (acting)'],
};

export const MEETINGS: Words = {
  YEAR_END_REVIEW: ['Hội nghị tổng kết năm', 'Year-end review'],
  INTERIM_REVIEW: ['Hội nghị sơ kết', 'Interim review'],
  CONGRESS: ['Đại hội', 'Congress'],
  AWARD_CEREMONY: ['Lễ biểu dương, trao tặng, tôn vinh', 'Ceremony'],
  SESSION: ['Kỳ họp', 'Session'],
  ANNIVERSARY: ['Lễ kỷ niệm', 'Anniversary'],
  SOLIDARITY_DAY: ['Ngày hội Đại đoàn kết toàn dân tộc', 'Festival of great national unity'],
  OTHER: ['Khác', 'Other'],
};

export const ROLES: Words = {
  CHAIR: ['chủ trì', 'chaired'],
  SPEAKER: ['phát biểu', 'spoke'],
  PRESENTER: ['trao thưởng', 'handed over awards'],
};

export const SYSTEMS: Words = {
  FRONT: ['Mặt trận Tổ quốc Việt Nam', 'Fatherland Front'],
  WOMEN: ['Hội Liên hiệp Phụ nữ', 'Women’s Union'],
  YOUTH: ['Đoàn Thanh niên', 'Youth Union'],
  FARMERS: ['Hội Nông dân', 'Farmers’ Union'],
  VETERANS: ['Hội Cựu chiến binh', 'Veterans’ Association'],
  TRADE_UNION: ['Công đoàn', 'Trade unions'],
  PARTY: ['Đảng', 'Party'],
  STATE: ['Nhà nước', 'State'],
  OTHER: ['Khác', 'Other'],
};

export const LEVELS: Words = {
  CENTRAL: ['Trung ương', 'Central'],
  PROVINCE: ['Cấp tỉnh', 'Province'],
  DISTRICT: ['Cấp huyện (đến 30/06/2025)', 'District (until 30/06/2025)'],
  COMMUNE: ['Cấp xã', 'Commune'],
  VILLAGE: ['Thôn, tổ dân phố', 'Village'],
  GRASSROOTS: ['Cơ sở', 'Grassroots'],
};

/** What a body became, and what it came out of. */
export const BECAME: Words = {
  MERGE: ['Nhập, hợp nhất vào', 'Merged into'],
  SPLIT: ['Chia, tách thành', 'Split into'],
  RENAME: ['Đổi thành', 'Became'],
  TRANSFER: ['Chuyển một phần cho', 'Gave a part to'],
  DISSOLVE: ['Giải thể', 'Dissolved'],
};
export const CAME_FROM: Words = {
  MERGE: ['Nhập, hợp nhất từ', 'Merged from'],
  SPLIT: ['Chia, tách từ', 'Split from'],
  RENAME: ['Trước là', 'Formerly'],
  TRANSFER: ['Nhận một phần từ', 'Took a part of'],
};

/** What an article says was done: never the same thing. */
export const VERBS: Words = {
  PROPOSED: ['Đề nghị (chưa tặng)', 'Proposed (nothing conferred)'],
  GRANTED: ['Quyết định tặng', 'Granted'],
  PRESENTED: ['Trao', 'Handed over'],
  PRAISED: ['Biểu dương', 'Praised'],
};
export const PLACES: Words = {
  HEADLINE: ['nhan đề', 'headline'],
  SAPO: ['đoạn mở đầu', 'lead'],
  CAPTION: ['chú thích ảnh', 'caption'],
  BODY: ['thân bài', 'body'],
};
export const STANDINGS: Words = {
  DISPUTED: ['còn tranh cãi', 'disputed'],
  SUPERSEDED: ['đã có điều khác thay', 'superseded'],
};
