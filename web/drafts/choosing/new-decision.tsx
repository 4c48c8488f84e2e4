import { useRef, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { notADay, partialDateOf } from '../../words/days.js';
import { FindRecord } from '../../choosing/find-record.js';
import { dayInWords, say } from '../../words/language.js';
import { NewBody, type SaidBody } from '../../choosing/new-body.js';
import { RECORD_BODY } from '../../operations.js';
import { MODES, modeNotSaid } from '../../words/closed-lists.js';
import { Alert, Input, Select } from '../../pieces/pieces.js';
import { useGoingToRefused } from '../../asking/refused-field.js';
import { useAsking } from '../../asking/use-asking.js';
import type { Choice, NewBody as Proposed, SigningDay } from '../draft.js';

interface Props {
  /** The grantor as printed, who most likely signed. */
  grantor: string;
  /** What was chosen for that grantor. */
  chosen: Choice | undefined;
  /** What the registry proposes of the grantor, where it is not on record. */
  proposed: Proposed | null;
  /** Called with the signing body where staff record it here. */
  onRecorded: (choice: Choice) => void;
  /** What was said of the decision before. */
  before: Choice | undefined;
  /** What was granted, as printed: the article says no more of what the decision is about. */
  form: string;
  /** The day as the article prints it. */
  printed: SigningDay | null;
  onDone: (choice: Choice | null) => void;
}

/** Who signed a decision and when, to be looked over. */
export function NewDecision({ grantor, chosen, proposed, before, form, printed, onRecorded, onDone }: Props) {
  const linked = chosen?.action === 'LINK' && chosen.id ? { id: chosen.id, label: chosen.label ?? grantor } : null;
  const [issuer, setIssuer] = useState(before?.issuer ?? linked);
  const [typed, setSignedOn] = useState<string | null>(null);
  // What the article prints may come a moment after the form is opened.
  const signedOn = typed ?? dayInWords(before?.signedOn ?? printed?.signedOn ?? null);
  const [said, setSaid] = useState(() => saidBefore(before, form));
  const [making, setMaking] = useState(false);
  const { busy, refusal, run, refuse } = useAsking();
  /** A decision is recorded of a body on record, so that this one is recorded first. */
  const record = (body: SaidBody) =>
    run(async () => {
      const { recordOrganisation } = await ask<{ recordOrganisation: { organisation: { id: string; name: string } } }>(
        RECORD_BODY,
        { input: body },
      );
      const { id, name } = recordOrganisation.organisation;
      setIssuer({ id, label: name });
      setMaking(false);
      onRecorded({ action: 'LINK', id, kind: 'ORGANISATION', label: name });
    });
  const send = () => {
    const day = partialDateOf(signedOn);
    const subject = said.subject.trim();
    if (day && issuer && subject)
      onDone({ action: 'CREATE', issuer, signedOn: day, subject, ...(said.mode && { mode: said.mode }) });
    else if (day === undefined) refuse(...notADay('Ngày ký', 'Signed on', signedOn, true), 'signedOn');
    else refuse(...missing(issuer !== null, day !== null));
  };
  const here = useRef<HTMLDivElement>(null);
  useGoingToRefused(here, refusal);
  return (
    <div class="inner" ref={here}>
      {issuer ? (
        <p>
          {say('Cơ quan ký: ', 'Signed by: ')}
          <strong>{issuer.label}</strong>{' '}
          <button type="button" class="plain" onClick={() => setIssuer(null)}>
            {say('Chọn lại', 'Choose again')}
          </button>
        </p>
      ) : (
        <div data-field="issuer">
          <p class="quiet">{say('Cơ quan nào ký?', 'Who signed?')}</p>
          <FindRecord looking="BODY" printed={grantor} busy={busy} atOnce onFound={setIssuer} />
          {making ? (
            <>
              <p class="quiet">
                {say(
                  'Đơn vị này được ghi ngay vào sổ, là bản nháp, và là cơ quan tặng của phần này.',
                  'This body is recorded at once, as a draft, and is the grantor of this part.',
                )}
              </p>
              <NewBody
                printed={chosen?.body?.name ?? grantor}
                proposed={proposed}
                busy={busy}
                onDone={(body) => (body ? void record(body) : setMaking(false))}
              />
            </>
          ) : (
            <button type="button" class="plain" disabled={busy} onClick={() => setMaking(true)}>
              {say('Sổ chưa có cơ quan này? Ghi đơn vị mới …', 'Not on record? Record a new body …')}
            </button>
          )}
        </div>
      )}
      <Input
        label={say('Ngày ký', 'Signed on')}
        name="signedOn"
        wrong={refusal?.field === 'signedOn' ? refusal.id : undefined}
        value={signedOn}
        onType={setSignedOn}
        placeholder="14/1/2022"
        {...(printed ? { hint: say(`Bài in: “${printed.quote}”`, `As printed: “${printed.quote}”`) } : {})}
      />
      <SaysOfItself said={said} wrong={refusal?.field === 'subject' ? refusal.id : undefined} onSaid={setSaid} />
      <Alert refusal={refusal} />
      <div class="buttons">
        <button type="button" onClick={send}>
          {say('Ghi quyết định này', 'Record this decision')}
        </button>
        <button type="button" class="second" onClick={() => onDone(null)}>
          {say('Thôi', 'Cancel')}
        </button>
      </div>
    </div>
  );
}

type Missing = [vi: string, en: string, field: string];

function missing(hasIssuer: boolean, hasDay: boolean): Missing {
  if (!hasIssuer) return ['Chưa chọn cơ quan ký.', 'Who signed is not chosen yet.', 'issuer'];
  return hasDay
    ? ['Trích yếu: cần điền.', 'Subject: to be filled in.', 'subject']
    : ['Ngày ký: cần điền.', 'Signed on: to be filled in.', 'signedOn'];
}

/** What the decision says of itself, and the article does not. */
interface Said {
  subject: string;
  mode: string;
}

const saidBefore = (before: Choice | undefined, form: string): Said => ({
  subject: before?.subject ?? `Về việc tặng ${form}`,
  mode: before?.mode ?? '',
});

interface SaysProps {
  said: Said;
  wrong: string | undefined;
  onSaid: (said: Said) => void;
}

const SaysOfItself = ({ said, wrong, onSaid }: SaysProps) => (
  <>
    <Input
      label={say('Trích yếu', 'Subject')}
      name="subject"
      rows={2}
      required
      wrong={wrong}
      value={said.subject}
      onType={(subject) => onSaid({ ...said, subject })}
      hint={say(
        'Bài không in trích yếu; đây chỉ là gợi ý, hãy sửa theo văn bản. Công khai rồi thì ai cũng đọc được dòng này.',
        'The article does not print it; this is a suggestion only: put it right by the document. Once public, everybody reads it.',
      )}
    />
    <Select
      label={say('Loại hình khen thưởng', 'Mode')}
      name="mode"
      value={said.mode}
      options={[['', say('(không nêu)', '(not said)')], ...MODES()]}
      hint={modeNotSaid()}
      onChoose={(mode) => onSaid({ ...said, mode })}
    />
  </>
);
