import { warningsOf } from '../awards/doubts/award-warning.js';
import { handedOverFacts } from '../awards/presentations/presentation-doubts.js';
import type { Reading } from '../platform/graphql/compiling/shape.js';
import { workIsVisible } from '../platform/graphql/compiling/work-visible.js';

/** More than anybody reads of one record before it is made public. */
export const MOST_DOUBTS = 100;

/** Parts of drafts of articles, by their keys. */
const PARTS =
  'article_draft_outcomes u join article_draft_acceptances x on x.id = u.acceptance_id and x.undone_at is null';
const PART = `split_part(u.part_key, '.', 1)`;

/** From which parts of which articles record `r` was recorded: `draft_id`, `part`; null: the article itself. */
const partsOf = (r: string): string => `
  select u.draft_id, ${PART} as part from ${PARTS} where ${r}.type = 'Meeting' and u.meeting_id = ${r}.id and u.made
  union select u.draft_id, ${PART} from ${PARTS}
         where ${r}.type = 'Attendance' and u.attendance_id = ${r}.id and u.made and u.part_key !~ '^a'
  union select u.draft_id, ${PART} from ${PARTS} where ${r}.type = 'Award' and u.award_id = ${r}.id and u.made
  union select u.draft_id, ${PART} from ${PARTS} where ${r}.type = 'AwardDecision' and u.decision_id = ${r}.id and u.made
  union select u.draft_id, ${PART} from ${PARTS} where ${r}.type = 'Presentation' and u.presentation_id = ${r}.id and u.made
  union select u.draft_id, ${PART} from ${PARTS} where ${r}.type = 'Claim' and u.claim_id = ${r}.id
  union select u.draft_id, ${PART} from claims c join ${PARTS} on u.claim_id = c.id
         where ${r}.type = 'Article' and c.article_id = ${r}.id and c.record_status = 'DRAFT'
  union select x.draft_id, null from article_draft_acceptances x
         where ${r}.type = 'Article' and x.article_id = ${r}.id and x.undone_at is null`;

/**
 * SQL of the open doubts of record `r` of DRAFT_RECORDS, as JSON of `DoubtFacts`: of award lines that become public with it those
 * without a reason, what is doubtful of a handing-over, and what of its parts in an article nobody looked at, where whoever asks
 * may see that draft.
 */
export function doubtsOfRecord(r: string, reading: Reading): string {
  const [a, w] = [reading.alias(), reading.alias()];
  const ofLines = (which: string) =>
    `select ${a}.annex_order as n, x.j from awards ${a}, lateral (${warningsOf(a, reading)}) x
      where ${which} and x.j ->> 'overriddenBecause' is null`;
  const seen = workIsVisible(w, reading) ?? 'true';
  return `json_build_object(
    'lines', (select coalesce(json_agg(l.j order by l.n), '[]'::json) from (
       ${ofLines(`${r}.type = 'Award' and ${a}.id = ${r}.id`)}
       union all ${ofLines(`${r}.type = 'AwardDecision' and ${a}.decision_id = ${r}.id and ${a}.record_status = 'DRAFT'`)}
       order by 1 limit ${MOST_DOUBTS}) l),
    'handedOver', case when ${r}.type = 'Presentation' then (
       select ${handedOverFacts('p')} from presentations p where p.id = ${r}.id) end,
    'read', (select coalesce(json_agg(d.j || jsonb_build_object('draftId', d.id) order by d.id, d.n), '[]'::json) from (
       select ${w}.id, t.n, t.j from (${partsOf(r)}) s join article_drafts ${w} on ${w}.id = s.draft_id,
              jsonb_array_elements(coalesce(${w}.revised, ${w}.as_read) -> 'doubts') with ordinality t (j, n)
        where (${seen}) and t.j ->> 'partKey' is not distinct from s.part order by 1, 2 limit ${MOST_DOUBTS}) d))`;
}
