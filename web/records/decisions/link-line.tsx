import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { FindRecord } from '../../choosing/find-record.js';
import { say } from '../../words/language.js';
import { NewBody, type SaidBody } from '../../choosing/new-body.js';
import { RECORD_BODY } from '../../operations.js';
import { Alert, Loading } from '../../pieces/pieces.js';
import { useAsking } from '../../asking/use-asking.js';
import { useLooking } from '../../asking/use-looking.js';
import { CHANGE_AWARD, RECORD_RECIPIENT } from '../acts.js';
import type { Told } from '../page/told-next.js';
import type { RecordDesk } from '../page/use-record.js';
import type { Done } from '../putting-right/changeable.js';
import type { Decision } from '../record.js';
import { bodiesFor, type Candidate, type Guess, peopleFor } from './candidates.js';
import { linkInput, recipientInput, type Unlinked } from './linking.js';
import { NewPersonOfLine } from './new-person-of-line.js';

/** Recorded just now: what is sent again after a refusal is not recorded twice. */
interface Made {
  id: string;
  warnings: Told['warnings'];
}
interface RecordedRecipient {
  done: { warnings: Told['warnings']; personWarnings: Told['warnings'] };
}
interface RecordedBody {
  recordOrganisation: { organisation: { id: string }; warnings: Told['warnings'] };
}

interface Props {
  desk: RecordDesk<Decision>;
  line: Unlinked;
}

/** Who the recipient of one line is: one of those on record that it may be, each with why, another one, or a new record. */
export function LinkLine({ desk, line, onClose }: Props & { onClose: () => void }) {
  const [made, setMade] = useState<Made | null>(null);
  const [finding, setFinding] = useState(false);
  const { busy, refusal, run } = useAsking();
  const { candidates, guess, missing } = useCandidates(line, desk.record.signedOn);
  const name = line.recipientNamePrinted ?? '';
  const isPerson = line.recipientKind === 'INDIVIDUAL';
  const link = async (id: string, warnings: Told['warnings'] = []) => {
    const input = linkInput(line, isPerson ? { personId: id } : { organisationId: id });
    const { done } = await ask<Done>(CHANGE_AWARD, { input });
    desk.tell(say(`Đã gắn ${name} với sổ.`, `${name} was linked.`), [...warnings, ...done.warnings]);
    onClose();
    await desk.follow();
  };
  const recordRecipient = async (left: ReadonlySet<string>) => {
    const { done } = await ask<RecordedRecipient>(RECORD_RECIPIENT, { input: recipientInput(line, left) });
    desk.tell(say(`Đã ghi ${name} là người mới và gắn với dòng.`, `${name} was recorded and linked.`), [
      ...done.personWarnings,
      ...done.warnings,
    ]);
    onClose();
    await desk.follow();
  };
  const recordAnew = (record: () => Promise<Made>) =>
    void run(async () => {
      const recorded = made ?? (await record());
      setMade(recorded);
      await link(recorded.id, recorded.warnings);
    });
  return (
    <div class="inner">
      <Alert refusal={missing} />
      {candidates ? (
        <Candidates of={candidates} isPerson={isPerson} busy={busy} onChoose={(id) => void run(() => link(id))} />
      ) : missing ? null : (
        <Loading />
      )}
      {finding ? (
        <FindRecord
          looking={isPerson ? 'PERSON' : 'BODY'}
          printed={name}
          busy={busy}
          onFound={({ id }) => void run(() => link(id))}
          onClose={() => setFinding(false)}
        />
      ) : null}
      {isPerson ? (
        <NewPersonOfLine line={line} busy={busy} onSaid={(left) => void run(() => recordRecipient(left))} />
      ) : (
        <NewBodyOfLine line={line} guess={guess} busy={busy} onSaid={(body) => recordAnew(() => recordBody(body))} />
      )}{' '}
      {finding ? null : (
        <button type="button" class="plain" onClick={() => setFinding(true)}>
          {say('Tìm tên khác trong sổ', 'Look for another name')}
        </button>
      )}{' '}
      <button type="button" class="plain" onClick={onClose}>
        {say('Thôi', 'Cancel')}
      </button>
      <Alert refusal={refusal} onReload={() => void run(desk.mustReload)} />
    </div>
  );
}

async function recordBody(body: SaidBody): Promise<Made> {
  const { recordOrganisation } = await ask<RecordedBody>(RECORD_BODY, { input: body });
  return { id: recordOrganisation.organisation.id, warnings: recordOrganisation.warnings };
}

function useCandidates(line: Unlinked, on: string | null) {
  const [found, setFound] = useState<{ candidates: Candidate[]; guess: Guess | null } | null>(null);
  const { refusal, look } = useLooking();
  useEffect(
    () =>
      void look(
        async () =>
          line.recipientKind === 'INDIVIDUAL'
            ? { candidates: await peopleFor(line, on), guess: null }
            : bodiesFor(line, on),
        setFound,
      ),
    [line.id],
  );
  return { candidates: found?.candidates ?? null, guess: found?.guess ?? null, missing: refusal };
}

interface CandidatesProps {
  of: readonly Candidate[];
  isPerson: boolean;
  busy: boolean;
  onChoose: (id: string) => void;
}

function Candidates({ of, isPerson, busy, onChoose }: CandidatesProps) {
  if (of.length === 0)
    return (
      <p class="quiet">
        {isPerson
          ? say('Sổ không có ai tên giống thế.', 'Nobody of a name like that is on record.')
          : say('Sổ không có đơn vị nào tên giống thế.', 'No body of a name like that is on record.')}
      </p>
    );
  return (
    <ul class="plain-list">
      {of.map(({ id, label, why, known }) => (
        <li key={id}>
          <button type="button" class="plain pick" disabled={busy} onClick={() => onChoose(id)}>
            {label} <small>{known.filter(Boolean).join(' · ')}</small>
          </button>
          <ul class="why-one">
            {why.map(({ words, against }) => (
              <li key={words} class={against ? 'against' : undefined}>
                {against ? `${say('Trái lại:', 'Against it:')} ` : ''}
                {words}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

interface NewBodyProps {
  line: Unlinked;
  guess: Guess | null;
  busy: boolean;
  onSaid: (body: SaidBody) => void;
}

/** What a body needs is asked for; what its name and the line tell of it stands there to be looked over. */
function NewBodyOfLine({ line: { recipientNamePrinted, unitArea }, guess, busy, onSaid }: NewBodyProps) {
  const [open, setOpen] = useState(false);
  const name = recipientNamePrinted ?? '';
  if (!open)
    return (
      <button type="button" class="second" disabled={busy} onClick={() => setOpen(true)}>
        {say(`Chưa có trong sổ: ghi ${name} là đơn vị mới …`, `Not on record: record ${name} as a new body …`)}
      </button>
    );
  const place = { areaId: unitArea?.id ?? null, areaName: unitArea?.name ?? null, validTo: null };
  return (
    <>
      <p class="quiet">
        {say(
          'Hệ thống, loại và cấp đoán theo tên: hãy xem lại. Đơn vị được ghi nháp, công chúng chưa thấy.',
          'System, kind and level are guessed from the name: look at them. It is recorded as a draft, which the public does not see.',
        )}
      </p>
      <NewBody
        printed={name}
        proposed={guess && { name, ...guess, ...place }}
        busy={busy}
        onDone={(body) => (body ? onSaid(body) : setOpen(false))}
      />
    </>
  );
}
