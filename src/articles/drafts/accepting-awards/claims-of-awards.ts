import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import type { ClaimVerb } from '../../vocabulary.js';
import type { DraftAwardPart, DraftCounts, DraftEvidence } from '../draft-contents.js';
import { countStands } from './count-stands.js';
import { sameSpan, type TellingOfAward, tellingsOf } from './tellings-of-award.js';

/** What one telling of an award claims. */
export interface ClaimToMake extends DraftCounts {
  /** Keys of the awards that it tells of, in the order of the draft. */
  awardKeys: string[];
  /** Keys of the named recipients that it names. */
  namedKeys: string[];
  evidence: DraftEvidence;
  /** Of this telling: one may tell of a grant, the next of its handing-over. */
  verb: ClaimVerb;
  formsPrinted: string[];
  grantors: string[];
  /** They stand in none of its words: the article names them elsewhere. */
  grantorsCarriedOver: boolean;
  grantorPhrase: string | null;
  presenters: string[];
  unspecified: boolean;
  reason: string | null;
  /** Place in the list of the claim that takes its place: it says no more than that one. */
  supersededBy: number | null;
}

type Telling = ClaimToMake & { main: boolean };

const COUNTS = ['groups', 'individuals', 'households', 'enterprises', 'combined'] as const;

/**
 * One claim for each place in which the article tells of an award. A telling claims what its words say; what stands in none
 * of them (carried over, put together) is claimed by the main one. Two forms named at once are one claim. A telling that
 * says no more than another of the same award is superseded by it, so that no count is added up twice.
 */
export function claimsOfAwards(awards: readonly DraftAwardPart[]): ClaimToMake[] {
  const claims: Telling[] = [];
  for (const award of awards)
    for (const [i, telling] of tellingsOf(award).entries()) {
      const { evidence } = telling;
      const claim = { ...claimOf(award, telling, i === 0), main: i === 0 };
      const twin = claims.find((other) => sameSpan(other.evidence, evidence) && alike(other, claim));
      if (!twin) claims.push(claim);
      else {
        twin.awardKeys.push(...claim.awardKeys);
        twin.namedKeys = [...new Set([...twin.namedKeys, ...claim.namedKeys])];
        twin.formsPrinted = inOrder([...new Set([...twin.formsPrinted, ...claim.formsPrinted])], evidence.quote);
        twin.main ||= claim.main;
      }
    }
  return claims
    .toSorted((one, other) => one.evidence.start - other.evidence.start || one.evidence.end - other.evidence.end)
    .map(({ main: _main, ...claim }, i, sorted) => ({
      ...withGrantors(claim, awards),
      supersededBy: successor(sorted[i]!, sorted),
    }));
}

/** A sentence that tells awards again and says nothing of a grantor has that of the awards, where they have the same. */
function withGrantors(claim: ClaimToMake, awards: readonly DraftAwardPart[]): ClaimToMake {
  const told = awards.filter(({ key }) => claim.awardKeys.includes(key)).map(({ grantors }) => grantors);
  const [first = [], ...others] = told.map((grantors) => grantors.map(({ printed }) => printed));
  const isOne = others.every((names) => JSON.stringify(names) === JSON.stringify(first));
  const grantors = claim.grantors.length === 0 && claim.grantorPhrase === null && isOne ? first : claim.grantors;
  const said = grantors.some((printed) => contains(claim.evidence.quote, printed));
  return { ...claim, grantors, grantorsCarriedOver: grantors.length > 0 && !said };
}

