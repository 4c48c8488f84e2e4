import { say } from '../language.js';
import type { Award, Choices, Draft, Outcome } from './draft.js';

export interface Undated {
  award: Award;
  lines: number;
}

/**
 * The awards that are ticked and of whose lines, once accepted, nobody knows the day: no decision is chosen for them. Whoever is
 * named gets a line where something was granted or handed over, those who are only counted where staff chose that.
 */
export function undatedAwards({ contents }: Draft, ticked: ReadonlySet<string>, choices: Choices): Undated[] {
  const noForm = new Set(contents.doubts.flatMap(({ code, partKey }) => (code === NO_FORM ? [partKey] : [])));
  return contents.awards.flatMap((award): Undated[] => {
    const { key, status, named } = award;
    if (!ticked.has(key) || noForm.has(key) || choices[`${key}.d`] !== undefined) return [];
    if (status !== 'GRANTED' && status !== 'PRESENTED') return [];
    const people = named.filter((each) => !NO_LINE.includes(choices[each.key ?? '']?.action ?? '')).length;
    const lines = people + (choices[key]?.action === 'CREATE' ? 1 : 0);
    return lines === 0 ? [] : [{ award, lines }];
  });
}

/** No line is made of an award whose form is not known. */
const NO_FORM = 'FORM_NOT_IN_CATALOGUE';
/** Whoever is left out gets none, whoever is on record has one. */
const NO_LINE: readonly string[] = ['LEAVE_OUT', 'LINK'];

export const undatedInWords = (): string =>
  say(
    'Chưa chọn quyết định, nên có dòng không có ngày tặng và không vào số liệu năm nào:',
    'No decision is chosen, so there will be lines without a day of granting, in the figures of no year:',
  );

type AwardMade = NonNullable<Outcome['award']>;

/** Lines that accepting made, that are not public yet, and whose day nobody gave since. */
export function undatedLines({ outcomes }: Pick<Draft, 'outcomes'>): AwardMade[] {
  const lines = outcomes.flatMap(({ made, award }) =>
    made && award?.recordStatus === 'DRAFT' && award.state === 'GRANTED' && award.grantedOn === null ? [award] : [],
  );
  return [...new Map(lines.map((line) => [line.id, line])).values()];
}
