import type { KindCount } from '../rows/row-counts.repository.js';
import { type Verdict, verdict } from '../judging/verdicts/verdict.js';
import type { ListBanner, ListTable } from '../reading/list.js';
import { IMPORT_SEVERITY, IMPORT_VERDICT } from '../vocabulary.js';

type Stated = ListBanner['stated'][number];

/** Of a kind: a row that cannot be made out may be of any; whoever has several lines may count once. */
interface Counted {
  least: number;
  most: number;
}

/** "02 tập thể, 15 cá nhân": of its sheet, of the whole source, or of parts that make up one of these. */
export function totalsOf({ sheet, banner }: ListTable, kinds: readonly KindCount[]): Verdict[] {
  const placeOf = (stated: Stated) => stated.sheet ?? sheet;
  const rowsOf = (stated: Stated) => kinds.filter((each) => each.sheet === placeOf(stated));
  const countsFor = (stated: Stated) => [countOf(stated, rowsOf(stated)), countOf(stated, kinds)];
  const open = banner.stated.filter((stated) => !countsFor(stated).some((counted) => isWithin(stated.count, counted)));
  const differing = open.filter((stated) => {
    const parts = open.filter((each) => isAlike(each, stated) && placeOf(each) === placeOf(stated));
    const sum = parts.reduce((total, { count }) => total + count, 0);
    return parts.length < 2 || !countsFor(stated).some((counted) => isWithin(sum, counted));
  });
  return differing.map((stated) => {
    const { kind, count, row, printed } = stated;
    // A paragraph of a document has no rows of its own.
    const own = rowsOf(stated);
    const { least } = countOf(stated, own.length > 0 ? own : kinds);
    const data = { stated: count, counted: least, kind };
    return verdict(IMPORT_VERDICT.TOTAL_DIFFERS, IMPORT_SEVERITY.WARNING, {
      sheet: placeOf(stated),
      row,
      value: printed,
      data,
    });
  });
}

function isWithin(count: number, { least, most }: Counted): boolean {
  return least <= count && count <= most;
}

const isAlike = (one: Stated, other: Stated): boolean =>
  one.kind === other.kind && one.also?.join() === other.also?.join();

function countOf({ kind, also = [] }: Pick<Stated, 'kind' | 'also'>, rows: readonly KindCount[]): Counted {
  const wanted = rows.filter((each) => kind === 'ALL' || each.kind === kind || also.some((one) => one === each.kind));
  const unknown = kind === 'ALL' ? [] : rows.filter((each) => each.kind === null);
  const lines = sum(wanted, 'count');
  return { least: lines - sum(wanted, 'again'), most: lines + sum(unknown, 'count') };
}

function sum(rows: readonly KindCount[], what: 'count' | 'again'): number {
  return rows.reduce((total, each) => total + each[what], 0);
}
