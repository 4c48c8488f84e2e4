import { Module } from '@nestjs/common';
import { AwardsModule } from '../../awards/awards.module.js';
import { PresentationsModule } from '../../awards/presentations/presentations.module.js';
import { FilesModule } from '../../files/files.module.js';
import { MeetingsModule } from '../../meetings/meetings.module.js';
import { OrganisationsModule } from '../../organisations/organisations.module.js';
import { PeopleModule } from '../../people/people.module.js';
import { ArticlesModule } from '../articles.module.js';
import { FetchingModule } from '../fetching/fetching.module.js';
import { DraftNewBodiesResolver } from './bodies/new-bodies.resolver.js';
import { ProposedBodies } from './bodies/proposed-bodies.service.js';
import { AcceptanceMatches } from './choosing/acceptance-matches.service.js';
import { AcceptanceRepository } from './accepting/acceptance.repository.js';
import { AcceptanceResolver } from './accepting/acceptance.resolver.js';
import { AcceptanceService } from './accepting/acceptance.service.js';
import { AcceptAwards } from './accepting-awards/accept-awards.service.js';
import { HomesTold } from './accepting-awards/homes-told.service.js';
import { AcceptDecisions } from './accepting-awards/accept-decisions.service.js';
import { AcceptBodies } from './accepting/accept-bodies.service.js';
import { AcceptClaims } from './claiming/accept-claims.service.js';
import { AcceptedArticle } from './accepting/accepted-article.service.js';
import { AcceptMeetings } from './accepting/accept-meetings.service.js';
import { AcceptPeople } from './accepting/accept-people.service.js';
import { AcceptPresentations } from './accepting/accept-presentations.service.js';
import { ConfirmAccepted } from './confirming/confirm-accepted.service.js';
import { ConfirmAwards } from './confirming/confirm-awards.service.js';
import { ConfirmNamed } from './confirming/confirm-named.service.js';
import { ConfirmingRepository } from './confirming/confirming.repository.js';
import { ConfirmDraft } from './confirming/confirm-draft.service.js';
import { ConfirmGround } from './confirming/confirm-ground.service.js';
import { KeptAcceptances } from './accepting/kept-acceptances.service.js';
import { LayGround } from './accepting/lay-ground.service.js';
import { ArticleSources } from './reading/article-sources.service.js';
import { DraftKeepers } from './draft-keepers.service.js';
import { AcceptedMeetings } from './revising/accepted-meetings.service.js';
import { DraftSourcesResolver } from './reading/draft-sources.resolver.js';
import { Drafting } from './drafting.service.js';
import { DraftsRepository } from './drafts.repository.js';
import { HandedRecordsRepository } from './handed-records.repository.js';
import { HandedRecords } from './handed-records.service.js';
import { DraftForms } from './forms/draft-forms.repository.js';
import { DraftsResolver } from './drafts.resolver.js';
import { DraftsService } from './drafts.service.js';
import { DraftCandidateResolver } from './matching/draft-candidate.resolver.js';
import { DraftCandidatesResolver } from './matching/draft-candidates.resolver.js';
import { MatchesRepository } from './matching/matches.repository.js';
import { DraftAwardMatches } from './matching/award-matches.service.js';
import { CountedLinesOnRecord } from './matching/counted-lines-on-record.repository.js';
import { DraftCountMatches } from './matching/count-matches.service.js';
import { ReceivedLines } from './matching/received-lines.repository.js';
import { LikelySameAwards } from './accepting-awards/likely-same-awards.service.js';
import { DraftMatches } from './matching/matches.service.js';
import { DraftMeetingMatches } from './matching/meeting-matches.service.js';
import { ImpliedAreas } from './matching/implied-areas.service.js';
import { DraftPlaces } from './matching/places.service.js';
import { DraftPersonMatches } from './matching/person-matches.service.js';
import { SureMatches } from './matching/sure-matches.service.js';
import { UndoAcceptance } from './undoing/undo-acceptance.service.js';
import { UndoAccepted } from './undoing/undo-accepted.service.js';
import { UndoAwards } from './undoing/undo-awards.service.js';
import { UndoingRepository } from './undoing/undoing.repository.js';
import { UndoingResolver } from './undoing/undoing.resolver.js';
import { WithdrawalsOfDraftRepository } from './undoing/withdrawals-of-draft.repository.js';
import { WithdrawalsOfDraft } from './undoing/withdrawals-of-draft.service.js';
import { UndoTouched } from './undoing/undo-touched.service.js';
import { DraftNewDecisionsResolver } from './signing/new-decisions.resolver.js';
import { UndatedLinesResolver } from './undated/undated-lines.resolver.js';
import { UndatedLines } from './undated/undated-lines.service.js';

@Module({
  imports: [
    FilesModule,
    FetchingModule,
    OrganisationsModule,
    PeopleModule,
    MeetingsModule,
    AwardsModule,
    PresentationsModule,
    ArticlesModule,
  ],
  providers: [
    DraftsRepository,
    DraftForms,
    ArticleSources,
    DraftSourcesResolver,
    AcceptedMeetings,
    DraftKeepers,
    HandedRecordsRepository,
    HandedRecords,
    DraftsService,
    Drafting,
    DraftsResolver,
    AcceptanceRepository,
    AcceptBodies,
    AcceptPeople,
    AcceptMeetings,
    AcceptDecisions,
    HomesTold,
    AcceptAwards,
    LayGround,
    AcceptClaims,
    AcceptPresentations,
    AcceptedArticle,
    ConfirmGround,
    ConfirmAwards,
    ConfirmAccepted,
    ConfirmNamed,
    ConfirmingRepository,
    KeptAcceptances,
    AcceptanceMatches,
    AcceptanceService,
    ConfirmDraft,
    AcceptanceResolver,
    UndoingRepository,
    UndoAwards,
    UndoTouched,
    UndoAccepted,
    UndoAcceptance,
    UndoingResolver,
    WithdrawalsOfDraftRepository,
    WithdrawalsOfDraft,
    MatchesRepository,
    ReceivedLines,
    CountedLinesOnRecord,
    DraftCountMatches,
    DraftMatches,
    DraftMeetingMatches,
    DraftPlaces,
    ImpliedAreas,
    DraftAwardMatches,
    LikelySameAwards,
    DraftPersonMatches,
    SureMatches,
    ProposedBodies,
    DraftCandidateResolver,
    DraftCandidatesResolver,
    DraftNewBodiesResolver,
    DraftNewDecisionsResolver,
    UndatedLines,
    UndatedLinesResolver,
  ],
})
export class DraftsModule {}
