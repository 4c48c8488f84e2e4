import { meetingKindInWords } from '../../words/closed-lists.js';

/**
 * The kind that a title names and the reader never says: its own kinds are fewer. A person says whether it is so.
 * @returns null: the title names none of them, or the meeting has a kind already that says more than "other".
 */
export function finerKind(title: string, kind: string): string | null {
  if (kind !== 'OTHER') return null;
  if (/^(?:buổi )?lễ kỷ niệm(?!\s+chương)(?![\p{L}])/iu.test(title.normalize('NFC'))) return 'ANNIVERSARY';
  if (/^(?:chương trình )?ngày hội (?:văn hóa )?đại đoàn kết(?![\p{L}])/iu.test(title.normalize('NFC')))
    return 'SOLIDARITY_DAY';
  return null;
}

/** "Lễ kỷ niệm", or an empty text. */
export function finerKindInWords(title: string, kind: string): string {
  const finer = finerKind(title, kind);
  return finer === null ? '' : meetingKindInWords(finer);
}
