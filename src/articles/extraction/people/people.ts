import { PROVINCE_NAMES } from '../lexicon/places.js';
import { COMMA_INSIDE, POST_START } from '../lexicon/posts.js';
import { compacted } from '../patterns/compact.js';
import { namesIn, type NameSpan } from './names.js';
import { postsAfter } from './posts-after.js';
import { lastBreak, postsApart, postsBefore } from './posts-before.js';
import { represented } from './represented.js';

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

const MASK = '\u0001';
const OPEN = '\u0002';
const CLOSE = '\u0003';
/** "Ủy ban Dân tộc (UBDT) Lý Thị A": a body's abbreviation goes on with the post. */
const ABBREVIATED = compacted(/\((\p{Lu}[\p{Lu}\d&-]{1,9})\)(?= \p{L})/gu);
/** "Phó Chủ tịch UBND huyện Nà Lươn (Cao Bằng) Lý Thị A": where the district is, before whose post it is. */
const LEFT_OUT = '\u0004';
const PROVINCE_IN_BRACKETS = compacted(
  / \((?:tỉnh |TP\.? ?)?(\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){0,3})\)(?= \p{Lu}\p{Ll}+ \p{Lu})/gu,
);

const NO_PLACES: ReadonlySet<string> = new Set();

/** All people of a sentence in order; `places` are names that the article gives to places elsewhere. Reads "A, p1, p2; B - p1, p2", "p1, p2 A, p1 B" and "đồng chí A (giữa), p1". */
export function peopleIn(sentence: string, places: ReadonlySet<string> = NO_PLACES): PersonMention[] {
  const masked = sentence
    .replace(COMMA_INSIDE, (inside) => inside.replace(',', MASK))
    .replace(ABBREVIATED, `${OPEN}$1${CLOSE}`)
    .replace(PROVINCE_IN_BRACKETS, (whole, name: string) =>
      PROVINCE_NAMES.has(name) ? LEFT_OUT.repeat(whole.length) : whole,
    )
    // "ông Lý A-Phó Trưởng Ban", "Lê B-UVTV": a hyphen without blanks is a dash there.
    .replace(/-(?<=\p{L}-)(?=\p{L})/gu, (dash, at: number) =>
      POST_START.test(sentence.slice(at + 1, at + 60)) ? '–' : dash,
    );
  const names = namesIn(masked, places);
  const mentions: PersonMention[] = [];
  let postFirst = false;
  names.forEach((name, i) => {
    const previous = mentions.at(-1);
    const floor = Math.max(previous?.nameEnd ?? 0, lastBreak(masked, name.courtesyStart));
    // What stands after a semicolon belongs to nobody before it.
    const apartFromOthers = !previous || floor > previous.end;
    const before = isNextBehindPosts(masked, previous, name, postFirst)
      ? null
      : postsBefore(masked, name, Math.max(floor, previous?.end ?? 0), floor, postFirst || apartFromOthers);
    // Posts between two names belong to the second where they touch it: "p1 A, p1, p2 B".
    if (before && previous && before.start < previous.end) {
      previous.positions = previous.positions.filter((_, k) => k < previous.positions.length - before.taken);
      previous.end = Math.min(previous.end, before.start);
    }
    postFirst = Boolean(before);
    const after = postsAfter(masked, name, names[i + 1], Boolean(before));
    const alone = !before && after.posts.length === 0;
    const apart = alone ? postsApart(masked, name, previous?.end ?? 0, i === 0) : null;
    const sent = alone && !apart ? represented(masked, name.end, names[i + 1]?.courtesyStart ?? masked.length) : null;
    mentions.push({
      name: name.name,
      positions: withoutRepeats(
        [...(before?.posts ?? apart?.posts ?? []), ...after.posts, ...(sent ? [sent.post] : [])]
          .flatMap(apartFromMembership)
          .map((post) => tidy(post)),
      ),
      start: before?.start ?? apart?.start ?? name.courtesyStart,
      end: sent?.end ?? after.end,
      nameStart: name.start,
      nameEnd: name.end,
      addressed: name.courtesyStart < name.start,
    });
  });
  return withPostsOfAPair(masked, withPostOfAll(masked, withSharedPosts(masked, mentions)));
}

