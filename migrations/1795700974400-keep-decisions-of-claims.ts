import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an article says of a decision as a whole ("theo Quyết định số 77 … cho 7 tập thể, 30 cá nhân") is kept with that decision. */
export class KeepDecisionsOfClaims1795700974400 implements MigrationInterface {
  name = 'KeepDecisionsOfClaims1795700974400';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table claims add column decision_id uuid references award_decisions (id);
      comment on column claims.decision_id is 'the decision that it tells of, whether or not it names anybody on its list';
      create index claims_decision_id_idx on claims (decision_id) where decision_id is not null;

      create view cited_awards as
        select c.id as claim_id, a.id as award_id
          from claims c join awards a on a.decision_id = c.decision_id or a.proposed_in_id = c.decision_id where ${MAY_BE_ABOUT};
      comment on view cited_awards is 'of the lines of the decision or proposal that a claim tells of, those that it can be about';
      ${KEEP_REPORTED(`(exists (${CLAIMED}) or exists (${CITED}))`)}

      -- Whoever changes what is told of a decision holds it to the end, and so sees what others did: an article before the decision,
      -- the decision before its lines.
      create function keep_decisions_reported(told uuid[]) returns void language plpgsql as $$
      begin
        perform from award_decisions where id = any (told) order by id for no key update;
        perform keep_awards_reported(array(select id from awards where decision_id = any (told) or proposed_in_id = any (told)));
      end $$;

      create function follow_new_told_decisions() returns trigger language plpgsql as $$
      declare told uuid[];
      begin
        select array_agg(distinct decision_id) into told from touched where decision_id is not null and record_status = 'CONFIRMED';
        if told is not null then perform keep_decisions_reported(told); end if;
        return null;
      end $$;
      create trigger claims_telling_inserted after insert on claims
        referencing new table as touched for each statement execute function follow_new_told_decisions();

      create function follow_told_decisions() returns trigger language plpgsql as $$
      declare told uuid[];
      begin
        select array_agg(distinct d.id) into told
          from before b join after a using (id) cross join lateral (values (a.decision_id), (b.decision_id)) d (id)
         where d.id is not null
           and (a.record_status, a.standing, a.article_id, a.decision_id, a.form_id, a.groups, a.individuals, a.households,
                a.enterprises, a.combined, a.unspecified)
             is distinct from (b.record_status, b.standing, b.article_id, b.decision_id, b.form_id, b.groups, b.individuals,
                b.households, b.enterprises, b.combined, b.unspecified);
        if told is not null then perform keep_decisions_reported(told); end if;
        return null;
      end $$;
      create trigger claims_telling_updated after update on claims
        referencing old table as before new table as after for each statement execute function follow_told_decisions();

      create function follow_articles_telling() returns trigger language plpgsql as $$
      declare told uuid[];
      begin
        select array_agg(distinct c.decision_id) into told
          from before b join after a using (id) join claims c on c.article_id = a.id
         where a.record_status is distinct from b.record_status and c.decision_id is not null;
        if told is not null then perform keep_decisions_reported(told); end if;
        return null;
      end $$;
      create trigger articles_telling_updated after update on articles
        referencing old table as before new table as after for each statement execute function follow_articles_telling();

      -- Held before it is asked who tells of it: of a claim that is being written nobody knows yet.
      create function follow_new_lines_told() returns trigger language plpgsql as $$
      declare told uuid[];
      begin
        perform from award_decisions d where d.id in (select w.decision_id from touched w) order by d.id for no key update;
        select array_agg(distinct c.decision_id) into told
          from touched w join claims c on c.decision_id in (w.decision_id, w.proposed_in_id);
        if told is not null then perform keep_decisions_reported(told); end if;
        return null;
      end $$;
      create trigger awards_told_inserted after insert on awards
        referencing new table as touched for each statement execute function follow_new_lines_told();

