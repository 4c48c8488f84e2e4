import { useState } from 'preact/hooks';
import { modeInWords, recipientInWords } from '../words/closed-lists.js';
import { notADay } from '../words/days.js';
import { dayInWords, language, say } from '../words/language.js';
import { Alert, Form } from '../pieces/pieces.js';
import { useAsking } from '../asking/use-asking.js';
import { useLeaving } from '../keeping/use-leaving.js';
import { useKept } from '../keeping/use-kept.js';
import { detailsInput, type TypedDetails } from './decision.js';
import { DetailsForm } from './details-form.js';
import { decisionInWords, type List } from './list.js';
import { CHANGE_DETAILS } from './operations.js';
import type { Desk } from './use-list.js';

/** What the list says, or somebody said, of the decision that it belongs to. */
export function Details({ desk }: { desk: Desk }) {
  const { list } = desk;
  const [typed, setTyped] = useKept<TypedDetails>(`details-${list.id}`, {});
  const [changing, setChanging] = useState(Object.keys(typed).length > 0);
  const { busy, refusal, run, refuse } = useAsking();
  useLeaving(Object.keys(typed).length > 0, `details-${list.id}`);
  const send = () => {
    const input = detailsInput(typed);
    if (!input) return refuse(...notADay('Ngày ký', 'Day of signing', typed.signedOn ?? ''), 'signedOn');
    return run(async () => {
      if (Object.keys(typed).length > 0)
        await desk.mustAct(CHANGE_DETAILS, input, say('Đã sửa thông tin quyết định.', 'The details were changed.'));
      setTyped(() => ({}));
      setChanging(false);
    });
  };
  return (
    <section class="card details" aria-labelledby="details">
      <h2 id="details">{say('Quyết định', 'The decision')}</h2>
      {changing && desk.open ? (
        <Form busy={busy} refusal={refusal} onSend={() => void send()}>
          <DetailsForm
            list={list}
            typed={typed}
            forms={desk.forms}
            onType={(change) => setTyped((before) => change(before))}
          />
          <Alert refusal={refusal} onReload={() => void run(desk.mustReload)} />
          <div class="buttons">
            <button disabled={busy}>{busy ? say('Đang xét lại …', 'Judging anew …') : say('Lưu', 'Save')}</button>
            <button
              type="button"
              class="second"
              onClick={() => {
                setTyped(() => ({}));
                setChanging(false);
              }}
            >
              {say('Thôi', 'Cancel')}
            </button>
          </div>
        </Form>
      ) : (
        <>
          <Facts list={list} />
          {desk.open ? (
            <button type="button" class="second" onClick={() => setChanging(true)}>
              {say('Sửa thông tin quyết định', 'Change the details')}
            </button>
          ) : null}
        </>
      )}
    </section>
  );
}

function Facts({ list }: { list: List }) {
  const missing = <em>{say('chưa có', 'missing')}</em>;
  const fromList = (detail: string) =>
    list.takenFromList.includes(detail) ? <small> {say('(lấy từ danh sách)', '(from the list)')}</small> : null;
  const facts = [
    [say('Cơ quan ban hành', 'Issuer'), list.issuer?.name ?? missing, 'issuerId'],
    [say('Số', 'Number'), list.numberPrinted ?? missing, 'number'],
    [say('Ngày ký', 'Signed on'), dayInWords(list.signedOn) || missing, 'signedOn'],
    [say('Trích yếu', 'Subject'), list.subject, 'subject'],
    [
      say('Người ký', 'Signatory'),
      [list.signatoryPrinted, list.signatoryTitlePrinted].filter(Boolean).join(', ') || null,
      '',
    ],
    [say('Loại hình', 'Mode'), list.mode ? modeInWords(list.mode) : missing, ''],
    [
      say('Hình thức của dòng không ghi', 'Form of rows that name none'),
      list.defaultForm?.[language() === 'vi' ? 'nameVi' : 'nameEn'],
      '',
    ],
    [
      say('Đối tượng của dòng không ghi', 'Kind of rows that do not say'),
      list.defaultKind ? recipientInWords(list.defaultKind) : null,
      '',
    ],
    [say('Thành tích của dòng không ghi', 'Achievement of rows that state none'), list.defaultReason, ''],
    [say('Ghi nối vào', 'Appended to'), list.appendTo ? decisionInWords(list.appendTo) : null, ''],
  ] as const;
  return (
    <dl>
      {facts.map(([label, value, detail]) =>
        value ? (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value}
              {fromList(detail)}
            </dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
