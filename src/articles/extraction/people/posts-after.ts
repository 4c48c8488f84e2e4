import { COURTESY_AT } from '../lexicon/courtesy.js';
import { POST_END, POST_START } from '../lexicon/posts.js';
import { compacted } from '../patterns/compact.js';
import type { NameSpan } from './names.js';
import { placeEnd } from './places-after.js';
import { matchesOf } from '../patterns/matches.js';
import { unitBehind } from './units-behind.js';

const LONGEST_POST = 220;

/** "A, p1, p2", "A - p1": the posts printed after a name, up to the next one. */
export function postsAfter(
  text: string,
  name: NameSpan,
  next: NameSpan | undefined,
  touched: boolean,
): { posts: string[]; end: number } {
  const limit = next ? next.courtesyStart : text.length;
  const bracketed = touched ? null : postsInBrackets(text, name.end);
  if (bracketed) return bracketed;
  const posts: string[] = [];
  let end = name.end;
  let at = skipBracket(text, name.end);
  const glued = /^\s*(?=\S)/u.exec(text.slice(at, at + 4))?.[0].length ?? 0;
  const separator =
    /^\s*(?:,\s*[-–—]+\s*|,\s*(?:(?:(?:hiện|đều|cùng) )?là |(?:sinh năm \d{4}|\d{2,3} tuổi),\s*)?|(?:đều|cùng) là |[-–—_]+\s*,?\s*|:\s*)/u.exec(
      text.slice(at, at + 40),
    );
  const dash = separator ? /[-–—_]/u.test(separator[0]) : false;
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
    // "A, Phó Chủ tịch Hội, Thường trực HĐND, UBND huyện": bodies that came, too.
    if (TOGETHER.test(text.slice(at, at + 80))) break;
    // "…, thư ký là ông B": that post is the next one's.
    if (/^\s*là (?:các )?(?:đồng chí|đ\/c|ông|bà|anh|chị)\s/iu.test(text.slice(to, to + 24))) break;
    // A post that touches the next name belongs to that name: "…, Phó Bí thư Huyện ủy Phạm B".
    if (next && to >= next.courtesyStart && !stopped && next.courtesyStart === limit && touches(text, at, next)) break;
    const own = next ? beforeAnd(text, at, to, next) : null;
    if (own !== null) return { posts: [...posts, text.slice(at, own)], end: own };
    const placed = placeEnd(text, at, to, limit);
    posts.push(text.slice(at, placed));
    end = placed;
    if (stopped) {
      const on = behindSemicolon(text, posts.at(-1)!, placed, limit);
      if (on === null) break;
      at = on;
      continue;
    }
    const gap =
      /^\s*(?:\([^)]{0,60}\)\s*)?(?:[,–—-]?\s*(?:đồng thời là|kiêm(?: nhiệm)?)(?![\p{L}])|[,–—/-]|và(?= (?:là )?(?:nguyên|chủ tịch|phó|bí thư|trưởng|giám đốc)))\s*/iu.exec(
        text.slice(placed, placed + 80),
      );
    if (!gap) break;
    at = placed + gap[0].length;
    // "Phó Trưởng phòng Phong trào, Ban Thi đua, Sở Nội vụ": the body, and the one that it is part of.
    for (let turn = 0; turn < 3 && at < limit; turn += 1) {
      const whole = Math.max(
        unitBehind(text, posts.at(-1)!, at, limit, turn),
        turn === 0 ? fieldsBehind(text, at, limit) : at,
      );
      if (whole === at) break;
      posts.push(text.slice(end - posts.pop()!.length, whole));
      end = whole;
      const after = /^\s*[,–—-]\s*/u.exec(text.slice(whole, whole + 10));
      if (!after) return { posts, end };
      at = whole + after[0].length;
    }
  }
  return { posts, end };
}

const TOGETHER = compacted(
  /^thường trực (?:hđnd|hội đồng nhân dân)[^,;.]{0,30}, (?:ubnd|[uủ][ỷy] ban|ubmttq|lãnh đạo|đại diện|các)(?![\p{L}])/iu,
);

