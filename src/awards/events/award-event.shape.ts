import { column, defineShape, extendShape, many, one } from '../../platform/graphql/shape.js';
import { awardShape } from '../award.shape.js';
import { awardDecisionShape } from '../decisions/award-decision.shape.js';

/** Seen with its award, through which alone it is read. */
export const awardEventShape = defineShape({
  type: 'AwardEvent',
  table: 'award_events',
  fields: {
    id: column('id'),
    actId: column('act_id'),
    kind: column('kind'),
    effectiveOn: column('effective_on'),
    reason: column('reason'),
    decision: one(
      () => awardDecisionShape,
      (event, decision) => `${decision}.id = ${event}.decision_id`,
    ),
    before: column('before'),
    after: column('after'),
  },
});

extendShape(awardShape, {
  events: many(
    () => awardEventShape,
    (award, event) => `${event}.award_id = ${award}.id`,
    { order: (event) => `${event}.ordinal` },
  ),
});
