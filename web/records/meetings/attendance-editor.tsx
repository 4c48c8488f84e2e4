import { useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { FindRecord, type Found } from '../../choosing/find-record.js';
import { GiveReason } from '../../pieces/give-reason.js';
import { say } from '../../words/language.js';
import { Alert } from '../../pieces/pieces.js';
import { useAsking } from '../../asking/use-asking.js';
import { CHANGE_ATTENDANCE, LINK_ATTENDANCE } from '../acts.js';
import { Changeable, type Done } from '../putting-right/changeable.js';
import { attendanceFields, attendanceRaws } from './meeting-form.js';
import type { Attendance, Meeting } from '../record.js';
import { RecordActs } from '../putting-right/record-acts.js';
import type { RecordDesk } from '../page/use-record.js';
import { why } from '../putting-right/why.js';

interface Props {
  desk: RecordDesk<Meeting>;
  attendance: Attendance;
}

/** One line of those who were there: what it says, who it is on record, and whether it is public. */
export function AttendanceEditor({ desk, attendance }: Props) {
  const name = attendance.namePrinted ?? attendance.delegationPrinted ?? '';
  return (
    <>
      <Changeable
        desk={desk}
        record={attendance}
        may={attendance.mayChange}
        fields={[...attendanceFields(attendance.namePrinted === null), why()]}
        raws={attendanceRaws(attendance)}
        text={CHANGE_ATTENDANCE}
        label={say(`Sửa: ${name}`, `Change: ${name}`)}
      >
        {null}
      </Changeable>
      {attendance.mayChange && attendance.namePrinted !== null ? <Link desk={desk} attendance={attendance} /> : null}
      <RecordActs desk={desk} record={attendance} type="Attendance" of={name} />
    </>
  );
}

/** Says who on record somebody is, or that nobody is; both for a reason. */
function Link({ desk, attendance }: { desk: RecordDesk<Meeting>; attendance: Attendance }) {
  const [looking, setLooking] = useState(false);
  const [chosen, choose] = useState<Found | null | undefined>(undefined);
  const { busy, refusal, run } = useAsking();
  const { id, version, person, namePrinted } = attendance;
  const end = () => {
    setLooking(false);
    choose(undefined);
  };
  const link = (reason: string) =>
    run(async () => {
      const input = { id, version, personId: chosen?.id ?? null, reason };
      const { done } = await ask<Done>(LINK_ATTENDANCE, { input });
      desk.tell(say('Đã nối với sổ.', 'It was linked.'), done.warnings);
      end();
      await desk.follow();
    });
  if (!looking)
    return (
      <button
        type="button"
        class="plain"
        aria-label={say(`Trong sổ là ai: ${namePrinted}`, `Who it is on record: ${namePrinted}`)}
        onClick={() => setLooking(true)}
      >
        {say('Trong sổ là ai', 'Who it is')}
      </button>
    );
  return (
    <div class="inner">
      {chosen === undefined ? (
        <>
          <FindRecord looking="PERSON" printed={namePrinted ?? ''} onFound={choose} onClose={end} />
          {person ? (
            <button type="button" class="plain" onClick={() => choose(null)}>
              {say(`Không phải ${person.displayName}: bỏ nối`, `Not ${person.displayName}: untie`)}
            </button>
          ) : null}
        </>
      ) : (
        <GiveReason
          title={
            chosen
              ? say(`Vì sao là ${chosen.label}`, `Why it is ${chosen.label}`)
              : say('Vì sao bỏ nối', 'Why it is untied')
          }
          busy={busy}
          onSend={(reason) => void link(reason)}
          onClose={end}
        />
      )}
      <Alert refusal={refusal} onReload={() => void run(desk.mustReload)} />
    </div>
  );
}
