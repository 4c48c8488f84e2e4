import { useState } from 'preact/hooks';
import type { Refusal } from '../../asking/api.js';
import { say } from '../../words/language.js';
import { Form, Input, Select } from '../../pieces/pieces.js';
import { type Filters, narrowsMore, NO_FILTERS } from './listing.js';
import { ORDERS, STATES } from '../words.js';

interface Props {
  filters: Filters;
  /** What it was refused. */
  refusal: Refusal | null;
  /** `now`: the list follows at once; else when staff press the button or Enter. */
  onChange: (filters: Filters, now: boolean) => void;
  onFind: () => void;
}

/** What the list is narrowed to; what is chosen holds at once, what is typed when it is sent. */
export function ListFilters({ filters, refusal, onChange, onFind }: Props) {
  const [more, setMore] = useState(narrowsMore(filters));
  const type = (name: keyof Filters) => (value: string) => onChange({ ...filters, [name]: value }, false);
  const choose = (name: keyof Filters) => (value: string) => onChange({ ...filters, [name]: value }, true);
  const all = ['', say('Tất cả', 'All')] as const;
  return (
    <Form refusal={refusal} onSend={onFind}>
      <div class="row">
        <Input
          label={say('Từ trong nhan đề', 'Words of the title')}
          type="search"
          value={filters.text}
          onType={type('text')}
          placeholder={say('không cần dấu', 'accents not needed')}
        />
        <Select
          label={say('Tình trạng', 'State')}
          value={filters.state}
          options={STATES()}
          onChoose={choose('state')}
        />
        <Select
          label={say('Sắp xếp', 'Order')}
          value={filters.orderBy}
          options={ORDERS()}
          onChoose={choose('orderBy')}
        />
        <button class="second">{say('Tìm', 'Find')}</button>
        <button type="button" class="plain" aria-expanded={more} onClick={() => setMore(!more)}>
          {say('Lọc thêm', 'More filters')}
        </button>
      </div>
      {more ? (
        <div class="row">
          <Select
            label={say('Ai đọc', 'Read by')}
            value={filters.mine}
            options={[all, ['yes', say('Tôi', 'Me')], ['no', say('Người khác', 'Others')]]}
            onChoose={choose('mine')}
          />
          <Select
            label={say('Điều chưa chắc', 'Doubts')}
            value={filters.hasDoubts}
            options={[all, ['yes', say('Còn', 'Some')], ['no', say('Không còn', 'None')]]}
            onChoose={choose('hasDoubts')}
          />
          <Input
            label={say('Báo, cổng tin: tên đủ', 'Outlet, in full')}
            value={filters.outlet}
            onType={type('outlet')}
          />
          <Input
            label={say('Đọc từ ngày', 'Read from')}
            name="readFrom"
            value={filters.readFrom}
            onType={type('readFrom')}
            placeholder="1/11/2026"
          />
          <Input
            label={say('đến ngày', 'until')}
            name="readTo"
            value={filters.readTo}
            onType={type('readTo')}
            placeholder="30/11/2026"
          />
          <button type="button" class="plain" onClick={() => onChange(NO_FILTERS, true)}>
            {say('Bỏ lọc', 'Clear')}
          </button>
        </div>
      ) : null}
    </Form>
  );
}
