import { useRef, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { notADay, partialDateOf } from '../../words/days.js';
import { FindRecord } from '../../choosing/find-record.js';
import { dayInWords, say } from '../../words/language.js';
import { NewBody, type SaidBody } from '../../choosing/new-body.js';
import { RECORD_BODY } from '../../operations.js';
import { Alert, Input } from '../../pieces/pieces.js';
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
  /** The day as the article prints it. */
  printed: SigningDay | null;
  onDone: (choice: Choice | null) => void;
}

/** Who signed a decision and when, to be looked over. */
export function NewDecision({ grantor, chosen, proposed, before, printed, onRecorded, onDone }: Props) {
  const linked = chosen?.action === 'LINK' && chosen.id ? { id: chosen.id, label: chosen.label ?? grantor } : null;
  const [issuer, setIssuer] = useState(before?.issuer ?? linked);
  const [typed, setSignedOn] = useState<string | null>(null);
  // What the article prints may come a moment after the form is opened.
  const signedOn = typed ?? dayInWords(before?.signedOn ?? printed?.signedOn ?? null);
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
    if (day && issuer) onDone({ action: 'CREATE', issuer, signedOn: day });
    else if (day === undefined) refuse(...notADay('Ngày ký', 'Signed on', signedOn, true), 'signedOn');
    else if (!issuer) refuse('Chưa chọn cơ quan ký.', 'Who signed is not chosen yet.', 'issuer');
    else refuse('Ngày ký: cần điền.', 'Signed on: to be filled in.', 'signedOn');
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
