import { awardShape } from '../../awards/award.shape.js';
import { presentationShape } from '../../awards/presentations/presentation.shape.js';
import type { Reading } from '../../platform/graphql/compiling/shape.js';
import { conditions } from '../../platform/graphql/compiling/statement.js';
import { isLineOf } from '../claims/told-lines-sql.js';

/** SQL that is true for a presentation `p` that stands, as far as the viewer may see it: what they may not see leads nowhere. */
export const stands = (reading: Reading) =>
  conditions(`p.record_status <> 'WITHDRAWN'`, presentationShape.visible('p', reading));

/**
 * What was claimed of awards that gave way is claimed of those in their place, and what was claimed of a decision as a whole of its
 * awards. `raw` may name only some of its rows.
 */
export const tiedTo = (raw: string) =>
  `select t.claim_id from claim_awards t where t.award_id in (select id from ${raw})
   union all select k.id from claims k where k.decision_id in
     (select d.id from awards w cross join lateral (values (w.decision_id), (w.proposed_in_id)) d (id) where w.id in (select id from ${raw}))`;

/** Claims about a meeting are of its year; of those about none the article's year is. */
export const claimsOfYear = (year: string) =>
  `select c.id from meetings m join claims c on c.meeting_id = m.id where m.held_year = ${year}
   union select c.id from articles ar join claims c on c.article_id = ar.id where ar.published_year = ${year} and c.meeting_id is null`;

/** SQL that is true where an award line that stands, and to which the claim was resolved, or of the decision that it tells of, is as wanted. */
const hasLine = (c: string, wanted: string, reading: Reading) =>
  `exists (select from (select l.award_id from claimed_awards l where l.claim_id = ${c}.id
       union all select w.id from awards w where ${isLineOf('w', `${c}.decision_id`)}) l join awards a on a.id = l.award_id
     where ${conditions(`a.state <> 'REPLACED' and a.status_with_decision <> 'WITHDRAWN' and (${wanted})`, awardShape.visible('a', reading))})`;

/** A proposal is of the year when it was recorded, where nothing else says one. */
const hasLineOfSomeYear = (c: string, reading: Reading) =>
  hasLine(c, `a.granted_year is not null or a.state in ('PROPOSED', 'REFUSED')`, reading);

/** The year of what it tells of, whatever its award lines say: of its meeting, of its handing-over, else of its article. */
const ownYear = (c: string, reading: Reading) =>
  `coalesce((select m.held_year from meetings m where m.id = ${c}.meeting_id),
     (select min(m.held_year) from presentation_items i join presentations p on p.id = i.presentation_id
        join meetings m on m.id = p.meeting_id where i.claim_id = ${c}.id and i.withdrawn_at is null and ${stands(reading)}),
     (select ar.published_year from articles ar where ar.id = ${c}.article_id))`;

/** SQL that is true for a claim of no year: neither its award lines nor its meeting nor its article have one. */
export const ofNoYear = (c: string, reading: Reading) =>
  `(not ${hasLineOfSomeYear(c, reading)} and ${ownYear(c, reading)} is null)`;

/**
 * Claims tied to award lines in question, of a year: `raw` has the lines without a day, too, which are in every year's
 * question, and what is claimed of those is of the year of its other lines, else of its own, else of none.
 */
export const tiedInYear = (raw: string, ofTheYear: (a: string) => string, year: string, reading: Reading) =>
  `${tiedTo(`${raw} where dated`)}
   union select c.id from claims c where c.id in (${tiedTo(raw)}) and (${hasLine('c', ofTheYear('a'), reading)}
     or not ${hasLineOfSomeYear('c', reading)} and coalesce(${ownYear('c', reading)}, ${year}) = ${year})`;
