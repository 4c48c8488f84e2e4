import { awardFormShape } from '../../awards/catalogue/forms/award-form.shape.js';
import { awardDecisionShape } from '../../awards/decisions/award-decision.shape.js';
import { nameToShow, shownNameOf } from '../../files/pasted-cells.js';
import { organisationShape } from '../../organisations/organisation.shape.js';
import {
  column,
  defineShape,
  expression,
  type ListPlan,
  one,
  page,
  type Shape,
} from '../../platform/graphql/compiling/shape.js';
import { workIsVisible } from '../../platform/graphql/compiling/work-visible.js';
import { currentRequest } from '../../platform/request/request-context.js';
import { importBodyList, importBodyShape } from '../bodies/import-body.shape.js';
import { importRowList, importRowShape } from '../rows/import-row.shape.js';
import { IMPORT_VERDICT } from '../vocabulary.js';

/** As the list was judged last; who is new is counted among its rows. */
const RECIPIENTS = (t: string) =>
  `(select json_build_object('ofNobody', coalesce((n.data ->> 'count')::int, 0),
      'canBeNewPeople', coalesce((n.data ->> 'canBeNew')::int, 0), 'canBeProposedBodies', coalesce((n.data ->> 'proposed')::int, 0),
      'canBeNewBodies', coalesce((n.data ->> 'canBeBodies')::int, 0), 'newPeople', (select count(distinct r.person_id)::int
         from import_rows r where r.batch_id = ${t}.id and r.recipient = 'NEW_PERSON' and r.choice = 'INCLUDE'))
     from (select 1) one left join lateral (select e -> 'data' as data from jsonb_array_elements(${t}.notices) e
            where e ->> 'code' = '${IMPORT_VERDICT.ROWS_OF_NOBODY}' limit 1) n on true)`;

/** Who brought a list in, by name. */
export function stagedBy(t: string): string {
  return `(select e.actor_name from audit_entries e where e.subject_id = ${t}.id and e.act = 'stageImport' order by e.id limit 1)`;
}

export const importBatchShape: Shape = defineShape({
  type: 'ImportBatch',
  table: 'import_batches',
  visible: workIsVisible,
  fields: {
    id: column('id'),
    version: column('version'),
    createdAt: column('created_at'),
    stagedBy: expression(stagedBy),
    changedAt: column('changed_at'),
    state: column('state'),
    sourceName: { ...expression((t) => shownNameOf(`${t}.source_name`, `${t}.created_at`)), tell: nameToShow },
    format: column('format'),
    encoding: column('encoding'),
    issuer: one(
      () => organisationShape,
      (batch, organisation) => `${organisation}.id = ${batch}.issuer_id`,
    ),
    numberPrinted: column('number_printed'),
    documentType: column('document_type'),
    signedOn: column('signed_on'),
    signatoryPrinted: column('signatory_printed'),
    signatoryTitlePrinted: column('signatory_title_printed'),
    mode: column('mode'),
    subject: column('subject'),
    takenFromList: column('taken_from_list'),
    defaultForm: one(
      () => awardFormShape,
      (batch, form) => `${form}.id = ${batch}.default_form_id`,
    ),
    defaultKind: column('default_kind'),
    defaultReason: column('default_reason'),
    appendTo: one(
      () => awardDecisionShape,
      (batch, decision) => `${decision}.id = ${batch}.append_to_id`,
    ),
    tables: column('tables'),
    notices: column('notices'),
    counts: column('counts'),
    recipients: expression(RECIPIENTS),
    rows: page(
      () => importRowShape,
      (batch, row) => `${row}.batch_id = ${batch}.id`,
      importRowList,
    ),
    newBodies: page(
      () => importBodyShape,
      (batch, body) => `${body}.batch_id = ${batch}.id`,
      importBodyList,
    ),
    which: column('which'),
    problem: expression((t) => `${t}.problem ->> '${currentRequest().language === 'en' ? 'en' : 'vi'}'`),
    decision: one(
      () => awardDecisionShape,
      (batch, decision) => `${decision}.id = ${batch}.decision_id`,
    ),
    committedAt: column('committed_at'),
    undoneAt: column('undone_at'),
    keptBy: one(
      () => organisationShape,
      (batch, organisation) => `${organisation}.id = ${batch}.kept_by_id`,
    ),
  },
});

export const importBatchList: ListPlan = {
  orders: { NEWEST_FIRST: { keys: [], descending: true } },
  defaultOrder: 'NEWEST_FIRST',
  filter: ({ state, issuerId }, t, reading) => [
    typeof state === 'string' ? `${t}.state = ${reading.bind(state, 'text')}` : undefined,
    typeof issuerId === 'string' ? `${t}.issuer_id = ${reading.bind(issuerId, 'uuid')}` : undefined,
  ],
};

/** Two reads by primary key: cheap enough to be asked every second by everybody who waits. */
export const importProgressShape: Shape = defineShape({
  type: 'ImportProgress',
  table: 'import_progress',
  visible: (t, reading) => {
    const b = reading.alias();
    const seen = workIsVisible(b, reading);
    return seen && `exists (select from import_batches ${b} where ${b}.id = ${t}.id and (${seen}))`;
  },
  fields: {
    id: column('id'),
    state: expression((t) => `(select b.state from import_batches b where b.id = ${t}.id)`),
    done: column('done'),
    total: column('total'),
    cancelRequested: column('cancel_requested'),
    changedAt: column('changed_at'),
  },
});
