const BLOCK = 1 << 20;

/**
 * Many strings in little memory: as bytes in large blocks, not as objects each of which may keep alive the chunk that it
 * was cut from. A workbook of 100,000 lines has half a million of them.
 */
export class StringPool {
  private readonly blocks: Buffer[] = [Buffer.allocUnsafe(BLOCK)];
  private used = 0;
  private places = new Float64Array(1024);
  private count = 0;

  get length(): number {
    return this.count;
  }

  add(text: string): void {
    const size = Buffer.byteLength(text);
    if (this.used + size > this.blocks.at(-1)!.length) {
      this.blocks.push(Buffer.allocUnsafe(Math.max(BLOCK, size)));
      this.used = 0;
    }
    this.blocks.at(-1)!.write(text, this.used);
    if (2 * this.count === this.places.length) this.grow();
    this.places[2 * this.count] = (this.blocks.length - 1) * 2 ** 32 + this.used;
    this.places[2 * this.count + 1] = size;
    this.used += size;
    this.count += 1;
  }

  get(index: number): string | undefined {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) return undefined;
    const place = this.places[2 * index]!;
    const start = place % 2 ** 32;
    return this.blocks[Math.floor(place / 2 ** 32)]!.toString('utf8', start, start + this.places[2 * index + 1]!);
  }

  private grow(): void {
    const larger = new Float64Array(this.places.length * 2);
    larger.set(this.places);
    this.places = larger;
  }
}
