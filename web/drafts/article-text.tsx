import { useEffect, useMemo, useRef } from 'preact/hooks';
import { say } from '../words/language.js';
import type { Draft } from './draft.js';
import { type Mark, piecesOf } from './marks.js';

interface Props {
  draft: Draft;
  /** The part in hand: its words are shown strongest, and brought into view. */
  active: string | null;
  onPick: (key: string) => void;
}

/** The text as it was read, with the words marked that something was read from. */
export function ArticleText({ draft, active, onPick }: Props) {
  const pieces = useMemo(() => piecesOf(draft.snapshotText, marksOf(draft, active)), [draft, active]);
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const within = text.current;
    const marked = within?.querySelector<HTMLElement>('mark.here');
    if (!within || !marked) return;
    const { top, bottom } = within.getBoundingClientRect();
    const at = marked.getBoundingClientRect();
    if (at.top < top || at.bottom > bottom) within.scrollTop += at.top - top - within.clientHeight / 3;
  }, [active]);
  return (
    <div class="article" ref={text} tabIndex={0} aria-label={say('Chữ của bài', 'Text of the article')}>
      {pieces.map(({ start, text: words, keys: [key, ...others], value }) =>
        key ? (
          <mark
            key={start}
            class={[key, ...others].includes(active ?? '') ? `here${value ? ' value' : ''}` : ''}
            onClick={() => {
              onPick(key);
              document.getElementById(`part-${key}`)?.scrollIntoView({ block: 'nearest' });
            }}
          >
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </div>
  );
}

function marksOf({ contents }: Draft, active: string | null): Mark[] {
  const { meetings, attendees, delegations, awards, doubts } = contents;
  const parts = [...meetings, ...attendees, ...delegations, ...awards].filter(({ leftOut }) => !leftOut);
  const told = awards.flatMap(({ key, toldAgain }) => toldAgain.map((span) => ({ ...span, key })));
  const inHand = parts.filter(({ key }) => key === active);
  return [
    ...parts.flatMap(({ key, evidence }) => (evidence ? [{ ...evidence, key }] : [])),
    ...told,
    ...inHand.flatMap(({ key, values }) => values.map(({ start, end }) => ({ start, end, key, value: true }))),
    ...doubts.flatMap(({ evidence, partKey }) =>
      evidence && partKey === active && active ? [{ ...evidence, key: active }] : [],
    ),
  ];
}
