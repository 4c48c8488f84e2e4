import type { ArticleDoubt } from '../../article-warning.type.js';
import type { ClaimGrantorInput } from '../../claims/claim-input.js';
import type { DraftAwardPart } from '../draft-contents.js';
import type { PartOutcome } from '../drafts.repository.js';
import { type Acceptance, idsOf } from '../accepting/acceptance.js';
import type { ClaimToMake } from '../accepting-awards/claims-of-awards.js';

/** What is on record of the same parts of the draft. */
export function toldBefore({ outcomes }: Acceptance, partKeys: readonly string[]): PartOutcome[] {
  return outcomes.filter(({ partKey }) => partKeys.includes(partKey));
}

/**
 * Other tellings of the same award are no doubt: the draft holds them to be one, and says so (TOLD_AGAIN). That it may be one with
 * another award is told once.
 */
export function isToldAgain(
  { warnings }: Acceptance,
  partKey: string | undefined,
  { code, evidence = [] }: ArticleDoubt,
  told: ReadonlySet<string>,
): boolean {
  if (code !== 'OVERLAPPING_CLAIMS') return false;
  return (
    evidence.every((id) => told.has(id)) || warnings.some((each) => each.code === code && each.partKey === partKey)
  );
}

/** The bodies that staff chose for the grantors whom the claim prints. */
export function grantorsChosen(
  acceptance: Acceptance,
  { awardKeys, grantors }: ClaimToMake,
  awards: ReadonlyMap<string, DraftAwardPart>,
): ClaimGrantorInput[] {
  const named = awardKeys.flatMap((key) => awards.get(key)?.grantors ?? []);
  return grantors.flatMap((printed) => {
    const body = named.filter((grantor) => grantor.printed === printed).map(({ key }) => acceptance.bodyOf(key));
    const organisationId = body.find((id) => id !== null);
    return organisationId ? [{ printed, organisationId }] : [];
  });
}

/** The decision that its award is of, where that is on record and all that it tells of is of the same. */
export function decisionTold({ outcomes }: Acceptance, { awardKeys }: ClaimToMake): string | null {
  const ids = awardKeys.map((key) =>
    idsOf(
      outcomes.filter(({ partKey }) => partKey === `${key}.d`),
      'decisionId',
    ).at(-1),
  );
  const [first] = ids;
  return first !== undefined && ids.every((id) => id === first) ? first : null;
}

/** What a claim says, as it is recorded. */
export function saying(claim: ClaimToMake) {
  return {
    verb: claim.verb,
    formPrinted: claim.formsPrinted.length === 0 ? null : claim.formsPrinted.join(', '),
    grantorsPrinted: claim.grantors,
    grantorsCarriedOver: claim.grantorsCarriedOver,
    grantorPhrase: claim.grantorPhrase,
    presentersPrinted: claim.presenters,
    groups: claim.groups,
    individuals: claim.individuals,
    households: claim.households,
    enterprises: claim.enterprises,
    combined: claim.combined,
    unspecified: claim.unspecified,
    reasonPrinted: claim.reason,
  };
}
