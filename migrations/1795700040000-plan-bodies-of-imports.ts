import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bodies that a list names and the registry has not: looked over before they are recorded with the list. */
export class PlanBodiesOfImports1795700040000 implements MigrationInterface {
  name = 'PlanBodiesOfImports1795700040000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table import_bodies (
        id uuid primary key,
        batch_id uuid not null references import_batches (id),
        match_key text not null,
        name text not null,
        system text not null,
        kind text not null,
        level text not null,
        area_id uuid references areas (id),
        guessed text[] not null
      );
      comment on column import_bodies.id is 'of the body that the commit records';
      comment on column import_bodies.match_key is 'name as printed, written out, and area: rows with the same are of one body';
      comment on column import_bodies.guessed is 'what was guessed from the printed name, and nobody has looked at';
      create unique index import_bodies_batch_id_match_key_key on import_bodies (batch_id, match_key);
      create index import_bodies_area_id_idx on import_bodies (area_id) where area_id is not null;

      alter table import_rows drop constraint import_rows_recipient_check;
      alter table import_rows add constraint import_rows_recipient_check
        check (recipient in ('PRINTED', 'PERSON', 'ORGANISATION', 'NEW_PERSON', 'NEW_ORGANISATION'));
      create index import_rows_organisation_id_idx on import_rows (organisation_id) where recipient = 'NEW_ORGANISATION';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index import_rows_organisation_id_idx;
      update import_rows set recipient = 'PRINTED', organisation_id = null where recipient = 'NEW_ORGANISATION';
      alter table import_rows drop constraint import_rows_recipient_check;
      alter table import_rows add constraint import_rows_recipient_check
        check (recipient in ('PRINTED', 'PERSON', 'ORGANISATION', 'NEW_PERSON'));
      drop table import_bodies;
    `);
  }
}
