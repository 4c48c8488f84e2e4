import { ask } from '../../asking/api.js';
import { levelInWords, recordStatusInWords } from '../../words/closed-lists.js';
import { dayInWords, language, say } from '../../words/language.js';
import { plainly } from '../../words/plainly.js';
import { WHICH_MAY_BE, WHO_MAY_BE } from '../operations.js';
import type { Unlinked } from './linking.js';

/** Somebody or some body on record that the recipient of a line may be: what it is called, why, and what is known of it. */
export interface Candidate {
  id: string;
  label: string;
  why: { words: string; against: boolean }[];
  known: string[];
}

/** What a body that is not on record most likely is. */
export interface Guess {
  system: string;
  kind: string;
  level: string;
}

interface Some<T> {
  totalCount: number;
  nodes: T[];
}
interface Held {
  form: { nameVi: string; nameEn: string };
  grantedOn: string | null;
}
interface Met {
  title: string;
  heldFrom: string;
}

interface People {
  personCandidates: {
    verdict: string;
    evidence: { code: string; message: string; weight: number }[];
    person: {
      id: string;
      displayName: string;
      recordStatus: string;
      posts: { titlePrinted: string; organisation: { name: string } | null; organisationPrinted: string | null }[];
      attendances: Some<{ meeting: Met }>;
      awards: Some<Held>;
    };
  }[];
}
interface Bodies {
  organisationCandidates: {
    evidence: { message: string; isAgainst: boolean }[];
    organisation: {
      id: string;
      name: string;
      recordStatus: string;
      level: string;
      validFrom: string | null;
      validTo: string | null;
      area: { name: string } | null;
      parent: { name: string } | null;
      meetingsOrganised: Some<Met>;
      awardsReceived: Some<Held>;
    };
  }[];
  organisationGuess: Guess;
}

const together = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(', ');
/** "Dự 3 hội nghị: …; …", with the first two of them. */
const list = <T>(words: string, { totalCount, nodes }: Some<T>, inWords: (of: T) => string): string[] =>
  totalCount === 0
    ? []
    : [`${words} (${totalCount}): ${nodes.map(inWords).join('; ')}${totalCount > nodes.length ? ' …' : ''}`];
const awardInWords = ({ form, grantedOn }: Held): string =>
  together(language() === 'vi' ? form.nameVi : form.nameEn, grantedOn && dayInWords(grantedOn));
const meetingInWords = ({ title, heldFrom }: Met): string => together(dayInWords(heldFrom), title);
const draft = (recordStatus: string): string[] => (recordStatus === 'DRAFT' ? [recordStatusInWords(recordStatus)] : []);

/** People by name, post and unit, on the day of the decision. */
export async function peopleFor(line: Unlinked, on: string | null): Promise<Candidate[]> {
  const { personCandidates } = await ask<People>(WHO_MAY_BE, {
    input: {
      name: line.recipientNamePrinted ?? '',
      position: line.recipientPositionPrinted,
      unit: line.recipientUnitPrinted,
      on,
      unitId: line.unit?.id ?? null,
      areaId: line.unitArea?.id ?? null,
    },
  });
  return personCandidates.slice(0, 10).map(({ person, evidence }) => ({
    id: person.id,
    label: person.displayName,
    why: evidence.map(({ message, weight }) => ({ words: plainly(message), against: weight < 0 })),
    known: [
      ...draft(person.recordStatus),
      ...person.posts.map(({ titlePrinted, organisation, organisationPrinted }) =>
        together(titlePrinted, organisation?.name ?? organisationPrinted),
      ),
      ...list(say('Hội nghị đã dự', 'Meetings attended'), person.attendances, ({ meeting }) => meetingInWords(meeting)),
      ...list(say('Khen thưởng', 'Awards'), person.awards, awardInWords),
    ],
  }));
}

/** Bodies by name and place, and what it is most likely where it is none of them. */
export async function bodiesFor(line: Unlinked, on: string | null): Promise<{ candidates: Candidate[]; guess: Guess }> {
  const { organisationCandidates, organisationGuess } = await ask<Bodies>(WHICH_MAY_BE, {
    // Only a whole day says whether it stood then.
    input: {
      name: line.recipientNamePrinted ?? '',
      unit: line.recipientUnitPrinted,
      on: on?.length === 10 ? on : null,
    },
  });
  const candidates = organisationCandidates.map(({ organisation: body, evidence }) => ({
    id: body.id,
    label: body.name,
    why: evidence.map(({ message, isAgainst }) => ({ words: message, against: isAgainst })),
    known: [
      ...draft(body.recordStatus),
      together(levelInWords(body.level), body.area?.name, body.parent?.name),
      ...(body.validTo ? [say(`đến ${dayInWords(body.validTo)}`, `until ${dayInWords(body.validTo)}`)] : []),
      ...list(say('Hội nghị đã tổ chức', 'Meetings organised'), body.meetingsOrganised, meetingInWords),
      ...list(say('Khen thưởng', 'Awards'), body.awardsReceived, awardInWords),
    ],
  }));
  return { candidates, guess: organisationGuess };
}
