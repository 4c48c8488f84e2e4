import { isVague } from '../receivers/counts.js';
import type { AwardTelling } from '../tellings/award-telling.js';
import { isOwnedInName } from '../clauses/ceremony-names.js';

/**
 * "Lễ trao … và Kỷ niệm chương của Trung ương Hội A", then "Chủ tịch Hội A tỉnh trao Kỷ niệm chương cho 12 cá nhân": the ceremony's name
 * says whose it is, and whoever does it hands it over.
 */
export function grantedAsNamed(tellings: readonly AwardTelling[]): void {
  const named = tellings.filter(
    ({ event, sentence, titled }) =>
      (titled === true || sentence.place === 'HEADLINE') &&
      isVague(event.recipients.counts) &&
      isOwnedInName(sentence.text, event),
  );
  for (const telling of tellings) {
    const { event } = telling;
    const owners = new Set(
      named.filter((each) => each.event.form === event.form).map((each) => each.event.grantors.join()),
    );
    const owner = named.find((each) => each.event.form === event.form)?.event.grantors;
    if (!owner || owners.size !== 1 || named.includes(telling) || event.verb !== 'HANDED') continue;
    if (event.grantors.length === 0 || event.grantors.join() !== event.subject.join()) continue;
    telling.event = {
      ...event,
      grantors: owner,
      carriedOver: [...new Set([...event.carriedOver, 'GRANTOR' as const])],
    };
  }
}
