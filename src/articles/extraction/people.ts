import { COURTESY_AT } from './lexicon/courtesy.js';
import { COMMA_INSIDE, POST_ANYWHERE, POST_END, POST_START } from './lexicon/posts.js';
import { namesIn, type NameSpan } from './names.js';

/** A person in a sentence with the posts printed beside the name; `start` and `end` enclose titles, name and posts. */
export interface PersonMention {
  name: string;
  positions: string[];
  start: number;
  end: number;
  nameStart: number;
  nameEnd: number;
  /** Whether a courtesy title ("đồng chí", "ông") or a rank stands before. */
  addressed: boolean;
}

const LONGEST_POST = 220;
const MASK = '\u0001';

/** All people of a sentence in order. Reads "A, p1, p2; B - p1, p2", "p1, p2 A, p1 B" and "đồng chí A (giữa), p1". */
export function peopleIn(sentence: string): PersonMention[] {
  const masked = sentence
    .replace(COMMA_INSIDE, (inside) => inside.replace(',', MASK))
    // "ông Lý A-Phó Trưởng Ban", "Lê B-UVTV": a hyphen without blanks is a dash there.
    .replace(/(?<=\p{Ll})-(?=\p{L})/gu, (dash, at: number) =>
      POST_START.test(sentence.slice(at + 1, at + 60)) ? '–' : dash,
    );
  const names = namesIn(masked);
  const mentions: PersonMention[] = [];
  let postFirst = false;
  names.forEach((name, i) => {
    const previous = mentions.at(-1);
    const floor = Math.max(previous?.nameEnd ?? 0, lastBreak(masked, name.courtesyStart));
    const before = postsBefore(masked, name, Math.max(floor, previous?.end ?? 0), floor, postFirst || !previous);
    // Posts between two names belong to the second where they touch it: "p1 A, p1, p2 B".
    if (before && previous && before.start < previous.end) {
      previous.positions = previous.positions.filter((_, k) => k < previous.positions.length - before.taken);
      previous.end = Math.min(previous.end, before.start);
    }
    postFirst = Boolean(before);
    const after = postsAfter(masked, name, names[i + 1], Boolean(before));
    mentions.push({
      name: name.name,
      positions: [...(before?.posts ?? []), ...after.posts].map((post) => tidy(post)),
      start: before?.start ?? name.courtesyStart,
      end: after.end,
      nameStart: name.start,
      nameEnd: name.end,
      addressed: name.courtesyStart < name.start,
    });
  });
  return withSharedPosts(masked, mentions);
}

const SHARED =
  /(?:các|hai|ba|bốn) (?:(?:đồng chí|đ\/c|ông|bà|anh|chị)[,:]?\s+)?((?:[^:;.]|T\.Ư){5,110}?):\s*(?:các )?(?:đồng chí|ông|bà)?\s*$/iu;

/** "các đồng chí Phó Chủ tịch Hội LHPN tỉnh: A và B": the post is everybody's up to the next semicolon. */
function withSharedPosts(text: string, mentions: PersonMention[]): PersonMention[] {
  let shared: string[] | null = null;
  let besides = false;
  let reached = 0;
  for (const mention of mentions) {
    const between = text.slice(reached, mention.start);
    const post = SHARED.exec(text.slice(Math.max(0, mention.start - 140), mention.start))?.[1];
    if (post !== undefined && post.split(/,\s*/u).every((each) => POST_START.test(each))) {
      shared = post.split(/,\s*/u).map((each) => tidy(each));
      // "các đồng chí Tỉnh ủy viên: A - p1; B - p2": each has a post of his own besides, and semicolons part them.
      besides = mention.positions.length > 0;
    } else if (
      !(besides && /^\s*;\s*$/u.test(between) && mention.positions.length > 0) &&
      /[;.:]|(?<![\p{L}])(?:cùng|với|đại diện)(?![\p{L}])/u.test(between)
    )
      shared = null;
    if (shared !== null && (mention.positions.length === 0 || besides)) mention.positions.unshift(...shared);
    reached = Math.max(mention.end, mention.nameEnd);
  }
  return mentions;
}

/** Nothing before a semicolon, a colon or a full stop belongs to a name. */
function lastBreak(text: string, before: number): number {
  const slice = text.slice(Math.max(0, before - 400), before);
  const at = Math.max(slice.lastIndexOf(';'), slice.lastIndexOf(': '), slice.lastIndexOf('('));
  return at < 0 ? 0 : before - slice.length + at + 1;
}

