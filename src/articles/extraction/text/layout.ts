import { looksLikeCaption, NO_CAPTION, PHOTO_OF, printedTwice } from './captions.js';
import { isDateline } from './datelines.js';
import type { EvidencePlace } from '../draft.js';
import {
  BODY_START,
  CREDIT_LINE,
  END_OF_ARTICLE,
  FURNITURE_LINE,
  GOES_ON,
  GUILLEMET_BULLET,
  ILLUSTRATION,
  LEAD_START,
  MENU_LINE,
  OUTLET_AND_DAY_AT_END,
  PHOTO_CONTROLS,
  RELATED_AT_END,
  TRAILING_CREDIT,
} from '../lexicon/furniture.js';
import { compacted } from '../patterns/compact.js';
import { markTeasers } from './teasers.js';
import { unwrapped } from './wrapped-lines.js';
import { matchesOf } from '../patterns/matches.js';

/** One line of the text; `start` and `end` are indexes into it, without the blanks around the line. */
export interface Paragraph {
  start: number;
  end: number;
  text: string;
  place: EvidencePlace;
}

export interface Layout {
  /** What is read: headline, sapo, captions and body, in the order of the text. */
  paragraphs: Paragraph[];
  /** Lines that only give a date of publication. */
  datelines: string[];
  /** Lines that only name an author or a source. */
  bylines: string[];
  headline: string | null;
}

type LineKind = 'TEXT' | 'FURNITURE' | 'DATELINE' | 'BYLINE' | 'HEADLINE';

interface Line {
  start: number;
  end: number;
  text: string;
  kind: LineKind;
  /** A photo's credit stood at its end. */
  photo?: boolean;
  /** It held its own words twice. */
  twice?: boolean;
}

/** Longest run of characters taken as one line; an endless line is cut there. */
const LONGEST_LINE = 20_000;

/** "Đại hội Thi đua quyết thắng Lữ đoàn 5 (21/05/2013 14:20)": when it was printed, behind a headline. */
const CLOCK_BEHIND = compacted(/(?<=\p{L}[^()]{15,}) \(\d{1,2}\/\d{1,2}\/(?:19|20)\d{2},? (?:- )?\d{1,2}[:h]\d{2}\)$/u);

/** A name, or "PV", with at most a body after a dash: "Phùng Vị – HND tỉnh", "T.XUÂN - H.BIN". */
const BYLINE = compacted(
  /^(?:\(?(?:pv|p\.v|ctv|btv|ban biên tập|bbt|nhóm pv|ttxvn|tổng hợp)\b.{0,30}|\p{Lu}[\p{L}.]*(?:[ .&,]+\p{Lu}[\p{L}.]*){0,5}(?:\s*[-–(,]\s*\p{Lu}(?:[^.;:]|\.(?=\p{L})){1,45})?)[\s.|)]*$/iu,
);
const BYLINE_CASE = compacted(/^\(?\p{Lu}/u);

export function readLayout(printed: string): Layout {
  const text = unwrapped(printed);
  const lines = linesOf(text);
  markFurniture(lines, text.length);
  markTeasers(lines);
  const headlineAt = markHeadline(lines);
  markBylines(lines, headlineAt);
  markOutlets(lines);
  const paragraphs = lines
    .filter((line) => line.kind === 'TEXT' || line.kind === 'HEADLINE')
    .map((line) => once(withoutCredit(line)));
  return {
    paragraphs: placed(paragraphs, lines[headlineAt]),
    datelines: lines.filter((line) => line.kind === 'DATELINE').map((line) => line.text),
    bylines: lines.filter((line) => line.kind === 'BYLINE').map((line) => line.text),
    headline: lines[headlineAt]?.text ?? null,
  };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const { 0: whole, index } of matchesOf(text, new RegExp(`[^\\n]{1,${LONGEST_LINE}}`, 'gu'))) {
    // What pages put before the text: " date 2023-11 Chiều 3/10, …", "14/12/2021Ngày 13/12, …".
    const stamp = /^\s*(?:date \d{4}-\d{2}(?:-\d{2})?\s+(?=\S)|\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}(?=\p{Lu}))/u.exec(
      whole,
    );
    if (stamp) lines.push({ start: index, end: index + stamp[0].length, text: stamp[0].trim(), kind: 'DATELINE' });
    const rest = stamp ? whole.slice(stamp[0].length) : whole;
    const lead = rest.length - rest.trimStart().length;
    const printed = rest.trim();
    if (printed === '') continue;
    const start = index + (stamp?.[0].length ?? 0) + lead;
    const clock = printed.endsWith(')') ? CLOCK_BEHIND.exec(printed) : null;
    const trimmed = clock ? printed.slice(0, clock.index).trimEnd() : printed;
    if (clock)
      lines.push({ start: start + clock.index, end: start + printed.length, text: clock[0].trim(), kind: 'DATELINE' });
    const ran = stamp ? headlineBefore(trimmed) : 0;
    if (ran > 0) lines.push({ start, end: start + ran, text: trimmed.slice(0, ran), kind: 'TEXT' });
    const body = ran > 0 ? ran + 1 : 0;
    lines.push({ start: start + body, end: start + trimmed.length, text: trimmed.slice(body), kind: 'TEXT' });
  }
  return lines;
}

