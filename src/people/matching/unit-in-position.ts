import { splitPositions } from '../../platform/text/names/positions.js';
import { remembered } from '../../platform/text/remembered.js';

/** What an article prints as one: "Trưởng thôn Khuổi Phầy, xã Trung Hà" is a post at a unit. */
export interface UnitInPosition {
  /** As printed: "thôn Khuổi Phầy, xã Trung Hà". */
  unit: string;
  /** What remains of the post, in each way in which a list prints it apart: "Trưởng thôn"; "Bí thư", "Bí thư Chi bộ". */
  positions: readonly string[];
}

/** An area is named by one of these and a name or a number; "Tỉnh Đoàn", "Xã hội" and "Tổ chức" name none. */
const NAMED_AREA =
  /(?:^| )(?:thôn|bản|xóm|ấp|buôn|làng|xã|phường|thị trấn|thị xã|đặc khu|huyện|quận|thành phố|tp\.?|tỉnh|khu phố|khu dân cư|tổ dân phố|tổ nhân dân|tổ(?= \d)|khu(?= \d)) (?!ủy|uỷ|đoàn|đội|hội)(\S)/giu;

/** Words that begin a unit, where a capital letter need not. Kept alike in the migration that finds units in positions. */
const HEAD =
  /^(?:thôn|bản|xóm|ấp|buôn|làng|xã|phường|thị trấn|thị xã|đặc khu|huyện|quận|thành phố|tp\.?|tỉnh|khu phố|khu dân cư|tổ dân phố|tổ nhân dân|tổ \d|khu \d|ủy ban|uỷ ban|ubnd|ubmttq|mttq|mặt trận|hđnd|hội|liên đoàn|liên minh|đoàn|ban|chi bộ|chi hội|chi đoàn|đảng bộ|đảng ủy|đảng uỷ|trường|trạm|trung tâm|bệnh viện|công ty|công an|hợp tác xã|htx|sở|phòng|văn phòng)(?= )/iu;

/** Bodies that bear a name of their own: "Trường Tiểu học Khe Mây", but not "Trường Trung học cơ sở". */
const NAMED_BODY = /^(?:trường|công ty|hợp tác xã|htx|bệnh viện) .*\s\p{Lu}\p{Ll}\S*$/iu;

/**
 * The units that a printed position names, one for each of its posts that names any. What every commune has ("Chủ tịch Hội
 * Nông dân xã") names none. A guess that finds and compares; what is printed stays as it is.
 */
export const unitsInPosition = remembered((printed: string): readonly UnitInPosition[] =>
  splitPositions(printed.normalize('NFC')).flatMap((post) => unitOf(post) ?? []),
);

function unitOf(post: string): UnitInPosition | null {
  const words = post.split(' ');
  // After a comma the unit goes on ("…, xã Trung Hà"), and no other begins.
  const comma = words.findIndex((word) => word.endsWith(','));
  const starts = words.flatMap((_, at) =>
    at > 0 && (comma === -1 || at <= comma) && HEAD.test(words.slice(at).join(' ')) ? [at] : [],
  );
  const [first] = starts;
  if (first === undefined) return null;
  const unit = words.slice(first).join(' ');
  if (!namesOne(unit)) return null;
  return { unit, positions: [...new Set(starts.flatMap((at) => postsBefore(words, at)))] };
}

function namesOne(unit: string): boolean {
  const named = [...unit.matchAll(NAMED_AREA)].some(([, letter = '']) => /[\p{Lu}\d]/u.test(letter));
  return named || (NAMED_BODY.test(unit) && /\p{Lu}\p{Ll}\S*$/u.test(unit));
}

/** "Trưởng" alone is no post, "Trưởng thôn" is; "Chủ tịch" is one, and "Chủ tịch UBND" the same before "xã …". */
function postsBefore(words: readonly string[], at: number): string[] {
  const before = words.slice(0, at).join(' ');
  const [head = ''] = HEAD.exec(words.slice(at).join(' ')) ?? [];
  const withHead = `${before} ${head}`;
  if (!/(?:trưởng|phó)$/iu.test(before)) return [before];
  return at === 1 ? [withHead] : [before, withHead];
}
