import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { FilesService } from '../../files/files.service.js';
import { PASTED_NAME } from '../../files/pasted-cells.js';
import type { StoredFile } from '../../files/stored-file.entity.js';
import { FILE_ORIGIN } from '../../files/vocabulary.js';
import { InvalidError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { toldAt } from '../../platform/errors/told-at.js';
import { runInRequest, currentRequest } from '../../platform/request/request-context.js';
import type { ListReading, ReadListOptions } from '../reading/list.js';
import { BatchKeeper } from '../batches/batch-keeper.service.js';
import { type ImportSourceInput, PASTED_LENGTH } from '../batches/stage-import.js';
import { ReadingThreads } from './reading-threads.service.js';

/** What was pasted is kept as a file, and is read as what it was. */
const PASTED_TYPE = 'text/x-pasted-cells';
/** What no cell of a spreadsheet holds: halves of characters, and controls but for tabs and line ends. */
const BROKEN = /\p{Cs}|(?![\t\n\r])[\p{Cc}]/u;

/** Where lists come from: files that were sent in, and cells that were pasted, which become one. */
@Injectable()
export class ListSource {
  constructor(
    private readonly files: FilesService,
    private readonly threads: ReadingThreads,
    private readonly keeper: BatchKeeper,
  ) {}

  /**
   * @throws NotFoundError UNKNOWN_ID, ConflictError FILE_REMOVED; InvalidError EMPTY_TEXT, TEXT_TOO_LONG, CONTROL_CHARACTER;
   * ForbiddenError OUT_OF_SCOPE
   */
  async keep({ fileId, listId, pastedText }: ImportSourceInput): Promise<StoredFile> {
    if (fileId) return this.files.getFile(fileId, 'input.source.fileId');
    if (listId) return this.ofList(listId, 'input.source.listId');
    const text = pastedText ?? '';
    const field = 'input.source.pastedText';
    if (text.trim() === '') throw new InvalidError(platformMessages.EMPTY_TEXT, { field });
    if (text.length > PASTED_LENGTH)
      throw new InvalidError(platformMessages.TEXT_TOO_LONG, { field, details: { max: PASTED_LENGTH } });
    const broken = text.search(BROKEN);
    if (broken >= 0) throw new InvalidError(platformMessages.CONTROL_CHARACTER, { field, details: { at: broken + 1 } });
    const given = { name: PASTED_NAME, mediaType: PASTED_TYPE, origin: FILE_ORIGIN.UPLOADED };
    const bytes = [Buffer.from(text, 'utf8')];
    const { file } = await toldAt(
      () => field,
      () => this.files.store({ ...given, bytes }),
    );
    return file;
  }

  /** Of the bytes, as they are kept or would be. @throws NotFoundError UNKNOWN_ID; ConflictError FILE_REMOVED */
  async hashOf({ fileId, listId, pastedText = '' }: ImportSourceInput): Promise<string> {
    if (fileId) return (await this.files.getFile(fileId, 'source.fileId')).sha256;
    if (listId) return (await this.ofList(listId, 'source.listId')).sha256;
    return createHash('sha256').update(pastedText, 'utf8').digest('hex');
  }

  /** A list for as long as `work` takes, of a file whose batch the viewer may act on: it need not be their own. */
  async open<T>(fileId: string, options: ReadListOptions, work: (reading: ListReading) => Promise<T>): Promise<T> {
    const file = await this.find(fileId);
    const bytes = await this.files.read(file);
    const source = file.mediaType === PASTED_TYPE ? bytes.toString('utf8') : bytes;
    return this.threads.read(source, { ...options, fileName: file.name }, work);
  }

  /** Whoever may act on a list may read its file again, be it somebody else's. */
  private async ofList(listId: string, field: string): Promise<StoredFile> {
    const { sourceFileId } = await toldAt(
      () => field,
      () => this.keeper.get(listId),
    );
    return this.find(sourceFileId);
  }

  find(fileId: string): Promise<StoredFile> {
    const viewer = { kind: 'SYSTEM' as const, name: 'imports' };
    return runInRequest({ ...currentRequest(), viewer }, () => this.files.getFile(fileId));
  }
}
