import type { Problem } from '../../../platform/errors/domain-error.js';
import { platformMessages } from '../../../platform/errors/platform-messages.js';
import type {
  DraftAttendeePart,
  DraftAwardPart,
  DraftDelegationPart,
  DraftHead,
  DraftMeetingPart,
} from '../draft-contents.js';

interface DraftedParts {
  article: DraftHead;
  meetings: DraftMeetingPart[];
  attendees: DraftAttendeePart[];
  delegations: DraftDelegationPart[];
  awards: DraftAwardPart[];
}

/**
 * Values that are longer than staff could type them. What was read goes past the checks of an input, and an endless
 * sentence makes an endless title.
 */
export function tooLong({ article, meetings, attendees, delegations, awards }: DraftedParts): Problem[] {
  const check = (key: string, max: number, ...values: (string | null)[]): Problem[] =>
    values.some((value) => (value?.length ?? 0) > max)
      ? [{ text: platformMessages.TEXT_TOO_LONG, field: 'input.id', details: { key, max } }]
      : [];
  return [
    ...check('article', 500, article.title),
    ...check('article', 200, article.outlet, article.author),
    ...meetings.flatMap(({ key, title, placePrinted, heldPrinted, organisers }) => [
      ...check(key, 500, title),
      ...check(key, 300, placePrinted, heldPrinted, ...organisers.map(({ printed }) => printed)),
    ]),
    ...attendees.flatMap(({ key, name, positions }) => [...check(key, 200, name), ...check(key, 300, ...positions)]),
    ...delegations.flatMap(({ key, printed }) => check(key, 500, printed)),
    ...awards.flatMap(({ key, formPrinted, grantors, grantorPhrase, presenters, named, reason, byDelegationOf }) => [
      ...check(key, 500, formPrinted, grantorPhrase, ...grantors.map(({ printed }) => printed)),
      ...check(key, 300, byDelegationOf, ...named.map(({ name }) => name)),
      ...check(key, 200, ...presenters),
      ...check(key, 1000, reason),
    ]),
  ];
}
