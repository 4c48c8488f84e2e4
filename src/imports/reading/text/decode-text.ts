import { TextDecoder } from 'node:util';
import { hasHeapedMarks } from '../../../platform/text/clean-text.js';
import { fromTcvn3 } from '../../../platform/text/encodings/tcvn3.js';
import { vietnameseWords } from '../../../platform/text/vietnamese-word.js';
import { fromVni } from '../../../platform/text/encodings/vni.js';

export interface DecodedText {
  text: string;
  /** "UTF-8 with BOM", "Windows-1258" … */
  encoding: string;
  /** Told by how Vietnamese the words look, not by the file. */
  guessed: boolean;
}

const SAMPLE = 64 * 1024;

/** Text of any encoding that Vietnamese offices have used, in Unicode (NFC is left to the cells). */
export function decodeText(bytes: Buffer): DecodedText {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return told(new TextDecoder('utf-8').decode(bytes), 'UTF-8 with BOM');
  if (startsWith(bytes, 0xff, 0xfe)) return told(new TextDecoder('utf-16le').decode(bytes), 'UTF-16 LE');
  if (startsWith(bytes, 0xfe, 0xff)) return told(new TextDecoder('utf-16be').decode(bytes), 'UTF-16 BE');
  const wide = utf16WithoutMark(bytes);
  if (wide !== null) return told(new TextDecoder(wide === 'UTF-16 LE' ? 'utf-16le' : 'utf-16be').decode(bytes), wide);
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) return told(utf8, 'UTF-8');
  return guess(bytes);
}

function told(text: string, encoding: string): DecodedText {
  return { text, encoding, guessed: false };
}

/** One byte a letter: of the three tables, the one whose words are Vietnamese. */
function guess(bytes: Buffer): DecodedText {
  const western = (part: Buffer): string => new TextDecoder('windows-1252').decode(part);
  const tables = [
    { encoding: 'Windows-1258', read: (part: Buffer) => composed(new TextDecoder('windows-1258').decode(part)) },
    { encoding: 'TCVN3', read: (part: Buffer) => fromTcvn3(western(part)) },
    { encoding: 'VNI', read: (part: Buffer) => fromVni(western(part)) },
  ];
  const sample = bytes.subarray(0, SAMPLE);
  const [best] = tables
    .map((table) => {
      const { good, all } = vietnameseWords(table.read(sample));
      return { table, share: all === 0 ? 0 : good / all };
    })
    .toSorted((one, other) => other.share - one.share);
  return { text: best!.table.read(bytes), encoding: best!.table.encoding, guessed: true };
}

/** Where marks are heaped on a letter it is left to its cell, which refuses it. */
function composed(text: string): string {
  return hasHeapedMarks(text) ? text : text.normalize('NFC');
}

function strictUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Vietnamese in UTF-16 has a zero in every second byte of most letters, always on the same side. */
function utf16WithoutMark(bytes: Buffer): 'UTF-16 LE' | 'UTF-16 BE' | null {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 4 || sample.length % 2 === 1) return null;
  let [even, odd] = [0, 0];
  for (let at = 0; at < sample.length; at += 2) {
    if (sample[at] === 0) even += 1;
    if (sample[at + 1] === 0) odd += 1;
  }
  const pairs = sample.length / 2;
  if (odd > 0.3 * pairs && even === 0) return 'UTF-16 LE';
  return even > 0.3 * pairs && odd === 0 ? 'UTF-16 BE' : null;
}

function startsWith(bytes: Buffer, ...signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
