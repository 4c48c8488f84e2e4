import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { stripHonorifics } from '../../../platform/text/names/person-name.js';
import { peopleIn } from '../../extraction/people/people.js';
import { sentencesOf } from '../../extraction/text/sentences.js';
import type { DraftAttendeePart, DraftAwardPart, DraftEvidence } from '../draft-contents.js';
import { valuesOf } from './value-evidence.js';

/**
 * Whoever hands an award over at a meeting and is not among its guests, as parts of their own: to be chosen, recorded or
 * left out like anybody else on the list. `added`: by a revision of staff.
 */
export function presenterParts(
  attendees: readonly DraftAttendeePart[],
  awards: readonly DraftAwardPart[],
  text: string,
  added: boolean,
): DraftAttendeePart[] {
  const parts: DraftAttendeePart[] = [];
  let last = Math.max(0, ...attendees.map(({ key }) => Number(key.slice(1))));
  for (const award of awards)
    for (const { name, printed } of presentersOf(award)) {
      const { meetingKey } = award;
      const people = [...attendees, ...parts].filter((each) => sameName(each.name, name));
      if (meetingKey === null || people.some((each) => each.meetingKey === meetingKey)) continue;
      const evidence = tellingOf(award, name);
      const positions = people[0]?.positions ?? positionsBeside(name, evidence, text);
      parts.push({
        key: `p${(last += 1)}`,
        evidence,
        values: evidence === null ? [] : valuesOf({ name, positions }, [evidence], text),
        changed: [],
        added,
        leftOut: false,
        name,
        printed,
        positions,
        roles: ['PRESENTER'],
        meetingKey,
        onlyPresents: true,
      });
    }
  return parts;
}

/**
 * Whoever the body tells of as handing something over at a meeting was there, whatever becomes of the award. A caption shows
 * them with the award, and says of the meeting no more than the award does.
 */
export function isOnlyPictured(part: DraftAttendeePart, awards: readonly DraftAwardPart[]): boolean {
  const isPresenter = part.roles.every((role) => role === 'PRESENTER');
  return isPresenter && part.evidence?.place === 'CAPTION' && awards.some((award) => presents(part, award));
}

/** Whether an award of the meeting says that they handed it over. */
export function presents({ name, meetingKey }: DraftAttendeePart, award: DraftAwardPart): boolean {
  return award.meetingKey === meetingKey && presentersOf(award).some((each) => sameName(each.name, name));
}

function presentersOf({ presenters, toldAgain, changed }: DraftAwardPart): { name: string; printed: string }[] {
  const told = changed.includes('presenters') ? [] : toldAgain.flatMap((again) => again.presenters ?? []);
  return [...presenters, ...told].map((printed) => ({ name: stripHonorifics(printed).name, printed }));
}

function sameName(one: string, other: string): boolean {
  return foldVietnamese(one) === foldVietnamese(other);
}

/** The telling of the award that names them, else the main one. */
function tellingOf({ evidence, toldAgain }: DraftAwardPart, name: string): DraftEvidence | null {
  const again = toldAgain.map(({ start, end, place, quote }) => ({ start, end, place, quote }));
  const naming = [...(evidence === null ? [] : [evidence]), ...again].find(({ quote }) => quote.includes(name));
  return naming ?? evidence;
}

/** Posts printed with the name in the line that tells of the handing-over: they may stand before its first word. */
function positionsBeside(name: string, evidence: DraftEvidence | null, text: string): string[] {
  if (evidence === null) return [];
  const from = text.lastIndexOf('\n', evidence.start) + 1;
  const to = text.indexOf('\n', evidence.end);
  const end = to < 0 ? text.length : to;
  const line = { start: from, end, text: text.slice(from, end), place: evidence.place };
  const naming = sentencesOf([line]).filter((sentence) => sentence.text.includes(name));
  const people = naming.flatMap((sentence) => peopleIn(sentence.text));
  return people.find((person) => sameName(person.name, name) && person.positions.length > 0)?.positions ?? [];
}
