import type { Message } from '../../platform/errors/domain-error.js';
import { authMessages } from '../auth.messages.js';
import { COMMON_WORDS } from './common-passwords.js';

export const SHORTEST_PASSWORD = 12;
/** So that nobody can keep the server busy with hashing megabytes. */
export const LONGEST_PASSWORD = 200;

/** What is wrong with a new password, or undefined. Length is what counts; no rules on kinds of characters (NIST SP 800-63B). */
export function passwordProblem(password: string, username: string): Message | undefined {
  const { length } = [...password.normalize('NFKC')];
  if (length < SHORTEST_PASSWORD) return authMessages.PASSWORD_TOO_SHORT;
  if (length > LONGEST_PASSWORD) return authMessages.PASSWORD_TOO_LONG;
  if (isUsername(password, username)) return authMessages.PASSWORD_IS_USERNAME;
  return isCommon(password) ? authMessages.PASSWORD_TOO_COMMON : undefined;
}

/** The name itself, repeated, or with digits and signs around it. */
function isUsername(password: string, username: string): boolean {
  const rest = password.toLowerCase().split(username.toLowerCase()).join('');
  return rest.length < password.length && /^[^\p{L}]*$/u.test(rest);
}

const MADE_OF_COMMON_WORDS = new RegExp(`^(?:${COMMON_WORDS.join('|')})*$`);

/** Few different characters, digits only, or common words with digits and signs among them. */
function isCommon(password: string): boolean {
  const folded = password.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').replaceAll('đ', 'd');
  if (new Set(folded).size < 5) return true;
  const spelled = folded.replaceAll('@', 'a').replaceAll('0', 'o').replaceAll('1', 'i').replaceAll('$', 's');
  return [folded, spelled].some((text) => MADE_OF_COMMON_WORDS.test(text.replace(/[^\p{L}]/gu, '')));
}
