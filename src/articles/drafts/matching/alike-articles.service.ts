import { Injectable } from '@nestjs/common';
import type { DraftContents } from '../draft-contents.js';
import { AlikeArticlesRepository, type TextOnRecord } from './alike-articles.repository.js';
import type { Candidate } from './candidate.js';
import { MatchesRepository } from './matches.repository.js';
import { LIKELY_SAME, NAMES_SHARED, namesIn, textLikeness } from './text-likeness.js';

export interface AlikeArticle extends Omit<TextOnRecord, 'text'> {
  /** 0 to 1. */
  likeness: number;
}

/** Articles told again: the same report with a line more or less, or reprinted by another outlet. Told, never merged. */
@Injectable()
export class AlikeArticles {
  constructor(
    private readonly records: AlikeArticlesRepository,
    private readonly drafts: MatchesRepository,
  ) {}

  /** Those on record that a text is likely the same as, likest first; `self`: ids that are this very text. */
  async alike(text: string, contents: DraftContents, self: readonly (string | null)[]): Promise<AlikeArticle[]> {
    const found = await this.records.findAlike(text);
    const names = namesOf(contents);
    return found
      .filter(({ id, text: other }) => !self.includes(id) && (namesIn(names, other) ?? 1) >= NAMES_SHARED)
      .map(({ text: other, ...record }) => ({ ...record, likeness: textLikeness(text, other) }))
      .filter(({ likeness }) => likeness >= LIKELY_SAME)
      .toSorted((one, other) => other.likeness - one.likeness || (one.id < other.id ? -1 : 1));
  }

  /** The same as candidates of a draft. */
  async candidates(draftId: string): Promise<Candidate[]> {
    const { text, contents, articleId } = await this.drafts.getDraft(draftId);
    const alike = await this.alike(text, contents, [draftId, articleId]);
    return alike.map(({ kind, id, title, outlet, publishedOn, likeness }) => ({
      partKey: 'article',
      kind,
      id,
      label: title ?? '',
      detail: [outlet, publishedOn].filter(Boolean).join('; ') || null,
      score: likeness,
      reasons: ['TEXT_ALIKE'],
    }));
  }
}

/** Of the people whom the article names. */
function namesOf({ attendees, awards }: DraftContents): string[] {
  const named = awards.flatMap((award) => award.named.filter(({ kind }) => kind === 'INDIVIDUAL'));
  return [...attendees, ...named].map(({ name }) => name);
}
