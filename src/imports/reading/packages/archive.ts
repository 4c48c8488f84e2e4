import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { InvalidError } from '../../../platform/errors/domain-error.js';
import { LIMITS } from './limits.js';
import { listMessages } from '../list.messages.js';

const MIB = 1024 * 1024;

/**
 * A zip file that may be hostile. Refused before anything is unpacked where its own directory says that it is too much;
 * counted again while it is unpacked, for directories lie. Nothing is ever written to a disk.
 */
export class Archive {
  /** Bytes unpacked of each part; a part that is read twice counts once. */
  private readonly unzipped = new Map<string, number>();
  private total = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly size: number,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  static async open(bytes: Buffer): Promise<Archive> {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false }).catch(refuseBroken);
    if (zip.entryCount > LIMITS.zipEntries) {
      throw new InvalidError(listMessages.TOO_MANY_PARTS, { details: { limit: LIMITS.zipEntries } });
    }
    const entries = new Map<string, Entry>();
    let declared = 0;
    try {
      for await (const entry of zip.eachEntry()) {
        declared += entry.uncompressedSize;
        const name = entry.fileName.replace(/^\//u, '').toLowerCase();
        // Of two parts by one name programs take the one or the other: such a file was not made by an office.
        if (entries.has(name)) throw new InvalidError(listMessages.FILE_BROKEN);
        entries.set(name, entry);
      }
    } catch (error) {
      refuseBroken(error);
    }
    refuseBomb(declared, bytes.length);
    return new Archive(zip, bytes.length, entries);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  names(): string[] {
    return [...this.entries.keys()];
  }

  isEncrypted(): boolean {
    return [...this.entries.values()].some((entry) => entry.isEncrypted());
  }

  /** One part, unpacked as it is read. Throws InvalidError while it is read, where the part is broken or too much. */
  async *chunks(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) throw new InvalidError(listMessages.FILE_BROKEN, { details: { part: name } });
    if (entry.isEncrypted()) throw new InvalidError(listMessages.FILE_ENCRYPTED);
    if (!entry.canDecodeFileData()) throw new InvalidError(listMessages.FILE_BROKEN, { details: { part: name } });
    try {
      const stream = await this.zip.openReadStreamPromise(entry);
      let read = 0;
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        read += chunk.length;
        this.count(name.toLowerCase(), read);
        yield chunk;
      }
    } catch (error) {
      refuseBroken(error);
    }
  }

  private count(name: string, read: number): void {
    const before = this.unzipped.get(name) ?? 0;
    if (read <= before) return;
    this.unzipped.set(name, read);
    this.total += read - before;
    refuseBomb(this.total, this.size);
  }
}

function refuseBomb(unzipped: number, zipped: number): void {
  const tooMuch = unzipped > LIMITS.unzippedBytes;
  const tooDense = unzipped > LIMITS.zipRatioFrom && unzipped > zipped * LIMITS.zipRatio;
  if (tooMuch || tooDense) {
    throw new InvalidError(listMessages.UNZIPPED_TOO_LARGE, { details: { found: Math.floor(unzipped / MIB) } });
  }
}

function refuseBroken(error: unknown): never {
  throw error instanceof InvalidError ? error : new InvalidError(listMessages.FILE_BROKEN);
}
