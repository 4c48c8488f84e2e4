/** An award whose certificate is to be printed. */
export interface ToNumber {
  awardId: string;
  /** What the award itself has on record. */
  recorded: string | null;
  /** What was printed on its certificate last; null: it was never printed, or without a number. */
  printed: string | null;
}

export interface Numbered {
  awardId: string;
  number: string | null;
  /** Given now, and so in the registry of numbers for the first time. */
  isNew: boolean;
}

/**
 * One certificate, one number: what is on record stands, then what was printed before, and only what has neither gets the
 * next one. `anew` gives a new number also to what was printed before. Numbers of the same file are passed over.
 */
export function assignNumbers(awards: readonly ToNumber[], from: number | null, anew: boolean): Numbered[] {
  const standing = ({ recorded, printed }: ToNumber) => recorded ?? (anew && from !== null ? null : printed);
  const taken = new Set(awards.flatMap(({ recorded, printed }) => [recorded, printed]).map(asCounted));
  let next = from;
  return awards.map((award) => {
    const { awardId } = award;
    const number = standing(award);
    if (number !== null || next === null) return { awardId, number, isNew: false };
    while (taken.has(String(next))) next += 1;
    return { awardId, number: String(next++), isNew: true };
  });
}

/** "0120" and "120" are one number. */
function asCounted(number: string | null): string | null {
  return number !== null && /^\d+$/u.test(number) ? number.replace(/^0+(?=\d)/u, '') : number;
}
