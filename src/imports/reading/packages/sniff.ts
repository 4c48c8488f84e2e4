import { InvalidError, type Message } from '../../../platform/errors/domain-error.js';
import { LIMITS } from './limits.js';
import { listMessages } from '../list.messages.js';

type Refused = readonly [signature: readonly number[], message: Message];

/** First bytes of what people upload by mistake. Source: the formats' own specifications. */
const SIGNATURES: readonly Refused[] = [
  [ascii('MZ'), listMessages.EXECUTABLE_FILE],
  [[0x7f, ...ascii('ELF')], listMessages.EXECUTABLE_FILE],
  [ascii('%PDF'), listMessages.PDF_FILE],
  [[0x89, ...ascii('PNG')], listMessages.IMAGE_FILE],
  [[0xff, 0xd8, 0xff], listMessages.IMAGE_FILE],
  [ascii('GIF8'), listMessages.IMAGE_FILE],
  [ascii('II*\0'), listMessages.IMAGE_FILE],
  [ascii('MM\0*'), listMessages.IMAGE_FILE],
  [ascii('{\\rtf'), listMessages.RTF_FILE],
  [ascii('Rar!'), listMessages.NOT_A_LIST_FILE],
  [[0x37, 0x7a, 0xbc, 0xaf], listMessages.NOT_A_LIST_FILE],
  [[0x1f, 0x8b], listMessages.NOT_A_LIST_FILE],
];

const ZIP = ascii('PK\x03\x04');
const EMPTY_ZIP = ascii('PK\x05\x06');
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What a file is, by its bytes: its name may say anything. Throws InvalidError, with what to do, for what cannot be a list. */
export function sniff(bytes: Buffer): 'ZIP' | 'TEXT' {
  if (bytes.length === 0) throw new InvalidError(listMessages.FILE_EMPTY);
  if (bytes.length > LIMITS.fileBytes) {
    throw new InvalidError(listMessages.FILE_TOO_LARGE, { details: { limit: LIMITS.fileBytes / 1024 / 1024 } });
  }
  if (startsWith(bytes, ZIP)) return 'ZIP';
  if (startsWith(bytes, EMPTY_ZIP)) throw new InvalidError(listMessages.FILE_BROKEN);
  if (startsWith(bytes, OLE2)) throw new InvalidError(ole2Message(bytes));
  const refused = SIGNATURES.find(([signature]) => startsWith(bytes, signature));
  if (refused && !(refused[0].length === 2 && looksLikeText(bytes))) throw new InvalidError(refused[1]);
  refuseMarkup(bytes);
  return 'TEXT';
}

/** A workbook with a password is an OLE2 file with a stream "EncryptedPackage"; without it, an .xls or .doc. */
function ole2Message(bytes: Buffer): Message {
  return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    ? listMessages.FILE_ENCRYPTED
    : listMessages.OLD_OFFICE_FILE;
}

/** "MZ" may begin a list of names; no program is without zero bytes in its first lines. */
function looksLikeText(bytes: Buffer): boolean {
  return !bytes.subarray(0, 512).includes(0);
}

function refuseMarkup(bytes: Buffer): void {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || bytes[1] === 0;
  const head = bytes
    .subarray(0, 2048)
    .toString(wide ? 'utf16le' : 'utf8')
    .replace(/^\ufeff/u, '')
    .trimStart()
    .toLowerCase();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<(?:!doctype html|html|head|body|table|meta|style)\b/u.test(head)) {
    throw new InvalidError(listMessages.HTML_FILE);
  }
  if (head.startsWith('<?xml')) throw new InvalidError(listMessages.XML_FILE);
  if (head.startsWith('mime-version:')) throw new InvalidError(listMessages.HTML_FILE);
}

function startsWith(bytes: Buffer, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function ascii(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}
