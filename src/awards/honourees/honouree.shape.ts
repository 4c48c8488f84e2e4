import { organisationShape } from '../../organisations/organisation.shape.js';
import { BY_NAME, personIsPublic, personShape } from '../../people/person.shape.js';
import {
  bindSince,
  everSince,
  gatherChanges,
  isAmong,
  isGathered,
  sinceThen,
  wasConfirmed,
} from '../../platform/graphql/compiling/changed-since.js';
import {
  type Changes,
  column,
  defineShape,
  expression,
  one,
  page,
  type ListPlan,
  type Reading,
} from '../../platform/graphql/compiling/shape.js';
import { conditions } from '../../platform/graphql/compiling/statement.js';
import { matchesAddressedNames } from '../../people/addressed-names.js';
import { isStaff } from '../../platform/request/viewer.js';
import { awardFilter, isFiltered, namesManyGrantors } from '../listing/award-filter.js';
import { awardList } from '../listing/award-list.js';
import { awardShape, wasNotUndone } from '../award.shape.js';
import type { GrantorFilterInput } from '../listing/awards-args.js';
import { granted } from '../standing.js';

/**
 * SQL that is true where `t` holds an award that the viewer may see: whoever is only proposed, or whose awards were all annulled,
 * is nobody's honouree. Two plain EXISTS, fenced by `offset 0`: turned into
 * joins they would keep the planner from merging the two name indexes.
 */
function holdsAward(t: string, reading: Reading): string {
  const held = (tie: 'person_id' | 'organisation_id') => {
    const a = reading.alias();
    return `exists (select from awards ${a} where ${conditions(`${a}.${tie} = ${t}.${tie}`, granted(a), wasNotUndone(a), awardShape.visible(a, reading))} offset 0)`;
  };
  return `${held('person_id')} or ${held('organisation_id')}`;
}

/**
 * The same for an award that meets a filter. Unfenced: for a rare one the planner had better begin with the awards. Of a body
 * with others it cannot know whether it is rare, and compared everybody with every award: an array is gathered first.
 */
function holdsAwardLike(t: string, filter: Record<string, unknown>, reading: Reading): string {
  const a = reading.alias();
  const where = conditions(
    `${a}.recipient_id is not null`,
    granted(a),
    wasNotUndone(a),
    awardShape.visible(a, reading),
    ...awardFilter(filter, a, reading),
  );
  if (namesManyGrantors(filter.grantor as GrantorFilterInput | null | undefined))
    return `${t}.id = any(array(select distinct ${a}.recipient_id from awards ${a} where ${where}))`;
  // Whether there is an article says little of how many there are: each honouree's few awards are looked at, in the order of the page.
  if (Object.entries(filter).every(([name, value]) => name === 'hasArticle' || !isFiltered({ [name]: value })))
    return `exists (select from awards ${a} where ${a}.recipient_id = ${t}.id and ${where} offset 0)`;
  return `${t}.id in (select ${a}.recipient_id from awards ${a} where ${where})`;
}

/** SQL that is true for an award that anybody might see at any time since: its own state and that of its decision, not that of a draft. */
function wasPublic(a: string, since: string, reading: Reading): string {
  const d = reading.alias();
  return conditions(
    wasConfirmed(a, since),
    everSince(a, ['state', 'state'], since, (state) => `${state} = 'GRANTED'`),
    everSince(a, ['name_visibility', 'nameVisibility'], since, (visibility) => `${visibility} = 'PUBLIC'`),
    `${a}.decision_id is null or exists (select from award_decisions ${d} where ${d}.id = ${a}.decision_id and ${wasConfirmed(d, since)})`,
  );
}

/**
 * Honourees of whom an award changed: one that they hold, held until the award was annulled, withdrawn or hidden, or
 * that was given to somebody else since.
 */
function changesOfHonourees(asked: string, t: string, reading: Reading): Changes {
  const since = sinceThen(bindSince(asked, reading));
  const [a, l] = [reading.alias(), reading.alias()];
  const told = (award: string) => (isStaff(reading.viewer) ? undefined : wasPublic(award, since.at, reading));
  const holder = `coalesce(e.before ->> 'personId', e.before ->> 'organisationId')::uuid`;
  const lost =
    `select ${holder} from audit_entries e join ${since.rows('awards')} ${l} on ${l}.id = e.subject_id ` +
    `where ${conditions(`e.at >= ${since.at} and e.before is not null`, `e.before ?| array['personId', 'organisationId']`, told(l))}`;
  const { sets, ids, has } = gatherChanges('Award', since, reading);
  const losers = reading.alias();
  const changed = conditions(isGathered(`${a}.id`, ids), told(a));
  const held = conditions(`${a}.recipient_id = ${t}.id`, has(a), told(a));
  const named = `select ${losers}.id from ${losers}`;
  return {
    sets: new Map([...sets, [losers, lost]]),
    among: isGathered(`${t}.id`, `select ${a}.recipient_id from awards ${a} where ${changed} union ${named}`),
    each: `exists (select from awards ${a} where ${held} offset 0) or ${isAmong(`${t}.id`, named)}`,
  };
}

export const honoureeShape = defineShape({
  type: 'Honouree',
  table: 'honourees',
  visible: (t, reading) =>
    conditions(
      `${t}.merged_into_id is null`,
      isStaff(reading.viewer) ? undefined : personIsPublic(t),
      holdsAward(t, reading),
    ),
  fields: {
    id: column('id'),
    recipientKind: column('recipient_kind'),
    name: column('name'),
    person: one(
      () => personShape,
      (honouree, person) => `${person}.id = ${honouree}.person_id`,
    ),
    organisation: one(
      () => organisationShape,
      (honouree, organisation) => `${organisation}.id = ${honouree}.organisation_id`,
    ),
    awardCount: expression((t, reading) => {
      const a = reading.alias();
      return `(select count(*) from awards ${a} where ${conditions(`${a}.recipient_id = ${t}.id`, wasNotUndone(a), awardShape.visible(a, reading))})`;
    }),
    awards: page(() => awardShape, ofRecipient, awardList),
  },
});

function ofRecipient(honouree: string, award: string): string {
  return `${award}.recipient_id = ${honouree}.id`;
}

export const honoureeList: ListPlan = {
  orders: { NAME: BY_NAME, NAME_DESC: { ...BY_NAME, descending: true } },
  defaultOrder: 'NAME',
  filter: ({ text, recipientKind, changedSince: _since, ...ofAwards }, t, reading) => [
    typeof text === 'string' ? matchesAddressedNames(`${t}.name_words`, text, reading) : undefined,
    typeof recipientKind === 'string' ? `${t}.recipient_kind = ${reading.bind(recipientKind, 'text')}` : undefined,
    isFiltered(ofAwards) ? holdsAwardLike(t, ofAwards, reading) : undefined,
  ],
  changes: changesOfHonourees,
};
