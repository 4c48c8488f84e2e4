import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { StaffAccount } from '../../auth/staff/staff-account.entity.js';
import { Organisation } from '../../organisations/organisation.entity.js';
import { asDomainError, explainConstraint } from '../../platform/database/constraint-errors.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/editable-record.js';
import { updateVersioned } from '../../platform/database/versioned.js';
import { ConflictError } from '../../platform/errors/domain-error.js';
import { Article } from '../article.entity.js';
import { ArticleDraft } from './article-draft.entity.js';
import { DraftAcceptance } from './draft-acceptance.entity.js';
import { DraftOutcome } from './draft-outcome.entity.js';
import { draftMessages } from './drafts.messages.js';

// Whoever drafts holds the article and finds the first draft; what else writes these columns does not.
for (const constraint of ['article_drafts_snapshot_sha256_key', 'article_drafts_canonical_url_key'])
  explainConstraint(constraint, { kind: 'CONFLICT', text: draftMessages.DRAFTED_MEANWHILE, field: 'input.source' });

export type OutcomeOf = Partial<
  Omit<DraftOutcome, 'id' | 'draftId' | 'acceptanceId' | 'ordinal' | 'partKey' | 'made' | 'version'>
>;
export interface PartOutcome {
  partKey: string;
  made: boolean;
  /** The record was there, and something of it was changed by accepting. */
  touched?: boolean;
  /** Of the record as accepting made or touched it, and drafts changed it since; null: it was linked and stayed as it was. */
  version?: number | null;
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

  /** Until the transaction ends nobody else drafts the article of such a text, or of one of these addresses: see Drafting. */
  async holdArticle(text: string, addresses: readonly (string | null | undefined)[]): Promise<void> {
    // In one order, so that two who hold several do not wait for each other.
    const keys = [text, ...new Set(addresses.filter((each) => typeof each === 'string'))].toSorted();
    for (const key of keys)
      await this.database.query(`select pg_advisory_xact_lock(hashtextextended('draft ' || $1, 0))`, [key]);
  }

  /**
   * The first draft of the same article, not discarded, among those that the bodies in reach keep (null: all), or none does.
   * One that somebody else sent, and no body keeps, is the last to be found: `viewerId` may not see it.
   */
  async findFirst(
    { canonicalUrl, snapshotSha256 }: KnownBy,
    reach: readonly string[] | null,
    viewerId: string | null,
  ): Promise<string | null> {
    const rows = await this.database.query<{ id: string }>(
      `select id from article_drafts
        where state <> 'DISCARDED' and (snapshot_sha256 = $1 or canonical_url = $2)
          and ($3::uuid[] is null or kept_by_id is null or kept_by_id = any($3))
        order by kept_by_id is null and created_by is distinct from $4::uuid and $3::uuid[] is not null, id limit 1`,
      [snapshotSha256, canonicalUrl, reach, viewerId],
    );
    return rows[0]?.id ?? null;
  }

  /** Whether a body keeps another draft of the same article. */
  async isKeptThere({ id, canonicalUrl, snapshotSha256 }: ArticleDraft, organisationId: string): Promise<boolean> {
    const rows = await this.database.query(
      `select from article_drafts
        where state <> 'DISCARDED' and (snapshot_sha256 = $1 or canonical_url = $2) and kept_by_id = $3 and id <> $4 limit 1`,
      [snapshotSha256, canonicalUrl, organisationId, id],
    );
    return rows.length > 0;
  }

  async nameOfStaff(id: string): Promise<string | null> {
    return (await this.database.manager.findOneBy(StaffAccount, { id }))?.displayName ?? null;
  }

  /** The article on record that this is, not withdrawn, whoever keeps it. */
  async findArticle({ canonicalUrl, snapshotSha256 }: KnownBy): Promise<Article | null> {
    const recordStatus = Not<Article['recordStatus']>('WITHDRAWN');
    const byUrl =
      canonicalUrl === null ? null : await this.database.manager.findOneBy(Article, { canonicalUrl, recordStatus });
    return byUrl ?? this.database.manager.findOneBy(Article, { snapshotSha256, recordStatus });
  }

  /** What is known under a canonical address, of drafts not discarded and articles not withdrawn. */
  async textsUnder(canonicalUrl: string): Promise<string[]> {
    const rows = await this.database.query<{ text: string }>(
      `select snapshot_text as text from article_drafts where canonical_url = $1 and state <> 'DISCARDED'
       union select snapshot_text from articles
        where canonical_url = $1 and record_status <> 'WITHDRAWN' and snapshot_text is not null`,
      [canonicalUrl],
    );
    return rows.map(({ text }) => text);
  }

