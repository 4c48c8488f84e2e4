import { useEffect, useRef, useState } from 'preact/hooks';
import { ask, type Refusal } from '../asking/api.js';
import { language } from '../words/language.js';
import { FORMS } from '../operations.js';
import { useAsking } from '../asking/use-asking.js';
import { type Following, useBehind } from '../asking/use-behind.js';
import { useHere } from '../asking/use-here.js';
import { useInTurn } from '../asking/use-in-turn.js';
import { useKept } from '../keeping/use-kept.js';
import { holds, type Viewer } from '../signing-in/viewer.js';
import { without } from '../without.js';
import type { List } from './list.js';
import { type Mend, saysSomething } from './rows/mending.js';
import { LIST } from './operations.js';
import { type ShownRows, useRows } from './rows/use-rows.js';

/** A list that is being looked at: what it says, which rows are shown, what was typed for them, and the acts on it. */
export interface Desk extends ShownRows, Following {
  list: List;
  /** Whether the reader may mend and commit it. */
  open: boolean;
  records: boolean;
  approves: boolean;
  forms: readonly (readonly [code: string, name: string])[];
  /** What was typed for rows, whichever are shown, and not sent. */
  mends: Readonly<Record<string, Mend>>;
  mend: (rowId: string, to: Mend | null) => void;
  /** Runs an act that answers the list as it is then, and then `done`, where the list is still looked at. */
  act: (mutation: string, input: object, told?: string, done?: () => void) => Promise<boolean>;
  /** The same, for a form that shows the refusal itself. */
  mustAct: (mutation: string, input: object, told?: string) => Promise<void>;
  /** Fetches the list as it is now, and tells of it; what is typed and chosen stays. */
  reload: (told?: string) => Promise<boolean>;
  mustReload: () => Promise<void>;
  /** Says whether the list is still looked at. */
  here: () => boolean;
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
  const [forms, setForms] = useState<readonly Form[]>([]);
  const [mends, setMends] = useKept<Readonly<Record<string, Mend>>>(`mends-${id}`, {});
  const [told, setTold] = useState('');
  const { busy, refusal, run } = useAsking();
  const shown = useRows(id);
  const turns = useInTurn();
  const here = useHere();
  /** The version that the registry answered last: the next change is made to it, whatever is drawn. */
  const version = useRef(0);

  /** The list and its rows are drawn together, so that no form stands over rows that have it already. */
  const take = async (answered: List) => {
    version.current = answered.version;
    await shown.fetchRows();
    setList(answered);
    caughtUp();
  };
  const mustReload = () => turns.inTurn(async () => take((await ask<{ importBatch: List }>(LIST, { id })).importBatch));
  const { behind, follow, caughtUp } = useBehind(mustReload);
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

  const mustAct: Desk['mustAct'] = (mutation, input, words = '') =>
    turns.inTurn(async () => {
      const answer = await ask<Record<string, { batch: List }>>(mutation, {
        input: { id, version: version.current, ...input },
      });
      await take(Object.values(answer)[0]!.batch);
      setTold(words);
    });
  const records = holds(viewer, 'RECORDER');
  return {
    list,
    open: list.state === 'STAGED' && records,
    records,
    approves: holds(viewer, 'APPROVER'),
    forms: forms.map(({ code, nameVi, nameEn }) => [code, language() === 'vi' ? nameVi : nameEn] as const),
    ...shown,
    mends,
    mend: (rowId, to) =>
      setMends((before) => (to && saysSomething(to) ? { ...before, [rowId]: to } : without(before, rowId))),
    act: (mutation, input, words, done) => run(() => mustAct(mutation, input, words), done),
    mustAct,
    reload: (words) =>
      run(async () => {
        await mustReload();
        if (words !== undefined) setTold(words);
      }),
    mustReload,
    behind,
    follow,
    here,
    busy: busy || turns.busy,
    refusal,
    told,
  };
}
