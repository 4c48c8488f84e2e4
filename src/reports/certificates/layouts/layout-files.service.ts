import { Injectable } from '@nestjs/common';
import { FilesService } from '../../../files/files.service.js';
import { InvalidError } from '../../../platform/errors/domain-error.js';
import { certificateMessages } from '../certificates.messages.js';
import { LAYOUT_LENGTH } from '../record-certificate-template.js';

/** Some bytes for each character: accents, and UTF-16. */
const MOST_BYTES = LAYOUT_LENGTH * 4;

/** Layouts that were sent in as files. */
@Injectable()
export class LayoutFiles {
  constructor(private readonly files: FilesService) {}

  /** @throws NotFoundError UNKNOWN_ID; ConflictError FILE_REMOVED; InvalidError LAYOUT_FILE_NOT_TEXT, LAYOUT_FILE_TOO_LONG */
  async read(fileId: string, field: string): Promise<string> {
    const file = await this.files.getFile(fileId, field);
    const { name } = file;
    const details = { name, most: LAYOUT_LENGTH };
    const text = file.size > MOST_BYTES ? null : decoded(await this.files.read(file));
    if (text === null) throw new InvalidError(certificateMessages.LAYOUT_FILE_NOT_TEXT, { field, details });
    if (text.length > LAYOUT_LENGTH)
      throw new InvalidError(certificateMessages.LAYOUT_FILE_TOO_LONG, { field, details });
    return text;
  }
}

/** As editors save it; null: it is no text, or of no encoding that can be told. */
function decoded(bytes: Buffer): string | null {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    const text = new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
