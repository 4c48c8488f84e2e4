import { draftList } from '../../articles/drafts/listing/draft-list.js';
import { articleDraftShape } from '../../articles/drafts/article-draft.shape.js';
import { awardShape } from '../../awards/award.shape.js';
import { awardDecisionShape } from '../../awards/decisions/award-decision.shape.js';
import { decisionList } from '../../awards/decisions/listing/decision-list.js';
import { awardList } from '../../awards/listing/award-list.js';
import { standingUnlessAsked } from '../../platform/graphql/compiling/with-withdrawn.js';
import {
  type Column,
  defineShape,
  expression,
  type ListPlan,
  priced,
  type Shape,
  shapeOf,
} from '../../platform/graphql/compiling/shape.js';
import { conditions } from '../../platform/graphql/compiling/statement.js';
import { reachOf } from '../../platform/request/viewer.js';
import { toConfirmList, toConfirmShape } from '../to-confirm.shape.js';

/** To know that there is much to do one need not know how much: beyond this, counting takes longer than anybody reads. */
export const COUNTED_TO = 1000;
/** What a count looks at, of the rows that an answer may carry. */
const ROWS_OF_A_COUNT = 10;

/** How many the list would show, as far as they are counted: what is visible and what is asked for are the list's own. */
function counted(shape: () => Shape, list: Pick<ListPlan, 'filter'>, args: Record<string, unknown>): Column {
  const count = expression((_, reading) => {
    const t = reading.alias();
    const { table, visible } = shape();
    const where = conditions('true', visible(t, reading), ...(list.filter?.(args, t, reading) ?? []));
    return `(select count(*)::int from (select from ${table} ${t} where ${where} limit ${COUNTED_TO + 1}) c)`;
  });
  return priced(count, ROWS_OF_A_COUNT);
}

/** Lists of records hide what was withdrawn from those who do not ask for it. */
const standing = ({ filter }: ListPlan): Pick<ListPlan, 'filter'> => ({
  filter: (args, t, reading) => [standingUnlessAsked({})(t, reading), ...(filter?.(args, t, reading) ?? [])],
});

/** Lists belong to a room beside this one, which says by their shape who may know of which. */
function importBatchShape(): Shape {
  const shape = shapeOf('ImportBatch');
  if (!shape) throw new Error('no shape says who may see a list');
  return shape;
}

const waiting = counted(() => toConfirmShape, toConfirmList, {});
const mine = { ofMyBodies: true };

export const unfinishedShape = defineShape({
  type: 'UnfinishedWork',
  table: '(select true as here)',
  fields: {
    countedTo: expression(() => String(COUNTED_TO)),
    openDrafts: counted(() => articleDraftShape, draftList, { state: 'OPEN' }),
    stagedLists: counted(importBatchShape, { filter: (_, t) => [`${t}.state = 'STAGED'`] }, {}),
    toConfirm: {
      ...waiting,
      sql: (t, reading, args) =>
        reachOf(reading.viewer, 'APPROVER')?.length === 0 ? 'null::int' : waiting.sql(t, reading, args),
    },
    waitingProposals: counted(() => awardDecisionShape, standing(decisionList), { ...mine, waits: true }),
    notHandedOver: counted(() => awardShape, standing(awardList), { ...mine, state: 'GRANTED', handedOver: false }),
    undatedAwards: counted(() => awardShape, standing(awardList), { ...mine, state: 'GRANTED', undated: true }),
    doubtfulDecisions: counted(() => awardDecisionShape, standing(decisionList), { ...mine, hasOpenWarnings: true }),
  },
});
