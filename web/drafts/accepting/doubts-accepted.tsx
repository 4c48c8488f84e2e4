import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { language, say } from '../../words/language.js';
import { ACCEPTED_DOUBTS } from '../../operations.js';
import { Alert } from '../../pieces/pieces.js';
import { plainly } from '../../words/plainly.js';
import { addressOfRecord } from '../../records/address.js';
import { saidOnce } from '../../records/handing-over/said-once.js';
import { useLooking } from '../../asking/use-looking.js';
import type { Desk } from '../use-draft.js';

/** As many as stand in the bar. */
const MOST = 4;

interface Told {
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

/** Told before what was accepted is made public: how much of the article nobody looked at, and what is doubtful of its award lines and of what was handed over. */
export function DoubtsAccepted({ desk: { draft } }: { desk: Desk }) {
  const [told, setTold] = useState<readonly Told[]>([]);
  const { refusal, look } = useLooking();
  const { id } = draft;
  useEffect(
    () =>
      void look(
        () => ask<{ draft: { outcomes: Told[] } }>(ACCEPTED_DOUBTS, { id }),
        (answer) => setTold(answer.draft.outcomes),
      ),
    [draft, language()],
  );
  const doubts = doubtsAccepted(told);
  return (
    <>
      {draft.doubtCount > 0 ? (
        <p class="doubt">
          {say(
            `Bài còn ${draft.doubtCount} điều chưa chắc, nêu ở từng phần bên trên.`,
            `Of the article ${draft.doubtCount === 1 ? '1 doubt is' : `${draft.doubtCount} doubts are`} open, told with its parts above.`,
          )}
        </p>
      ) : null}
      <Alert refusal={refusal} />
      {doubts.slice(0, MOST).map(({ id: of, address, called, message }) => (
        <p class="doubt" key={of + message}>
          <a href={address}>{called}</a>: {plainly(message)}
        </p>
      ))}
      {doubts.length > MOST ? (
        <p class="doubt">
          {say(
            `và ${doubts.length - MOST} điều khác, nêu ở từng bản ghi`,
            `and ${doubts.length - MOST} more, told with each record`,
          )}
        </p>
      ) : null}
    </>
  );
}

interface Doubt {
  id: string;
  address: string;
  called: string;
  message: string;
}

/** Of what is not public yet, each record once. */
export function doubtsAccepted(outcomes: readonly Told[]): Doubt[] {
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
