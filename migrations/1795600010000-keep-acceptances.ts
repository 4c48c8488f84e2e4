import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Each acceptance of a draft is kept by itself, so that it can be taken back as one act; and of every record that it made or
 * touched the version, so that is seen whether somebody went on with it.
 */
export class KeepAcceptances1795600010000 implements MigrationInterface {
  name = 'KeepAcceptances1795600010000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table article_draft_acceptances (
        id uuid primary key,
        draft_id uuid not null references article_drafts (id),
        ordinal integer not null,
        article_id uuid not null references articles (id),
        article_made boolean not null,
        accepted_at timestamptz not null default now(),
        accepted_by uuid,
        undone_at timestamptz,
        undone_by uuid,
        undo_reason text,
        unique (draft_id, ordinal),
        check ((undone_at is null) = (undo_reason is null))
      );
      comment on column article_draft_acceptances.article_made is 'the article was recorded by it; false: it was on record';
      comment on column article_draft_acceptances.undone_at is 'when it was taken back: history only';
      create index article_draft_acceptances_article_id_idx on article_draft_acceptances (article_id);

      -- What was accepted before is one acceptance for each draft. The audit knows whether it recorded the article.
      insert into article_draft_acceptances (id, draft_id, ordinal, article_id, article_made, accepted_at, accepted_by)
      select gen_random_uuid(), d.id, 1, d.article_id,
             exists (select from audit_entries a join audit_entries r on r.request_id = a.request_id
                      where a.subject_id = d.id and a.act = 'acceptDraft'
                        and r.subject_id = d.article_id and r.act = 'recordArticle'),
             d.changed_at, d.changed_by
        from article_drafts d
       where d.article_id is not null and exists (select from article_draft_outcomes o where o.draft_id = d.id);

      alter table article_draft_outcomes add column acceptance_id uuid references article_draft_acceptances (id),
        add column version integer;
      comment on column article_draft_outcomes.version is
        'of the record when it was made, or touched, by accepting; null: it was linked and stayed as it was';
      -- The audit knows the version that each record had when the draft was accepted; for what it does not know, the least.
      create temporary table versions_made on commit drop as
        select a.subject_id as draft_id, e.subject_id as id, max((e.after ->> 'version')::integer) as version
          from audit_entries a join audit_entries e on e.request_id = a.request_id
         where a.act = 'acceptDraft' and e.after ? 'version' and e.subject_id <> a.subject_id
         group by 1, 2;
      create index on versions_made (draft_id, id);
      update article_draft_outcomes o
         set acceptance_id = (select a.id from article_draft_acceptances a where a.draft_id = o.draft_id),
             version = case when not o.made then null else coalesce((
               select v.version from versions_made v
                where v.draft_id = o.draft_id and v.id = coalesce(o.meeting_id, o.attendance_id, o.claim_id, o.presentation_id,
                                                                  o.award_id, o.decision_id, o.person_id, o.post_id)),
                       case
                            when o.claim_id is not null then
                              (select 1 + (c.standing = 'SUPERSEDED')::integer from claims c where c.id = o.claim_id)
                            when o.attendance_id is not null then
                              (select 1 + (t.version > 1 and 'PRESENTER' = any(t.roles))::integer
                                 from attendances t where t.id = o.attendance_id)
                            else 1 end) end;
      drop table versions_made;
      alter table article_draft_outcomes alter column acceptance_id set not null,
        add check (not made or version is not null);
      create index article_draft_outcomes_acceptance_id_idx on article_draft_outcomes (acceptance_id);
    `);
  }

  /** What was taken back is forgotten to have been a part of the draft: its records are withdrawn anyway. */
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      delete from article_draft_outcomes o using article_draft_acceptances a
       where a.id = o.acceptance_id and a.undone_at is not null;
      alter table article_draft_outcomes drop column acceptance_id, drop column version;
      drop table article_draft_acceptances;
    `);
  }
}
