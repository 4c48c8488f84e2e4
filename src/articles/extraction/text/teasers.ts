import { PROVINCE_NAMES } from '../lexicon/places.js';
import { compacted } from '../patterns/compact.js';
import { matchesOf } from '../patterns/matches.js';

/** A line of a page, of whose kinds text and furniture are told apart here. */
interface MarkedLine {
  text: string;
  kind: 'TEXT' | 'FURNITURE' | 'DATELINE' | 'BYLINE' | 'HEADLINE';
}

/** "Cần Thơ: Hội nghị đối thoại với cán bộ Mặt trận", "Quảng Trị: Khen thưởng 42 tập thể": a province, and what happened there. */
const TEASER = compacted(
  /^((?:TP\.? ?|tỉnh |thành phố )?)(\p{Lu}[\p{L} .-]{2,22}): [\p{Lu}\d][^;:]{19,160}[^.;:,…\s]$/iu,
);

/** So many lines alone are held against the whole article. */
const MOST_ALONE = 12;
const OWN_PROVINCE = compacted(/(?<![\p{L}])(?:tỉnh|[Tt]hành phố|TP\.?) ((?:\p{Lu}\p{L}+)(?: \p{Lu}\p{L}+){0,2})/gu);

/** "tại thành phố A", "ở Nhà văn hóa tỉnh A": where it was held, and not whose news it is. */
const VENUE_BEFORE = compacted(/(?<![\p{L}])(?:tại|ở|về|đến|từ|trên địa bàn)(?: [^,;.:]{0,60})? $/iu);
/** "Trung ương Hội tổ chức", "Hội Nông dân Việt Nam tổ chức", "của các tỉnh": news of more than one province. */
const NATIONAL = compacted(
  /(?<![\p{L}])(?:Trung ương (?:Hội|Đoàn|MTTQ)|Việt Nam (?:vừa |đã |phối hợp |tổ chức|ban hành|tặng|trao|tuyên dương)|[Tt]oàn quốc|[Cc]ả nước|[Cc]ác tỉnh|[Cc]ác địa phương(?! (?:trong|của) tỉnh))(?![\p{L}])/u,
);

function headOf(read: readonly MarkedLine[]): string[] {
  return read.slice(0, 3).map(({ text }) => text.slice(0, 600));
}

/** Whether an article names a province as its own, and this one nowhere but in the line. */
function isOfAnother(place: string, line: MarkedLine, read: readonly MarkedLine[]): boolean {
  const head = headOf(read);
  const own = head.some((text) =>
    matchesOf(text, OWN_PROVINCE).some(
      ({ 1: name, index }) => name !== place && !VENUE_BEFORE.test(text.slice(Math.max(0, index - 80), index)),
    ),
  );
  return own && !read.some((other) => other !== line && other.text.includes(place));
}

/**
 * Two lines or more in a row, each of another province, or one of a province that the article does not speak of: other articles of the
 * site, in the midst of this one; not where it tells of more than one province itself.
 */
export function markTeasers(lines: readonly MarkedLine[]): void {
  const read = lines.filter(({ kind }) => kind === 'TEXT');
  const places = read.map(({ text }) => {
    const place = TEASER.exec(text.slice(0, 200))?.[2];
    return place !== undefined && PROVINCE_NAMES.has(place) ? place : null;
  });
  if (headOf(read).some((text) => NATIONAL.test(text))) return;
  let [listed, alone] = [false, 0];
  for (const [i, line] of read.entries()) {
    if (places[i] === null) listed = line.text.endsWith(':');
    else if (i > 0 && !listed && [places[i - 1], places[i + 1]].some((place) => place && place !== places[i]))
      line.kind = 'FURNITURE';
    else if (i > 1 && i < read.length - 1 && !listed && alone < MOST_ALONE && isOfAnother(places[i]!, line, read)) {
      line.kind = 'FURNITURE';
      alone += 1;
    }
  }
}
