import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a standing claim of an article is about a line, kept with the line in the same way. */
export class KeepWhatWasReported1795600041000 implements MigrationInterface {
  name = 'KeepWhatWasReported1795600041000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table awards add column reported boolean not null default false;
      comment on column awards.reported is 'a standing claim of a confirmed article is about it; kept by triggers';

      create function keep_awards_reported(changed uuid[]) returns void language plpgsql as $$
      begin
        perform from awards where id = any (changed) order by id for no key update;
        update awards a set reported = not a.reported
         where a.id = any (changed) and a.reported <> exists (
           select from claimed_awards ca join claims c on c.id = ca.claim_id join articles ar on ar.id = c.article_id
            where ca.award_id = a.id and c.record_status = 'CONFIRMED' and c.standing <> 'SUPERSEDED' and ar.record_status = 'CONFIRMED');
      end $$;

      -- Of the lines that were claimed: themselves, those that came in their place, and those that were there already.
      create function lines_claimed(claimed uuid[]) returns uuid[] stable language sql as $$
        select array(
          select unnest(claimed)
          union
          select id from awards where replaces_id = any (claimed)
          union
          select replaced_by_id from awards where id = any (claimed) and replaced_by_id is not null)
      $$;

      create function keep_lines_reported(claimed uuid[]) returns void language plpgsql as $$
      begin
        perform from awards where id = any (claimed) order by id for no key update;
        perform keep_awards_reported(lines_claimed(claimed));
      end $$;

      create function follow_claim_awards() returns trigger language plpgsql as $$
      begin
        perform keep_lines_reported(array(select distinct award_id from touched));
        return null;
      end $$;
      create trigger claim_awards_inserted after insert on claim_awards
        referencing new table as touched for each statement execute function follow_claim_awards();
      create trigger claim_awards_deleted after delete on claim_awards
        referencing old table as touched for each statement execute function follow_claim_awards();

      create function follow_changed_claim_awards() returns trigger language plpgsql as $$
      begin
        perform keep_lines_reported(array(select award_id from before union select award_id from after));
        return null;
      end $$;
      create trigger claim_awards_updated after update on claim_awards
        referencing old table as before new table as after for each statement execute function follow_changed_claim_awards();

      create function follow_claims() returns trigger language plpgsql as $$
      declare changed uuid[];
      begin
        select array_agg(distinct l.award_id) into changed
          from before b join after a using (id) join claim_awards l on l.claim_id = a.id
         where (a.record_status, a.standing, a.article_id) is distinct from (b.record_status, b.standing, b.article_id);
        if changed is not null then perform keep_lines_reported(changed); end if;
        return null;
      end $$;
      create trigger claims_updated after update on claims
        referencing old table as before new table as after for each statement execute function follow_claims();

      create function follow_articles() returns trigger language plpgsql as $$
      declare changed uuid[];
      begin
        select array_agg(distinct l.award_id) into changed
          from before b join after a using (id) join claims c on c.article_id = a.id join claim_awards l on l.claim_id = c.id
         where a.record_status is distinct from b.record_status;
        if changed is not null then perform keep_lines_reported(changed); end if;
        return null;
      end $$;
      create trigger articles_updated after update on articles
        referencing old table as before new table as after for each statement execute function follow_articles();

      create function follow_replacing_awards() returns trigger language plpgsql as $$
      declare changed uuid[];
      begin
        select array_agg(distinct l.id) into changed from touched a cross join lateral (values (a.id), (a.replaced_by_id)) l (id)
         where l.id is not null and (a.replaces_id is not null or a.replaced_by_id is not null);
        if changed is not null then perform keep_awards_reported(changed); end if;
        return null;
      end $$;
      create trigger awards_replacing after insert on awards
        referencing new table as touched for each statement execute function follow_replacing_awards();

      create function follow_replaced_awards() returns trigger language plpgsql as $$
      declare changed uuid[];
      begin
        select array_agg(distinct l.id) into changed
          from before b join after a using (id) cross join lateral (values (a.id), (a.replaced_by_id), (b.replaced_by_id)) l (id)
         where l.id is not null and (a.replaces_id, a.replaced_by_id) is distinct from (b.replaces_id, b.replaced_by_id);
        if changed is not null then perform keep_awards_reported(changed); end if;
        return null;
      end $$;
      create trigger awards_replaced after update on awards
        referencing old table as before new table as after for each statement execute function follow_replaced_awards();

      update awards a set reported = true
        from (select distinct ca.award_id from claimed_awards ca join claims c on c.id = ca.claim_id join articles ar on ar.id = c.article_id
               where c.record_status = 'CONFIRMED' and c.standing <> 'SUPERSEDED' and ar.record_status = 'CONFIRMED') r
       where r.award_id = a.id;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger awards_replaced on awards;
      drop trigger awards_replacing on awards;
      drop trigger articles_updated on articles;
      drop trigger claims_updated on claims;
      drop trigger claim_awards_updated on claim_awards;
      drop trigger claim_awards_deleted on claim_awards;
      drop trigger claim_awards_inserted on claim_awards;
      drop function follow_replaced_awards();
      drop function follow_replacing_awards();
      drop function follow_articles();
      drop function follow_claims();
      drop function follow_changed_claim_awards();
      drop function follow_claim_awards();
      drop function keep_lines_reported(uuid[]);
      drop function lines_claimed(uuid[]);
      drop function keep_awards_reported(uuid[]);
      alter table awards drop column reported;
    `);
  }
}