      create function follow_lines_told() returns trigger language plpgsql as $$
      declare changed uuid[];
      begin
        select array_agg(a.id) into changed from before b join after a using (id)
         where (a.decision_id, a.proposed_in_id, a.form_id, a.recipient_kind)
             is distinct from (b.decision_id, b.proposed_in_id, b.form_id, b.recipient_kind)
           and exists (select from claims c where c.decision_id in (a.decision_id, b.decision_id, a.proposed_in_id, b.proposed_in_id));
        if changed is not null then perform keep_awards_reported(changed); end if;
        return null;
      end $$;
      create trigger awards_told_updated after update on awards
        referencing old table as before new table as after for each statement execute function follow_lines_told();
    `);
    // Those whose draft was accepted with a decision, as accepting ties them: where all the parts that it tells of are of the same.
    await q.query(`
      update claims c set decision_id = of_part.decision_id
        from (select o.claim_id, (array_agg(d.decision_id))[1] as decision_id
                from article_draft_outcomes o join article_draft_acceptances t on t.id = o.acceptance_id and t.undone_at is null
                left join lateral (
                  select m.decision_id from article_draft_acceptances s join article_draft_outcomes m on m.acceptance_id = s.id
                    join award_decisions w on w.id = m.decision_id and w.undone_at is null
                   where s.draft_id = t.draft_id and s.undone_at is null and m.part_key = o.part_key || '.d') d on true
               where o.claim_id is not null and o.made
               group by o.claim_id having count(*) = count(d.decision_id) and count(distinct d.decision_id) = 1) of_part
       where c.id = of_part.claim_id and c.record_status <> 'WITHDRAWN'`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      update claims set decision_id = null where decision_id is not null;
      drop trigger awards_told_updated on awards;
      drop trigger awards_told_inserted on awards;
      drop trigger articles_telling_updated on articles;
      drop trigger claims_telling_updated on claims;
      drop trigger claims_telling_inserted on claims;
      drop function follow_lines_told();
      drop function follow_new_lines_told();
      drop function follow_articles_telling();
      drop function follow_told_decisions();
      drop function follow_new_told_decisions();
      drop function keep_decisions_reported(uuid[]);
      ${KEEP_REPORTED(`exists (${CLAIMED})`)}

      drop view cited_awards;
      alter table claims drop column decision_id;
    `);
  }
}

/** Of its form, where that is known, and of a kind that it counts. */
const MAY_BE_ABOUT = `(c.form_id is null or c.form_id = a.form_id)
           and (coalesce(c.groups, c.individuals, c.households, c.enterprises, c.combined) is null or a.recipient_kind = 'UNKNOWN'
             or ((c.unspecified or c.combined is not null) and a.recipient_kind in ('GROUP', 'INDIVIDUAL'))
             or case a.recipient_kind when 'GROUP' then c.groups when 'INDIVIDUAL' then c.individuals
                  when 'HOUSEHOLD' then c.households when 'ENTERPRISE' then c.enterprises end > 0)`;

const STANDS = `c.record_status = 'CONFIRMED' and c.standing <> 'SUPERSEDED'
            and (select ar.record_status = 'CONFIRMED' from articles ar where ar.id = c.article_id)`;
const CLAIMED = `
  select from claimed_awards ca
   where ca.award_id = a.id and (
     select ${STANDS}
       from claims c where c.id = ca.claim_id)`;
const CITED = `select from claims c where c.decision_id in (a.decision_id, a.proposed_in_id) and ${MAY_BE_ABOUT} and ${STANDS}`;

/** As it was, looked up line by line, but for what `reported` is. */
const KEEP_REPORTED = (reported: string) => `
      create or replace function keep_awards_reported(changed uuid[]) returns void language plpgsql as $$
      begin
        perform from awards where id = any (changed) order by id for no key update;
        update awards a set reported = not a.reported
         where a.id = any (changed) and a.reported <> ${reported};
      end $$;`;
