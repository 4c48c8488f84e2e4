import { describe, expect, it } from '@jest/globals';
import type { Candidates } from './draft.js';
import { likelyMeeting } from './likely-meeting.js';

const onRecord = (score: number, ...reasons: string[]) =>
  ({
    meetings: [{ partKey: 'm1', id: 'x', kind: 'MEETING', label: 'Hội nghị tổng kết', detail: null, score, reasons }],
    areas: [],
    organisations: [],
    people: [],
    decisions: [],
    awards: [],
  }) as unknown as Candidates;
const isLikely = (score: number, ...reasons: string[]) =>
  likelyMeeting(onRecord(score, ...reasons), 'm1') !== undefined;

describe('the meeting on record that one of an article likely is', () => {
  it('is of the same organiser, or of one of this name whose place is not known', () => {
    expect(isLikely(0.6, 'SAME_DAY', 'ORGANISER_SHARED')).toBe(true);
    expect(isLikely(0.6, 'SAME_DAY', 'TITLE_ALIKE', 'PLACE_NOT_KNOWN')).toBe(true);
    expect(isLikely(0.95, 'TITLE_EQUAL')).toBe(true);
  });

  it('is none of the same day and title at another place, nor of another part', () => {
    expect(isLikely(0.6, 'SAME_DAY', 'TITLE_EQUAL', 'PLACE_DIFFERS')).toBe(false);
    expect(isLikely(0.6, 'SAME_DAY', 'PLACE_NOT_KNOWN')).toBe(false);
    expect(likelyMeeting(onRecord(0.95), 'm2')).toBeUndefined();
    expect(likelyMeeting(null, 'm1')).toBeUndefined();
  });
});
