import { AREA_KIND } from '../narrative/narrative-words.js';

/** "Tỉnh Tuyên Quang" signs at "Tuyên Quang". */
export function placeOf(areaName: string | null): string {
  return (areaName ?? '').replace(AREA_KIND, '').trimStart();
}
