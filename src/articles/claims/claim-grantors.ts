import { InvalidError } from '../../platform/errors/domain-error.js';
import { articleMessages } from '../articles.messages.js';
import type { ClaimGrantor } from './claim-grantor.entity.js';
import type { ClaimGrantorInput } from './claim-input.js';

/** Only a grantor whom the claim prints is a body. @throws InvalidError GRANTOR_NOT_PRINTED */
export function requirePrinted(
  grantors: readonly ClaimGrantorInput[] | null | undefined,
  grantorsPrinted: readonly string[],
  field: string,
): void {
  const stray = (grantors ?? []).findIndex(({ printed }) => !grantorsPrinted.includes(printed));
  if (stray < 0) return;
  throw new InvalidError(articleMessages.GRANTOR_NOT_PRINTED, {
    field: `${field}.grantors.${stray}.printed`,
    details: { printed: grantors?.[stray]?.printed },
  });
}

/** One row for each grantor; said twice, the last one holds. */
export function grantorsOf(claimId: string, grantors: readonly ClaimGrantorInput[] | null | undefined): ClaimGrantor[] {
  const bodies = new Map((grantors ?? []).map(({ printed, organisationId }) => [printed, organisationId]));
  return [...bodies].map(([printed, organisationId]) => ({ claimId, printed, organisationId }));
}
