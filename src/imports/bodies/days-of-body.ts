import { requireOrder } from '../../organisations/versions/validity.js';
import { InvalidError } from '../../platform/errors/domain-error.js';
import { firstDay, lastDay, type PartialDate } from '../../platform/time/partial-date.js';
import { importMessages } from '../imports.messages.js';
import type { ImportBody } from './import-body.entity.js';

type DaysOfBody = Pick<ImportBody, 'name' | 'validFrom' | 'validTo'>;

/** What is recorded because a decision honours it stood on the decision's day. @throws InvalidError END_BEFORE_START, NEW_BODY_NOT_THEN */
export function requireThen({ name, validFrom, validTo }: DaysOfBody, on: PartialDate | null, field?: string): void {
  requireOrder(validFrom, validTo, field && `${field}.validTo`);
  if (on === null) return;
  const late = validFrom !== null && validFrom > lastDay(on);
  if (!late && (validTo === null || validTo >= firstDay(on))) return;
  throw new InvalidError(importMessages.NEW_BODY_NOT_THEN, {
    field: field && `${field}.${late ? 'validFrom' : 'validTo'}`,
    details: { name, day: on },
  });
}
