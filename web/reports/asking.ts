import { dayInWords, say } from '../words/language.js';
import { dayOf, notADay } from '../words/days.js';
import { countOf } from '../forms/typed.js';
import type { Viewer } from '../signing-in/viewer.js';
import type { Said } from '../asking/use-asking.js';

export interface Body {
  id: string;
  name: string;
}

/** The only body that somebody works for is the one whose report they write. */
export function ownBody({ roles }: Viewer): Body | null {
  const bodies = new Map(
    roles.map(({ organisationId: id, organisationName: name }) => [id, id && name ? { id, name } : null]),
  );
  return bodies.size === 1 ? [...bodies.values()][0]! : null;
}

/** Which report is wanted, as it stands in its form: days and years as people type them. */
export interface Asked {
  body: Body | null;
  kind: string;
  year: string;
  number: string;
  from: string;
  to: string;
  name: string;
  scope: string;
  view: string;
  cutOff: string;
  cutOffOn: string;
}

/** The last year that is over in Vietnam: its report is the one that is written. */
export function lastFinishedYear(now: Date): number {
  const year = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric' }).format(now);
  return Number(year) - 1;
}

export const usually = (now: Date): Asked => ({
  body: null,
  kind: 'YEAR',
  year: String(lastFinishedYear(now)),
  number: '1',
  from: '',
  to: '',
  name: '',
  scope: 'GRANTED_BY_BODY',
  // As the registry sees fit: as then, and as of today where the area of the report has ended.
  view: '',
  cutOff: 'PERIOD_END',
  cutOffOn: '',
});

/** How many parts a year has of each kind; of other kinds there is no number to choose. */
const PARTS: Readonly<Record<string, number>> = { HALF_YEAR: 2, QUARTER: 4, MONTH: 12 };
const ROMAN = ['I', 'II', 'III', 'IV'];

export const hasDays = (kind: string): boolean => kind === 'TERM' || kind === 'FREE';

/** The parts of a year that may be chosen: "6 tháng đầu năm", "quý II", "tháng 3"; empty where there is no choice. */
export function partsOf(kind: string): (readonly [value: string, words: string])[] {
  return Array.from({ length: PARTS[kind] ?? 0 }, (_, i) => [String(i + 1), partInWords(kind, i)] as const);
}

function partInWords(kind: string, at: number): string {
  if (kind === 'HALF_YEAR')
    return at === 0 ? say('6 tháng đầu năm', 'First half') : say('6 tháng cuối năm', 'Second half');
  if (kind === 'QUARTER') return say(`Quý ${ROMAN[at]!}`, `Quarter ${at + 1}`);
  return say(`Tháng ${at + 1}`, `Month ${at + 1}`);
}

/** A choice that no longer fits the kind of period gives way. */
export function fitting(asked: Asked): Asked {
  const number = Number(asked.number) <= (PARTS[asked.kind] ?? 0) ? asked.number : '1';
  const cutOff = asked.cutOff === 'DECEMBER_15' && asked.kind !== 'YEAR' ? 'PERIOD_END' : asked.cutOff;
  return { ...asked, number, cutOff };
}

export type Meant = { input: Record<string, unknown> } | { wrong: Said };

/** What the API is asked; or what of it cannot be understood, in Vietnamese and English. */
export function inputOf(asked: Asked): Meant {
  const { body, kind, scope, view, cutOff } = asked;
  if (!body) return { wrong: ['Hãy chọn đơn vị báo cáo.', 'Choose the body whose report it is.'] };
  const period = periodOf(asked);
  if ('wrong' in period) return period;
  const cutOffOn = cutOff === 'CHOSEN' ? dayOf(asked.cutOffOn) : null;
  if (cutOff === 'CHOSEN' && !cutOffOn)
    return { wrong: [...notADay('Ngày chốt', 'Day of the cut-off', asked.cutOffOn), 'cutOffOn'] };
  return {
    input: {
      organisationId: body.id,
      period: { kind, ...period.input },
      scope,
      ...(view ? { view } : {}),
      cutOff,
      ...(cutOffOn ? { cutOffOn } : {}),
    },
  };
}

function periodOf({ kind, year, number, from, to, name }: Asked): Meant {
  if (hasDays(kind)) {
    const days = { from: dayOf(from), to: dayOf(to) };
    if (!days.from) return { wrong: [...notADay('Từ ngày', 'From', from), 'from'] };
    if (!days.to) return { wrong: [...notADay('Đến ngày', 'To', to), 'to'] };
    return { input: { ...days, ...(kind === 'TERM' && name.trim() ? { name: name.trim() } : {}) } };
  }
  const typed = countOf(year);
  if (!typed) return { wrong: ['Năm: hãy gõ như 2025.', 'Year: type it like 2025.', 'year'] };
  return { input: { year: typed, ...(PARTS[kind] ? { number: Number(number) } : {}) } };
}

interface Counted {
  organisation: Body;
  periodKind: string;
  periodName: string | null;
  from: string;
  to: string;
  scope: string;
  view: string;
  cutOff: string;
  countedTo: string;
}

/** The report that counts the same as one that was published. */
export function askedAgain(published: Counted): Asked {
  const { organisation: body, periodKind: kind, periodName, from, to, scope, view, cutOff, countedTo } = published;
  const parts = PARTS[kind];
  const number = parts ? Math.ceil((Number(from.slice(5, 7)) * parts) / 12) : 1;
  const days = hasDays(kind) ? { from: dayInWords(from), to: dayInWords(to) } : { from: '', to: '' };
  return {
    body,
    kind,
    year: from.slice(0, 4),
    number: String(number),
    ...days,
    name: periodName ?? '',
    scope,
    view,
    cutOff,
    cutOffOn: cutOff === 'CHOSEN' ? dayInWords(countedTo) : '',
  };
}

const ADDRESS = '#/reports';
const FIELDS = ['kind', 'year', 'number', 'from', 'to', 'name', 'scope', 'view', 'cutOff', 'cutOffOn'] as const;

/** Where a report is found again: by the back button, in a bookmark, sent to a colleague. */
export function addressOfReport(asked: Asked, now: Date): string {
  const usual = usually(now);
  const told = FIELDS.filter((field) => field === 'year' || asked[field] !== usual[field]);
  const words = new URLSearchParams(told.map((field) => [field, asked[field]]));
  if (asked.body) words.set('body', asked.body.id);
  return `${ADDRESS}?${words}`;
}

/** The report that an address is of; null: of none. The name of its body comes with the report. */
export function reportAt(address: string, now: Date): Asked | null {
  const [, query] = /^#\/reports\?(.+)$/u.exec(address) ?? [];
  const words = new URLSearchParams(query ?? '');
  const id = words.get('body');
  if (!id) return null;
  const told = FIELDS.flatMap((field) => (words.has(field) ? [[field, words.get(field)] as const] : []));
  return fitting({ ...usually(now), ...Object.fromEntries(told), body: { id, name: '' } });
}
