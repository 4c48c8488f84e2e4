import { useEffect } from 'preact/hooks';
import { ask } from '../asking/api.js';
import { BodyFilter } from '../choosing/body-filter.js';
import type { Found } from '../choosing/find-record.js';
import { say } from '../words/language.js';
import { Alert, Loading, Select } from '../pieces/pieces.js';
import { useKept } from '../keeping/use-kept.js';
import { type Page, usePages } from '../asking/use-pages.js';
import { ChooseTwo } from './choose-two.js';
import { Why } from './evidence.js';
import { keepListed } from './listed.js';
import { LIKELY_DUPLICATES } from './operations.js';
import { addressOfPair, type Pair, postInWords } from './pairs.js';
import { VERDICTS, verdictInWords } from './words.js';

interface Narrowed {
  verdict: string;
  area: Found | null;
  body: Found | null;
}
interface Listed extends Page<Pair> {
  /** How much was recorded that is not compared yet. */
  toCompare: number;
}

/** Pairs of the registry who may be one person, the likeliest first. */
export function PairList() {
  const [narrowed, keep] = useKept<Narrowed>('duplicates', { verdict: '', area: null, body: null });
  const { page, busy, refusal, load: loadPage } = usePages<Pair>();
  const toCompare = (page as Listed | null)?.toCompare ?? 0;
  const load = ({ verdict, area, body }: Narrowed, before: Page<Pair> | null) =>
    loadPage(async (after): Promise<Listed> => {
      const by = { verdict: verdict || null, areaId: area?.id ?? null, organisationId: body?.id ?? null };
      const found = await ask<{ likelyDuplicates: Page<Pair>; peopleToCompare: number }>(LIKELY_DUPLICATES, {
        ...by,
        after,
      });
      return { ...found.likelyDuplicates, toCompare: found.peopleToCompare };
    }, before);
  useEffect(() => void load(narrowed, null), []);
  useEffect(() => keepListed(page?.nodes ?? []), [page]);
  const narrow = (to: Partial<Narrowed>) => {
    const after = { ...narrowed, ...to };
    keep(() => after);
    void load(after, null);
  };
  return (
    <section>
      <h1>
        {say('Có thể là một người', 'Who may be one person')} {page ? <small>({page.totalCount})</small> : null}
      </h1>
      <p class="quiet">
        {say(
          'Sổ chỉ đề xuất, kèm căn cứ; không tự gộp ai. Bấm “So sánh” để xem hai bên rồi quyết.',
          'The registry only proposes, and says why; it merges nobody. Press “Compare” to see both and decide.',
        )}
      </p>
      <div class="row">
        <Select
          label={say('Nhận định', 'Likelihood')}
          value={narrowed.verdict}
          options={[['', say('Tất cả', 'All')], ...VERDICTS()]}
          onChoose={(verdict) => narrow({ verdict })}
        />
        <BodyFilter
          looking="AREA"
          label={say('Cùng ở địa bàn', 'Both in area')}
          body={narrowed.area}
          onChoose={(area) => narrow({ area })}
        />
        <BodyFilter
          label={say('Có người của đơn vị', 'With somebody of body')}
          body={narrowed.body}
          onChoose={(body) => narrow({ body })}
        />
      </div>
      {toCompare > 0 ? (
        <p class="note" role="status">
          {say(
            `Còn ${toCompare} thay đổi chưa so xong; danh sách sẽ còn dài thêm.`,
            `Not compared yet: ${toCompare} changes; the list will grow.`,
          )}{' '}
          <button type="button" class="plain" disabled={busy} onClick={() => void load(narrowed, null)}>
            {say('Tải lại', 'Fetch it anew')}
          </button>
        </p>
      ) : null}
      <Alert refusal={refusal} />
      {page ? <Pairs pairs={page.nodes} /> : refusal ? null : <Loading />}
      {page?.pageInfo.hasNextPage ? (
        <button class="second" disabled={busy} onClick={() => void load(narrowed, page)}>
          {say('Xem thêm', 'More')}
        </button>
      ) : null}
      <ChooseTwo />
    </section>
  );
}

function Pairs({ pairs }: { pairs: readonly Pair[] }) {
  if (pairs.length === 0)
    return <p class="quiet">{say('Không có cặp nào chờ quyết.', 'No pair waits to be decided.')}</p>;
  return (
    <ul class="plain-list">
      {pairs.map((pair) => (
        <li class="card" key={pair.id}>
          <div class="two">
            <Side of={pair.one} />
            <Side of={pair.other} />
          </div>
          <Why evidence={pair.evidence} />
          <p>
            <span class="badge">{verdictInWords(pair.verdict)}</span>
            {pair.area ? <small> {pair.area.name}</small> : null}{' '}
            <a
              href={addressOfPair(pair.one.id, pair.other.id)}
              aria-label={say(
                `So sánh ${pair.one.displayName} với ${pair.other.displayName}`,
                `Compare ${pair.one.displayName} with ${pair.other.displayName}`,
              )}
            >
              {say('So sánh', 'Compare')}
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** As many posts as tell somebody from a namesake. */
const AT_A_GLANCE = 3;

function Side({ of: { displayName, posts } }: { of: Pair['one'] }) {
  return (
    <div>
      <strong>{displayName}</strong>
      {posts.slice(0, AT_A_GLANCE).map((post, i) => (
        <div key={i} class="quiet">
          {postInWords(post)}
        </div>
      ))}
      {posts.length > AT_A_GLANCE ? <div class="quiet">…</div> : null}
    </div>
  );
}
