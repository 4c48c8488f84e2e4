import { describe, expect, it } from '@jest/globals';
import { awardInput } from './award-form.js';
import type { Award } from '../record.js';

const award = {
  recipientKind: 'INDIVIDUAL',
  recipientNamePrinted: 'Lò Thị Mơ',
  person: { id: 'p', displayName: 'Lò Thị Mơ' },
  organisation: null,
  recipientPositionPrinted: 'Trưởng bản',
  recipientUnitPrinted: null,
  unit: { id: 'u', name: 'Bản Mận' },
  unitArea: null,
  unlisted: false,
  quantity: 1,
  nameVisibility: 'PUBLIC',
  form: { code: 'CERTIFICATE_OF_MERIT', nameVi: 'Bằng khen', nameEn: 'Certificate of merit' },
  grantor: null,
} as Award;

describe('what is typed of a line, as its act takes it', () => {
  it('takes the recipient along as a whole where something of it was typed', () => {
    expect(awardInput(award, { namePrinted: 'Lò Thị Mỡ', reason: 'Giỏi' })).toEqual({
      reason: 'Giỏi',
      recipient: {
        kind: 'INDIVIDUAL',
        namePrinted: 'Lò Thị Mỡ',
        personId: 'p',
        organisationId: null,
        positionPrinted: 'Trưởng bản',
        unitPrinted: null,
        unitOrganisationId: 'u',
        unitAreaId: null,
        unlisted: false,
        quantity: null,
        visibility: 'PUBLIC',
      },
    });
  });

  it('leaves the recipient alone where nothing of it was', () =>
    expect(awardInput(award, { reason: null })).toEqual({ reason: null }));
});
