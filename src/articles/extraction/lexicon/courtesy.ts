import { HONORIFICS } from '../../../platform/text/names/honorifics.js';
import { finder } from '../patterns/scanning.js';
import { compact, compacted } from '../patterns/compact.js';

/**
 * Forms of address, ranks, degrees and clerical titles that stand right before a name: the list of platform/text, and those
 * that only newspapers use.
 */
const MORE = [
  'các ông',
  'các bà',
  'các anh',
  'các chị',
  'các vị',
  'ông bà',
  'em',
  'đồng chí',
  'TS.KH',
  'nghệ sĩ',
  'nhà thơ',
  'nhà văn',
  'nhạc sĩ',
  'nhạc sỹ',
  'họa sĩ',
  'hoạ sĩ',
  'họa sỹ',
  'nghệ sĩ nhiếp ảnh',
  'nhà nghiên cứu',
  'nhà điêu khắc',
  'đạo diễn',
  'kiến trúc sư',
  'tân',
  'Thượng toạ',
  'Hoà thượng',
  'Đại lão Hoà thượng',
  'cư sĩ',
  'giáo hữu',
  'lễ sanh',
  'chức sắc',
  'hộ ông',
  'hộ bà',
  'gia đình ông',
  'gia đình bà',
];

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ /gu, '\\s+');
const SORTED = [...HONORIFICS, ...MORE]
  .sort((a, b) => b.length - a.length)
  .map(escape)
  .join('|');

/**
 * Courtesy titles at the end of a text, one or several: "đồng chí Thiếu tướng ". Up to five: the engine writes the list out for each
 * time where there are four at most.
 */
const COURTESY_BEFORE = compacted(
  new RegExp(`(?:(?<![\\p{L}\\p{N}])(?:${SORTED})(?: ?:\\s*|\\.\\s*|\\s+|$)){1,5}$`, 'iu'),
);
export const findCourtesyBefore = finder(COURTESY_BEFORE);
/** One of them at the start of a text. */
export const COURTESY_AT = compact(`^(?:${SORTED})(?![\\p{L}\\p{N}])`, 'iu');

/** Degrees, professions and honorary titles in capitals: "BSCKII Nguyễn Văn A". */
export const DEGREE =
  /^(?:PGS|GS|TS|TSKH|ThS|BS|DS|KS|KTS|LS|BSCKI{1,2}|CKI{1,2}|NGƯT|NGND|NSƯT|NSND|TTƯT|TTND|NNƯT|NNND)$/u;

/** Words before a capitalised run that make it the name of a place, a prize or an institution. */
export const NOT_A_PERSON_BEFORE = compacted(
  /(?:(?<![\p{L}])(?:(?<!môi |thị |chính |hội |nhà )trường(?: chuyên)?|(?:thpt|thcs)(?: (?:chuyên|năng khiếu|dân lập|tư thục|bán công))?|tiểu học|trung học (?:cơ sở|phổ thông)(?: chuyên)?|(?:nội|bán) trú|th|mầm non|đường|(?<!thành |khu )phố|đại lộ|giải thưởng|giải|quỹ|chiến dịch|công ty|doanh nghiệp tư nhân|dntn|hợp tác xã|htx|tập đoàn|ngân hàng|(?<!nông )thôn|ấp|bản|buôn|làng|xóm|(?:dòng|đồng) họ|tên|hội trường|cung|nhà máy|chợ|cầu|đền|chùa|khu|khu phố|tổ|tư tưởng|gương|lăng|học bổng|cúp|hồ|sông|núi|đảo|bộ đội|bác|hội thánh|chủ tịch(?= hồ chí minh)|tncs|lữ đoàn|tiểu đoàn|cụm|báo|ảnh:?)\s*)$/iu,
);

/** A level of administration before a run: the run begins with a place's name, or, after a post, is a person's. */
const LEVEL_BEFORE = compacted(
  /(?<![\p{L}])(?:thành phố|tp\.?|huyện|xã|phường|thị trấn|thị xã|quận|tỉnh|(?<!nông )thôn|đặc khu|(?:huyện|thị|thành|quận) đoàn)\s*$/iu,
);
export const findLevelBefore = finder(LEVEL_BEFORE);
/** Titles that also stand in bodies' names ("Hội Cựu chiến binh Hải Dương"): they make a name only of a family name. */
export const SOFT_COURTESY =
  /(?:binh|ccb|nghệ nhân|nhân dân|ưu tú|anh hùng|lao động|tân|tt|ht|cn|ds|ls|em|bác|chú|cô)[.:]?\s*$/iu;
