import { registerPartThatNamesBodies } from '../../organisations/body-references.service.js';
import { awardFormShape } from '../../awards/catalogue/award-form.shape.js';
import { meetingShape } from '../../meetings/meeting.shape.js';
import { organisationShape } from '../../organisations/organisation.shape.js';
import { recordFields } from '../../platform/graphql/record.shape.js';
import { rightsOver } from '../../platform/graphql/rights.shape.js';
import {
  column,
  defineShape,
  extendShape,
  type ListPlan,
  many,
  one,
  type Reading,
  type Shape,
} from '../../platform/graphql/shape.js';
import { isStaff, reachOf } from '../../platform/request/viewer.js';
import { articleShape } from '../article.shape.js';

/** SQL that is true where the public may not know who stands in a row that names a person, or somebody as printed. */
function isHidden(row: string, person: string): string {
  return (
    `(${row}.name_visibility <> 'PUBLIC' or ` +
    `(${person}.id is not null and (${person}.visibility <> 'PUBLIC' or ${person}.record_status = 'WITHDRAWN')))`
  );
}

/**
 * SQL that is true for a claim that names somebody hidden: tied to their award, or with a name of the meeting's list, however
 * the article spells it.
 */
function namesSomebodyHidden(claim: string): string {
  const awarded =
    `select from claimed_awards l join awards a on a.id = l.award_id left join people p on p.id = a.person_id ` +
    `where l.claim_id = ${claim}.id and ${isHidden('a', 'p')}`;
  const said = `fold_vi(concat_ws(' ', ${claim}.quote, array_to_string(${claim}.presenters_printed, ' ')))`;
  const names = `select t.name_printed as printed union all select n.printed from person_names n where n.person_id = t.person_id`;
  const attending =
    `select from attendances t left join people p on p.id = t.person_id where t.meeting_id = ${claim}.meeting_id ` +
    `and ${isHidden('t', 'p')} and exists (select from (${names}) n where position(fold_vi(n.printed) in ${said}) > 0)`;
  return `(exists (${awarded}) or exists (${attending}))`;
}

/**
 * Everybody sees confirmed claims of confirmed articles, but none that is tied to somebody hidden; staff those of the
 * articles that their body keeps, whatever their state.
 */
function claimIsVisible(t: string, reading: Reading): string | undefined {
  const reach = reachOf(reading.viewer, 'READER');
  if (reach === null) return undefined;
  const ofArticle = (condition: string) =>
    `exists (select from articles ar where ar.id = ${t}.article_id and (${condition}))`;
  const confirmed = `${t}.record_status = 'CONFIRMED' and ${ofArticle(`ar.record_status = 'CONFIRMED'`)}`;
  if (!isStaff(reading.viewer) || reach.length === 0) return `${confirmed} and not ${namesSomebodyHidden(t)}`;
  const kept = ofArticle(`ar.kept_by_id is null or ar.kept_by_id = any(${reading.bind(reach, 'uuid[]')})`);
  return `(${confirmed}) or ${kept}`;
}

const claimGrantorShape = defineShape({
  type: 'ClaimGrantor',
  table: 'claim_grantors',
  fields: {
    printed: column('printed'),
    organisation: one(
      () => organisationShape,
      (grantor, organisation) => `${organisation}.id = ${grantor}.organisation_id`,
    ),
  },
});

registerPartThatNamesBodies('claim_grantors', { of: 'claims', column: 'claim_id' });

/** Whoever keeps the article keeps it. */
function keptByArticle(t: string, reading: Reading): string {
  const a = reading.alias();
  return `(select ${a}.kept_by_id from articles ${a} where ${a}.id = ${t}.article_id)`;
}

export const claimShape: Shape = defineShape({
  type: 'Claim',
  table: 'claims',
  node: true,
  visible: claimIsVisible,
  fields: {
    ...recordFields,
    ...rightsOver(keptByArticle),
    ordinal: column('ordinal'),
    place: column('place'),
    quote: column('quote'),
    spanStart: column('span_start', { staffOnly: true }),
    spanEnd: column('span_end', { staffOnly: true }),
    verb: column('verb'),
    formPrinted: column('form_printed'),
    awardClass: column('class'),
    grantorsPrinted: column('grantors_printed'),
    grantors: many(
      () => claimGrantorShape,
      (claim, grantor) => `${grantor}.claim_id = ${claim}.id`,
      { order: (grantor) => `${grantor}.printed` },
    ),
    grantorPhrase: column('grantor_phrase'),
    presentersPrinted: column('presenters_printed'),
    groups: column('groups'),
    individuals: column('individuals'),
    households: column('households'),
    enterprises: column('enterprises'),
    combined: column('combined'),
    unspecified: column('unspecified'),
    reasonPrinted: column('reason_printed'),
    standing: column('standing'),
    standingReason: column('standing_reason', { staffOnly: true }),
    supersededBy: one(
      () => claimShape,
      (claim, other) => `${other}.id = ${claim}.superseded_by_id`,
    ),
    supersedes: many(
      () => claimShape,
      (claim, other) => `${other}.superseded_by_id = ${claim}.id`,
      { order: (other) => `${other}.id` },
    ),
    form: one(
      () => awardFormShape,
      (claim, form) => `${form}.id = ${claim}.form_id`,
    ),
    meeting: one(
      () => meetingShape,
      (claim, meeting) => `${meeting}.id = ${claim}.meeting_id`,
    ),
    article: one(
      () => articleShape,
      (claim, article) => `${article}.id = ${claim}.article_id`,
    ),
  },
});

extendShape(articleShape, {
  claims: many(
    () => claimShape,
    (article, claim) => `${claim}.article_id = ${article}.id`,
    { order: (claim) => `${claim}.ordinal` },
  ),
});

/** As they were recorded; within one article that is the order of the article. */
export const claimList: ListPlan = {
  orders: { AS_RECORDED: { keys: [] } },
  defaultOrder: 'AS_RECORDED',
};
