import type { AwardLineInput } from '../../../awards/lines/award-line-input.js';
import type { DraftAwardPart, DraftNamedPart } from '../draft-contents.js';
import type { ResolvedForm } from './award-form-of.js';

export interface LineLinks {
  personId: string | null;
  organisationId: string | null;
  grantorId: string | null;
}

const PRINTED = 500;

/** The line of somebody whom an article names. What the article does not say stays unknown. */
export function awardLine(
  award: DraftAwardPart,
  { name, kind, positions }: DraftNamedPart,
  { code, awardClass }: ResolvedForm,
  { personId, organisationId, grantorId }: LineLinks,
): AwardLineInput {
  const printed = award.grantors.map((grantor) => grantor.printed).join(', ');
  const said = positions.join(', ').slice(0, PRINTED);
  const position = said === '' ? {} : kind === 'INDIVIDUAL' ? { positionPrinted: said } : { unitPrinted: said };
  return {
    form: code,
    awardClass,
    recipient: { kind, personId, organisationId, namePrinted: name, ...position },
    grantorId,
    grantorPrinted: printed === '' ? null : printed.slice(0, PRINTED),
    reason: award.reason,
  };
}
