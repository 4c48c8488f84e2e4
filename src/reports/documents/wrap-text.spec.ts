import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wrapText } from './wrap-text.js';

const letters = (text: string) => [...text].length;

describe('Breaking text into lines', () => {
  it('breaks at spaces, the first line shorter by its indent', () => {
    expect(wrapText('một hai ba bốn', 7, letters, 3).map(({ text }) => text)).toEqual(['một', 'hai ba', 'bốn']);
  });

  it('loses no letter and makes no line longer than its width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 3, max: 20 }), (text, width) => {
        const lines = wrapText(text, width, letters);
        const bare = (value: string) => value.replace(/[ \t\n]/g, '');
        expect(bare(lines.map((line) => line.text).join(''))).toBe(bare(text));
        for (const line of lines)
          if (![...new Intl.Segmenter('vi').segment(line.text)].some(({ segment }) => letters(segment) > 1))
            expect(line.width).toBeLessThanOrEqual(width);
      }),
    );
  });
});
