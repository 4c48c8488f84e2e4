import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { QUOTE_LENGTH } from '../../claims/claim-input.js';
import { quoteStandsAt } from '../../claims/locate-quote.js';
import { shortQuote } from './short-quote.js';

const WORDS = ['Hội', 'nghị', 'trao', 'Bằng', 'khen', 'cho', '06', 'tập', 'thể,', 'cá', 'nhân;', 'huyện'];

describe('a quote that is short enough for a claim', () => {
  it('is the words themselves where they are few', () => {
    expect(shortQuote('trao  Bằng khen\ncho 06 tập thể')).toBe('trao Bằng khen cho 06 tập thể');
  });

  it('leaves out the middle, and still stands where the whole stood', () => {
    const text = fc.array(fc.constantFrom(...WORDS), { minLength: 40, maxLength: 300 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, (long) => {
        const short = shortQuote(long);
        expect(short.length).toBeLessThanOrEqual(QUOTE_LENGTH);
        expect(quoteStandsAt(short, long, { start: 0, end: long.length })).toBe(true);
      }),
    );
  });

  it('is short whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 301, maxLength: 2000 }), (text) =>
        expect(shortQuote(text).length).toBeLessThanOrEqual(QUOTE_LENGTH),
      ),
    );
  });
});
