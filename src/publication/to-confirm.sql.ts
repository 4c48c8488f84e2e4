import { BODIES_NAMED, CLAIMS_TOLD, LINES_TOLD, loose, PEOPLE_NAMED } from './belonging.sql.js';

/** Whether an article tells of a meeting that stands, under which it waits then. */
const tiedToMeeting = (article: string): string =>
  `exists (select from claims c join meetings m on m.id = c.meeting_id
            where c.article_id = ${article} and c.record_status <> 'WITHDRAWN' and m.record_status <> 'WITHDRAWN')`;

/** Decisions, meetings and articles to which a draft belongs, as DRAFT_RECORDS tells them. */
const HAVE_DRAFTS = `
  select decision_id as head_id from awards where record_status = 'DRAFT' and decision_id is not null
  union all select meeting_id from attendances where record_status = 'DRAFT'
  union all select meeting_id from presentations where record_status = 'DRAFT'
  union all select t.head_id from ${CLAIMS_TOLD} t join claims c on c.id = t.claim_id where c.record_status = 'DRAFT'
  union all select t.head_id from ${CLAIMS_TOLD} t join claims c on c.id = t.claim_id
    join articles r on r.id = c.article_id where r.record_status = 'DRAFT'
  union all select t.head_id from ${LINES_TOLD} t join awards a on a.id = t.award_id where ${loose('a')}
  union all select n.head_id from ${PEOPLE_NAMED} n join people p on p.id = n.person_id
   where p.record_status = 'DRAFT' and p.merged_into_id is null
  union all select n.head_id from ${PEOPLE_NAMED} n join posts s on s.person_id = n.person_id where s.record_status = 'DRAFT'
  union all select n.head_id from ${BODIES_NAMED} n join organisations o on o.id = n.organisation_id
   where o.record_status = 'DRAFT'`;

/** Decisions, meetings, articles of no meeting, and awards that nothing speaks of, which are drafts or have drafts. */
export const TO_CONFIRM = `(
  with have_drafts as materialized (select distinct head_id from (${HAVE_DRAFTS}) h)
  select d.id, 'DECISION' as kind, concat_ws(': ', d.number_printed, d.subject) as title, d.signed_on as day, d.record_status,
         d.version, d.kept_by_id, d.issuer_id
    from award_decisions d
   where d.status <> 'PROPOSED' and d.undone_at is null and d.record_status <> 'WITHDRAWN'
     and (d.record_status = 'DRAFT' or d.id in (select head_id from have_drafts))
  union all
  select m.id, 'MEETING', m.title, m.held_from, m.record_status, m.version, m.kept_by_id, null from meetings m
   where m.record_status <> 'WITHDRAWN' and (m.record_status = 'DRAFT' or m.id in (select head_id from have_drafts))
  union all
  select r.id, 'ARTICLE', r.title, r.published_on, r.record_status, r.version, r.kept_by_id, null from articles r
   where r.record_status <> 'WITHDRAWN' and (r.record_status = 'DRAFT' or r.id in (select head_id from have_drafts))
     and not ${tiedToMeeting('r.id')}
  union all
  select a.id, 'AWARD', concat_ws(': ', f.name_vi, a.recipient_name_printed), a.granted_on, a.record_status, a.version,
         a.kept_by_id, null
    from awards a join award_forms f on f.id = a.form_id
   where ${loose('a')} and not exists (select from ${LINES_TOLD} t where t.award_id = a.id))`;
