import { POST_ANYWHERE, POST_END, POST_START } from '../lexicon/posts.js';
import { compacted } from '../patterns/compact.js';
import type { NameSpan } from './names.js';
import { matchesOf } from '../patterns/matches.js';

const LONGEST_POST = 220;

export interface PostsBefore {
  posts: string[];
  start: number;
  /** How many posts had been given to the person before. */
  taken: number;
}

/** "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Nguyễn Văn A": posts that touch the name, and those before them in the list. */
export function postsBefore(
  text: string,
  name: NameSpan,
  from: number,
  floor: number,
  mayReachBack: boolean,
): PostsBefore | null {
  const chunk = text.slice(floor, name.courtesyStart);
  const comma = chunk.lastIndexOf(',');
  const itemAt = behindAnd(chunk) ?? (comma < 0 ? 0 : comma + 1);
  const touching = firstPost(chunk.slice(itemAt));
  if (touching === null || name.courtesyStart - floor - itemAt > LONGEST_POST) return null;
  const postAt = itemAt + touching;
  const post = chunk.slice(postAt);
  // "ông A, Trưởng thôn B và hộ gia đình bà C": the post is A's.
  if (
    post.trim() === '' ||
    // "đại diện Phòng Nội vụ - Thường trực Hội đồng huyện có đồng chí A": whom that body sent.
    /\s(?:có|gồm|gồm có)\s*$/iu.test(post) ||
    POST_END.test(` ${post.trimStart()}`) ||
    /[()“”"]|\s(?:và|cùng|với)(?: (?:các )?(?:hộ|gia đình|hộ gia đình))?\s*$/u.test(post)
  )
    return null;
  const lent = IN_WHOSE_NAME.test(chunk.slice(0, postAt))
    ? OFFICE_OF_STATE
    : chunk.slice(0, postAt).endsWith('của ')
      ? FROM_HIS_HAND
      : null;
  const standsFor = lent?.exec(post)?.[0].length ?? 0;
  const posts = [post.slice(standsFor)];
  let start = postAt + standsFor;
  let taken = from > floor + postAt ? 1 : 0;
  if (touching === chunk.slice(itemAt).length - chunk.slice(itemAt).trimStart().length && mayReachBack) {
    let end = comma;
    while (end > 0) {
      const previous = chunk.lastIndexOf(',', end - 1);
      const item = chunk.slice(previous + 1, end);
      const at = opensWithPost(item);
      if (at === null) break;
      posts.unshift(item.slice(at));
      start = previous + 1 + at;
      if (from > floor + start) taken += 1;
      if (at > item.length - item.trimStart().length) break;
      end = previous;
    }
  }
  const joined =
    posts.length === 1 && !mayReachBack && comma > 0 && comma < LONGEST_POST * 2
      ? behindTheirs(chunk.slice(0, comma))
      : null;
  if (joined !== null && touching === chunk.slice(itemAt).length - chunk.slice(itemAt).trimStart().length) {
    posts.unshift(...chunk.slice(joined, comma).split(','));
    start = joined;
  }
  const paired =
    !mayReachBack && posts.length === 1 && touching === lead(chunk.slice(itemAt)) ? pairedAt(chunk, comma, post) : null;
  if (paired !== null) {
    posts.unshift(chunk.slice(paired, comma));
    start = paired;
    if (from > floor + paired) taken += 1;
  }
  return { posts: posts.flatMap(apartAtDashes), start: floor + start, taken };
}

/** "Thừa ủy quyền của Chủ tịch nước Thứ trưởng A trao": in whose name he hands over, and what he is himself. */
const IN_WHOSE_NAME = /(?:lệnh|[uủ][ỷy] quyền)(?: của)? $/iu;
const OFFICE_OF_STATE = compacted(/^(?:Chủ tịch nước|Thủ tướng(?: Chính phủ)?|Chủ tịch UBND tỉnh) (?=\p{Lu})/u);

/** "nhận Bằng khen của Thủ tướng Chính phủ từ Phó Chủ tịch UBND tỉnh A": whose paper it is, and who hands it over. */
const FROM_HIS_HAND = /^[^,;.:]{3,80} từ (?:tay )?(?=(?:Phó|Chủ tịch|Bí thư|Trưởng|Giám đốc|Bộ trưởng|Thứ trưởng) )/u;

/** "A, Trưởng ban Dân vận và Bộ trưởng, Chủ nhiệm B": behind A's own posts, where those begin that lead up to B. */
function behindTheirs(chunk: string): number | null {
  const both = /^\s*[-–—,]\s*(?=\S)([^;:.()]*)\s(?:và|cùng)\s+(?=([^;:.()]*)$)/iu.exec(chunk);
  if (!both || !POST_START.test(both[1]!)) return null;
  return both[2]!.split(/,\s*/u).every((each) => POST_START.test(each)) ? both[0].length : null;
}

function lead(item: string): number {
  return item.length - item.trimStart().length;
}

/** "A - Cục trưởng B, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh C": who heads the council or the People's Committee is the Party committee's secretary or his deputy, too, where A has a post besides. */
function pairedAt(chunk: string, comma: number, post: string): number | null {
  if (!/^Chủ tịch (?:UBND|HĐND|[UỦ][ỷy] ban nhân dân|Hội đồng nhân dân)/u.test(post)) return null;
  const party =
    /(?<=[^\s,–-]\s*\)?, )(?:Phó )?Bí thư (?:Thường trực )?(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng) [uủ][ỷy]$/u.exec(
      chunk.slice(0, comma),
    );
  const theirs = party === null ? '' : chunk.slice(0, party.index).replace(/^[\s,–-]+/u, '');
  // A bracket in the post before is where the words at hand begin.
  return party && (POST_START.test(theirs) || /^[^(),;]+\), $/u.test(theirs)) ? party.index : null;
}