/** "A – Phó Chủ tịch UBND tỉnh và Chủ tịch UBND huyện B", "A, Trưởng ban và Bộ trưởng, Chủ nhiệm B": where A's post ends, and the next one's follow. */
function beforeAnd(text: string, at: number, to: number, next: NameSpan): number | null {
  if (next.courtesyStart - to > LONGEST_POST) return null;
  const others = text.slice(to, next.courtesyStart).split(/,\s*/u).slice(1);
  const rest =
    others.length === 0 ? text.slice(to, next.courtesyStart).trim() : text.slice(to, to + 1).replace(',', '');
  if (rest !== '' || !others.every((each) => POST_START.test(each)) || !touches(text, at, next)) return null;
  const both = /^([^,;:]*?)\s(?:và|cùng)\s+/u.exec(text.slice(at, to));
  return both && POST_START.test(text.slice(at + both[0].length, to)) ? at + both[1]!.length : null;
}

/** "B, Ủy viên Ban Thường vụ Tỉnh ủy; Phó Chủ tịch HĐND tỉnh; C, …": a semicolon typed for a comma, before the end or another semicolon. */
function behindSemicolon(text: string, post: string, end: number, limit: number): number | null {
  const semicolon = /^\s*;\s*/u.exec(text.slice(end, end + 8));
  if (!semicolon || !/^(?:(?:tỉnh|thành|huyện|thị|quận|đảng) )?[uủ][ỷy] viên|^uv/iu.test(post)) return null;
  const at = end + semicolon[0].length;
  if (!POST_START.test(text.slice(at, at + 60))) return null;
  const { to, stopped } = postExtent(text, at, limit);
  const whole = stopped && /^\s*[;.]/u.test(text.slice(to, to + 3));
  // "…; Bí thư Tỉnh đoàn, Chủ tịch Hội tỉnh đã báo cáo": the verb of who was named before.
  const verb = POST_END.exec(text.slice(at, Math.min(limit, at + LONGEST_POST)))?.index ?? -1;
  const chain = verb < 0 ? '' : text.slice(at, at + verb);
  const acts = chain !== '' && !/[;:.]/u.test(chain);
  const reached = whole ? to : at + verb;
  return (whole || acts) && !/(?<![\p{L}])(?:các|những|lãnh đạo|đại diện)(?![\p{L}])/iu.test(text.slice(at, reached))
    ? at
    : null;
}

const NO_FIELD = compacted(
  /^(?:các|những|lãnh đạo|đại diện|thường trực|cùng|đông đảo|hơn|gần|trên|khoảng|toàn thể|nhiều|một số|\d|hội|đoàn|ban|sở|phòng|[uủ][ỷy] ban|ubnd|hđnd|công an|trường|chi |liên đoàn|văn phòng|mttq|công ty|báo|đài|xã|phường|huyện|tỉnh|thành phố)(?![\p{L}])/iu,
);

/** "Chủ tịch Hội Bảo trợ người khuyết tật, trẻ mồ côi và bệnh nhân nghèo tỉnh": what the body is for goes on behind the comma. */
function fieldsBehind(text: string, at: number, limit: number): number {
  const rest = text.slice(at, Math.min(limit, at + 120));
  if (POST_START.test(rest) || COURTESY_AT.test(rest) || NO_FIELD.test(rest)) return at;
  const fields = /^(\p{L}[^,;:.()–]*) và (\p{L}[^,;:.()–]*)(?=[,;.]|$)/u.exec(rest)?.[0].trimEnd();
  if (fields === undefined || POST_END.test(fields)) return at;
  const behind = fields.slice(fields.indexOf(' và ') + 4);
  return POST_START.test(behind) || NO_FIELD.test(behind) || COURTESY_AT.test(behind) ? at : at + fields.length;
}

/** For "p1 A, p2, p3 verb": nobody else follows in the same part of the sentence. */
function loneTail(text: string, at: number, limit: number): boolean {
  const rest = text.slice(at, limit);
  if (endsInAVerb(rest)) return true;
  return limit === text.length || /[;:]/u.test(rest) || /(?:đồng chí|đ\/c|ông|bà)\s*$/iu.test(rest.trimEnd());
}

