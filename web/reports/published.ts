import { momentInWords, say } from '../words/language.js';
import type { Report } from './report.js';
import { publicationInWords } from './words.js';

/** A report as it was published, whose figures stay as they were. */
export interface Published {
  id: string;
  scope: string;
  view: string;
  countedFrom: string;
  countedTo: string;
  publication: string;
  snapshotAt: string;
}

/** Those that counted the same as the report that is looked at. */
export const publishedOf = ({ scope, view, period }: Report, published: readonly Published[]): Published[] =>
  published.filter(
    (each) =>
      each.scope === scope &&
      each.view === view &&
      each.countedFrom === period.countedFrom &&
      each.countedTo === period.countedTo,
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
