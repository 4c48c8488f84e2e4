import { Module } from '@nestjs/common';
import {
  ArticleAwardsResolver,
  AwardArticlesResolver,
  ClaimAwardsResolver,
} from './coverage/award-articles.resolver.js';
import { AlikeArticlesRepository } from './alike/alike-articles.repository.js';
import { AlikeArticles } from './alike/alike-articles.service.js';
import { ArticlesRepository } from './articles.repository.js';
import { ArticlesResolver } from './articles.resolver.js';
import { ArticlesService } from './articles.service.js';
import { ArticleClaimsResolver } from './claims/article-claims.resolver.js';
import { ClaimDoubts } from './claims/claim-doubts.service.js';
import { ClaimKeeper } from './claims/claim-keeper.service.js';
import { ClaimLinksService } from './claims/claim-links.service.js';
import { ClaimStandingService } from './claims/claim-standing.service.js';
import { ClaimsRepository } from './claims/claims.repository.js';
import { ClaimsResolver } from './claims/claims.resolver.js';
import { ClaimsService } from './claims/claims.service.js';
import { MeetingArticlesResolver } from './coverage/meeting-articles.resolver.js';
import { DecisionArticlesResolver } from './coverage/decision-articles.resolver.js';
import { OrganisationArticlesResolver } from './coverage/organisation-articles.resolver.js';
import { PersonArticlesResolver } from './coverage/person-articles.resolver.js';
import { ClaimPresentationsResolver, PresentationItemClaimResolver } from './claims/presentation-claims.resolver.js';
import { ReconciliationRepository } from './reconciliation/reconciliation.repository.js';
import { ReconciliationResolver } from './reconciliation/reconciliation.resolver.js';
import { ReconciliationService } from './reconciliation/reconciliation.service.js';

@Module({
  providers: [
    ArticlesRepository,
    AlikeArticlesRepository,
    AlikeArticles,
    ArticlesService,
    ArticlesResolver,
    ClaimsRepository,
    ClaimDoubts,
    ClaimKeeper,
    ClaimsService,
    ClaimLinksService,
    ClaimStandingService,
    ClaimsResolver,
    ArticleClaimsResolver,
    MeetingArticlesResolver,
    ArticleAwardsResolver,
    AwardArticlesResolver,
    ClaimAwardsResolver,
    DecisionArticlesResolver,
    OrganisationArticlesResolver,
    PersonArticlesResolver,
    PresentationItemClaimResolver,
    ClaimPresentationsResolver,
    ReconciliationRepository,
    ReconciliationService,
    ReconciliationResolver,
  ],
  exports: [
    AlikeArticles,
    ArticlesService,
    ClaimKeeper,
    ClaimsService,
    ClaimLinksService,
    ClaimStandingService,
    ReconciliationService,
  ],
})
export class ArticlesModule {}
