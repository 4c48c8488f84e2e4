import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How bodies print their certificates. */
export class CreateCertificateTemplates1795500014000 implements MigrationInterface {
  name = 'CreateCertificateTemplates1795500014000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table certificate_templates (
        id uuid primary key,
        name text not null,
        layout jsonb not null,
        background bytea,
        kept_by_id uuid not null references organisations (id),
        record_status record_status not null default 'DRAFT',
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid,
        changed_at timestamptz not null default now(),
        changed_by uuid
      );
      comment on column certificate_templates.layout is 'millimetres from the upper left corner; src/reports/certificates/certificate-layout.ts';
      comment on column certificate_templates.background is 'a picture of the blank, for previews only';
      create index certificate_templates_kept_by_idx on certificate_templates (kept_by_id, name);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table certificate_templates;');
  }
}
