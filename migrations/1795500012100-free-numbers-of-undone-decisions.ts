import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A decision that an undone import had recorded stays, withdrawn for good; its number may be recorded again. */
export class FreeNumbersOfUndoneDecisions1795500012100 implements MigrationInterface {
  name = 'FreeNumbersOfUndoneDecisions1795500012100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table award_decisions add column undone_at timestamptz,
        add check (undone_at is null or record_status = 'WITHDRAWN');
      alter table awards add column undone_at timestamptz,
        add check (undone_at is null or record_status = 'WITHDRAWN');
      comment on column awards.undone_at is 'when the import that recorded it was undone: history only';
      comment on column award_decisions.undone_at is 'when the import that recorded it was undone: history only, and its number is free';
      drop index award_decisions_number_key;
      create unique index award_decisions_number_key
        on award_decisions (issuer_id, signed_year, document_type, number_normalised) where undone_at is null;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index award_decisions_number_key;
      create unique index award_decisions_number_key
        on award_decisions (issuer_id, signed_year, document_type, number_normalised);
      alter table award_decisions drop column undone_at;
      alter table awards drop column undone_at;
    `);
  }
}
