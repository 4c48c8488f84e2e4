import { column, defineShape, expression, extendShape, many, one } from '../../platform/graphql/compiling/shape.js';
import { isStaff } from '../../platform/request/viewer.js';
import { awardShape } from '../award.shape.js';
import { awardDecisionShape } from '../decisions/award-decision.shape.js';

/** Bonuses are for staff, on the line and in what became of it. */
const printed = (name: 'before' | 'after') =>
  expression((t, reading) => (isStaff(reading.viewer) ? `${t}.${name}` : `nullif(${t}.${name} - 'bonus', '{}')`));

/** Seen with its award, through which alone it is read. */
export const awardEventShape = defineShape({
  type: 'AwardEvent',
  table: 'award_events',
  visible: (t, { viewer }) => (isStaff(viewer) ? undefined : `${t}.withdrawn_at is null`),
  fields: {
    id: column('id'),
    actId: column('act_id'),
    kind: column('kind'),
    effectiveOn: column('effective_on'),
    reason: column('reason', { staffOnly: true }),
    decision: one(
      () => awardDecisionShape,
      (event, decision) => `${decision}.id = ${event}.decision_id`,
    ),
    before: printed('before'),
    after: printed('after'),
    linesOfAct: expression(
      (t) => `(select count(*)::integer from award_events l where l.act_id = ${t}.act_id and l.withdrawn_at is null)`,
      {
        staffOnly: true,
      },
    ),
    withdrawnAt: column('withdrawn_at', { staffOnly: true }),
    withdrawnReason: column('withdrawn_reason', { staffOnly: true }),
  },
});

extendShape(awardShape, {
  events: many(
    () => awardEventShape,
    (award, event) => `${event}.award_id = ${award}.id`,
    { order: (event) => `${event}.ordinal` },
  ),
});
