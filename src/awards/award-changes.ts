import { changedRows, changesWith, wasConfirmed } from '../platform/graphql/changed-since.js';
import type { Reading } from '../platform/graphql/shape.js';

/** Whom an award is given to, and by which decision, say whether it is seen, and how it reads. */
changesWith(
  'Award',
  (since) => `select w.id from award_decisions r join awards w on w.decision_id = r.id where r.changed_at >= ${since}`,
);
// A merge takes along the awards and leaves their rows as they were recorded.
changesWith(
  'Award',
  (since) =>
    `select w.id from people r join awards w on w.person_id = coalesce(r.merged_into_id, r.id) where r.changed_at >= ${since}`,
);
changesWith(
  'Award',
  (since) =>
    `select w.id from organisations r join awards w on w.organisation_id = r.id where r.changed_at >= ${since}`,
);

/** SQL of the ids of awards that presentations `presentations` (SQL of a source of rows with an id) hand over. */
function handedOverBy(presentations: string): string {
  // Fenced: no key is handed into a view that joins, and every item of the registry would be read.
  const ties = `select h.award_id from presentation_items i join handed_over_awards h on h.item_id = i.id where i.presentation_id = r.id offset 0`;
  return `select x.award_id from ${presentations} r cross join lateral (${ties}) x`;
}

/** Presentations that changed, and that the viewer sees or might until they were withdrawn: not those of a meeting that never was public. */
function changedPresentations(since: string, reading: Reading): string {
  const m = reading.alias();
  return changedRows(
    'Presentation',
    since,
    reading,
    (t) => `exists (select from meetings ${m} where ${m}.id = ${t}.meeting_id and ${wasConfirmed(m, since)})`,
  );
}

changesWith('Award', (since, reading) => handedOverBy(changedPresentations(since, reading)));
changesWith('Award', (since, reading) => handedOverBy(presentationsOf(changedRows('Meeting', since, reading))));
changesWith('Meeting', (since, reading) => `select r.meeting_id from ${changedPresentations(since, reading)} r`);

function presentationsOf(meetings: string): string {
  return `(select p.id from ${meetings} m join presentations p on p.meeting_id = m.id and p.record_status = 'CONFIRMED')`;
}
