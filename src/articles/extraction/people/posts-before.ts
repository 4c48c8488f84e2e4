import { POST_ANYWHERE, POST_END, POST_START } from '../lexicon/posts.js';
import type { NameSpan } from './names.js';

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
  const posts = [post];
  let start = postAt;
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
  return { posts: posts.flatMap(apartAtDashes), start: floor + start, taken };
}

/** "A, Trưởng ban Dân vận và Bộ trưởng, Chủ nhiệm B": behind A's own posts, where those begin that lead up to B. */
function behindTheirs(chunk: string): number | null {
  const both = /^\s*[-–—,]\s*(?=\S)([^;:.()]*)\s(?:và|cùng)\s+(?=([^;:.()]*)$)/iu.exec(chunk);
  if (!both || !POST_START.test(both[1]!)) return null;
  return both[2]!.split(/,\s*/u).every((each) => POST_START.test(each)) ? both[0].length : null;
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
  for (const { 0: dash, index } of printed.matchAll(/\s[-–—]\s/gu)) {
    const next = printed.slice(index + dash.length);
    const twoNames = /(?:chủ tịch|tổng thư ký)$/iu.test(printed.slice(from, index)) && /^tổng thư ký/iu.test(next);
    if (!POST_START.test(next) || twoNames) continue;
    posts.push(printed.slice(from, index));
    from = index + dash.length;
  }
  return [...posts, printed.slice(from)];
}

/** Where the last post of an item begins: the first post word after which no verb follows. */
function firstPost(item: string): number | null {
  for (const { index } of item.matchAll(POST_ANYWHERE)) {
    if (!POST_END.test(` ${item.slice(index)}`)) return index;
  }
  return null;
}

/** Where a post begins in an item that is nothing else, but for "có", "gồm", "đồng chí" before it. */
function opensWithPost(item: string): number | null {
  const lead = item.length - item.trimStart().length;
  if (POST_START.test(item.slice(lead)) && !POST_END.test(` ${item.slice(lead)}`)) return lead;
  const opened =
    /(?:^|\s)(?:có|gồm|gồm có|là|đồng chí|đ\/c|ông|bà|do|(?:tham dự|tham gia|có mặt|chứng kiến|chủ trì|chỉ đạo|góp mặt) của)\s+(?=\S)/giu;
  for (const { 0: word, index } of item.matchAll(opened)) {
    const at = index + word.length;
    if (POST_START.test(item.slice(at)) && !POST_END.test(` ${item.slice(at)}`)) return at;
  }
  return null;
}

/** "Phát biểu tại Hội nghị, Chủ tịch Hội Nông dân tỉnh, ông Nguyễn Văn A đánh giá …": a post, a comma, a name and its verb. */
export function postApart(text: string, name: NameSpan): { posts: string[]; start: number } | null {
  if (POST_END.exec(text.slice(name.end, name.end + 40))?.index !== 0) return null;
  const chunk = text.slice(0, name.courtesyStart);
  const item = /(?:^|,)([^,;:.()]{6,120}),\s*$/u.exec(chunk.slice(-140));
  if (!item) return null;
  const post = item[1]!;
  if (opensWithPost(post) !== post.length - post.trimStart().length) return null;
  return { posts: [post], start: chunk.lastIndexOf(post) + post.length - post.trimStart().length };
}

/** "Bí thư Tỉnh ủy, ông A; Bí thư Tỉnh đoàn, anh B tới dự": a post, a comma and who is addressed make up an item each. */
export function postOfItem(text: string, name: NameSpan): { posts: string[]; start: number } | null {
  if (
    name.courtesyStart === name.start ||
    !/^\s*(?:[;.]|(?:cùng |cũng |đã )?(?:đến|tới|về|tham) dự)/u.test(text.slice(name.end))
  )
    return null;
  const item = /(?:^|;)\s*([^,;:()]{6,120}),\s*$/u.exec(
    text.slice(Math.max(0, name.courtesyStart - 140), name.courtesyStart),
  );
  const post = item?.[1];
  if (post === undefined || (item!.index === 0 && name.courtesyStart > 140) || opensWithPost(post) !== 0) return null;
  return { posts: [post], start: text.lastIndexOf(post, name.courtesyStart) };
}
