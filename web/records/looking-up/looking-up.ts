import type { Options } from '../../words/closed-lists.js';
import type { Found } from '../../choosing/find-record.js';
import { say } from '../../words/language.js';
import { countOf } from '../../forms/typed.js';
import { ARTICLES, AWARDS, BODIES, DECISIONS, HONOUREES, MEETINGS, PEOPLE } from '../operations.js';

/** What is looked through. */
export type Shelf = 'all' | 'honourees' | 'awards' | 'people' | 'decisions' | 'meetings' | 'bodies' | 'articles';

export const SHELVES = (): readonly (readonly [Shelf, string])[] => [
  ['all', say('Tất cả', 'All')],
  ['honourees', say('Người và đơn vị được khen', 'Honourees')],
  ['awards', say('Từng khen thưởng', 'Each award')],
  ['people', say('Mọi người có trong sổ', 'Everybody')],
  ['decisions', say('Quyết định', 'Decisions')],
  ['meetings', say('Hội nghị', 'Meetings')],
  ['bodies', say('Cơ quan, tổ chức', 'Bodies')],
  ['articles', say('Bài báo', 'Articles')],
];

/** What was asked for last. */
export interface Wanted {
  shelf: Shelf;
  text: string;
  /** Of the certificate; missing: kept before it could be asked for. */
  number?: string;
  year: string;
  /** By an address alone: just the body, or all below it with it. */
  body: (Found & { below?: boolean }) | null;
  standing: string;
  kind: string;
  /** What is left to do; missing: kept before it could be asked for. */
  left?: string;
  /** `MINE`: of the bodies that one records for. */
  whose?: string;
  order: string;
  /** Where the pages before the one shown ended. */
  ends: readonly string[];
}

export const NOTHING_WANTED: Wanted = {
  shelf: 'all',
  text: '',
  number: '',
  year: '',
  body: null,
  standing: '',
  kind: '',
  left: '',
  whose: '',
  order: '',
  ends: [],
};

/** What a shelf can be narrowed and sorted by. */
export interface Filters {
  text: string;
  /** Whether a certificate may be asked for by its number. */
  number?: true;
  year: boolean;
  /** What the body does there. */
  body: string | null;
  standing: 'each' | 'withdrawn' | null;
  /** What may be left to do there, and whether that is somebody's. */
  left?: Options;
  orders: Options;
}

const byName = (): Options => [
  ['NAME', say('Theo tên', 'By name')],
  ['NAME_DESC', say('Theo tên, ngược lại', 'By name, backwards')],
];

export function filtersOf(shelf: Shelf): Filters {
  switch (shelf) {
    case 'all':
      return { text: say('Tìm trong sổ', 'Look up'), year: false, body: null, standing: 'withdrawn', orders: [] };
    case 'honourees':
      return {
        text: say('Tên người, đơn vị', 'Name'),
        year: true,
        body: say('Cơ quan tặng', 'Granted by'),
        standing: null,
        orders: byName(),
      };
    case 'awards':
      return {
        text: say('Tên người, đơn vị như in', 'Name as printed'),
        number: true,
        year: true,
        body: say('Cơ quan tặng', 'Granted by'),
        standing: 'each',
        left: [
          ['NOT_HANDED_OVER', say('Chưa trao', 'Not handed over')],
          ['HANDED_OVER', say('Đã trao', 'Handed over')],
          ['UNDATED', say('Chưa rõ ngày tặng', 'Of no known day')],
        ],
        orders: [
          ['GRANTED_NEWEST', say('Mới tặng trước', 'Granted last first')],
          ['GRANTED_OLDEST', say('Tặng trước lên trước', 'Granted first first')],
          ['FORM_RANK', say('Hình thức cao trước', 'Highest form first')],
          ['RECIPIENT_NAME', say('Theo tên', 'By name')],
        ],
      };
    case 'people':
      return { text: say('Họ tên', 'Name'), year: false, body: null, standing: 'each', orders: byName() };
    case 'decisions':
      return {
        text: say('Số, hoặc từ trong trích yếu', 'Number, or words of the subject'),
        year: true,
        body: say('Cơ quan ban hành', 'Issuer'),
        standing: 'each',
        left: [
          ['WAITS', say('Đề nghị chưa có quyết định', 'Proposals without a decision')],
          ['DOUBTS', say('Có điều cần xem lại', 'With things to look at twice')],
        ],
        orders: [
          ['SIGNED_NEWEST', say('Mới ký trước', 'Signed last first')],
          ['SIGNED_OLDEST', say('Ký trước lên trước', 'Signed first first')],
        ],
      };
    case 'meetings':
      return {
        text: say('Từ trong tên hội nghị', 'Words of the title'),
        year: true,
        body: say('Đơn vị tổ chức', 'Organised by'),
        standing: 'each',
        orders: [
          ['HELD_NEWEST', say('Mới họp trước', 'Held last first')],
          ['HELD_OLDEST', say('Họp trước lên trước', 'Held first first')],
          ['TITLE', say('Theo tên', 'By title')],
        ],
      };
    case 'bodies':
      return {
        text: say('Từ trong tên', 'Words of the name'),
        year: false,
        body: say('Trực thuộc', 'Directly below'),
        standing: 'each',
        orders: [...byName(), ['LEVEL', say('Theo cấp', 'By level')]],
      };
    case 'articles':
      return {
        text: say('Từ trong nhan đề', 'Words of the title'),
        year: true,
        body: null,
        standing: 'each',
        orders: [
          ['PUBLISHED_NEWEST', say('Mới đăng trước', 'Published last first')],
          ['PUBLISHED_OLDEST', say('Đăng trước lên trước', 'Published first first')],
        ],
      };
  }
}

