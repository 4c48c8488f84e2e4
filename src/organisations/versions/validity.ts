import { InvalidError } from '../../platform/errors/domain-error.js';
import type { Day } from '../../platform/time/day.js';
import { organisationMessages } from '../organisations.messages.js';

/** @throws InvalidError END_BEFORE_START at the last day */
export function requireOrder(from: Day | null | undefined, to: Day | null | undefined, field = 'input.validTo'): void {
  if (typeof from === 'string' && typeof to === 'string' && to < from)
    throw new InvalidError(organisationMessages.END_BEFORE_START, { field, details: { from, to } });
}
