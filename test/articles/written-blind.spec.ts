import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../../src/articles/extraction/extract-article.js';
import { Score, type Label } from './scoring.js';

const folder = join(import.meta.dirname, 'written-blind');
const labels = readFileSync(join(folder, 'labels.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Label);

function scoreOf(lots: string): Score {
  const score = new Score();
  for (const label of labels.filter(({ id }) => lots.includes(id[0]!))) {
    const text = readFileSync(join(folder, `${label.id}.txt`), 'utf8');
    score.add(label, extractArticle(text, { publishedOn: label.publishedOn ?? undefined }));
  }
  return score;
}

type FigureOf = { [K in keyof Score]: Score[K] extends { readonly precision: number } ? K : never }[keyof Score];

/** Of each figure the precision and the recall that a group of lots is read with at least. */
function reads(of: string, score: Score, figures: readonly (readonly [FigureOf, number, number])[]): void {
  it.each(figures)(`of the %s of ${of} %d are right, and it reads %d`, (figure, precision, recall) => {
    expect(score[figure].precision).toBeGreaterThanOrEqual(precision);
    expect(score[figure].recall).toBeGreaterThanOrEqual(recall);
  });
}

/**
 * Made-up articles of writers who never saw the reader: `w`, `x`, `z` and `v` told as oddly as some reports are, `y` as most are; `t`, `u`, `r`,
 * `q`, `p`, `n`, `m`, `k`, `j` and `h` are each the counterparts of as many real reports. docs/extraction-measured.md has the figures at first contact. What was missed of them
 * was used to mend, except of `p` and `n`; of `m`, `k`, `j` and `h`, the last four, a part.
 */
describe('reading made-up articles of writers who never saw the reader', () => {
  const mended = scoreOf('wxyz');
  const lastOdd = scoreOf('v');
  const counterparts = scoreOf('turq');
  const heldOut = scoreOf('pn');
  const lastTwo = scoreOf('mk');
  const newest = scoreOf('jh');

  reads('those mended', mended, [
    ['meetings', 0.98, 0.89],
    ['dates', 0.98, 0.87],
    ['organisers', 0.92, 0.82],
    ['attendees', 0.99, 0.96],
    ['positions', 0.99, 0.97],
    ['awards', 0.97, 0.9],
    ['grantors', 0.97, 0.87],
    ['presenters', 0.95, 0.77],
    ['counts', 0.99, 0.86],
    ['named', 0.9, 0.63],
  ]);

  it('never gives a count where the label has none', () => {
    expect([mended, lastOdd, lastTwo].map(({ invented }) => invented)).toEqual([0, 0, 0]);
    // "đội A giành giải nhất" beside certificates for eight teams that won prizes: the label tells one prize less.
    expect(newest.invented).toBeLessThanOrEqual(1);
  });

  reads('the odd lot mended last', lastOdd, [
    ['meetings', 0.98, 0.84],
    ['dates', 0.98, 0.8],
    ['attendees', 0.98, 0.99],
    ['positions', 0.97, 0.99],
    ['awards', 0.95, 0.8],
    ['grantors', 0.97, 0.79],
    ['counts', 0.96, 0.7],
    ['named', 0.91, 0.55],
  ]);

  reads('the counterparts of real reports', counterparts, [
    ['meetings', 0.99, 0.97],
    ['dates', 1, 0.96],
    ['organisers', 0.96, 0.9],
    ['attendees', 0.99, 0.99],
    ['positions', 0.98, 0.97],
    ['awards', 0.96, 0.95],
    ['grantors', 0.95, 0.9],
    ['presenters', 0.84, 0.8],
    ['counts', 0.97, 0.93],
    ['named', 0.87, 0.86],
  ]);

  reads('the counterparts that were held out', heldOut, [
    ['meetings', 0.95, 0.93],
    ['dates', 1, 0.96],
    ['organisers', 0.91, 0.93],
    ['attendees', 1, 0.98],
    ['positions', 0.99, 0.96],
    ['awards', 0.94, 0.9],
    ['grantors', 0.93, 0.91],
    ['presenters', 0.95, 0.79],
    ['counts', 0.94, 0.82],
    ['named', 0.89, 0.64],
  ]);

  reads('the last two lots', lastTwo, [
    ['meetings', 0.98, 0.98],
    ['dates', 1, 0.98],
    ['organisers', 0.92, 0.84],
    ['attendees', 0.98, 0.98],
    ['positions', 0.96, 0.94],
    ['awards', 0.93, 0.89],
    ['grantors', 0.89, 0.8],
    ['presenters', 1, 0.85],
    ['counts', 0.95, 0.82],
    ['named', 0.93, 0.65],
  ]);

  reads('the two newest lots', newest, [
    ['meetings', 1, 0.96],
    ['dates', 1, 0.98],
    ['organisers', 0.97, 0.93],
    ['attendees', 0.96, 0.93],
    ['positions', 0.95, 0.92],
    ['awards', 0.98, 0.97],
    ['grantors', 0.96, 0.93],
    ['presenters', 0.8, 0.65],
    ['counts', 0.95, 0.93],
    ['named', 0.9, 0.78],
  ]);

  it('drafts no award of any of the two newest lots that has none', () => {
    expect([newest.negatives, newest.clean]).toEqual([12, 12]);
  });
});
