import {
  changedRows,
  changesWith,
  isAmong,
  type Since,
  wasConfirmed,
} from '../platform/graphql/compiling/changed-since.js';
import type { Reading } from '../platform/graphql/compiling/shape.js';

/** Whom an award is given to, and by which decision, say whether it is seen, and how it reads. */
changesWith('Award', {
  ids: (since) => `select w.id from ${since.rows('award_decisions')} r join awards w on w.decision_id = r.id`,
  of: (t, since) => isAmong(`${t}.decision_id`, `select r.id from ${since.rows('award_decisions')} r`),
});
// A merge takes along the awards and leaves their rows as they were recorded.
changesWith('Award', {
  ids: (since) =>
    `select w.id from ${since.rows('people')} r join awards w on w.person_id = coalesce(r.merged_into_id, r.id)`,
  of: (t, since) => isAmong(`${t}.person_id`, `select coalesce(r.merged_into_id, r.id) from ${since.rows('people')} r`),
});
changesWith('Award', {
  ids: (since) => `select w.id from ${since.rows('organisations')} r join awards w on w.organisation_id = r.id`,
  of: (t, since) => isAmong(`${t}.organisation_id`, `select r.id from ${since.rows('organisations')} r`),
});

/**
 * SQL of ids of awards (SQL that selects them) and of those that stand in their place, as the views handed_over_awards and
 * claimed_awards have them: written out, since the planner hands no set of keys into a view that joins.
 */
export function withInPlaceOf(ids: string): string {
  return (
    `(with told (id) as materialized (${ids}) select told.id from told where told.id is not null union all ` +
    `select w.id from told join awards w on w.replaces_id = told.id union all ` +
    `select w.replaced_by_id from told join awards w on w.id = told.id where w.replaced_by_id is not null)`
  );
}

/** SQL of the ids of awards that presentations (SQL of a source of rows with an id) hand over. */
function handedOverBy(presentations: string): string {
  return withInPlaceOf(
    `select i.award_id from ${presentations} r join presentation_items i on i.presentation_id = r.id`,
  );
}

/** Presentations that changed, and that the viewer sees or might until they were withdrawn: not those of a meeting that never was public. */
function changedPresentations(since: Since, reading: Reading): string {
  const m = reading.alias();
  return changedRows(
    'Presentation',
    since,
    reading,
    (t) => `exists (select from meetings ${m} where ${m}.id = ${t}.meeting_id and ${wasConfirmed(m, since.at)})`,
  );
}

changesWith('Award', {
  ids: (since, reading) => handedOverBy(changedPresentations(since, reading)),
});
changesWith('Award', {
  ids: (since, reading) => handedOverBy(presentationsOf(changedRows('Meeting', since, reading))),
});
changesWith('Meeting', {
  ids: (since, reading) => `select r.meeting_id from ${changedPresentations(since, reading)} r`,
});

function presentationsOf(meetings: string): string {
  return `(select p.id from ${meetings} m join presentations p on p.meeting_id = m.id and p.record_status = 'CONFIRMED')`;
}
