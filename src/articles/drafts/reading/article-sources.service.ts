import { Injectable } from '@nestjs/common';
import { FilesService } from '../../../files/files.service.js';
import { InvalidError } from '../../../platform/errors/domain-error.js';
import { decodeText, notText } from '../../fetching/decode-text.js';
import { PageFetcher } from '../../fetching/page-fetcher.service.js';
import type { DraftSource } from '../../vocabulary.js';
import type { ArticleSourceInput } from '../draft-from-article.js';
import { draftMessages } from '../drafts.messages.js';
import { SOURCE_LENGTH } from './read-article.js';

export interface LoadedSource {
  kind: DraftSource;
  text: string;
  fileId: string | null;
  /** Path of the input that the text came by. */
  field: string;
}

/** Bytes of a file that is still text of SOURCE_LENGTH characters: Vietnamese letters take up to three. */
const MOST_BYTES = 3 * SOURCE_LENGTH;

/** Where the text of an article comes from: pasted, a file that went up before, or an address. */
@Injectable()
export class ArticleSources {
  constructor(
    private readonly files: FilesService,
    private readonly pages: PageFetcher,
  ) {}

  /** The ways in which an article may come in at this server. */
  open(): DraftSource[] {
    return ['TEXT', 'FILE', ...(this.pages.isOn ? (['URL'] as const) : [])];
  }

  /** @throws NotFoundError UNKNOWN_ID; InvalidError PDF_NOT_READ, FILE_NOT_READ, ARTICLE_TOO_LONG, or with a FETCH_ code */
  async load({ text, fileId, url }: ArticleSourceInput): Promise<LoadedSource> {
    if (fileId) return this.loadFile(fileId, 'input.source.fileId');
    const field = url ? 'input.source.url' : 'input.source.text';
    if (!url) return { kind: 'TEXT', text: text ?? '', fileId: null, field };
    return { kind: 'URL', text: (await this.pages.fetchPage(url, field)).text, fileId: null, field };
  }

  private async loadFile(fileId: string, field: string): Promise<LoadedSource> {
    const file = await this.files.getFile(fileId, field);
    if (file.size > MOST_BYTES)
      throw new InvalidError(draftMessages.ARTICLE_TOO_LONG, { field, details: { most: SOURCE_LENGTH } });
    const bytes = await this.files.read(file);
    const other = notText(bytes);
    if (other === 'PDF') throw new InvalidError(draftMessages.PDF_NOT_READ, { field });
    if (other) throw new InvalidError(draftMessages.FILE_NOT_READ, { field, details: { mediaType: file.mediaType } });
    return { kind: 'FILE', text: decodeText(bytes), fileId: file.id, field };
  }
}
