import { BODIES_NAMED, CLAIMS_TOLD, LINES_OF_NO_DECISION, loose, PEOPLE_NAMED } from './belonging.sql.js';

const draftClaims = (article: string): string =>
  `(select count(*)::int from claims x where x.article_id = ${article} and x.record_status = 'DRAFT')`;

const presenters = (presentation: string): string =>
  `(select string_agg(t.name_printed, ', ' order by pp.ordinal) from presentation_presenters pp
     join attendances t on t.id = pp.attendance_id where pp.presentation_id = ${presentation})`;

/**
 * The drafts that hang on what waits (`head_id`), in the order in which they are confirmed (`step`): people and bodies before what
 * names them. `along`: drafts that are confirmed with it, lines of a decision, claims of an article. `undated`: an award of no
 * known day. Who is named twice is one row.
 */
export const DRAFT_RECORDS = `(
  select n.head_id, p.id, 1 as step, 'Person' as type, p.version, p.display_name as label, null::uuid as kept_by_id, 0 as along, false as undated
    from ${PEOPLE_NAMED} n join people p on p.id = n.person_id
   where p.record_status = 'DRAFT' and p.merged_into_id is null
  union
  select n.head_id, s.id, 2, 'Post', s.version, concat_ws(': ', p.display_name, s.title_printed), null, 0, false
    from ${PEOPLE_NAMED} n join posts s on s.person_id = n.person_id join people p on p.id = s.person_id
   where s.record_status = 'DRAFT'
  union
  select n.head_id, o.id, 3, 'Organisation', o.version, o.name, o.parent_id, 0, false
    from ${BODIES_NAMED} n join organisations o on o.id = n.organisation_id
   where o.record_status = 'DRAFT'
  union
  select m.id, m.id, 4, 'Meeting', m.version, m.title, m.kept_by_id, 0, false from meetings m where m.record_status = 'DRAFT'
  union
  select a.meeting_id, a.id, 5, 'Attendance', a.version, coalesce(a.name_printed, a.delegation_printed), m.kept_by_id, 0, false
    from attendances a join meetings m on m.id = a.meeting_id where a.record_status = 'DRAFT'
  union
  select d.id, d.id, 6, 'AwardDecision', d.version, concat_ws(': ', d.number_printed, d.subject), d.kept_by_id, l.lines, false
    from award_decisions d,
         lateral (select count(*)::int as lines from awards a where a.decision_id = d.id and a.record_status = 'DRAFT') l
   where d.record_status = 'DRAFT' or l.lines > 0
  union
  select l.head_id, a.id, 7, 'Award', a.version, concat_ws(': ', f.name_vi, coalesce(a.recipient_name_printed, a.quantity::text)),
         a.kept_by_id, 0, a.granted_on is null
    from ${LINES_OF_NO_DECISION} l join awards a on a.id = l.award_id join award_forms f on f.id = a.form_id where ${loose('a')}
  union
  select p.meeting_id, p.id, 8, 'Presentation', p.version, coalesce(${presenters('p.id')}, ''), p.kept_by_id, 0, false
    from presentations p where p.record_status = 'DRAFT'
  union
  select t.head_id, r.id, 9, 'Article', r.version, r.title, r.kept_by_id, ${draftClaims('r.id')}, false
    from ${CLAIMS_TOLD} t join claims c on c.id = t.claim_id join articles r on r.id = c.article_id
   where r.record_status = 'DRAFT'
  union
  select r.id, r.id, 9, 'Article', r.version, r.title, r.kept_by_id, ${draftClaims('r.id')}, false
    from articles r where r.record_status = 'DRAFT'
  union
  select t.head_id, c.id, 10, 'Claim', c.version, left(c.quote, 160), r.kept_by_id, 0, false
    from ${CLAIMS_TOLD} t join claims c on c.id = t.claim_id join articles r on r.id = c.article_id
   where c.record_status = 'DRAFT' and r.record_status = 'CONFIRMED')`;
