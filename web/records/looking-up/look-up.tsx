import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../asking/api.js';
import { say } from '../../words/language.js';
import { Alert, Form, Input, Loading } from '../../pieces/pieces.js';
import { useKept } from '../../keeping/use-kept.js';
import { useLooking } from '../../asking/use-looking.js';
import type { Page } from '../../asking/use-pages.js';
import { takeAsked } from '../../route.js';
import { holds, keepersOf, type Viewer } from '../../signing-in/viewer.js';
import { addressOfNew } from '../address.js';
import {
  argumentsOf,
  awardFilterOf,
  filtersOf,
  NOTHING_WANTED,
  QUERIES,
  type Shelf,
  SHELVES,
  type Wanted,
  wantedOf,
} from './looking-up.js';
import { type Hit, Hits } from './hits.js';
import { DecisionsHandedOn } from '../decisions/handed-on.js';
import { MakeList } from '../make-list.js';
import { SEARCH } from '../operations.js';
import type { Line, NumberedLine } from '../record.js';
import { ShelfFilters } from './shelf-filters.js';
import { type Listed, Shelved } from './shelved.js';

/** What was found, and how it was asked for. */
interface Found {
  wanted: Wanted;
  hits: readonly Hit[] | null;
  lines: Page<Line> | null;
  numbered: Page<NumberedLine> | null;
  list: Listed | null;
}

/** One box over everything on record: by words in all of it, or a shelf at a time, narrowed and sorted. */
export function LookUp({ viewer }: { viewer: Viewer }) {
  const [wanted, keep] = useKept<Wanted>('records-look-up', NOTHING_WANTED);
  const [found, setFound] = useState<Found | null>(null);
  const { busy, refusal, look, refuse } = useLooking();
  const show = (to: Wanted) => {
    keep(() => to);
    if (to.shelf === 'all' && to.text.trim() === '') return setFound(null);
    const variables = argumentsOf(to);
    if (variables === null) return refuse('Năm: hãy gõ như 2025.', 'Year: type it like 2025.', 'year');
    return void look(async () => find(to, variables), setFound);
  };
  useEffect(() => {
    const asked = takeAsked();
    void show(asked ? wantedOf(asked) : wanted);
  }, []);
  const type = (to: Partial<Wanted>) => keep((before) => ({ ...before, ...to, ends: [] }));
  const narrow = (to: Partial<Wanted>) => show({ ...wanted, ...to, ends: [] });
  // What was found among everything is narrowed to a shelf; the words of one shelf are not those of another.
  const choose = (shelf: Shelf) =>
    narrow({
      shelf,
      kind: '',
      left: '',
      order: '',
      ...(wanted.shelf === 'all' || wanted.shelf === shelf ? {} : { text: '' }),
    });
  const turn = (way: 1 | -1) => {
    const end = found?.list?.pageInfo.endCursor;
    if (way === -1) show({ ...wanted, ends: wanted.ends.slice(0, -1) });
    else if (end) show({ ...wanted, ends: [...wanted.ends, end] });
  };
  const isShown = found?.wanted.shelf === wanted.shelf;
  return (
    <section class="records">
      <h1>{say('Sổ', 'On record')}</h1>
      {holds(viewer, 'RECORDER') ? <RecordByHand /> : null}
      <nav class="tabs" aria-label={say('Tìm trong', 'Look in')}>
        {SHELVES().map(([shelf, words]) => (
          <button
            type="button"
            key={shelf}
            class={shelf === wanted.shelf ? 'tab here' : 'tab'}
            aria-current={shelf === wanted.shelf ? 'page' : undefined}
            onClick={() => choose(shelf)}
          >
            {words}
          </button>
        ))}
      </nav>
      <Form class="row" refusal={refusal} onSend={() => narrow({})}>
        <Input
          label={filtersOf(wanted.shelf).text}
          type="search"
          value={wanted.text}
          onType={(text) => type({ text })}
          placeholder={say('không cần dấu', 'accents not needed')}
        />
        <ShelfFilters wanted={wanted} viewer={viewer} onType={type} onNarrow={narrow} />
        <button class="second">{say('Tìm', 'Find')}</button>
      </Form>
      <Alert refusal={refusal} />
      {found && isShown ? (
        <div aria-busy={busy}>
          {found.hits && found.lines && found.numbered ? (
            <Hits hits={found.hits} lines={found.lines} numbered={found.numbered} />
          ) : null}
          {found.list ? <Shelved shelf={wanted.shelf} list={found.list} /> : null}
          {wanted.shelf === 'decisions' && keepersOf(viewer).length > 0 ? <DecisionsHandedOn /> : null}
          {wanted.shelf === 'awards' && found.list ? <MakeList asked={awardFilterOf(found.wanted)} /> : null}
          {found.list ? <Turn at={found.wanted.ends.length} list={found.list} busy={busy} onTurn={turn} /> : null}
        </div>
      ) : busy ? (
        <Loading />
      ) : wanted.shelf === 'all' && !refusal ? (
        <p class="quiet">
          {say(
            'Gõ tên người, đơn vị, số quyết định, số bằng, tên hội nghị hoặc bài báo; hoặc chọn một mục ở trên để xem cả danh sách.',
            'Type the name of a person or body, the number of a decision or certificate, a title; or choose above what to see all of.',
          )}
        </p>
      ) : null}
    </section>
  );
}

async function find(wanted: Wanted, variables: Record<string, unknown>): Promise<Found> {
  if (wanted.shelf === 'all') {
    const { search, ...awards } = await ask<{ search: Hit[]; lines: Page<Line>; numbered: Page<NumberedLine> }>(
      SEARCH,
      variables,
    );
    return { wanted, hits: search, ...awards, list: null };
  }
  const { list } = await ask<{ list: Listed }>(QUERIES[wanted.shelf], variables);
  return { wanted, hits: null, lines: null, numbered: null, list };
}

const RecordByHand = () => (
  <p class="buttons">
    <span class="quiet">{say('Ghi tay:', 'Record by hand:')}</span>
    <a href={addressOfNew('meeting')}>{say('hội nghị', 'a meeting')}</a>
    <a href={addressOfNew('decision')}>{say('quyết định', 'a decision')}</a>
    <a href={addressOfNew('proposal')}>{say('đề nghị (tờ trình)', 'a proposal')}</a>
    <a href={addressOfNew('person')}>{say('người', 'a person')}</a>
    <a href={addressOfNew('body')}>{say('cơ quan, tổ chức', 'a body')}</a>
  </p>
);

interface TurnProps {
  at: number;
  list: Listed;
  busy: boolean;
  onTurn: (way: 1 | -1) => void;
}

const AT_ONCE = 25;

function Turn({ at, list: { totalCount, nodes, pageInfo }, busy, onTurn }: TurnProps) {
  if (at === 0 && !pageInfo.hasNextPage) return null;
  const from = at * AT_ONCE + 1;
  const shown = `${from}–${from + nodes.length - 1}`;
  return (
    <nav class="buttons" aria-label={say('Các trang', 'Pages')}>
      <button type="button" class="second" disabled={busy || at === 0} onClick={() => onTurn(-1)}>
        {say('Trang trước', 'Previous page')}
      </button>
      <span role="status">{say(`${shown} trong ${totalCount}`, `${shown} of ${totalCount}`)}</span>
      <button type="button" class="second" disabled={busy || !pageInfo.hasNextPage} onClick={() => onTurn(1)}>
        {say('Trang sau', 'Next page')}
      </button>
    </nav>
  );
}