/** "Xã A khen thưởng 15 cá nhân BTL - Chiều 3/10, …": how long a headline is that runs into the outlet's mark before the lead. */
function headlineBefore(line: string): number {
  for (const { index } of matchesOf(line.slice(0, 240), / (?=\p{Lu}{2,8} [-–] )/gu))
    if (index > 20 && LEAD_START.test(line.slice(index + 1))) return index;
  return 0;
}

function markFurniture(lines: Line[], length: number): void {
  let ended = false;
  // "… các quyết định khen thưởng:" and lines behind "»": what is listed, and no links.
  let listed = false;
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1];
    if (above && !GUILLEMET_BULLET.test(above.text)) listed = above.kind === 'TEXT' && above.text.endsWith(':');
    if (line.kind !== 'TEXT') continue;
    if (ended) line.kind = 'FURNITURE';
    else if (PHOTO_CONTROLS.test(line.text)) {
      line.kind = 'FURNITURE';
      const below = lines[i + 1];
      if (below?.kind === 'TEXT') below.photo = true;
    } else if (line.text.length < 220 && END_OF_ARTICLE.test(line.text)) {
      line.kind = 'FURNITURE';
      ended = line.start > length / 2;
      // A box of other news in the midst of the article: it goes on with "Phát biểu tại hội nghị, …".
      const on = lines.findIndex(
        (other, k) => k > i && k < i + 8 && other.text.length > 90 && GOES_ON.test(other.text),
      );
      // At the head of a page it is a box of the menu, and what stands below it is the article.
      const begun = lines.slice(0, i).some(({ kind, text }) => kind === 'TEXT' && text.length > 90);
      if (on > 0 && begun) {
        ended = false;
        for (const other of lines.slice(i + 1, on)) other.kind = 'FURNITURE';
      }
    } else if (line.text.length < 220 && isDateline(line.text)) line.kind = 'DATELINE';
    else if (line.text.length < 300 && FURNITURE_LINE.test(line.text)) {
      if (!(listed && GUILLEMET_BULLET.test(line.text))) line.kind = 'FURNITURE';
    } else if (line.text.length < 300 && (MENU_LINE.test(line.text) || isIllustration(line.text)))
      line.kind = 'FURNITURE';
    else if (!/\p{L}{2}/u.test(line.text)) line.kind = 'FURNITURE';
    else if (PHOTO_OF.test(line.text)) line.photo = true;
    else if (line.text.length < 160 && CREDIT_LINE.test(line.text)) line.kind = 'BYLINE';
  }
}

/** The caption of a picture that only illustrates, and no sentence of the report that such a picture is put behind. */
function isIllustration(text: string): boolean {
  return ILLUSTRATION.test(text) && !LEAD_START.test(text) && !GOES_ON.test(text) && !BODY_START.test(text);
}

/** "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM", "QUẬN 5 - THÀNH PHỐ A" in capitals: whose page it is. */
const LEVEL_IN_CAPITALS = '(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG)(?: [\\p{Lu}\\d]+){1,3}';
const LETTERHEAD = compacted(
  new RegExp(
    `^(?:(?:[UỦ][ỶY] BAN (?:NHÂN DÂN|MẶT TRẬN TỔ QUỐC|MTTQ)|HỘI (?:NÔNG DÂN|LIÊN HIỆP PHỤ NỮ|LHPN|CỰU CHIẾN BINH|CHỮ THẬP ĐỎ|NGƯỜI CAO TUỔI)|LIÊN ĐOÀN LAO ĐỘNG|ĐẢNG BỘ)(?: VIỆT NAM)?|${LEVEL_IN_CAPITALS})(?:[ ,–-]{1,3}${LEVEL_IN_CAPITALS}){0,3}$`,
    'u',
  ),
);

