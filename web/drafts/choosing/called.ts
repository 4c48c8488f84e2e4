import { countsInWords } from '../../words/closed-lists.js';
import { plainly } from '../../words/plainly.js';
import type { Award, Delegation, Draft } from '../draft.js';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const awardCalled = (award: Award): string => `${capital(award.formPrinted)}: ${countsInWords(award)}`;

export const delegationCalled = ({ printed, count }: Delegation): string =>
  count === null ? printed : `${printed} (${count})`;

/** A message about a draft: its parts by what their cards are called, not by their keys. */
export function withPartsCalled(message: string, { contents }: Pick<Draft, 'contents'>): string {
  const called = new Map([
    ...contents.meetings.map(({ key, title }) => [key, title] as const),
    ...contents.attendees.map(({ key, name }) => [key, name] as const),
    ...contents.delegations.map((each) => [each.key, delegationCalled(each)] as const),
    ...contents.awards.map((each) => [each.key, awardCalled(each)] as const),
  ]);
  return plainly(message).replaceAll(/(?<![\p{L}\d])[a-z]\d+(?![\p{L}\d])/gu, (key) => {
    const name = called.get(key);
    return name === undefined ? key : `“${name}”`;
  });
}
