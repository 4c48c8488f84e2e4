/** Award lines of no decision that are drafts and were granted, as far as anybody knows. */
export const loose = (a: string): string =>
  `${a}.record_status = 'DRAFT' and ${a}.decision_id is null and ${a}.undone_at is null and ${a}.state not in ('PROPOSED', 'REPLACED')`;

/** Claims that were not withdrawn, of articles that were not. */
const STANDING_CLAIMS = `(select c.id, c.meeting_id, c.article_id from claims c join articles r on r.id = c.article_id
  where c.record_status <> 'WITHDRAWN' and r.record_status <> 'WITHDRAWN')`;

/** Which claims belong to what waits: `head_id`, `claim_id`. What is told of no meeting belongs to those that its article tells of. */
export const CLAIMS_TOLD = `(
  select meeting_id as head_id, id as claim_id from ${STANDING_CLAIMS} c
  union all select t.meeting_id, c.id from ${STANDING_CLAIMS} t join ${STANDING_CLAIMS} c
    on c.article_id = t.article_id and c.meeting_id is null
  union all select article_id, id from ${STANDING_CLAIMS} c)`;

/** Award lines that were handed over at a meeting, or of which an article tells, and nobody took that back: `head_id`, `award_id`. */
export const LINES_TOLD = `(
  select p.meeting_id as head_id, i.award_id from presentations p join meetings m on m.id = p.meeting_id
    join presentation_items i on i.presentation_id = p.id and i.withdrawn_at is null
   where i.award_id is not null and p.record_status <> 'WITHDRAWN' and m.record_status <> 'WITHDRAWN'
  union all select t.head_id, ca.award_id from ${CLAIMS_TOLD} t join claim_awards ca on ca.claim_id = t.claim_id)`;

/** Which award lines of no decision belong to what waits, be it themselves: `head_id`, `award_id`. */
export const LINES_OF_NO_DECISION = `(
  select head_id, award_id from ${LINES_TOLD} t
  union all select id, id from awards where decision_id is null)`;

const STANDING = `a.record_status <> 'WITHDRAWN' and a.state <> 'REPLACED'`;

/** Whom and which bodies the award lines name. Lines of a decision by its own column, which has an index. */
const PARTIES_OF_LINES = `(
  select a.decision_id as head_id, a.person_id, a.organisation_id, a.grantor_id from awards a
   where a.decision_id is not null and ${STANDING}
  union all select l.head_id, a.person_id, a.organisation_id, a.grantor_id
    from ${LINES_TOLD} l join awards a on a.id = l.award_id where ${STANDING}
  union all select a.id, a.person_id, a.organisation_id, a.grantor_id from awards a where a.decision_id is null and ${STANDING})`;

/** Whom it names: `head_id`, `person_id`. */
export const PEOPLE_NAMED = `(
  select head_id, person_id from ${PARTIES_OF_LINES} l
  union all select meeting_id, person_id from attendances where record_status <> 'WITHDRAWN'
  union all select id, signatory_person_id from award_decisions)`;

/** Which bodies it names: `head_id`, `organisation_id`. */
export const BODIES_NAMED = `(
  select head_id, organisation_id from ${PARTIES_OF_LINES} l
  union all select head_id, grantor_id from ${PARTIES_OF_LINES} l
  union all select id, issuer_id from award_decisions
  union all select meeting_id, organisation_id from meeting_organisers)`;
