import { countsInWords, verbInWords } from '../../words/closed-lists.js';
import { say } from '../../words/language.js';
import { ArticleLink, joined } from '../links.js';
import type { Claim } from '../record.js';
import { StandingIfNot } from '../page/standing.js';
import { claimStandingInWords } from '../words.js';

interface Props {
  claims: readonly Claim[];
  /** On the page of the article itself it is not named again. */
  alone?: boolean;
}

/** What an article says, in its own words, and how it was judged. */
export function Claims({ claims, alone = false }: Props) {
  if (claims.length === 0) return <p class="quiet">{say('Không có điều nào.', 'There is nothing.')}</p>;
  return (
    <ul class="plain-list">
      {claims.map((claim) => (
        <li key={claim.id}>
          <Said claim={claim} alone={alone} />
        </li>
      ))}
    </ul>
  );
}

/** One of them. */
export const Said = ({ claim, alone }: { claim: Claim; alone: boolean }) => (
  <>
    <blockquote>“{claim.quote}”</blockquote>
    <p>
      {joined(claim.verb && verbInWords(claim.verb), claim.formPrinted, countsInWords(claim), claim.reasonPrinted)}{' '}
      {claim.standing === 'ACCEPTED' ? null : (
        <span class="badge gone">{joined(claimStandingInWords(claim.standing), claim.standingReason)}</span>
      )}{' '}
      <StandingIfNot of={claim.recordStatus} />
      {alone ? null : (
        <>
          {' · '}
          <ArticleLink article={claim.article} />
        </>
      )}
    </p>
  </>
);
