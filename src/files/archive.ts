import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { InvalidError, type Message } from '../platform/errors/domain-error.js';

const MIB = 1024 * 1024;

/** How much a zip file may be, and what its sender is told where it is more, or is none. */
export interface ArchiveRules {
  limits: {
    zipEntries: number;
    /** All parts that are read, unpacked. */
    unzippedBytes: number;
    /** Unpacked bytes for each packed one, from so many unpacked ones on. */
    zipRatio: number;
    zipRatioFrom: number;
  };
  /** Filled in with `limit` (of parts), `found` (MiB) or `part` (the name of the one at fault). */
  messages: Record<'FILE_BROKEN' | 'FILE_ENCRYPTED' | 'TOO_MANY_PARTS' | 'UNZIPPED_TOO_LARGE', Message>;
}

/**
 * A zip file that may be hostile. Refused before anything is unpacked where its own directory says that it is too much;
 * counted again while it is unpacked, for directories lie. Nothing is ever written to a disk.
 */
export class Archive {
  /** Bytes unpacked of each part; a part that is read twice counts once. */
  private readonly unzipped = new Map<string, number>();
  private total = 0;

  private constructor(
    private readonly rules: ArchiveRules,
    private readonly zip: ZipFile,
    private readonly size: number,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws InvalidError with one of the messages of the rules */
  static async open(bytes: Buffer, rules: ArchiveRules): Promise<Archive> {
    const { limits, messages } = rules;
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false }).catch((error: unknown) =>
      refuseBroken(error, rules),
    );
    if (zip.entryCount > limits.zipEntries) {
      throw new InvalidError(messages.TOO_MANY_PARTS, { details: { limit: limits.zipEntries } });
    }
    const entries = new Map<string, Entry>();
    let declared = 0;
    try {
      for await (const entry of zip.eachEntry()) {
        declared += entry.uncompressedSize;
        const name = entry.fileName.replace(/^\//u, '').toLowerCase();
        // Of two parts by one name programs take the one or the other: such a file was not made by an office.
        if (entries.has(name)) throw new InvalidError(messages.FILE_BROKEN);
        entries.set(name, entry);
      }
    } catch (error) {
      refuseBroken(error, rules);
    }
    refuseBomb(declared, bytes.length, rules);
    return new Archive(rules, zip, bytes.length, entries);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  names(): string[] {
    return [...this.entries.keys()];
  }

  /** In the letters of the file; a folder ends in a slash. */
  writtenNames(): string[] {
    return [...this.entries.values()].map(({ fileName }) => fileName.replace(/^\//u, ''));
  }

  isEncrypted(): boolean {
    return [...this.entries.values()].some((entry) => entry.isEncrypted());
  }

  /** One part, unpacked as it is read. Throws InvalidError while it is read, where the part is broken or too much. */
  async *chunks(name: string): AsyncGenerator<Buffer> {
    const { messages } = this.rules;
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) throw new InvalidError(messages.FILE_BROKEN, { details: { part: name } });
    if (entry.isEncrypted()) throw new InvalidError(messages.FILE_ENCRYPTED);
    if (!entry.canDecodeFileData()) throw new InvalidError(messages.FILE_BROKEN, { details: { part: name } });
    try {
      const stream = await this.zip.openReadStreamPromise(entry);
      let read = 0;
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        read += chunk.length;
        this.count(name.toLowerCase(), read);
        yield chunk;
      }
    } catch (error) {
      refuseBroken(error, this.rules);
    }
  }

  private count(name: string, read: number): void {
    const before = this.unzipped.get(name) ?? 0;
    if (read <= before) return;
    this.unzipped.set(name, read);
    this.total += read - before;
    refuseBomb(this.total, this.size, this.rules);
  }
}

function refuseBomb(unzipped: number, zipped: number, { limits, messages }: ArchiveRules): void {
  const tooMuch = unzipped > limits.unzippedBytes;
  const tooDense = unzipped > limits.zipRatioFrom && unzipped > zipped * limits.zipRatio;
  if (tooMuch || tooDense) {
    throw new InvalidError(messages.UNZIPPED_TOO_LARGE, { details: { found: Math.floor(unzipped / MIB) } });
  }
}

function refuseBroken(error: unknown, { messages }: ArchiveRules): never {
  throw error instanceof InvalidError ? error : new InvalidError(messages.FILE_BROKEN);
}