  articleOf(id: string): Promise<Article | null> {
    return this.database.manager.findOneBy(Article, { id });
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

  /** @throws ConflictError DRAFTED_THERE where it is handed to a body that drafted the article a moment ago; VERSION_CONFLICT */
  async updateDraft(id: string, changes: Partial<ArticleDraft>): Promise<void> {
    try {
      await updateVersioned(this.database.manager, ArticleDraft, id, changes);
    } catch (error) {
      const known = asDomainError(error);
      if (known instanceof ConflictError && known.text === draftMessages.DRAFTED_MEANWHILE)
        throw new ConflictError(draftMessages.DRAFTED_THERE, { field: 'input.keptById' });
      throw error;
    }
  }

  /** Acceptances of a draft that were not taken back, in order. */
  acceptancesOf(draftId: string): Promise<DraftAcceptance[]> {
    const where = { draftId, undoneAt: IsNull() };
    return this.database.manager.find(DraftAcceptance, { where, order: { ordinal: 'ASC' } });
  }

  /** What earlier acceptances of a draft made and linked, in order; not what was taken back. */
  async outcomesOf(draftId: string): Promise<PartOutcome[]> {
    return this.outcomesIn(await this.acceptancesOf(draftId));
  }

  async outcomesIn(acceptances: readonly DraftAcceptance[]): Promise<PartOutcome[]> {
    const where = { acceptanceId: In(acceptances.map(({ id }) => id)) };
    const rows = await this.database.manager.find(DraftOutcome, { where, order: { ordinal: 'ASC' } });
    return rows.map(
      ({ id: _id, draftId: _draft, acceptanceId: _acceptance, ordinal: _ordinal, partKey, made, version, ...of }) => ({
        partKey,
        made,
        touched: !made && version !== null,
        version,
        of,
      }),
    );
  }

  /** Keeps an acceptance with what it made, touched and linked, after all of it was written. */
  async insertAcceptance(
    acceptance: Omit<DraftAcceptance, 'ordinal' | 'undoneAt' | 'undoneBy' | 'undoReason'>,
    outcomes: readonly PartOutcome[],
  ): Promise<void> {
    const { manager } = this.database;
    const { id: acceptanceId, draftId } = acceptance;
    const earlier = (await manager.maximum(DraftAcceptance, 'ordinal', { draftId })) ?? 0;
    await manager.insert(DraftAcceptance, { ...acceptance, ordinal: earlier + 1 });
    if (outcomes.length === 0) return;
    const last = (await manager.maximum(DraftOutcome, 'ordinal', { draftId })) ?? 0;
    const rows = outcomes.map(({ partKey, made, touched, of }, i) => ({
      id: newId(),
      draftId,
      acceptanceId,
      ordinal: last + i + 1,
      partKey,
      made,
      version: made || touched ? 0 : null,
      ...of,
    }));
    await manager.insert(DraftOutcome, rows);
    const versions = Object.entries(OUTCOME_TABLES).map(
      ([column, table]) => `(select version from ${table} where id = o.${column})`,
    );
    await this.database.query(
      `update article_draft_outcomes o set version = coalesce(${versions.join(', ')})
        where acceptance_id = $1 and version is not null`,
      [acceptanceId],
    );
  }

  /** A record that an acceptance had made was changed by another act on drafts: it is no change that somebody built upon it. */
  async countChange(column: keyof typeof OUTCOME_TABLES, ids: readonly string[], by = 1): Promise<void> {
    if (ids.length === 0) return;
    await this.database.query(
      `update article_draft_outcomes set version = version + $2 where ${column} = any($1) and version is not null`,
      [ids, by],
    );
  }

  /** Whether what a record says was changed since a version of it; that it was made public or withdrawn says nothing else. */
  async isChangedSince(id: string, version: number): Promise<boolean> {
    const rows = await this.database.query(
      `select from audit_entries where subject_id = $1 and act not in ('confirmMeeting', 'withdrawMeeting')
          and (after ->> 'version')::integer > $2 limit 1`,
      [id, version],
    );
    return rows.length > 0;
  }

  async markUndone(ids: readonly string[], undone: Pick<DraftAcceptance, 'undoneAt' | 'undoneBy' | 'undoReason'>) {
    await this.database.manager.update(DraftAcceptance, { id: In([...ids]) }, undone);
  }
}

/** Where the records are that a part may become, by the column that names them. */
export const OUTCOME_TABLES = {
  meeting_id: 'meetings',
  attendance_id: 'attendances',
  claim_id: 'claims',
  presentation_id: 'presentations',
  award_id: 'awards',
  decision_id: 'award_decisions',
  person_id: 'people',
  post_id: 'posts',
  organisation_id: 'organisations',
} as const;
