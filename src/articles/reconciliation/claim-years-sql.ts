import { awardShape } from '../../awards/award.shape.js';
import { presentationShape } from '../../awards/presentations/presentation.shape.js';
import type { Reading } from '../../platform/graphql/compiling/shape.js';
import { conditions } from '../../platform/graphql/compiling/statement.js';

/** SQL that is true for a presentation `p` that stands, as far as the viewer may see it: what they may not see leads nowhere. */
export const stands = (reading: Reading) =>
  conditions(`p.record_status <> 'WITHDRAWN'`, presentationShape.visible('p', reading));

/** What was claimed of awards that gave way is claimed of those in their place. `raw` may name only some of its rows. */
export const tiedTo = (raw: string) =>
  `select t.claim_id from claim_awards t where t.award_id in (select id from ${raw})`;

/** Claims about a meeting are of its year; of those about none the article's year is. */
export const claimsOfYear = (year: string) =>
  `select c.id from meetings m join claims c on c.meeting_id = m.id where m.held_year = ${year}
   union select c.id from articles ar join claims c on c.article_id = ar.id where ar.published_year = ${year} and c.meeting_id is null`;

/** SQL that is true where an award line that stands, and to which the claim was resolved, is as wanted. */
const hasLine = (claimId: string, wanted: string, reading: Reading) =>
  `exists (select from claimed_awards l join awards a on a.id = l.award_id
     where l.claim_id = ${claimId} and ${conditions(`a.state <> 'REPLACED' and a.status_with_decision <> 'WITHDRAWN' and (${wanted})`, awardShape.visible('a', reading))})`;

/** A proposal is of the year when it was recorded, where nothing else says one. */
const hasLineOfSomeYear = (claimId: string, reading: Reading) =>
  hasLine(claimId, `a.granted_year is not null or a.state in ('PROPOSED', 'REFUSED')`, reading);

/** The year of what it tells of, whatever its award lines say: of its meeting, of its handing-over, else of its article. */
const ownYear = (c: string, reading: Reading) =>
  `coalesce((select m.held_year from meetings m where m.id = ${c}.meeting_id),
     (select min(m.held_year) from presentation_items i join presentations p on p.id = i.presentation_id
        join meetings m on m.id = p.meeting_id where i.claim_id = ${c}.id and i.withdrawn_at is null and ${stands(reading)}),
     (select ar.published_year from articles ar where ar.id = ${c}.article_id))`;

/** SQL that is true for a claim of no year: neither its award lines nor its meeting nor its article have one. */
export const ofNoYear = (c: string, reading: Reading) =>
  `(not ${hasLineOfSomeYear(`${c}.id`, reading)} and ${ownYear(c, reading)} is null)`;

/**
 * Claims tied to award lines in question, of a year: `raw` has the lines without a day, too, which are in every year's
 * question, and what is claimed of those is of the year of its other lines, else of its own, else of none.
 */
export const tiedInYear = (raw: string, ofTheYear: (a: string) => string, year: string, reading: Reading) =>
  `${tiedTo(`${raw} where dated`)}
   union select c.id from claims c where c.id in (${tiedTo(raw)}) and (${hasLine('c.id', ofTheYear('a'), reading)}
     or not ${hasLineOfSomeYear('c.id', reading)} and coalesce(${ownYear('c', reading)}, ${year}) = ${year})`;
