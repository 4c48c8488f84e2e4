import { useEffect, useState } from 'preact/hooks';
import { ask, type Refusal } from '../api.js';
import { language } from '../language.js';
import { FORMS } from '../operations.js';
import { useAsking } from '../use-asking.js';
import { useKept } from '../use-kept.js';
import { holds, type Viewer } from '../viewer.js';
import { without } from '../without.js';
import type { List, Page, Row } from './list.js';
import { type Mend, saysSomething } from './mending.js';
import { ALL_ROWS, type Narrowed, rowArguments } from './narrowing.js';
import { LIST, LIST_ROWS } from './operations.js';

export const ROWS_AT_ONCE = 50;

/** A list that is being looked at: what it says, which rows are shown, what was typed for them, and the acts on it. */
export interface Desk {
  list: List;
  /** Whether the reader may mend and commit it. */
  open: boolean;
  records: boolean;
  approves: boolean;
  forms: readonly (readonly [code: string, name: string])[];
  rows: Page<Row> | null;
  narrowed: Narrowed;
  narrow: (to: Narrowed) => void;
  /** From 1. */
  pageNumber: number;
  turn: (by: 1 | -1) => void;
  /** What was typed for rows, whichever are shown, and not sent. */
  mends: Readonly<Record<string, Mend>>;
  mend: (rowId: string, to: Mend | null) => void;
  /** Runs an act that answers the list as it is then; answers whether it was done. */
  act: (mutation: string, input: object, told?: string) => Promise<boolean>;
  /** The same, for a form that shows the refusal itself. */
  mustAct: (mutation: string, input: object, told?: string) => Promise<void>;
  /** Fetches the list as it is now, and tells of it; what is typed and chosen stays. */
  reload: (told?: string) => Promise<boolean>;
  mustReload: () => Promise<void>;
  busy: boolean;
  refusal: Refusal | null;
  /** What was done last. */
  told: string;
}

interface Form {
  code: string;
  nameVi: string;
  nameEn: string;
}

export function useList(id: string, viewer: Viewer): Desk | { refusal: Refusal | null; list: null } {
  const [list, setList] = useState<List | null>(null);
  const [rows, setRows] = useState<Page<Row> | null>(null);
  const [narrowed, setNarrowed] = useState(ALL_ROWS);
  /** Where the pages before this one ended. */
  const [ends, setEnds] = useState<readonly string[]>([]);
  const [forms, setForms] = useState<readonly Form[]>([]);
  const [mends, setMends] = useKept<Readonly<Record<string, Mend>>>(`mends-${id}`, {});
  const [told, setTold] = useState('');
  const { busy, refusal, run } = useAsking();

  const look = async (by: Narrowed, after: readonly string[]) => {
    const { importBatch } = await ask<{ importBatch: { rows: Page<Row> } }>(LIST_ROWS, {
      id,
      first: ROWS_AT_ONCE,
      after: after.at(-1) ?? null,
      ...rowArguments(by),
    });
    // The last row of a page was mended, so that it is no more among these.
    if (importBatch.rows.nodes.length === 0 && after.length > 0) return look(by, after.slice(0, -1));
    setRows(importBatch.rows);
    setNarrowed(by);
    setEnds(after);
  };
  const mustReload = async () => {
    setList((await ask<{ importBatch: List }>(LIST, { id })).importBatch);
    await look(narrowed, ends);
  };
  useEffect(() => {
    void run(async () => {
      await mustReload();
      setForms((await ask<{ awardForms: Form[] }>(FORMS)).awardForms);
    });
  }, [id]);
  useEffect(() => {
    // What the registry says is said in the reader's language; where it cannot be fetched, it stays in the other one.
    if (list) mustReload().catch(() => null);
  }, [language()]);
  if (!list) return { refusal, list: null };

  const mustAct: Desk['mustAct'] = async (mutation, input, words = '') => {
    const answer = await ask<Record<string, { batch: List }>>(mutation, {
      input: { id, version: list.version, ...input },
    });
    setList(Object.values(answer)[0]!.batch);
    setTold(words);
    await look(narrowed, ends);
  };
  const records = holds(viewer, 'RECORDER');
  return {
    list,
    open: list.state === 'STAGED' && records,
    records,
    approves: holds(viewer, 'APPROVER'),
    forms: forms.map(({ code, nameVi, nameEn }) => [code, language() === 'vi' ? nameVi : nameEn] as const),
    rows,
    narrowed,
    narrow: (to) => void run(() => look(to, [])),
    pageNumber: ends.length + 1,
    turn: (by) => {
      const end = rows?.pageInfo.endCursor;
      if (by === -1) void run(() => look(narrowed, ends.slice(0, -1)));
      else if (end) void run(() => look(narrowed, [...ends, end]));
    },
    mends,
    mend: (rowId, to) =>
      setMends((before) => (to && saysSomething(to) ? { ...before, [rowId]: to } : without(before, rowId))),
    act: (mutation, input, words) => run(() => mustAct(mutation, input, words)),
    mustAct,
    reload: (words) =>
      run(async () => {
        await mustReload();
        if (words !== undefined) setTold(words);
      }),
    mustReload,
    busy,
    refusal,
    told,
  };
}
