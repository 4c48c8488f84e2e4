import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../asking/api.js';
import { say } from '../words/language.js';
import { Alert, Loading } from '../pieces/pieces.js';
import { type Page, usePages } from '../asking/use-pages.js';
import { MERGES, TOLD_APART } from './operations.js';
import { ApartInWords, MergeInWords } from './outcome.js';
import { addressOfPair, type Apart, type Merge } from './pairs.js';

/** What was merged and who was told apart in the whole registry, each where it is taken back. */
export function DecidedLists() {
  return (
    <>
      <h1>{say('Đã gộp, đã tách bạch', 'Merged, told apart')}</h1>
      <Decisions<Merge>
        title={say('Đã gộp', 'Merged')}
        fetchPage={async (standing, after) =>
          (await ask<{ personMerges: Page<Merge> }>(MERGES, { standing, after })).personMerges
        }
        address={({ kept, merged }) => addressOfPair(kept.id, merged.id)}
        inWords={(merge) => <MergeInWords merge={merge} />}
      />
      <Decisions<Apart>
        title={say('Đã ghi là hai người', 'Recorded as two people')}
        fetchPage={async (standing, after) =>
          (await ask<{ peopleToldApart: Page<Apart> }>(TOLD_APART, { standing, after })).peopleToldApart
        }
        address={({ one, other }) => addressOfPair(one.id, other.id)}
        inWords={(apart) => <ApartInWords apart={apart} />}
      />
    </>
  );
}

interface DecisionsProps<T> {
  title: string;
  fetchPage: (standing: boolean | null, after: string | null) => Promise<Page<T>>;
  address: (decision: T) => string;
  inWords: (decision: T) => ComponentChildren;
}

function Decisions<T extends { id: string }>({ title, fetchPage, address, inWords }: DecisionsProps<T>) {
  const [all, setAll] = useState(false);
  const { page, busy, refusal, load: loadPage } = usePages<T>();
  const load = (withTakenBack: boolean, before: Page<T> | null) =>
    loadPage((after) => fetchPage(withTakenBack ? null : true, after), before);
  useEffect(() => void load(false, null), []);
  return (
    <section aria-label={title}>
      <h2>
        {title} {page ? <small>({page.totalCount})</small> : null}
      </h2>
      <label class="check">
        <input
          type="checkbox"
          checked={all}
          onChange={(event) => {
            setAll(event.currentTarget.checked);
            void load(event.currentTarget.checked, null);
          }}
        />
        {say('Cả những gì đã hoàn tác, đã rút', 'With what was undone or taken back')}
      </label>
      <Alert refusal={refusal} />
      {page ? null : refusal ? null : <Loading />}
      {page?.nodes.length === 0 ? <p class="quiet">{say('Chưa có.', 'There are none.')}</p> : null}
      <ul class="plain-list">
        {page?.nodes.map((decision) => (
          <li class="card" key={decision.id}>
            {inWords(decision)} <a href={address(decision)}>{say('Xem', 'Look at it')}</a>
          </li>
        ))}
      </ul>
      {page?.pageInfo.hasNextPage ? (
        <button class="second" disabled={busy} onClick={() => void load(all, page)}>
          {say('Xem thêm', 'More')}
        </button>
      ) : null}
    </section>
  );
}
