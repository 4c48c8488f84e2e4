import { Injectable } from '@nestjs/common';
import type { Article } from '../../article.entity.js';
import { ArticlesService } from '../../articles.service.js';
import { ClaimsService } from '../../claims/claims.service.js';
import type { DraftWarningType } from '../draft-warning.type.js';
import type { PartOutcome } from '../drafts.repository.js';
import { idsOf } from '../accepting/acceptance.js';
import { ConfirmingRepository } from './confirming.repository.js';
import { ConfirmAwards } from './confirm-awards.service.js';
import { ConfirmGround } from './confirm-ground.service.js';

/** Somebody on the list whom the public does not see. */
export interface Hidden {
  partKey: string;
  name: string;
  /** Not confirmed yet; else withdrawn. */
  isDraft: boolean;
}

/** Drafts that hang on a record which accepting made, and that it did not make. */
export interface Left {
  partKey: string | null;
  id: string;
  attendances: number;
  lines: number;
  claims: number;
}

/** Confirms what accepting made, by the same acts as anything else is confirmed with. */
@Injectable()
export class ConfirmAccepted {
  constructor(
    private readonly ground: ConfirmGround,
    private readonly awards: ConfirmAwards,
    private readonly articles: ArticlesService,
    private readonly claims: ClaimsService,
    private readonly records: ConfirmingRepository,
  ) {}

  /**
   * Answers who on the lists stays hidden, because they were linked to somebody who is not public, and what should be looked at
   * twice of what is public now.
   * @throws ForbiddenError OUT_OF_SCOPE where the viewer is no approver over one of the records
   */
  async confirm(
    outcomes: readonly PartOutcome[],
    { id, version, recordStatus }: Article,
  ): Promise<{ hidden: Hidden[]; doubts: DraftWarningType[] }> {
    const made = outcomes.filter((outcome) => outcome.made);
    await this.ground.confirm(made);
    const doubts = await this.awards.confirm(made);
    const claimIds = idsOf(made, 'claimId');
    if (recordStatus === 'DRAFT') await this.articles.confirmArticle({ id, version }, new Set(claimIds));
    else await this.claims.confirmClaims(claimIds);
    const people = await this.records.hiddenPeople(idsOf(outcomes, 'attendanceId'));
    const hidden = people.flatMap(({ attendanceId, ...person }) => {
      const outcome = outcomes.find(({ of }) => of.attendanceId === attendanceId);
      return outcome ? [{ partKey: outcome.partKey, ...person }] : [];
    });
    return { hidden, doubts };
  }

  /** What others recorded at the meetings, decisions and the article that accepting made: it stays a draft. */
  async left(outcomes: readonly PartOutcome[], articleId: string): Promise<Left[]> {
    const made = outcomes.filter((outcome) => outcome.made);
    const left = await this.records.left([...idsOf(made, 'meetingId'), ...idsOf(made, 'decisionId'), articleId]);
    return left.map(({ id, ...counts }) => {
      const at = made.find(({ of }) => of.meetingId === id || of.decisionId === id);
      return { partKey: at?.partKey ?? null, id, ...counts };
    });
  }

  /** Keys of the recipients whose award lines, made by accepting, no year counts because their day is not known. */
  async withoutDay(outcomes: readonly PartOutcome[]): Promise<string[]> {
    const made = outcomes.filter(({ made, of }) => made && of.awardId);
    if (made.length === 0) return [];
    const undated = new Set((await this.records.withoutDay(idsOf(made, 'awardId'))).map(({ id }) => id));
    return made.filter(({ of }) => undated.has(of.awardId!)).map(({ partKey }) => partKey);
  }
}
