import { say } from '../../words/language.js';
import { plainly } from '../../words/plainly.js';
import { addressOfRecord } from '../../records/address.js';
import { awardCalled } from '../choosing/called.js';
import { goTo } from '../next-doubt.js';
import type { Desk } from '../use-draft.js';
import type { UndatedLine } from './use-undated.js';

/** As many as stand in the bar; the others are found by their doubts. */
const MOST = 3;

/** Told before accepting: the lines that will have no day, by their parts, each with why and the way there. */
export function UndatedBefore({ desk: { draft, undated } }: { desk: Desk }) {
  const toCome = undated.filter(({ awardId }) => awardId === null);
  const of = (key: string) => toCome.filter(({ partKey }) => partKey === key);
  const awards = draft.contents.awards.filter(({ key }) => of(key).length > 0);
  if (awards.length === 0) return null;
  return (
    <div class="note" role="status">
      {say(
        'Sẽ có dòng không có ngày tặng, không vào số liệu năm nào:',
        'Lines without a day of granting, in the figures of no year:',
      )}
      <ul>
        {awards.slice(0, MOST).map((award) => (
          <li key={award.key}>
            <button type="button" class="plain" onClick={() => goTo(award.key)}>
              {awardCalled(award)}
            </button>{' '}
            <LinesOfPart lines={of(award.key)} />
          </li>
        ))}
        {awards.length > MOST ? (
          <li>{say(`và ${awards.length - MOST} phần khác`, `and ${awards.length - MOST} others`)}</li>
        ) : null}
      </ul>
    </div>
  );
}

/** Whose lines of a part, and why: "(Lý Văn A, 2 dòng nữa) chưa chọn quyết định …". */
function LinesOfPart({ lines }: { lines: readonly UndatedLine[] }) {
  const shown = lines.slice(0, MOST).map(calledLine);
  const more = lines.length - shown.length;
  return (
    <>
      ({shown.join(', ')}
      {more > 0 ? say(`, ${more} dòng nữa`, `, ${more} more`) : ''}): {plainly(lines[0]!.message)}
    </>
  );
}

/** Told before what was accepted is made public: its lines without a day, each with the way to where it is given. */
export function UndatedAccepted({ desk: { undated } }: { desk: Desk }) {
  const lines = undated.filter(({ awardId }) => awardId !== null);
  if (lines.length === 0) return null;
  return (
    <p class="note">
      {say(
        `${lines.length} dòng không có ngày tặng, không vào số liệu năm nào; ghi ngày ở từng dòng:`,
        `Lines without a day of granting, in the figures of no year: ${lines.length}. Give the day of each:`,
      )}{' '}
      {lines.slice(0, MOST).map((line, i) => (
        <span key={line.awardId}>
          {i > 0 ? ', ' : ''}
          <a href={addressOfRecord('awards', line.awardId!)}>{calledLine(line)}</a>
        </span>
      ))}
      {lines.length > MOST ? ' …' : ''}
    </p>
  );
}

const calledLine = ({ namePrinted }: UndatedLine): string =>
  namePrinted ?? say('dòng không nêu tên', 'an unnamed line');
