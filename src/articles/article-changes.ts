import { changedRows, changesWith } from '../platform/graphql/changed-since.js';
import { claimShape } from './claims/claim.shape.js';

/** SQL of the ids of awards that claims (SQL of a source of rows with an id) speak of. */
function claimedBy(claims: string): string {
  const ties = `select l.award_id from claimed_awards l where l.claim_id = r.id offset 0`;
  return `select x.award_id from ${claims} r cross join lateral (${ties}) x`;
}

changesWith('Article', (since, reading) => `select r.article_id from ${changedRows('Claim', since, reading)} r`);
changesWith('Award', (since, reading) => claimedBy(changedRows('Claim', since, reading)));
changesWith('Award', (since, reading) => {
  const articles = changedRows('Article', since, reading);
  const c = reading.alias();
  const seen = claimShape.visible(c, reading);
  const isSeen = seen === undefined ? '' : ` and ((${seen}) or r.record_status = 'WITHDRAWN')`;
  return claimedBy(`(select ${c}.id from ${articles} r join claims ${c} on ${c}.article_id = r.id${isSeen})`);
});
