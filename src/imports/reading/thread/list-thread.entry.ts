import { parentPort, workerData } from 'node:worker_threads';
import { InvalidError } from '../../../platform/errors/domain-error.js';
import { inChunks } from '../packages/chunks.js';
import type { ListReading, ListRow } from '../list.js';
import { openList } from '../open-list.js';
import type { ReadingTask, ThreadReply } from './thread-messages.js';

/** Reads one list in a thread of its own; answers one step whenever it is asked, so that it is never far ahead. */
const port = parentPort;
if (port === null) throw new Error('this is the beginning of a thread');

let reading: ListReading | null = null;
let chunks: AsyncGenerator<ListRow[]> | null = null;
port.on('message', () => void step().then((reply) => port.postMessage(reply)));

async function step(): Promise<ThreadReply> {
  try {
    if (reading === null || chunks === null) {
      const { source, options } = workerData as ReadingTask;
      reading = await openList(
        typeof source === 'string' ? source : Buffer.from(source.buffer, source.byteOffset, source.byteLength),
        options,
      );
      chunks = inChunks(reading.rows());
      return { opened: { format: reading.format, encoding: reading.encoding } };
    }
    const { tables } = reading;
    const next = await chunks.next();
    if (next.done === true) return { ended: { tables, notices: reading.notices } };
    return { chunk: { rows: next.value, tables, notices: [] } };
  } catch (error) {
    if (!(error instanceof InvalidError)) return { failed: error as Error };
    const { text, field, details } = error;
    return { refused: { text, field, details } };
  }
}
