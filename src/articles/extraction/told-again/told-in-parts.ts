import type { DraftRecipients } from '../draft.js';
import { compacted } from '../patterns/compact.js';
import { COUNTED_KINDS, isVague } from '../receivers/counts.js';
import type { AwardTelling, ToldAward } from '../tellings/award-telling.js';
import { isPraise } from './sameness.js';

/** "khen thưởng 50 cá nhân. Trong đó 10 được trao Kỷ niệm chương, 40 được tặng Bằng khen": the first such sum is told again by its parts. */
export function withoutASum(awards: ToldAward[]): void {
  for (const award of awards) {
    const praises = /^tôn vinh|dương|khen thưởng/iu.test(award.main.event.formPrinted);
    if (!praises && award.main.event.grantors.length > 0) continue;
    const parts = awards.filter(
      (other) =>
        other !== award &&
        !isPraise(other.main.event.formPrinted) &&
        (other.main.status === 'PROPOSED') === (award.main.status === 'PROPOSED'),
    );
    const told = parts.map(({ main }) => main);
    if (!(praises || ungranted(award.main, parts)) || !(isSumOf(award.main, told) || isSplitUp(award.main, told)))
      continue;
    parts[0]!.again.push(award.main, ...award.again);
    awards.splice(awards.indexOf(award), 1);
    return;
  }
}

/** "9 tập thể được nhận giấy khen, trong đó 3 được UBND huyện, 6 được Ủy ban MTTQ huyện tặng": a sum of no grantor. */
function ungranted({ event }: AwardTelling, parts: readonly ToldAward[]): boolean {
  return (
    event.grantors.length === 0 &&
    parts.length > 1 &&
    parts.every(({ main }) => main.event.form === event.form && main.event.grantors.length > 0)
  );
}

/** How many one award tells of; no number at all where it leaves a kind open. */
function totalOf(counts: DraftRecipients): number {
  if (counts.unspecified || isVague(counts)) return Number.NaN;
  return counts.combined ?? COUNTED_KINDS.reduce((all, kind) => all + (counts[kind] ?? 0), 0);
}

/** "23 tập thể, cá nhân được khen thưởng" and "tôn vinh 125 cá nhân … 33 cá nhân được nhận Bằng khen và 92 cá nhân nhận Giấy khen": one sum, told with its parts. */
function isSumOf({ event: { recipients } }: AwardTelling, parts: readonly AwardTelling[]): boolean {
  if (parts.length < 2 || !recipients.stated) return false;
  const { combined } = recipients.counts;
  if (combined !== null)
    return combined === parts.reduce((all, { event }) => all + totalOf(event.recipients.counts), 0);
  return COUNTED_KINDS.every((kind) => {
    const sum = parts.reduce((all, { event }) => all + (event.recipients.counts[kind] ?? 0), 0);
    return sum === (recipients.counts[kind] ?? 0);
  });
}

/** "khen thưởng 50 cá nhân. Trong đó 4 cá nhân được trao Kỷ niệm chương, 40 cá nhân được tặng Bằng khen": told of the same people, also where that is not all of them. */
function isSplitUp({ event: { recipients }, sentence }: AwardTelling, tellings: readonly AwardTelling[]): boolean {
  const next = sentence.start + sentence.text.length;
  const parts = tellings.filter(
    ({ sentence: { start, text } }) =>
      start >= next && start <= next + 2 && /^trong (?:đó|số đó)(?!\p{L})/iu.test(text),
  );
  return (
    recipients.stated &&
    parts.length > 1 &&
    COUNTED_KINDS.every((kind) => {
      const told = parts.reduce((all, { event }) => all + (event.recipients.counts[kind] ?? 0), 0);
      return told <= (recipients.counts[kind] ?? 0);
    })
  );
}

/**
 * "ký Quyết định tặng Bằng khen cho 8 tập thể và 6 cá nhân. Cụ thể, tặng Bằng khen cho 5 tập thể …. Tặng Bằng khen cho 2 tập thể …": what
 * one decision gives, told again part by part.
 */
export function withoutPartsOfADecision(awards: ToldAward[]): void {
  for (const whole of awards.slice()) {
    const { event, sentence } = whole.main;
    if (!event.recipients.stated || event.recipients.counts.combined !== null || !DECIDES.test(sentence.text)) continue;
    const parts = awards.filter((other) => other !== whole && tellsAPart(other.main, whole.main));
    if (!parts.some(({ main }) => IN_DETAIL.test(main.sentence.text)) || !within(parts, event.recipients.counts))
      continue;
    for (const part of parts) {
      // Why one part was commended is not why all were.
      whole.again.push(
        ...[part.main, ...part.again].map((each) => ({ ...each, event: { ...each.event, reason: null } })),
      );
      awards.splice(awards.indexOf(part), 1);
    }
  }
}
const DECIDES = compacted(
  /(?<![\p{L}])quyết định [^;.]{0,90}(?<![\p{L}])(?:về việc |v\/v )?(?:khen )?tặng(?: thưởng)?(?![\p{L}])/iu,
);
const IN_DETAIL = /^\W*(?:cụ thể|trong đó)(?: là)?[,:]? /iu;
const GIVES_ON = /^\W*tặng (?:thưởng )?(?:bằng|giấy|cờ)/iu;

function tellsAPart({ event, sentence, status }: AwardTelling, whole: AwardTelling): boolean {
  return (
    sentence.start > whole.sentence.start &&
    event.form === whole.event.form &&
    (status === 'PROPOSED') === (whole.status === 'PROPOSED') &&
    (event.grantors.length === 0 || event.grantors.join() === whole.event.grantors.join()) &&
    (IN_DETAIL.test(sentence.text) || GIVES_ON.test(sentence.text))
  );
}

function within(parts: readonly ToldAward[], whole: DraftRecipients): boolean {
  return COUNTED_KINDS.every(
    (kind) => parts.reduce((all, { main }) => all + (main.event.recipients.counts[kind] ?? 0), 0) <= (whole[kind] ?? 0),
  );
}
