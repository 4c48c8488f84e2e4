import { useEffect, useState } from 'preact/hooks';
import { ask } from '../asking/api.js';
import { dayInWords, say } from '../words/language.js';
import { addressOf } from '../route.js';
import { useLooking } from '../asking/use-looking.js';
import { HANDED_OVER } from './operations.js';
import { type HandedOver, waitsFor } from './waits-for.js';

interface Props {
  /** Of the meeting; of anything else nothing is said. */
  id: string;
  /** Changes when something was done with it, whereupon it is looked at anew. */
  fetched: unknown;
}

/** The way from a public meeting to decisions that are drafts, for which lines that were handed over there wait. */
export function WaitingDecisions({ id, fetched }: Props) {
  const [waiting, setWaiting] = useState<ReturnType<typeof waitsFor>>([]);
  const { look } = useLooking();
  useEffect(
    () =>
      void look(
        () => ask<{ node: Partial<HandedOver> | null }>(HANDED_OVER, { id }),
        ({ node }) => setWaiting(node?.presentations ? waitsFor(node as HandedOver) : []),
      ),
    [id, fetched],
  );
  if (waiting.length === 0) return null;
  return (
    <ul class="note">
      {waiting.map(({ decision, lines }) => (
        <li key={decision.id}>
          {say(
            `${lines} dòng đã trao ở hội nghị này chưa ai xem được, vì quyết định còn là bản nháp:`,
            `${lines} of the lines handed over at this meeting cannot be seen by anybody yet, as their decision is a draft:`,
          )}{' '}
          <a href={addressOf(decision.id, 'publication')}>
            {say('xem và công khai quyết định', 'look over and make public the decision')}{' '}
            {[decision.numberPrinted, dayInWords(decision.signedOn)].filter(Boolean).join(', ')}
          </a>
        </li>
      ))}
    </ul>
  );
}
