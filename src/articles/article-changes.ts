import {
  auditSays,
  changedRows,
  changesWith,
  type Since,
  toldSince,
  wasConfirmed,
} from '../platform/graphql/compiling/changed-since.js';
import { withInPlaceOf } from '../awards/award-changes.js';
import type { Reading } from '../platform/graphql/compiling/shape.js';
import { conditions } from '../platform/graphql/compiling/statement.js';
import { isStaff } from '../platform/request/viewer.js';
import { bodyKeys, headKeys, saysWords } from './claims/body-names.js';
import { decisionsOf, isLineOf } from './claims/told-lines-sql.js';

/** SQL of the ids of awards that claims (SQL of a source of rows with an id) speak of. */
function claimedBy(claims: string): string {
  return withInPlaceOf(
    `with said as materialized (select r.id from ${claims} r) ` +
      `select l.award_id from said join claim_awards l on l.claim_id = said.id union all ` +
      `select w.id from said join claims k on k.id = said.id join awards w on ${isLineOf('w', 'k.decision_id')}`,
  );
}

/** SQL that is true for a row of people whose name may not be told (people_hidden_idx). */
const HIDDEN_PERSON = `visibility <> 'PUBLIC' or record_status = 'WITHDRAWN'`;

/**
 * SQL of claims that changed and are confirmed, or were. Whether one names somebody hidden is not asked: that means looking for
 * names in each, and an article that is told once too often costs whoever keeps a copy one more reading.
 */
function changedClaims(since: Since, reading: Reading): string {
  const c = reading.alias();
  const told = isStaff(reading.viewer) ? undefined : wasConfirmed(c, since.at);
  return `(select ${c}.* from ${since.rows('claims')} ${c} where ${conditions(told)} offset 0)`;
}

/** SQL of the ids of awards from which such claims were untied: the tie is gone, and the audit keeps what it was. */
function untied(claims: string, since: Since): string {
  const was = `case when jsonb_typeof(e.before -> 'awardIds') = 'array' then e.before -> 'awardIds' else '[]' end`;
  const before = `${claims} r join audit_entries e on e.subject_id = r.id and e.at >= ${since.at} and e.before is not null`;
  return (
    `select l.id::uuid from ${before} cross join lateral jsonb_array_elements_text(${was}) l (id) ` +
    `union all select w.id from ${before} join awards w on ${isLineOf('w', `(e.before ->> 'decisionId')::uuid`)}`
  );
}

/**
 * SQL of the ids of people who changed and are hidden, or were: their names let quotes go, or come back. It begins with what the
 * audit says: of a large import it says of nobody what was before.
 */
function hiddenPeople(since: Since): string {
  const was =
    `(e.before ? 'visibility' and e.before ->> 'visibility' <> 'PUBLIC') or ` +
    `(e.before ? 'recordStatus' and e.before ->> 'recordStatus' = 'WITHDRAWN')`;
  return (
    `select p.id from ${since.rows('people')} p where ${HIDDEN_PERSON} union ` +
    `select p.id from ${since.rows('people')} p where p.id in (${toldSince(since.at, `(${was})`)})`
  );
}

/** SQL of bodies that changed and are hidden, or were. */
function hiddenBodies(since: Since): string {
  const was = `e.before ? 'hiddenReason' and e.before ->> 'hiddenReason' is not null`;
  return (
    `select o.id, o.kind, o.name_key from ${since.rows('organisations')} o ` +
    `where o.hidden_reason is not null or o.id in (${toldSince(since.at, `(${was})`)})`
  );
}

