import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People and posts that a draft became are kept with the rest, so that all of it can be confirmed later. */
export class KeepPeopleOfDraftOutcomes1795500015000 implements MigrationInterface {
  name = 'KeepPeopleOfDraftOutcomes1795500015000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table article_draft_outcomes
        add column person_id uuid references people (id),
        add column post_id uuid references posts (id),
        drop constraint article_draft_outcomes_check,
        add constraint article_draft_outcomes_check check
          (num_nonnulls(meeting_id, attendance_id, claim_id, presentation_id, award_id, decision_id, person_id, post_id) = 1);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      delete from article_draft_outcomes where person_id is not null or post_id is not null;
      alter table article_draft_outcomes
        drop constraint article_draft_outcomes_check,
        drop column person_id,
        drop column post_id,
        add constraint article_draft_outcomes_check check
          (num_nonnulls(meeting_id, attendance_id, claim_id, presentation_id, award_id, decision_id) = 1);
    `);
  }
}
