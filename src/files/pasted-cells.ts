import { currentRequest } from '../platform/request/request-context.js';
import { printedDate } from '../platform/time/vietnamese-date.js';

/** What the file is called in which pasted cells are kept. */
export const PASTED_NAME = 'dán từ bảng tính.txt';

/** SQL for what `nameToShow` needs: the name of a file, and the day in Vietnam on which it came. */
export const shownNameOf = (name: string, at: string): string =>
  `json_build_object('name', ${name}, 'on', (${at} at time zone 'Asia/Ho_Chi_Minh')::date)`;

/** A file's own name; pasted cells have none, and are told by the day of pasting, in the reader's language. */
export function nameToShow(value: unknown): string {
  const { name, on } = value as { name: string; on: string };
  if (name !== PASTED_NAME) return name;
  const day = printedDate(on);
  return currentRequest().language === 'vi' ? `Danh sách dán ngày ${day}` : `List pasted on ${day}`;
}
