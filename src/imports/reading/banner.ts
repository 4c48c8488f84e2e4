import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { makePartialDate } from '../../platform/time/partial-date.js';
import { beginsAsGrantor } from './rows/form-and-grantor.js';
import { decisionHead, linesOf } from './decision-head.js';
import type { GridRow } from './grid.js';
import type { ListBanner } from './list.js';
import { statedCounts } from './stated-counts.js';

const NUMBER = String.raw`(?<number>[…._]{0,20}\d{1,6}[A-Za-z]?\s*(?:[/-]\s*[\p{L}\d]+(?:\s*[-/]\s*[\p{L}\d&]+)*)?)`;
const DATE = String.raw`(?:ngày\s*)?(?<day>\d{1,2})?[\s….]*(?:[/.-]|tháng)[\s….]*(?<month>\d{1,2})?[\s….]*(?:[/.-]|năm)\s*(?<year>\d{4})`;
const DECISION = new RegExp(
  String.raw`(?:quyết định|QĐ)\s*(?:khen thưởng\s*)?(?:số)?\s*[:.]?\s*${NUMBER}(?:\s*,)?(?:\s*(?:ký\s*)?${DATE})?`,
  'iu',
);
/** Before a decision that the list is not of. */
const SPOKEN_OF =
  /(?:thực hiện|triển khai|tổng kết|sơ kết|theo tinh thần|căn cứ|quán triệt|học tập)(?:\s+(?:\d{1,2}\s+năm|việc|các|thực hiện|nội dung|quy định|theo))*\s*$/iu;
const ASKED =
  /(?<!theo\s)(?:đề nghị|dự kiến)(?:\s+(?<of>\p{L}[^().;:]{1,100}?))?(?:\s+(?:xét|cấp trên))?[\s,]+(?:tặng|truy tặng|khen|công nhận|phong tặng)(?!\p{L})/iu;
const PROPOSED =
  /kèm theo\s+(?:tờ trình|công văn đề nghị|văn bản đề nghị|báo cáo đề nghị)(?!\p{L})|\d\s*\/\s*TTr(?!\p{L})/iu;
