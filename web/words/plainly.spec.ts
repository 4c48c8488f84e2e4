import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { chooseLanguage, type Language } from './language.js';
import { plainly } from './plainly.js';

const FILES = [
  'awards/events/award-events.messages.ts',
  'awards/presentations/presentations.messages.ts',
  'people/people.messages.ts',
  'articles/drafts/drafts.messages.ts',
  'articles/drafts/accepting/acceptance-messages.ts',
  'articles/drafts/doubts/own-doubts.messages.ts',
  'imports/imports.messages.ts',
  'imports/reading/list.messages.ts',
  'imports/reading/notice-messages.ts',
];

/** Those that say what would mend it, too. */
const VERDICTS = [
  'imports/judging/verdicts/verdict-messages.ts',
  'imports/judging/verdicts/list-verdict-messages.ts',
  'imports/places/place-verdict-messages.ts',
];

/** What the desk cannot be refused with: it sends no such choice. */
const NEVER = new Set([
  'ADDRESS_TWICE',
  'ALIKE_IN_WHAT',
  'AWARD_OR_CLAIM',
  'BODY_DOES_NOT_FIT',
  'BODY_NEEDS_KIND',
  'CHOICE_DOES_NOT_FIT',
  'CODE_UNKNOWN',
  'DECISION_NEEDS_ISSUER',
  'FORM_UNKNOWN',
  'ID_DOES_NOT_FIT',
  'LINES_OR_DECISION',
  'LINK_NEEDS_ID',
  'ONE_WAY_TO_NAME',
]);

/** Names that offices know. */
const KNOWN = /\b(?:MiB|LibreOffice|DOCTYPE)\b/gu;

const read = (file: string): string => readFileSync(`src/${file}`, 'utf8');

/** The registry's messages about drafts and lists, read as text: the desk imports nothing of the registry. */
const MESSAGES = [
  ...FILES.flatMap((file) =>
    [...read(file).matchAll(/^ {2}([A-Z_]+): \{\s+vi: '([^']+)',\s+en: '([^']+)',?\s+\}/gmu)].map(
      ([, code, vi, en]) => [code!, vi!, en!] as const,
    ),
  ),
  ...VERDICTS.flatMap((file) => {
    const text = read(file);
    const named = new Map([...text.matchAll(/const ([A-Z_]+) = '([^']+)'/gu)].map(([, name, value]) => [name, value]));
    const verdicts = [...text.matchAll(/^ {2}([A-Z_]+): said\(((?:\s*(?:'[^']+'|`[^`]+`),?)+)\s*\)/gmu)];
    return verdicts.flatMap(([, code, said]) => {
      const [vi, en, mendVi, mendEn] = [...said!.matchAll(/['`]([^'`]+)['`]/gu)].map(([, words]) =>
        words!.replaceAll(/\$\{([A-Z_]+)\}/gu, (_, name: string) => named.get(name) ?? name),
      );
      return [
        [code!, vi!, en!],
        [`${code} is mended`, mendVi!, mendEn!],
      ] as const;
    });
  }),
].filter(([code]) => !NEVER.has(code));

describe('what the registry says of drafts and lists, at the desk', () => {
  it('is found', () => {
    expect(MESSAGES.length).toBeGreaterThan(200);
  });

  it.each(MESSAGES)('%s names no call, field or choice by what programs call it', (_code, vi, en) => {
    for (const [language, message] of [
      ['vi', vi],
      ['en', en],
    ] as [Language, string][]) {
      chooseLanguage(language);
      const shown = plainly(message.replaceAll(/\{[^}]+\}/gu, '…')).replaceAll(KNOWN, 'Excel');
      expect(shown).not.toMatch(/[a-z][A-Z]|\b(?!HTML|MTTQ)[A-Z]{4,}\b|[A-Z]_[A-Z]/u);
      expect(shown).not.toMatch(/\(\s*\)| [.,;](?![a-z])/u);
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
