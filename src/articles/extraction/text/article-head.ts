import { publishedIn } from '../meetings/dates.js';
import type { ArticleHead } from '../draft.js';
import type { Layout } from './layout.js';
import { OUTLET_AND_DAY, OUTLET_PREFIX } from '../lexicon/furniture.js';

export interface Publication {
  year: number;
  month: number;
  day: number | null;
  source: 'PUBLISHED_ON' | 'DATELINE';
}

export interface HeadOptions {
  /** `YYYY-MM-DD`, as the page's own data or staff give it. */
  publishedOn?: string | undefined;
  title?: string | undefined;
  author?: string | undefined;
  outlet?: string | undefined;
}

/** Day of publication: given, or in a line of its own; pages also print today's date, so the earliest line counts. */
export function publicationOf(layout: Layout, given: string | undefined): Publication | null {
  const known = given === undefined ? null : publishedIn(given);
  if (known) return { year: known.year, month: known.month, day: dayOf(known.day), source: 'PUBLISHED_ON' };
  const printed = layout.datelines.flatMap((line) => publishedIn(line) ?? []);
  const earliest = printed.sort(
    (a, b) => a.year - b.year || a.month - b.month || (a.day ?? '').localeCompare(b.day ?? ''),
  )[0];
  return earliest ? { year: earliest.year, month: earliest.month, day: dayOf(earliest.day), source: 'DATELINE' } : null;
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
    author: given.author ?? authorOf(layout.bylines),
    outlet: given.outlet ?? prefix?.[1] ?? prefix?.[2] ?? printed ?? null,
  };
}

/** The last byline that is not a photo's or a source's. */
function authorOf(bylines: readonly string[]): string | null {
  const own = bylines.filter((line) => !/^\W*(?:ảnh|nguồn|theo|video|photo)/iu.test(line));
  const line = own.at(-1);
  if (line === undefined) return null;
  const name = line.replace(
    /^\W*(?:tin,? ?(?:và )?(?:bài,? ?)?(?:và )?ảnh|bài,? ?(?:và )?ảnh|tin|bài|tác giả|người viết|thực hiện|phóng viên|ctv)\s*[:/]\s*/iu,
    '',
  );
  return name.replace(/[\s|.()]+$/u, '').trim() || null;
}
