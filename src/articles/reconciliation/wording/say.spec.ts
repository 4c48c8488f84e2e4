import { describe, expect, it } from '@jest/globals';
import { sayNotCounted, sayReason } from './say.js';

const notCounted = (count: number) => ({ code: 'CLAIM_DISPUTED', count, awardIds: [], claimIds: [] }) as const;

describe('what a reconciliation says', () => {
  it('speaks of one household and of two households', () => {
    const reason = (count: number, language: 'vi' | 'en') =>
      sayReason({ code: 'KINDS_TOGETHER', count, together: ['HOUSEHOLDS'] }, language);
    expect(reason(1, 'en')).toBe('one side counts 1 household with them');
    expect(reason(2, 'en')).toBe('one side counts 2 households with them');
    expect(reason(1, 'vi')).toBe('một bên tính gộp 1 hộ gia đình');
    const both = sayReason({ code: 'KINDS_TOGETHER', count: 3, together: ['HOUSEHOLDS', 'ENTERPRISES'] }, 'en');
    expect(both).toBe('one side counts 3 households and enterprises with them');
  });

  it('counts one claim and two claims', () => {
    const say = (count: number, language: 'vi' | 'en') =>
      sayNotCounted({ ...notCounted(count), awardIds: [], claimIds: [] }, language);
    expect(say(1, 'en')).toBe('1 claim not counted: disputed.');
    expect(say(2, 'en')).toBe('2 claims not counted: disputed.');
    expect(say(1, 'vi')).toBe('1 điều bài nói không tính: còn tranh cãi.');
  });

  it('does not say "perhaps" twice', () => {
    expect(sayReason({ code: 'PART_ONLY', count: null }, 'vi')).not.toMatch(/có thể/iu);
  });
});
