import { useEffect, useState } from 'preact/hooks';
import { ask } from '../asking/api.js';
import { momentInWords, say } from '../words/language.js';
import { LIST_HISTORY } from './operations.js';
import { actInWords } from './words.js';

interface Entry {
  id: string;
  act: string;
  actorName: string;
  at: string;
  reason: string | null;
}

/** Who did what with a list, newest first; fetched when it is opened, and anew after each act. */
export function History({ id, of }: { id: string; of: number }) {
  const [open, setOpen] = useState(false);
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  useEffect(() => {
    if (!open) return;
    let past = false;
    ask<{ history: { nodes: Entry[] } }>(LIST_HISTORY, { id }).then(
      ({ history }) => {
        if (!past) setEntries(history.nodes);
      },
      // It can be opened again.
      () => {
        if (!past) setOpen(false);
      },
    );
    return () => {
      past = true;
    };
  }, [open, of]);
  return (
    <details class="card" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('Ai đã làm gì', 'Who did what')}</summary>
      <ul class="plain-list">
        {entries.map((entry) => (
          <li key={entry.id}>
            {momentInWords(entry.at)} · {entry.actorName} · {actInWords(entry.act)}
            {entry.reason ? `: ${entry.reason}` : ''}
          </li>
        ))}
      </ul>
    </details>
  );
}
