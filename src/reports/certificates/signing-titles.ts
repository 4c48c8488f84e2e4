import type { BodyKind, Level } from '../../organisations/vocabulary.js';

/** Whose paper is signed. */
export interface SigningBody {
  issuer: string;
  issuerKind: BodyKind;
  issuerLevel: Level;
}

/** Titles of those who have deputies; the longer before those that they begin with. */
const HEAD = [
  'chủ tịch nước|chủ tịch|chủ nhiệm|bí thư|thủ tướng|thống đốc|tư lệnh|chính ủy|chính uỷ|tổng thư ký|tổng biên tập|tổng thanh tra',
  'tổng giám đốc|giám đốc|chánh văn phòng|chánh thanh tra|chánh án|trưởng công an|trưởng ban|trưởng phòng|trưởng đoàn|trưởng khoa',
  '(?:chi cục|tổng cục|cục|vụ|viện|chỉ huy|tham mưu|hiệu|đội|trạm|đồn|hạt) trưởng',
].join('|');
/** "Phó Trưởng Ban Dân vận" stands in for "Trưởng Ban", "Phó Bí thư Thường trực Tỉnh ủy" for "Bí thư". */
const DEPUTY = new RegExp(`^phó\\s+(${HEAD})(?!\\p{L})`, 'iu');
const VICE_MINISTER = /^thứ trưởng(?!\p{L})/iu;
const IS_DEPUTY = /^(?:phó|thứ trưởng)(?!\p{L})/iu;

/** The one who alone heads such a body, by its kind and how its name begins; whoever else there is, is not known. */
const HEADS: Partial<Record<BodyKind, readonly (readonly [RegExp, string])[]>> = {
  PEOPLES_COMMITTEE: [[/^/u, 'Chủ tịch']],
  PEOPLES_COUNCIL: [[/^/u, 'Chủ tịch']],
  GOVERNMENT: [[/^/u, 'Thủ tướng']],
  PRIME_MINISTER: [[/^/u, 'Thủ tướng']],
  PRESIDENT: [[/^/u, 'Chủ tịch nước']],
  MINISTRY: [[/^bộ (?!tư lệnh|chỉ huy|tổng|chính trị)/iu, 'Bộ trưởng']],
  ARMED_FORCES: [
    [/^bộ tư lệnh /iu, 'Tư lệnh'],
    [/^(?:bộ|ban) chỉ huy (?:quân sự|bộ đội biên phòng) /iu, 'Chỉ huy trưởng'],
  ],
  DEPARTMENT: [
    [/^sở (?!giao dịch|chỉ huy)/iu, 'Giám đốc'],
    [/^phòng (?!thương mại|khám)/iu, 'Trưởng phòng'],
    [/^chi cục /iu, 'Chi cục trưởng'],
    [/^cục (?!chính trị)/iu, 'Cục trưởng'],
  ],
  SCHOOL: [[/^trường /iu, 'Hiệu trưởng']],
};
/** Of a province or a city of its rank; what heads the police of a district or a commune is written in several ways. */
const POLICE = /^công an (?:tỉnh|thành phố) /iu;

/** By whose order or delegation ("TL.", "TUQ.") papers of such bodies are signed where that is who decides together. */
const ORDERING: Partial<Record<BodyKind, readonly [RegExp, string]>> = {
  FRONT_COMMITTEE: [/^(?:ủy|uỷ) ban (?:mặt trận|mttq)/iu, 'Ban Thường trực'],
  FRONT_STANDING_BOARD: [/^ban thường trực /iu, 'Ban Thường trực'],
  ORGANISATION_COMMITTEE: [
    /^(?:ban chấp hành|ban thường vụ|hội (?!đồng)|liên đoàn|đoàn thanh niên|đoàn tncs|tỉnh đoàn|thành đoàn|huyện đoàn|xã đoàn)/iu,
    'Ban Thường vụ',
  ],
};

/** The title of who heads the body; undefined: not known for sure. */
export function headOf({ issuer, issuerKind, issuerLevel }: SigningBody): string | undefined {
  const name = issuer.trim();
  if (issuerKind === 'ARMED_FORCES' && issuerLevel === 'PROVINCE' && POLICE.test(name)) return 'Giám đốc';
  return HEADS[issuerKind]?.find(([named]) => named.test(name))?.[1];
}

/** By whose order or delegation an official of the body signs; undefined: not known for sure. */
export function ordererOf(body: SigningBody): string | undefined {
  // A council's office signs for its chairman or for its standing members, and a paper of the Government's for no one alone.
  if (body.issuerKind === 'PEOPLES_COUNCIL' || body.issuerKind === 'GOVERNMENT') return undefined;
  const ordering = ORDERING[body.issuerKind];
  return ordering?.[0].test(body.issuer.trim()) ? ordering[1] : headOf(body);
}

/**
 * In whose place a deputy of the title signs for the body, of the title the head's words only; where no title was printed, the body's
 * head. Undefined: the title is no deputy's, or one of somebody else than who heads the body.
 */
export function inPlaceOf(title: string, body: SigningBody): string | undefined {
  const head = headOf(body);
  if (title === '') return head;
  if (VICE_MINISTER.test(title)) return head === 'Bộ trưởng' ? inCase(title, head) : undefined;
  const of = DEPUTY.exec(title)?.[1];
  if (!of || (head && head.toLocaleLowerCase('vi') !== of.toLocaleLowerCase('vi'))) return undefined;
  return of.charAt(0).toLocaleUpperCase('vi') + of.slice(1);
}

export const isDeputy = (title: string): boolean => IS_DEPUTY.test(title);

const inCase = (title: string, words: string): string =>
  title === title.toLocaleUpperCase('vi') ? words.toLocaleUpperCase('vi') : words;
