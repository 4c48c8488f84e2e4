import { createHash } from 'node:crypto';

/**
 * SHA-256 of the text in NFC, as UTF-8, in lower-case hexadecimal: by which the same text is known again, and by which a
 * reader with the page at hand can check the snapshot.
 */
export function textSha256(text: string): string {
  return createHash('sha256').update(text.normalize('NFC'), 'utf8').digest('hex');
}
