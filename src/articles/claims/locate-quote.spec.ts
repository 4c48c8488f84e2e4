import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { locateQuote, quoteStandsAt } from './locate-quote.js';

const TEXT =
  'Sáng 12/1, hội nghị diễn ra.\nBà An trao “Bằng khen” cho\nnhiều tập thể – cá nhân. Nhân dịp này, ông Bình được khen.';
const found = (quote: string) => {
  const span = locateQuote(quote, TEXT);
  return span && TEXT.slice(span.start, span.end);
};

describe('where a quote stands', () => {
  it.each([
    ['Bà An trao "Bằng khen" cho nhiều tập thể - cá nhân', 'Bà An trao “Bằng khen” cho\nnhiều tập thể – cá nhân'],
    ['hội nghị', 'hội nghị'],
    ['Sáng 12/1 […] ông Bình', TEXT.slice(0, TEXT.indexOf(' được khen'))],
    ['hội nghị diễn ra.', 'hội nghị diễn ra.'],
  ])('%s', (quote, words) => expect(found(quote)).toBe(words));

  it.each(['Bằng Khen', 'hoi nghi', 'ông Bình […] Bà An', '12.1', '[…]'])('%s is not there', (quote) =>
    expect(found(quote)).toBeNull(),
  );

  it('finds every piece of a text that begins and ends with a letter', () => {
    const piece = fc
      .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
      .map(([a, b]) => TEXT.slice(Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(
        piece.filter((p) => p.trim() !== ''),
        (p) => expect(locateQuote(p, TEXT)).not.toBeNull(),
      ),
    );
  });

  it('never throws, whatever is quoted', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), (quote, text) => void locateQuote(quote, text)));
  });

  it('tells a span that holds the quote from one that holds more', () => {
    const start = TEXT.indexOf('hội nghị');
    expect(quoteStandsAt('hội nghị', TEXT, { start, end: start + 8 })).toBe(true);
    expect(quoteStandsAt('hội nghị', TEXT, { start, end: start + 20 })).toBe(false);
    expect(quoteStandsAt('hội nghị', TEXT, { start: start + 1, end: start + 8 })).toBe(false);
  });
});
