import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the list behind an unnamed line is found, what was handed over of that line was handed over of those in its place. */
export class FollowListsOfWhatWasPresented1795700060000 implements MigrationInterface {
  name = 'FollowListsOfWhatWasPresented1795700060000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create view handed_over_awards as
        select id as item_id, award_id from presentation_items where award_id is not null
        union all
        select i.id, a.id from presentation_items i join awards a on a.replaces_id = i.award_id
        union all
        select i.id, a.replaced_by_id from presentation_items i join awards a on a.id = i.award_id
         where a.replaced_by_id is not null;
      comment on view handed_over_awards is 'awards of an item of a presentation: its own, and what stands in the place of that';

      create or replace function keep_awards_presented(changed uuid[]) returns void language plpgsql as $$
      begin
        perform from awards where id = any (changed) order by id for no key update;
        update awards a set presented = not a.presented
         where a.id = any (changed) and a.presented <> exists (${HANDED_OVER});
      end $$;

      -- Of lines that were handed over: what stands in their place, too.
      alter function lines_claimed(uuid[]) rename to lines_in_place_of;
      create function keep_lines_presented(handed uuid[]) returns void language plpgsql as $$
      begin
        -- Before the lines what they were handed over in: whoever withdraws a meeting does not see the items that somebody is adding.
        perform from presentation_items i join presentations p on p.id = i.presentation_id join meetings m on m.id = p.meeting_id
          where i.award_id = any (handed) order by m.id, p.id for share of p, m;
        perform from awards where id = any (handed) order by id for no key update;
        perform keep_awards_presented(lines_in_place_of(handed));
      end $$;
      ${KEEP_LINES_REPORTED}
      ${ITEM_TRIGGERS('keep_lines_presented')}

      create or replace function follow_replacing_awards() returns trigger language plpgsql as $$
      declare changed uuid[];
      begin
        select array_agg(distinct l.id) into changed from touched a cross join lateral (values (a.id), (a.replaced_by_id)) l (id)
         where l.id is not null and (a.replaces_id is not null or a.replaced_by_id is not null);
        if changed is null then return null; end if;
        -- Whoever changes what became of a line holds it, and then looks for what stands in its place.
        perform from awards where id in (select replaces_id from touched) order by id for no key update;
        perform keep_awards_reported(changed);
        perform keep_awards_presented(changed);
        return null;
      end $$;

      create or replace function follow_replaced_awards() returns trigger language plpgsql as $$
      declare changed uuid[];
      begin
        ${CHANGED_PLACES}
        if changed is null then return null; end if;
        perform from awards where id in (select replaces_id from after) order by id for no key update;
        perform keep_awards_reported(changed);
        perform keep_awards_presented(changed);
        return null;
      end $$;

      update awards a set presented = true
       where not a.presented and a.id in (
         select h.award_id from handed_over_awards h where h.award_id in (
           select id from awards where replaces_id is not null union select replaced_by_id from awards))
         and exists (${HANDED_OVER});
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      update awards a set presented = false
       where a.presented and not exists (${HANDED_OVER_ITSELF});

      create or replace function follow_replaced_awards() returns trigger language plpgsql as $$
      declare changed uuid[];
      begin
        ${CHANGED_PLACES}
        if changed is not null then perform keep_awards_reported(changed); end if;
        return null;
      end $$;

      create or replace function follow_replacing_awards() returns trigger language plpgsql as $$
      declare changed uuid[];
      begin
        select array_agg(distinct l.id) into changed from touched a cross join lateral (values (a.id), (a.replaced_by_id)) l (id)
         where l.id is not null and (a.replaces_id is not null or a.replaced_by_id is not null);
        if changed is not null then perform keep_awards_reported(changed); end if;
        return null;
      end $$;
      ${ITEM_TRIGGERS('keep_awards_presented')}

      alter function lines_in_place_of(uuid[]) rename to lines_claimed;
      create or replace function keep_lines_reported(claimed uuid[]) returns void language plpgsql as $$
      begin
        perform from awards where id = any (claimed) order by id for no key update;
        perform keep_awards_reported(lines_claimed(claimed));
      end $$;
      drop function keep_lines_presented(uuid[]);

      create or replace function keep_awards_presented(changed uuid[]) returns void language plpgsql as $$
      begin
        perform from awards where id = any (changed) order by id for no key update;
        update awards a set presented = not a.presented
         where a.id = any (changed) and a.presented <> exists (${HANDED_OVER_ITSELF});
      end $$;
      drop view handed_over_awards;
    `);
  }
}

const STANDS = `i.withdrawn_at is null and i.manner <> 'ABSENT' and p.record_status = 'CONFIRMED' and m.record_status = 'CONFIRMED'`;
const MEETING_OF_ITEM = `join presentations p on p.id = i.presentation_id join meetings m on m.id = p.meeting_id`;

/** Of a line \`a\`, or of one in whose place it stands. */
const HANDED_OVER = `
  select from handed_over_awards h join presentation_items i on i.id = h.item_id ${MEETING_OF_ITEM}
   where h.award_id = a.id and ${STANDS}`;
const HANDED_OVER_ITSELF = ` select from presentation_items i ${MEETING_OF_ITEM} where i.award_id = a.id and ${STANDS}`;

const CHANGED_PLACES = `
        select array_agg(distinct l.id) into changed
          from before b join after a using (id) cross join lateral (values (a.id), (a.replaced_by_id), (b.replaced_by_id)) l (id)
         where l.id is not null and (a.replaces_id, a.replaced_by_id) is distinct from (b.replaces_id, b.replaced_by_id);`;

const KEEP_LINES_REPORTED = `
      create or replace function keep_lines_reported(claimed uuid[]) returns void language plpgsql as $$
      begin
        -- As of the lines that were presented: the articles first.
        perform from claim_awards l join claims c on c.id = l.claim_id join articles ar on ar.id = c.article_id
          where l.award_id = any (claimed) order by ar.id, c.id for share of c, ar;
        perform from awards where id = any (claimed) order by id for no key update;
        perform keep_awards_reported(lines_in_place_of(claimed));
      end $$;`;

const ITEM_TRIGGERS = (keep: string) => `
      create or replace function follow_presentation_items() returns trigger language plpgsql as $$
      begin
        perform ${keep}(array(select distinct award_id from touched where award_id is not null));
        return null;
      end $$;
      create or replace function follow_changed_presentation_items() returns trigger language plpgsql as $$
      begin
        perform ${keep}(array(
          select award_id from before where award_id is not null union select award_id from after where award_id is not null));
        return null;
      end $$;
      create or replace function follow_presentations() returns trigger language plpgsql as $$
      declare changed uuid[];
      begin
        select array_agg(distinct i.award_id) into changed
          from before b join after a using (id) join presentation_items i on i.presentation_id = a.id
         where i.award_id is not null and (a.record_status, a.meeting_id) is distinct from (b.record_status, b.meeting_id);
        if changed is not null then perform ${keep}(changed); end if;
        return null;
      end $$;
      create or replace function follow_meetings() returns trigger language plpgsql as $$
      declare changed uuid[];
      begin
        select array_agg(distinct i.award_id) into changed
          from before b join after a using (id) join presentations p on p.meeting_id = a.id
          join presentation_items i on i.presentation_id = p.id
         where i.award_id is not null and a.record_status is distinct from b.record_status;
        if changed is not null then perform ${keep}(changed); end if;
        return null;
      end $$;`;
