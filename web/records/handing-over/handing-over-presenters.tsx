import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { everyPage } from '../../asking/every-page.js';
import { FindRecord } from '../../choosing/find-record.js';
import { say } from '../../words/language.js';
import { Alert, Input, Select } from '../../pieces/pieces.js';
import { useLooking } from '../../asking/use-looking.js';
import type { Page } from '../../asking/use-pages.js';
import { type Handing, type Presenter, presentersOf } from './handing-over.js';
import { MEETING_ATTENDEES } from './handing-over-texts.js';
import { joined } from '../links.js';

interface Attendee {
  id: string;
  namePrinted: string | null;
  delegationPrinted: string | null;
  positionsPrinted: string | null;
  positions: { printed: string }[];
}

interface Props {
  meetingId: string | null;
  handing: Handing;
  onType: (change: Partial<Handing>) => void;
}

/** Who hands over: from the list of attendees, from the registry, or as printed. */
export function HandingOverPresenters({ meetingId, handing, onType }: Props) {
  const [attendees, setAttendees] = useState<readonly Attendee[]>([]);
  const [finding, setFinding] = useState(false);
  const { refusal, look } = useLooking();
  useEffect(() => {
    setAttendees([]);
    if (meetingId) void look(() => allAttendees(meetingId), setAttendees);
  }, [meetingId]);
  const { presenters } = handing;
  const add = (presenter: Presenter) => onType({ presenters: [...presenters, presenter] });
  const listed = attendees.filter(({ id }) => !presenters.some(({ attendanceId }) => attendanceId === id));
  return (
    <fieldset class="field">
      <legend>{say('Người trao', 'Handed over by')}</legend>
      <ul class="plain-list">
        {presenters.map((presenter, i) => (
          <li key={i}>
            {joined(presenter.label, presenter.positionsPrinted)}{' '}
            <button
              type="button"
              class="plain"
              aria-label={say(`Bỏ ${presenter.label}`, `Leave ${presenter.label} out`)}
              onClick={() => onType({ presenters: presenters.filter((each) => each !== presenter) })}
            >
              {say('Bỏ', 'Leave out')}
            </button>
          </li>
        ))}
      </ul>
      <Alert refusal={refusal} />
      {listed.length > 0 ? (
        <Select
          label={say('Trong danh sách dự họp', 'On the list of attendees')}
          value=""
          options={[
            ['', say('(chọn)', '(choose)')],
            ...listed.map((attendee) => [attendee.id, attendeeInWords(attendee)] as const),
          ]}
          onChoose={(attendanceId) => {
            const attendee = listed.find(({ id }) => id === attendanceId);
            if (attendee) add({ attendanceId, label: attendeeInWords(attendee) });
          }}
        />
      ) : null}
      <div class="row tight">
        <Input
          label={say('Họ tên như in', 'Name as printed')}
          value={handing.name}
          onType={(name) => onType({ name })}
        />
        <Input
          label={say('Chức vụ như in', 'Position as printed')}
          value={handing.positions}
          onType={(positions) => onType({ positions })}
        />
        <button
          type="button"
          class="second"
          disabled={handing.name.trim() === ''}
          onClick={() => onType({ presenters: presentersOf(handing), name: '', positions: '' })}
        >
          {say('Thêm người trao', 'Add')}
        </button>
        <button type="button" class="plain" aria-expanded={finding} onClick={() => setFinding(!finding)}>
          {say('Tìm người trong sổ', 'Find somebody on record')}
        </button>
      </div>
      {finding ? (
        <FindRecord
          looking="PERSON"
          printed={handing.name}
          onFound={({ id, label }) => {
            const positionsPrinted = handing.positions.trim();
            setFinding(false);
            onType({
              presenters: [...presenters, { personId: id, label, ...(positionsPrinted ? { positionsPrinted } : {}) }],
              name: '',
              positions: '',
            });
          }}
          onClose={() => setFinding(false)}
        />
      ) : null}
    </fieldset>
  );
}

const attendeeInWords = ({ namePrinted, delegationPrinted, positionsPrinted, positions }: Attendee): string =>
  joined(namePrinted ?? delegationPrinted, positionsPrinted ?? positions.map(({ printed }) => printed).join(', '));

async function allAttendees(id: string): Promise<Attendee[]> {
  const listed = await everyPage(async (after) => {
    const { record } = await ask<{ record: { list: Page<Attendee> } }>(MEETING_ATTENDEES, { id, after });
    return record.list;
  });
  return listed.filter(({ namePrinted }) => namePrinted !== null);
}
