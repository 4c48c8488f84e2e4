import { Module } from '@nestjs/common';
import {
  AwardHonoureeResolver,
  DecisionAwardsResolver,
  FormAwardsResolver,
  OrganisationAwardsResolver,
  PersonAwardsResolver,
} from './award-edges.resolver.js';
import { AwardsResolver } from './awards.resolver.js';
import { AwardCatalogueRepository } from './catalogue/award-catalogue.repository.js';
import { AwardCatalogueResolver } from './catalogue/award-catalogue.resolver.js';
import { AwardCatalogueService } from './catalogue/award-catalogue.service.js';
import { DecisionsResolver, OrganisationDecisionsResolver } from './decisions/decisions.resolver.js';
import { AwardEventsModule } from './events/award-events.module.js';
import { HonoureesResolver } from './honourees/honourees.resolver.js';
import { PresentationsModule } from './presentations/presentations.module.js';

@Module({
  imports: [AwardEventsModule, PresentationsModule],
  providers: [
    AwardCatalogueRepository,
    AwardCatalogueService,
    AwardCatalogueResolver,
    AwardsResolver,
    AwardHonoureeResolver,
    DecisionsResolver,
    DecisionAwardsResolver,
    FormAwardsResolver,
    HonoureesResolver,
    OrganisationAwardsResolver,
    OrganisationDecisionsResolver,
    PersonAwardsResolver,
  ],
  exports: [AwardCatalogueService],
})
export class AwardsModule {}