export const QUERIES: Readonly<Record<Exclude<Shelf, 'all'>, string>> = {
  honourees: HONOUREES,
  awards: AWARDS,
  people: PEOPLE,
  decisions: DECISIONS,
  meetings: MEETINGS,
  bodies: BODIES,
  articles: ARTICLES,
};

/** As the query of a shelf takes it, of what the shelf can be narrowed by; null: the year is no number. */
export function argumentsOf(wanted: Wanted): Record<string, unknown> | null {
  const { shelf, text, number = '', year, body, standing, kind, left = '', whose, order, ends } = wanted;
  const filters = filtersOf(shelf);
  const typed = filters.year ? countOf(year) : null;
  if (typed === undefined) return null;
  const words = text.trim() || null;
  return {
    text: words,
    ...(filters.number ? { certificateNumber: number.trim() || null } : {}),
    ...(filters.year ? { year: typed } : {}),
    ...(body && filters.body ? bodyArgument(shelf, body) : {}),
    ...standingArguments(filters.standing, standing),
    ...(kind
      ? {
          [shelf === 'honourees' || shelf === 'awards' ? 'recipientKind' : shelf === 'decisions' ? 'status' : 'kind']:
            kind,
        }
      : {}),
    ...(filters.left ? { ...LEFT[left], ...(whose === 'MINE' ? { ofMyBodies: true } : {}) } : {}),
    ...(filters.orders.some(([value]) => value === order) ? { orderBy: order } : {}),
    after: ends.at(-1) ?? null,
  };
}

/** As the queries of awards and of decisions take it. What was only proposed is neither handed over nor without a day. */
const LEFT: Readonly<Record<string, object>> = {
  NOT_HANDED_OVER: { handedOver: false, state: 'GRANTED' },
  HANDED_OVER: { handedOver: true, state: 'GRANTED' },
  UNDATED: { undated: true, state: 'GRANTED' },
  WAITS: { waits: true },
  DOUBTS: { hasOpenWarnings: true },
};

/** What an address asks for: `?shelf=awards&left=UNDATED&whose=MINE`, `&year=2025&body=<id>&called=<name>&below=true`. */
export function wantedOf(asked: URLSearchParams): Wanted {
  const [shelf] = SHELVES().find(([name]) => name === asked.get('shelf')) ?? ['all' as const];
  const told = (name: string): string => asked.get(name) ?? '';
  const id = told('body');
  const below = told('below') === 'true';
  const label = below
    ? say(`${told('called')} và các đơn vị bên dưới`, `${told('called')} and all below`)
    : told('called');
  const body = id ? { id, label, below } : null;
  return { ...NOTHING_WANTED, shelf, left: told('left'), whose: told('whose'), year: told('year'), body };
}

/** Of the shelf of awards, as requestAwardList takes it. */
export const awardFilterOf = (wanted: Wanted): { filter: object } => {
  const { after: _after, ...filter } = argumentsOf(wanted) ?? {};
  return { filter };
};

/** A body with those that it came from or became; of meetings and honours, with all below it. */
function bodyArgument(shelf: Shelf, { id, below }: { id: string; below?: boolean }): object {
  if (shelf === 'decisions' && below !== undefined) return { issuer: { id, below } };
  if (shelf === 'decisions') return { issuer: { id, lineage: true } };
  if (shelf === 'honourees' || shelf === 'awards') return { grantor: { id, lineage: true } };
  return shelf === 'meetings' ? { organiser: { id, below: true } } : { parentId: id };
}

function standingArguments(by: Filters['standing'], standing: string): object {
  if (by === null || standing === '') return {};
  if (by === 'withdrawn' || standing === 'WITH_WITHDRAWN') return { withWithdrawn: true };
  return { recordStatus: standing };
}