function claimOf(
  award: DraftAwardPart,
  { evidence, verb, presenters, unspecified }: TellingOfAward,
  main: boolean,
): ClaimToMake {
  const tellings = tellingsOf(award).map((telling) => telling.evidence);
  /** Whether this telling says something: it stands in its words, or nowhere, and then the main one says it. */
  const says = (stands: (quote: string) => boolean): boolean =>
    stands(evidence.quote) || (main && !tellings.some(({ quote }) => stands(quote)));
  const prints = (value: string) => says((quote) => contains(quote, value));
  const counts = Object.fromEntries(
    COUNTS.map((name) => {
      const count = award[name];
      return [name, count !== null && says((quote) => countStands(count, quote)) ? count : null];
    }),
  ) as unknown as DraftCounts;
  return {
    awardKeys: [award.key],
    namedKeys: award.named.filter(({ name }) => prints(name)).map(({ key }) => key),
    evidence,
    verb,
    // A headline's "khen thưởng" is no "Bằng khen", though the body says that it was one.
    formsPrinted: prints(kindOf(award.formPrinted)) ? [award.formPrinted] : [],
    grantors: award.grantors.map(({ printed }) => printed).filter(prints),
    grantorsCarriedOver: false,
    grantorPhrase: award.grantorPhrase !== null && prints(award.grantorPhrase) ? award.grantorPhrase : null,
    presenters: presenters.filter(prints),
    ...counts,
    unspecified:
      unspecified ??
      (award.unspecified && says((quote) => /(?<!\p{L})(?:nhiều|các|những|một số)(?!\p{L})/iu.test(quote))),
    reason: award.reason !== null && prints(award.reason) ? award.reason : null,
    supersededBy: null,
  };
}

/** "Huân chương Lao động hạng Ba" told again as "Huân chương" is the same form. */
function kindOf(formPrinted: string): string {
  return formPrinted.split(/\s+/u).slice(0, 2).join(' ');
}

function contains(quote: string, value: string): boolean {
  return ` ${foldVietnamese(quote)} `.includes(` ${foldVietnamese(value)} `);
}

/** Whether two awards told in the same words say the same but for the form: "Bằng khen, giấy khen cho 12 tập thể". */
function alike(one: ClaimToMake, other: ClaimToMake): boolean {
  const said = ({ verb, grantors, grantorPhrase, unspecified, ...claim }: ClaimToMake) =>
    JSON.stringify([verb, grantors, grantorPhrase, unspecified, COUNTS.map((name) => claim[name])]);
  return said(one) === said(other);
}

function inOrder(forms: string[], quote: string): string[] {
  const folded = foldVietnamese(quote);
  return forms.toSorted((one, other) => folded.indexOf(foldVietnamese(one)) - folded.indexOf(foldVietnamese(other)));
}

/** The claim of the same awards that says all that this one says; of two that say the same, the main or the first stays. */
function successor(claim: Telling, all: readonly Telling[]): number | null {
  const precedes = (one: Telling, other: Telling) =>
    one.main === other.main ? all.indexOf(one) < all.indexOf(other) : one.main;
  const found = all
    .filter((other) => other !== claim && claim.awardKeys.every((key) => other.awardKeys.includes(key)))
    .filter((other) => saysNoMore(claim, other) && (!saysNoMore(other, claim) || precedes(other, claim)))
    .toSorted((one, other) => Number(other.main) - Number(one.main))[0];
  return found ? all.indexOf(found) : null;
}

function saysNoMore(claim: ClaimToMake, other: ClaimToMake): boolean {
  // Who says only that it was granted does not say that it was handed over.
  if (claim.verb === 'PRESENTED' && other.verb !== 'PRESENTED') return false;
  const within = (mine: readonly string[], theirs: readonly string[]) => mine.every((each) => theirs.includes(each));
  const counts = COUNTS.filter((name) => claim[name] !== null);
  const sameCounts = counts.every((name) => claim[name] === other[name]);
  // The same number told again is never a second one, whatever else is said beside it.
  if (counts.length > 0 && sameCounts && within(claim.namedKeys, other.namedKeys)) return true;
  return (
    sameCounts &&
    within(claim.namedKeys, other.namedKeys) &&
    within(claim.formsPrinted, other.formsPrinted) &&
    within(claim.grantors, other.grantors) &&
    within(claim.presenters, other.presenters) &&
    (claim.reason === null || claim.reason === other.reason) &&
    (claim.grantorPhrase === null || claim.grantorPhrase === other.grantorPhrase) &&
    (!claim.unspecified || other.unspecified || COUNTS.some((name) => other[name] !== null))
  );
}