/** "HỘI NÔNG DÂN TỈNH A", "Hội Nông dân tỉnh A:": whose news the headline below tells. */
function isLetterhead(text: string): boolean {
  const words = text.split(' ').length;
  return (
    words <= 5 ||
    (words <= 12 &&
      /^[^\d:]+:$/u.test(text) &&
      !/(?<![\p{L}])(?:tặng|trao|khen|cho|gồm|sau|như)(?![\p{L}])/iu.test(text)) ||
    LETTERHEAD.test(text)
  );
}

/** The first line, if it reads like a headline: short, no full stop, no date to begin with; the name of a section is passed over. */
function markHeadline(lines: Line[]): number {
  let at = lines.findIndex((line) => line.kind === 'TEXT');
  for (let i = at; i >= 0 && lines[i] && isLetterhead(lines[i]!.text);) {
    const next = lines.findIndex((line, k) => k > i && line.kind === 'TEXT');
    if (next < 0 || next > i + 3 || !couldBeHeadline(lines[next]!.text)) break;
    lines[i]!.kind = 'FURNITURE';
    at = next;
    i = next;
  }
  const first = lines[at];
  const more = lines.slice(at + 1).some((line) => line.kind === 'TEXT' && line.text.length > 80);
  if (!first || !more || first.text.length > 260 || first.text.split(' ').length < 4) return -1;
  if (!couldBeHeadline(first.text)) return -1;
  first.kind = 'HEADLINE';
  return at;
}

function couldBeHeadline(text: string): boolean {
  // "Hội Nông dân tỉnh An Giang nhận Cờ thi đua.": some portals end even headlines with a full stop.
  const stop = /[;:,|]$/u.test(text) || (text.replace(/\.{3}$/u, '').endsWith('.') && text.length > 70);
  // "Thượng tá A (giữa) trao …": who stands where in a photo.
  const photo = /\((?:đứng |ngồi |bìa |ngoài cùng )?(?:giữa|bên trái|bên phải|trái|phải|thứ [^()]{2,20})\)/iu.test(
    text,
  );
  // "(Ban Tổ chức trao giải cho các cá nhân)", "Ông A trao Giấy khen. Ảnh: B": under a photo.
  const bracketed = /^\([^()]+\)$|(?<![\p{L}])[Ảả]nh ?:/u.test(text);
  return text.length <= 260 && !stop && !photo && !bracketed && !LEAD_START.test(text);
}

function markBylines(lines: Line[], headlineAt: number): void {
  const last = lines.findLastIndex((line) => line.kind === 'TEXT' && line.text.length > 90);
  const listed = lines.findIndex((line, i) => i >= last && opensAList(line));
  for (let i = Math.max(0, headlineAt + 1); i < lines.length; i += 1) {
    const line = lines[i]!;
    if (line.kind !== 'TEXT' || line.text.length > 70 || !BYLINE_CASE.test(line.text)) continue;
    // "Bà A - Phó Bí thư Đảng ủy phát biểu.": a short line under a picture; "KHEN THƯỞNG TẠI ĐẠI HỘI": a heading.
    if (/(?<![\p{L}])(?:phát biểu|chủ trì|trao|tặng|báo cáo|khai mạc|khen thưởng)(?![\p{L}])/iu.test(line.text))
      continue;
    // "Anh A - Bí thư Đoà", "Hội nghị UBMTTQ tỉnh B": a line cut off, or under a picture.
    if (
      /^(?:(?:Ông|Bà|Anh|Chị|Đồng chí) [^-–]{4,40} [-–] |(?:Hội nghị|Đại hội|Lễ|Quang cảnh|Toàn cảnh) )/u.test(
        line.text,
      )
    )
      continue;
    // "Khen", "Vậy": a label, or a sentence's first word; "PV", "X.Trinh" are somebody.
    if (/^\p{Lu}\p{Ll}+[\s.|]*$/u.test(line.text)) continue;
    const capitals = line.text.split(/[\s.]+/u).filter((word) => /^\p{Lu}/u.test(word)).length;
    const words = line.text.split(/[\s.]+/u).filter((word) => /\p{L}/u.test(word)).length;
    // Behind a colon, or among numbered cells, stand those who are listed; in capitals above the text stands what it is.
    if ((listed >= 0 && i > listed) || (i <= Math.max(last, headlineAt + 2) && isHeading(line.text, headlineAt)))
      continue;
    const atEdge = i > last || i <= headlineAt + 2;
    if (atEdge && BYLINE.test(line.text) && capitals >= Math.min(words, Math.ceil(words * 0.6))) line.kind = 'BYLINE';
  }
}

