import { useEffect, useState } from 'preact/hooks';
import { ask } from '../asking/api.js';
import { say } from '../words/language.js';
import { Alert, Behind, Loading } from '../pieces/pieces.js';
import { addressOfRecord } from '../records/address.js';
import { useAsking } from '../asking/use-asking.js';
import { useBehind } from '../asking/use-behind.js';
import { useKept } from '../keeping/use-kept.js';
import type { Viewer } from '../signing-in/viewer.js';
import { DecidePair } from './decide-pair.js';
import { Why } from './evidence.js';
import { Holding } from './holding.js';
import { lastListed } from './listed.js';
import { TWO_PEOPLE } from './operations.js';
import { Outcome } from './outcome.js';
import { addressOfPair, decidedOn, type Evidence, nextPair, type Pair, type Person, type Typed } from './pairs.js';
import { verdictInWords } from './words.js';

interface Loaded {
  one: Person;
  other: Person;
  found: Pick<Pair, 'verdict' | 'evidence'> | null;
}
interface Answer {
  one: Partial<Person> | null;
  other: Partial<Person> | null;
  likelyDuplicates: { nodes: { verdict: string; one: { id: string }; other: { id: string }; evidence: Evidence[] }[] };
}

const NOTHING: Typed = { stays: '', whyOne: '', whyTwo: '' };

interface Props {
  one: string;
  other: string;
  viewer: Viewer;
}

/** Two people side by side: one person, or two? */
export function PairPage({ one, other, viewer }: Props) {
  const [loaded, setLoaded] = useState<Loaded | null | undefined>(undefined);
  const [typed, keep] = useKept<Typed>(`pair-${one}-${other}`, NOTHING);
  const { busy, refusal, run } = useAsking();
  const load = async () => {
    setLoaded(await twoPeople(one, other));
    caughtUp();
  };
  const { behind, follow, caughtUp } = useBehind(load);
  useEffect(() => void run(load), []);
  const act = (work: () => Promise<unknown>) =>
    run(async () => {
      await work();
      keep(() => NOTHING);
      await follow();
    }, focusOutcome);
  if (loaded === undefined) return refusal ? <Alert refusal={refusal} /> : <Loading />;
  if (loaded === null) return <p class="note">{say('Sổ không có người này.', 'There is no such person on record.')}</p>;
  const decided = decidedOn(loaded.one, loaded.other);
  const next = nextPair(lastListed(), one, other);
  return (
    <>
      <p>
        <a href="#/duplicates">{say('Có thể trùng', 'Likely duplicates')}</a>
      </p>
      <h1>{say('Một người, hay hai người?', 'One person, or two?')}</h1>
      <div id="pair-outcome" tabIndex={-1}>
        <Outcome decided={decided} two={loaded} viewer={viewer} busy={busy} onAct={act} />
        {decided.state !== 'OPEN' && next ? (
          <p>
            <a href={addressOfPair(next.one.id, next.other.id)}>{say('Cặp tiếp theo', 'The next pair')}</a>
          </p>
        ) : null}
      </div>
      <Behind refusal={behind} onFollow={() => void run(follow)} />
      {loaded.found ? (
        <>
          <p>
            <span class="badge">{verdictInWords(loaded.found.verdict)}</span>
          </p>
          <Why evidence={loaded.found.evidence} />
        </>
      ) : null}
      <div class="two">
        <Column of={loaded.one} nth={say('Bản ghi thứ nhất', 'First record')} />
        <Column of={loaded.other} nth={say('Bản ghi thứ hai', 'Second record')} />
      </div>
      <Alert refusal={refusal} onReload={() => void run(load)} />
      {decided.state === 'OPEN' ? (
        <DecidePair
          two={loaded}
          viewer={viewer}
          busy={busy}
          typed={typed}
          onType={(change) => keep((before) => ({ ...before, ...change }))}
          onAct={act}
        />
      ) : null}
      {decided.state === 'OPEN' && next ? (
        <p>
          <a href={addressOfPair(next.one.id, next.other.id)}>
            {say('Chưa quyết được, sang cặp tiếp theo', 'Undecided, on to the next pair')}
          </a>
        </p>
      ) : null}
    </>
  );
}

function Column({ of, nth }: { of: Person; nth: string }) {
  return (
    <section class="card" aria-label={nth}>
      <h2>
        <a href={addressOfRecord('people', of.id)}>{of.displayName}</a> <small>{nth}</small>
      </h2>
      <Holding of={of} />
    </section>
  );
}

/** What became of it is told above what one looked at. */
function focusOutcome(): void {
  requestAnimationFrame(() => {
    const outcome = document.getElementById('pair-outcome');
    outcome?.focus({ preventScroll: true });
    outcome?.scrollIntoView({ block: 'center' });
  });
}

/** Null where one of the ids is no person. */
async function twoPeople(one: string, other: string): Promise<Loaded | null> {
  const answer = await ask<Answer>(TWO_PEOPLE, { one, other });
  if (!answer.one?.id || !answer.other?.id) return null;
  const found = answer.likelyDuplicates.nodes.find((pair) => [pair.one.id, pair.other.id].includes(other)) ?? null;
  return { one: answer.one as Person, other: answer.other as Person, found };
}
