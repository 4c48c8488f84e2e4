import type { EditableRecord } from '../../platform/database/editable-record.js';
import { InvalidError, type Problem } from '../../platform/errors/domain-error.js';
import { awardMessages } from '../awards.messages.js';
import { parseDecisionNumber } from '../numbers/decision-number.js';
import { DECISION_STATUS } from '../vocabulary.js';
import type { AwardDecision } from './award-decision.entity.js';
import type { DecisionSayingInput } from './record-award-decision.js';

export type DecisionDetails = Omit<AwardDecision, 'keptById' | 'undoneAt' | keyof EditableRecord>;

const USUAL_TYPE = 'QĐ';
const USUAL_PROPOSAL = 'TTR';

/**
 * A decision as it stands with what is said laid over it: undefined leaves alone, null clears.
 * @throws InvalidError ISSUER_NEEDED, NUMBER_NEEDED, SIGNED_ON_NEEDED
 */
export function decisionDetails(
  input: DecisionSayingInput & { subject?: string | undefined },
  before: DecisionDetails,
): DecisionDetails {
  const keep = <T>(change: T | undefined, present: T): T => (change === undefined ? present : change);
  const numberPrinted = keep(input.number, before.numberPrinted);
  const number = numberPrinted === null ? null : parseDecisionNumber(numberPrinted);
  const typeOfNumber = number?.typeSymbol ?? usualType(before.status);
  const isSameNumber = input.number === undefined || input.number === before.numberPrinted;
  const details: DecisionDetails = {
    issuerId: keep(input.issuerId, before.issuerId) ?? '',
    addresseeId: keep(input.addresseeId, before.addresseeId),
    documentType:
      input.documentType === undefined && isSameNumber ? before.documentType : (input.documentType ?? typeOfNumber),
    numberPrinted,
    numberNormalised: number?.normalised ?? null,
    signedOn: keep(input.signedOn, before.signedOn),
    signatoryPrinted: keep(input.signatoryPrinted, before.signatoryPrinted),
    signatoryPersonId: keep(input.signatoryId, before.signatoryPersonId),
    signatoryTitlePrinted: keep(input.signatoryTitlePrinted, before.signatoryTitlePrinted),
    signingCapacity: keep(input.signingCapacity, before.signingCapacity),
    mode: keep(input.mode, before.mode),
    subject: input.subject ?? before.subject,
    legalBases: input.legalBases === undefined ? before.legalBases : (input.legalBases ?? []),
    status: before.status,
  };
  const problems = problemsOf(details);
  if (problems.length > 0) throw InvalidError.all(problems);
  return details;
}

function problemsOf({ issuerId, addresseeId, numberPrinted, signedOn, status }: DecisionDetails): Problem[] {
  const problems: Problem[] = [];
  const proposed = status === DECISION_STATUS.PROPOSED;
  if (issuerId === '') problems.push({ text: awardMessages.ISSUER_NEEDED, field: 'input.issuerId' });
  if (!proposed && addresseeId !== null)
    problems.push({ text: awardMessages.ADDRESSEE_OF_PROPOSAL, field: 'input.addresseeId' });
  if (!proposed && numberPrinted === null) problems.push({ text: awardMessages.NUMBER_NEEDED, field: 'input.number' });
  if (!proposed && signedOn === null) problems.push({ text: awardMessages.SIGNED_ON_NEEDED, field: 'input.signedOn' });
  return problems;
}

const usualType = (status: AwardDecision['status']) => (status === 'PROPOSED' ? USUAL_PROPOSAL : USUAL_TYPE);

/** A decision of which nothing is said yet. */
export function nothingSaid(status: AwardDecision['status']): DecisionDetails {
  return {
    issuerId: '',
    addresseeId: null,
    documentType: usualType(status),
    numberPrinted: null,
    numberNormalised: null,
    signedOn: null,
    signatoryPrinted: null,
    signatoryPersonId: null,
    signatoryTitlePrinted: null,
    signingCapacity: null,
    mode: null,
    subject: '',
    legalBases: [],
    status,
  };
}
