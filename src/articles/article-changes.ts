import { auditSays, changedRows, changesWith, everSince, wasConfirmed } from '../platform/graphql/changed-since.js';
import type { Reading } from '../platform/graphql/shape.js';
import { conditions } from '../platform/graphql/statement.js';
import { isStaff } from '../platform/request/viewer.js';
import { isHidden } from './claims/claim.shape.js';

/** SQL of the ids of awards that claims (SQL of a source of rows with an id) speak of. */
function claimedBy(claims: string): string {
  const ties = `select l.award_id from claimed_awards l where l.claim_id = r.id offset 0`;
  return `select x.award_id from ${claims} r cross join lateral (${ties}) x`;
}

/**
 * SQL of claims that changed and are confirmed, or were. Whether one names somebody hidden is not asked: that means looking for
 * names in each, and an article that is told once too often costs whoever keeps a copy one more reading.
 */
function changedClaims(since: string, reading: Reading): string {
  const c = reading.alias();
  const told = isStaff(reading.viewer) ? undefined : wasConfirmed(c, since);
  return `(select ${c}.* from claims ${c} where ${conditions(`${c}.changed_at >= ${since}`, told)} offset 0)`;
}

/** SQL of the ids of awards from which such claims were untied: the tie is gone, and the audit keeps what it was. */
function untied(claims: string, since: string): string {
  return (
    `select l.id::uuid from ${claims} r join audit_entries e on e.subject_id = r.id and e.at >= ${since} ` +
    `cross join lateral jsonb_array_elements_text(case when jsonb_typeof(e.before -> 'awardIds') = 'array' then e.before -> 'awardIds' else '[]' end) l (id)`
  );
}

/** SQL of people who changed and are hidden, or were: their names let quotes go, or come back. */
function hiddenPeople(since: string, reading: Reading): string {
  const p = reading.alias();
  const isNotPublic = everSince(p, ['visibility', 'visibility'], since, (value) => `${value} <> 'PUBLIC'`);
  const isGone = everSince(p, ['record_status', 'recordStatus'], since, (status) => `${status} = 'WITHDRAWN'`);
  return `(select ${p}.id from people ${p} where ${p}.changed_at >= ${since} and (${isNotPublic} or ${isGone}) offset 0)`;
}

/** SQL of bodies that changed and are hidden, or were. */
function hiddenBodies(since: string, reading: Reading): string {
  const o = reading.alias();
  const isNotPublic = everSince(o, ['hidden_reason', 'hiddenReason'], since, (value) => `${value} is not null`);
  return `(select ${o}.id, ${o}.name, ${o}.name_key from organisations ${o} where ${o}.changed_at >= ${since} and ${isNotPublic} offset 0)`;
}

/** SQL of rows of `table` (attendances, awards) that name somebody who is hidden since, or was until then. */
function hiddenRows(table: string, printed: string, since: string, reading: Reading): string {
  const [t, p] = [reading.alias(), reading.alias()];
  const isTold = auditSays(t, since, `e.before ?| array['nameVisibility', 'personId', 'organisationId']`);
  const isNamed = `(${isHidden(t, p)} and ${auditSays(t, since, `(e.before is null or e.before ? '${printed}')`)})`;
  return (
    `(select ${t}.* from ${table} ${t} left join people ${p} on ${p}.id = ${t}.person_id ` +
    `where ${t}.changed_at >= ${since} and (${isTold} or ${isNamed}) union all ` +
    `select ${t}.* from ${hiddenPeople(since, reading)} h join ${table} ${t} on ${t}.person_id = h.id)`
  );
}

/**
 * SQL of the ids of articles whose claims may have come or gone because somebody was hidden or shown (namesSomebodyHidden() of
 * claims): by an award, by the list of a meeting, or by a name in a quote.
 */
function articlesOfHidden(since: string, reading: Reading): string {
  const ties = `select l.claim_id from claimed_awards l where l.award_id = a.id offset 0`;
  const names =
    `select fold_vi(n.printed) as key from ${hiddenPeople(since, reading)} h join person_names n on n.person_id = h.id union ` +
    `select person_key(n.printed) from ${hiddenPeople(since, reading)} h join person_names n on n.person_id = h.id union ` +
    `select unnest(household_heads(h.name) || h.name_key) from ${hiddenBodies(since, reading)} h`;
  return (
    `select c.article_id from ${hiddenBodies(since, reading)} h join awards a on a.organisation_id = h.id ` +
    `cross join lateral (${ties}) l join claims c on c.id = l.claim_id union ` +
    `select c.article_id from ${hiddenRows('awards', 'recipientNamePrinted', since, reading)} a ` +
    `cross join lateral (${ties}) l join claims c on c.id = l.claim_id union ` +
    `select c.article_id from ${hiddenRows('attendances', 'namePrinted', since, reading)} t join claims c on c.meeting_id = t.meeting_id union ` +
    `select c.article_id from claims c where c.record_status = 'CONFIRMED' and c.names_within && array(${names})`
  );
}

changesWith('Article', (since, reading) => `select r.article_id from ${changedClaims(since, reading)} r`);
changesWith('Article', (since, reading) => (isStaff(reading.viewer) ? undefined : articlesOfHidden(since, reading)));
changesWith('Award', (since, reading) => claimedBy(changedClaims(since, reading)));
changesWith('Award', (since, reading) => untied(changedClaims(since, reading), since));
changesWith('Award', (since, reading) => {
  if (isStaff(reading.viewer)) return undefined;
  const articles = articlesOfHidden(since, reading);
  return claimedBy(
    `(select c.id from (${articles}) o join claims c on c.article_id = o.article_id and c.record_status = 'CONFIRMED')`,
  );
});
changesWith('Award', (since, reading) => {
  const c = reading.alias();
  const told = isStaff(reading.viewer) ? undefined : wasConfirmed(c, since);
  const articles = changedRows('Article', since, reading);
  return claimedBy(
    `(select ${c}.id from ${articles} r join claims ${c} on ${c}.article_id = r.id where ${conditions(told)})`,
  );
});
