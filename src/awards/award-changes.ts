import { changedRows, changesWith } from '../platform/graphql/changed-since.js';

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

changesWith('Award', (since, reading) => handedOverBy(changedRows('Presentation', since, reading)));
changesWith('Award', (since, reading) => handedOverBy(presentationsOf(changedRows('Meeting', since, reading))));
changesWith('Meeting', (since, reading) => `select r.meeting_id from ${changedRows('Presentation', since, reading)} r`);

function presentationsOf(meetings: string): string {
  return `(select p.id from ${meetings} m join presentations p on p.meeting_id = m.id and p.record_status = 'CONFIRMED')`;
}
