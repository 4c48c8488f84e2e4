import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was recorded of an award by mistake is taken back: it stays for staff, and has no effect. */
export class WithdrawAwardEvents1795700973501 implements MigrationInterface {
  name = 'WithdrawAwardEvents1795700973501';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table award_events
        add column withdrawn_at timestamptz,
        add column withdrawn_by uuid,
        add column withdrawn_reason text,
        add check ((withdrawn_at is null) = (withdrawn_reason is null));
      comment on column award_events.withdrawn_at is 'taken back as a mistake: of no effect, seen by staff alone';
      create index award_events_act_id_idx on award_events (act_id, award_id);
    `);
  }

  /** What was taken back would have effect again: it is refused while there is such an event. */
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      do $$ begin
        if exists (select from award_events where withdrawn_at is not null) then
          raise exception 'award events are withdrawn: keep this migration';
        end if;
      end $$;
      drop index award_events_act_id_idx;
      alter table award_events drop column withdrawn_at, drop column withdrawn_by, drop column withdrawn_reason;
    `);
  }
}
