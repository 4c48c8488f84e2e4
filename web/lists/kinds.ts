import { recipientInWords, RECIPIENTS } from '../words/closed-lists.js';
import { language, say } from '../words/language.js';
import type { Row } from './list.js';
import { valueOf } from './rows/mending.js';

/** What lists call the kinds, in the order of RECIPIENTS; the registry reads them so. */
const PRINTED = ['Cá nhân', 'Tập thể', 'Hộ gia đình', 'Doanh nghiệp'];

/** Whether the row itself says of which kind it is; else a heading above it does, or its name. */
const saysIt = ({ values }: Row): boolean =>
  values.some(({ field, column, read, mended }) => field === 'KIND' && (column !== null || read !== null || mended));

/** What was understood where a heading says it, or the name: the title of a whole list is no word for a cell. */
export const kindOf = (row: Row): string =>
  saysIt(row) || row.kind === null ? valueOf(row, 'KIND') : recipientInWords(row.kind);

export function kindOptions(row: Row, now: string): (readonly [value: string, words: string])[] {
  const of = valueOf(row, 'KIND');
  const before = saysIt(row) ? of : say(`${kindOf(row)} (theo đề mục)`, `${kindOf(row)} (by the heading)`);
  const own = of === '' || PRINTED.includes(of) ? [] : [[of, before] as const];
  return [
    ...own,
    [
      '',
      of === '' && row.kind
        ? say(`${kindOf(row)} (theo tên)`, `${kindOf(row)} (by the name)`)
        : say('(để trống)', '(nothing)'),
    ],
    ...PRINTED.map((kind, i) => [kind, language() === 'vi' ? kind : (RECIPIENTS()[i]?.[1] ?? kind)] as const),
    ...(now === '' || now === of || PRINTED.includes(now) ? [] : [[now, now] as const]),
  ];
}
