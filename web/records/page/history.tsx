import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { language, momentInWords, say } from '../../words/language.js';
import { Alert, Loading } from '../../pieces/pieces.js';
import { type Page, usePages } from '../../asking/use-pages.js';
import { actInWords } from './acts-in-words.js';
import { changesOf, type Entry, idsNamed, namesOf } from './changes.js';
import { HISTORY, namedBy } from '../operations.js';

interface Shown extends Entry {
  names: ReadonlyMap<string, string>;
}

/** Who changed what, when and why, from what to what, newest first; fetched when it is opened, and anew after each change. */
export function History({ id, fetched }: { id: string; fetched: number }) {
  const [open, setOpen] = useState(false);
  const { page, busy, refusal, load: loadPage } = usePages<Shown>();
  const load = (before: Page<Shown> | null) =>
    void loadPage(async (after) => {
      const { history } = await ask<{ history: Page<Entry> }>(HISTORY, { id, after });
      const names = await namesIn(history.nodes);
      return { ...history, nodes: history.nodes.map((entry) => ({ ...entry, names })) };
    }, before);
  useEffect(() => {
    if (open) load(null);
  }, [open, fetched, id, language()]);
  return (
    <details class="card history" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('Lịch sử: ai đã sửa gì', 'History: who changed what')}</summary>
      <Alert refusal={refusal} />
      {page ? (
        <ol class="plain-list">
          {page.nodes.map((entry) => (
            <Told key={entry.id} entry={entry} />
          ))}
        </ol>
      ) : open && !refusal ? (
        <Loading />
      ) : null}
      {page?.nodes.length === 0 ? <p class="quiet">{say('Chưa có gì.', 'Nothing yet.')}</p> : null}
      {page?.pageInfo.hasNextPage ? (
        <button type="button" class="second" disabled={busy} onClick={() => load(page)}>
          {say('Xem thêm', 'More')}
        </button>
      ) : null}
    </details>
  );
}

function Told({ entry }: { entry: Shown }) {
  const none = <em>{say('không có', 'nothing')}</em>;
  return (
    <li>
      <strong>{actInWords(entry.act)}</strong> · {entry.actorName} · {momentInWords(entry.at)}
      {entry.reason ? <> · {say(`lý do: ${entry.reason}`, `because: ${entry.reason}`)}</> : null}
      <ul>
        {changesOf(entry, entry.names).map(({ label, before, after }) => (
          <li key={label}>
            {label}: {before ?? none} → {after ?? none}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** As many as one request names. */
const MOST_NAMED = 25;

export async function namesIn(entries: readonly Entry[]): Promise<ReadonlyMap<string, string>> {
  const ids = idsNamed(entries).slice(0, MOST_NAMED);
  if (ids.length === 0) return new Map();
  const variables = Object.fromEntries(ids.map((id, i) => [`i${i}`, id]));
  return namesOf(await ask(namedBy(ids.length), variables));
}
