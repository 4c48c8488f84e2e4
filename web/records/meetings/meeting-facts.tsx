import { meetingKindInWords } from '../../words/closed-lists.js';
import { Facts } from '../../pieces/facts.js';
import { say, spanInWords } from '../../words/language.js';
import { CHANGE_MEETING } from '../acts.js';
import { Changeable } from '../putting-right/changeable.js';
import { meetingFields, meetingRaws } from './meeting-form.js';
import { why } from '../putting-right/why.js';
import { BodyLink, joined, MeetingLink } from '../links.js';
import type { Meeting } from '../record.js';
import type { RecordDesk } from '../page/use-record.js';

/** Day, place and organisers of a meeting. */
export function MeetingFacts({ desk }: { desk: RecordDesk<Meeting> }) {
  const { record: meeting } = desk;
  const { heldFrom, heldTo, heldPrinted, heldInferredFrom, organisers, parent, children } = meeting;
  return (
    <section class="card" aria-label={say('Thông tin', 'Details')}>
      <Changeable
        desk={desk}
        record={meeting}
        may={meeting.mayChange}
        fields={[...meetingFields(), why()]}
        raws={meetingRaws(meeting)}
        text={CHANGE_MEETING}
        label={say('Sửa thông tin hội nghị', 'Change the meeting')}
      >
        <Facts
          facts={[
            [say('Loại', 'Kind'), meetingKindInWords(meeting.kind)],
            [
              say('Ngày', 'Day'),
              joined(
                spanInWords(heldFrom, heldTo),
                heldPrinted ? say(`in: “${heldPrinted}”`, `printed: “${heldPrinted}”`) : '',
                heldInferredFrom ? say(`căn cứ: ${heldInferredFrom}`, `by: ${heldInferredFrom}`) : '',
              ),
            ],
            [say('Địa điểm', 'Place'), joined(meeting.placePrinted, meeting.area?.name)],
            [
              say('Đơn vị tổ chức', 'Organisers'),
              organisers.length > 0
                ? organisers.map(({ id, printed, part, organisation }) => (
                    <div key={id}>
                      {organisation ? <BodyLink body={organisation} as={printed} /> : printed}
                      {part === 'COHOST' ? <small> {say('phối hợp', 'co-host')}</small> : null}
                    </div>
                  ))
                : null,
            ],
            [say('Lần thứ', 'Session'), meeting.sessionNumber],
            [say('Nhiệm kỳ', 'Term'), meeting.termPrinted],
            [say('Năm được tổng kết', 'Year reviewed'), meeting.yearReviewed],
            [say('Năm triển khai', 'Year planned for'), meeting.yearPlanned],
            [say('Thuộc', 'Part of'), parent ? <MeetingLink meeting={parent} /> : null],
            [
              say('Gồm', 'Its parts'),
              children.nodes.length > 0
                ? children.nodes.map((child) => (
                    <div key={child.id}>
                      <MeetingLink meeting={child} />
                    </div>
                  ))
                : null,
            ],
            [say('Đơn vị giữ', 'Kept by'), meeting.keptBy ? <BodyLink body={meeting.keptBy} /> : null],
          ]}
        />
      </Changeable>
    </section>
  );
}
