import { say } from '../../words/language.js';
import type { List } from '../list.js';

/** What a list is told from others by. */
export const titleOf = ({
  subject,
  numberPrinted,
  sourceName,
}: Pick<List, 'subject' | 'numberPrinted' | 'sourceName'>) =>
  subject ??
  (numberPrinted ? say(`Danh sách của quyết định ${numberPrinted}`, `List of decision ${numberPrinted}`) : sourceName);
