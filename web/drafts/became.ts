import { recipientInWords } from '../closed-lists.js';
import { say } from '../language.js';
import type { CONFIRM } from '../operations.js';
import type { Outcome, Recorded } from './draft.js';

/** A record that the draft became or was tied to, as it is listed. */
export interface Became extends Recorded {
  label: string;
  /** Accepting made it; else it was there before. */
  made: boolean;
  /** Where the public reads it. */
  address?: string;
  isMeeting?: boolean;
  version?: number;
  /** The act that makes it public, where it was there before and is a draft: making the draft public leaves it as it is. */
  confirmedBy?: keyof typeof CONFIRM;
}

/** The records that a person looks for, each once. */
export function becameOf(outcomes: readonly Outcome[]): Became[] {
  const became = outcomes.flatMap(({ meeting, organisation, person, decision, award, made }): Became[] => [
    ...(meeting
      ? [{ ...meeting, label: meeting.title, made, isMeeting: true, ...byHand('confirmMeeting', meeting, made) }]
      : []),
    ...(organisation
      ? [{ ...organisation, label: organisation.name, made, ...byHand('confirmOrganisation', organisation, made) }]
      : []),
    ...(person ? [{ ...person, label: person.displayName, made, ...byHand('confirmPerson', person, made) }] : []),
    ...(decision ? [{ ...decision, label: decisionInWords(decision), made }] : []),
    ...(award
      ? [
          {
            ...award,
            label: award.recipientNamePrinted ?? unnamed(award),
            made,
            ...(award.recordStatus === 'CONFIRMED' ? { address: `/awards/${award.id}` } : {}),
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
