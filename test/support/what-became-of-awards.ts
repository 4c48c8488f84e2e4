/** Ids in a relation, and of the lines that stand in the place of those. */
const orStandsFor = (which: string) => `
    select award_id from ${which}
    union select a.id from awards a join ${which} w on w.award_id = a.replaces_id
    union select a.replaced_by_id from awards a join ${which} w on w.award_id = a.id where a.replaced_by_id is not null`;

/** Lines that say otherwise of themselves than what there is about them: written anew, to check what triggers keep. */
export const KEPT_WRONGLY = `
  with handed_over as (
    select i.award_id from presentation_items i, presentations p, meetings m
     where p.id = i.presentation_id and m.id = p.meeting_id and i.award_id is not null and i.withdrawn_at is null
       and i.manner <> 'ABSENT' and p.record_status = 'CONFIRMED' and m.record_status = 'CONFIRMED'
  ), told as (
    select l.award_id from claim_awards l, claims c, articles r
     where c.id = l.claim_id and r.id = c.article_id and c.record_status = 'CONFIRMED' and c.standing <> 'SUPERSEDED'
       and r.record_status = 'CONFIRMED'
  ), told_of_its_list as (${orStandsFor('told')}
  ), handed_over_with_its_list as (${orStandsFor('handed_over')}
  )
  select id, presented, reported, status_with_decision from awards
   where presented <> (id in (select award_id from handed_over_with_its_list)) or reported <> (id in (select award_id from told_of_its_list))
      or status_with_decision <> (
        select case when 'WITHDRAWN' = any (s) then 'WITHDRAWN' when 'DRAFT' = any (s) then 'DRAFT' else 'CONFIRMED' end
          from (select array_remove(array[record_status,
                  (select d.record_status from award_decisions d where d.id = decision_id)], null) as s) statuses)`;
