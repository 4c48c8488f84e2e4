import { parentPort } from 'node:worker_threads';
import { type PaperReply, PAPERS, type PaperTask } from './papers.js';

/** Lays out one paper after the other. */
const port = parentPort;
if (port === null) throw new Error('this is the beginning of a thread');

port.on('message', (task: PaperTask) => void made(task).then((reply) => port.postMessage(reply)));

async function made({ name, given }: PaperTask): Promise<PaperReply> {
  try {
    const make = PAPERS[name] as (...values: unknown[]) => unknown;
    return { made: await make(...given) };
  } catch (error) {
    return { failed: error instanceof Error ? error : new Error(String(error)) };
  }
}
