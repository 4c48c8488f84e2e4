/** Numbers that look like chance and are the same in every run of one seed (mulberry32). */
export interface Chance {
  below: (limit: number) => number;
  between: (from: number, to: number) => number;
  pick: <Value>(values: readonly Value[]) => Value;
  happens: (share: number) => boolean;
}

export function chance(seed: number): Chance {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    between: (from, to) => from + below(to - from + 1),
    pick: (values) => values[below(values.length)]!,
    happens: (share) => next() < share,
  };
}
