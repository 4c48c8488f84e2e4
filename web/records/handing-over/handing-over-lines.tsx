import { dayInWords, say } from '../../words/language.js';
import { type ChosenLine, lineInWords } from '../decisions/chosen-lines.js';
import { handedAt, type Handing, IN_PERSON, meetingsOf, receive, tickLines } from './handing-over.js';
import { HandingOverLine } from './handing-over-line.js';
import { MeetingLink } from '../links.js';
import { awardStateInWords } from '../words.js';

interface Props {
  lines: readonly ChosenLine[];
  ticked: Handing['lines'];
  onTick: (lines: Handing['lines']) => void;
}

/** The lines of a decision, of which all or some are handed over; what was handed over already says where. */
export function HandingOverLines({ lines, ticked, onTick }: Props) {
  const ids = lines.filter((line) => !handedAt(line)).map(({ id }) => id);
  const count = ids.filter((id) => ticked[id]).length;
  return (
    <fieldset class="field">
      <legend>
        {say(`Những dòng được trao: ${count} trong ${lines.length}`, `Lines handed over: ${count} of ${lines.length}`)}
      </legend>
      {meetingsOf(lines).map((meeting) => (
        <p class="quiet" key={meeting.id}>
          {say(`Đã trao ${meeting.count} dòng tại`, `Handed over already: ${meeting.count} at`)}{' '}
          <MeetingLink meeting={meeting} />
        </p>
      ))}
      <label class="check">
        <input
          type="checkbox"
          checked={count > 0 && count === ids.length}
          disabled={ids.length === 0}
          onChange={(event) => onTick(tickLines(ticked, ids, event.currentTarget.checked ? IN_PERSON : null))}
        />
        {say(`Tất cả ${ids.length} dòng chưa trao`, `All ${ids.length} not handed over yet`)}
      </label>
      <ul class="plain-list chosen-lines">
        {lines.map((line) => {
          const there = handedAt(line);
          return there ? (
            <li key={line.id} class="quiet">
              {lineInWords(line)} ({say('đã trao tại', 'handed over at')} {there.title}, {dayInWords(there.heldFrom)})
            </li>
          ) : (
            <HandingOverLine
              key={line.id}
              words={
                <>
                  {lineInWords(line)}{' '}
                  {line.state === 'GRANTED' ? null : <small>({awardStateInWords(line.state)})</small>}
                </>
              }
              received={ticked[line.id] ?? null}
              onReceive={(received) => onTick(receive(ticked, line.id, received))}
            />
          );
        })}
      </ul>
    </fieldset>
  );
}
