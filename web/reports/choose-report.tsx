import type { Refusal } from '../asking/api.js';
import { say } from '../words/language.js';
import { Form, Input, Select } from '../pieces/pieces.js';
import { type Asked, fitting, hasDays, partsOf } from './asking.js';
import { CUT_OFFS, PERIODS, SCOPES, VIEWS_TO_CHOOSE } from './words.js';

interface Props {
  asked: Asked;
  /** What it was refused. */
  refusal: Refusal | null;
  onChange: (asked: Asked) => void;
  onSend: () => void;
}

/** Which period, whose awards, and up to which day; the usual choice is that of the yearly report. */
export function ChooseReport({ asked, refusal, onChange, onSend }: Props) {
  const change = (name: keyof Asked) => (value: string) => onChange(fitting({ ...asked, [name]: value }));
  const parts = partsOf(asked.kind);
  const cutOffs = CUT_OFFS().filter(([value]) => value !== 'DECEMBER_15' || asked.kind === 'YEAR');
  return (
    <Form refusal={refusal} onSend={onSend}>
      <div class="row">
        <Select label={say('Kỳ báo cáo', 'Period')} value={asked.kind} options={PERIODS()} onChoose={change('kind')} />
        {parts.length > 0 ? (
          <Select
            label={say('Kỳ nào trong năm', 'Which part')}
            value={asked.number}
            options={parts}
            onChoose={change('number')}
          />
        ) : null}
        {hasDays(asked.kind) ? (
          <>
            <Input
              label={say('Từ ngày', 'From')}
              name="from"
              value={asked.from}
              onType={change('from')}
              placeholder="1/6/2019"
              required
            />
            <Input
              label={say('Đến ngày', 'To')}
              name="to"
              value={asked.to}
              onType={change('to')}
              placeholder="31/5/2024"
              required
            />
          </>
        ) : (
          <Input
            label={say('Năm', 'Year')}
            name="year"
            value={asked.year}
            onType={change('year')}
            inputMode="numeric"
            placeholder="2025"
            required
          />
        )}
        {asked.kind === 'TERM' ? (
          <Input
            label={say('Tên nhiệm kỳ', 'Name of the term')}
            name="name"
            value={asked.name}
            onType={change('name')}
            placeholder="nhiệm kỳ 2019 - 2024"
          />
        ) : null}
      </div>
      <div class="row">
        <Select
          label={say('Tính khen thưởng nào', 'Which awards count')}
          value={asked.scope}
          options={SCOPES()}
          onChoose={change('scope')}
        />
        <Select
          label={say('Tên gọi, địa giới', 'Names and boundaries')}
          value={asked.view}
          options={VIEWS_TO_CHOOSE()}
          onChoose={change('view')}
        />
        <Select
          label={say('Chốt số liệu', 'Cut-off')}
          value={asked.cutOff}
          options={cutOffs}
          onChoose={change('cutOff')}
        />
        {asked.cutOff === 'CHOSEN' ? (
          <Input
            label={say('Ngày chốt', 'Day of the cut-off')}
            name="cutOffOn"
            value={asked.cutOffOn}
            onType={change('cutOffOn')}
            placeholder="30/11/2025"
            required
          />
        ) : null}
        <button>{say('Xem số liệu', 'Show the figures')}</button>
      </div>
    </Form>
  );
}