/** "… cho các cá nhân:", "1" in a cell of its own: what follows at the end of the text is a list or a table. */
function opensAList({ kind, text }: Line): boolean {
  return /^0?1[.)]?$/u.test(text) || (kind === 'TEXT' && text.length > 20 && text.endsWith(':') && !CREDIT.test(text));
}
const CREDIT = /^\W*(?:tin|bài|ảnh|tác giả|người viết|thực hiện|nguồn|theo|phóng viên|ctv|biên tập)(?![\p{L}])/iu;

/** "TIN BUỒN", "BÁO CÁO TỔNG KẾT": nobody's name, though in capitals; nor is any line above a text without a headline. */
function isHeading(text: string, headlineAt: number): boolean {
  if (/\p{Ll}/u.test(text)) return false;
  return headlineAt < 0 || HEADING_WORDS.test(text);
}
const HEADING_WORDS = compacted(
  /(?<![\p{L}])(?:TIN|BÁO CÁO|THÔNG BÁO|HỘI NGHỊ|ĐẠI HỘI|HỘI|LỄ|TỔNG KẾT|SƠ KẾT|CÔNG TÁC|UBND|[UỦ][ỶY] BAN|MẶT TRẬN|HUYỆN|TỈNH|XÃ|PHƯỜNG|NĂM|NHIỆM KỲ)(?![\p{L}])/u,
);

/** Where and when it was printed, and another article's headline, at the end of a paragraph: a line of its own. */
function markOutlets(lines: Line[]): void {
  for (const [i, line] of [...lines.entries()].reverse()) {
    if (line.kind !== 'TEXT') continue;
    const outlet = OUTLET_AND_DAY_AT_END.exec(line.text.slice(-170));
    const found = outlet ?? RELATED_AT_END.exec(line.text.slice(-260));
    if (!found) continue;
    const end = line.end - found[0].length;
    const start = line.end - found[1]!.length;
    lines.splice(i + 1, 0, { start, end: line.end, text: found[1]!.trim(), kind: outlet ? 'DATELINE' : 'FURNITURE' });
    lines[i] = { ...line, end, text: line.text.slice(0, line.text.length - found[0].length) };
  }
}

function withoutCredit(line: Line): Line {
  const credit = TRAILING_CREDIT.exec(line.text.slice(-160));
  if (!credit || credit[0].trim() === '') return line;
  const text = line.text.slice(0, line.text.length - credit[0].length);
  if (text === '' && PHOTO_OF.test(line.text)) return line;
  return { ...line, text, end: line.start + text.length, photo: line.photo || /ảnh/iu.test(credit[0]) };
}

function once(line: Line): Line {
  const text = printedTwice(line.text);
  return text === null ? line : { ...line, text, end: line.start + text.length, twice: true };
}

function placed(lines: Line[], headline: Line | undefined): Paragraph[] {
  const seen = new Map<string, number>();
  for (const line of lines) seen.set(line.text, (seen.get(line.text) ?? 0) + 1);
  let sapoDone = false;
  return lines.map(({ start, end, text, photo, twice }) => {
    let place: EvidencePlace = 'BODY';
    if (headline && start === headline.start) place = 'HEADLINE';
    else if (
      (photo && text.length < 330 && !NO_CAPTION.test(text) && !LEAD_START.test(text)) ||
      looksLikeCaption(text, twice === true || (seen.get(text) ?? 0) > 1) ||
      (headline && text.length < headline.text.length + 20 && text.startsWith(headline.text))
    )
      place = 'CAPTION';
    else if (!sapoDone && headline && text.length < 500) place = 'SAPO';
    if (place !== 'HEADLINE' && place !== 'CAPTION') sapoDone = true;
    return { start, end, text, place };
  });
}
