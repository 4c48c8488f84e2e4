import { accentKey } from '../accent-key.js';

/**
 * Words that begin a post. What follows a comma is a post of its own only if it begins with one of these: "Chủ tịch Hội
 * đồng thi đua, khen thưởng" is one post. Words that begin a subject of work as often as a post are left out ("Phòng Tổ
 * chức, cán bộ"). Source: posts as printed in reports of the Front and in Decree 30/2020/NĐ-CP, Annex I.
 */
const POST_HEADS: readonly string[] = [
  'chủ tịch, phó chủ tịch, bí thư, phó bí thư, tổng bí thư, ủy viên, thường vụ, phó, trưởng, quyền',
  'chánh, giám đốc, phó giám đốc, tổng giám đốc, hiệu trưởng, chủ nhiệm, thủ trưởng, thủ tướng, nguyên',
  'bộ trưởng, thứ trưởng, cục trưởng, vụ trưởng, viện trưởng, tổ trưởng, đội trưởng, nhóm trưởng',
  'chi hội trưởng, hội trưởng, xã đội trưởng, chỉ huy trưởng, chỉ huy phó, tham mưu trưởng, kế toán trưởng',
  'chính ủy, chính trị viên, phó chính ủy, tư lệnh, thư ký, tổng thư ký, chánh văn phòng, trợ lý',
  'đại biểu quốc hội, đại biểu hđnd, đại biểu hội đồng nhân dân, đbqh, thành viên, thẩm phán, kiểm sát viên',
  'thường trực hđnd, thường trực huyện ủy, thường trực tỉnh ủy, thường trực thành ủy, thường trực ban',
  'uv, uvbtv, uvbch, uvbct, uvtw, uvub, tuv, huv, đuv, bt, pbt, ct, pct, tp, ptp, gđ, pgđ',
  'chuyên viên, giáo viên, giảng viên, bác sĩ, kỹ sư, doanh nhân, nghệ nhân, người có uy tín',
].flatMap((line) => line.split(', '));

const HEADS = new Set(POST_HEADS.map(accentKey));
const LONGEST_HEAD = Math.max(...[...HEADS].map((head) => head.split(' ').length));

/** Whether a text begins like a post. */
export function startsLikePost(text: string): boolean {
  const words = accentKey(text).split(' ');
  for (let length = 1; length <= LONGEST_HEAD; length += 1) {
    if (HEADS.has(words.slice(0, length).join(' '))) return true;
  }
  return false;
}

/**
 * The posts of one person in the order printed: "Ủy viên BCH Đảng bộ tỉnh, Bí thư Huyện ủy" → two. A comma parts two posts
 * when a post begins after it and it is not inside brackets. Semicolons part people and are not expected here. Joining
 * the result by ", " gives the text back, but for blanks and the punctuation at its ends.
 */
export function splitPositions(printed: string): string[] {
  const posts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < printed.length; at += 1) {
    const sign = printed[at];
    if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (sign === ',' && depth === 0 && startsLikePost(printed.slice(at + 1, at + 60))) {
      posts.push(printed.slice(from, at));
      from = at + 1;
    }
  }
  posts.push(printed.slice(from));
  return posts.map(tidy).filter((post) => post !== '');
}

/** Whether a post, as printed, is a former one: "nguyên Bí thư Huyện ủy". */
export function isFormer(post: string): boolean {
  return /^(?:nguyên|cựu) (?!liệu|vật|chiến binh|thanh niên|tncn)/u.test(`${accentKey(post)} `);
}

function tidy(post: string): string {
  return post.replace(/\s+/gu, ' ').replace(/^[ ,;.:–-]+|[ ,;.:–-]+$/gu, '');
}
