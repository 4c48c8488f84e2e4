import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A body that staff chose to record with a draft is kept with the rest of what the draft became. */
export class KeepBodiesOfDraftOutcomes1795600010200 implements MigrationInterface {
  name = 'KeepBodiesOfDraftOutcomes1795600010200';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table article_draft_outcomes
        add column organisation_id uuid references organisations (id),
        drop constraint article_draft_outcomes_check,
        add constraint article_draft_outcomes_check check
          (num_nonnulls(meeting_id, attendance_id, claim_id, presentation_id, award_id, decision_id, person_id, post_id,
                        organisation_id) = 1);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      delete from article_draft_outcomes where organisation_id is not null;
      alter table article_draft_outcomes
        drop constraint article_draft_outcomes_check,
        drop column organisation_id,
        add constraint article_draft_outcomes_check check
          (num_nonnulls(meeting_id, attendance_id, claim_id, presentation_id, award_id, decision_id, person_id, post_id) = 1);
    `);
  }
}
