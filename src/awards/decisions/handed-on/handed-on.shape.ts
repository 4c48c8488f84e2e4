import { organisationShape } from '../../../organisations/organisation.shape.js';
import {
  column,
  defineShape,
  expression,
  type ListPlan,
  one,
  type Reading,
} from '../../../platform/graphql/compiling/shape.js';
import { reachOf } from '../../../platform/request/viewer.js';
import { awardDecisionShape } from '../award-decision.shape.js';

const bodyIn = (side: 'before' | 'after') =>
  one(
    () => organisationShape,
    (entry, body) => `${body}.id = (${entry}.${side} ->> 'keptById')::uuid`,
  );
/** As it stands where the decision is still seen, else as it was when it was taken over. */
const ofDecision = (what: string, then: string) =>
  expression((t, reading) => {
    const d = reading.alias();
    const seen = awardDecisionShape.visible(d, reading) ?? 'true';
    return `(select case when ${seen} then ${d}.${what} else ${t}.before ->> '${then}' end from award_decisions ${d} where ${d}.id = ${t}.subject_id)`;
  });

/** Staff of the body that kept the decision then; nobody asks of what nobody kept. Written as the index audit_entries_handed_on_idx is. */
function keptBefore(t: string, reading: Reading): string | undefined {
  const reach = reachOf(reading.viewer, 'READER');
  if (reach === null) return `${t}.before ->> 'keptById' is not null`;
  if (reach.length === 0) return 'false';
  return `${t}.before ->> 'keptById' = any(${reading.bind(reach, 'text[]')})`;
}

/** What was taken over: that, by whom and why. Of a decision that is not seen no more than by what it was told from others then. */
export const handedOnShape = defineShape({
  type: 'HandedOnDecision',
  table: `(select * from audit_entries where act = 'takeOverAwardDecision' and subject_type = 'AwardDecision')`,
  visible: keptBefore,
  fields: {
    id: column('id'),
    at: column('at'),
    reason: column('reason'),
    numberPrinted: ofDecision('number_printed', 'numberPrinted'),
    signedOn: ofDecision('signed_on', 'signedOn'),
    keptBefore: bodyIn('before'),
    takenBy: bodyIn('after'),
    decision: one(
      () => awardDecisionShape,
      (entry, decision) => `${decision}.id = ${entry}.subject_id`,
    ),
  },
});

export const handedOnList: ListPlan = {
  orders: { NEWEST_FIRST: { keys: [], descending: true } },
  defaultOrder: 'NEWEST_FIRST',
};