/** The head of the decision itself: "Số: 15/QĐ-MTTQ" at left, "Hàm Yên, ngày 12 tháng 01 năm 2021" at right. */
const HEAD = new RegExp(String.raw`^Số\s*:\s*${NUMBER}$`, 'iu');
const PLACE_AND_DATE = new RegExp(String.raw`^\p{Lu}[\p{L} ]{1,40},\s*${DATE}$`, 'u');
/** "ngày 5/3/21": of which year is for a person to say. */
const SHORT_YEAR = /ngày\s*(?<printed>\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2})(?![\d/.-])/iu;
const ISSUER = /(?<!\p{L})của\s+(?<issuer>\p{L}[^()]*?)\s*(?:\)|$|[;:]|,?\s+(?:về việc|v\/v)(?!\p{L}))/iu;
/** What is longer is prose. */
const LONGEST_LINE = 1_000;
const TITLE = /^(?:danh sách|phụ lục|biểu|bảng tổng hợp)(?![\p{L}])/iu;
const ABOUT_DECISION = /\s*\(?\s*(?:ban hành\s*)?kèm theo.*$/iu;
const NATION = /^cong hoa xa hoi chu nghia|^doc lap tu do hanh phuc$|^dang cong san viet nam$/u;

/** What stands above a list: its title, and the decision that it belongs to. */
export function readBanner(rows: readonly GridRow[]): ListBanner {
  const lines = rows.flatMap(({ row, cells }) =>
    cells
      .filter((cell) => cell.mergedFromRow === undefined)
      .map((cell) => ({ row, text: cell.text.slice(0, LONGEST_LINE).replace(/\s*\n\s*/gu, ' ') })),
  );
  const texts = lines.map((line) => line.text);
  // In Word a cell of the head has several lines.
  const parts = rows.flatMap(({ cells }) =>
    cells.filter((cell) => cell.mergedFromRow === undefined).flatMap((cell) => linesOf(cell.text)),
  );
  // The words about the decision may go on over two lines; decisions that this one is based on are others.
  const joined = texts.filter((text) => !/^(?:căn cứ|theo đề nghị|xét)(?![\p{L}])/iu.test(text)).join(' ');
  const decision = decisionIn(joined);
  const proposal = proposalIn(joined);
  const rest = decision === null ? '' : joined.slice(decision.index + decision[0].length);
  const head =
    decision === null
      ? parts.map((text) => HEAD.exec(text)).find((found) => found !== null && !PROPOSED.test(found[0]))
      : decision;
  const dated =
    decision === null ? parts.map((text) => PLACE_AND_DATE.exec(text)).find((found) => found !== null) : decision;
  const signedOn = readDate(dated?.groups);
  const above = decisionHead(rows);
  const unclear = signedOn === null ? SHORT_YEAR.exec(joined)?.groups?.['printed'] : undefined;
  return {
    title: readTitle(texts),
    decisionNumber: head?.groups?.['number']?.replace(/\s+/gu, '').replace(/^[….]+/u, '') ?? null,
    signedOn,
    ...(unclear === undefined ? {} : { signedOnUnclear: unclear.replace(/\s+/gu, '') }),
    issuer: readIssuer(rest) ?? (proposal === undefined ? above.issuer : null),
    ...(above.about === null ? {} : { about: above.about }),
    reason: readReason(texts),
    ...(proposal === undefined ? {} : { proposal }),
    stated: lines.flatMap((line) => statedCounts(line.text, line.row)),
  };
}

/** The first that the list comes with, "kèm theo …", or else that is not only spoken of: "thực hiện Quyết định số 217-QĐ/TW". */
function decisionIn(text: string): RegExpExecArray | null {
  const found = [...text.matchAll(new RegExp(DECISION, 'giu'))];
  const before = ({ index }: RegExpExecArray) => text.slice(Math.max(0, index - 40), index);
  return (
    found.find((each) => /kèm theo\s*(?:các\s*)?$/iu.test(before(each))) ??
    found.find((each) => !SPOKEN_OF.test(before(each))) ??
    null
  );
}

/** "DANH SÁCH đề nghị UBND tỉnh tặng Bằng khen", "(Kèm theo Tờ trình số …)", "Số: 15/TTr-MTTQ"; not "theo đề nghị của …". */
function proposalIn(text: string): ListBanner['proposal'] {
  const printed = (ASKED.exec(text) ?? PROPOSED.exec(text))?.[0].replace(/\s+/gu, ' ').trim();
  if (printed === undefined) return undefined;
  const of = ASKED.exec(text)?.groups?.['of'];
  return { printed, of: of !== undefined && beginsAsGrantor(of) ? of.replace(/\s+/gu, ' ') : null };
}

/** A line that begins a list: "DANH SÁCH …", "Phụ lục 1", the nation's name above it. */
export function isBannerLine(text: string): boolean {
  return TITLE.test(text.trim()) || NATION.test(foldVietnamese(text)) || /^\(?\s*(?:ban hành )?kèm theo/iu.test(text);
}

function readTitle(lines: readonly string[]): string | null {
  const at = lines.findLastIndex((line) => /^danh sách(?![\p{L}])/iu.test(line.trim()));
  const from = at >= 0 ? at : lines.findLastIndex((line) => TITLE.test(line.trim()));
  if (from < 0) return null;
  const title = [lines[from]!];
  // A title goes on in capitals over the next lines.
  for (const line of lines.slice(from + 1)) {
    // … or in small letters, where all that it says so far is "DANH SÁCH".
    const bare = title.length === 1 && title[0]!.trim().split(/\s+/u).length <= 2 && !/^\(|kèm theo/iu.test(line);
    if ((/\p{Ll}/u.test(line) && !bare) || !/\p{Lu}/u.test(line) || title.length === 4) break;
    title.push(line);
  }
  const text = title.join(' ').replace(ABOUT_DECISION, '');
  return text.replace(/\s+/gu, ' ').trim();
}

/** "(đã) có, vì, đạt thành tích …", after the title or within it, to the words about the decision. */
const REASON =
  /(?<!\p{L})(?:(?:đã|vì|do) )*(?:(?:có|đạt|lập|vì|do) )?(?:nhiều )?(?:thành tích|đóng góp|công lao|hoàn thành xuất sắc)(?!\p{L})/iu;
const MOST_LINES = 4;

function readReason(lines: readonly string[]): string | null {
  const from = lines.findLastIndex((line) => TITLE.test(line.trim()));
  const at = lines.findIndex((line, index) => index >= Math.max(0, from) && REASON.test(line));
  if (from < 0 || at < 0 || at - from > MOST_LINES) return null;
  const words = [lines[at]!.slice(REASON.exec(lines[at]!)!.index)];
  for (const line of lines.slice(at + 1, at + MOST_LINES)) {
    // It goes on in small letters, or in capitals where it began so.
    const capitals = !/\p{Ll}/u.test(words[0]!) && !/\p{Ll}/u.test(line);
    if (ABOUT_DECISION.test(line) || !(capitals || /^[\p{Ll}\d]/u.test(line))) break;
    words.push(line);
  }
  const text = words.join(' ').replace(ABOUT_DECISION, '').replace(/\s+/gu, ' ').trim();
  return text.startsWith('(') || !text.includes('(') ? text.replace(/[).;,]+$/u, '') : text;
}

function readIssuer(rest: string): string | null {
  const issuer = ISSUER.exec(rest.slice(0, 400))?.groups?.['issuer'];
  return issuer === undefined ? null : issuer.replace(/\s+/gu, ' ').replace(/[ ,.]+$/u, '');
}

function readDate(groups: Record<string, string | undefined> | undefined): string | null {
  if (groups?.['year'] === undefined) return null;
  const number = (name: string): number | null => (groups[name] === undefined ? null : Number(groups[name]));
  const month = number('month');
  const date = makePartialDate(Number(groups['year']), month, month === null ? null : number('day'));
  return date.ok ? date.value : null;
}
