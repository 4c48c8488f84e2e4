import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { Organisation } from '../../organisations/organisation.entity.js';
import { explainConstraint } from '../../platform/database/constraint-errors.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/editable-record.js';
import { updateVersioned } from '../../platform/database/versioned.js';
import { Article } from '../article.entity.js';
import { ArticleDraft } from './article-draft.entity.js';
import { DraftOutcome } from './draft-outcome.entity.js';
import { draftMessages } from './drafts.messages.js';

// Only for two who draft at the same moment: otherwise the service finds the first draft and answers it.
for (const constraint of ['article_drafts_snapshot_sha256_key', 'article_drafts_canonical_url_key'])
  explainConstraint(constraint, { kind: 'CONFLICT', text: draftMessages.DRAFTED_MEANWHILE, field: 'input.source' });

export type OutcomeOf = Partial<Omit<DraftOutcome, 'id' | 'draftId' | 'ordinal' | 'partKey' | 'made'>>;
export interface PartOutcome {
  partKey: string;
  made: boolean;
  of: OutcomeOf;
}

/** By what an article is known again. */
export interface KnownBy {
  canonicalUrl: string | null;
  snapshotSha256: string;
}

@Injectable()
export class DraftsRepository {
  constructor(private readonly database: Database) {}

  findDraft(id: string): Promise<ArticleDraft | null> {
    return this.database.manager.findOneBy(ArticleDraft, { id });
  }

  /** Held against other changes until the end of the transaction. */
  lockDraft(id: string): Promise<ArticleDraft | null> {
    return this.database.manager
      .createQueryBuilder(ArticleDraft, 'd')
      .where('d.id = :id', { id })
      .setLock('for_no_key_update')
      .getOne();
  }

  /** The first draft of the same article, not discarded, among those that the bodies in reach keep (null: all). */
  async findFirst({ canonicalUrl, snapshotSha256 }: KnownBy, reach: readonly string[] | null): Promise<string | null> {
    const rows = await this.database.query<{ id: string }>(
      `select id from article_drafts
        where state <> 'DISCARDED' and (snapshot_sha256 = $1 or canonical_url = $2)
          and ($3::uuid[] is null or kept_by_id is null or kept_by_id = any($3))
        order by id limit 1`,
      [snapshotSha256, canonicalUrl, reach],
    );
    return rows[0]?.id ?? null;
  }

  /** The article on record that this is, not withdrawn, whoever keeps it. */
  async findArticle({ canonicalUrl, snapshotSha256 }: KnownBy): Promise<Article | null> {
    const recordStatus = Not<Article['recordStatus']>('WITHDRAWN');
    const byUrl =
      canonicalUrl === null ? null : await this.database.manager.findOneBy(Article, { canonicalUrl, recordStatus });
    return byUrl ?? this.database.manager.findOneBy(Article, { snapshotSha256, recordStatus });
  }

  /** Whether what an accepted draft became was taken back. */
  isWithdrawn(articleId: string): Promise<boolean> {
    return this.database.manager.existsBy(Article, { id: articleId, recordStatus: 'WITHDRAWN' });
  }

  hasOrganisation(id: string): Promise<boolean> {
    return this.database.manager.existsBy(Organisation, { id });
  }

  async insertDraft(draft: ArticleDraft): Promise<void> {
    await this.database.manager.insert(ArticleDraft, draft as never);
  }

  async updateDraft(id: string, changes: Partial<ArticleDraft>): Promise<void> {
    await updateVersioned(this.database.manager, ArticleDraft, id, changes);
  }

  /** What earlier acceptances of a draft made and linked, in order. */
  async outcomesOf(draftId: string): Promise<PartOutcome[]> {
    const rows = await this.database.manager.find(DraftOutcome, { where: { draftId }, order: { ordinal: 'ASC' } });
    return rows.map(({ id: _id, draftId: _draft, ordinal: _ordinal, partKey, made, ...of }) => ({ partKey, made, of }));
  }

  async insertOutcomes(draftId: string, outcomes: readonly PartOutcome[], after: number): Promise<void> {
    if (outcomes.length === 0) return;
    await this.database.manager.insert(
      DraftOutcome,
      outcomes.map(({ partKey, made, of }, i) => ({
        id: newId(),
        draftId,
        ordinal: after + i + 1,
        partKey,
        made,
        ...of,
      })),
    );
  }
}
