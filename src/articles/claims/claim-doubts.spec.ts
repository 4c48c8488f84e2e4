import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { claimDoubts, type ClaimSaid, type ClaimSurroundings } from './claim-doubts.js';

const said = (parts: Partial<ClaimSaid> = {}): ClaimSaid => ({
  id: '1',
  verb: 'PRESENTED',
  meetingId: 'm',
  formId: null,
  formName: 'Bằng khen',
  grantorsPrinted: [],
  groups: null,
  individuals: null,
  households: null,
  enterprises: null,
  combined: null,
  standing: 'ACCEPTED',
  ...parts,
});
const around = (parts: Partial<ClaimSurroundings> = {}): ClaimSurroundings => ({
  publishedOn: null,
  meetingHeldFrom: null,
  quoteFound: null,
  others: [],
  ...parts,
});
const codes = (claim: Partial<ClaimSaid>, surroundings: Partial<ClaimSurroundings> = {}) =>
  claimDoubts(said(claim), around(surroundings)).map(({ code }) => code);

describe('doubts about a claim', () => {
  it('has none about what the article leaves unknown', () => {
    expect(codes({ verb: null, meetingId: null, formName: null })).toEqual([]);
  });

  it('says when counts are given both together and by kind, and when they disagree', () => {
    expect(codes({ groups: 12, individuals: 13, combined: 25 })).toEqual(['COUNTED_TWICE']);
    expect(codes({ groups: 12, combined: 25 })).toEqual(['COUNTED_TWICE', 'COUNTS_DIFFER']);
    expect(codes({ combined: 25 })).toEqual([]);
    expect(codes({ groups: 12, individuals: 13 })).toEqual([]);
  });

  it('asks whether a zero is what the article says', () => {
    expect(codes({ groups: 0 })).toEqual(['COUNT_OF_ZERO']);
  });

  it.each([
    ['2021-01-12', '2021-01-12', []],
    ['2021-01', '2021-01-12', []],
    ['2021-01-11', '2021-01-12', ['MEETING_AFTER_PUBLICATION']],
    ['2020', '2021', ['MEETING_AFTER_PUBLICATION']],
  ])('published %s about a meeting of %s: %j', (publishedOn, meetingHeldFrom, expected) => {
    expect(codes({}, { publishedOn, meetingHeldFrom })).toEqual(expected);
  });

  it('says when the quote is not in the text, but not when there is no text', () => {
    expect(codes({}, { quoteFound: false })).toEqual(['QUOTE_NOT_FOUND']);
    expect(codes({}, { quoteFound: null })).toEqual([]);
  });

  it.each(['của các cấp', 'Các cấp', 'cấp trên', 'cấp có thẩm quyền'])('knows that "%s" names nobody', (printed) => {
    expect(codes({ grantorsPrinted: [printed] })).toEqual(['GRANTOR_NOT_NAMED']);
  });

  it.each(['UBND tỉnh', 'Ủy ban MTTQ huyện Ví Dụ', 'Hội Nông dân các cấp tỉnh Ví Dụ'])(
    'takes "%s" for a name',
    (printed) => expect(codes({ grantorsPrinted: [printed] })).toEqual([]),
  );

  const overlaps = (one: Partial<ClaimSaid>, other: Partial<ClaimSaid>) =>
    codes(one, { others: [said({ id: '2', ...other })] }).includes('OVERLAPPING_CLAIMS');

  it('points out two claims that may be about one presentation', () => {
    expect(overlaps({}, { formName: 'Bằng khen, giấy khen' })).toBe(true);
    expect(overlaps({ verb: 'GRANTED' }, {})).toBe(true);
    expect(overlaps({ formId: 'f' }, { formId: 'f', formName: 'BK' })).toBe(true);
    expect(overlaps({}, { formName: null })).toBe(true);
    expect(overlaps({ grantorsPrinted: ['UBND tỉnh'] }, { grantorsPrinted: ['UBND tỉnh Ví Dụ'] })).toBe(true);
    expect(overlaps({ grantorsPrinted: ['UBND tỉnh'] }, { grantorsPrinted: [] })).toBe(true);
    expect(claimDoubts(said(), around({ others: [said({ id: '2' })] }))[0]?.evidence).toEqual(['2']);
  });

  it('keeps apart what is not one presentation', () => {
    expect(overlaps({}, { formName: 'Kỷ niệm chương' })).toBe(false);
    expect(overlaps({ formId: 'f' }, { formId: 'g' })).toBe(false);
    expect(overlaps({ grantorsPrinted: ['UBND tỉnh'] }, { grantorsPrinted: ['Hội Nông dân tỉnh'] })).toBe(false);
    expect(overlaps({}, { meetingId: 'n' })).toBe(false);
    expect(overlaps({}, { verb: 'PROPOSED' })).toBe(false);
    expect(overlaps({}, { verb: null })).toBe(false);
    expect(overlaps({}, { standing: 'SUPERSEDED' })).toBe(false);
    expect(overlaps({}, { id: '1' })).toBe(false);
  });

  it('finds an overlap from either side', () => {
    const claim = fc.record({
      verb: fc.constantFrom('PROPOSED' as const, 'GRANTED' as const, 'PRESENTED' as const, 'PRAISED' as const, null),
      meetingId: fc.constantFrom('m', 'n', null),
      formId: fc.constantFrom('f', 'g', null),
      formName: fc.constantFrom('Bằng khen', 'Bằng khen, giấy khen', 'Cờ thi đua', null),
    });
    fc.assert(
      fc.property(claim, claim, (one, other) => {
        expect(overlaps({ ...one, id: '1' }, { ...other, id: '2' })).toBe(
          overlaps({ ...other, id: '1' }, { ...one, id: '2' }),
        );
      }),
    );
  });
});
