import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports as they were when they were published: their figures never change again. */
export class CreatePublishedReports1795500013002 implements MigrationInterface {
  name = 'CreatePublishedReports1795500013002';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table published_reports (
        id uuid primary key,
        organisation_id uuid not null references organisations (id),
        scope text not null check (scope in ('GRANTED_BY_BODY', 'GRANTED_BY_BODY_AND_BELOW', 'IN_AREA')),
        area_view text not null check (area_view in ('AS_THEN', 'AS_TODAY')),
        period_kind text not null check (period_kind in ('YEAR', 'HALF_YEAR', 'QUARTER', 'MONTH', 'TERM', 'FREE')),
        period_from date not null,
        period_to date not null check (period_to >= period_from),
        period_name text,
        cut_off text not null check (cut_off in ('PERIOD_END', 'DECEMBER_15', 'CHOSEN')),
        counted_from date not null,
        counted_to date not null check (counted_to >= counted_from),
        snapshot_at timestamptz not null,
        figures jsonb not null,
        figures_sha256 text not null check (figures_sha256 ~ '^[0-9a-f]{64}$'),
        publication text not null default 'PUBLISHED' check (publication in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
        superseded_by_id uuid references published_reports (id) check (superseded_by_id <> id),
        withdrawn_reason text,
        note text,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid,
        changed_at timestamptz not null default now(),
        changed_by uuid,
        check ((publication = 'SUPERSEDED') = (superseded_by_id is not null)),
        check ((publication = 'WITHDRAWN') = (withdrawn_reason is not null))
      );
      comment on column published_reports.figures is 'the tables as they were; read only as a whole';
      create index published_reports_organisation_id_idx on published_reports (organisation_id, period_from);
      create index published_reports_newest_idx on published_reports (id desc);
      create unique index published_reports_standing_key
        on published_reports (organisation_id, scope, area_view, period_kind, period_from, period_to, cut_off, counted_to)
        where publication = 'PUBLISHED';
      create index published_reports_superseded_by_id_idx on published_reports (superseded_by_id) where superseded_by_id is not null;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table published_reports');
  }
}
