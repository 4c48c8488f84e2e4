import { describe, expect, it } from '@jest/globals';
import { becameOf } from './became.js';
import type { Outcome } from '../draft.js';

const NOTHING = { meeting: null, person: null, organisation: null, decision: null, award: null };
const outcome = (made: boolean, what: object) => ({ ...NOTHING, partKey: 'a1', made, ...what }) as unknown as Outcome;
const form = { nameVi: 'Bằng khen', nameEn: 'Certificate of merit' };
const person = (recordStatus: string) => ({ id: '1', version: 2, displayName: 'Lò Văn Páo', recordStatus });

describe('what a draft became', () => {
  it('is made public one by one only where it was there before and is a draft', () => {
    const [there] = becameOf([outcome(false, { person: person('DRAFT') })]);
    expect(there).toMatchObject({ label: 'Lò Văn Páo', version: 2, confirmedBy: 'confirmPerson' });
    expect(becameOf([outcome(true, { person: person('DRAFT') })])[0]).not.toHaveProperty('confirmedBy');
    expect(becameOf([outcome(false, { person: person('CONFIRMED') })])[0]).not.toHaveProperty('confirmedBy');
  });

  it('is listed once, and as new where one of its parts made it', () => {
    const both = [outcome(true, { person: person('DRAFT') }), outcome(false, { person: person('DRAFT') })];
    expect(becameOf(both)).toMatchObject([{ made: true }]);
    expect(becameOf(both.reverse())).toMatchObject([{ made: true }]);
  });

  it('tells a person from their award, and leads to each where it is put right', () => {
    const award = { id: '3', recordStatus: 'CONFIRMED', form, recipientNamePrinted: 'Lò Văn Páo' };
    expect(becameOf([outcome(true, { person: person('CONFIRMED'), award })])).toMatchObject([
      { label: 'Lò Văn Páo', kind: 'người', address: '#/records/people/1' },
      { label: 'Lò Văn Páo', kind: 'Bằng khen, khen thưởng', address: '#/records/awards/3' },
    ]);
  });

  it('says which decision, and of lines without names how many they are', () => {
    const decision = { id: '2', recordStatus: 'DRAFT', numberPrinted: '12/QĐ-MTTQ' };
    const award = {
      id: '3',
      recordStatus: 'DRAFT',
      form,
      awardClass: null,
      recipientNamePrinted: null,
      recipientKind: 'GROUP',
      quantity: 6,
    };
    expect(becameOf([outcome(true, { decision }), outcome(true, { award })]).map(({ label }) => label)).toEqual([
      'Quyết định 12/QĐ-MTTQ',
      '6 tập thể không nêu tên',
    ]);
  });
});
