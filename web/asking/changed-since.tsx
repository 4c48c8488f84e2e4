import { useEffect, useState } from 'preact/hooks';
import { ask, type Refusal } from './api.js';
import { momentInWords, say } from '../words/language.js';
import { plainly } from '../words/plainly.js';
import { actInWords } from '../records/page/acts-in-words.js';
import { changesOf, type Entry } from '../records/page/changes.js';
import { HISTORY } from '../records/operations.js';

/** As many changes as are told beside a refusal; the history of the record has them all. */
const MOST_TOLD = 3;
const NOBODY: ReadonlyMap<string, string> = new Map();

/** Beside what was refused because the record was changed meanwhile: who changed what, where the history says so. */
export function ChangedSince({ refusal: { changed, code, words } }: { refusal: Refusal }) {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  useEffect(() => {
    let past = false;
    setEntries([]);
    if (changed)
      ask<{ history: { nodes: Entry[] } }>(HISTORY, { id: changed.id, after: null }).then(
        ({ history }) => past || setEntries(history.nodes.slice(0, Math.min(changed.versions, MOST_TOLD))),
        // What is known is told all the same.
        () => null,
      );
    return () => {
      past = true;
    };
  }, [changed?.id, changed?.versions]);
  return (
    <>
      {code === 'DRAFT_NOT_OPEN' ? `${plainly(words)} ` : ''}
      {say(
        'Trong lúc bạn làm, đã có người sửa. Việc của bạn chưa được ghi; những gì bạn gõ vẫn còn.',
        'While you were at it, somebody changed this. Nothing of yours was recorded; what you typed is still there.',
      )}
      {entries.map((entry) => (
        <span class="changed" key={entry.id}>
          {' '}
          {told(entry)}
        </span>
      ))}
    </>
  );
}

function told(entry: Entry): string {
  const changes = changesOf(entry, NOBODY).map(({ label }) => label.toLowerCase());
  const what = changes.length > 0 ? ` (${changes.join(', ')})` : '';
  return `${entry.actorName}, ${momentInWords(entry.at)}: ${actInWords(entry.act)}${what}.`;
}
