import type { Details, Problem } from '../../../platform/errors/domain-error.js';
import type { ListNotice, ListReading, ListRow, ListTable, ReadListOptions } from '../list.js';

/** What a thread is started with. */
export interface ReadingTask {
  source: Uint8Array | string;
  options: ReadListOptions;
}

/** A refusal, without the class that does not survive the way between threads. */
export interface Refusal extends Problem {
  details: Details | undefined;
}

/** The answers of the thread: each asked for once, in this order, the last two at any time. */
export type ThreadReply =
  | { opened: Pick<ListReading, 'format' | 'encoding'> }
  | { chunk: { rows: ListRow[]; tables: ListTable[]; notices: ListNotice[] } }
  | { ended: { tables: ListTable[]; notices: ListNotice[] } }
  | { refused: Refusal }
  | { failed: Error };
