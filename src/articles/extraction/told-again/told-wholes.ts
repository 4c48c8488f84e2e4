import { COUNTED_KINDS, isVague } from '../receivers/counts.js';
import { sameAward } from './sameness.js';
import type { AwardTelling, ToldAward } from '../tellings/award-telling.js';

/** "tặng bằng khen cho 10 tập thể, 4 cá nhân", then "10 tập thể gồm: …" and "4 cá nhân gồm: …": one award, told in two parts. */
export function tellWholes(awards: ToldAward[]): void {
  for (const award of awards.slice()) {
    const whole = award.again.find((telling) => telling.sentence.place !== 'HEADLINE' && telling.summary !== true);
    if (!whole || whole.sentence.start > award.main.sentence.start || !awards.includes(award)) continue;
    const rest = awards.filter(({ main }) => main !== award.main && isTheRest(main, award.main, whole));
    if (rest.length === 0 && isOneKindOf(award.main, whole)) {
      award.again = [award.main, ...award.again.filter((telling) => telling !== whole)];
      award.main = whole;
      continue;
    }
    if (rest.length !== 1) continue;
    const others = [award.main, rest[0]!.main, ...award.again, ...rest[0]!.again];
    award.again = others.filter((telling) => telling !== whole);
    award.main = whole;
    awards.splice(awards.indexOf(rest[0]!), 1);
  }
}

function isTheRest(rest: AwardTelling, part: AwardTelling, whole: AwardTelling): boolean {
  const numbers = ({ event }: AwardTelling) => event.recipients.counts;
  return (
    rest.sentence.start > whole.sentence.start &&
    rest.event.form === whole.event.form &&
    (rest.status === 'PROPOSED') === (whole.status === 'PROPOSED') &&
    (rest.event.grantors.length === 0 || sameAward(whole, rest)) &&
    [rest, part].every((each) => !isVague(numbers(each)) && numbers(each).combined === null) &&
    COUNTED_KINDS.every(
      (kind) =>
        (numbers(rest)[kind] === null || numbers(part)[kind] === null) &&
        (numbers(rest)[kind] ?? numbers(part)[kind]) === numbers(whole)[kind],
    )
  );
}

/** "… cho 3 tập thể, 7 cá nhân", and later alone "Các tập thể được tặng Bằng khen gồm: A; B; C": the groups, just as many, and nobody else. */
function isOneKindOf(part: AwardTelling, { event }: AwardTelling): boolean {
  const [some, all] = [part.event.recipients.counts, event.recipients.counts];
  const told = COUNTED_KINDS.filter((kind) => some[kind] !== null);
  return (
    part.event.form === event.form &&
    part.status !== 'PROPOSED' &&
    some.combined === null &&
    all.combined === null &&
    told.length === 1 &&
    some[told[0]!] === all[told[0]!] &&
    COUNTED_KINDS.some((kind) => some[kind] === null && all[kind] !== null)
  );
}
