import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { chooseLanguage } from '../words/language.js';
import { plainly } from '../words/plainly.js';

const FILES = [
  'reports.messages.ts',
  'thread/papers.messages.ts',
  'certificates/certificates.messages.ts',
  'certificates/certificate-doubt.ts',
];

/** What these pages cannot be refused with: they record no template and make up no key. */
const NEVER = new Set([
  'AWARD_NOT_PRINTABLE',
  'BACKGROUND_NOT_A_PICTURE',
  'BACKGROUND_TOO_LARGE',
  'LAYOUT_EXPECTED',
  'LAYOUT_MISSING',
  'LAYOUT_NOT_JSON',
  'LAYOUT_UNKNOWN',
  'NAME_ONE_SOURCE',
]);

/** The registry's messages, read as text: the desk imports nothing of the registry. */
const MESSAGES = FILES.flatMap((file) => {
  const text = readFileSync(`src/reports/${file}`, 'utf8');
  return [...text.matchAll(/^ {2}([A-Z_\d]+): \{\s+vi: '([^']+)',\s+en: '([^']+)',?\s+\}/gmu)];
})
  .map(([, code, vi, en]) => [code!, vi!, en!] as const)
  .filter(([code]) => !NEVER.has(code));

describe('what the registry says of reports and certificates, at the desk', () => {
  it('is found', () => {
    expect(MESSAGES.length).toBeGreaterThan(40);
  });

  it.each(MESSAGES)('%s names no call, field or setting by what programs call it', (_code, vi, en) => {
    for (const [language, message] of [
      ['vi', vi],
      ['en', en],
    ] as const) {
      chooseLanguage(language);
      const filled = message.replaceAll('{name}', 'reason').replaceAll(/\{[^}?]+\}/gu, '…');
      const shown = plainly(filled);
      expect(shown).not.toMatch(/\(reason\)|\{/u);
      expect(shown).not.toMatch(/[a-z][A-Z]|\b(?!HTML|MTTQ)[A-Z]{4,}\b|[A-Z]_[A-Z]/u);
      expect(shown).not.toMatch(/\(\s*\)| [.,;]/u);
    }
  });
});
