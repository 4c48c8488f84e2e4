import type { ComponentChildren } from 'preact';
import { say } from '../words/language.js';
import { plainly } from '../words/plainly.js';
import { AllWithoutArea } from './rows/all-without-area.js';
import { AtOnce } from './rows/at-once.js';
import { worstFirst } from './rows/cells.js';
import type { Verdict } from './list.js';
import { ALL_ROWS, type Narrowed } from './rows/narrowing.js';
import { CHANGE_DETAILS } from './operations.js';
import { OtherDecisions } from './other-decisions.js';
import type { Desk } from './use-list.js';
import { severityInWords } from './words.js';

/** What is to be said of a list as a whole, with what mends it at once where a button can. */
export function Notices({ desk }: { desk: Desk }) {
  const { notices } = desk.list;
  if (notices.length === 0) return null;
  const quiet = (notice: Verdict) => notice.severity === 'NOTE' && !WITH_ACTS.includes(notice.code);
  const item = (notice: Verdict, i: number) => (
    <li key={i} class="verdict" data-severity={notice.severity}>
      <Said verdict={notice} />
      {desk.open || (desk.records && notice.code === 'DECISIONS_SEVERAL') ? (
        <div class="buttons">
          <Acts desk={desk} notice={notice} />
        </div>
      ) : null}
    </li>
  );
  const folded = notices.filter(quiet);
  return (
    <section aria-labelledby="notices">
      <h2 id="notices">{say('Về cả danh sách', 'Of the list as a whole')}</h2>
      <ul class="plain-list">{worstFirst(notices.filter((notice) => !quiet(notice))).map(item)}</ul>
      {folded.length > 0 ? (
        <details>
          <summary>{say(`Nên biết (${folded.length})`, `Worth knowing (${folded.length})`)}</summary>
          <ul class="plain-list">{folded.map(item)}</ul>
        </details>
      ) : null}
    </section>
  );
}

/** Notes of which something can be made at once. */
const WITH_ACTS = ['REASON_IN_TITLE', 'AREAS_BY_NAME', 'AREAS_UNKNOWN'];

/** What a verdict says, how serious it is, and what would mend it. */
export function Said({ verdict: { severity, message, mend, value, sheet, row } }: { verdict: Verdict }) {
  const quoted = value === null || message.includes(value) ? '' : ` “${value}”`;
  const place = [sheet && row !== null ? sheet : null, row === null ? null : say(`dòng ${row}`, `row ${row}`)].filter(
    Boolean,
  );
  return (
    <>
      <strong>{severityInWords(severity)}:</strong> {plainly(message)}
      {quoted}
      {place.length > 0 ? <small> ({place.join(', ')})</small> : null} <small>{plainly(mend)}</small>
    </>
  );
}

/** Of a verdict of the whole list: what staff can press. */
function Acts({ desk, notice: { code, value, evidence, suggestions } }: { desk: Desk; notice: Verdict }) {
  const button = (words: string, onClick: () => unknown): ComponentChildren => (
    <button type="button" class="second" disabled={desk.busy} onClick={() => void onClick()}>
      {words}
    </button>
  );
  const details = (input: object, told: string) => desk.act(CHANGE_DETAILS, input, told);
  const look = (by: Narrowed['by'], from = '') =>
    button(say('Xem các dòng ấy', 'Look at these rows'), () => {
      desk.narrow({ ...ALL_ROWS, by, value: from });
      document.getElementById('rows')?.scrollIntoView();
    });
  const form = desk.forms.find(([, name]) => name === value)?.[0];
  switch (code) {
    case 'REASON_IN_TITLE':
      return button(say('Lấy làm thành tích của các dòng ấy', 'Make it their achievement'), () =>
        details({ defaultReason: value }, say('Đã lấy thành tích của tiêu đề.', 'The title’s achievement was taken.')),
      );
    case 'FORM_OF_OTHER_SHEET':
      return form
        ? button(say(`Lấy “${value}” cho các dòng ấy`, `Take “${value}” for them`), () =>
            details({ defaultForm: form }, say('Đã chọn hình thức.', 'The form was chosen.')),
          )
        : null;
    case 'DECISION_RECORDED_ALREADY':
      return button(say('Ghi nối vào quyết định ấy', 'Append to that decision'), () =>
        details({ appendToId: evidence[0] }, say('Sẽ ghi nối vào quyết định đã có.', 'It goes on from that decision.')),
      );
    case 'DECISIONS_SEVERAL':
      return <OtherDecisions desk={desk} numbers={suggestions} />;
    case 'AREAS_BY_NAME':
      return look('AREA_FROM', 'BY_NAME');
    case 'AREAS_UNKNOWN':
      return (
        <>
          {look('AREA_FROM', 'NONE')}
          <AllWithoutArea desk={desk} />
        </>
      );
    case 'ROWS_OF_NOBODY':
      return (
        <>
          <AtOnce desk={desk} />
          {look('NOBODY')}
        </>
      );
    default:
      return null;
  }
}
