import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Refusal } from '../../asking/api.js';
import { FindRecord, type Found } from '../../choosing/find-record.js';
import { say } from '../../words/language.js';
import { Alert, Form, Input, Loading, Retry } from '../../pieces/pieces.js';
import { useDecisionLines } from '../decisions/chosen-lines.js';
import type { Handing } from './handing-over.js';
import { HandingOverLines } from './handing-over-lines.js';
import { HandingOverPresenters } from './handing-over-presenters.js';

interface Props {
  title: string;
  handing: Handing;
  onType: (change: Partial<Handing>) => void;
  /** The meeting whose page it is, or that was chosen. */
  meeting: Found | null;
  decision: Found | null;
  /** What is chosen here: the other one is known. */
  choosing: 'meeting' | 'decision';
  /** Ids of the lines that it has on record; absent: it is recorded for the first time. */
  own?: ReadonlySet<string>;
  fetched: number;
  busy: boolean;
  refusal: Refusal | null;
  sendWords: string;
  /** With the ids of the lines, as the annex has them. */
  onSend: (order: readonly string[]) => void;
  onClose: () => void;
  onReload?: () => void;
  children?: ComponentChildren;
}

const NONE: ReadonlySet<string> = new Set();

/** Which lines of a decision were handed over at a meeting, by whom and how. */
export function HandingOverForm(props: Props) {
  const { handing, onType, meeting, decision, choosing, own = NONE, busy, onReload } = props;
  const isNew = props.own === undefined;
  const { lines, refusal, again } = useDecisionLines(decision?.id ?? null, props.fetched);
  const order = [...new Set([...own, ...(lines ?? []).map(({ id }) => id)])];
  return (
    <Form class="card" busy={busy} refusal={props.refusal} onSend={() => props.onSend(order)}>
      <h3>{props.title}</h3>
      {props.children}
      <Chosen
        looking={choosing === 'meeting' ? 'MEETING' : 'DECISION'}
        label={
          choosing === 'meeting' ? say('Tại hội nghị', 'At the meeting') : say('Theo quyết định', 'Of the decision')
        }
        chosen={choosing === 'meeting' ? meeting : decision}
        onChoose={(found) => onType({ [choosing]: found })}
      />
      {refusal ? (
        <Retry
          refusal={refusal}
          label={say('Không tải được các dòng', 'The lines cannot be fetched')}
          again={say('Thử lại', 'Try again')}
          onAgain={again}
        />
      ) : decision && !lines ? (
        <Loading />
      ) : null}
      {lines ? (
        <HandingOverLines
          lines={lines.filter(({ id }) => !own.has(id))}
          ticked={handing.lines}
          onTick={(ticked) => onType({ lines: ticked })}
        />
      ) : null}
      <HandingOverPresenters meetingId={meeting?.id ?? null} handing={handing} onType={onType} />
      <div class="row tight">
        <Input
          label={say('Thừa ủy quyền của, như in', 'By delegation of, as printed')}
          name="onBehalfOfPrinted"
          value={handing.onBehalfOf}
          onType={(onBehalfOf) => onType({ onBehalfOf })}
        />
        <Input label={say('Ghi chú', 'Note')} name="note" value={handing.note} onType={(note) => onType({ note })} />
      </div>
      <Alert refusal={props.refusal} {...(onReload ? { onReload } : {})} />
      <p class="buttons">
        <button disabled={busy || !meeting || (isNew && Object.keys(handing.lines).length === 0)}>
          {props.sendWords}
        </button>
        <button type="button" class="second" onClick={props.onClose}>
          {say('Thôi', 'Cancel')}
        </button>
      </p>
    </Form>
  );
}

interface ChosenProps {
  looking: 'MEETING' | 'DECISION';
  label: string;
  chosen: Found | null;
  onChoose: (found: Found | null) => void;
}

function Chosen({ looking, label, chosen, onChoose }: ChosenProps) {
  const [open, setOpen] = useState(chosen === null);
  return (
    <div class="field" role="group" aria-label={label}>
      <span>{label}</span>
      {chosen ? <strong>{chosen.label}</strong> : null}{' '}
      {open ? (
        <FindRecord
          looking={looking}
          printed=""
          onFound={(found) => {
            setOpen(false);
            onChoose(found);
          }}
        />
      ) : (
        <button type="button" class="plain" onClick={() => setOpen(true)}>
          {say('Chọn', 'Choose')}
        </button>
      )}
    </div>
  );
}
