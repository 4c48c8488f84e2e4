/** Letters by block, as names are folded by: Latin ones, and all of other writings in the basic plane. */
const LETTERS =
  'a-zA-Z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0370-\\u1fff\\u3040-\\ud7ff\\uf900-\\ufaff';
const DIGITS = '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u2070-\\u2079\\u2080-\\u2089\\u2150-\\u218b\\u2460-\\u249b';
const BLOCKS: Readonly<Record<string, string>> = { '\\p{L}': LETTERS, '\\p{N}': DIGITS };

/** A class, an escape with its braces, or any other character of a pattern. */
const PART = /\[(?:\\.|[^\]\\])*\]|\\[pPu]\{\w+\}|\\.|[^]/gu;
const IN_CLASS = /\\p\{[LN]\}/gu;
/** What may be a character beyond the basic plane, or may not be written without the flag `u`. */
const NEEDS_UNICODE = /^(?:\.|\[\^)|\\[pPuWSD]|[\u{10000}-\u{10ffff}]/u;

/**
 * `new RegExp` for large patterns, in much less machine code: letters and digits are told by block, and `u` is left out where no part can
 * be a character beyond the basic plane. For `\p{L}` alone the engine writes out hundreds of ranges and surrogate pairs, and once all
 * code is past 16 MB it no longer optimises the patterns that come after.
 */
export function compact(source: string, flags: string): RegExp {
  const parts = source.match(PART) ?? [];
  const needsUnicode = parts.some((part) => NEEDS_UNICODE.test(part.replace(IN_CLASS, '')));
  const written = parts.map((part) => {
    if (part.startsWith('[')) return part.replace(IN_CLASS, (letters) => BLOCKS[letters]!);
    return part in BLOCKS ? `[${BLOCKS[part]!}]` : part;
  });
  return new RegExp(written.join(''), needsUnicode ? flags : flags.replace('u', ''));
}
