import { recipientInWords } from '../../words/closed-lists.js';
import { language, say } from '../../words/language.js';
import type { CONFIRM } from '../../operations.js';
import { addressOfRecord } from '../../records/address.js';
import { foundInWords } from '../../records/words.js';
import type { Outcome, Recorded } from '../draft.js';

/** A record that the draft became or was tied to, as it is listed. */
export interface Became extends Recorded {
  label: string;
  /** What kind of record it is: a person and their award have the same label. */
  kind: string;
  /** Where it is looked up and put right. */
  address: string;
  /** Accepting made it; else it was there before. */
  made: boolean;
  isMeeting?: boolean;
  version?: number;
  /** The act that makes it public, where it was there before and is a draft: making the draft public leaves it as it is. */
  confirmedBy?: keyof typeof CONFIRM;
}

/** The records that a person looks for, each once. */
export function becameOf(outcomes: readonly Outcome[]): Became[] {
  const became = outcomes.flatMap(({ meeting, organisation, person, decision, award, made }): Became[] => [
    ...(meeting
      ? [
          {
            ...meeting,
            label: meeting.title,
            kind: foundInWords('MEETING'),
            address: addressOfRecord('meetings', meeting.id),
            made,
            isMeeting: true,
            ...byHand('confirmMeeting', meeting, made),
          },
        ]
      : []),
    ...(organisation
      ? [
          {
            ...organisation,
            label: organisation.name,
            kind: foundInWords('ORGANISATION'),
            address: addressOfRecord('bodies', organisation.id),
            made,
            ...byHand('confirmOrganisation', organisation, made),
          },
        ]
      : []),
    ...(person
      ? [
          {
            ...person,
            label: person.displayName,
            kind: foundInWords('PERSON'),
            address: addressOfRecord('people', person.id),
            made,
            ...byHand('confirmPerson', person, made),
          },
        ]
      : []),
    ...(decision
      ? [
          {
            ...decision,
            label: decisionInWords(decision),
            kind: foundInWords('DECISION'),
            address: addressOfRecord('decisions', decision.id),
            made,
          },
        ]
      : []),
    ...(award
      ? [
          {
            ...award,
            label: award.recipientNamePrinted ?? unnamed(award),
            // Somebody may have received several in one article.
            kind: `${language() === 'vi' ? award.form.nameVi : award.form.nameEn}, ${say('khen thưởng', 'award')}`,
            address: addressOfRecord('awards', award.id),
            made,
          },
        ]
      : []),
  ]);
  // Made by one part and only linked by another: it is new.
  const once = new Map<string, Became>();
  for (const each of became) if (!once.get(each.id)?.made) once.set(each.id, each);
  return [...once.values()];
}

const byHand = (confirmedBy: keyof typeof CONFIRM, { recordStatus }: Recorded, made: boolean) =>
  !made && recordStatus === 'DRAFT' ? { confirmedBy } : {};

const decisionInWords = ({ numberPrinted }: NonNullable<Outcome['decision']>): string =>
  say(`Quyết định ${numberPrinted ?? '(không số)'}`, `Decision ${numberPrinted ?? '(no number)'}`);

const unnamed = ({ quantity, recipientKind }: NonNullable<Outcome['award']>): string =>
  say(
    `${quantity ?? ''} ${recipientInWords(recipientKind).toLowerCase()} không nêu tên`,
    `${quantity ?? ''} × ${recipientInWords(recipientKind).toLowerCase()}, not named`,
  ).trim();
