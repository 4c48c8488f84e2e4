import type { MigrationInterface, QueryRunner } from 'typeorm';

const INCLUDED = `id, granted_on, form_id, class_now, grantor_id, level, system, mode, recipient_kind, position_class, quantity,
        unit_area_id, unit_organisation_id, organisation_id, recipient_id, decision_id, state, record_status, kept_by_id, presented, reported`;

/**
 * What a line counts as: its own status, or that of its decision where that is less. Kept with the line by triggers, as what
 * became of it is, for figures over hundreds of thousands of lines.
 */
export class KeepStatusWithDecision1795700061000 implements MigrationInterface {
  name = 'KeepStatusWithDecision1795700061000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- A line without a decision (null) is what it is itself.
      create function status_with_decision(line text, decision text) returns text immutable parallel safe language sql as $$
        select case when 'WITHDRAWN' in (line, coalesce(decision, line)) then 'WITHDRAWN'
                    when 'DRAFT' in (line, coalesce(decision, line)) then 'DRAFT' else line end
      $$;

      -- Most are what they are by themselves: nothing of the others has to be written.
      alter table awards add column status_with_decision text not null default 'CONFIRMED';
      comment on column awards.status_with_decision is 'its status, or that of its decision where that is less; kept by triggers';
      update awards a set status_with_decision = n.status
        from (select l.id, status_with_decision(l.record_status, d.record_status) as status
                from awards l left join award_decisions d on d.id = l.decision_id) n
       where n.id = a.id and n.status <> 'CONFIRMED';
      alter table awards alter column status_with_decision drop default;

      drop index awards_report_idx;
      create index awards_report_idx on awards (granted_year) include (
        ${INCLUDED}, status_with_decision);
      drop index awards_standing_idx;
      create index awards_standing_idx on awards (granted_year, form_id, recipient_kind)
        include (quantity, granted_on, unit_area_id, grantor_id, kept_by_id)
        where state = 'GRANTED' and status_with_decision = 'CONFIRMED';
      drop index awards_honoured_before_idx;
      create index awards_honoured_before_idx on awards (recipient_id, granted_year, granted_on)
        where recipient_id is not null and status_with_decision = 'CONFIRMED' and state = 'GRANTED';

      -- The decision is held, so that nobody changes it without seeing the line.
      create function keep_status_with_decision() returns trigger language plpgsql as $$
      declare status text;
      begin
        if new.decision_id is not null then
          select d.record_status into status from award_decisions d where d.id = new.decision_id for share;
        end if;
        new.status_with_decision := status_with_decision(new.record_status, status);
        return new;
      end $$;
      create trigger awards_recorded before insert on awards for each row execute function keep_status_with_decision();
      create trigger awards_status_changed before update on awards for each row
        when (old.record_status <> new.record_status or old.decision_id is distinct from new.decision_id)
        execute function keep_status_with_decision();

      create function follow_decisions() returns trigger language plpgsql as $$
      declare changed uuid[];
      begin
        select array_agg(a.id) into changed from before b join after a using (id) where a.record_status <> b.record_status;
        if changed is null then return null; end if;
        perform from awards where decision_id = any (changed) order by id for no key update;
        update awards a set status_with_decision = status_with_decision(a.record_status, d.record_status)
          from award_decisions d
         where d.id = any (changed) and a.decision_id = d.id
           and a.status_with_decision <> status_with_decision(a.record_status, d.record_status);
        return null;
      end $$;
      create trigger award_decisions_updated after update on award_decisions
        referencing old table as before new table as after for each statement execute function follow_decisions();
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger award_decisions_updated on award_decisions;
      drop function follow_decisions();
      drop trigger awards_status_changed on awards;
      drop trigger awards_recorded on awards;
      drop function keep_status_with_decision();
      drop index awards_report_idx;
      create index awards_report_idx on awards (granted_year) include (
        ${INCLUDED});
      drop index awards_standing_idx;
      create index awards_standing_idx on awards (granted_year, form_id, recipient_kind)
        include (quantity, granted_on, unit_area_id, grantor_id, kept_by_id)
        where state = 'GRANTED' and record_status = 'CONFIRMED';
      drop index awards_honoured_before_idx;
      create index awards_honoured_before_idx on awards (recipient_id, granted_year, granted_on)
        where recipient_id is not null and record_status = 'CONFIRMED' and state = 'GRANTED';
      alter table awards drop column status_with_decision;
      drop function status_with_decision(text, text);
    `);
  }
}