/** "Thứ trưởng A, Trưởng ban B, Phó Chủ tịch C đã chúc mừng Bộ trưởng D": posts up to what is done, whoever is told of behind it. */
function endsInAVerb(rest: string): boolean {
  const verb = POST_END.exec(rest);
  if (!verb || !/^\s(?:đã|phát biểu|nhấn mạnh|trao|tặng|cho biết|chúc mừng|đánh giá|ghi nhận)$/u.test(verb[0]))
    return false;
  const chain = rest.slice(0, verb.index);
  return !/[;:.]/u.test(chain) && chain.split(/,\s*/u).every((each) => POST_START.test(each));
}

function touches(text: string, at: number, next: NameSpan): boolean {
  const between = text.slice(at, next.courtesyStart);
  return next.courtesyStart === next.start && !/[,;:]\s*$/u.test(between) && !/[-–]\s*$/u.test(between);
}

/** "A (Phó Bí thư Huyện ủy, Chủ tịch UBND huyện)". */
function postsInBrackets(text: string, at: number): { posts: string[]; end: number } | null {
  const bracket = /^\s*\(\s?([^()]{3,160}?)\s?\)/u.exec(text.slice(at, at + 170));
  const posts = bracket?.[1]!.split(/,\s*/u) ?? [];
  return bracket && posts.every((post) => POST_START.test(post)) ? { posts, end: at + bracket[0].length } : null;
}

function skipBracket(text: string, at: number): number {
  const bracket = /^\s*(?:\([^)]{0,80}\)|\/)/u.exec(text.slice(at, at + 90));
  return bracket ? at + bracket[0].length : at;
}

