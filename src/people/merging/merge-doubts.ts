import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { personKey } from '../../platform/text/names/person-key.js';
import { type Evidence, INDEPENDENT } from '../matching/match-evidence.js';
import type { Person } from '../person.entity.js';
import type { PersonDoubt } from '../person-warning.type.js';
import { contradictory, type HeldPost } from '../posts/post-rules.js';

/** What is known of somebody for telling whether two are one. */
export interface KnownPerson {
  person: Pick<Person, 'id' | 'displayName' | 'visibility' | 'recordStatus'>;
  /** Every form of the name. */
  names: readonly string[];
  posts: readonly HeldPost[];
}

const isPublic = ({ person }: KnownPerson) => person.visibility === 'PUBLIC' && person.recordStatus === 'CONFIRMED';

/** Whether merging would show the public what was hidden on request or taken back, or of somebody under age. */
export function wouldExpose(kept: KnownPerson['person'], merged: KnownPerson['person']): boolean {
  if (kept.visibility !== 'PUBLIC') return false;
  return merged.visibility !== 'PUBLIC' || (merged.recordStatus === 'WITHDRAWN' && kept.recordStatus !== 'WITHDRAWN');
}

/**
 * What speaks against two being one person, and what a merge would change for the public. `evidence`: what comparing them
 * found, which knows award lines, lists of attendees, and units inside positions, too.
 */
export function mergeDoubts(
  kept: KnownPerson,
  merged: KnownPerson,
  evidence: readonly Pick<Evidence, 'code'>[] = [],
): PersonDoubt[] {
  const doubts: PersonDoubt[] = [];
  const sharedName = inCommon(kept.names.map(personKey), merged.names.map(personKey));
  if (!sharedName) doubts.push({ code: 'NAMES_DIFFER' });
  else if (!evidence.some(({ code }) => INDEPENDENT.has(code)) && !shareMoreThanName(kept, merged))
    doubts.push({ code: 'ONLY_NAME_IN_COMMON' });
  for (const one of kept.posts)
    for (const other of merged.posts)
      if (contradictory(one, other))
        doubts.push({ code: 'POSTS_ELSEWHERE', details: { one: one.titlePrinted, other: other.titlePrinted } });
  if (wouldExpose(kept.person, merged.person)) doubts.push({ code: 'WOULD_EXPOSE' });
  if (isPublic(merged) && !isPublic(kept)) doubts.push({ code: 'WOULD_HIDE' });
  return doubts;
}

function inCommon(ones: readonly string[], others: readonly string[]): boolean {
  const keys = new Set(ones.map(foldVietnamese).filter((key) => key !== ''));
  return others.some((other) => keys.has(foldVietnamese(other)));
}

function shareMoreThanName(one: KnownPerson, other: KnownPerson): boolean {
  const titles = (known: KnownPerson) => known.posts.map(({ titlePrinted }) => titlePrinted);
  const units = (known: KnownPerson) =>
    known.posts.flatMap(({ organisationId, organisationPrinted }) => [organisationId ?? '', organisationPrinted ?? '']);
  return inCommon(titles(one), titles(other)) || inCommon(units(one), units(other));
}
