import { Injectable } from '@nestjs/common';
import { printedDate } from '../../platform/time/vietnamese-date.js';
import { AlikeArticlesRepository, type TextOnRecord } from './alike-articles.repository.js';
import { LIKELY_SAME, NAMES_SHARED, namesIn, textLikeness } from './text-likeness.js';

export interface AlikeArticle extends Omit<TextOnRecord, 'text'> {
  /** 0 to 1. */
  likeness: number;
}

/** What of the reading of an article says whom it names. */
export interface PeopleNamed {
  attendees: readonly { name: string }[];
  awards: readonly { named: readonly { name: string; kind: string }[] }[];
}

/** Articles told again: the same report with a line more or less, or reprinted by another outlet. Told, never merged. */
@Injectable()
export class AlikeArticles {
  constructor(private readonly records: AlikeArticlesRepository) {}

  /** Those on record that a text is likely the same as, likest first; `self`: ids that are this very text. */
  async alike(text: string, read: PeopleNamed, self: readonly (string | null)[]): Promise<AlikeArticle[]> {
    const found = await this.records.findAlike(text);
    const names = namesOf(read);
    return found
      .filter(({ id, text: other }) => !self.includes(id) && (namesIn(names, other) ?? 1) >= NAMES_SHARED)
      .map(({ text: other, ...record }) => ({ ...record, likeness: textLikeness(text, other) }))
      .filter(({ likeness }) => likeness >= LIKELY_SAME)
      .toSorted((one, other) => other.likeness - one.likeness || (one.id < other.id ? -1 : 1));
  }
}

/** How an article on record is called where another is told to be like it. */
export function titleOf({ title, outlet, publishedOn }: AlikeArticle): string {
  const where = [outlet, publishedOn && printedDate(publishedOn)].filter(Boolean).join(', ');
  return `${title ?? '…'}${where && ` (${where})`}`;
}

function namesOf({ attendees, awards }: PeopleNamed): string[] {
  const named = awards.flatMap((award) => award.named.filter(({ kind }) => kind === 'INDIVIDUAL'));
  return [...attendees, ...named].map(({ name }) => name);
}
