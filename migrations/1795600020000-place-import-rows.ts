import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the recipients of a list are at home: looked up by the names of areas and bodies of the day, chosen by a person. */
export class PlaceImportRows1795600020000 implements MigrationInterface {
  name = 'PlaceImportRows1795600020000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create index area_versions_name_key_idx on area_versions (fold_vi(name));
      create index organisation_versions_name_key_idx on organisation_versions (fold_vi(name));

      alter table import_rows
        add column chosen jsonb not null default '{}',
        add column recipient_kind text,
        add column area_id uuid,
        add column area_from text not null default 'NONE' check (area_from in ('NONE', 'BY_NAME', 'CHOSEN', 'RECIPIENT')),
        add column unit_organisation_id uuid,
        add column proposed_id uuid,
        add column position_class text,
        add column position_class_from text not null default 'NONE' check (position_class_from in ('NONE', 'POSITION', 'CHOSEN')),
        add column unit_key text,
        add column position_key text,
        add check ((area_from = 'BY_NAME') <= (area_id is not null or unit_organisation_id is not null));
      comment on column import_rows.chosen is 'area, body and position class as a person chose them; what is null was chosen to be none';
      comment on column import_rows.recipient_kind is 'also of a row with an error; null where it cannot be made out';
      comment on column import_rows.proposed_id is 'the one body that bore the recipient''s name on the day; nothing is linked by it';
      comment on column import_rows.unit_key is 'the same for rows that print the same unit, by which they are mended together';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table import_rows drop column chosen, drop column recipient_kind, drop column area_id, drop column area_from,
        drop column unit_organisation_id, drop column proposed_id, drop column position_class, drop column position_class_from,
        drop column unit_key, drop column position_key;
      drop index organisation_versions_name_key_idx;
      drop index area_versions_name_key_idx;
    `);
  }
}
