import { describe, expect, it } from '@jest/globals';
import { mayBeSameRecipient, type RecipientOnRecord } from './same-recipient.js';

const an: RecipientOnRecord = {
  recipientKind: 'INDIVIDUAL',
  personId: null,
  organisationId: null,
  nameKey: 'tran thi an',
  unitKey: null,
};

describe('the same recipient', () => {
  it('is one record, or one printed name where the units do not differ', () => {
    expect(mayBeSameRecipient({ ...an, personId: 'p' }, { ...an, personId: 'p', nameKey: 'tran an' })).toBe(true);
    expect(mayBeSameRecipient(an, { ...an, personId: 'p' })).toBe(true);
    expect(mayBeSameRecipient({ ...an, unitKey: 'xa ham yen' }, { ...an, unitKey: 'xa ham yen' })).toBe(true);
  });

  it('is not a namesake of another unit, another record, or another kind', () => {
    expect(mayBeSameRecipient({ ...an, personId: 'p' }, { ...an, personId: 'q' })).toBe(false);
    expect(mayBeSameRecipient({ ...an, unitKey: 'xa a' }, { ...an, unitKey: 'xa b' })).toBe(false);
    expect(mayBeSameRecipient(an, { ...an, recipientKind: 'HOUSEHOLD' })).toBe(false);
    expect(mayBeSameRecipient({ ...an, nameKey: null }, { ...an, nameKey: null })).toBe(false);
  });
});
