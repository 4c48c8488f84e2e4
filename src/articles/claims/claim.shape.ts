import { registerPartThatNamesBodies } from '../../organisations/body-references.service.js';
import { awardFormShape } from '../../awards/catalogue/forms/award-form.shape.js';
import { awardDecisionShape } from '../../awards/decisions/award-decision.shape.js';
import { meetingShape } from '../../meetings/meeting.shape.js';
import { organisationShape } from '../../organisations/organisation.shape.js';
import { recordFields } from '../../platform/graphql/records/record.shape.js';
import { keeperOfWhole, rightsOver } from '../../platform/graphql/records/rights.shape.js';
import {
  column,
  defineShape,
  extendShape,
  type ListPlan,
  many,
  one,
  type Reading,
  type Shape,
} from '../../platform/graphql/compiling/shape.js';
import { isStaff, reachOf } from '../../platform/request/viewer.js';
import { articleShape } from '../article.shape.js';
import { bodyKeys, headKeys, saysWords } from './body-names.js';
import { isLineOf } from './told-lines-sql.js';

/** SQL that is true where the public may not know who stands in a row that names a person, a body, or somebody as printed. */
export function isHidden(row: string, person: string, body?: string): string {
  return (
    `(${row}.name_visibility <> 'PUBLIC' or ` +
    `(${person}.id is not null and (${person}.visibility <> 'PUBLIC' or ${person}.record_status = 'WITHDRAWN'))` +
    `${body === undefined ? '' : ` or ${body}.hidden_reason is not null`})`
  );
}

/** SQL that is true for a person whose name may stand in a quote. */
const isShown = (person: string): string =>
  `${person}.visibility = 'PUBLIC' and ${person}.record_status <> 'WITHDRAWN'`;

/**
 * SQL that is true for a claim that names somebody hidden, however the article spells it: tied to their award; with a name from the list of
 * a meeting or of a decision, or from an award, that any claim of the article is about; or with the name of whoever is hidden anywhere,
 * where nobody who is shown bears the same.
 */
function namesSomebodyHidden(claim: string): string {
  const awarded =
    `select from claimed_awards l join awards a on a.id = l.award_id left join people p on p.id = a.person_id ` +
    `left join organisations b on b.id = a.organisation_id where l.claim_id = ${claim}.id and ${isHidden('a', 'p', 'b')}`;
  // All that is printed of a claim is public with it, and looked through; `names_within` is made of the same.
  const printed = ['quote', 'reason_printed', 'form_printed', 'grantor_phrase'].map((text) => `${claim}.${text}`);
  const listed = ['presenters_printed', 'grantors_printed'].map((list) => `array_to_string(${claim}.${list}, ' ')`);
  const said = `fold_vi(concat_ws(' ', ${[...printed, ...listed].join(', ')}))`;
  const ofArticle = `o.article_id = ${claim}.article_id`;
  const around =
    `select t.name_printed as printed, t.person_id, null::uuid as organisation_id, false as household from attendances t left join people p on p.id = t.person_id ` +
    `where t.meeting_id in (select o.meeting_id from claims o where ${ofArticle}) and ${isHidden('t', 'p')} union all ` +
    [
      `join claimed_awards l on l.claim_id = o.id join awards a on a.id = l.award_id`,
      `join awards a on ${isLineOf('a', 'o.decision_id')}`,
    ]
      .map(
        (lines) =>
          `select a.recipient_name_printed, a.person_id, a.organisation_id, a.recipient_kind = 'HOUSEHOLD' from claims o ${lines} ` +
          `left join people p on p.id = a.person_id left join organisations b on b.id = a.organisation_id ` +
          `where ${ofArticle} and ${isHidden('a', 'p', 'b')}`,
      )
      .join(' union all ');
  const names =
    `select h.printed union all select n.printed from person_names n where n.person_id = h.person_id union all ` +
    `select b.key from organisations o cross join lateral (${bodyKeys('o')}) b where o.id = h.organisation_id union all ` +
    `select unnest(household_heads(h.printed)) where h.household`;
  // The public knows people without their titles: of one word such a name would be any word.
  const bare = `untitled_name(n.printed)`;
  const isSaid = `${saysWords(said, 'fold_vi(n.printed)')} or (${bare} like '% %' and ${saysWords(said, `fold_vi(${bare})`)})`;
  const named = `select from (${around}) h where exists (select from (${names}) n where ${isSaid})`;
  const shown = `select from person_names n join people p on p.id = n.person_id where person_key(n.printed) = person_key(f.printed) and ${isShown('p')}`;
  const anywhere =
    `select from person_names f join people h on h.id = f.person_id ` +
    `where (fold_vi(f.printed) = any(${claim}.names_within) or person_key(f.printed) = any(${claim}.names_within)) ` +
    `and h.visibility <> 'PUBLIC' and not exists (${shown})`;
  return `(exists (${awarded}) or exists (${named}) or exists (${anywhere}) or exists (${hiddenBodiesNamed(claim, said)}))`;
}

/** SQL of hidden bodies that what a claim says (SQL) names: by a name it bears or bore, or a household by whoever heads it. Few bodies are hidden. */
function hiddenBodiesNamed(claim: string, said: string): string {
  const shownBody = `select from organisations w where w.name_key = b.key and w.hidden_reason is null and w.record_status <> 'WITHDRAWN'`;
  const shownHead = `select from person_names n join people p on p.id = n.person_id where person_key(n.printed) = b.key and ${isShown('p')}`;
  return (
    `select from organisations h where h.hidden_reason is not null and ` +
    `(exists (select from (${bodyKeys('h')}) b where ${saysWords(said, 'b.key')} and not exists (${shownBody})) or ` +
    `exists (select from (${headKeys('h')}) b where b.key = any(${claim}.names_within) and not exists (${shownHead})))`
  );
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
  return `(select ${keeperOfWhole(a)} from articles ${a} where ${a}.id = ${t}.article_id)`;
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
    grantorsCarriedOver: column('grantors_carried_over'),
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
    decision: one(
      () => awardDecisionShape,
      (claim, decision) => `${decision}.id = ${claim}.decision_id`,
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
