import process from 'node:process';
import { SingleBar } from 'cli-progress';

/** How far the files of a report are. */
export interface Progress {
  written(file: string): void;
  stop(): void;
}

/** A bar on a terminal, plain lines elsewhere; both on the error output, whose lines are no paths. */
export function reportProgress(total: number): Progress {
  const first = 'đang đọc số liệu / reading the figures';
  if (!process.stderr.isTTY) {
    const say = (text: string) => process.stderr.write(`${text}\n`);
    let done = 0;
    say(`${first} …`);
    return { written: (file) => say(`${(done += 1)}/${total} ${file}`), stop: () => undefined };
  }
  const bar = new SingleBar({ format: '{bar} {value}/{total} {file}', stream: process.stderr, clearOnComplete: true });
  bar.start(total, 0, { file: first });
  return { written: (file) => bar.increment(1, { file }), stop: () => bar.stop() };
}
