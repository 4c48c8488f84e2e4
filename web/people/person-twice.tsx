import { useEffect, useState } from 'preact/hooks';
import { ask } from '../asking/api.js';
import { say } from '../words/language.js';
import { Alert } from '../pieces/pieces.js';
import { useLooking } from '../asking/use-looking.js';
import { Why } from './evidence.js';
import { ONE_PERSON } from './operations.js';
import { ApartInWords, MergeInWords } from './outcome.js';
import { addressOfPair, type Apart, type Merge, type Pair } from './pairs.js';
import { verdictInWords } from './words.js';

interface Answer {
  person: { merges: Merge[]; knownDifferent: Apart[] };
  likelyDuplicates: { nodes: Pair[] };
}

/** Who on record may be this person, and what was decided of it before; nothing where there is neither. */
export function PersonTwice({ id, fetched }: { id: string; fetched: number }) {
  const [found, setFound] = useState<Answer | null>(null);
  const { refusal, look } = useLooking();
  useEffect(() => void look(() => ask<Answer>(ONE_PERSON, { id }), setFound), [id, fetched]);
  if (refusal) return <Alert refusal={refusal} />;
  if (!found) return null;
  const { person, likelyDuplicates } = found;
  if (likelyDuplicates.nodes.length + person.merges.length + person.knownDifferent.length === 0) return null;
  const seen = (one: string, other: string, words: string) => <a href={addressOfPair(one, other)}>{words}</a>;
  return (
    <section aria-labelledby="twice">
      <h2 id="twice">{say('Trùng với ai, đã gộp với ai', 'Likely duplicates, merges')}</h2>
      <ul class="plain-list">
        {likelyDuplicates.nodes.map(({ id: pairId, one, other, verdict, evidence }) => (
          <li key={pairId} class="card">
            {verdictInWords(verdict)}: <strong>{(one.id === id ? other : one).displayName}</strong>{' '}
            {seen(one.id, other.id, say('So sánh', 'Compare'))}
            <Why evidence={evidence} />
          </li>
        ))}
        {person.merges.map((merge) => (
          <li key={merge.id}>
            <MergeInWords merge={merge} /> {seen(merge.kept.id, merge.merged.id, say('Xem', 'Look at it'))}
          </li>
        ))}
        {person.knownDifferent.map((apart) => (
          <li key={apart.id}>
            <ApartInWords apart={apart} /> {seen(apart.one.id, apart.other.id, say('Xem', 'Look at it'))}
          </li>
        ))}
      </ul>
    </section>
  );
}
