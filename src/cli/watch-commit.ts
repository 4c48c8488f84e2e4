import type { INestApplication } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Progress } from './progress.js';

/** Shows how far a commit is until it is over. */
export async function watchCommit(app: INestApplication, id: string, over: Promise<void>): Promise<void> {
  const look = async () => {
    const [row] = await app
      .get(Database)
      .query<{ done: number; total: number }>('select done, total from import_progress where id = $1', [id]);
    return row ?? { done: 0, total: 0 };
  };
  await new Progress('Đang ghi / writing').until(over, look);
}
