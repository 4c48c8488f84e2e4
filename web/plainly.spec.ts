import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { chooseLanguage, type Language } from './language.js';
import { plainly } from './plainly.js';

const FILES = ['drafts.messages.ts', 'accepting/acceptance-messages.ts', 'doubts/own-doubts.messages.ts'];

/** What the desk cannot be refused with: it sends no such choice. */
const NEVER = new Set([
  'ADDRESS_TWICE',
  'BODY_DOES_NOT_FIT',
  'BODY_NEEDS_KIND',
  'CHOICE_DOES_NOT_FIT',
  'DECISION_NEEDS_ISSUER',
  'ID_DOES_NOT_FIT',
  'LINK_NEEDS_ID',
]);

/** The registry's messages about drafts, read as text: the desk imports nothing of the registry. */
const MESSAGES = FILES.flatMap((file) => {
  const text = readFileSync(`src/articles/drafts/${file}`, 'utf8');
  return [...text.matchAll(/^ {2}([A-Z_]+): \{\s+vi: '([^']+)',\s+en: '([^']+)',?\s+\}/gmu)];
})
  .map(([, code, vi, en]) => [code!, vi!, en!] as const)
  .filter(([code]) => !NEVER.has(code));

describe('what the registry says of drafts, at the desk', () => {
  it('is found', () => {
    expect(MESSAGES.length).toBeGreaterThan(50);
  });

  it.each(MESSAGES)('%s names no call, field or choice by what programs call it', (_code, vi, en) => {
    for (const [language, message] of [
      ['vi', vi],
      ['en', en],
    ] as [Language, string][]) {
      chooseLanguage(language);
      const shown = plainly(message.replaceAll(/\{[^}]+\}/gu, '…'));
      expect(shown).not.toMatch(/[a-z][A-Z]|\b(?!HTML|MTTQ)[A-Z]{4,}\b|[A-Z]_[A-Z]/u);
      expect(shown).not.toMatch(/\(\s*\)| [.,;]/u);
    }
  });

  it('stays as it is, but for that', () => {
    chooseLanguage('vi');
    expect(
      plainly('Chưa gắn ai: Lò Văn Páo (a1.n1), Vàng A Sử (a12.n3). Hãy nói là ai, hay ghi mới (LINK, CREATE).'),
    ).toBe('Chưa gắn ai: Lò Văn Páo, Vàng A Sử. Hãy nói là ai, hay ghi mới.');
    for (const words of [
      'Ngày hội nghị (12/1/2022) sau ngày đăng.',
      'MTTQ xã Hoa Mơ (TP. Suối Bạc)',
      'UBND huyện (cũ)',
    ])
      expect(plainly(words)).toBe(words);
    expect(plainly('Phần a1 đã được nhận; hãy hoàn tác trước (undoAcceptDraft).')).toBe(
      'Phần a1 đã được nhận; hãy hoàn tác trước (“Hoàn tác việc nhận”).',
    );
  });
});
