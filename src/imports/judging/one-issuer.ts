import { bodyKey } from '../../organisations/printed/body-names.js';
import { systemsNamed } from '../../organisations/printed/systems-named.js';
import { levelNamed } from './grantor-within.js';

/** A chair signs for the committee that he heads. */
const CHAIR = /^\s*(?:TM\.?\s*|KT\.?\s*)?(?:phó )?chủ tịch\s+/iu;
/** Folded: what a place is called, up to the next level or the end. */
const PLACE =
  /\b(?:tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong)\s+(.+?)(?=\s+(?:tinh|thanh pho|huyen|quan|thi xa)\b|$)/u;

/** Whether two lists that print their issuers so may be of one: the same name, perhaps with more, or nothing in which they differ. */
export function mayBeOneIssuer(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => bodyKey(text.replace(CHAIR, '')).trim()) as [string, string];
  if (`${a} `.startsWith(`${b} `) || `${b} `.startsWith(`${a} `)) return true;
  const [ofA, ofB] = [systemsNamed(a), systemsNamed(b)];
  if (ofA.length > 0 && ofB.length > 0 && !ofA.some((system) => ofB.includes(system))) return false;
  const [levelA, levelB] = [levelNamed(a), levelNamed(b)];
  if (levelA !== undefined && levelB !== undefined && levelA !== levelB) return false;
  const [placeA, placeB] = [PLACE.exec(a)?.[1], PLACE.exec(b)?.[1]];
  return placeA === undefined || placeB === undefined || placeA === placeB;
}
