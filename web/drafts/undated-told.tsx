import { say } from '../language.js';
import { addressOfRecord } from '../records/address.js';
import { awardCalled } from './called.js';
import { goTo } from './next-doubt.js';
import { undatedAwards, undatedInWords, undatedLines } from './undated.js';
import type { Desk } from './use-draft.js';

/** As many as stand in the bar; the others are found by their doubts. */
const MOST = 3;

/** Told before accepting: the parts whose lines will have no day, each with the way there. */
export function UndatedBefore({ desk: { draft, ticked, choices } }: { desk: Desk }) {
  const undated = undatedAwards(draft, ticked, choices);
  if (undated.length === 0) return null;
  return (
    <p class="note" role="status">
      {undatedInWords()}{' '}
      {undated.slice(0, MOST).map(({ award }) => (
        <button type="button" class="plain" key={award.key} onClick={() => goTo(award.key)}>
          {awardCalled(award)}
        </button>
      ))}
      {undated.length > MOST
        ? say(` và ${undated.length - MOST} phần khác`, ` and ${undated.length - MOST} others`)
        : ''}
    </p>
  );
}

/** Told before what was accepted is made public: its lines without a day, each with the way to where it is given. */
export function UndatedAccepted({ desk: { draft } }: { desk: Desk }) {
  const lines = undatedLines(draft);
  if (lines.length === 0) return null;
  return (
    <p class="note">
      {say(
        `${lines.length} dòng không có ngày tặng, không vào số liệu năm nào; ghi ngày ở từng dòng:`,
        `Lines without a day of granting, in the figures of no year: ${lines.length}. Give the day of each:`,
      )}{' '}
      {lines.slice(0, MOST).map(({ id, recipientNamePrinted }, i) => (
        <span key={id}>
          {i > 0 ? ', ' : ''}
          <a href={addressOfRecord('awards', id)}>
            {recipientNamePrinted ?? say('dòng không nêu tên', 'an unnamed line')}
          </a>
        </span>
      ))}
      {lines.length > MOST ? ' …' : ''}
    </p>
  );
}
