import { accentKey } from '../../../platform/text/accent-key.js';
import { holdsNames, roleByContent } from './content-roles.js';
import type { HeadingMeaning } from './heading-roles.js';
import type { ListColumn } from '../list.js';

/** How its heading addresses those whose names stand in a column; null: it does not. */
export interface NameOf {
  honorific: string | null;
}

/** What of a column says whether it holds names. */
export interface NameDraft {
  heading: string;
  meaning: HeadingMeaning | null;
  by: ListColumn['recognisedBy'];
  levels: readonly string[];
  texts: string[];
  continuesName: boolean;
  nameOf: NameOf | null;
}

/** Whether a column's names belong with those of another one. */
export function continues({ continuesName, nameOf }: NameDraft): boolean {
  return continuesName || nameOf !== null;
}

const BY_SEX: ReadonlyMap<string, NameOf> = new Map([
  ['ông', { honorific: 'Ông' }],
  ['bà', { honorific: 'Bà' }],
  ['nam', { honorific: null }],
  ['nữ', { honorific: null }],
]);

/** "Họ và tên: Ông | Bà". Years of birth stand under such headings, too. */
function settleNamesOf(drafts: NameDraft[]): void {
  const found = drafts.flatMap((draft) => {
    const nameOf = BY_SEX.get(accentKey((draft.levels.at(-1) ?? '').trim()));
    return nameOf && draft.meaning === 'NAME' && holdsNames(draft.texts) ? [{ draft, nameOf }] : [];
  });
  if (found.length < 2) return;
  for (const { draft, nameOf } of found) draft.nameOf = nameOf;
}

/** One name in two columns, and lists of bodies, where the column of units is the column of names. */
export function settleNames(drafts: NameDraft[]): void {
  settleNamesOf(drafts);
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
