import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { isClosingLine } from '../closing-lines.js';
import { holdsHonorifics, holdsKinds, roleByContent } from './content-roles.js';
import { columnLetter, type GridRow } from '../grid.js';
import { rolesOfColumn } from './heading-roles.js';
import type { ColumnRole, ListColumn, ListNotice, ReadListOptions } from '../list.js';
import { columnsOfMarks, type SaidByMark } from './mark-columns.js';
import { markerAlone } from './markers.js';
import { continues, type NameDraft, type NameOf, settleNames } from './name-columns.js';
import { notice } from '../notices.js';
import { isTotalLine } from '../stated-counts.js';

/** A column of a list, with what only reading needs to know of it. */
export interface MappedColumn extends ListColumn {
  /** From 0. */
  index: number;
  also: readonly ColumnRole[];
  /** Its cells go on the name that began in the column before. */
  continuesName: boolean;
  /** Its cells are names of whom its heading addresses so: "Ông | Bà", with the name in the one or the other. */
  nameOf: NameOf | null;
  /** Its cells are crosses, and its headings say what they mean. */
  mark: SaidByMark | null;
}

interface Draft extends NameDraft {
  index: number;
  also: ColumnRole[];
  exact: boolean;
  mark: SaidByMark | null;
}

/** What is told of a column outside. */
export function shown({ column, role, also, heading, recognisedBy }: MappedColumn): ListColumn {
  return { column, role, ...(also.length === 0 ? {} : { also }), heading, recognisedBy };
}

/** Roles of which a list has one column; of the others a second one is kept as OTHER too, but these are said. */
const MOST_DEMANDED: readonly ColumnRole[] = ['NAME', 'POSITION', 'UNIT', 'FORM', 'REASON', 'BONUS'];

/**
 * What each column of a list holds: as a person chose; else by its heading; else by what stands in it. `sample` are the first
 * rows below the headings.
 */
export function mapColumns(
  sheet: string,
  headings: ReadonlyMap<number, readonly string[]>,
  sample: readonly GridRow[],
  options: ReadListOptions,
): { columns: MappedColumn[]; notices: ListNotice[] } {
  const drafts = draftColumns(headings, sample);
  const notices: ListNotice[] = [];
  for (const draft of drafts) choose(draft, sheet, options);
  decideByContent(drafts);
  settleNames(drafts);
  const taken = new Set<ColumnRole>();
  const columns = drafts.map((draft, at): MappedColumn => {
    let role = draft.meaning === null ? 'OTHER' : (draft.meaning as ColumnRole);
    // "Xã | Huyện": an area in as many columns as it has words.
    const again = role !== 'OTHER' && role !== 'AREA' && taken.has(role) && !continues(draft) && draft.mark === null;
    if (again) {
      if (MOST_DEMANDED.includes(role) && draft.exact) {
        const details = { role, column: columnLetter(draft.index) };
        notices.push(notice('ROLE_TWICE', { sheet, column: details.column, value: draft.heading, details }));
      }
      role = 'OTHER';
    }
    taken.add(role);
    const also = draft.also.filter((each) => !drafts.some((other, index) => index !== at && other.meaning === each));
    return {
      index: draft.index,
      column: columnLetter(draft.index),
      role,
      also: role === 'OTHER' ? [] : also,
      heading: draft.heading,
      recognisedBy: role === 'OTHER' && draft.by === 'CONTENT' ? 'NONE' : draft.by,
      continuesName: draft.continuesName,
      nameOf: draft.nameOf,
      mark: role === 'OTHER' ? null : draft.mark,
    };
  });
  if (!taken.has('NAME')) notices.push(notice('NAME_COLUMN_NOT_FOUND', { sheet }));
  return { columns, notices };
}

function draftColumns(headings: ReadonlyMap<number, readonly string[]>, sample: readonly GridRow[]): Draft[] {
  const texts = new Map<number, string[]>();
  const end = sample.findIndex(({ cells }) => cells.some((cell) => isClosingLine(cell.text)));
  for (const { cells } of end < 1 ? sample : sample.slice(0, end)) {
    const own = cells.filter((cell) => cell.mergedFromRow === undefined);
    // Headings between the rows would be taken for names, and totals for what stands above them.
    if (own.length < 2 && headings.size > 1) continue;
    if (isTotalLine(own.find((cell) => markerAlone(cell.text) === null)?.text ?? '')) continue;
    for (const cell of cells) texts.set(cell.column, [...(texts.get(cell.column) ?? []), cell.text]);
  }
  const indexes = [...new Set([...headings.keys(), ...texts.keys()])].toSorted((one, other) => one - other);
  return indexes.map((index) => {
    const levels = headings.get(index) ?? [];
    const heading = levels.join(' ');
    const roles = levels.length === 0 ? null : rolesOfColumn(levels);
    return {
      index,
      heading,
      levels,
      mark: null,
      meaning: roles?.meaning ?? null,
      also: roles?.also ?? [],
      exact: roles?.exact ?? false,
      by: roles === null ? 'NONE' : 'HEADING',
      texts: texts.get(index) ?? [],
      continuesName: false,
      nameOf: null,
    };
  });
}

/** A column by its letter was chosen for this list; a heading was remembered from others of its issuer. */
function choose(draft: Draft, sheet: string, { columns = [] }: ReadListOptions): void {
  const here = columns.filter((each) => each.sheet === undefined || each.sheet === sheet);
  const byColumn = here.find((each) => each.column?.toUpperCase() === columnLetter(draft.index));
  const key = foldVietnamese(draft.heading);
  const byHeading = here.find(
    (each) => key !== '' && each.heading !== undefined && foldVietnamese(each.heading) === key,
  );
  const chosen = byColumn ?? byHeading;
  if (chosen === undefined) return;
  draft.meaning = chosen.role;
  draft.also = draft.also.filter((role) => role !== chosen.role);
  draft.by = byColumn ? 'CHOSEN' : 'REMEMBERED';
}

function decideByContent(drafts: Draft[]): void {
  settleMarks(drafts);
  for (const draft of drafts) {
    if (draft.meaning === 'NAME_OR_HONORIFIC') draft.meaning = holdsHonorifics(draft.texts) ? 'HONORIFIC' : 'NAME';
    if (draft.meaning === 'NAME_OR_KIND') draft.meaning = holdsKinds(draft.texts) ? 'KIND' : 'NAME';
  }
  const taken = new Set(drafts.map((draft) => draft.meaning).filter((meaning) => meaning !== null)) as Set<ColumnRole>;
  for (const draft of drafts.filter((each) => each.heading === '' && each.by === 'NONE')) {
    const role = roleByContent(draft.texts, taken);
    if (role === null) continue;
    draft.meaning = role;
    draft.by = 'CONTENT';
    taken.add(role);
  }
}

/** "Tập thể | Cá nhân", "Bằng khen | Giấy khen" with a cross in the one or the other. What somebody chose otherwise is none. */
function settleMarks(drafts: Draft[]): void {
  const open = drafts.filter(
    ({ by, meaning }) => by === 'HEADING' || by === 'NONE' || meaning === 'FORM' || meaning === 'KIND',
  );
  const marks = columnsOfMarks(open);
  for (const [at, draft] of open.entries()) {
    const mark = marks[at] ?? null;
    if (mark === null) continue;
    draft.mark = mark;
    draft.meaning = mark.FORM === undefined ? 'KIND' : 'FORM';
    draft.also = mark.FORM !== undefined && mark.KIND !== undefined ? ['KIND'] : [];
    if (draft.by === 'NONE') draft.by = 'HEADING';
  }
}
