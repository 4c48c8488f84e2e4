import { describe, expect, it } from '@jest/globals';
import type { DraftReason } from '../../vocabulary.js';
import { isLikelyMeeting } from './likely-meeting.js';

const isLikely = (score: number, ...reasons: DraftReason[]) => isLikelyMeeting({ kind: 'MEETING', score, reasons });

describe('the meeting on record that one of an article likely is', () => {
  it('is of the same organiser, or of one of this name whose place is not known', () => {
    expect(isLikely(0.6, 'SAME_DAY', 'ORGANISER_SHARED')).toBe(true);
    expect(isLikely(0.6, 'SAME_DAY', 'TITLE_ALIKE', 'PLACE_NOT_KNOWN')).toBe(true);
    expect(isLikely(0.95, 'TITLE_EQUAL')).toBe(true);
  });

  it('is none of the same day and title at another place, nor a record of another kind', () => {
    expect(isLikely(0.6, 'SAME_DAY', 'TITLE_EQUAL', 'PLACE_DIFFERS')).toBe(false);
    expect(isLikely(0.6, 'SAME_DAY', 'PLACE_NOT_KNOWN')).toBe(false);
    expect(isLikelyMeeting({ kind: 'DECISION', score: 0.95, reasons: ['NUMBER_EQUAL'] })).toBe(false);
  });
});
