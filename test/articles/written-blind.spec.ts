import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { extractArticle } from '../../src/articles/extraction/extract-article.js';
import { Score, type Label } from './scoring.js';

const folder = join(import.meta.dirname, 'written-blind');
const labels = readFileSync(join(folder, 'labels.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Label);

/** Of people who never saw the reader: `w` and `x` as oddly as reports are told, `y` as most are. docs/extraction.md has the figures at first contact. */
describe('reading made-up articles of writers who never saw the reader', () => {
  const score = new Score();

  beforeAll(() => {
    for (const label of labels) {
      const text = readFileSync(join(folder, `${label.id}.txt`), 'utf8');
      score.add(label, extractArticle(text, { publishedOn: label.publishedOn ?? undefined }));
    }
  });

  it.each([
    ['meetings', 0.98, 0.9],
    ['dates', 0.98, 0.88],
    ['organisers', 0.92, 0.82],
    ['attendees', 0.97, 0.93],
    ['positions', 0.97, 0.92],
    ['awards', 0.96, 0.91],
    ['grantors', 0.96, 0.86],
    ['presenters', 0.92, 0.78],
    ['counts', 0.98, 0.85],
    ['named', 0.86, 0.6],
  ] as const)('reads %s: of what it reads %d right, and %d of what there is', (figure, precision, recall) => {
    expect(score[figure].precision).toBeGreaterThanOrEqual(precision);
    expect(score[figure].recall).toBeGreaterThanOrEqual(recall);
  });

  it('never gives a count where the label has none', () => {
    expect(score.invented).toBe(0);
  });
});
