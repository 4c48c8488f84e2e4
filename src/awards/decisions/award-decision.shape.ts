import { organisationShape } from '../../organisations/organisation.shape.js';
import { personIsPublic, personShape } from '../../people/person.shape.js';
import { confirmedOrKept, recordFields } from '../../platform/graphql/record.shape.js';
import { column, defineShape, expression, one, type Shape } from '../../platform/graphql/shape.js';
import { conditions } from '../../platform/graphql/statement.js';
import { isStaff } from '../../platform/request/viewer.js';
import { warningsOf } from '../doubts/award-warning.js';

export const awardDecisionShape: Shape = defineShape({
  type: 'AwardDecision',
  table: 'award_decisions',
  node: true,
  // A proposal confers nothing and names people: the public is not told of it.
  visible: (t, reading) =>
    conditions(confirmedOrKept(t, reading), isStaff(reading.viewer) ? undefined : `${t}.status <> 'PROPOSED'`),
  fields: {
    ...recordFields,
    issuer: one(
      () => organisationShape,
      (decision, organisation) => `${organisation}.id = ${decision}.issuer_id`,
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
      { staffOnly: true },
    ),
    openWarnings: expression(
      (t, reading) => {
        const a = reading.alias();
        return (
          `(select coalesce(json_agg(x.j order by x.n), '[]'::json) from awards ${a}, lateral (${warningsOf(a)}) x ` +
          `where ${a}.decision_id = ${t}.id and ${a}.state in ('PROPOSED', 'GRANTED') and ${a}.record_status <> 'WITHDRAWN' ` +
          `and x.j ->> 'overriddenBecause' is null)`
        );
      },
      { staffOnly: true },
    ),
  },
});