/** " – Phó Chủ tịch UBND tỉnh và Chủ tịch UBND huyện B": behind a name, the first post is that name's, and the second the next one's. */
function behindAnd(chunk: string): number | null {
  const both = /^\s*[-–—,]\s*(?=\S)[^,;:]*\s(?:và|cùng)\s+/iu.exec(chunk);
  return both && POST_START.test(chunk.slice(both[0].length)) ? both[0].length : null;
}

/** "Phó Bí thư Tỉnh ủy - Chủ tịch HĐND tỉnh" are two posts; "Phó Chủ tịch - Tổng Thư ký" is one office of two names. */
function apartAtDashes(printed: string): string[] {
  const posts: string[] = [];
  let from = 0;
  for (const { 0: dash, index } of matchesOf(printed, /\s?[-–—]\s/gu)) {
    const next = printed.slice(index + dash.length);
    const twoNames = /(?:chủ tịch|tổng thư ký)$/iu.test(printed.slice(from, index)) && /^tổng thư ký/iu.test(next);
    const called = /tổ chức$/iu.test(printed.slice(from, index)) && /^cán bộ/iu.test(next);
    if (!POST_START.test(next) || twoNames || called) continue;
    posts.push(printed.slice(from, index));
    from = index + dash.length;
  }
  return [...posts, printed.slice(from)];
}

/** Where the last post of an item begins: the first post word after which no verb follows. */
function firstPost(item: string): number | null {
  for (const { index } of matchesOf(item, POST_ANYWHERE)) {
    if (!POST_END.test(` ${item.slice(index)}`)) return index;
  }
  return null;
}

