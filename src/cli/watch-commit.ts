import process from 'node:process';
import type { INestApplication } from '@nestjs/common';
import { SingleBar } from 'cli-progress';
import { Committing } from '../imports/committing/committing.service.js';
import { Database } from '../platform/database/database.js';

const EVERY_MS = 200;
/** Where there is no terminal: a line for so much more. */
const SHARE = 0.1;

/** Shows how far a commit is until it is over: a bar on a terminal, plain lines elsewhere. Ctrl-C stops the commit. */
export async function watchCommit(app: INestApplication, id: string, over: Promise<void>): Promise<void> {
  const bar = process.stderr.isTTY ? new SingleBar({ format: 'Đang ghi / writing {bar} {value}/{total}' }) : null;
  let told = -SHARE;
  const look = async () => {
    const [row] = await app
      .get(Database)
      .query<{ done: number; total: number }>('select done, total from import_progress where id = $1', [id]);
    if (!row || row.total === 0) return;
    if (bar) {
      bar.setTotal(row.total);
      bar.update(row.done);
    } else if (row.done / row.total >= told + SHARE) {
      told = row.done / row.total;
      process.stderr.write(`Đang ghi / writing ${row.done}/${row.total}\n`);
    }
  };
  const stop = () => void app.get(Database).transaction(() => app.get(Committing).cancelImport({ id }));
  process.once('SIGINT', stop);
  bar?.start(0, 0);
  const timer = setInterval(() => void look().catch(() => undefined), EVERY_MS);
  try {
    await over;
    await look();
  } finally {
    clearInterval(timer);
    process.off('SIGINT', stop);
    bar?.stop();
  }
}
