import { createContext } from 'preact';

/** A cell that would say something else now. */
export interface Difference {
  table: string;
  tableTitle: string;
  row: string;
  rowLabel: string;
  column: string;
  columnTitle: string;
  /** null: there was no such cell. */
  published: string | null;
  /** null: there is no such cell any more. */
  current: string | null;
  figureKey: string | null;
  opens: string[];
}

export interface ChangedAward {
  awardId: string;
  message: string;
  wasCounted: boolean;
  isCounted: boolean;
  changes: { field: string; before: string | null; after: string | null }[];
  award: { id: string; recipientKind: string; recipientName: string | null } | null;
}

export interface Since {
  differences: Difference[];
  changedAwards: { totalCount: number; nodes: ChangedAward[] };
}

const placeOf = (table: string, row: string, column: string): string => JSON.stringify([table, row, column]);

/** What cells say now that say something else in a report as it was published; of figures of now there is nothing of it. */
export const NowInstead = createContext<(table: string, row: string, column: string) => string | undefined>(
  () => undefined,
);

export function nowInstead(differences: readonly Difference[]) {
  const now = new Map(
    differences.map(({ table, row, column, current }) => [placeOf(table, row, column), current ?? '–'] as const),
  );
  return (table: string, row: string, column: string): string | undefined => now.get(placeOf(table, row, column));
}

export interface OfTable {
  table: string;
  title: string;
  differences: Difference[];
}

/** By table, in the order of the report. */
export function byTable(differences: readonly Difference[]): OfTable[] {
  const tables = new Map<string, OfTable>();
  for (const each of differences) {
    const of = tables.get(each.table) ?? { table: each.table, title: each.tableTitle, differences: [] };
    of.differences.push(each);
    tables.set(each.table, of);
  }
  return [...tables.values()];
}

/** Corrections are told by the names of what is corrected; the history calls some of these as they are printed. */
const IN_HISTORY: Readonly<Record<string, string>> = {
  class: 'awardClass',
  bonus: 'bonusPrinted',
  recipientName: 'recipientNamePrinted',
  recipientPosition: 'recipientPositionPrinted',
  recipientUnit: 'recipientUnitPrinted',
};

/** The values that changed, as the history of a record has them. */
export function entryOf({ awardId, changes }: ChangedAward) {
  const values = (which: 'before' | 'after') =>
    Object.fromEntries(changes.map((change) => [IN_HISTORY[change.field] ?? change.field, change[which]]));
  return {
    id: awardId,
    act: '',
    actorName: '',
    at: '',
    reason: null,
    before: values('before'),
    after: values('after'),
  };
}
