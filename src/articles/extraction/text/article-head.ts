import { publishedIn } from './dates.js';
import type { ArticleHead } from '../draft.js';
import { type Day, formatDay } from '../../../platform/time/day.js';
import { CLOCK_BEGINS, FIRST_PUBLICATION } from '../lexicon/first-publication.js';
import type { Layout } from './layout.js';
import { OUTLET_AND_DAY, OUTLET_PREFIX } from '../lexicon/furniture.js';
import { PROVINCE_NAMES } from '../lexicon/places.js';
import { compacted } from '../patterns/compact.js';

export interface Publication {
  year: number;
  month: number;
  day: number | null;
  source: 'PUBLISHED_ON' | 'DATELINE';
}

export interface HeadOptions {
  /** `YYYY-MM-DD`, as the page's own data or staff give it. */
  publishedOn?: string | undefined;
  /** `YYYY-MM-DD`, on which it is read: nothing was published later. */
  readOn?: Day | undefined;
  title?: string | undefined;
  author?: string | undefined;
  outlet?: string | undefined;
}

export interface PublicationTold {
  publication: Publication | null;
  /** What is told as the day of publication and cannot be it; null: nothing is. */
  notTaken: string | null;
}

/**
 * Day of publication: given, or in a line of its own; pages also print today's date, so the earliest line counts. One that
 * lies after the day of reading, where that is known, or before there was anything to report, is not taken.
 */
export function publicationOf(layout: Layout, given: string | undefined, readOn?: Day): PublicationTold {
  const told = (text: string, source: Publication['source']) => {
    const published = publishedIn(text);
    return published === null ? [] : [{ ...published, source }];
  };
  const known = given === undefined ? [] : told(given, 'PUBLISHED_ON');
  const printed = layout.datelines
    .flatMap((line) => told(line, 'DATELINE'))
    .sort((a, b) => a.year - b.year || a.month - b.month || (a.day ?? '').localeCompare(b.day ?? ''));
  const taken = [...known, ...printed].find((each) => canBe(each, readOn));
  if (!taken) return { publication: null, notTaken: spelledOut(known[0] ?? printed[0]) };
  const { year, month, day, source } = taken;
  return { publication: { year, month, day: dayOf(day), source }, notTaken: null };
}

interface Told {
  year: number;
  month: number;
  day: string | null;
}

function canBe({ year, month, day }: Told, readOn: Day | undefined): boolean {
  const [first, last] = day === null ? [formatDay(year, month, 1), formatDay(year, month, 31)] : [day, day];
  return last >= FIRST_PUBLICATION && first !== CLOCK_BEGINS && (readOn === undefined || first <= readOn);
}

function spelledOut(told: Told | undefined): string | null {
  if (!told) return null;
  const { year, month, day } = told;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${day === null ? '' : `${day.slice(8)}/`}${two(month)}/${year}`;
}

function dayOf(day: string | null): number | null {
  return day === null ? null : Number(day.slice(8));
}

export function headOf(layout: Layout, publication: Publication | null, given: HeadOptions): ArticleHead {
  const prefix = layout.paragraphs
    .slice(0, 4)
    .map(({ text }) => OUTLET_PREFIX.exec(text))
    .find((match) => match !== null);
  const printed = layout.datelines.map((line) => OUTLET_AND_DAY.exec(line)?.[1]).find((each) => each !== undefined);
  const two = (n: number): string => String(n).padStart(2, '0');
  return {
    title: given.title ?? layout.headline,
    publishedOn:
      publication === null || publication.day === null
        ? null
        : `${publication.year}-${two(publication.month)}-${two(publication.day)}`,
    author: given.author ?? authorOf(layout.bylines) ?? authorBesideDay(layout.datelines),
    outlet: given.outlet ?? prefix?.[1] ?? prefix?.[2] ?? printed ?? null,
  };
}

const NAME_BESIDE_DAY = compacted(
  /^\s*((?!\p{Lu}\p{Ll}* (?:Nhật|Hai|Ba|Tư|Năm|Sáu|Bảy|Cập|Đăng|Ngày)(?![\p{L}]))\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){1,3}(?:\s*[-–,&]\s*\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){1,3})?)\s*(?:[|•·,]\s*)?\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}(?!\d)/u,
);
const NO_AUTHOR = compacted(
  /(?<![\p{L}])(?:thứ|chủ nhật|cập nhật|ngày|đăng|báo|đài|tin|ảnh|xã hội|chính trị|thời sự)(?![\p{L}])/iu,
);

/** "Lý Hà| 09/11/2018 22:00", "THANH TÂM - KHẢ VY 08/11/2023 17:45": whose name stands in the line of the day. */
function authorBesideDay(datelines: readonly string[]): string | null {
  for (const line of datelines) {
    const name = NAME_BESIDE_DAY.exec(line)?.[1];
    if (name !== undefined && !NO_AUTHOR.test(name) && !PROVINCE_NAMES.has(name)) return name;
  }
  return null;
}

/** The last byline that is not a photo's or a source's. */
function authorOf(bylines: readonly string[]): string | null {
  const own = bylines.filter(
    (line) => !/^\W*(?:ảnh|nguồn|theo|video|photo)|\.(?:jpe?g|png|gif|webp)$/iu.test(line.trim()),
  );
  const line = own.at(-1);
  if (line === undefined) return null;
  // "Tin- ảnh T.Nhàn": without a colon.
  const name = line
    .replace(/^\W*tin\s*[-,]\s*(?:và )?ảnh\s+(?=\p{Lu})/iu, '')
    .replace(
      /^\W*(?:tin(?:,| ?-)? ?(?:và )?(?:bài(?:,| ?-)? ?)?(?:và )?ảnh|tin(?:,| ?-)? ?(?:và )?bài|bài,? ?(?:và )?ảnh|tin|bài|tác giả|người viết|thực hiện|phóng viên|ctv)\s*[:/]\s*/iu,
      '',
    );
  return (
    name
      // "Lý A, ảnh Mạc B": who took the photos wrote nothing.
      .replace(/(?<=\p{L})[\s,;.–-]+ảnh\s*[:/]?\s.*$/iu, '')
      .replace(/[\s|.(]+$/u, '')
      .replace(/(?<!\([^()]*)\)$/u, '')
      .replace(/\(\s+/u, '(')
      .trim() || null
  );
}
