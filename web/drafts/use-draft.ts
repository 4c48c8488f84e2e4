import { useEffect, useRef, useState } from 'preact/hooks';
import { ask, type Refusal } from '../asking/api.js';
import type { Field } from '../forms/fields.js';
import { language, say } from '../words/language.js';
import { DRAFT, FORMS, REVISE_DRAFT } from '../operations.js';
import { useAsking } from '../asking/use-asking.js';
import { type Following, useBehind } from '../asking/use-behind.js';
import { useInTurn } from '../asking/use-in-turn.js';
import { useKept } from '../keeping/use-kept.js';
import { openParts } from './accepting/accepting.js';
import { sureChoices } from './choosing/choosing.js';
import type { Choice, Choices, Draft, Warning } from './draft.js';
import type { PartKind } from './editing/part-form.js';
import { sameBodiesChosen } from './choosing/same-body.js';
import { samePeople } from './choosing/same-person.js';
import { type Looked, useCandidates } from './choosing/use-candidates.js';
import { type UndatedLine, useUndated } from './accepting/use-undated.js';

/** A draft that is being looked at: what it says, what was chosen for it, and the acts on it. */
export interface Desk extends Looked, Following {
  draft: Draft;
  /** Whether the reader may change and accept it. */
  open: boolean;
  choices: Choices;
  choose: (key: string, choice: Choice | null) => void;
  /** Parts that are to be accepted; a part is ticked until somebody unticks it. */
  ticked: ReadonlySet<string>;
  tick: (key: string, on: boolean) => void;
  /** Lines of which nobody knows the day, as the registry says of what is chosen. */
  undated: readonly UndatedLine[];
  active: string | null;
  pick: (key: string) => void;
  forms: Field['options'];
  /** Parts in which something was begun that is not sent yet. */
  unfinished: readonly string[];
  /** Says that something was begun in a part; what it answers says that it was sent or given up. */
  begin: (key: string) => () => void;
  /** Sends a change, and then runs `done`, where the draft is still looked at; a refusal is shown above the draft. */
  revise: (kind: PartKind | 'doubts', changes: object, done?: () => void) => Promise<boolean>;
  /** The same, for a form that shows the refusal itself; answers the draft as it is then. */
  mustRevise: (kind: PartKind | 'article' | 'doubts', changes: object) => Promise<Draft>;
  /** Runs an act on the whole draft, and then `done`, where the draft is still looked at. */
  act: (mutation: string, input: object, done: () => void, more?: object) => Promise<boolean>;
  /** Whether such an act is on its way: nothing is begun meanwhile that would be lost with it. */
  acting: boolean;
  /** Fetches the draft as it is now; what is typed and chosen stays. */
  reload: () => Promise<boolean>;
  /** The same, for a form that shows the refusal itself. */
  mustReload: () => Promise<void>;
  warnings: readonly Warning[];
  busy: boolean;
  refusal: Refusal | null;
}

type Acted = Record<
  string,
  { draft: Draft; warnings?: Warning[]; notPublic?: { message: string; records: number }[] | null }
>;

interface Form {
  code: string;
  nameVi: string;
  nameEn: string;
}

export function useDraft(id: string): Desk | { refusal: Refusal | null; draft: null } {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [chosen, setChosen] = useKept<Readonly<Record<string, Choice | null>>>(`chosen-${id}`, {});
  const [unticked, setUnticked] = useKept<readonly string[]>(`unticked-${id}`, []);
  const [active, setActive] = useState<string | null>(null);
  const [forms, setForms] = useState<readonly Form[]>([]);
  const [unfinished, setUnfinished] = useState<readonly string[]>([]);
  const [warnings, setWarnings] = useState<readonly Warning[]>([]);
  const [acting, setActing] = useState(false);
  const { busy, refusal, run } = useAsking();
  const turns = useInTurn();
  /** The version that the registry answered last: the next change is made to it, whatever is drawn. */
  const version = useRef(0);

  const looked = useCandidates(draft);
  const take = (answered: Draft): Draft => {
    version.current = answered.version;
    setDraft(answered);
    caughtUp();
    return answered;
  };
  const reload = () => turns.inTurn(async () => void take((await ask<{ draft: Draft }>(DRAFT, { id })).draft));
  const { behind, follow, caughtUp } = useBehind(reload);
  useEffect(() => {
    void run(async () => {
      await reload();
      setForms((await ask<{ awardForms: Form[] }>(FORMS)).awardForms);
    });
  }, [id]);
  const sure = looked.candidates ? sureChoices(looked.candidates) : {};
  const said = Object.fromEntries(
    Object.entries({ ...sure, ...chosen }).filter((entry): entry is [string, Choice] => entry[1] !== null),
  );
  const same = draft
    ? { ...samePeople(draft, looked.candidates, said), ...sameBodiesChosen(draft, looked.candidates, said) }
    : {};
  const untouched = Object.entries(same).filter(([key]) => chosen[key] === undefined);
  const choices = { ...said, ...Object.fromEntries(untouched) };
  const ticked = new Set(draft ? openParts(draft).filter((key) => !unticked.includes(key)) : []);
  const undated = useUndated(draft, ticked, choices);
  if (!draft) return { refusal, draft: null };

  const change = async (mutation: string, input: object, more: object = {}): Promise<Draft> => {
    const variables = { input: { id, version: version.current, ...input }, ...more };
    const [acted] = Object.values(await ask<Acted>(mutation, variables));
    setWarnings([
      ...(acted!.warnings ?? []),
      ...(acted!.notPublic ?? []).map(({ message, records }) => ({
        code: 'NOT_PUBLIC',
        message: say(`Chưa công khai: ${message} (${records})`, `Not public yet: ${message} (${records})`),
        partKey: null,
      })),
    ]);
    return take(acted!.draft);
  };
  const mustRevise: Desk['mustRevise'] = (kind, changes) =>
    turns.inTurn(() => change(REVISE_DRAFT, { [kind]: kind === 'article' ? changes : [changes] }));
  return {
    draft,
    open: draft.state === 'OPEN' && draft.mayRevise,
    ...looked,
    choices,
    choose: (key, choice) => setChosen((before) => ({ ...before, [key]: choice })),
    ticked,
    undated,
    tick: (key, on) => setUnticked((before) => (on ? before.filter((each) => each !== key) : [...before, key])),
    active,
    pick: setActive,
    forms: forms.map(({ code, nameVi, nameEn }) => [code, language() === 'vi' ? nameVi : nameEn]),
    unfinished,
    begin: (key) => {
      setUnfinished((before) => [...before, key]);
      return () => setUnfinished((before) => before.filter((_, at) => at !== before.indexOf(key)));
    },
    revise: (kind, changes, done) => run(() => mustRevise(kind, changes), done),
    mustRevise,
    act: (mutation, input, done, more) => {
      setActing(true);
      return run(() => turns.inTurn(() => change(mutation, input, more)), done).finally(() => setActing(false));
    },
    acting,
    reload: () => run(reload),
    mustReload: reload,
    behind,
    follow,
    warnings,
    busy: busy || turns.busy,
    refusal,
  };
}
