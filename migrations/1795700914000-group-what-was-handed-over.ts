import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was handed over at a meeting, by decision, form, class and kind of recipient. */
export class GroupWhatWasHandedOver1795700914000 implements MigrationInterface {
  name = 'GroupWhatWasHandedOver1795700914000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- Lines, not sums: who may see which of them is the viewer's matter, and so is how many there are.
      create view handed_over_groups as
        select p.meeting_id, a.decision_id, a.form_id, a.form_rank, a.recipient_kind,
               case when a.corrected ? 'class' then a.corrected ->> 'class' else a.class end as class,
               array_agg(distinct a.id) as award_ids
          from presentations p
          join meetings m on m.id = p.meeting_id
          join presentation_items i on i.presentation_id = p.id
          join handed_over_awards h on h.item_id = i.id
          join awards a on a.id = h.award_id
         where p.record_status = 'CONFIRMED' and m.record_status = 'CONFIRMED'
           and i.withdrawn_at is null and i.manner <> 'ABSENT'
         group by 1, 2, 3, 4, 5, 6;
      comment on view handed_over_groups is
        'award lines handed over at a meeting, confirmed as it is, by decision, form, class and kind of recipient';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop view handed_over_groups');
  }
}
