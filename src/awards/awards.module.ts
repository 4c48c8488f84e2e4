import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { PeopleModule } from '../people/people.module.js';
import {
  AwardHonoureeResolver,
  DecisionAwardsResolver,
  FormAwardsResolver,
  OrganisationAwardsResolver,
  PersonAwardsResolver,
} from './award-edges.resolver.js';
import { AttachCandidatesRepository } from './attaching/attach-candidates.repository.js';
import { AttachingResolver } from './attaching/attaching.resolver.js';
import { DecisionDetaching } from './attaching/decision-detaching.service.js';
import { AwardsRepository } from './awards.repository.js';
import { AwardsResolver, AwardWarningResolver } from './awards.resolver.js';
import { AwardCatalogueRepository } from './catalogue/award-catalogue.repository.js';
import { AwardCatalogueResolver } from './catalogue/award-catalogue.resolver.js';
import { AwardCatalogueService } from './catalogue/award-catalogue.service.js';
import { AwardDecisionsRepository } from './decisions/award-decisions.repository.js';
import { AwardDecisionsResolver } from './decisions/award-decisions.resolver.js';
import { TakeOverDecision } from './decisions/take-over.service.js';
import { AwardDecisionsService } from './decisions/award-decisions.service.js';
import { ConfirmDecision } from './decisions/confirm-decision.service.js';
import { DecisionDraftsRepository } from './decisions/decision-drafts.repository.js';
import { DecisionIntake } from './decisions/decision-intake.service.js';
import { DecisionLinesService } from './decisions/decision-lines.service.js';
import { DecisionListService } from './decisions/listing/decision-list.service.js';
import { ProposalsService } from './decisions/proposals/proposals.service.js';
import { HandedOnResolver } from './decisions/handed-on/handed-on.resolver.js';
import { PersonDecisionsResolver } from './decisions/listing/person-decisions.resolver.js';
import { OrganisationDecisionsResolver } from './decisions/listing/organisation-decisions.resolver.js';
import { LikelyRepeatsRepository } from './doubts/likely-repeats.repository.js';
import { AwardEventsModule } from './events/award-events.module.js';
import { HonoureesResolver } from './honourees/honourees.resolver.js';
import { AreaOfAwards } from './lines/area-of-awards.service.js';
import { AwardActs } from './lines/award-acts.service.js';
import { AwardDoubts } from './lines/award-doubts.service.js';
import { KnownRecordsRepository } from './known-records.repository.js';
import { AwardLines } from './lines/award-lines.service.js';
import { AwardRecipients } from './lines/award-recipients.service.js';
import { LineSources } from './lines/line-sources.service.js';
import { MendedNames } from './lines/mended-names.service.js';
import { ManyRecipients } from './lines/many-recipients.service.js';
import { AwardWriter } from './lines/award-writer.service.js';
import { BulkLinesRepository } from './lines/bulk-lines.repository.js';
import { BulkLines } from './lines/bulk-lines.service.js';
import { PresentationsModule } from './presentations/presentations.module.js';

@Module({
  imports: [AwardEventsModule, OrganisationsModule, PeopleModule, PresentationsModule],
  providers: [
    AwardCatalogueRepository,
    AwardCatalogueService,
    AwardCatalogueResolver,
    AwardsRepository,
    KnownRecordsRepository,
    LikelyRepeatsRepository,
    AwardLines,
    AwardDoubts,
    AwardWriter,
    AwardActs,
    AwardRecipients,
    ManyRecipients,
    AreaOfAwards,
    MendedNames,
    LineSources,
    BulkLinesRepository,
    BulkLines,
    AwardDecisionsRepository,
    DecisionLinesService,
    AwardDecisionsService,
    TakeOverDecision,
    DecisionIntake,
    DecisionListService,
    ProposalsService,
    DecisionDetaching,
    AttachCandidatesRepository,
    AttachingResolver,
    DecisionDraftsRepository,
    ConfirmDecision,
    AwardsResolver,
    AwardWarningResolver,
    AwardHonoureeResolver,
    AwardDecisionsResolver,
    DecisionAwardsResolver,
    FormAwardsResolver,
    HonoureesResolver,
    OrganisationAwardsResolver,
    HandedOnResolver,
    OrganisationDecisionsResolver,
    PersonDecisionsResolver,
    PersonAwardsResolver,
  ],
  exports: [AwardCatalogueService, AwardActs, AwardDecisionsService, BulkLines, DecisionIntake],
})
export class AwardsModule {}
