import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A line is handed over once; what was handed over in a presentation that was withdrawn was not. The items say so
 * themselves, because a unique index sees no other table; they stay what they were, for a presentation that is confirmed
 * after all.
 */
export class FreeLinesOfWithdrawnPresentations1795600075000 implements MigrationInterface {
  name = 'FreeLinesOfWithdrawnPresentations1795600075000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table presentation_items add column presentation_withdrawn boolean not null default false;
      comment on column presentation_items.presentation_withdrawn is 'its presentation is withdrawn; kept by triggers';
      update presentation_items i set presentation_withdrawn = true
        from presentations p where p.id = i.presentation_id and p.record_status = 'WITHDRAWN';

      drop index presentation_items_award_key;
      create unique index presentation_items_award_key on presentation_items (award_id)
        where manner <> 'ABSENT' and withdrawn_at is null and not presentation_withdrawn;

      create function follow_withdrawn_presentations() returns trigger language plpgsql as $$
      begin
        update presentation_items i set presentation_withdrawn = a.record_status = 'WITHDRAWN'
          from before b join after a using (id)
         where i.presentation_id = a.id and a.record_status <> b.record_status
           and i.presentation_withdrawn <> (a.record_status = 'WITHDRAWN');
        return null;
      end $$;
      create trigger presentations_withdrawn after update on presentations
        referencing old table as before new table as after for each statement execute function follow_withdrawn_presentations();

      -- Of what is added to a presentation that is withdrawn.
      create function new_item_of_withdrawn_presentation() returns trigger language plpgsql as $$
      begin
        select p.record_status = 'WITHDRAWN' into new.presentation_withdrawn from presentations p where p.id = new.presentation_id;
        new.presentation_withdrawn := coalesce(new.presentation_withdrawn, false);
        return new;
      end $$;
      create trigger presentation_items_of_withdrawn before insert on presentation_items
        for each row execute function new_item_of_withdrawn_presentation();
    `);
  }

  /** Lines that were handed over anew since would stand twice: what was withdrawn gives way. */
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger presentation_items_of_withdrawn on presentation_items;
      drop trigger presentations_withdrawn on presentations;
      drop function new_item_of_withdrawn_presentation();
      drop function follow_withdrawn_presentations();
      update presentation_items i set withdrawn_at = now()
       where presentation_withdrawn and withdrawn_at is null and exists (
         select from presentation_items o where o.award_id = i.award_id and o.id <> i.id
            and o.manner <> 'ABSENT' and o.withdrawn_at is null);
      drop index presentation_items_award_key;
      create unique index presentation_items_award_key on presentation_items (award_id)
        where manner <> 'ABSENT' and withdrawn_at is null;
      alter table presentation_items drop column presentation_withdrawn;
    `);
  }
}
