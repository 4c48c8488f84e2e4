import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Draft } from '../../src/articles/extraction/draft.js';
import { extractArticle } from '../../src/articles/extraction/extract-article.js';
import { Score, type Label } from './scoring.js';

const folder = join(import.meta.dirname, 'examples');
const labels = readFileSync(join(folder, 'labels.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Label);
const textOf = (label: Label): string => readFileSync(join(folder, `${label.id}.txt`), 'utf8');

describe('reading the made-up articles', () => {
  const drafts = new Map<string, Draft>();
  const score = new Score();

  beforeAll(() => {
    for (const label of labels) {
      const draft = extractArticle(textOf(label), { publishedOn: label.publishedOn ?? undefined });
      drafts.set(label.id, draft);
      score.add(label, draft);
    }
  });

  it('has at least forty of them', () => {
    expect(labels.length).toBeGreaterThanOrEqual(40);
  });

  it.each([
    ['meetings', 0.97],
    ['dates', 0.98],
    ['organisers', 0.93],
    ['attendees', 0.98],
    ['positions', 0.97],
    ['awards', 0.98],
    ['grantors', 0.97],
    ['presenters', 0.9],
    ['counts', 0.98],
    ['named', 0.95],
  ] as const)('reads %s with an F1 of at least %d', (figure, floor) => {
    expect(score[figure].f1).toBeGreaterThanOrEqual(floor);
  });

  it('never gives a count where the label has none', () => {
    expect(score.invented).toBe(0);
    expect(score.counts.precision).toBe(1);
  });

  it('drafts no award from an article that has none', () => {
    expect(score.clean).toBe(score.negatives);
    expect(score.negatives).toBeGreaterThanOrEqual(6);
  });

  it('infers every year that an article lets one infer', () => {
    for (const label of labels) {
      label.meetings.forEach((meeting, i) => {
        const value = drafts.get(label.id)!.meetings[i]?.heldOn.value;
        if (meeting.yearInferable !== null)
          expect([label.id, value?.slice(0, 4)]).toEqual([label.id, String(meeting.yearInferable)]);
      });
    }
  });

  it('quotes the text itself as evidence', () => {
    for (const label of labels) {
      const text = textOf(label);
      const draft = drafts.get(label.id)!;
      const evidence = [...draft.meetings, ...draft.attendees, ...draft.awards].map((each) => each.evidence);
      for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
    }
  });

  it('shows where the year reviewed and the kind of a meeting were read', () => {
    let years = 0;
    for (const label of labels) {
      const text = textOf(label);
      for (const meeting of drafts.get(label.id)!.meetings) {
        const { yearReviewed, yearReviewedEvidence, kindEvidence } = meeting;
        for (const evidence of [yearReviewedEvidence, kindEvidence])
          if (evidence) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
        if (yearReviewed === null) continue;
        years += 1;
        expect([label.id, yearReviewedEvidence?.quote]).toEqual([
          label.id,
          expect.stringContaining(String(yearReviewed)),
        ]);
      }
    }
    expect(years).toBeGreaterThan(10);
  });
});
