import { describe, expect, it } from '@jest/globals';
import { saidOnce } from './said-once.js';

describe('what is said of many lines', () => {
  it('is said once, with the lines that it is of', () => {
    const early = 'trao trước khi có quyết định.';
    expect(saidOnce([3, 1, 2, 7].map((line) => `Dòng ${line}: ${early}`))).toEqual([`Dòng 1–3, 7: ${early}`]);
    expect(saidOnce(['Line 1: annulled.', 'Line 2: annulled.'])).toEqual(['Line 1–2: annulled.']);
  });

  it('is told apart where it differs, and stays as it is where it is of one line or of none', () => {
    const messages = ['Dòng 4: đã bị hủy.', 'Hội nghị này đã có một lượt trao.', 'Dòng 5: mới được đề nghị.'];
    expect(saidOnce(messages)).toEqual(messages);
  });
});
