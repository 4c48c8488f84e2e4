import { setFlagsFromString } from 'node:v8';

/**
 * V8 lets a heap grow to four times what is alive in it before it looks for what is not: four hundred MiB for a registry that
 * needs one hundred, on a server that it shares with PostgreSQL. A little more looking (a twentieth of the time of a long
 * import) keeps any import under 512 MiB.
 */
const MAY_GROW_BY_PERCENT = 50;

export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${MAY_GROW_BY_PERCENT}`);
}
