import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether a line was handed over, kept with the line by triggers, in the transaction that changes it. A report of a whole
 * country asks it of tens of thousands of lines: finding it out each time took as long as a third of all the rest.
 */
export class KeepWhatWasPresented1795600040000 implements MigrationInterface {
  name = 'KeepWhatWasPresented1795600040000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table awards add column presented boolean not null default false;
      comment on column awards.presented is 'handed over, in a confirmed presentation at a confirmed meeting; kept by triggers';

      -- Locked first, so that of two who change the same line at once the later one sees what the earlier one did.
      create function keep_awards_presented(changed uuid[]) returns void language plpgsql as $$
      begin
        perform from awards where id = any (changed) order by id for no key update;
        update awards a set presented = not a.presented
         where a.id = any (changed) and a.presented <> exists (
           select from presentation_items i join presentations p on p.id = i.presentation_id join meetings m on m.id = p.meeting_id
            where i.award_id = a.id and i.withdrawn_at is null and i.manner <> 'ABSENT'
              and p.record_status = 'CONFIRMED' and m.record_status = 'CONFIRMED');
      end $$;

      create function follow_presentation_items() returns trigger language plpgsql as $$
      begin
        perform keep_awards_presented(array(select distinct award_id from touched where award_id is not null));
        return null;
      end $$;
      create trigger presentation_items_inserted after insert on presentation_items
        referencing new table as touched for each statement execute function follow_presentation_items();
      create trigger presentation_items_deleted after delete on presentation_items
        referencing old table as touched for each statement execute function follow_presentation_items();

      create function follow_changed_presentation_items() returns trigger language plpgsql as $$
      begin
        perform keep_awards_presented(array(
          select award_id from before where award_id is not null union select award_id from after where award_id is not null));
        return null;
      end $$;
      create trigger presentation_items_updated after update on presentation_items
        referencing old table as before new table as after for each statement execute function follow_changed_presentation_items();

      create function follow_presentations() returns trigger language plpgsql as $$
      declare changed uuid[];
      begin
        select array_agg(distinct i.award_id) into changed
          from before b join after a using (id) join presentation_items i on i.presentation_id = a.id
         where i.award_id is not null and (a.record_status, a.meeting_id) is distinct from (b.record_status, b.meeting_id);
        if changed is not null then perform keep_awards_presented(changed); end if;
        return null;
      end $$;
      create trigger presentations_updated after update on presentations
        referencing old table as before new table as after for each statement execute function follow_presentations();

      create function follow_meetings() returns trigger language plpgsql as $$
      declare changed uuid[];
      begin
        select array_agg(distinct i.award_id) into changed
          from before b join after a using (id) join presentations p on p.meeting_id = a.id
          join presentation_items i on i.presentation_id = p.id
         where i.award_id is not null and a.record_status is distinct from b.record_status;
        if changed is not null then perform keep_awards_presented(changed); end if;
        return null;
      end $$;
      create trigger meetings_updated after update on meetings
        referencing old table as before new table as after for each statement execute function follow_meetings();

      update awards a set presented = true
       where exists (
         select from presentation_items i join presentations p on p.id = i.presentation_id join meetings m on m.id = p.meeting_id
          where i.award_id = a.id and i.withdrawn_at is null and i.manner <> 'ABSENT'
            and p.record_status = 'CONFIRMED' and m.record_status = 'CONFIRMED');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger meetings_updated on meetings;
      drop trigger presentations_updated on presentations;
      drop trigger presentation_items_updated on presentation_items;
      drop trigger presentation_items_deleted on presentation_items;
      drop trigger presentation_items_inserted on presentation_items;
      drop function follow_meetings();
      drop function follow_presentations();
      drop function follow_changed_presentation_items();
      drop function follow_presentation_items();
      drop function keep_awards_presented(uuid[]);
      alter table awards drop column presented;
    `);
  }
}
