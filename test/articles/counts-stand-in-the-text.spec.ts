import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Draft, DraftAward } from '../../src/articles/extraction/draft.js';
import { extractArticle } from '../../src/articles/extraction/extract-article.js';
import { NUMBER, readNumber } from '../../src/articles/extraction/text/numbers.js';

const folder = join(import.meta.dirname, 'examples');
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8').normalize('NFC'));
const PRINTED = new RegExp(`(?<![\\p{L}\\p{N}])${NUMBER}`, 'giu');

/** Whatever an article is cut to, a count is printed in the words it was read from, or is that of the names in them. */
function countsThatDoNotStand(draft: Draft): string[] {
  return draft.awards.flatMap((award) => {
    const quotes = [award.evidence, ...award.toldAgain].map(({ quote }) => quote.normalize('NFC'));
    const printed = new Set(quotes.flatMap((quote) => (quote.match(PRINTED) ?? []).map((each) => readNumber(each))));
    return Object.entries(countsOf(award)).flatMap(([kind, count]) =>
      count === null || printed.has(count) || count === namedAs(award, kind)
        ? []
        : [`${kind} ${count}: ${quotes.join(' / ')}`],
    );
  });
}

function countsOf({
  recipients: { groups, individuals, households, enterprises, combined },
}: DraftAward): Record<string, number | null> {
  return { GROUP: groups, INDIVIDUAL: individuals, HOUSEHOLD: households, ENTERPRISE: enterprises, COMBINED: combined };
}

function namedAs({ named }: DraftAward, kind: string): number {
  return named.filter((each) => each.kind === kind).length;
}

describe('a count', () => {
  it('stands in the words that it was read from', () => {
    const read = texts.map((text) => extractArticle(text));
    expect(read.flatMap(countsThatDoNotStand)).toEqual([]);
    expect(read.flatMap(({ awards }) => awards).length).toBeGreaterThan(60);
  });

  it('stands there too where an article is cut after any paragraph', () => {
    for (const text of texts) {
      const paragraphs = text.split('\n');
      for (let to = 1; to <= paragraphs.length; to += 1)
        expect(countsThatDoNotStand(extractArticle(paragraphs.slice(0, to).join('\n')))).toEqual([]);
    }
  });

  it('stands there too where the paragraphs of several articles are mixed up', () => {
    const paragraphs = texts.flatMap((text) => text.split('\n').filter((line) => line.trim() !== ''));
    fc.assert(
      fc.property(fc.shuffledSubarray(paragraphs, { minLength: 1, maxLength: 14 }), (lines) => {
        expect(countsThatDoNotStand(extractArticle(lines.join('\n')))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
