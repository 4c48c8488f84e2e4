import { say } from '../../words/language.js';
import { partOf } from './accepting.js';
import type { Choices, Draft, Outcome, Recorded } from '../draft.js';

/** How many of each the public comes to see. */
export interface Published {
  meetings: number;
  /** Guests, receivers and those who hand over, who are named; one who is several of these is one. */
  people: number;
  awards: number;
  decisions: number;
  bodies: number;
}

/** What is public once the ticked parts are accepted and confirmed: with them what was accepted of the draft before. */
export function publishedBy(draft: Draft, ticked: ReadonlySet<string>, choices: Choices): Published {
  const { meetings, attendees, awards } = draft.contents;
  const taken = <Part extends { key: string }>(parts: readonly Part[]) => parts.filter(({ key }) => ticked.has(key));
  const made = Object.entries(choices).filter(([key]) => ticked.has(partOf(key)));
  const receivers = taken(awards).flatMap(({ named }) =>
    named.filter(({ key, kind }) => kind === 'INDIVIDUAL' && choices[key ?? '']?.action !== 'LEAVE_OUT'),
  );
  const presenters = taken(awards).flatMap((award) => award.presenters);
  const before = hiddenOf(draft);
  return {
    meetings: before.meetings + taken(meetings).filter(({ key }) => choices[key]?.action !== 'LINK').length,
    people: before.people + distinct([...[...taken(attendees), ...receivers].map(({ name }) => name), ...presenters]),
    awards: before.awards + taken(awards).length,
    decisions: before.decisions + made.filter(([, { issuer }]) => issuer).length,
    bodies: before.bodies + distinct(made.flatMap(([, { body }]) => body?.name ?? [])),
  };
}

/** Of what accepting made, what is not public yet. */
export function hiddenOf({ outcomes }: Pick<Draft, 'outcomes'>): Published {
  const hidden = (of: (outcome: Outcome) => (Recorded | null)[], which: (outcome: Outcome) => string) =>
    distinct(outcomes.filter((each) => each.made && of(each).some((one) => one?.recordStatus === 'DRAFT')).map(which));
  return {
    meetings: hidden(
      ({ meeting }) => [meeting],
      ({ meeting }) => meeting!.id,
    ),
    people: hidden(
      // A delegation has no name; a line that is printed as it stands names somebody, too.
      ({ attendance, person, award }) => [
        person,
        attendance?.person || attendance?.namePrinted ? attendance : null,
        award?.recipientKind === 'INDIVIDUAL' && award.recipientNamePrinted ? award : null,
      ],
      // Who attends as one part, and hands over or receives as another, is one person.
      ({ attendance, person, award }) =>
        person?.id ?? attendance?.person?.id ?? attendance?.id ?? award?.person?.id ?? award!.id,
    ),
    awards: hidden(
      ({ claim, award }) => [claim, award],
      ({ partKey }) => partOf(partKey),
    ),
    decisions: hidden(
      ({ decision }) => [decision],
      ({ decision }) => decision!.id,
    ),
    bodies: hidden(
      ({ organisation }) => [organisation],
      ({ organisation }) => organisation!.id,
    ),
  };
}

const distinct = (names: readonly string[]): number => new Set(names).size;

/** In one line; the article itself is public with them. */
export function publishedInWords(published: Published): string {
  const { meetings, people, awards, decisions, bodies } = published;
  const counted = (
    [
      [meetings, 'hội nghị', 'meeting', 'meetings'],
      [people, 'người được nêu tên', 'person named', 'people named'],
      [awards, 'nhóm khen thưởng', 'group of awards', 'groups of awards'],
      [decisions, 'quyết định', 'decision', 'decisions'],
      [bodies, 'đơn vị mới', 'new body', 'new bodies'],
    ] as const
  )
    .filter(([many]) => many > 0)
    .map(([many, vi, one, several]) => `${many} ${say(vi, many === 1 ? one : several)}`);
  return say(
    `Ai cũng sẽ xem được: ${['bài này', ...counted].join(', ')}.`,
    `Everybody will see: ${['this article', ...counted].join(', ')}.`,
  );
}
