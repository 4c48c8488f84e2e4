import { accentKey } from '../../../platform/text/accent-key.js';
import { looksLikePersonName, stripHonorifics } from '../../../platform/text/names/person-name.js';
import { startsLikePost } from '../../../platform/text/names/positions.js';
import { startsLikeUnit } from './kinds.js';
import { severalNames } from './several-names.js';
import { startsLikeWork } from './work-words.js';

/** So much of a text says how it begins. */
const LONGEST_HEAD = 80;
/** What is longer is left whole. */
const LONGEST_ENTRY = 1_000;

/** A cell that holds more than a name, taken apart; null: that part is not there. */
export interface Entry {
  name: string;
  position: string | null;
  unit: string | null;
}

/**
 * "Nguyễn Văn A - Chủ tịch Ủy ban MTTQ xã X", "Trần Thị B, thôn 3", or name and unit on two lines. Null where the text is a
 * name only, or where it does not say where the name ends: a text is never cut on a guess ("Chi hội Phụ nữ thôn 1, xã X").
 */
export function splitEntry(text: string): Entry | null {
  if (text.length > LONGEST_ENTRY) return null;
  const bracketed = /^([^\n,;:(]+?)\s*\(([^()]+)\)$/u.exec(text);
  // "Nông Thị Dung (Bí thư chi bộ)"; what else stands in brackets belongs to the name.
  if (bracketed) {
    const [, name = '', inner = ''] = bracketed;
    const isEntry = looksLikePersonName(stripHonorifics(name).name) && startsLikePost(inner);
    return isEntry ? { name: name.trim(), ...splitPosition(inner) } : null;
  }
  const [, head, , tail] = /^([^\n,;:–—-]+?)(\s*\n\s*|\s*[,;:–—]\s*|\s+-\s*|\s*-\s+)([^]+)$/u.exec(text) ?? [];
  if (head === undefined || tail === undefined) return null;
  const { name } = stripHonorifics(head.replace(/\s*\([^)]*\)$/u, ''));
  if (!looksLikePersonName(name)) return null;
  // Somebody else's name is no position.
  if (severalNames(text) !== null) return null;
  const rest = tail.replace(/^[\s,;:–—-]+/u, '');
  const { position, unit } = splitPosition(rest);
  return rest === '' ? null : { name: head.trim(), position, unit };
}

/** "Chủ tịch, Ủy ban MTTQ xã X" → post and unit; "Thôn 3, xã X" → unit only. */
export function splitPosition(text: string): { position: string | null; unit: string | null } {
  const line = oneLine(text);
  if (text.length > LONGEST_ENTRY) return { position: line, unit: null };
  if (!startsLikePost(line) && !startsLikeWork(line)) {
    return startsLikeUnit(line) ? { position: null, unit: line } : { position: line, unit: null };
  }
  for (const { index, 0: sign } of text.matchAll(/\s*\n\s*|\s*[,;]\s*|\s+[-–—]\s+/gu)) {
    const after = text.slice(index + sign.length);
    const head = after.slice(0, LONGEST_HEAD);
    if (startsLikeUnit(head) && !startsLikePost(head)) {
      const position = oneLine(text.slice(0, index));
      // "Chủ tịch Hội Nông dân xã X, huyện Y": the wider place is of the body.
      const body = sign.includes(',') && PLACE.test(head) ? unitWithin(position) : null;
      return { position, unit: body === null ? oneLine(after) : `${body}, ${oneLine(after)}` };
    }
  }
  return { position: line, unit: unitWithin(line) };
}

/** Posts that a body follows at once: of "Chủ tịch Ủy ban MTTQ xã X" the body is the end, and the post stays whole. */
const BEFORE_BODY =
  /^(?:(?:nguyên|quyền) )?(?:phó )?(?:chủ tịch|bí thư|giám đốc|hiệu trưởng|trưởng ban|chủ nhiệm|tổ trưởng|chi hội trưởng|ủy viên|trưởng phòng|chánh văn phòng|viện trưởng|đội trưởng|chuyên viên|cán bộ|công chức|nhân viên|giáo viên|hội viên|đoàn viên|phó trưởng ban|thường trực) /u;

/** How the name of a place begins, which is no body by itself. */
const PLACE = /^(?:xã|phường|thị trấn|thị xã|huyện|quận|thành phố|tp|tỉnh|thôn|bản|xóm|ấp|tổ|khu|buôn)[ .]/iu;

function unitWithin(position: string): string | null {
  if (/[,;]/u.test(position)) return null;
  const words = position.split(' ');
  const key = accentKey(position);
  const post = BEFORE_BODY.exec(key)?.[0].trim().split(' ').length;
  if (post === undefined || accentKey(words.slice(0, post).join(' ')).split(' ').length !== post) return null;
  const rest = words.slice(post).join(' ');
  // "Trưởng ban Công tác Mặt trận": what follows is a subject of work, no body.
  return /^(?:Ủy ban|Uỷ ban|UBND|UBMT|MTTQ|Hội|HĐND|Hội đồng|Sở|Phòng|Trường|Công ty|Huyện|Liên đoàn|Đoàn|Mặt trận|Trung tâm|Bệnh viện)(?= |\p{Lu}|$)/u.test(
    rest,
  )
    ? rest
    : null;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' ').trim();
}