/** "bà A Phó Bí thư Chủ tịch HĐND ông B Chủ tịch UBND": without any sign, posts are of the name that they stand behind. */
function isNextBehindPosts(
  text: string,
  previous: PersonMention | undefined,
  name: NameSpan,
  postFirst: boolean,
): boolean {
  if (previous && !postFirst && isBehindADash(text, previous, name)) return true;
  if (!previous?.addressed || name.courtesyStart === name.start) return false;
  const between = text.slice(previous.nameEnd, name.courtesyStart);
  // "Ông A – Phó chủ tịch UBND xã Ông B – Phó Bí thư": each post behind its dash.
  const dashed = /^\s?[-–]\s?(?=([^,;:.()–-]+) $)/u.exec(between)?.[1];
  if (dashed !== undefined && POST_START.test(dashed))
    return POST_START.test(text.slice(name.end, name.end + 60).replace(/^\s?[-–]\s?(?=\S)/u, ''));
  if (!POST_START.test(text.slice(name.end + 1, name.end + 60))) return false;
  // "ông A, p1, p2 – bà B p3": a dash typed for a semicolon.
  if (/^\s?, .{4,200} [–-] $/u.test(between)) return true;
  return /^ [^,;:.()–-]+ $/u.test(between) && POST_START.test(between.slice(1));
}

/** "A, Chủ tịch UBND huyện - B, Trưởng phòng C": posts behind commas, and a dash typed for a semicolon. */
function isBehindADash(text: string, { nameEnd }: PersonMention, { courtesyStart, end }: NameSpan): boolean {
  const posts = /^\s?, ([^;:.()]{4,200}?)\s?[–-] $/u.exec(text.slice(nameEnd, courtesyStart))?.[1];
  const own = /^\s?, (?=\S)/u.exec(text.slice(end, end + 4))?.[0];
  return (
    posts !== undefined &&
    own !== undefined &&
    posts.split(/,\s*/u).every((each) => POST_START.test(each)) &&
    POST_START.test(text.slice(end + own.length, end + 60))
  );
}

const SHARED = compacted(
  /(?:các|hai|ba|bốn) (?:(?:đồng chí|đ\/c|ông|bà|anh|chị|vị)[,:]?\s+)?((?:(?!(?<![\p{L}])các )(?:[^:;.]|T\.Ư)){5,110}?)(?::| là)\s*(?:các )?(?:đồng chí|ông|bà)?\s*$/iu,
);

/** "nguyên Hiệu trưởng các thời kỳ: thầy A, thầy B": one after the other held the post. */
const OF_ALL_TIMES =
  /(?:^|[;,:.]\s*|(?:có|gồm|là) )(?:các )?(nguyên [^;,:.]{5,70}?) (?:qua )?các thời kỳ:\s*(?:các )?(?:đồng chí|ông|bà|thầy|cô|anh|chị)?\s*$/iu;

/** "và các Phó Chủ tịch HĐND tỉnh A, B": the plural before the post makes it everybody's. */
const SEVERAL = compacted(/(?<![\p{L}])(?:các|hai|ba|bốn)\s+(?:(?:đồng chí|đ\/c|ông|bà|anh|chị|vị):?\s*)?$/iu);

/** A form of address; "Đại tướng", "Linh mục" stand also before one of a row. */
const COMRADE = compacted(/^(?:đồng chí|đ\/c|ông|bà|anh|chị)(?![\p{L}])/iu);

/** "…, nguyên Chủ tịch Quốc hội: C, D": behind the one named before, the post of those who follow. */
const POST_AND_COLON = /^\s*[,;]\s*([^,;:.]{5,80}):\s*$/u;

