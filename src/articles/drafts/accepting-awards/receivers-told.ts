import type { RecipientKind } from '../../../awards/vocabulary.js';
import { RECIPIENT_NOUNS } from '../../extraction/lexicon/recipient-nouns.js';

export const EVERY_KIND: ReadonlySet<RecipientKind> = new Set([
  'GROUP',
  'INDIVIDUAL',
  'HOUSEHOLD',
  'ENTERPRISE',
  'UNKNOWN',
]);

const GIVEN_TO = /(?<!\p{L})(?:trao|tặng)(?!\p{L}).*?(?<!\p{L})(?:cho|đến|tới)\s+(?<receivers>.+)$/isu;
const RECEIVED = /^(?<receivers>.+?)\s(?:được|(?:đón )?nhận)(?!\p{L})/isu;
const ACHIEVEMENT = /\s(?:có|đạt|vì|do|đã|trong|tại|nhân dịp)(?!\p{L}).*$/isu;
const YEAR = /(?<!\p{L})năm \d{4}/giu;
/** Some of them, or others than the award counts. */
const SOME =
  /\d|(?<!\p{L})(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|nhiều|số|đại diện|khác|phần lớn|hầu hết)(?!\p{L})/iu;
const NOUN = new RegExp(
  `(?<!\\p{L})(?:${RECIPIENT_NOUNS.map(({ words }, i) => `(?<k${i}>${words})`).join('|')})(?!\\p{L})`,
  'giu',
);

/**
 * Kinds of recipients of whom all are meant by words that neither count nor name them: "trao Giấy khen cho các tập thể, cá
 * nhân". Every kind where the words say of nobody; null where they mean some ("đại diện các hộ"), or it is not clear whom.
 * UNKNOWN stands for those of several kinds who are counted together.
 */
export function receiversTold(quote: string): ReadonlySet<RecipientKind> | null {
  const text = quote.normalize('NFC');
  const told = (GIVEN_TO.exec(text) ?? RECEIVED.exec(text))?.groups?.['receivers'];
  if (told === undefined) return EVERY_KIND;
  const receivers = told
    .replace(ACHIEVEMENT, '')
    .replace(YEAR, '')
    .replace(/[\s.,;:]+$/u, '');
  // A name that is no recipient's of the award: of a place or a body, which may be only a part.
  if (SOME.test(receivers) || /\p{Lu}/u.test(receivers.slice(1))) return null;
  const kinds = new Set(
    [...receivers.matchAll(NOUN)].map(
      ({ groups = {} }) => RECIPIENT_NOUNS[RECIPIENT_NOUNS.findIndex((_, i) => groups[`k${i}`] !== undefined)]!.kind,
    ),
  );
  if (kinds.has('MIXED')) return EVERY_KIND;
  if (kinds.size === 0) return null;
  return new Set<RecipientKind>([...(kinds as Set<RecipientKind>), ...(kinds.size > 1 ? (['UNKNOWN'] as const) : [])]);
}
