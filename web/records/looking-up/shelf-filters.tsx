import { BodyFilter } from '../../choosing/body-filter.js';
import { BODY_KINDS, MEETING_KINDS, type Options, RECIPIENTS } from '../../words/closed-lists.js';
import { say } from '../../words/language.js';
import { Input, Select } from '../../pieces/pieces.js';
import { filtersOf, type Shelf, type Wanted } from './looking-up.js';
import { keepersOf, type Viewer } from '../../signing-in/viewer.js';
import { STANDINGS } from '../words.js';

interface Props {
  wanted: Wanted;
  viewer: Viewer;
  /** Typed, and not asked for yet. */
  onType: (to: Partial<Wanted>) => void;
  onNarrow: (to: Partial<Wanted>) => void;
}

/** What the shelf that is looked through can be narrowed and sorted by. */
export function ShelfFilters({ wanted, viewer, onType, onNarrow }: Props) {
  const { number, year, body, standing, left, orders } = filtersOf(wanted.shelf);
  const kinds = kindsOf(wanted.shelf);
  return (
    <>
      {number ? (
        <Input
          label={say('Số bằng, số vào sổ', 'Number of the certificate')}
          type="search"
          value={wanted.number ?? ''}
          onType={(to) => onType({ number: to })}
        />
      ) : null}
      {year ? (
        <Input
          label={say('Năm', 'Year')}
          name="year"
          value={wanted.year}
          onType={(to) => onType({ year: to })}
          inputMode="numeric"
        />
      ) : null}
      {body ? <BodyFilter label={body} body={wanted.body} onChoose={(to) => onNarrow({ body: to })} /> : null}
      {kinds.length > 0 ? (
        <Select
          label={say('Loại', 'Kind')}
          value={wanted.kind}
          options={[['', say('Tất cả', 'All')], ...kinds]}
          onChoose={(kind) => onNarrow({ kind })}
        />
      ) : null}
      {standing ? (
        <Select
          label={say('Tình trạng', 'Standing')}
          value={wanted.standing}
          options={standing === 'each' ? EACH() : WITHDRAWN()}
          onChoose={(to) => onNarrow({ standing: to })}
        />
      ) : null}
      {left ? (
        <Select
          label={say('Việc còn dở', 'To do')}
          value={wanted.left ?? ''}
          options={[['', say('Tất cả', 'All')], ...left]}
          onChoose={(to) => onNarrow({ left: to })}
        />
      ) : null}
      {left && keepersOf(viewer).length > 0 ? (
        <Select
          label={say('Của ai', 'Whose')}
          value={wanted.whose ?? ''}
          options={[
            ['', say('Mọi đơn vị', 'Of every body')],
            ['MINE', say('Đơn vị tôi ghi sổ', 'Of those I record for')],
          ]}
          onChoose={(whose) => onNarrow({ whose })}
        />
      ) : null}
      {orders.length > 0 ? (
        <Select
          label={say('Sắp xếp', 'Order')}
          value={wanted.order || orders[0]![0]}
          options={orders}
          onChoose={(order) => onNarrow({ order })}
        />
      ) : null}
    </>
  );
}

const STANDING_OR_NOT = (): readonly [string, string][] => [
  ['', say('Nháp và công khai', 'Draft and public')],
  ['WITH_WITHDRAWN', say('Kể cả đã thu lại', 'With what was withdrawn')],
];
const EACH = (): Options => [...STANDING_OR_NOT(), ...STANDINGS()];
const WITHDRAWN = (): Options => STANDING_OR_NOT();

function kindsOf(shelf: Shelf): Options {
  switch (shelf) {
    case 'honourees':
    case 'awards':
      return RECIPIENTS();
    case 'meetings':
      return MEETING_KINDS();
    case 'bodies':
      return BODY_KINDS();
    case 'decisions':
      return [
        ['GRANTED', say('Đã quyết định', 'Granted')],
        ['PROPOSED', say('Mới đề nghị', 'Proposed only')],
        ['ANNULLED', say('Đã hủy bỏ', 'Annulled')],
      ];
    default:
      return [];
  }
}