/** Where a post begins in an item that is nothing else, but for "có", "gồm", "đồng chí" before it. */
function opensWithPost(item: string): number | null {
  const lead = /^\s*(?:[-–•+*]\s*|và\s+)?/u.exec(item)![0].length;
  if (POST_START.test(item.slice(lead)) && !POST_END.test(` ${item.slice(lead)}`)) return lead;
  const opened =
    /(?<=^|\s)(?:có|gồm(?: có)?|là|đồng chí|đ\/c|ông|bà|do|nghe|đón(?: tiếp)?|(?:tham dự|tham gia|có mặt|hiện diện|chứng kiến|chủ trì|chỉ đạo|điều hành|góp mặt|chứng minh) của)\s+(?=\S)/giu;
  for (const { 0: word, index } of matchesOf(item, opened)) {
    const at = index + word.length;
    if (POST_START.test(item.slice(at)) && !POST_END.test(` ${item.slice(at)}`)) return at;
  }
  return null;
}

const SIGN = /(?:\s*[,:]|\s+là)\s*$/iu;
const PLURAL = compacted(/(?<![\p{L}])(?:các|hai|ba|bốn)\s+(?:(?:đồng chí|đ\/c|ông|bà)\s+)?$/iu);
const ITEM_ENDS = /^\s*(?:[;.]|,? ?(?:cùng|và)\s|(?:cũng |đã )?(?:(?:đến|tới|về|tham) )?dự)/u;

/**
 * Posts that a sign parts from the name: "Phát biểu tại hội nghị, Tỉnh ủy viên, Chủ tịch Hội A, ông B đánh giá …", "Bí thư Tỉnh ủy, ông C;",
 * "Chủ tịch Hội D: bà E", "Chủ tịch Hội D là bà E". Whose posts stand before a comma must be told by a verb, or by the item's end; but for the first verb of a
 * sentence, nothing else may stand in the item.
 */
export function postsApart(
  text: string,
  name: NameSpan,
  reached: number,
  first: boolean,
): { posts: string[]; start: number } | null {
  const sign = SIGN.exec(text.slice(Math.max(0, name.courtesyStart - 12), name.courtesyStart))?.[0];
  if (sign === undefined) return null;
  const comma = sign.includes(',');
  // "Cố vấn Hội, ông A, cho biết": a comma before the verb, too.
  const behind = text.slice(name.end, name.end + 40).replace(comma ? /^,(?= )/u : /^$/u, '');
  const acts = POST_END.exec(behind)?.index === 0;
  const isItem = name.courtesyStart < name.start && ITEM_ENDS.test(text.slice(name.end, name.end + 24));
  if (comma && !acts && !isItem) return null;
  const end = name.courtesyStart - sign.length;
  const from = Math.max(reached, lastBreak(text, end));
  const row = rowOfPosts(text.slice(from, end));
  if (!row || (!row.whole && !(comma && acts && first))) return null;
  return { posts: row.posts, start: from + row.start };
}

/** The posts at the end of a text, from the last to the first; whether there is nothing else in it but what opens a row. */
function rowOfPosts(chunk: string): { posts: string[]; start: number; whole: boolean } | null {
  const posts: string[] = [];
  let start = chunk.length;
  let end = chunk.length;
  while (end > 0) {
    const itemAt = chunk.lastIndexOf(',', end - 1) + 1;
    const item = chunk.slice(itemAt, end);
    const at = opensWithPost(item);
    if (at === null || end - itemAt - at > LONGEST_POST || PLURAL.test(item.slice(0, at))) break;
    posts.unshift(item.slice(at));
    start = itemAt + at;
    end = itemAt - 1;
    if (item.slice(0, at).trim() !== '') return { posts, start, whole: true };
  }
  return posts.length === 0 ? null : { posts, start, whole: end <= 0 };
}

/** Nothing before a semicolon, a colon or a bracket belongs to a name. */
export function lastBreak(text: string, before: number): number {
  const slice = text.slice(Math.max(0, before - 400), before);
  const at = Math.max(slice.lastIndexOf(';'), slice.lastIndexOf(': '), slice.lastIndexOf('('));
  return at < 0 ? 0 : before - slice.length + at + 1;
}
