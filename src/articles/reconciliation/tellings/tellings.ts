import type { ClaimVerb } from '../../vocabulary.js';
import type { About } from '../about.js';
import type { Registered, RegisteredClaim } from '../registered.js';
import type { Counted, GrantorsBy, NotCountedCode } from '../vocabulary.js';
import { isUnknown } from '../comparing/count.js';
import { type Pattern, patternKey } from '../comparing/pattern.js';
import type { Recorded } from '../comparing/prepare.js';
import { claimResolver } from './resolve-claim.js';
import { type ResolvedClaim, withRetellings } from './retellings.js';
import { countOf, perhapsTally, type Tally, tallyOfClaim } from '../comparing/tally.js';
import { type Said, type SameAwards, toldBy } from './tell.js';

export type ToldVerb = Exclude<ClaimVerb, 'PRAISED'>;

/** What one article says was done, of one pattern, at one meeting. */
export interface Telling {
  articleId: string;
  /** Null where only award lines say what it is about. */
  meetingId: string | null;
  verb: ToldVerb;
  pattern: Pattern;
  tally: Tally;
  claimIds: string[];
  /** Decisions that it can be about, by their sources. */
  sources: ReadonlySet<string>;
  /** It was resolved to award lines, and so is about their sources only. */
  linked: boolean;
  alsoAboutOthers: boolean;
  /** Meetings at which it was handed over as it stands. */
  presentedAt: readonly string[];
  claims: RegisteredClaim[];
}

export interface Tellings {
  tellings: Telling[];
  notCounted: { code: NotCountedCode; claimId: string }[];
}

export const meetingOf = (claim: RegisteredClaim): string | null => claim.meetingId ?? claim.presentedAt[0] ?? null;

/** To award lines, or to a decision as a whole: it is about their sources only. */
export const isTied = ({ links }: RegisteredClaim): boolean => links.sources.length > 0;

/** Claims that are in no figure, and why. A claim of no act speaks of no award, and is passed over. */
function whyNot(claim: RegisteredClaim): NotCountedCode | null {
  if (claim.withdrawn) return 'CLAIM_WITHDRAWN';
  if (claim.standing === 'SUPERSEDED') return 'CLAIM_SUPERSEDED';
  if (claim.standing === 'DISPUTED') return 'CLAIM_DISPUTED';
  if (claim.verb === 'PRAISED') return 'CLAIM_OF_PRAISE';
  if (claim.meetingWithdrawn) return 'CLAIM_OF_WITHDRAWN_MEETING';
  if (meetingOf(claim) === null && !isTied(claim)) return 'CLAIM_UNTIED';
  return claim.undated ? 'CLAIM_UNDATED' : null;
}

/** Puts together what each article says. `recorded` tells of the patterns and grantors that a claim can be about. */
export function tellingsOf(registered: Registered, recorded: Recorded, by: GrantorsBy, kind: About['kind']): Tellings {
  const resolve = claimResolver(registered, recorded, by, kind);
  const notCounted: Tellings['notCounted'] = [];
  const resolved: ResolvedClaim[] = [];
  for (const claim of registered.claims.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    const { verb } = claim;
    if (verb === null) continue;
    const why = whyNot(claim);
    if (why !== null || verb === 'PRAISED') {
      notCounted.push({ code: why ?? 'CLAIM_OF_PRAISE', claimId: claim.id });
      continue;
    }
    const meetingId = meetingOf(claim);
    const linked = claim.links.count > 0;
    const sources = isTied(claim)
      ? new Set(claim.links.sources)
      : (recorded.sourcesAt.get(meetingId ?? '') ?? new Set<string>());
    const about = resolve(claim, meetingId, sources);
    if (about === 'OTHERS') continue;
    if (about === 'MIXED') {
      notCounted.push({ code: 'CLAIM_OF_MIXED_MEETING', claimId: claim.id });
      continue;
    }
    const occasion = meetingId ?? [...sources].toSorted().join();
    resolved.push({ claim, verb, meetingId, occasion, linked, sources, pattern: about });
  }
  const same = sameAwardsOf(registered.sameAwards);
  return { tellings: together(withRetellings(resolved)).map((group) => counted(group, same)), notCounted };
}

/** Claims of one article, occasion, verb and pattern are one telling. */
function together(resolved: readonly ResolvedClaim[]): Omit<Telling, 'tally'>[] {
  const groups = new Map<string, Omit<Telling, 'tally'>>();
  for (const { claim, verb, meetingId, occasion, linked, sources, pattern } of resolved) {
    const key = JSON.stringify([claim.articleId, occasion, verb, patternKey(pattern)]);
    const group = groups.get(key);
    const alsoAboutOthers = claim.links.here < claim.links.count;
    groups.set(key, {
      articleId: claim.articleId,
      meetingId,
      verb,
      pattern,
      claimIds: [...(group?.claimIds ?? []), claim.id],
      sources: new Set([...(group?.sources ?? []), ...sources]),
      linked: linked && (group?.linked ?? true),
      alsoAboutOthers: alsoAboutOthers || (group?.alsoAboutOthers ?? false),
      presentedAt: [...new Set([...(group?.presentedAt ?? []), ...claim.presentedAt])],
      claims: [...(group?.claims ?? []), claim],
    });
  }
  return [...groups.values()];
}

function counted(group: Omit<Telling, 'tally'>, same: SameAwards): Telling {
  const told = toldByClaims(group.claims, same);
  return { ...group, tally: group.alsoAboutOthers ? perhapsTally(told) : told };
}

/** A claim as far as it is put together with others of its article. */
export function saidBy(claim: RegisteredClaim): Said {
  return { id: claim.id, place: claim.place, linked: claim.links.count > 0, tally: tallyOfClaim(claim) };
}

/** The claims of a telling that say how many there are of what is counted; others of the same telling count something else. */
export function claimsOn({ claims }: Telling, counted: Counted): string[] {
  return claims.flatMap((claim) => {
    const count = countOf(tallyOfClaim(claim), counted);
    return count === null || isUnknown(count) ? [] : [claim.id];
  });
}

export function toldByClaims(claims: readonly RegisteredClaim[], same: SameAwards): Tally {
  return toldBy(claims.map(saidBy), same);
}

export function sameAwardsOf(pairs: Registered['sameAwards']): SameAwards {
  const same = new Map<string, string[]>();
  for (const [one, other] of pairs) {
    same.set(one, [...(same.get(one) ?? []), other]);
    same.set(other, [...(same.get(other) ?? []), one]);
  }
  return same;
}
