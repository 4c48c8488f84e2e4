import process from 'node:process';
import { SingleBar } from 'cli-progress';

export interface HowFar {
  done: number;
  /** 0: nobody knows yet. */
  total: number;
}

const EVERY_MS = 200;
/** Where there is no terminal: a line for so much more, and of what has no known end for so many more. */
const SHARE = 0.1;
const MANY = 10_000;

/** How far something is, on standard error: a bar on a terminal, plain lines elsewhere. */
export class Progress {
  private readonly terminal = process.stderr.isTTY;
  private told = 0;

  constructor(private readonly what: string) {}

  /** Shows what `look` says until `over` settles, and settles as that does. */
  async until<T>(over: Promise<T>, look: () => HowFar | Promise<HowFar>): Promise<T> {
    const bar = this.terminal ? new SingleBar({ format: `${this.what} {bar} {value}/{total}`, barsize: 30 }) : null;
    let begun = false;
    const show = async () => {
      const { done, total } = await look();
      if (!bar || total === 0) return this.tell(done, total);
      if (begun) bar.update(done);
      else bar.start(total, done);
      begun = true;
    };
    const timer = setInterval(() => void show().catch(() => undefined), EVERY_MS);
    try {
      const answer = await over;
      await show();
      return answer;
    } finally {
      clearInterval(timer);
      bar?.stop();
      if (this.terminal && !begun && this.told > 0) process.stderr.write('\n');
    }
  }

  private tell(done: number, total: number): void {
    const step = this.terminal ? 1 : total === 0 ? MANY : total * SHARE;
    if (done - this.told < step) return;
    this.told = done;
    const far = `${this.what} ${done}${total === 0 ? '' : `/${total}`}`;
    process.stderr.write(this.terminal ? `\r${far}` : `${far}\n`);
  }
}
