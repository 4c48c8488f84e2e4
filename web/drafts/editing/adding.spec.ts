import { describe, expect, it } from '@jest/globals';
import { addingInWords, kindToAdd, numbersOf } from './adding.js';
import type { Doubt } from '../draft.js';

const WORDS = { start: 0, end: 4, place: 'BODY', quote: 'chữ' } as const;
const doubt = (code: string, more: Partial<Doubt> = {}): Doubt => ({
  code,
  messageVi: '',
  messageEn: '',
  partKey: null,
  evidence: WORDS,
  guess: null,
  ...more,
});

describe('the part that a doubt asks to be added', () => {
  it('is an award where it has words of no part', () => {
    expect(kindToAdd(doubt('PRAISE_BESIDES'))).toBe('awards');
    expect(kindToAdd(doubt('COUNT_NOT_SURE'))).toBe('awards');
  });

  it('is a meeting or somebody where the doubt is about one', () => {
    expect(kindToAdd(doubt('NO_MEETING', { evidence: null }))).toBe('meetings');
    expect(kindToAdd(doubt('PERSON_WITHOUT_POSITION'))).toBe('attendees');
  });

  it('is none where it is about a part, about the whole article, or about words to programs', () => {
    expect(kindToAdd(doubt('COUNT_NOT_SURE', { partKey: 'a1' }))).toBeNull();
    expect(kindToAdd(doubt('TITLE_NOT_KNOWN', { evidence: null }))).toBeNull();
    expect(kindToAdd(doubt('ADDRESSES_A_PROGRAM'))).toBeNull();
  });

  it('gives a part that is there its numbers alone: its form may have been put right', () => {
    const numbers = { groups: null, individuals: 30, households: null, enterprises: null, combined: null };
    const guess = { ...numbers, unspecified: false, formPrinted: 'bằng', status: 'PRESENTED' };
    expect(numbersOf(guess)).toEqual({ ...numbers, unspecified: false });
  });

  it('is named on the button', () => {
    expect(addingInWords('awards', true)).toBe('Thêm khen thưởng từ câu này');
    expect(addingInWords('meetings', false)).toBe('Thêm hội nghị');
  });
});
