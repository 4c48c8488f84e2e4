import { Injectable } from '@nestjs/common';
import type { Article } from '../../article.entity.js';
import { ArticlesService } from '../../articles.service.js';
import { ClaimsService } from '../../claims/claims.service.js';
import type { Acceptance } from './acceptance.js';
import { AcceptanceRepository } from './acceptance.repository.js';
import { ConfirmAwards } from './confirm-awards.service.js';
import { ConfirmGround } from './confirm-ground.service.js';

/** Confirms what accepting made, by the same acts as anything else is confirmed with. */
@Injectable()
export class ConfirmAccepted {
  constructor(
    private readonly ground: ConfirmGround,
    private readonly awards: ConfirmAwards,
    private readonly articles: ArticlesService,
    private readonly claims: ClaimsService,
    private readonly records: AcceptanceRepository,
  ) {}

  /** @throws ForbiddenError OUT_OF_SCOPE where the viewer is no approver over one of the records */
  async confirm(acceptance: Acceptance, { id, version, recordStatus }: Article): Promise<void> {
    await this.ground.confirm(acceptance);
    await this.awards.confirm(acceptance);
    if (recordStatus === 'DRAFT') await this.articles.confirmArticle({ id, version });
    else
      for (const draft of await this.records.drafts('claims', acceptance.made.claims))
        await this.claims.confirmClaim(draft);
  }
}
