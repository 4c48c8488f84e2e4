import { readBanner } from './banner.js';
import { type Band, bandsOf, withinBand } from './bands.js';
import { governFromPreface } from './beginnings.js';
import type { GridRow } from './grid.js';
import { mapColumns, shown } from './headings/columns.js';
import { isTableOfSums } from './headings/sums.js';
import type { Headings } from './headings/headings.js';
import type { ListNotice, ReadListOptions } from './list.js';
import { ListSection } from './list-section.js';

/** A list that begins, in its columns of the sheet; what there is to be told of these. */
export interface BegunSection {
  band: Band;
  section: ListSection;
  notices: ListNotice[];
}

/** The lists that begin here beside each other, mostly one; `preface` stands above them, `sample` are their first rows. */
export function sectionsOf(begun: {
  sheet: string;
  headings: Headings | null;
  preface: readonly GridRow[];
  sample: readonly GridRow[];
  options: ReadListOptions;
}): BegunSection[] {
  const { sheet, headings, preface, sample, options } = begun;
  const texts = headings?.texts ?? new Map<number, readonly string[]>();
  return bandsOf(texts).map((band) => {
    const within = sample.flatMap((row) => withinBand(row, band) ?? []);
    const here = new Map([...texts].filter(([column]) => column >= band.from && column <= band.to));
    const { columns, notices } = mapColumns(sheet, here, within, options);
    const banner = readBanner(preface);
    const table = { sheet, headingRows: headings?.rows ?? [], columns: columns.map(shown), banner };
    const isSums = headings !== null && isTableOfSums(sheet, banner.title, columns, within);
    const section = new ListSection(table, columns, isSums);
    governFromPreface(section, preface);
    return { band, section, notices };
  });
}
