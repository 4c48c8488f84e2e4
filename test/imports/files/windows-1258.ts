import { TextDecoder } from 'node:util';

/** What each byte of Windows-1258 means, from the decoder. */
const LETTERS = new Map(
  Array.from({ length: 256 }, (_, byte): [string, number] => [
    new TextDecoder('windows-1258').decode(Buffer.from([byte])),
    byte,
  ]),
);

/** Text as old Windows programs saved it: vowels with their hook or roof, tones as marks of their own. */
export function windows1258(text: string): Buffer {
  const bytes: number[] = [];
  for (const letter of text.normalize('NFC')) bytes.push(...bytesOf(letter));
  return Buffer.from(bytes);
}

function bytesOf(letter: string): number[] {
  const whole = LETTERS.get(letter);
  if (whole !== undefined) return [whole];
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(letter.normalize('NFD'))?.[0] ?? '';
  const bare = letter.normalize('NFD').replace(tone, '').normalize('NFC');
  const found = [LETTERS.get(bare), LETTERS.get(tone)];
  if (found.includes(undefined)) throw new RangeError(`Windows-1258 has no ${letter}`);
  return found as number[];
}
