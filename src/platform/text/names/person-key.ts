import { foldVietnamese } from '../fold-vietnamese.js';
import { stripHonorifics } from './person-name.js';

const WITHIN_WORD = /([^\s'’‘ʼ`´])['’‘ʼ`´](?=[^\s'’‘ʼ`´])/gu;
const LONE_ONSET = /(^| )([hk]) (?=[a-z])/giu;

/** A name with the apostrophes of K'Brêu and H'Hen left out: "KBrêu", "HHen", as they are typed, too. */
export function withoutApostrophes(name: string): string {
  return name.replace(WITHIN_WORD, '$1');
}

/** The onsets of "K' Brêu" and "H Hen", which stand alone in a key, joined to what they begin. */
export function withOnsetsJoined(key: string): string {
  return key.replace(LONE_ONSET, '$1$2');
}

/**
 * The one key under which people are found by name: forms of address, degrees and clerical titles off, folded, apostrophes
 * left out. "Thượng tọa Thích Minh Tâm" and "Thích Minh Tâm" are one, as are "K'Brêu" and "Kbrêu". PostgreSQL has the same as
 * `person_key` (a spec holds one against the other): a change here is a migration that makes the stored keys anew. For names
 * of people only: what is no person keeps the key of `foldVietnamese`.
 */
export function personKey(printed: string): string {
  return withOnsetsJoined(foldVietnamese(withoutApostrophes(stripHonorifics(printed.normalize('NFC')).name)));
}
