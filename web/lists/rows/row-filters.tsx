import { useState } from 'preact/hooks';
import { say } from '../../words/language.js';
import { Form, Input, Select } from '../../pieces/pieces.js';
import { ALL_ROWS, type Narrowed, problemsOf } from './narrowing.js';
import type { Desk } from '../use-list.js';
import { areaFromInWords, severityInWords } from '../words.js';

/** Which rows are looked at: by how bad they are, by one problem, or by the unit that they print. */
export function RowFilters({ desk }: { desk: Desk }) {
  const { list, narrowed } = desk;
  const [unit, setUnit] = useState(narrowed.unit);
  const { counts } = list;
  const refused = counts.rows - counts.leftOut - counts.valid;
  const by = (to: Narrowed['by'], value: string): void => desk.narrow({ by: to, value, unit: unit.trim() });
  const tab = (to: Narrowed['by'], value: string, words: string) => {
    const here = narrowed.by === to && narrowed.value === value;
    return (
      <button type="button" class={here ? 'tab here' : 'tab'} aria-pressed={here} onClick={() => by(to, value)}>
        {words}
      </button>
    );
  };
  const problems = problemsOf(counts);
  const placed = narrowed.by === 'AREA_FROM';
  return (
    <Form onSend={() => desk.narrow({ ...narrowed, unit: unit.trim() })}>
      <div class="tabs">
        {tab('ALL', '', say(`Tất cả (${counts.rows})`, `All (${counts.rows})`))}
        {tab('SEVERITY', 'ERROR', `${severityInWords('ERROR')} (${refused})`)}
        {tab('SEVERITY', 'WARNING', severityInWords('WARNING'))}
        {list.recipients.ofNobody > 0
          ? tab(
              'NOBODY',
              '',
              say(`Chưa gắn với ai (${list.recipients.ofNobody})`, `Of nobody on record (${list.recipients.ofNobody})`),
            )
          : null}
        {counts.leftOut > 0
          ? tab('LEFT_OUT', '', say(`Đã bỏ ra (${counts.leftOut})`, `Left out (${counts.leftOut})`))
          : null}
      </div>
      <div class="row">
        <Select
          label={say('Vướng mắc', 'Problem')}
          value={narrowed.by.startsWith('CODE') ? narrowed.value : ''}
          options={[
            ['', say('(mọi dòng)', '(every row)')],
            ...problems.map(({ code, words, rows }) => [code, `${words} (${rows})`] as const),
          ]}
          onChoose={(code) => (code ? by('CODE', code) : by('ALL', ''))}
        />
        <Select
          label={say('Địa bàn', 'Area')}
          value={placed ? narrowed.value : ''}
          options={[
            ['', say('(mọi dòng)', '(every row)')],
            ...['NONE', 'BY_NAME', 'CHOSEN', 'RECIPIENT'].map((from) => [from, areaFromInWords(from)] as const),
          ]}
          onChoose={(from) => (from ? by('AREA_FROM', from) : by('ALL', ''))}
        />
        <Input
          label={say('Đơn vị, đúng như in', 'Unit, just as printed')}
          type="search"
          value={unit}
          onType={setUnit}
        />
        <button class="second">{say('Tìm', 'Find')}</button>
        {narrowed.by !== 'ALL' || narrowed.unit ? (
          <button
            type="button"
            class="plain"
            onClick={() => {
              setUnit('');
              desk.narrow(ALL_ROWS);
            }}
          >
            {say('Bỏ lọc', 'Clear')}
          </button>
        ) : null}
      </div>
    </Form>
  );
}