/** "các đồng chí Phó Chủ tịch Hội LHPN tỉnh: A và B", "hai Phó Bí thư là ông A - p1 và bà B - p2": the post is everybody's up to the next semicolon. */
function withSharedPosts(text: string, mentions: PersonMention[]): PersonMention[] {
  let shared: string[] | null = null;
  let besides = false;
  // "hai Phó Bí thư là A và B;" ends there, "các đồng chí Tỉnh ủy viên: A - p1; B - p2" goes on.
  let listed = false;
  // Whether the first of them is addressed for himself, too.
  let opener = false;
  let joint: string[] | null = null;
  let reached = 0;
  for (const mention of mentions) {
    const between = text.slice(reached, mention.start);
    const opened = SHARED.exec(text.slice(Math.max(0, mention.start - 140), mention.start));
    const times = OF_ALL_TIMES.exec(text.slice(Math.max(0, mention.nameStart - 110), mention.nameStart))?.[1];
    const post = opened?.[1];
    const previous = mentions[mentions.indexOf(mention) - 1];
    const theirs = previous && POST_AND_COLON.exec(text.slice(previous.nameEnd, mention.start))?.[1];
    if (theirs !== undefined && POST_START.test(theirs) && !mention.addressed) {
      previous!.positions = previous!.positions.filter((each) => each !== tidy(theirs));
      shared = [tidy(theirs)];
      besides = false;
      mention.positions = [];
    } else if (times !== undefined) {
      shared = [tidy(times)];
      besides = false;
      mention.positions = [];
    } else if (post !== undefined && post.split(/,\s*/u).every((each) => POST_START.test(each))) {
      shared = post.split(/,\s*/u).map((each) => tidy(each));
      // "các đồng chí Tỉnh ủy viên: A - p1; B - p2": each has a post of his own besides, and semicolons part them.
      besides = mention.positions.length > 0;
      listed = opened![0].includes(':');
      opener = mention.addressed;
    } else if (
      // "các đồng chí Tỉnh ủy viên: A, p1; B, p2; đồng chí C, p3": whoever is addressed anew is no more one of them.
      (shared !== null &&
        besides &&
        !opener &&
        mention.addressed &&
        COMRADE.test(text.slice(mention.start, mention.nameStart))) ||
      (!(besides && listed && /^\s*;\s*$/u.test(between) && mention.positions.length > 0) &&
        /[;.:]|(?<![\p{L}])(?:cùng|với|đại diện)(?![\p{L}])/u.test(between))
    )
      shared = null;
    if (shared !== null && (mention.positions.length === 0 || besides)) mention.positions.unshift(...shared);
    if (/^\s*(?:,|và|cùng)\s*$/iu.test(between) && mention.positions.length === 0 && joint !== null)
      mention.positions.push(...joint);
    else
      joint =
        mention.positions.length > 0 &&
        mention.start < mention.nameStart &&
        SEVERAL.test(text.slice(Math.max(0, mention.start - 20), mention.start))
          ? mention.positions
          : null;
    reached = Math.max(mention.end, mention.nameEnd);
  }
  return mentions;
}

/** Posts that several hold at once; a chairman's or a head's is only one person's. */
const OF_SEVERAL = compacted(
  /^(?:nguyên )?(?:phó|p(?:ct|bt|gđ)|(?:\p{L}+ )?[uủ]y viên|uv|thành viên|đại biểu|nguyên)(?![\p{L}])/iu,
);

/** "… A, B – Phó Chủ tịch UBND huyện", "… A và B, đều là trưởng thôn": whether the post behind the last name is that of all. */
function isEverybodys(text: string, { positions, nameEnd }: PersonMention): boolean {
  const together = /^\s*,?\s*(?:đều|cùng) là\s/iu.test(text.slice(nameEnd, nameEnd + 16));
  return together || (positions.length === 1 && OF_SEVERAL.test(positions[0]!));
}

/** "các đồng chí A, B – Phó Chủ tịch UBND huyện": the post behind the last of a row of names. */
function withPostOfAll(text: string, mentions: PersonMention[]): PersonMention[] {
  mentions.forEach((mention, i) => {
    const first = firstOfRow(text, mentions, i);
    if (first < i && isEverybodys(text, mention))
      for (const each of mentions.slice(first, i)) each.positions.push(...mention.positions);
  });
  return mentions;
}

/** "các đồng chí A, B và C": where a row of names without posts begins that the plural opens and this one ends. */
function firstOfRow(text: string, mentions: readonly PersonMention[], last: number): number {
  const { positions, nameStart, start } = mentions[last]!;
  if (positions.length === 0 || start < nameStart - 14) return last;
  for (let i = last - 1; i >= 0; i -= 1) {
    const { positions: own, nameEnd, start: at, nameStart: name } = mentions[i]!;
    const joined = /^\s*(?:,|và|cùng)\s*(?:(?:đồng chí|đ\/c|ông|bà)\s+)?$/iu.test(
      text.slice(nameEnd, mentions[i + 1]!.nameStart),
    );
    if (own.length > 0 || !joined) return last;
    if (SEVERAL.test(text.slice(Math.max(0, at - 20), name))) return i;
  }
  return last;
}

