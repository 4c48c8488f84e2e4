import { rolesOfHeading } from '../headings/heading-roles.js';
import { readRecords } from './records.js';

const CANDIDATES = ['\t', ';', '|', ','] as const;
const LOOKED_AT = 60;
const CHARACTERS_LOOKED_AT = 64 * 1024;

/** What parts the cells of a text; null where nothing does, and each line is one cell. `rest` is what follows a `sep=` line. */
export function findSeparator(text: string): { separator: string | null; from: number } {
  const said = /^sep=(.)\r?\n/iu.exec(text);
  if (said) return { separator: said[1]!, from: said[0].length };
  const head = beginning(text);
  const found = CANDIDATES.map((separator) => ({ separator, ...judge(head, separator) }))
    .filter((each) => each.fits)
    .toSorted((one, other) => Number(other.headed) - Number(one.headed) || other.share - one.share)[0];
  return { separator: found?.separator ?? null, from: 0 };
}

/** Lines with a word or a number, as far as they are looked at: however many empty ones stand above or between them. */
function beginning(text: string): string {
  const lines: string[] = [];
  const end = /\r\n?|\n|$/gu;
  for (let at = 0, left = CHARACTERS_LOOKED_AT; at < text.length && left > 0; at = end.lastIndex) {
    end.lastIndex = at;
    const stop = end.exec(text)!.index;
    if (stop === text.length) end.lastIndex = stop;
    const line = text.slice(at, Math.min(stop, at + left));
    if (!/[\p{L}\p{N}]/u.test(line)) continue;
    lines.push(line);
    left -= line.length + 1;
  }
  return lines.join('\n');
}

/**
 * A separator parts most lines into equally many cells. Commas are common within cells ("Chủ tịch, xã X"): without headings
 * that they part, they must part nearly all lines alike, into three or more.
 */
function judge(text: string, separator: string): { fits: boolean; headed: boolean; share: number } {
  const counts: number[] = [];
  let headed = false;
  for (const { fields } of readRecords(text, separator)) {
    if (fields.every((field) => field.trim() === '')) continue;
    counts.push(fields.length);
    headed ||= fields.length > 1 && fields.filter((field) => rolesOfHeading(field)?.exact === true).length >= 2;
    if (counts.length === LOOKED_AT) break;
  }
  const parted = counts.filter((count) => count > 1);
  const usual = mode(parted);
  const share = counts.length === 0 ? 0 : parted.filter((count) => count === usual).length / counts.length;
  if (separator === '\t') return { fits: parted.length > 0, headed, share: share + 1 };
  if (separator === ',') return { fits: headed || (usual >= 3 && share >= 0.9), headed, share };
  return { fits: headed || share >= 0.6, headed, share };
}

function mode(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}
