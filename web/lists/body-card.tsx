import { useState } from 'preact/hooks';
import { BODY_KINDS, bodyKindInWords, levelInWords, LEVELS, systemInWords, SYSTEMS } from '../words/closed-lists.js';
import { dayOf, notADay } from '../words/days.js';
import { FindRecord, type Found } from '../choosing/find-record.js';
import { dayInWords, say } from '../words/language.js';
import { Alert, Form, Input, Select } from '../pieces/pieces.js';
import { useAsking } from '../asking/use-asking.js';
import { useLeaving } from '../keeping/use-leaving.js';
import { useKept } from '../keeping/use-kept.js';
import type { Body } from './list.js';
import { MEND_ROWS } from './operations.js';
import { dayOfList } from './rows/row-place.js';
import type { Desk } from './use-list.js';
import { guessInWords } from './words.js';

/** What was typed of a new body; what is not here stands as it is. */
interface Typed {
  name?: string;
  system?: string;
  kind?: string;
  level?: string;
  validFrom?: string;
  validTo?: string;
  area?: Found;
}

/** One new body: what is to be recorded of it, and what of that is a guess. */
export function BodyCard({ desk, body }: { desk: Desk; body: Body }) {
  const [typed, setTyped] = useKept<Typed>(`body-${body.id}`, {});
  const [opened, setOpened] = useState(false);
  const { busy, refusal, run, refuse } = useAsking();
  useLeaving(Object.keys(typed).length > 0, `body-${body.id}`);
  const editing = desk.open && (opened || Object.keys(typed).length > 0);
  const close = () => {
    setTyped(() => ({}));
    setOpened(false);
  };
  const send = () => {
    const { area, validFrom, validTo, ...said } = typed;
    const from = validFrom === undefined ? undefined : (dayOf(validFrom) ?? (validFrom.trim() ? false : null));
    const to = validTo === undefined ? undefined : (dayOf(validTo) ?? (validTo.trim() ? false : null));
    if (from === false || to === false)
      return from === false
        ? refuse(...notADay('Từ ngày', 'Since', validFrom ?? ''), 'validFrom')
        : refuse(...notADay('Đến ngày', 'Until', validTo ?? ''), 'validTo');
    // Looked over as it stands: what was guessed is said, and is no guess any more.
    const { system, kind, level } = body;
    const bodies = [
      {
        bodyId: body.id,
        system,
        kind,
        level,
        ...said,
        ...(area ? { areaId: area.id } : {}),
        ...(from === undefined ? {} : { validFrom: from }),
        ...(to === undefined ? {} : { validTo: to }),
      },
    ];
    return run(async () => {
      await desk.mustAct(MEND_ROWS, { bodies }, say(`Đã sửa “${body.name}”.`, `“${body.name}” was mended.`));
      close();
    });
  };
  const place = [body.area?.name, body.area?.parent?.name].filter(Boolean).join(', ');
  return (
    <article class="card">
      <header>
        <h3>
          {body.name} <small>{say(`${body.rows} dòng`, `${body.rows} ${body.rows === 1 ? 'row' : 'rows'}`)}</small>
        </h3>
      </header>
      <p>
        {[systemInWords(body.system), bodyKindInWords(body.kind), levelInWords(body.level), place]
          .filter(Boolean)
          .join(' · ')}
        {body.validFrom ? say(` · từ ${dayInWords(body.validFrom)}`, ` · since ${dayInWords(body.validFrom)}`) : ''}
        {body.validTo ? say(` · đến ${dayInWords(body.validTo)}`, ` · until ${dayInWords(body.validTo)}`) : ''}
      </p>
      {body.guessed.length > 0 ? (
        <p class="doubt">
          {say('Đoán theo tên, hãy xem lại: ', 'Guessed from the name, to be looked at: ')}
          {body.guessed.map(guessInWords).join(', ')}
        </p>
      ) : null}
      {editing ? (
        <Form busy={busy} refusal={refusal} onSend={() => void send()}>
          <BodyForm
            body={body}
            typed={typed}
            on={dayOfList(desk.list)}
            onType={(change) => setTyped((before) => ({ ...before, ...change }))}
          />
          <Alert refusal={refusal} onReload={() => void run(desk.mustReload)} />
          <div class="buttons">
            <button disabled={busy}>{say('Đúng như vậy', 'It is so')}</button>
            <button type="button" class="second" onClick={close}>
              {say('Thôi', 'Cancel')}
            </button>
          </div>
        </Form>
      ) : desk.open ? (
        <button type="button" class="plain" onClick={() => setOpened(true)}>
          {say('Xem lại, sửa', 'Look over, mend')}
        </button>
      ) : null}
    </article>
  );
}

interface FormProps {
  body: Body;
  typed: Typed;
  on: string | null;
  onType: (change: Typed) => void;
}

function BodyForm({ body, typed, on, onType }: FormProps) {
  const [looking, setLooking] = useState(false);
  return (
    <>
      <Input
        label={say('Tên đầy đủ', 'Name in full')}
        name="name"
        value={typed.name ?? body.name}
        onType={(name) => onType({ name })}
        required
      />
      <div class="row tight">
        <Select
          label={say('Hệ thống', 'System')}
          value={typed.system ?? body.system}
          options={SYSTEMS()}
          onChoose={(system) => onType({ system })}
        />
        <Select
          label={say('Loại', 'Kind')}
          value={typed.kind ?? body.kind}
          options={BODY_KINDS()}
          onChoose={(kind) => onType({ kind })}
        />
        <Select
          label={say('Cấp', 'Level')}
          value={typed.level ?? body.level}
          options={LEVELS()}
          onChoose={(level) => onType({ level })}
        />
        <Input
          label={say('Từ ngày, nếu biết', 'Since, if known')}
          name="validFrom"
          value={typed.validFrom ?? dayInWords(body.validFrom)}
          onType={(validFrom) => onType({ validFrom })}
        />
        <Input
          label={say('Đến ngày, nếu đã thôi', 'Until, if it ended')}
          name="validTo"
          value={typed.validTo ?? dayInWords(body.validTo)}
          onType={(validTo) => onType({ validTo })}
          placeholder="30/6/2025"
        />
      </div>
      <p>
        {say('Địa bàn: ', 'Area: ')}
        <strong>{typed.area?.label ?? body.area?.name ?? say('chưa rõ', 'not known')}</strong>{' '}
        <button type="button" class="plain" aria-expanded={looking} onClick={() => setLooking(!looking)}>
          {say('Chọn lại', 'Choose again')}
        </button>
      </p>
      {looking ? (
        <FindRecord
          looking="AREA"
          printed={body.area?.name ?? ''}
          on={on}
          onFound={(area) => {
            onType({ area });
            setLooking(false);
          }}
          onClose={() => setLooking(false)}
        />
      ) : null}
    </>
  );
}
