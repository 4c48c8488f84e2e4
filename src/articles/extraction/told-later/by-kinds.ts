import { compacted } from '../patterns/compact.js';
import { COUNTED_KINDS } from '../receivers/counts.js';
import { isVague } from '../receivers/counts.js';
import type { AwardTelling } from '../tellings/award-telling.js';

const GROUPS_FIRST = compacted(/^\W*(?:[-–•+*]\s*)?về (?:các )?tập thể(?![\p{L}])/iu);
const THEN_PEOPLE = compacted(/^\W*(?:[-–•+*]\s*)?về (?:các )?cá nhân(?![\p{L}])/iu);

const SO_MANY_GROUPS = /^\W*(?:có )?\d{1,3} tập thể (?:[^,;.:]{1,60} )?được /iu;
const SO_MANY_PEOPLE = /^\W*(?:có )?\d{1,3} cá nhân (?:[^,;.:]{1,60} )?được /iu;

/** "5 tập thể được A tặng Bằng khen: …. 5 cá nhân được A tặng Bằng khen: …": two sentences, one behind the other. */
function oneBehindTheOther({ sentence: one }: AwardTelling, { sentence: two }: AwardTelling): boolean {
  return (
    SO_MANY_GROUPS.test(one.text) &&
    SO_MANY_PEOPLE.test(two.text) &&
    two.start - (one.start + one.text.length) <= 3 &&
    two.start > one.start
  );
}

/** "Về tập thể: 3 chi hội được A tặng Giấy khen. Về cá nhân: ông B được A tặng Giấy khen.": one award, quoted with both sentences. */
export function joinedKinds(tellings: readonly AwardTelling[]): AwardTelling[] {
  return tellings.reduce<AwardTelling[]>((read, telling) => {
    const groups = read.at(-1);
    if (groups && tellsTheOthers(groups, telling)) read[read.length - 1] = joined(groups, telling);
    else read.push(telling);
    return read;
  }, []);
}

function tellsTheOthers(groups: AwardTelling, people: AwardTelling): boolean {
  const [one, two] = [groups.event, people.event];
  return (
    ((GROUPS_FIRST.test(groups.sentence.text) && THEN_PEOPLE.test(people.sentence.text)) ||
      oneBehindTheOther(groups, people)) &&
    groups.status === people.status &&
    people.status !== 'PROPOSED' &&
    one.form === two.form &&
    one.grantors.length > 0 &&
    one.grantors.join() === two.grantors.join() &&
    !isVague(one.recipients.counts) &&
    !isVague(two.recipients.counts) &&
    COUNTED_KINDS.every((kind) => one.recipients.counts[kind] === null || two.recipients.counts[kind] === null)
  );
}

function joined(groups: AwardTelling, people: AwardTelling): AwardTelling {
  const [one, two] = [groups.event.recipients, people.event.recipients];
  const counts = { ...two.counts };
  for (const kind of COUNTED_KINDS) counts[kind] ??= one.counts[kind];
  const named = [...groups.event.named, ...people.event.named];
  const recipients = { ...two, counts, named, stated: one.stated || two.stated };
  return { ...people, governedBy: groups.sentence, event: { ...people.event, named, recipients } };
}