/** A post runs to a comma, a semicolon, a bracket that is no abbreviation, a dash before another post, or a verb. */
function postExtent(text: string, at: number, limit: number): { to: number; stopped: boolean } {
  const slice = text.slice(at, Math.min(limit, at + LONGEST_POST));
  const lead = /^(?:nguyên |quyền )?\S+/iu.exec(slice)?.[0].length ?? 0;
  const verb = POST_END.exec(withoutCalled(slice).slice(lead));
  const sign = signAt(slice);
  const verbAt = verb ? lead + verb.index : Infinity;
  if (verbAt <= sign) return { to: at + trimmed(slice, verbAt), stopped: true };
  if (sign === Infinity) return { to: at + trimmed(slice, slice.length), stopped: false };
  const stopped = /[;:.(“"]/u.test(slice[sign]!);
  return { to: at + trimmed(slice, sign), stopped };
}

/**
 * "Chủ tịch UBND xã các đồng chí Thường trực Đảng ủy", "học sinh lớp 5 đại diện 109 học sinh", "Chủ tịch Ủy ban MTTQ quận và Ban Thường trực", "… và Hội Nông dân xã A nhận …": another beside the person; "tặng ông A, nguyên Giám
 * đốc Sở B Huân chương": what he receives.
 */
const ANOTHER_BODY = compacted(
  /\s(?=(?:các|những) (?:đồng chí|đ\/c|ông|bà)(?![\p{L}])|(?:đại diện|thay mặt) (?:cho )?\d)|\s(?:và|cùng)\s+(?=thành viên (?:của )?đoàn|(?:Ủy ban MTTQ|Uỷ ban MTTQ|Ủy ban Mặt trận|Ban Thường trực|Ban Thường vụ|Ban Chấp hành|Hội (?:Nông dân|Liên hiệp|LHPN|Cựu chiến binh|CCB|Chữ thập đỏ)|Đoàn Thanh niên|LĐLĐ|Liên đoàn Lao động|tập thể|cá nhân|(?:các )?(?:hộ|gia đình)|(?:\d{1,3}|hai|ba|bốn|năm) (?:tập thể|cá nhân|hộ|gia đình|đơn vị))(?![\p{L}]))|\s(?:[-–—]\s)?(?=(?:[Hh]u[aâ]n chương|[Kk]ỷ niệm chương|[Bb]ằng khen|[Gg]iấy khen|[Cc]ờ thi đua|(?:đạt|đoạt|giành) (?:\d{1,2} )?giải)(?![\p{L}]))/u,
);

const SIGN = compacted(/[,;:|“"]|\s?\/\s?|\.(?=\s|$)|\(|\s[-–—]+\s?|\S[-–—]\s|\p{L}–(?=\p{Lu})/gu);

function signAt(slice: string): number {
  const joined = ANOTHER_BODY.exec(slice)?.index ?? Infinity;
  for (const { 0: sign, index } of matchesOf(slice, SIGN)) {
    if (index > joined) return joined;
    if (sign === '(' && /^\(\p{Lu}[\p{Lu}\d&-]{1,10}\)/u.test(slice.slice(index))) continue;
    // "Vụ trưởng Vụ Công tác phía Nam (Bộ Ngoại giao)": the body that it is a part of.
    if (sign === '(' && isWhole(slice.slice(index))) continue;
    // "Trưởng ban Vận động quỹ “Vì người nghèo” tỉnh": what it is called.
    if (/[“"]/u.test(sign) && isInCalled(slice, index)) continue;
    // "Quận ủy viên / Bí thư Đảng ủy phường": two posts.
    if (sign.includes('/') && !POST_START.test(slice.slice(index + sign.length))) continue;
    if (/[-–—]/u.test(sign)) {
      const rest = slice.slice(index + sign.length).trimStart();
      // "Chủ tịch Hội A – Đơn vị Trưởng khối thi đua": what the body is besides.
      if (
        !POST_START.test(rest) &&
        !(COURTESY_AT.test(rest) && !/^thương binh (?:và|-)/iu.test(rest)) &&
        !/^(?:đơn vị (?:trưởng|phó)|đại diện(?! hội))/iu.test(rest)
      )
        continue;
      // "Vụ trưởng Vụ Tổ chức - Cán bộ": what the department is called.
      if (/tổ chức\s*$/iu.test(slice.slice(0, index)) && /^cán bộ/iu.test(rest)) continue;
      // "Phó Chủ tịch - Tổng Thư ký Ủy ban …": one office of two names.
      if (/^(?:phó )?(?:chủ tịch|tổng thư ký)\s*$/iu.test(slice.slice(0, index)) && /^tổng thư ký/iu.test(rest))
        continue;
      return /^\S[-–—]/u.test(sign) ? index + 1 : index;
    }
    // "CT. HĐND phường", "PBT. Đảng ủy": a shortened word.
    if (sign === '.' && /(?:^|[\s–-])(?:P?CT|P?BT|UV|TP|TX|TT|[QPH])$/iu.test(slice.slice(0, index))) continue;
    return index;
  }
  return joined;
}

const WHOLE_IN_BRACKETS = compacted(/^\((?:Bộ|[UỦ][ỷy] ban|Tổng cục|Cục|Trung ương|Tỉnh ủy|Sở) [\p{L} ,]{3,50}\)\s*/u);

function isWhole(rest: string): boolean {
  const whole = WHOLE_IN_BRACKETS.exec(rest);
  const behind = whole && rest.slice(whole[0].length);
  return behind !== null && (/^(?:$|[,;.])/u.test(behind) || POST_END.exec(` ${behind}`)?.index === 0);
}

/** "quỹ “Vì người nghèo” tỉnh", "phong trào “Toàn dân bảo vệ …”;": what a fund, a movement or a club is called, with its level behind or nothing. */
const CALLED = compacted(
  /(?:quỹ|phong trào|cuộc vận động|câu lạc bộ|CLB|tạp chí) [“"][^“”"]{2,90}[”"](?=\s*(?:[;.]|$)| (?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|trung ương)(?![\p{L}]))/iu,
);

/** The words of such a name hold no verb: of as many units as before. */
function withoutCalled(slice: string): string {
  const called = /[“"]/u.test(slice) ? CALLED.exec(slice) : null;
  if (!called) return slice;
  const [{ length }] = called;
  return `${slice.slice(0, called.index)}${'x'.repeat(length)}${slice.slice(called.index + length)}`;
}

function isInCalled(slice: string, at: number): boolean {
  const called = CALLED.exec(slice);
  return called !== null && called.index < at && at < called.index + called[0].length;
}

function trimmed(slice: string, to: number): number {
  return slice.slice(0, to).trimEnd().length;
}
