import { useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import type { Found } from '../../choosing/find-record.js';
import { GiveReason } from '../../pieces/give-reason.js';
import { say } from '../../words/language.js';
import { Alert, Opened } from '../../pieces/pieces.js';
import { useAsking } from '../../asking/use-asking.js';
import { useLeaving } from '../../keeping/use-leaving.js';
import { changeInput, type Handing, handingOf } from './handing-over.js';
import { HandingOverForm } from './handing-over-form.js';
import { HandingOverOwn } from './handing-over-own.js';
import { CHANGE_PRESENTATION, CONFIRM_PRESENTATION, WITHDRAW_PRESENTATION } from './handing-over-texts.js';
import { Done, type Warned } from './handing-over-warnings.js';
import type { Meeting, Presentation } from '../record.js';
import type { RecordDesk } from '../page/use-record.js';

interface Props {
  presentation: Presentation;
  desk: RecordDesk<Meeting>;
}

const asRecorded = (presentation: Presentation): Handing =>
  handingOf(
    presentation,
    presentation.presenters.map(({ id, namePrinted, person }) => ({
      attendanceId: id,
      label: namePrinted ?? person?.displayName ?? '',
    })),
  );

/** What can be done with one handing-over of a meeting: changed, made public, taken back. */
export function HandingOverActs({ presentation, desk }: Props) {
  const [typed, setTyped] = useState<Handing | null>(null);
  const [withdrawing, setWithdrawing] = useState(false);
  const [done, setDone] = useState<{ said: string; warned: readonly Warned[] }>({ said: '', warned: [] });
  const { busy, refusal, run } = useAsking();
  useLeaving(typed !== null);
  const meeting: Found = { id: desk.record.id, label: desk.record.title };
  const { id, version } = presentation;
  const act = (text: string, input: object, words: string) =>
    run(async () => {
      const [answer] = Object.values(await ask<Record<string, { warnings: Warned[] }>>(text, { input }));
      setDone({ said: words, warned: answer!.warnings });
      setTyped(null);
      setWithdrawing(false);
      await desk.follow();
    });
  if (typed)
    return (
      <Opened>
        <HandingOverForm
          title={say('Sửa lượt trao', 'Change this handing-over')}
          handing={typed}
          onType={(change) => setTyped((before) => before && { ...before, ...change })}
          meeting={meeting}
          decision={typed.decision}
          choosing="decision"
          own={new Set(presentation.items.flatMap(({ award }) => (award ? [award.id] : [])))}
          fetched={desk.fetched}
          busy={busy}
          refusal={refusal}
          sendWords={busy ? say('Đang lưu …', 'Saving …') : say('Lưu', 'Save')}
          onSend={(order) =>
            void act(
              CHANGE_PRESENTATION,
              changeInput(presentation, typed, order),
              say('Đã sửa lượt trao.', 'The handing-over was changed.'),
            )
          }
          onReload={() => void run(desk.mustReload)}
          onClose={() => setTyped(null)}
        >
          <HandingOverOwn
            presentation={presentation}
            ticked={typed.lines}
            onTick={(lines) => setTyped((before) => before && { ...before, lines })}
          />
        </HandingOverForm>
      </Opened>
    );
  return (
    <>
      {/* What stands with it is told there. */}
      <Done said={done.said} warned={done.warned.filter((each) => !isToldWith(presentation, each))} />
      <Alert refusal={refusal} onReload={() => void run(desk.mustReload)} />
      {withdrawing ? (
        <GiveReason
          title={say(
            'Vì sao thu lại; lý do được giữ cùng bản ghi. Các dòng ấy trao lại được',
            'Why; it is kept. Its lines can be handed over anew',
          )}
          busy={busy}
          onSend={(reason) =>
            void act(WITHDRAW_PRESENTATION, { id, version, reason }, say('Đã thu lại lượt trao.', 'It was taken back.'))
          }
          onClose={() => setWithdrawing(false)}
        />
      ) : (
        <Offered
          presentation={presentation}
          busy={busy}
          onChange={() => setTyped(asRecorded(presentation))}
          onConfirm={() =>
            void act(
              CONFIRM_PRESENTATION,
              { id, version },
              say('Lượt trao đã công khai.', 'The handing-over is public.'),
            )
          }
          onWithdraw={() => setWithdrawing(true)}
        />
      )}
    </>
  );
}

const isToldWith = ({ openWarnings }: Presentation, { message }: Warned): boolean =>
  openWarnings.some((told) => told.message === message);

interface OfferedProps {
  presentation: Presentation;
  busy: boolean;
  onChange: () => void;
  onConfirm: () => void;
  onWithdraw: () => void;
}

/** The acts that the registry offers whoever looks. */
function Offered({ presentation, busy, onChange, onConfirm, onWithdraw }: OfferedProps) {
  const { mayChange, mayConfirm, mayWithdraw, recordStatus } = presentation;
  return (
    <p class="buttons">
      {mayChange ? (
        <button type="button" class="plain" disabled={busy} onClick={onChange}>
          {say('Sửa lượt trao', 'Change it')}
        </button>
      ) : null}
      {mayConfirm ? (
        <button type="button" class="plain" disabled={busy} onClick={onConfirm}>
          {recordStatus === 'WITHDRAWN'
            ? say('Công khai lại lượt trao', 'Make it public again')
            : say('Công khai lượt trao', 'Make it public')}
        </button>
      ) : null}
      {mayWithdraw ? (
        <button type="button" class="plain" disabled={busy} onClick={onWithdraw}>
          {say('Thu lại lượt trao', 'Take it back')}
        </button>
      ) : null}
    </p>
  );
}