interface PostsBefore {
  posts: string[];
  start: number;
  /** How many posts had been given to the person before. */
  taken: number;
}

/** "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Nguyễn Văn A": posts that touch the name, and those before them in the list. */
function postsBefore(
  text: string,
  name: NameSpan,
  from: number,
  floor: number,
  mayReachBack: boolean,
): PostsBefore | null {
  const chunk = text.slice(floor, name.courtesyStart);
  const comma = chunk.lastIndexOf(',');
  const itemAt = comma < 0 ? 0 : comma + 1;
  const touching = firstPost(chunk.slice(itemAt));
  if (touching === null || name.courtesyStart - floor - itemAt > LONGEST_POST) return null;
  const postAt = itemAt + touching;
  const post = chunk.slice(postAt);
  if (post.trim() === '' || POST_END.test(` ${post.trimStart()}`) || /[()“”"]|(?:\s(?:và|cùng|với))\s*$/u.test(post))
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
  return { posts, start: floor + start, taken };
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

function postsAfter(
  text: string,
  name: NameSpan,
  next: NameSpan | undefined,
  touched: boolean,
): { posts: string[]; end: number } {
  const limit = next ? next.courtesyStart : text.length;
  const posts: string[] = [];
  let end = name.end;
  let at = skipBracket(text, name.end);
  const glued = /^\s*(?=\S)/u.exec(text.slice(at, at + 4))?.[0].length ?? 0;
  const separator = /^\s*(?:,\s*(?:là |hiện là |sinh năm \d{4},\s*)?|[-–—]+\s*|:\s*)/u.exec(text.slice(at, at + 40));
  const dash = separator ? /[-–—]/u.test(separator[0]) : false;
  if (separator) at += separator[0].length;
  else if (POST_START.test(text.slice(at + glued, at + glued + 60)) && /^\s/u.test(text.slice(at, at + 1))) at += glued;
  else return { posts, end };
  if (touched && !dash && !loneTail(text, at, limit)) return { posts, end };

  while (at < limit && POST_START.test(text.slice(at, at + 60))) {
    const { to, stopped } = postExtent(text, at, limit);
    // "A, Phó Chủ tịch, cán bộ, công chức cơ quan": others, told by a noun.
    if (
      /^(?:cán bộ|hội viên|đoàn viên|công nhân|nông dân|học sinh|giáo viên|chuyên viên)\s*(?:,|và|cùng)/iu.test(
        text.slice(at, at + 24),
      )
    )
      break;
    // "…, thư ký là ông B": that post is the next one's.
    if (/^\s*là (?:các )?(?:đồng chí|đ\/c|ông|bà|anh|chị)\s/iu.test(text.slice(to, to + 24))) break;
    // A post that touches the next name belongs to that name: "…, Phó Bí thư Huyện ủy Phạm B".
    if (next && to >= next.courtesyStart && !stopped && next.courtesyStart === limit && touches(text, at, next)) break;
    posts.push(text.slice(at, to));
    end = to;
    if (stopped) break;
    const gap =
      /^\s*(?:\([^)]{0,60}\)\s*)?(?:[,–—-]?\s*(?:đồng thời là|kiêm(?: nhiệm)?)(?![\p{L}])|[,–—-]|và(?= (?:là )?(?:nguyên|chủ tịch|phó|bí thư|trưởng|giám đốc)))\s*/iu.exec(
        text.slice(to, to + 80),
      );
    if (!gap) break;
    at = to + gap[0].length;
    const whole = wholeBody(text, posts.at(-1)!, at, limit);
    if (whole > at) {
      posts.push(text.slice(to - posts.pop()!.length, whole));
      end = whole;
      const after = /^\s*[,–—-]\s*/u.exec(text.slice(whole, whole + 10));
      if (!after) break;
      at = whole + after[0].length;
    }
  }
  return { posts, end };
}

/** "Trưởng Ban Chính sách …, Liên đoàn Lao động tỉnh": a part's head, and after the comma the body that it is part of. */
function wholeBody(text: string, post: string, at: number, limit: number): number {
  if (
    !/^(?:phó |nguyên )*(?:trưởng|phó|chánh)[^,]* (?:ban|phòng|văn phòng|khoa|bộ môn)(?![\p{L}])|^(?:phó |nguyên )*(?:trưởng|chánh) (?:ban|phòng|văn phòng)/iu.test(
      post,
    )
  )
    return at;
  const body =
    /^(?:liên đoàn lao động|lđlđ|hội (?:nông dân|lhpn|liên hiệp|cựu|ccb)|tổng (?:liên đoàn|lđlđ)|sở|trung ương|[uủ][ỷy] ban mttq|ubnd)(?: [^\s,;.():]+){0,8}/iu.exec(
      text.slice(at, Math.min(limit, at + 120)),
    );
  if (!body || POST_END.test(` ${body[0]}`)) return at;
  return at + body[0].trimEnd().length;
}

/** For "p1 A, p2, p3 verb": nobody else follows in the same part of the sentence. */
function loneTail(text: string, at: number, limit: number): boolean {
  const rest = text.slice(at, limit);
  return limit === text.length || /[;:]/u.test(rest) || /(?:đồng chí|đ\/c|ông|bà)\s*$/iu.test(rest.trimEnd());
}

function touches(text: string, at: number, next: NameSpan): boolean {
  const between = text.slice(at, next.courtesyStart);
  return next.courtesyStart === next.start && !/[,;:]\s*$/u.test(between) && !/[-–]\s*$/u.test(between);
}

function skipBracket(text: string, at: number): number {
  const bracket = /^\s*(?:\([^)]{0,80}\)|\/)/u.exec(text.slice(at, at + 90));
  return bracket ? at + bracket[0].length : at;
}

/** A post runs to a comma, a semicolon, a bracket that is no abbreviation, a dash before another post, or a verb. */
function postExtent(text: string, at: number, limit: number): { to: number; stopped: boolean } {
  const slice = text.slice(at, Math.min(limit, at + LONGEST_POST));
  const lead = /^(?:nguyên |quyền )?\S+/iu.exec(slice)?.[0].length ?? 0;
  const verb = POST_END.exec(slice.slice(lead));
  const sign = signAt(slice);
  const verbAt = verb ? lead + verb.index : Infinity;
  if (verbAt <= sign) return { to: at + trimmed(slice, verbAt), stopped: true };
  if (sign === Infinity) return { to: at + trimmed(slice, slice.length), stopped: false };
  const stopped = /[;:.(“"]/u.test(slice[sign]!);
  return { to: at + trimmed(slice, sign), stopped };
}

/** "Chủ tịch Ủy ban MTTQ quận và Ban Thường trực", "… và Hội Nông dân xã A nhận …": another beside the person. */
const ANOTHER_BODY =
  /\s(?:và|cùng)\s+(?=(?:Ủy ban MTTQ|Uỷ ban MTTQ|Ủy ban Mặt trận|Ban Thường trực|Ban Thường vụ|Ban Chấp hành|Hội (?:Nông dân|Liên hiệp|LHPN|Cựu chiến binh|CCB|Chữ thập đỏ)|Đoàn Thanh niên|LĐLĐ|Liên đoàn Lao động|tập thể|cá nhân)(?![\p{L}]))/u;

function signAt(slice: string): number {
  const joined = ANOTHER_BODY.exec(slice)?.index ?? Infinity;
  for (const { 0: sign, index } of slice.matchAll(/[,;:|“"]|\.(?=\s|$)|\(|\s[-–—]+\s?|\S[-–—]\s/gu)) {
    if (index > joined) return joined;
    if (sign === '(' && /^\(\p{Lu}[\p{Lu}\d&-]{1,10}\)/u.test(slice.slice(index))) continue;
    if (/[-–—]/u.test(sign)) {
      const rest = slice.slice(index + sign.length).trimStart();
      if (!POST_START.test(rest) && !COURTESY_AT.test(rest)) continue;
      return /^\S[-–—]/u.test(sign) ? index + 1 : index;
    }
    return index;
  }
  return joined;
}

function trimmed(slice: string, to: number): number {
  return slice.slice(0, to).trimEnd().length;
}

function tidy(post: string): string {
  return post
    .replaceAll(MASK, ',')
    .replace(/\s+/gu, ' ')
    .replace(/\s(?:và|cùng|với)\s*$/u, '')
    .replace(/^[\s,;.:–-]+|[\s,;.:–-]+$/gu, '');
}
