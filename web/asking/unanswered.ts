import { KEPT, remember } from '../keeping/use-kept.js';

/** So that what is sent twice, after its answer got lost, is done once. */
const newKey = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

/**
 * The key of an act that is about to be sent: that of the same act with the same variables where its answer never came. It is kept
 * in the tab as what was typed is, for the page may be loaded anew meanwhile, and forgotten with it when somebody signs out.
 */
export function keyOf(act: string): string {
  const name = nameOf(act);
  const key = sessionStorage.getItem(name) ?? newKey();
  remember(name, key);
  return key;
}

/** The act was answered: the same once more is another one. */
export const answered = (act: string): void => sessionStorage.removeItem(nameOf(act));

const nameOf = (act: string): string => `${KEPT}unanswered-${digest(act)}`;

/**
 * An act is as long as a list that was pasted, and without TLS a browser has no digests of its own. Were two acts alike here, the
 * registry would refuse the second one's key and do nothing. FNV-1a, twice.
 */
function digest(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    other = Math.imul(other ^ (other >>> 15) ^ text.charCodeAt(at), 0x85ebca6b);
  }
  return [one, other].map((half) => (half >>> 0).toString(36)).join('-');
}
