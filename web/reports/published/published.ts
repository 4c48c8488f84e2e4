import { momentInWords, say } from '../../words/language.js';
import type { Body } from '../asking.js';
import type { Report } from '../report.js';
import { publicationInWords } from '../words.js';

/** A report as it was published, whose figures stay as they are. */
export interface Published {
  id: string;
  version: number;
  title: string;
  scope: string;
  view: string;
  periodKind: string;
  periodName: string | null;
  from: string;
  to: string;
  cutOff: string;
  countedFrom: string;
  countedTo: string;
  publication: string;
  snapshotAt: string;
  figuresSha256: string;
  createdAt: string;
  publishedByName: string | null;
  endedAt: string | null;
  endedByName: string | null;
  withdrawnReason: string | null;
  note: string | null;
  mayWithdraw: boolean;
  organisation: Body;
  supersededBy: { id: string } | null;
}

const ADDRESS = '#/reports/published';

export const addressOfPublished = (id: string): string => `${ADDRESS}/${id}`;

/** One that was published, `id`, or the list of them, `null`; undefined: another page. */
export function publishedAt(address: string): string | null | undefined {
  const [found, id = null] = /^#\/reports\/published(?:\/([0-9a-f-]{36}))?$/u.exec(address) ?? [];
  return found === undefined ? undefined : id;
}

/** Those that counted the same as the report that is looked at. */
export const publishedOf = (report: Report, published: readonly Published[]): Published[] =>
  ofPeriod(report, published).filter(
    ({ countedFrom, countedTo }) => countedFrom === report.period.countedFrom && countedTo === report.period.countedTo,
  );

/** Those in whose place the report could be published, be it to another cut-off: with the one first that it has to take the place of. */
export function replaceable(
  report: Report,
  published: readonly Published[],
): { same: Published | null; others: Published[] } {
  const standing = ofPeriod(report, published).filter(({ publication }) => publication === 'PUBLISHED');
  const { cutOff, countedTo } = report.period;
  const same = standing.find((each) => each.cutOff === cutOff && each.countedTo === countedTo) ?? null;
  return { same, others: standing.filter((each) => each !== same) };
}

const ofPeriod = ({ scope, view, period: { kind, from, to } }: Report, published: readonly Published[]): Published[] =>
  published.filter(
    (each) =>
      each.scope === scope && each.view === view && each.periodKind === kind && each.from === from && each.to === to,
  );

/** Which figures a document is made of: those of now, or those that were published. */
export const figuresToChoose = (published: readonly Published[]): [value: string, words: string][] => [
  ['', say('Đếm lúc này', 'Counted now')],
  ...published.map(({ id, snapshotAt, publication }): [string, string] => [
    id,
    say(
      `Đã công bố, chốt lúc ${momentInWords(snapshotAt)} (${publicationInWords(publication)})`,
      `Published, as of ${momentInWords(snapshotAt)} (${publicationInWords(publication)})`,
    ),
  ]),
];

/** "14:05 08/01/2026, Cán bộ 2". */
export const whenAndWho = (at: string, who: string | null): string =>
  [momentInWords(at), who].filter(Boolean).join(', ');
