import { organisationShape } from '../../organisations/organisation.shape.js';
import { personIsPublic, personShape } from '../../people/person.shape.js';
import { confirmedOrKept, recordFields } from '../../platform/graphql/records/record.shape.js';
import {
  changes,
  mayAddTo,
  mayRecordEvents,
  ownKeeper,
  rightsOver,
} from '../../platform/graphql/records/rights.shape.js';
import {
  column,
  defineShape,
  expression,
  one,
  type Reading,
  type Shape,
} from '../../platform/graphql/compiling/shape.js';
import { conditions } from '../../platform/graphql/compiling/statement.js';
import { isStaff } from '../../platform/request/viewer.js';
import { hiddenOfDecision, sayHidden, type WhatHides } from './decision-hidden.js';
import { warningsOf } from '../doubts/award-warning.js';

/** More than anybody reads at once; the decision of a long list may have more than an answer can hold. */
const MOST_OPEN_WARNINGS = 1000;

/**
 * What is probably wrong, in annex order, before what is worth knowing; last what is raised by the rule book and not by the line,
 * and so on every line: it would leave no room for the others.
 */
const BY_WEIGHT = `x.j ->> 'severity' <> 'WARNING', x.j ->> 'code' = 'RULE_NOT_SEEN', x.n`;

/** From which doubts without a reason come, of lines that the staff asking may see: JSON `x.j`, the place in the annex `x.n`. */
function openWarningsOf(decision: string, reading: Reading): string {
  const a = reading.alias();
  const where = conditions(
    `${a}.decision_id = ${decision}.id and ${a}.state in ('PROPOSED', 'GRANTED') and ${a}.record_status <> 'WITHDRAWN'`,
    confirmedOrKept(a, reading),
    `x.j ->> 'overriddenBecause' is null`,
  );
  return `from awards ${a}, lateral (${warningsOf(a, reading)}) x where ${where}`;
}

export const awardDecisionShape: Shape = defineShape({
  type: 'AwardDecision',
  table: 'award_decisions',
  node: true,
  // A proposal confers nothing and names people: the public is not told of it.
  visible: (t, reading) =>
    conditions(confirmedOrKept(t, reading), isStaff(reading.viewer) ? undefined : `${t}.status <> 'PROPOSED'`),
  fields: {
    ...recordFields,
    ...rightsOver(ownKeeper),
    mayAddTo: mayAddTo(ownKeeper),
    mayRecordEvents: mayRecordEvents(ownKeeper),
    mayTakeOver: expression((t, reading) => {
      const mayAsIssuer = changes((decision) => `${decision}.issuer_id`, t, reading);
      return `(${t}.kept_by_id is distinct from ${t}.issuer_id and ${mayAsIssuer})`;
    }),
    issuer: one(
      () => organisationShape,
      (decision, organisation) => `${organisation}.id = ${decision}.issuer_id`,
    ),
    addressee: one(
      () => organisationShape,
      (decision, organisation) => `${organisation}.id = ${decision}.addressee_id`,
      { staffOnly: true },
    ),
    documentType: column('document_type'),
    numberPrinted: column('number_printed'),
    numberNormalised: column('number_normalised'),
    signedOn: column('signed_on'),
    signatoryPrinted: expression((t, reading) => {
      if (isStaff(reading.viewer)) return `${t}.signatory_printed`;
      const p = reading.alias();
      const shown = `exists (select from people ${p} where ${p}.id = ${t}.signatory_person_id and ${personIsPublic(p)})`;
      return `case when ${t}.signatory_person_id is null or ${shown} then ${t}.signatory_printed end`;
    }),
    signatory: one(
      () => personShape,
      (decision, person) => `${person}.id = ${decision}.signatory_person_id`,
    ),
    signatoryTitlePrinted: column('signatory_title_printed'),
    signingCapacity: column('signing_capacity'),
    mode: column('mode'),
    subject: column('subject'),
    legalBases: column('legal_bases'),
    status: column('status'),
    keptBy: one(
      () => organisationShape,
      (decision, organisation) => `${organisation}.id = ${decision}.kept_by_id`,
    ),
    openWarnings: expression(
      (t, reading) =>
        `(select coalesce(json_agg(o.j order by o.place), '[]'::json) from (` +
        `select x.j, row_number() over (order by ${BY_WEIGHT}) as place ${openWarningsOf(t, reading)} order by place limit ${MOST_OPEN_WARNINGS}) o)`,
      { staffOnly: true },
    ),
    notPublic: {
      ...expression((t) => hiddenOfDecision(t), { staffOnly: true }),
      tell: (what) => (what as WhatHides[]).map(sayHidden),
    },
    openWarningCount: expression((t, reading) => `(select count(*)::int ${openWarningsOf(t, reading)})`, {
      staffOnly: true,
    }),
  },
});
