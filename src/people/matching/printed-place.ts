import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';

/** Folded names of the areas that a printed unit names at its end: "Thôn Nà Luông, xã Yên Phú, tỉnh Tuyên Quang". */
export interface PrintedPlace {
  /** "xa yen phu"; null: none is named. */
  commune: string | null;
  /** "tinh tuyen quang"; null: none is named. */
  province: string | null;
}

const COMMUNE = /(?:^| )((?:xa|phuong|thi tran|dac khu) [^,]+)$/u;
const PROVINCE = /(?:^| )((?:tinh|thanh pho|tp) [^,]+)$/u;

/** Read from its parts between commas, the last that fits; "TP" is written out. A guess that finds, and decides nothing. */
export function printedPlace(unit: string | null): PrintedPlace {
  const parts = (unit ?? '').split(/[,;–-]/u).map(foldVietnamese);
  const last = (pattern: RegExp) =>
    parts.map((part) => pattern.exec(part)?.[1]).findLast((found) => found !== undefined);
  return { commune: last(COMMUNE) ?? null, province: last(PROVINCE)?.replace(/^tp /u, 'thanh pho ') ?? null };
}
