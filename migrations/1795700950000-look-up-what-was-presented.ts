import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether lines were handed over or reported is looked up item by item. As joins it took time by the square of the lines
 * while tables had just been filled and nothing was known of their sizes: 46 s for 4,000 lines, now a part of a second.
 */
export class LookUpWhatWasPresented1795700950000 implements MigrationInterface {
  name = 'LookUpWhatWasPresented1795700950000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(KEEP('presented', HANDED_OVER_LOOKED_UP) + KEEP('reported', REPORTED_LOOKED_UP));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(KEEP('presented', HANDED_OVER_JOINED) + KEEP('reported', REPORTED_JOINED));
  }
}

/** Locked first, so that of two who change the same line at once the later one sees what the earlier one did. */
const KEEP = (what: 'presented' | 'reported', stands: string) => `
      create or replace function keep_awards_${what}(changed uuid[]) returns void language plpgsql as $$
      begin
        perform from awards where id = any (changed) order by id for no key update;
        update awards a set ${what} = not a.${what}
         where a.id = any (changed) and a.${what} <> exists (${stands});
      end $$;`;

/** One value of another table by its key: unlike a join, the planner cannot begin with that table. */
const HANDED_OVER_LOOKED_UP = `
  select from handed_over_awards h
   where h.award_id = a.id and (
     select i.withdrawn_at is null and i.manner <> 'ABSENT' and (
              select p.record_status = 'CONFIRMED' and (select m.record_status = 'CONFIRMED' from meetings m where m.id = p.meeting_id)
                from presentations p where p.id = i.presentation_id)
       from presentation_items i where i.id = h.item_id)`;
const REPORTED_LOOKED_UP = `
  select from claimed_awards ca
   where ca.award_id = a.id and (
     select c.record_status = 'CONFIRMED' and c.standing <> 'SUPERSEDED'
            and (select ar.record_status = 'CONFIRMED' from articles ar where ar.id = c.article_id)
       from claims c where c.id = ca.claim_id)`;

const HANDED_OVER_JOINED = `
  select from handed_over_awards h join presentation_items i on i.id = h.item_id
    join presentations p on p.id = i.presentation_id join meetings m on m.id = p.meeting_id
   where h.award_id = a.id and i.withdrawn_at is null and i.manner <> 'ABSENT'
     and p.record_status = 'CONFIRMED' and m.record_status = 'CONFIRMED'`;
const REPORTED_JOINED = `
  select from claimed_awards ca join claims c on c.id = ca.claim_id join articles ar on ar.id = c.article_id
   where ca.award_id = a.id and c.record_status = 'CONFIRMED' and c.standing <> 'SUPERSEDED' and ar.record_status = 'CONFIRMED'`;
