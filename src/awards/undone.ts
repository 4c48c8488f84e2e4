import { ConflictError } from '../platform/errors/domain-error.js';
import { awardMessages } from './awards.messages.js';

/** What an undone import, or the undone acceptance of a draft, recorded is history: nobody acts on the line. @throws ConflictError AWARD_UNDONE */
export function requireAwardNotUndone({ undoneAt }: { undoneAt: Date | null }, field: string): void {
  if (undoneAt !== null) throw new ConflictError(awardMessages.AWARD_UNDONE, { field });
}

/** The same of a decision, which is the basis of nothing, either. @throws ConflictError DECISION_UNDONE */
export function requireDecisionNotUndone({ undoneAt }: { undoneAt: Date | null }, field: string): void {
  if (undoneAt !== null) throw new ConflictError(awardMessages.DECISION_UNDONE, { field });
}
