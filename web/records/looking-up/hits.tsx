import { dayInWords, say } from '../../words/language.js';
import { type LineColumn, Lines } from '../../pieces/lines.js';
import type { Page } from '../../asking/use-pages.js';
import { addressOfRecord, type RecordKind } from '../address.js';
import { awardsByNumber, awardsOfMany } from '../columns.js';
import { joined } from '../links.js';
import type { Line, NumberedLine } from '../record.js';
import { StandingIfNot } from '../page/standing.js';
import { foundInWords } from '../words.js';

export interface Hit {
  id: string;
  kind: string;
  title: string;
  recordStatus: string;
  honouree: {
    awardCount: number;
    recipientKind: string;
    person: { id: string } | null;
    organisation: { id: string } | null;
  } | null;
  person: { posts: { titlePrinted: string }[] } | null;
  organisation: { area: { name: string } | null } | null;
  meeting: { heldFrom: string } | null;
  decision: { signedOn: string | null; issuer: { name: string } | null } | null;
  article: { outlet: string | null; publishedOn: string | null } | null;
}

const PAGES: Readonly<Record<string, RecordKind>> = {
  PERSON: 'people',
  ORGANISATION: 'bodies',
  MEETING: 'meetings',
  DECISION: 'decisions',
  ARTICLE: 'articles',
};

function addressOf({ id, kind, honouree }: Hit): string {
  if (honouree?.organisation) return addressOfRecord('bodies', honouree.organisation.id);
  return addressOfRecord(PAGES[kind] ?? 'people', honouree?.person?.id ?? id);
}

function detailOf({ honouree, person, organisation, meeting, decision, article }: Hit): string {
  if (honouree) return awardsInWords(honouree.awardCount);
  if (person) return person.posts.map(({ titlePrinted }) => titlePrinted).join(', ');
  if (decision) return joined(decision.issuer?.name, dayInWords(decision.signedOn));
  if (article) return joined(article.outlet, dayInWords(article.publishedOn));
  return meeting ? dayInWords(meeting.heldFrom) : (organisation?.area?.name ?? '');
}

export const awardsInWords = (count: number): string =>
  say(`${count} khen thưởng`, count === 1 ? '1 award' : `${count} awards`);

const columns = (): LineColumn<Hit>[] => [
  {
    title: say('Tìm thấy', 'Found'),
    of: (hit) => (
      <>
        <a href={addressOf(hit)}>{hit.title}</a> <StandingIfNot of={hit.recordStatus} />
      </>
    ),
  },
  { title: say('Loại', 'Kind'), of: ({ kind }) => foundInWords(kind) },
  { title: say('Thêm', 'More'), of: detailOf },
];

interface Props {
  hits: readonly Hit[];
  lines: Page<Line>;
  numbered: Page<NumberedLine>;
}

/** What was found by words in everything, best first; no more than anybody looks through. */
export const Hits = ({ hits, lines, numbered }: Props) => (
  <>
    {hits.length > 0 || (lines.nodes.length === 0 && numbered.nodes.length === 0) ? (
      <Lines
        columns={columns()}
        records={onceEach(hits)}
        none={say('Sổ không có gì có đủ những từ ấy.', 'Nothing on record has all of these words.')}
      />
    ) : null}
    <Awards
      id="numbers-found"
      title={say('Bằng mang số ấy', 'Certificates of that number')}
      columns={awardsByNumber()}
      page={numbered}
    />
    <Awards
      id="lines-found"
      title={say('Khen thưởng ghi tên như vậy', 'Awards that print the name')}
      columns={awardsOfMany()}
      page={lines}
    />
    {hits.length === MOST ? (
      <p class="quiet">
        {say(
          `Chỉ hiện ${MOST} kết quả khớp nhất; chọn một mục ở trên để xem hết.`,
          `The ${MOST} best are shown; choose above to see all of one kind.`,
        )}
      </p>
    ) : null}
  </>
);

interface AwardsProps<T extends Line> {
  id: string;
  title: string;
  columns: readonly LineColumn<T>[];
  page: Page<T>;
}

/** The first of the awards that were found in one way; nothing where there are none. */
function Awards<T extends Line>({ id, title, columns, page: { nodes, totalCount } }: AwardsProps<T>) {
  if (nodes.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <small>({totalCount})</small>
      </h2>
      <Lines columns={columns} records={nodes} />
      {totalCount > nodes.length ? (
        <p class="quiet">
          {say('Còn nữa: chọn “Từng khen thưởng” ở trên.', 'There are more: choose “Each award” above.')}
        </p>
      ) : null}
    </section>
  );
}

/** A body that holds an award is found as both. */
const onceEach = (hits: readonly Hit[]): Hit[] =>
  [...new Map([...hits].toReversed().map((hit) => [addressOf(hit), hit])).values()].toReversed();

const MOST = 50;
