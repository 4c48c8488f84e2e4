import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Items whose presentation stands at a meeting that is withdrawn. */
const AT_WITHDRAWN_MEETING = `exists (select from presentations p join meetings m on m.id = p.meeting_id
  where p.id = i.presentation_id and p.record_status <> 'WITHDRAWN' and m.record_status = 'WITHDRAWN')`;

/**
 * What was handed over at a meeting that is withdrawn counts as not handed over, so its lines are free, as those of a
 * withdrawn presentation are. Nobody has to withdraw its presentations first, and a meeting that is confirmed after all has
 * them back, unless a line was handed over elsewhere meanwhile.
 */
export class FreeLinesOfWithdrawnMeetings1795700030000 implements MigrationInterface {
  name = 'FreeLinesOfWithdrawnMeetings1795700030000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      comment on column presentation_items.presentation_withdrawn is
        'its presentation, or the meeting of that, is withdrawn; kept by triggers';
      update presentation_items i set presentation_withdrawn = true
       where not presentation_withdrawn and ${AT_WITHDRAWN_MEETING};

      create or replace function follow_withdrawn_presentations() returns trigger language plpgsql as $$
      begin
        update presentation_items i set presentation_withdrawn = 'WITHDRAWN' in (a.record_status, m.record_status)
          from before b join after a using (id) join meetings m on m.id = a.meeting_id
         where i.presentation_id = a.id and (a.record_status, a.meeting_id) is distinct from (b.record_status, b.meeting_id)
           and i.presentation_withdrawn <> ('WITHDRAWN' in (a.record_status, m.record_status));
        return null;
      end $$;

      create function follow_withdrawn_meetings() returns trigger language plpgsql as $$
      begin
        update presentation_items i set presentation_withdrawn = 'WITHDRAWN' in (p.record_status, a.record_status)
          from before b join after a using (id) join presentations p on p.meeting_id = a.id
         where i.presentation_id = p.id and a.record_status <> b.record_status
           and i.presentation_withdrawn <> ('WITHDRAWN' in (p.record_status, a.record_status));
        return null;
      end $$;
      create trigger meetings_withdrawn after update on meetings
        referencing old table as before new table as after for each statement execute function follow_withdrawn_meetings();

      -- Held, so that whoever withdraws the meeting at the same moment waits, and sees what was added.
      create or replace function new_item_of_withdrawn_presentation() returns trigger language plpgsql as $$
      begin
        select 'WITHDRAWN' in (p.record_status, m.record_status) into new.presentation_withdrawn
          from presentations p join meetings m on m.id = p.meeting_id where p.id = new.presentation_id for share of m;
        new.presentation_withdrawn := coalesce(new.presentation_withdrawn, false);
        return new;
      end $$;
    `);
  }

  /** Lines that were handed over anew since would stand twice: what was withdrawn with its meeting gives way. */
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger meetings_withdrawn on meetings;
      drop function follow_withdrawn_meetings();
      create or replace function follow_withdrawn_presentations() returns trigger language plpgsql as $$
      begin
        update presentation_items i set presentation_withdrawn = a.record_status = 'WITHDRAWN'
          from before b join after a using (id)
         where i.presentation_id = a.id and a.record_status <> b.record_status
           and i.presentation_withdrawn <> (a.record_status = 'WITHDRAWN');
        return null;
      end $$;
      create or replace function new_item_of_withdrawn_presentation() returns trigger language plpgsql as $$
      begin
        select p.record_status = 'WITHDRAWN' into new.presentation_withdrawn from presentations p where p.id = new.presentation_id;
        new.presentation_withdrawn := coalesce(new.presentation_withdrawn, false);
        return new;
      end $$;
      update presentation_items i set withdrawn_at = now()
       where presentation_withdrawn and withdrawn_at is null and manner <> 'ABSENT' and ${AT_WITHDRAWN_MEETING} and exists (
         select from presentation_items o where o.award_id = i.award_id and o.id <> i.id and o.manner <> 'ABSENT'
            and o.withdrawn_at is null and not o.presentation_withdrawn);
      -- Of a line that was handed over at two meetings, both withdrawn, the later one stays.
      update presentation_items i set withdrawn_at = now()
       where presentation_withdrawn and withdrawn_at is null and manner <> 'ABSENT' and ${AT_WITHDRAWN_MEETING} and exists (
         select from presentation_items o join presentations p on p.id = o.presentation_id
          where o.award_id = i.award_id and o.id > i.id and o.manner <> 'ABSENT'
            and o.withdrawn_at is null and p.record_status <> 'WITHDRAWN');
      update presentation_items i set presentation_withdrawn = false where ${AT_WITHDRAWN_MEETING};
      comment on column presentation_items.presentation_withdrawn is 'its presentation is withdrawn; kept by triggers';
    `);
  }
}
