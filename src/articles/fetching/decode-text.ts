const NAMED = /charset\s*=\s*["']?\s*([\w.:-]{1,40})/iu;

/**
 * The text of bytes: by their byte order mark, by the charset that their sender or the page names, as UTF-8 where that is
 * what they are, else as Windows-1252, in which old Vietnamese encodings show themselves.
 */
export function decodeText(bytes: Uint8Array, contentType = ''): string {
  const declared = byMark(bytes) ?? NAMED.exec(contentType)?.[1] ?? NAMED.exec(ascii(bytes.subarray(0, 2048)))?.[1];
  return decoded(bytes, declared) ?? decoded(bytes, 'utf-8') ?? new TextDecoder('windows-1252').decode(bytes);
}

function byMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function ascii(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

/** Undefined where the charset is not known or the bytes are not in it. */
function decoded(bytes: Uint8Array, charset: string | undefined): string | undefined {
  if (charset === undefined) return undefined;
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What bytes that are no text are, by how they begin. */
export function notText(bytes: Uint8Array): 'PDF' | 'OTHER' | undefined {
  const start = ascii(bytes.subarray(0, 1024));
  if (start.includes('%PDF-')) return 'PDF';
  if (byMark(bytes) !== undefined) return undefined;
  return start.includes('\0') || /^(?:PK|\x89PNG|GIF8|\xff\xd8\xff|\xd0\xcf\x11\xe0|Rar!|\{\\rtf)/u.test(start)
    ? 'OTHER'
    : undefined;
}
