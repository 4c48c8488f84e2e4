import { say } from '../../words/language.js';
import { Claims } from '../articles/claims.js';
import type { Award } from '../record.js';
import type { RecordDesk } from '../page/use-record.js';

/** What articles say of an award. */
export const AwardClaims = ({ desk }: { desk: RecordDesk<Award> }) => (
  <section aria-labelledby="claims">
    <h2 id="claims">{say('Các bài báo nói', 'What articles say')}</h2>
    <Claims claims={desk.record.claims} />
  </section>
);
