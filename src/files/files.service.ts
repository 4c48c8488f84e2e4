import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../platform/database/database.js';
import { newId } from '../platform/database/editable-record.js';
import { ConflictError, InvalidError, NotFoundError } from '../platform/errors/domain-error.js';
import { platformMessages } from '../platform/errors/platform-messages.js';
import { currentViewer } from '../platform/request/request-context.js';
import { cleanText } from '../platform/text/clean-text.js';
import { addDays, dayInVietnam } from '../platform/time/day.js';
import { fileMessages } from './files.messages.js';
import { FilesRepository } from './files.repository.js';
import { StoredFile } from './stored-file.entity.js';
import { DAYS_KEPT, DAYS_THE_SAME, FILE_ORIGIN, type FileOrigin, LARGEST_FILE, MOST_OF_ACCOUNT } from './vocabulary.js';

/** Of a row: large enough to be quick, small enough that a hundred downloads at once are no matter. */
const PIECE = 512 * 1024;
const MB = 1024 * 1024;
export const FILE_NAME_LENGTH = 200;

export interface FileGiven {
  name: string;
  mediaType: string;
  origin: FileOrigin;
  /** Its bytes, in whatever pieces they come. */
  bytes: AsyncIterable<Buffer> | Iterable<Buffer>;
}

/** Files on their way in and out: uploads that acts name by their id, and documents made for somebody to download. */
@Injectable()
export class FilesService {
  constructor(
    private readonly files: FilesRepository,
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /**
   * Keeps a file; joins the open transaction. The same file of the same account again is the first one, so that a retried
   * upload, or a second look at the same thing, has one effect; one whose days are nearly over is kept anew.
   * @throws InvalidError FILE_EMPTY, FILE_TOO_LARGE, FILE_NAME_NEEDED; ConflictError FILES_FULL
   */
  store({ name, mediaType, origin, bytes }: FileGiven): Promise<{ file: StoredFile; isNew: boolean }> {
    const viewer = currentViewer();
    const file: StoredFile = {
      id: newId(),
      name: fileName(name),
      mediaType: mediaType.slice(0, FILE_NAME_LENGTH),
      size: 0,
      sha256: '',
      origin,
      createdAt: new Date(),
      createdBy: viewer.kind === 'STAFF' ? viewer.id : null,
      removedAt: null,
    };
    return this.database.transaction(async () => {
      const hash = createHash('sha256');
      let ordinal = 0;
      for await (const piece of inPieces(bytes)) {
        file.size += piece.length;
        if (file.size > LARGEST_FILE)
          throw new InvalidError(fileMessages.FILE_TOO_LARGE, { field: 'file', details: { most: LARGEST_FILE } });
        hash.update(piece);
        await this.files.insertPiece(file.id, ordinal++, piece);
      }
      if (file.size === 0) throw new InvalidError(fileMessages.FILE_EMPTY, { field: 'file' });
      file.sha256 = hash.digest('hex');
      // First, so that the same file after that time is another one, with bytes.
      await this.removeOld();
      const again = await this.findAgain(file);
      if (again) {
        await this.files.deletePieces(file.id);
        return { file: again, isNew: false };
      }
      await this.requireRoom(file);
      await this.files.insertFile(file);
      const act = origin === FILE_ORIGIN.UPLOADED ? 'uploadFile' : 'generateFile';
      await this.audit.record({ act, subjectType: 'StoredFile', subjectId: file.id, after: file });
      return { file, isNew: true };
    });
  }

  /** Takes the bytes of files away that are kept no longer. */
  removeOld(): Promise<void> {
    return this.files.removeOld(DAYS_KEPT);
  }

  /** Two who send at once may both be let in: it is a bound, not an account book. */
  private async requireRoom({ createdBy, size }: StoredFile): Promise<void> {
    if (createdBy === null) return;
    const kept = await this.files.kept(createdBy);
    if (kept.size + size <= MOST_OF_ACCOUNT) return;
    const freedOn = addDays(dayInVietnam(kept.since ?? new Date()), DAYS_KEPT);
    throw new ConflictError(fileMessages.FILES_FULL, {
      details: { kept: Math.ceil(kept.size / MB), most: MOST_OF_ACCOUNT / MB, freedOn },
    });
  }

  private async findAgain({ origin, createdBy, sha256, name }: StoredFile): Promise<StoredFile | null> {
    return createdBy === null ? null : this.files.findAgain({ origin, createdBy, sha256, name }, DAYS_THE_SAME);
  }

  /**
   * A file of the viewer's own; of others there is none.
   * @throws NotFoundError UNKNOWN_ID; ConflictError FILE_REMOVED
   */
  async getFile(id: string, field = 'input.fileId'): Promise<StoredFile> {
    const file = await this.files.findFile(id);
    const viewer = currentViewer();
    const own = viewer.kind === 'SYSTEM' || (viewer.kind === 'STAFF' && file?.createdBy === viewer.id);
    if (!file || !own) throw new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type: 'StoredFile' } });
    if (file.removedAt || isOld(file))
      throw new ConflictError(fileMessages.FILE_REMOVED, { field, details: { days: DAYS_KEPT } });
    return file;
  }

  /** The bytes of a file, a piece at a time. */
  async *stream({ id }: StoredFile): AsyncGenerator<Buffer> {
    for (let ordinal = 0; ; ordinal += 1) {
      const piece = await this.files.piece(id, ordinal);
      if (!piece) return;
      yield piece;
    }
  }

  /** All bytes of a file; none is larger than LARGEST_FILE. */
  async read(file: StoredFile): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for await (const piece of this.stream(file)) pieces.push(piece);
    return Buffer.concat(pieces);
  }
}

/** Whether its days are over, though its bytes may lie there for some minutes more. */
function isOld({ createdAt }: StoredFile): boolean {
  return Date.now() - createdAt.getTime() > DAYS_KEPT * 24 * 60 * 60_000;
}

/** @throws InvalidError FILE_NAME_NEEDED */
function fileName(given: string): string {
  const last = given.split(/[\\/]/u).at(-1) ?? '';
  const cleaned = cleanText(last, { maxLength: FILE_NAME_LENGTH });
  if (cleaned.ok) return cleaned.value;
  throw new InvalidError(fileMessages.FILE_NAME_NEEDED, { field: 'name', details: { max: FILE_NAME_LENGTH } });
}

async function* inPieces(source: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const bytes of source) {
    waiting.push(bytes);
    size += bytes.length;
    while (size >= PIECE) {
      const all = Buffer.concat(waiting);
      yield all.subarray(0, PIECE);
      waiting = [all.subarray(PIECE)];
      size -= PIECE;
    }
  }
  if (size > 0) yield Buffer.concat(waiting);
}
