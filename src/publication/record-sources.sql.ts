/** The parts that a draft became, each the head of what waits: outcomes of acceptances that stand. */
const BECAME = `article_draft_outcomes u join article_draft_acceptances x on x.id = u.acceptance_id and x.undone_at is null
  join article_drafts d on d.id = u.draft_id, lateral (values (u.meeting_id), (u.decision_id), (u.award_id)) h (id)`;

/** The lists and articles that a record was recorded from or added to from: `head_id`, and who may know of them. */
export const RECORD_SOURCES = `(
  select b.decision_id as head_id, b.id, 'LIST' as kind, b.source_name as title, b.created_at as begun_at, b.committed_at as at, b.kept_by_id,
         b.created_by
    from import_batches b where b.state = 'COMMITTED'
  union
  select h.id, d.id, 'ARTICLE', coalesce(d.title, ''), d.created_at, x.accepted_at, d.kept_by_id, d.created_by from ${BECAME}
   where h.id is not null
  union
  select x.article_id, d.id, 'ARTICLE', coalesce(d.title, ''), d.created_at, x.accepted_at, d.kept_by_id, d.created_by
    from article_draft_acceptances x join article_drafts d on d.id = x.draft_id where x.undone_at is null)`;
