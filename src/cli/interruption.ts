import { AsyncResource } from 'node:async_hooks';
import process from 'node:process';

/** A key that is pressed once reaches a program under npm twice: from the terminal, and from npm. */
const ONE_PRESS_MS = 500;
const EXIT_CODE = 130;

/** What was stopped by Ctrl-C before it was done. */
export class InterruptedError extends Error {}

/** Ctrl-C: at the first, whatever is going on stops in order and writes nothing by halves; the second ends at once. */
export class Interruption {
  static readonly exitCode = EXIT_CODE;
  private at: number | null = null;
  private stop: () => Promise<unknown> = async () => undefined;

  get happened(): boolean {
    return this.at !== null;
  }

  /** @throws InterruptedError */
  check(): void {
    if (this.happened) throw new InterruptedError('interrupted');
  }

  /** Runs work that `stop` stops. It is asked at once where Ctrl-C came before. */
  async during<T>(stop: () => Promise<unknown>, work: () => Promise<T>): Promise<T> {
    const before = this.stop;
    // As whoever does the work: a signal comes from nobody, who may not stop anything.
    this.stop = AsyncResource.bind(stop);
    if (this.happened) this.ask();
    try {
      return await work();
    } finally {
      this.stop = before;
    }
  }

  /** Listens for as long as `work` takes. */
  async listen<T>(work: () => Promise<T>): Promise<T> {
    const listener = () => this.interrupt();
    process.on('SIGINT', listener);
    try {
      return await work();
    } finally {
      process.off('SIGINT', listener);
    }
  }

  private interrupt(): void {
    const now = performance.now();
    if (this.at === null) {
      this.at = now;
      process.stderr.write(
        '\nĐang dừng … (Ctrl-C lần nữa để thoát ngay) / stopping … (Ctrl-C again to leave at once)\n',
      );
      this.ask();
    } else if (now - this.at > ONE_PRESS_MS) process.exit(EXIT_CODE);
  }

  /** That there is nothing left to stop is no failure. */
  private ask(): void {
    void this.stop().catch(() => undefined);
  }
}
