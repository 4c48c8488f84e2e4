import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Draft } from '../../src/articles/extraction/draft.js';
import { extractArticle } from '../../src/articles/extraction/extract-article.js';
import { generatedReport, type GeneratedReport } from './frames/generated-report.js';

/** Reports put together by chance, whose truth is known: no clause may be read otherwise for what stands beside it. */
const REPORTS = 1_200;

interface Read {
  told: GeneratedReport;
  draft: Draft;
}

const count = (values: readonly (number | null)[]): string => values.map((value) => value ?? '-').join('/');

describe('reports put together by chance', () => {
  let all: Read[];

  beforeAll(() => {
    all = Array.from({ length: REPORTS }, (_, seed) => generatedReport(seed + 1)).map((told) => ({
      told,
      draft: extractArticle(told.text, { readOn: '2026-01-31' }),
    }));
  });

  it('tell their day, and one meeting of its organiser', () => {
    const wrong = all.filter(({ told, draft: { meetings } }) => {
      const [meeting] = meetings;
      const day = meeting?.heldOn.value ?? '';
      const sameDay = told.heldOn.startsWith('--') ? day.endsWith(told.heldOn.slice(2)) : day === told.heldOn;
      return meetings.length !== 1 || !sameDay || meeting?.organisers.join(' + ') !== told.organiser;
    });
    expect(wrong.map(({ told }) => told.text)).toEqual([]);
  });

  it('tell who attended with all their posts, and nobody else', () => {
    const said = (people: readonly { name: string; positions: readonly string[] }[]): string =>
      people.map(({ name, positions }) => `${name}: ${positions.join(' | ')}`).join('; ');
    const wrong = all.filter(({ told, draft }) => said(told.people) !== said(draft.attendees));
    expect(wrong.map(({ told, draft }) => `${said(draft.attendees)}\n${told.text}`)).toEqual([]);
  });

  it('tell what was given, by whom, to how many, and never an award or a count besides', () => {
    const given = all.map(({ told, draft }) => ({
      text: told.text,
      wanted: told.awards.map(
        ({ form, grantor, presenter, groups, individuals, households }) =>
          `${form} ${grantor} ${count([groups, individuals, households])} ${presenter ?? ''}`,
      ),
      got: draft.awards
        .filter(({ status }) => status !== 'PROPOSED')
        .map(
          ({ form, grantors, presenters, recipients: { groups, individuals, households } }) =>
            `${form} ${grantors.join(' + ')} ${count([groups, individuals, households])} ${presenters.join(' + ')}`,
        ),
    }));
    const besides = given.filter(({ wanted, got }) => got.some((each) => !wanted.includes(each)));
    expect(besides).toEqual([]);
    const missed = given.filter(({ wanted, got }) => wanted.some((each) => !got.includes(each)));
    expect(given.flatMap(({ wanted }) => wanted).length).toBeGreaterThan(REPORTS);
    expect(missed).toEqual([]);
  });
});
