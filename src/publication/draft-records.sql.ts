import { loose } from './to-confirm.sql.js';

/** Which award lines belong to what waits: `head_id`, `award_id`. */
const LINES = `(
  select decision_id as head_id, id as award_id from awards where decision_id is not null
  union all select p.meeting_id, i.award_id from presentations p
    join presentation_items i on i.presentation_id = p.id and i.withdrawn_at is null
   where i.award_id is not null and p.record_status <> 'WITHDRAWN'
  union all select c.meeting_id, ca.award_id from claims c join claim_awards ca on ca.claim_id = c.id
   where c.record_status <> 'WITHDRAWN'
  union all select c.article_id, ca.award_id from claims c join claim_awards ca on ca.claim_id = c.id
   where c.record_status <> 'WITHDRAWN'
  union all select id, id from awards where decision_id is null)`;

const PEOPLE_NAMED = `(
  select l.head_id, a.person_id from ${LINES} l join awards a on a.id = l.award_id
   where a.record_status <> 'WITHDRAWN' and a.state <> 'REPLACED'
  union all select meeting_id, person_id from attendances where record_status <> 'WITHDRAWN'
  union all select id, signatory_person_id from award_decisions)`;

const BODIES_NAMED = `(
  select l.head_id, b.id from ${LINES} l join awards a on a.id = l.award_id,
         lateral (values (a.organisation_id), (a.grantor_id)) b (id)
   where a.record_status <> 'WITHDRAWN' and a.state <> 'REPLACED'
  union all select id, issuer_id from award_decisions
  union all select meeting_id, organisation_id from meeting_organisers)`;

const draftClaims = (article: string): string =>
  `(select count(*)::int from claims x where x.article_id = ${article} and x.record_status = 'DRAFT')`;

const presenters = (presentation: string): string =>
  `(select string_agg(t.name_printed, ', ' order by pp.ordinal) from presentation_presenters pp
     join attendances t on t.id = pp.attendance_id where pp.presentation_id = ${presentation})`;

/**
 * The drafts that hang on what waits (`head_id`), in the order in which they are confirmed (`step`): people and bodies before what
 * names them. `along`: drafts that are confirmed with it, lines of a decision, claims of an article. Who is named twice is one row.
 */
export const DRAFT_RECORDS = `(
  select n.head_id, p.id, 1 as step, 'Person' as type, p.version, p.display_name as label, null::uuid as kept_by_id, 0 as along
    from ${PEOPLE_NAMED} n join people p on p.id = n.person_id
   where p.record_status = 'DRAFT' and p.merged_into_id is null
  union
  select n.head_id, s.id, 2, 'Post', s.version, concat_ws(': ', p.display_name, s.title_printed), null, 0
    from ${PEOPLE_NAMED} n join posts s on s.person_id = n.person_id join people p on p.id = s.person_id
   where s.record_status = 'DRAFT'
  union
  select n.head_id, o.id, 3, 'Organisation', o.version, o.name, o.parent_id, 0
    from ${BODIES_NAMED} n (head_id, organisation_id) join organisations o on o.id = n.organisation_id
   where o.record_status = 'DRAFT'
  union
  select m.id, m.id, 4, 'Meeting', m.version, m.title, m.kept_by_id, 0 from meetings m where m.record_status = 'DRAFT'
  union
  select a.meeting_id, a.id, 5, 'Attendance', a.version, coalesce(a.name_printed, a.delegation_printed), m.kept_by_id, 0
    from attendances a join meetings m on m.id = a.meeting_id where a.record_status = 'DRAFT'
  union
  select d.id, d.id, 6, 'AwardDecision', d.version, concat_ws(': ', d.number_printed, d.subject), d.kept_by_id, l.lines
    from award_decisions d,
         lateral (select count(*)::int as lines from awards a where a.decision_id = d.id and a.record_status = 'DRAFT') l
   where d.record_status = 'DRAFT' or l.lines > 0
  union
  select l.head_id, a.id, 7, 'Award', a.version, concat_ws(': ', f.name_vi, coalesce(a.recipient_name_printed, a.quantity::text)),
         a.kept_by_id, 0
    from ${LINES} l join awards a on a.id = l.award_id join award_forms f on f.id = a.form_id where ${loose('a')}
  union
  select p.meeting_id, p.id, 8, 'Presentation', p.version, coalesce(${presenters('p.id')}, ''), p.kept_by_id, 0
    from presentations p where p.record_status = 'DRAFT'
  union
  select c.meeting_id, r.id, 9, 'Article', r.version, r.title, r.kept_by_id, ${draftClaims('r.id')}
    from claims c join articles r on r.id = c.article_id where r.record_status = 'DRAFT' and c.record_status <> 'WITHDRAWN'
  union
  select r.id, r.id, 9, 'Article', r.version, r.title, r.kept_by_id, ${draftClaims('r.id')}
    from articles r where r.record_status = 'DRAFT'
  union
  select h.id, c.id, 10, 'Claim', c.version, left(c.quote, 160), r.kept_by_id, 0
    from claims c join articles r on r.id = c.article_id, lateral (values (c.meeting_id), (c.article_id)) h (id)
   where c.record_status = 'DRAFT' and r.record_status = 'CONFIRMED')`;
