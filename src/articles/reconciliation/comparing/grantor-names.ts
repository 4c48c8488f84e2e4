import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import type { NamedBody } from '../registered.js';

/** Abbreviations as articles print them, folded, longest first; both sides of a comparison are written out. */
const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/\bubmttqvn\b/gu, 'uy ban mat tran to quoc'],
  [/\bubmttq\b/gu, 'uy ban mat tran to quoc'],
  [/\bubmt\b/gu, 'uy ban mat tran'],
  [/\bmttqvn\b/gu, 'mat tran to quoc'],
  [/\bmttq\b/gu, 'mat tran to quoc'],
  [/\bubnd\b/gu, 'uy ban nhan dan'],
  [/\bhdnd\b/gu, 'hoi dong nhan dan'],
  [/\bub\b/gu, 'uy ban'],
  [/\bbtt\b/gu, 'ban thuong truc'],
  [/\bbtv\b/gu, 'ban thuong vu'],
  [/\bbch\b/gu, 'ban chap hanh'],
  [/\bldld\b/gu, 'lien doan lao dong'],
  [/\bhlhpn\b/gu, 'hoi lien hiep phu nu'],
  [/\blhpn\b/gu, 'lien hiep phu nu'],
  [/\bhccb\b/gu, 'hoi cuu chien binh'],
  [/\bccb\b/gu, 'cuu chien binh'],
  [/\bhnd\b/gu, 'hoi nong dan'],
  [/\b(?:tncs|tncs hcm|thanh nien cong san ho chi minh)\b/gu, 'thanh nien'],
  [/\btinh doan\b/gu, 'doan thanh nien tinh'],
  [/\bhuyen doan\b/gu, 'doan thanh nien huyen'],
  [/\b(?:tw|t u|t w)\b/gu, 'trung uong'],
  [/\btp\b/gu, 'thanh pho'],
  [/\btx\b/gu, 'thi xa'],
];

/** Left out where a name is printed short; of the chair's body the award is, not of the chair. */
const NOT_TELLING = /\b(?:viet nam|chu tich|cua)\b/gu;

/** A name of a body as words that can be compared. */
export function writtenOut(name: string): string {
  return WRITTEN_OUT.reduce((text, [short, long]) => text.replace(short, long), foldVietnamese(name));
}

function telling(name: string): string[] {
  return name.replace(NOT_TELLING, ' ').split(/ +/u).filter(Boolean);
}

/** Whether the words of the printed name are, in their order, words of the name: "UBND tỉnh" of that of any province. */
function isPartOf(printed: readonly string[], name: readonly string[]): boolean {
  let at = 0;
  for (const word of name) if (word === printed[at]) at += 1;
  return at === printed.length;
}

const FEWEST_WORDS = 3;

/** Bodies by the names that they have borne, ready to be asked for many printed names. */
export class GrantorNames {
  private readonly bearers = new Map<string, Set<string>>();
  private readonly names = new Map<string, string[][]>();

  constructor(bodies: readonly NamedBody[]) {
    for (const { id, names } of bodies)
      for (const name of names.map(writtenOut)) {
        this.bearers.set(name, (this.bearers.get(name) ?? new Set()).add(id));
        this.names.set(id, [...(this.names.get(id) ?? []), telling(name)]);
      }
  }

  /**
   * The ones that a printed name can mean: whoever bears it; else, of those that may be meant here, whose longer name it
   * abridges. "Ủy ban" alone abridges the names of too many to mean any.
   */
  meantBy(printed: string, here: ReadonlySet<string>): string[] {
    const words = writtenOut(printed);
    const bearers = [...(this.bearers.get(words) ?? [])];
    const near = bearers.filter((id) => here.has(id));
    if (near.length > 0) return near.toSorted();
    const wanted = telling(words);
    const abridged =
      wanted.length < FEWEST_WORDS
        ? []
        : [...here].filter((id) => this.names.get(id)?.some((name) => isPartOf(wanted, name)));
    return (abridged.length > 0 ? abridged : bearers).toSorted();
  }
}
