import { nameToShow, shownNameOf } from '../files/pasted-cells.js';
import { organisationShape } from '../organisations/organisation.shape.js';
import { named, namedRecord, namedYear } from '../platform/graphql/compiling/named.js';
import { keptWithin } from '../platform/graphql/records/record.shape.js';
import {
  column,
  defineShape,
  expression,
  type ListPlan,
  many,
  one,
  page,
  type Reading,
} from '../platform/graphql/compiling/shape.js';
import { workIsVisible } from '../platform/graphql/compiling/work-visible.js';
import { reachOf } from '../platform/request/viewer.js';
import { DRAFT_RECORDS } from './draft-records.sql.js';
import { type DoubtFacts, tellDoubts } from './record-doubts.js';
import { doubtsOfRecord } from './record-doubts.sql.js';
import { RECORD_SOURCES } from './record-sources.sql.js';
import { TO_CONFIRM } from './to-confirm.sql.js';

/** A body is also its own staff's. */
function mayConfirm(t: string, reading: Reading): string {
  const reach = reachOf(reading.viewer, 'APPROVER');
  if (reach === null) return 'true';
  const own = `${t}.type = 'Organisation' and ${t}.id = any(${reading.bind(reach, 'uuid[]')})`;
  return `(${own} or ${keptWithin('APPROVER', t, reading)})`;
}

const recordSourceShape = defineShape({
  type: 'RecordSource',
  table: RECORD_SOURCES,
  visible: workIsVisible,
  fields: {
    id: column('id'),
    kind: column('kind'),
    title: { ...expression((t) => shownNameOf(`${t}.title`, `${t}.begun_at`)), tell: nameToShow },
    recordedAt: column('at'),
  },
});

/** People, posts and bodies are every reader's to see. */
const draftRecordShape = defineShape({
  type: 'DraftRecord',
  table: DRAFT_RECORDS,
  visible: (t, reading) => {
    const kept = keptWithin('READER', t, reading);
    return kept && `${kept} or ${t}.type = 'Organisation'`;
  },
  fields: {
    id: column('id'),
    type: column('type'),
    version: column('version'),
    label: column('label'),
    along: column('along'),
    undated: column('undated'),
    mayConfirm: expression(mayConfirm),
    doubts: { ...expression(doubtsOfRecord), tell: (facts) => tellDoubts(facts as DoubtFacts) },
  },
});

/**
 * Whoever may make something of it public: what is theirs and a draft, or has a draft that is theirs; and what is another's and
 * public, where a draft of theirs hangs on it.
 */
function isForApprover(t: string, reading: Reading): string | undefined {
  const reach = reachOf(reading.viewer, 'APPROVER');
  const kept = keptWithin('APPROVER', t, reading);
  if (reach === null || reach.length === 0) return kept;
  const hangsOn = (which: string) => `exists (select from ${DRAFT_RECORDS} r where r.head_id = ${t}.id and ${which})`;
  const own = `r.kept_by_id = any(${reading.bind(reach, 'uuid[]')})`;
  return `(${kept}) and (${t}.record_status = 'DRAFT' or ${hangsOn(mayConfirm('r', reading))})
    or ${t}.record_status = 'CONFIRMED' and ${hangsOn(own)}`;
}

const draftRecordList: ListPlan = {
  orders: { STEP: { keys: [{ sql: (t) => `${t}.step`, type: 'integer' }] } },
  defaultOrder: 'STEP',
};

export const toConfirmShape = defineShape({
  type: 'ToConfirm',
  table: TO_CONFIRM,
  visible: isForApprover,
  fields: {
    id: column('id'),
    kind: column('kind'),
    title: column('title'),
    day: column('day'),
    recordStatus: column('record_status'),
    issuer: one(
      () => organisationShape,
      (head, organisation) => `${organisation}.id = ${head}.issuer_id`,
    ),
    keptBy: one(
      () => organisationShape,
      (head, organisation) => `${organisation}.id = ${head}.kept_by_id`,
    ),
    sources: many(
      () => recordSourceShape,
      (head, source) => `${source}.head_id = ${head}.id`,
      { order: (source) => `${source}.at, ${source}.id`, limit: 20, usual: 1 },
    ),
    drafts: page(
      () => draftRecordShape,
      (head, record) => `${record}.head_id = ${head}.id`,
      draftRecordList,
    ),
  },
});

/** Ids are in the order of time. */
export const toConfirmList: ListPlan = {
  orders: { NEWEST: { keys: [], descending: true } },
  defaultOrder: 'NEWEST',
  filter: ({ id, kind, year, keptById }, t, reading) => [
    typeof id === 'string' ? `${t}.id = ${reading.bind(id, 'uuid')}` : undefined,
    typeof kind === 'string' ? `${t}.kind = ${reading.bind(kind, 'text')}` : undefined,
    typeof year === 'number' ? `left(${t}.day, 4) = ${reading.bind(String(year), 'text')}` : undefined,
    typeof keptById === 'string'
      ? `${t}.kept_by_id in (select organisations_below(${reading.bind(keptById, 'uuid')}))`
      : undefined,
  ],
  names: ({ id, keptById, year }) => [
    ...(typeof id === 'string' ? [namedRecord(id, 'id', () => 'false')] : []),
    ...named(organisationShape, keptById as string | null | undefined, 'keptById'),
    ...namedYear(year, 'year'),
  ],
};
