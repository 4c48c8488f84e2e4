import { bodyKey } from '../../organisations/printed/body-names.js';

/** A chair signs for the committee that he heads. */
const CHAIR = /^\s*(?:TM\.?\s*|KT\.?\s*)?(?:phó )?chủ tịch\s+/iu;

/** Whether a list's issuer as printed is the body of this name. What is printed may go on: with the district it is in. */
export function isIssuer(printed: string, name: string): boolean {
  const key = (text: string) => `${bodyKey(text)} `;
  return key(printed.replace(CHAIR, '')).startsWith(key(name));
}
