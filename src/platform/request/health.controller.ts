import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { Database } from '../database/database.js';

/** Less than whoever asks waits: three seconds in the image. */
const PATIENCE_MS = 2_000;

@Controller('health')
export class HealthController {
  /** Asked once at a time: a database that hangs is not asked by one connection after the other. */
  private asking: Promise<unknown> | undefined;

  constructor(private readonly database: Database) {}

  /** The process answers. */
  @Get('live')
  live(): { status: string } {
    return { status: 'ok' };
  }

  /** The database answers too, within two seconds. */
  @Get('ready')
  async ready(): Promise<{ status: string }> {
    const waited = new AbortController();
    try {
      this.asking ??= this.database.query('select 1').finally(() => (this.asking = undefined));
      await Promise.race([this.asking, late(waited.signal)]);
    } catch {
      throw new ServiceUnavailableException({ status: 'database unavailable' });
    } finally {
      waited.abort();
    }
    return { status: 'ok' };
  }
}

async function late(signal: AbortSignal): Promise<never> {
  await sleep(PATIENCE_MS, undefined, { signal });
  throw new Error('the database does not answer');
}
