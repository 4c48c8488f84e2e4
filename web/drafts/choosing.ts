import { say } from '../language.js';
import type { Award, Candidate, Candidates, Choice, Choices, Draft } from './draft.js';
import { reasonInWords } from './words.js';

/** Something of a part that may be a record already: a meeting, a body, a person, a decision. */
export interface Choosable {
  /** As acceptDraft takes it: `m1`, `m1.o1`, `a1.g1`, `a1.d`, `a1.n1`, `p1`. */
  key: string;
  what: 'MEETING' | 'ORGANISATION' | 'PERSON' | 'DECISION' | 'RECEIVER';
  printed: string;
  /** Of a receiver: whether it is a person. */
  person?: boolean;
}

/** What of each part can be tied to a record, in the order in which it is printed. */
export function choosablesOf({ contents }: Draft, key: string): Choosable[] {
  const meeting = contents.meetings.find((each) => each.key === key);
  if (meeting)
    return [
      { key, what: 'MEETING', printed: meeting.title },
      ...meeting.organisers.map((name) => ({ key: name.key!, what: 'ORGANISATION' as const, printed: name.printed })),
    ];
  const attendee = contents.attendees.find((each) => each.key === key);
  if (attendee) return [{ key, what: 'PERSON', printed: attendee.name }];
  const award = contents.awards.find((each) => each.key === key);
  return award ? choosablesOfAward(award) : [];
}

function choosablesOfAward({ key, grantors, decisionNumber, named }: Award): Choosable[] {
  return [
    ...grantors.map((name) => ({ key: name.key!, what: 'ORGANISATION' as const, printed: name.printed })),
    ...(decisionNumber ? [{ key: `${key}.d`, what: 'DECISION' as const, printed: decisionNumber }] : []),
    ...named.map((each) => ({
      key: each.key!,
      what: 'RECEIVER' as const,
      printed: each.name,
      person: each.kind === 'INDIVIDUAL',
    })),
  ];
}

/** The records that one of them may be, likeliest first. */
export function candidatesFor(candidates: Candidates | null, key: string): Candidate[] {
  if (!candidates) return [];
  const { meetings, organisations, people, decisions, awards } = candidates;
  return [...meetings, ...awards, ...people, ...organisations, ...decisions]
    .filter(({ partKey }) => partKey === key)
    .sort((a, b) => b.score - a.score);
}

/** Why a record is offered, in words. */
export function whyOf({ reasons, evidence }: Candidate): string {
  return [...(evidence?.map(({ message }) => message) ?? []), ...(reasons?.map(reasonInWords) ?? [])].join(' · ');
}

/** What staff find chosen already: the records that the registry is sure of. They see each, with why, and may choose otherwise. */
export function sureChoices(candidates: Candidates): Choices {
  return Object.fromEntries(
    candidates.sure.map(({ partKey, id, kind, why }): [string, Choice] => {
      const label = candidatesFor(candidates, partKey).find((each) => each.id === id)?.label;
      return [partKey, { action: 'LINK', id, kind, label: [label, why.join('; ')].filter(Boolean).join(': ') }];
    }),
  );
}

/** What happens where nothing is chosen (docs/drafts.md, "Choosing"). */
export function byDefault({ what }: Choosable, candidates: readonly Candidate[]): string {
  switch (what) {
    case 'MEETING':
      return say('Ghi hội nghị mới', 'Record a new meeting');
    case 'PERSON':
      return candidates.length > 0
        ? say('Chưa chọn: giữ tên như in, chưa gắn với ai', 'Not chosen: the name as printed, of nobody yet')
        : say('Ghi người mới', 'Record a new person');
    case 'RECEIVER':
      return say('Dòng khen thưởng với tên như in', 'An award line with the name as printed');
    case 'DECISION':
      return say('Không ghi quyết định', 'Record no decision');
    case 'ORGANISATION':
      return say('Giữ tên như in', 'The name as printed');
  }
}
