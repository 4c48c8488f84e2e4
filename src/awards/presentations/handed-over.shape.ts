import { meetingShape } from '../../meetings/meeting.shape.js';
import {
  column,
  defineShape,
  expression,
  extendShape,
  many,
  one,
  type Reading,
} from '../../platform/graphql/compiling/shape.js';
import { conditions } from '../../platform/graphql/compiling/statement.js';
import { awardShape } from '../award.shape.js';
import { awardFormShape } from '../catalogue/forms/award-form.shape.js';
import { awardDecisionShape } from '../decisions/award-decision.shape.js';
import { standing } from '../standing.js';

/** SQL over the lines of the group `t` that stand and that the viewer may see, each an award `a`. */
function ofLines(t: string, reading: Reading, write: (a: string, from: string) => string): string {
  const a = reading.alias();
  const seen = conditions(`${a}.id = any(${t}.award_ids)`, standing(a), awardShape.visible(a, reading));
  return write(a, `from awards ${a} where ${seen}`);
}

const handedOverShape = defineShape({
  type: 'HandedOver',
  table: 'handed_over_groups',
  visible: (t, reading) => ofLines(t, reading, (_, from) => `exists (select ${from})`),
  fields: {
    meeting: one(
      () => meetingShape,
      (group, meeting) => `${meeting}.id = ${group}.meeting_id`,
    ),
    decision: one(
      () => awardDecisionShape,
      (group, decision) => `${decision}.id = ${group}.decision_id`,
    ),
    form: one(
      () => awardFormShape,
      (group, form) => `${form}.id = ${group}.form_id`,
    ),
    awardClass: column('class'),
    recipientKind: column('recipient_kind'),
    lines: expression((t, reading) => ofLines(t, reading, (_, from) => `(select count(*) ${from})`)),
    // One number that nobody knows makes the sum one that nobody knows.
    recipients: expression((t, reading) =>
      ofLines(
        t,
        reading,
        (a, from) => `(select case when count(*) = count(${a}.quantity) then sum(${a}.quantity)::int end ${from})`,
      ),
    ),
  },
});

const ofDecision = (t: string) =>
  `coalesce(${t}.decision_id::text, '~'), ${t}.form_rank, ${t}.class, ${t}.recipient_kind`;
const dayOf = (t: string) => `(select m.held_from::text from meetings m where m.id = ${t}.meeting_id)`;

extendShape(meetingShape, {
  handedOver: many(
    () => handedOverShape,
    (meeting, group) => `${group}.meeting_id = ${meeting}.id`,
    { order: ofDecision },
  ),
});

extendShape(awardDecisionShape, {
  handedOver: many(
    () => handedOverShape,
    (decision, group) => `${group}.decision_id = ${decision}.id`,
    { order: (t) => `${dayOf(t)}, ${t}.meeting_id, ${ofDecision(t)}` },
  ),
});
