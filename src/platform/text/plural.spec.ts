import { describe, expect, it } from '@jest/globals';
import { wording } from '../errors/domain-error.js';
import { plural } from './plural.js';

const message = {
  code: 'X',
  vi: '{lines} dòng.',
  en: '{lines} {lines:line is|lines are} left out of {type:record}.',
};

describe('words that go with a number', () => {
  it('are singular of one alone', () => {
    expect([0, 1, 2, 21].map((count) => plural(count, 'line', 'lines'))).toEqual(['lines', 'line', 'lines', 'lines']);
  });

  it('stand in messages, beside numbers and names of records', () => {
    const said = (lines: number) => wording(message, 'en', { lines, type: 'Person' });
    expect([said(1), said(2)].map((text) => text.split(' of ')[0])).toEqual([
      '1 line is left out',
      '2 lines are left out',
    ]);
    expect(said(1)).not.toMatch(/[{}|]/u);
    // What nobody gave a number for stays as it is written, so that it is noticed.
    expect(wording(message, 'en', { lines: undefined, type: 'Person' })).toContain('{lines} {lines:line is|lines are}');
  });
});
