import { say } from '../words/language.js';
import { plainly } from '../words/plainly.js';
import { AwardLink } from '../records/links.js';
import { addressOf } from '../route.js';
import type { RecordDoubt } from './to-confirm.js';

/** As many as are read beside a record; the others are opened. */
const AT_A_GLANCE = 3;

/** What should be looked at twice of one record, each with the words that it was read from and the way to where it is mended. */
export function DoubtsTold({ doubts }: { doubts: readonly RecordDoubt[] }) {
  const more = doubts.slice(AT_A_GLANCE);
  return (
    <>
      {doubts.slice(0, AT_A_GLANCE).map((doubt, i) => (
        <DoubtTold key={i} doubt={doubt} />
      ))}
      {more.length > 0 ? (
        <details>
          <summary>{say(`${more.length} điều nữa cần xem lại`, `${more.length} more to look at twice`)}</summary>
          {more.map((doubt, i) => (
            <DoubtTold key={i} doubt={doubt} />
          ))}
        </details>
      ) : null}
    </>
  );
}

function DoubtTold({ doubt: { message, quote, awardId, annexOrder, draftId } }: { doubt: RecordDoubt }) {
  return (
    <p class="doubt">
      {awardId !== null && annexOrder !== null ? (
        <>
          <AwardLink award={{ id: awardId }} as={say(`Dòng ${annexOrder}`, `Line ${annexOrder}`)} />:{' '}
        </>
      ) : null}
      {plainly(message)}
      {quote === null ? null : <q>{quote}</q>}{' '}
      {awardId !== null && annexOrder === null ? (
        <AwardLink award={{ id: awardId }} as={say('Xem dòng ấy', 'See the line')} />
      ) : null}
      {draftId === null ? null : <a href={addressOf(draftId, 'articles')}>{say('Xem trong bài', 'See the article')}</a>}
    </p>
  );
}
