import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which certificate was printed with which number, when and by whom. */
export class CreateCertificatePrintings1795600050000 implements MigrationInterface {
  name = 'CreateCertificatePrintings1795600050000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table certificate_printings (
        id uuid primary key,
        award_id uuid not null references awards (id),
        template_id uuid not null references certificate_templates (id),
        kept_by_id uuid not null references organisations (id),
        number text,
        reason text,
        printed_at timestamptz not null default now(),
        printed_by uuid,
        printed_by_name text not null
      );
      comment on column certificate_printings.number is 'as printed; null: without one';
      comment on column certificate_printings.reason is 'why a certificate that was printed before got a new number';
      comment on column certificate_printings.kept_by_id is 'the body that keeps the template, whose numbers these are';
      create index certificate_printings_award_idx on certificate_printings (award_id, printed_at);
      create index certificate_printings_number_idx on certificate_printings (kept_by_id, number);
      create index certificate_printings_template_idx on certificate_printings (template_id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table certificate_printings;');
  }
}