/** SQL of rows of `table` (attendances, awards) that name somebody who is hidden since, or was until then; `hidden` selects ids of such people. */
function hiddenRows(table: string, printed: string, hidden: string, since: Since): string {
  const isTold = `t.id in (${toldSince(since.at, `e.before ?| array['nameVisibility', 'personId', 'organisationId']`)})`;
  const rows = since.rows(table);
  // Fenced: they are few, and whether the audit tells of a name would be looked up for each row of a large import.
  const unseen =
    `(select t.* from ${rows} t where t.name_visibility <> 'PUBLIC' union all ` +
    `select t.* from (select id from people where ${HIDDEN_PERSON}) p join ${rows} t on t.person_id = p.id where t.name_visibility = 'PUBLIC' offset 0)`;
  return (
    `(select t.* from ${rows} t where ${isTold} union all ` +
    `select t.* from ${unseen} t where ${auditSays('t', since.at, `(e.before is null or e.before ? '${printed}')`)} union all ` +
    `select t.* from ${table} t where t.person_id in (${hidden}))`
  );
}

/**
 * SQL of the ids of articles whose claims may have come or gone because somebody was hidden or shown (namesSomebodyHidden() of
 * claims): by an award, by the list of a meeting or of a decision, or by a name in a quote.
 */
function articlesOfHidden(since: Since): string {
  const ties =
    `select l.claim_id from claimed_awards l where l.award_id = a.id union all ` +
    `select k.id from claims k where k.decision_id in ${decisionsOf('a')} offset 0`;
  const hidden = `select hidden.id from hidden`;
  const names =
    `select fold_vi(n.printed) as key from hidden h join person_names n on n.person_id = h.id union ` +
    `select person_key(n.printed) from hidden h join person_names n on n.person_id = h.id union ` +
    // Runs are of six words at the most: a longer name is looked for by how it begins, and told once too often.
    `select array_to_string((string_to_array(k.key, ' '))[1:6], ' ') from hidden_bodies h ` +
    `cross join lateral (${bodyKeys('h')} union all ${headKeys('h')}) k`;
  const said = `fold_vi(concat_ws(' ', c.quote, array_to_string(c.presenters_printed, ' ')))`;
  const oneWord = `select from hidden_bodies h where h.name_key not like '% %'`;
  return (
    `with hidden as materialized (${hiddenPeople(since)}), hidden_bodies as materialized (${hiddenBodies(since)}) ` +
    `select c.article_id from hidden_bodies h join awards a on a.organisation_id = h.id ` +
    `cross join lateral (${ties}) l join claims c on c.id = l.claim_id union ` +
    `select c.article_id from ${hiddenRows('awards', 'recipientNamePrinted', hidden, since)} a ` +
    `cross join lateral (${ties}) l join claims c on c.id = l.claim_id union ` +
    `select c.article_id from ${hiddenRows('attendances', 'namePrinted', hidden, since)} t join claims c on c.meeting_id = t.meeting_id union ` +
    `select c.article_id from claims c where c.record_status = 'CONFIRMED' and c.names_within && array(${names}) and (exists (select from hidden) or exists (select from hidden_bodies)) union ` +
    `select c.article_id from claims c where c.record_status = 'CONFIRMED' and exists (${oneWord}) and exists (${oneWord} and ${saysWords(said, 'h.name_key')})`
  );
}

changesWith('Article', {
  ids: (since, reading) => `select r.article_id from ${changedClaims(since, reading)} r`,
});
changesWith('Article', {
  ids: (since, { viewer }) => (isStaff(viewer) ? undefined : `select o.article_id from (${articlesOfHidden(since)}) o`),
});
changesWith('Award', { ids: (since, reading) => claimedBy(changedClaims(since, reading)) });
changesWith('Award', { ids: (since, reading) => untied(changedClaims(since, reading), since) });
changesWith('Award', {
  ids: (since, reading) => {
    if (isStaff(reading.viewer)) return undefined;
    return claimedBy(
      `(select c.id from (${articlesOfHidden(since)}) o join claims c on c.article_id = o.article_id and c.record_status = 'CONFIRMED')`,
    );
  },
});
changesWith('Award', {
  ids: (since, reading) => {
    const c = reading.alias();
    const told = isStaff(reading.viewer) ? undefined : wasConfirmed(c, since.at);
    const articles = changedRows('Article', since, reading);
    return claimedBy(
      `(select ${c}.id from ${articles} r join claims ${c} on ${c}.article_id = r.id where ${conditions(told)})`,
    );
  },
});
