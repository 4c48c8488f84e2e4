import { useEffect } from 'preact/hooks';
import { ask } from '../asking/api.js';
import { BodyFilter } from '../choosing/body-filter.js';
import type { Found } from '../choosing/find-record.js';
import { dayInWords, say } from '../words/language.js';
import { Alert, Form, Input, Loading, Select } from '../pieces/pieces.js';
import { addressOf } from '../route.js';
import { countOf } from '../forms/typed.js';
import { useKept } from '../keeping/use-kept.js';
import { type Page, usePages } from '../asking/use-pages.js';
import { CameFrom } from './came-from.js';
import { TO_CONFIRM } from './operations.js';
import { drafted, type Head } from './to-confirm.js';
import { KINDS, kindInWords } from './words.js';
import { Wide } from '../pieces/wide.js';

interface Narrowed {
  kind: string;
  year: string;
  body: Found | null;
}

/** What was recorded and is not public yet, of the bodies that one approves for. */
export function WaitingList() {
  const [narrowed, keep] = useKept<Narrowed>('to-confirm', { kind: '', year: '', body: null });
  const { page, busy, refusal, load: loadPage, refuse } = usePages<Head>();
  const load = ({ kind, year, body }: Narrowed, before: Page<Head> | null) => {
    const typed = countOf(year);
    if (typed === undefined) return refuse('Năm: hãy gõ như 2025.', 'Year: type it like 2025.', 'year');
    return loadPage(async (after) => {
      const by = { kind: kind || null, year: typed, keptById: body?.id ?? null };
      return (await ask<{ toConfirm: Page<Head> }>(TO_CONFIRM, { ...by, after })).toConfirm;
    }, before);
  };
  useEffect(() => void load(narrowed, null), []);
  const narrow = (to: Partial<Narrowed>, now: boolean) => {
    const after = { ...narrowed, ...to };
    keep(() => after);
    if (now) void load(after, null);
  };
  return (
    <section>
      <h1>
        {say('Chờ công khai', 'To be made public')} {page ? <small>({page.totalCount})</small> : null}
      </h1>
      <p class="quiet">
        {say(
          'Đã ghi vào sổ, chưa ai ngoài cán bộ thấy. Bấm vào một mục để xem và công khai.',
          'On record, and seen by staff alone. Press one to look at it and make it public.',
        )}
      </p>
      <Form class="row" refusal={refusal} onSend={() => void load(narrowed, null)}>
        <Select
          label={say('Loại', 'Kind')}
          value={narrowed.kind}
          options={[['', say('Tất cả', 'All')], ...KINDS()]}
          onChoose={(kind) => narrow({ kind }, true)}
        />
        <Input
          label={say('Năm', 'Year')}
          name="year"
          value={narrowed.year}
          onType={(year) => narrow({ year }, false)}
          inputMode="numeric"
        />
        <BodyFilter
          label={say('Đơn vị giữ', 'Kept by')}
          body={narrowed.body}
          onChoose={(body) => narrow({ body }, true)}
        />
        <button class="second">{say('Tìm', 'Find')}</button>
      </Form>
      <Alert refusal={refusal} />
      {page ? <Heads heads={page.nodes} /> : refusal ? null : <Loading />}
      {page?.pageInfo.hasNextPage ? (
        <button class="second" disabled={busy} onClick={() => void load(narrowed, page)}>
          {say('Xem thêm', 'More')}
        </button>
      ) : null}
    </section>
  );
}

function Heads({ heads }: { heads: readonly Head[] }) {
  if (heads.length === 0)
    return <p class="quiet">{say('Không có gì chờ công khai.', 'Nothing waits to be made public.')}</p>;
  return (
    <Wide label={say('Chờ công khai', 'To be made public')}>
      <table class="lines">
        <thead>
          <tr>
            <th>{say('Quyết định, hội nghị', 'Decision, meeting')}</th>
            <th>{say('Ngày', 'Day')}</th>
            <th>{say('Chưa công khai', 'Not public')}</th>
            <th>{say('Ghi từ', 'From')}</th>
            <th>{say('Đơn vị giữ', 'Kept by')}</th>
          </tr>
        </thead>
        <tbody>
          {heads.map((head) => (
            <tr key={head.id}>
              <td>
                <a href={addressOf(head.id, 'publication')}>{head.title}</a>{' '}
                <span class="badge">{kindInWords(head.kind)}</span>
                {head.recordStatus === 'CONFIRMED' ? (
                  <small> {say('đã công khai, còn phần chưa', 'public, but not all of it')}</small>
                ) : null}
              </td>
              <td data-label={say('Ngày', 'Day')}>{dayInWords(head.day)}</td>
              <td>
                {drafted(head.drafts.nodes)}
                {head.drafts.pageInfo.hasNextPage ? ' …' : ''}
              </td>
              <td>
                <CameFrom sources={head.sources} />
              </td>
              <td>{head.keptBy?.name}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
