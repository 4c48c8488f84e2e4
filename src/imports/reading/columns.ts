import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { holdsHonorifics, holdsKinds, holdsMarks, roleByContent } from './content-roles.js';
import { columnLetter, type GridRow } from './grid.js';
import { rolesOfColumn, type HeadingMeaning } from './heading-roles.js';
import { parseKind } from './kinds.js';
import type { ColumnRole, ListColumn, ListNotice, ReadListOptions } from './list.js';
import { notice } from './notices.js';

/** A column of a list, with what only reading needs to know of it. */
export interface MappedColumn extends ListColumn {
  /** From 0. */
  index: number;
  also: readonly ColumnRole[];
  /** Its cells go on the name that began in the column before. */
  continuesName: boolean;
}

interface Draft {
  index: number;
  heading: string;
  meaning: HeadingMeaning | null;
  also: ColumnRole[];
  exact: boolean;
  by: ListColumn['recognisedBy'];
  levels: readonly string[];
  texts: string[];
  /** Its cells are crosses, and its heading says what they mean. */
  marks: boolean;
  continuesName: boolean;
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
    const again = role !== 'OTHER' && role !== 'AREA' && taken.has(role) && !draft.continuesName && !draft.marks;
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
    };
  });
  if (!taken.has('NAME')) notices.push(notice('NAME_COLUMN_NOT_FOUND', { sheet }));
  return { columns, notices };
}

function draftColumns(headings: ReadonlyMap<number, readonly string[]>, sample: readonly GridRow[]): Draft[] {
  const texts = new Map<number, string[]>();
  for (const { cells } of sample) {
    const own = cells.filter((cell) => cell.mergedFromRow === undefined);
    // Headings between the rows would be taken for names.
    if (own.length < 2 && headings.size > 1) continue;
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
      marks: false,
      meaning: roles?.meaning ?? null,
      also: roles?.also ?? [],
      exact: roles?.exact ?? false,
      by: roles === null ? 'NONE' : 'HEADING',
      texts: texts.get(index) ?? [],
      continuesName: false,
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
  for (const draft of drafts) {
    if (draft.meaning === 'NAME_OR_HONORIFIC') draft.meaning = holdsHonorifics(draft.texts) ? 'HONORIFIC' : 'NAME';
    // "Tập thể | Cá nhân" with a cross in the one or the other.
    if (holdsMarks(draft.texts) && parseKind(draft.levels.at(-1) ?? '') !== null) {
      draft.meaning = 'KIND';
      draft.marks = true;
    }
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

/** One name in two columns, and lists of bodies, where the column of units is the column of names. */
function settleNames(drafts: Draft[]): void {
  for (const [at, draft] of drafts.entries()) {
    const before = drafts[at - 1];
    const goesOn =
      before?.meaning === 'NAME_BEFORE_GIVEN' ||
      (before !== undefined && before.heading !== '' && before.heading === draft.heading && before.meaning === 'NAME');
    if (goesOn && draft.meaning === 'NAME') draft.continuesName = true;
  }
  for (const draft of drafts) if (draft.meaning === 'NAME_BEFORE_GIVEN') draft.meaning = 'NAME';
  if (drafts.some((draft) => draft.meaning === 'NAME')) return;
  const [only] = drafts;
  if (drafts.length === 1 && only?.meaning === null) {
    only.meaning = 'NAME';
    only.by = 'CONTENT';
  }
  const unit =
    drafts.find((draft) => draft.meaning === 'UNIT') ??
    drafts.find((draft) => draft.meaning === 'AREA') ??
    drafts.find((draft) => draft.meaning === null && roleByContent(draft.texts, new Set()) === 'NAME');
  if (unit === undefined || unit.by === 'CHOSEN') return;
  unit.meaning = 'NAME';
  if (unit.by === 'NONE') unit.by = 'CONTENT';
}
