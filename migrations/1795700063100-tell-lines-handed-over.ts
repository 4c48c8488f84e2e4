import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which lines were handed over, by themselves or by the list that they stand on or that stands in their place. */
export class TellLinesHandedOver1795700063100 implements MigrationInterface {
  name = 'TellLinesHandedOver1795700063100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create function lines_handed_over(asked uuid[]) returns setof uuid stable parallel safe language sql as $$
        select a.id from unnest(asked) a (id)
         where exists (
           select from unnest(lines_in_place_of(array[a.id])) line (id) join handed_over_awards h on h.award_id = line.id
             join presentation_items i on i.id = h.item_id
            where i.manner <> 'ABSENT' and i.withdrawn_at is null and not i.presentation_withdrawn)
      $$;
      comment on function lines_handed_over(uuid[]) is
        'those of the lines that were handed over: themselves, those in whose place they stand, or those that stand in theirs';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop function lines_handed_over(uuid[])');
  }
}
