import type { AwardLineInput } from '../../../awards/lines/award-line-input.js';
import type { DraftAwardPart, DraftNamedPart } from '../draft-contents.js';
import type { ResolvedForm } from '../forms/award-form-of.js';
import type { CountedLine } from './counted-lines.js';

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
  form: ResolvedForm,
  { personId, organisationId, grantorId }: LineLinks,
): AwardLineInput {
  const said = positions.join(', ').slice(0, PRINTED);
  const position = said === '' ? {} : kind === 'INDIVIDUAL' ? { positionPrinted: said } : { unitPrinted: said };
  const recipient = { kind, personId, organisationId, namePrinted: name, ...position };
  return { ...sayingOf(award, form, grantorId), recipient };
}

/** The line of those whom an article only counts. */
export function countedLine(
  award: DraftAwardPart,
  { kind, quantity }: CountedLine,
  form: ResolvedForm,
  grantorId: string | null,
): AwardLineInput {
  return { ...sayingOf(award, form, grantorId), recipient: { kind, unlisted: true, quantity } };
}

function sayingOf(
  { grantors, reason }: DraftAwardPart,
  { code, awardClass }: ResolvedForm,
  grantorId: string | null,
): Omit<AwardLineInput, 'recipient'> {
  const printed = grantors.map((grantor) => grantor.printed).join(', ');
  const grantorPrinted = printed === '' ? null : printed.slice(0, PRINTED);
  return { form: code, awardClass, grantorId, grantorPrinted, reason };
}