const JOINS_A_PAIR = /^\s*(?:và|cùng)\s+(?:(?:đồng chí|đ\/c|ông|bà|anh|chị)\s+)?$/iu;
const HEAD_AND_DEPUTY = compacted(
  /^(?:\s?,| ?[-–])\s?(?:lần lượt là )?(?<one>(?:nguyên )?(?:chủ tịch|(?:tổng )?giám đốc|bí thư|(?:trưởng|viện|cục|vụ|hiệu) ?(?:ban|phòng|trưởng)|chủ nhiệm)) và (?<two>(?:nguyên )?(?:phó (?:chủ tịch|(?:tổng )?giám đốc|bí thư|(?:trưởng|viện|cục|vụ|hiệu) ?(?:ban|phòng|trưởng)|chủ nhiệm)(?: thường trực)?|pct|pbt|pgđ)) (?<body>[^,;.:()–-]{3,60}?)(?=\s*(?:[,;.:(]|[-–] |$)| (?:phát biểu|đã|cũng|trao|chủ trì|đồng chủ trì|dự|tham|đến|tới|về|và|cùng|thay mặt|thông qua|trình bày|báo cáo|điều hành|lên|tặng)(?![\p{L}]))/iu,
);

/** "A và B, Chủ tịch và Phó Chủ tịch Hội C": to each the post that stands at the same place. */
function withPostsOfAPair(text: string, mentions: PersonMention[]): PersonMention[] {
  mentions.forEach((second, i) => {
    const first = mentions[i - 1];
    if (!first || first.positions.length > 0 || !JOINS_A_PAIR.test(text.slice(first.nameEnd, second.nameStart))) return;
    const posts = HEAD_AND_DEPUTY.exec(text.slice(second.nameEnd, second.nameEnd + 160));
    if (!posts) return;
    const { one, two, body } = posts.groups!;
    const others = (each: string): boolean => !posts[0].includes(each);
    first.positions.push(tidy(`${one!} ${body!}`));
    second.positions = [tidy(`${two!} ${body!}`), ...second.positions.filter(others)];
    const next = mentions[i + 1];
    if (next) next.positions = next.positions.filter(others);
  });
  return mentions;
}

const MEMBER = compacted(
  /^\s*(?:(?:UV[\p{Lu}.]{0,6}(?: (?:HĐTS|HĐCM|HĐQT|BTS|BTV|BCH|BTT))?|[HTĐ]UV) (?=\p{Lu})|(?:[Uu]ỷ|[UuỦủ]y) viên (?:(?:[Bb]an )?(?:[Tt]hường vụ|[Cc]hấp hành)|BTV|BCH) (?:[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Qq]uận|[Tt]hị|[Đđ]ảng) (?:[UuỦủ][ỷy]) (?=[\p{L}])|(?:[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Qq]uận|[Tt]hị|[Đđ]ảng) (?:[UuỦủ][ỷy]) viên (?=[\p{L}]))/u,
);

/** "UVBCH Phó Chủ tịch Hội", "Ủy viên Ban Thường vụ Huyện ủy Bí thư Đảng ủy xã": a committee's member, and the post behind without a comma. */
function apartFromMembership(post: string): string[] {
  const member = MEMBER.exec(post)?.[0];
  return member !== undefined &&
    POST_START.test(post.slice(member.length)) &&
    !post.slice(member.length).startsWith('Thường ')
    ? [member, post.slice(member.length)]
    : [post];
}

function tidy(post: string): string {
  return (
    post
      .replaceAll(MASK, ',')
      .replaceAll(OPEN, '(')
      .replaceAll(CLOSE, ')')
      .replaceAll(LEFT_OUT, '')
      .replace(/\s+/gu, ' ')
      .replace(/\s(?:và|cùng|với)\s*$/u, '')
      // "Chủ tịch UBND tỉnh này": the one told before.
      .replace(/(?<=(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)) này$/u, '')
      // "Chủ tịch LĐLĐ huyện- Chủ trì Hội nghị": what somebody did there is no post.
      .replace(/\s*[-–] ?[Cc]hủ (?:trì|tọa)(?![\p{L}]).*$/u, '')
      .replace(/^[\s,;.:–-]+|[\s,;.:…–-]+$/gu, '')
  );
}

/** "Ủy viên Ban Thường vụ Đảng ủy, Ủy viên Ban Thường vụ Đảng ủy, Chủ tịch …": a slip of the pen. */
function withoutRepeats(posts: readonly string[]): string[] {
  return posts.filter((post, i) => posts.indexOf(post) === i);
}
