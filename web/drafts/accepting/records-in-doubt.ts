import { addressOfRecord } from '../../records/address.js';
import { saidOnce } from '../../records/handing-over/said-once.js';
import { say } from '../../words/language.js';

/** What an outcome of the draft became, with what is doubtful of it. */
export interface Told {
  award: {
    id: string;
    recipientNamePrinted: string | null;
    recordStatus: string;
    warnings: { code: string; message: string; overriddenBecause: string | null }[];
  } | null;
  presentation: {
    id: string;
    recordStatus: string;
    meeting: { id: string };
    openWarnings: { message: string }[];
  } | null;
}

interface Doubtful {
  id: string;
  address: string;
  called: string;
}

interface Doubt {
  message: string;
  of: Doubtful[];
}

/** Each doubt once, with all the records that it is of. */
export function doubtsAccepted(outcomes: readonly Told[]): Doubt[] {
  const doubts = new Map<string, Doubtful[]>();
  for (const { message, ...of } of doubtsOfRecords(outcomes)) doubts.set(message, [...(doubts.get(message) ?? []), of]);
  return [...doubts].map(([message, of]) => ({ message, of }));
}

/** Of what is not public yet, each record once. */
function doubtsOfRecords(outcomes: readonly Told[]): (Doubtful & { message: string })[] {
  const awards = new Map(outcomes.flatMap(({ award }) => (award ? [[award.id, award]] : [])));
  const handed = new Map(outcomes.flatMap(({ presentation: p }) => (p ? [[p.id, p]] : [])));
  return [
    ...[...awards.values()].flatMap(({ id, recordStatus, recipientNamePrinted, warnings }) =>
      (recordStatus === 'DRAFT' ? warnings : [])
        .filter(({ overriddenBecause }) => overriddenBecause === null)
        .map(({ message }) => ({
          id,
          address: addressOfRecord('awards', id),
          called: recipientNamePrinted ?? say('dòng không nêu tên', 'an unnamed line'),
          message,
        })),
    ),
    ...[...handed.values()].flatMap(({ id, recordStatus, meeting, openWarnings }) =>
      saidOnce((recordStatus === 'DRAFT' ? openWarnings : []).map(({ message }) => message)).map((message) => ({
        id,
        address: addressOfRecord('meetings', meeting.id),
        called: say('lượt trao', 'what was handed over'),
        message,
      })),
    ),
  ];
}
