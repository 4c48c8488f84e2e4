/** Looks at what is to come without taking it. */
export class LookAhead<T> {
  private readonly iterator: AsyncIterator<T>;
  private buffer: T[] = [];
  private from = 0;
  private ended = false;

  constructor(source: AsyncIterable<T>) {
    this.iterator = source[Symbol.asyncIterator]();
  }

  /** The next ones, at most so many; fewer where the source ends. */
  async peek(count: number): Promise<readonly T[]> {
    while (!this.ended && this.buffer.length - this.from < count) await this.pull();
    return this.buffer.slice(this.from, this.from + count);
  }

  async first(): Promise<T | undefined> {
    if (!this.ended && this.buffer.length === this.from) await this.pull();
    return this.buffer[this.from];
  }

  drop(count = 1): void {
    this.from += count;
    // Moving the rest to the front for every row would make long lists quadratic.
    if (this.from < 256) return;
    this.buffer = this.buffer.slice(this.from);
    this.from = 0;
  }

  /** Lets the source close what it holds. */
  async close(): Promise<void> {
    this.ended = true;
    await this.iterator.return?.();
  }

  private async pull(): Promise<void> {
    const next = await this.iterator.next();
    if (next.done === true) this.ended = true;
    else this.buffer.push(next.value);
  }
}
