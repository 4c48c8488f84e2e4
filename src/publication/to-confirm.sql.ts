/** Award lines of no decision that are drafts and were granted, as far as anybody knows. */
export const loose = (a: string): string =>
  `${a}.record_status = 'DRAFT' and ${a}.decision_id is null and ${a}.undone_at is null and ${a}.state not in ('PROPOSED', 'REPLACED')`;

/** Whether an article tells of a meeting that stands, under which it waits then. */
const tiedToMeeting = (article: string): string =>
  `exists (select from claims c join meetings m on m.id = c.meeting_id
            where c.article_id = ${article} and c.record_status <> 'WITHDRAWN' and m.record_status <> 'WITHDRAWN')`;

const AWARDS_HANDED_OVER = `presentations p join presentation_items i on i.presentation_id = p.id and i.withdrawn_at is null
  join awards a on a.id = i.award_id`;
const AWARDS_CLAIMED = `claims c join claim_awards ca on ca.claim_id = c.id join awards a on a.id = ca.award_id`;

const MEETINGS_WITH_DRAFTS = `
  select meeting_id from attendances where record_status = 'DRAFT'
  union all select meeting_id from presentations where record_status = 'DRAFT'
  union all select meeting_id from claims where record_status = 'DRAFT'
  union all select c.meeting_id from claims c join articles r on r.id = c.article_id where r.record_status = 'DRAFT'
  union all select p.meeting_id from ${AWARDS_HANDED_OVER} where ${loose('a')}
  union all select c.meeting_id from ${AWARDS_CLAIMED} where ${loose('a')}`;

const ARTICLES_WITH_DRAFTS = `
  select article_id from claims where record_status = 'DRAFT'
  union all select c.article_id from ${AWARDS_CLAIMED} where ${loose('a')}`;

/** Decisions, meetings, articles of no meeting, and awards that nothing speaks of, which are drafts or have drafts. */
export const TO_CONFIRM = `(
  select d.id, 'DECISION' as kind, concat_ws(': ', d.number_printed, d.subject) as title, d.signed_on as day, d.record_status,
         d.version, d.kept_by_id
    from award_decisions d
   where d.status <> 'PROPOSED' and d.undone_at is null and d.record_status <> 'WITHDRAWN'
     and (d.record_status = 'DRAFT' or d.id in (select decision_id from awards where record_status = 'DRAFT'))
  union all
  select m.id, 'MEETING', m.title, m.held_from, m.record_status, m.version, m.kept_by_id from meetings m
   where m.record_status <> 'WITHDRAWN' and (m.record_status = 'DRAFT' or m.id in (${MEETINGS_WITH_DRAFTS}))
  union all
  select r.id, 'ARTICLE', r.title, r.published_on, r.record_status, r.version, r.kept_by_id from articles r
   where r.record_status <> 'WITHDRAWN' and (r.record_status = 'DRAFT' or r.id in (${ARTICLES_WITH_DRAFTS}))
     and not ${tiedToMeeting('r.id')}
  union all
  select a.id, 'AWARD', concat_ws(': ', f.name_vi, a.recipient_name_printed), a.granted_on, a.record_status, a.version,
         a.kept_by_id
    from awards a join award_forms f on f.id = a.form_id
   where ${loose('a')}
     and not exists (select from claim_awards ca where ca.award_id = a.id)
     and not exists (select from presentation_items i where i.award_id = a.id and i.withdrawn_at is null))`;
