import { COUNTED_AS, COUNTED_KINDS } from '../receivers/counts.js';
import type { AwardTelling, ToldAward } from '../tellings/award-telling.js';
import type { DraftRecipients } from '../draft.js';
import { folded } from '../patterns/folded.js';

const CLASS = / h[aạ]ng /u;
const TOLD_IN_SUM = /^(?:ORDER|MEDAL|STATE_TITLE)$/u;

/**
 * "trao Huân chương Lao động cho 4 cá nhân", then "ông A được tặng Huân chương Lao động hạng Nhì; các ông B, C và D … hạng Ba": the sum is no
 * award besides its classes, whose names it confirms; who granted and who handed over is told with it.
 */
export function withoutOrderSums(awards: ToldAward[]): void {
  for (const whole of awards.slice()) {
    if (!TOLD_IN_SUM.test(whole.main.event.form)) continue;
    if (!awards.includes(whole)) continue;
    const parts = awards.filter((part) => part !== whole && isPartOf(part.main, whole.main));
    const total = sumOf(whole.main.event.recipients.counts);
    if (parts.length < 2 || total === 0 || total !== parts.reduce((sum, { main }) => sum + receiversOf(main), 0))
      continue;
    for (const part of parts) part.main = toldWith(part.main, whole.main);
    parts[0]!.again.push(whole.main, ...whole.again);
    awards.splice(awards.indexOf(whole), 1);
  }
}

/** Told behind it or over its caption, to receivers of its kind, of the same order by its class, or of the same title. */
function isPartOf({ event, sentence, status }: AwardTelling, whole: AwardTelling): boolean {
  return (
    event.form === whole.event.form &&
    (sentence.start >= whole.sentence.start || whole.sentence.place === 'CAPTION') &&
    ofTheSameSide(event, whole.event) &&
    (status === 'PROPOSED') === (whole.status === 'PROPOSED') &&
    (event.form === 'STATE_TITLE'
      ? sumOf(event.recipients.counts) > 0
      : isClassOf(folded(event.formPrinted), folded(whole.event.formPrinted))) &&
    (event.grantors.length === 0 || event.grantors.join() === whole.event.grantors.join())
  );
}

/** "cho 4 tập thể" and, in a caption, "cho 4 cá nhân": the classes of groups add up to the one, those of people to the other. */
function ofTheSameSide(part: AwardTelling['event'], { recipients: { counts } }: AwardTelling['event']): boolean {
  const people = counts.individuals !== null;
  const others = COUNTED_KINDS.some((kind) => kind !== 'individuals' && counts[kind] !== null);
  if (people === others || counts.combined !== null) return true;
  const own = part.recipients.counts;
  const hasPeople = own.individuals !== null || part.named.some(({ kind }) => kind === 'INDIVIDUAL');
  const hasOthers =
    COUNTED_KINDS.some((kind) => kind !== 'individuals' && own[kind] !== null) ||
    part.named.some(({ kind }) => kind !== 'INDIVIDUAL');
  return people ? !hasOthers : !hasPeople;
}

function isClassOf(part: string, order: string): boolean {
  return !CLASS.test(order) && CLASS.test(part) && part.startsWith(order);
}

function sumOf(counts: DraftRecipients): number {
  return counts.combined ?? COUNTED_KINDS.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
}

/** Those counted, or those named where nobody is counted. */
function receiversOf({ event }: AwardTelling): number {
  return sumOf(event.recipients.counts) || event.named.length;
}

function toldWith(part: AwardTelling, { event: whole }: AwardTelling): AwardTelling {
  const { event } = part;
  const counts = { ...event.recipients.counts };
  if (sumOf(counts) === 0) {
    for (const { kind } of event.named) counts[COUNTED_AS[kind]] = (counts[COUNTED_AS[kind]] ?? 0) + 1;
    counts.unspecified = false;
  }
  const grantors = event.grantors.length > 0 ? event.grantors : whole.grantors;
  const presenters = event.presenters.length > 0 ? event.presenters : whole.presenters;
  const carriedOver = new Set(event.carriedOver);
  if (grantors !== event.grantors && grantors.length > 0) carriedOver.add('GRANTOR');
  if (presenters !== event.presenters && presenters.length > 0) carriedOver.add('PRESENTER');
  return {
    ...part,
    event: {
      ...event,
      grantors,
      presenters,
      carriedOver: [...carriedOver],
      recipients: { ...event.recipients, counts },
    },
  };
}
