import { areaShape } from '../organisations/areas/area.shape.js';
import { organisationIsPublic, organisationShape } from '../organisations/organisation.shape.js';
import { personIsPublic, personShape } from '../people/person.shape.js';
import { registerNameThatStays } from '../organisations/names-that-stay.service.js';
import { confirmedOrKept, recordFields } from '../platform/graphql/records/record.shape.js';
import { mayRecordEvents, ownKeeper, rightsOver } from '../platform/graphql/records/rights.shape.js';
import { column, defineShape, expression, one, type Reading, type Shape } from '../platform/graphql/compiling/shape.js';
import { conditions } from '../platform/graphql/compiling/statement.js';
import { isStaff } from '../platform/request/viewer.js';
import { decisionOfAttaching, entryOfAttaching } from './attaching/attached.sql.js';
import { awardFormShape } from './catalogue/forms/award-form.shape.js';
import { awardDecisionShape } from './decisions/award-decision.shape.js';
import { standing } from './standing.js';
import { warningsOf } from './doubts/award-warning.js';
import { positionsOf } from './recipient-positions.js';

/**
 * SQL that is true for lines that anybody may see: confirmed, of a confirmed decision if of any, granted and not annulled
 * since, to somebody whom the public may know of. A line whose name is hidden stays so when it is linked to somebody public.
 */
function awardIsPublic(t: string, reading: Reading): string {
  const [p, o] = [reading.alias(), reading.alias()];
  return conditions(
    `${standing(t)} and ${t}.name_visibility = 'PUBLIC'`,
    `case when ${t}.person_id is not null then exists (select from people ${p} where ${p}.id = ${t}.person_id and ${personIsPublic(p)}) ` +
      `when ${t}.organisation_id is not null then exists (select from organisations ${o} where ${o}.id = ${t}.organisation_id and ${organisationIsPublic(o)}) ` +
      `else true end`,
  );
}

/**
 * The same for whoever looks at most lines there are: those of whom the public may not know are few (people_unseen_idx), gathered
 * first, and known by their id, whoever they are.
 */
export function awardIsPublicOfMany(t: string): string {
  const unseen =
    `select p.id from people p where (${personIsPublic('p')}) is not true ` +
    `union all select o.id from organisations o where (${organisationIsPublic('o')}) is not true`;
  return conditions(
    `${standing(t)} and ${t}.name_visibility = 'PUBLIC'`,
    `(${t}.recipient_id in (select unnest(array(${unseen})))) is not true`,
  );
}

/** SQL that is true for a line that no undone import recorded: only the others are listed among awards. */
export function wasNotUndone(t: string): string {
  return `${t}.undone_at is null`;
}

/** The value after corrections; `field` is its name in `corrected`. */
const corrected = (field: string, printed: string) =>
  expression(
    (t) => `case when ${t}.corrected ? '${field}' then ${t}.corrected ->> '${field}' else ${t}.${printed} end`,
  );

export const awardShape: Shape = defineShape({
  type: 'Award',
  table: 'awards',
  node: true,
  visible: (t, reading) => (isStaff(reading.viewer) ? confirmedOrKept(t, reading) : awardIsPublic(t, reading)),
  fields: {
    ...recordFields,
    ...rightsOver(ownKeeper),
    mayRecordEvents: mayRecordEvents(ownKeeper),
    decision: one(
      () => awardDecisionShape,
      (award, decision) => `${decision}.id = ${award}.decision_id`,
    ),
    annexOrder: column('annex_order'),
    form: one(
      () => awardFormShape,
      (award, form) => `${form}.id = ${award}.form_id`,
    ),
    awardClass: expression(
      (t) => `case when ${t}.corrected ? 'class' then ${t}.corrected ->> 'class' else ${t}.class end`,
    ),
    grantor: one(
      () => organisationShape,
      (award, organisation) => `${organisation}.id = ${award}.grantor_id`,
    ),
    grantorPrinted: column('grantor_printed'),
    level: column('level'),
    system: column('system'),
    mode: column('mode'),
    recipientKind: column('recipient_kind'),
    person: one(
      () => personShape,
      (award, person) => `${person}.id = ${award}.person_id`,
    ),
    organisation: one(
      () => organisationShape,
      (award, organisation) => `${organisation}.id = ${award}.organisation_id`,
    ),
    unlisted: column('unlisted'),
    quantity: column('quantity'),
    recipientName: corrected('recipientName', 'recipient_name_printed'),
    recipientNamePrinted: column('recipient_name_printed'),
    recipientPosition: corrected('recipientPosition', 'recipient_position_printed'),
    recipientPositionPrinted: column('recipient_position_printed'),
    recipientPositions: {
      ...column('recipient_position_printed'),
      tell: (printed) => positionsOf(printed as string | null),
    },
    recipientUnit: corrected('recipientUnit', 'recipient_unit_printed'),
    recipientUnitPrinted: column('recipient_unit_printed'),
    unit: one(
      () => organisationShape,
      (award, organisation) => `${organisation}.id = ${award}.unit_organisation_id`,
    ),
    unitArea: one(
      () => areaShape,
      (award, area) => `${area}.id = ${award}.unit_area_id`,
    ),
    reason: corrected('reason', 'reason'),
    achievementFrom: column('achievement_from'),
    achievementTo: column('achievement_to'),
    positionClass: column('position_class', { staffOnly: true }),
    bonus: expression(
      (t) => `case when ${t}.corrected ? 'bonus' then (${t}.corrected ->> 'bonus')::bigint else ${t}.bonus_printed end`,
      { staffOnly: true },
    ),
    bonusPrinted: column('bonus_printed', { staffOnly: true }),
    certificateNumber: corrected('certificateNumber', 'certificate_number'),
    grantedOn: column('granted_on'),
    proposedIn: one(
      () => awardDecisionShape,
      (award, decision) => `${decision}.id = ${award}.proposed_in_id`,
      { staffOnly: true },
    ),
    refusalReason: column('refusal_reason', { staffOnly: true }),
    state: expression((t) => `case when ${t}.undone_at is null then ${t}.state else 'UNDONE' end`),
    replacedBy: one(
      () => awardShape,
      (award, other) => `${other}.id = ${award}.replaced_by_id`,
      { staffOnly: true },
    ),
    attachedTo: one(
      () => awardDecisionShape,
      (award, decision) =>
        `${decision}.id = ${decisionOfAttaching(award)} and exists (select from audit_entries e where ${entryOfAttaching(award, 'e')})`,
      { staffOnly: true },
    ),
    replaces: one(
      () => awardShape,
      (award, other) => `${other}.id = ${award}.replaces_id`,
      { staffOnly: true },
    ),
    nameVisibility: column('name_visibility', { staffOnly: true }),
    warnings: expression(
      (t, reading) => `(select coalesce(json_agg(x.j), '[]'::json) from (${warningsOf(t, reading)}) x)`,
      {
        staffOnly: true,
      },
    ),
    overriddenWarnings: column('overridden_warnings', { staffOnly: true }),
    keptBy: one(
      () => organisationShape,
      (award, organisation) => `${organisation}.id = ${award}.kept_by_id`,
    ),
    recipientId: column('recipient_id'),
  },
});

registerNameThatStays(
  'LINES_STAY_PUBLIC',
  `select a.recipient_name_printed as name from awards a
    where a.organisation_id is null and a.person_id is null and a.recipient_kind <> 'INDIVIDUAL' and a.name_visibility = 'PUBLIC'
      and a.status_with_decision <> 'WITHDRAWN' and a.recipient_name_key in
          (select fold_vi(v.name) from organisation_versions v where v.organisation_id = $1)`,
);
