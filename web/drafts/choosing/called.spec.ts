import { describe, expect, it } from '@jest/globals';
import { withPartsCalled } from './called.js';
import type { Draft } from '../draft.js';

const draft = {
  contents: {
    meetings: [{ key: 'm1', title: 'Hội nghị tổng kết' }],
    attendees: [],
    delegations: [{ key: 'd1', printed: 'đại biểu các xã', count: 12 }],
    awards: [
      { key: 'a2', formPrinted: 'giấy khen', groups: 3, individuals: null, households: null, enterprises: null },
    ],
  },
} as unknown as Draft;

describe('a message about a draft', () => {
  it('calls parts by what their cards are called', () => {
    const said = withPartsCalled('1 dòng khen thưởng của a2 không có ngày tặng; m1 và d1 đã ghi.', draft);
    expect(said).toContain('của “Giấy khen: ');
    expect(said).toContain('“Hội nghị tổng kết” và “đại biểu các xã (12)” đã ghi');
    expect(said).not.toMatch(/\b(?:a2|m1|d1)\b/u);
  });

  it('leaves alone what is no key of it', () => {
    expect(withPartsCalled('Quyết định a9, xã A2.', draft)).toBe('Quyết định a9, xã A2.');
  });
});
