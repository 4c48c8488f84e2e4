import { CreateFoundations1795500000000 } from './1795500000000-create-foundations.js';
import { CreateStaffAndAudit1795500001000 } from './1795500001000-create-staff-and-audit.js';
import { CreateOrganisations1795500002000 } from './1795500002000-create-organisations.js';
import { CreatePeople1795500003000 } from './1795500003000-create-people.js';
import { CreateMeetings1795500004000 } from './1795500004000-create-meetings.js';
import { CreateAwardCatalogue1795500005000 } from './1795500005000-create-award-catalogue.js';
import { CreateAwards1795500006000 } from './1795500006000-create-awards.js';
import { CreateArticles1795500007000 } from './1795500007000-create-articles.js';
import { CreateHonourees1795500008000 } from './1795500008000-create-honourees.js';
import { CreateFiles1795500009000 } from './1795500009000-create-files.js';
import { CreateArticleDrafts1795500010000 } from './1795500010000-create-article-drafts.js';
import { IndexFormerNames1795500010001 } from './1795500010001-index-former-names.js';
import { FindUnitsInPositions1795500010900 } from './1795500010900-find-units-in-positions.js';
import { CreatePersonMatching1795500011000 } from './1795500011000-create-person-matching.js';
import { TracePeople1795500011100 } from './1795500011100-trace-people.js';
import { CreateImports1795500012000 } from './1795500012000-create-imports.js';
import { FreeNumbersOfUndoneDecisions1795500012100 } from './1795500012100-free-numbers-of-undone-decisions.js';
import { CreateOrganisationToday1795500013000 } from './1795500013000-create-organisation-today.js';
import { IndexAwardsForReports1795500013001 } from './1795500013001-index-awards-for-reports.js';
import { CreatePublishedReports1795500013002 } from './1795500013002-create-published-reports.js';
import { CreateCertificateTemplates1795500014000 } from './1795500014000-create-certificate-templates.js';
import { KeepPeopleOfDraftOutcomes1795500015000 } from './1795500015000-keep-people-of-draft-outcomes.js';
import { FreeTextsOfWithdrawnArticles1795500015001 } from './1795500015001-free-texts-of-withdrawn-articles.js';
import { KeepAcceptances1795600010000 } from './1795600010000-keep-acceptances.js';
import { MarkTexts1795600010100 } from './1795600010100-mark-texts.js';
import { KeepBodiesOfDraftOutcomes1795600010200 } from './1795600010200-keep-bodies-of-draft-outcomes.js';
import { PlaceImportRows1795600020000 } from './1795600020000-place-import-rows.js';
import { IndexAwardsByNameAndUnit1795600030000 } from './1795600030000-index-awards-by-name-and-unit.js';
import { KeepWhatWasPresented1795600040000 } from './1795600040000-keep-what-was-presented.js';
import { KeepWhatWasReported1795600041000 } from './1795600041000-keep-what-was-reported.js';
import { IndexWhatBecameOfAwards1795600042000 } from './1795600042000-index-what-became-of-awards.js';
import { CreateCertificatePrintings1795600050000 } from './1795600050000-create-certificate-printings.js';
import { FreeLinesOfWithdrawnPresentations1795600075000 } from './1795600075000-free-lines-of-withdrawn-presentations.js';
import { CoverAreasBelow1795700010000 } from './1795700010000-cover-areas-below.js';
import { IndexStandingAwards1795700010100 } from './1795700010100-index-standing-awards.js';
import { IndexAwardsOfDrafts1795700010200 } from './1795700010200-index-awards-of-drafts.js';
import { FreeLinesOfWithdrawnMeetings1795700030000 } from './1795700030000-free-lines-of-withdrawn-meetings.js';
import { ListArticleDrafts1795700031000 } from './1795700031000-list-article-drafts.js';
import { PlanBodiesOfImports1795700040000 } from './1795700040000-plan-bodies-of-imports.js';
import { RememberUsualReasons1795700041000 } from './1795700041000-remember-usual-reasons.js';
import { CountFindingsBySeverity1795700042000 } from './1795700042000-count-findings-by-severity.js';
import { CreateClaimGrantors1795700050000 } from './1795700050000-create-claim-grantors.js';
import { FollowListsOfWhatWasPresented1795700060000 } from './1795700060000-follow-lists-of-what-was-presented.js';
import { KeepStatusWithDecision1795700061000 } from './1795700061000-keep-status-with-decision.js';
import { UniteBodiesOfImports1795700062000 } from './1795700062000-unite-bodies-of-imports.js';
import { FindCertificateNumbers1795700063000 } from './1795700063000-find-certificate-numbers.js';
import { TellLinesHandedOver1795700063100 } from './1795700063100-tell-lines-handed-over.js';
import { CountStandingFromIndex1795700063200 } from './1795700063200-count-standing-from-index.js';
import { RememberPeopleSeenByImports1795700064000 } from './1795700064000-remember-people-seen-by-imports.js';
import { IndexAwardsWithoutGrantor1795700064100 } from './1795700064100-index-awards-without-grantor.js';
import { GiveDaysToPlannedBodies1795700065000 } from './1795700065000-give-days-to-planned-bodies.js';
import { IndexGrantedProposals1795700070100 } from './1795700070100-index-granted-proposals.js';
import { IndexGrantorsOfClaims1795700070200 } from './1795700070200-index-grantors-of-claims.js';
import { CountNewPeopleFromIndex1795700080000 } from './1795700080000-count-new-people-from-index.js';
import { KeepUnrecordedCells1795700091300 } from './1795700091300-keep-unrecorded-cells.js';
import { IndexSourcesOfImports1795700091500 } from './1795700091500-index-sources-of-imports.js';
import { IndexDrafts1795700913700 } from './1795700913700-index-drafts.js';
import { GroupWhatWasHandedOver1795700914000 } from './1795700914000-group-what-was-handed-over.js';
import { IndexBodiesOfAttendances1795700920100 } from './1795700920100-index-bodies-of-attendances.js';
import { KeepSignsOfMinors1795700940000 } from './1795700940000-keep-signs-of-minors.js';
import { LookUpWhatWasPresented1795700950000 } from './1795700950000-look-up-what-was-presented.js';
import { KeepNamesInClaims1795700952000 } from './1795700952000-keep-names-in-claims.js';
import { KnowBrowsersOfStaff1795700954000 } from './1795700954000-know-browsers-of-staff.js';
import { FindByOtherNames1795700961000 } from './1795700961000-find-by-other-names.js';
import { FindAwardsByCertificateNumber1795700962000 } from './1795700962000-find-awards-by-certificate-number.js';
import { IndexOutcomesOfDrafts1795700963000 } from './1795700963000-index-outcomes-of-drafts.js';
import { FindWhatIsUnrecorded1795700970000 } from './1795700970000-find-what-is-unrecorded.js';
import { RefuseEmptyingHistory1795700971000 } from './1795700971000-refuse-emptying-history.js';
import { FindPeopleWithoutTitles1795700972300 } from './1795700972300-find-people-without-titles.js';
import { IndexWhatChanged1795700972600 } from './1795700972600-index-what-changed.js';
import { IndexNamesInClaims1795700972700 } from './1795700972700-index-names-in-claims.js';
import { FindWhatChangesHide1795700973000 } from './1795700973000-find-what-changes-hide.js';
import { KeepProposals1795700973400 } from './1795700973400-keep-proposals.js';
import { HideBodies1795700973500 } from './1795700973500-hide-bodies.js';
import { WithdrawAwardEvents1795700973501 } from './1795700973501-withdraw-award-events.js';
import { GiveFormsAGenre1795700973701 } from './1795700973701-give-forms-a-genre.js';
import { KnowTheFrontsOwnMeetings1795700973702 } from './1795700973702-know-the-fronts-own-meetings.js';
import { IndexWhoSigned1795700973703 } from './1795700973703-index-who-signed.js';
import { IndexPeopleUnseen1795700973800 } from './1795700973800-index-people-unseen.js';
import { FindAwardsOfDecisionsFromIndex1795700973801 } from './1795700973801-find-awards-of-decisions-from-index.js';
import { IndexChangedAwardsWithoutName1795700973802 } from './1795700973802-index-changed-awards-without-name.js';
import { LookForNamesInAllOfAClaim1795700974000 } from './1795700974000-look-for-names-in-all-of-a-claim.js';
import { IndexUnfinishedWork1795700974100 } from './1795700974100-index-unfinished-work.js';
import { IndexDecisionsHandedOn1795700974110 } from './1795700974110-index-decisions-handed-on.js';
import { KeepDecisionsOfClaims1795700974400 } from './1795700974400-keep-decisions-of-claims.js';
import { TellGrantorsCarriedOver1795700974401 } from './1795700974401-tell-grantors-carried-over.js';
import { IndexKeepersOfAwards1795700974450 } from './1795700974450-index-keepers-of-awards.js';

/** In the order in which they are applied. */
export const migrations = [
  CreateFoundations1795500000000,
  CreateStaffAndAudit1795500001000,
  CreateOrganisations1795500002000,
  CreatePeople1795500003000,
  CreateMeetings1795500004000,
  CreateAwardCatalogue1795500005000,
  CreateAwards1795500006000,
  CreateArticles1795500007000,
  CreateHonourees1795500008000,
  CreateFiles1795500009000,
  CreateArticleDrafts1795500010000,
  IndexFormerNames1795500010001,
  FindUnitsInPositions1795500010900,
  CreatePersonMatching1795500011000,
  TracePeople1795500011100,
  CreateImports1795500012000,
  FreeNumbersOfUndoneDecisions1795500012100,
  CreateOrganisationToday1795500013000,
  IndexAwardsForReports1795500013001,
  CreatePublishedReports1795500013002,
  CreateCertificateTemplates1795500014000,
  KeepPeopleOfDraftOutcomes1795500015000,
  FreeTextsOfWithdrawnArticles1795500015001,
  KeepAcceptances1795600010000,
  MarkTexts1795600010100,
  KeepBodiesOfDraftOutcomes1795600010200,
  PlaceImportRows1795600020000,
  IndexAwardsByNameAndUnit1795600030000,
  KeepWhatWasPresented1795600040000,
  KeepWhatWasReported1795600041000,
  IndexWhatBecameOfAwards1795600042000,
  CreateCertificatePrintings1795600050000,
  FreeLinesOfWithdrawnPresentations1795600075000,
  CoverAreasBelow1795700010000,
  IndexStandingAwards1795700010100,
  IndexAwardsOfDrafts1795700010200,
  FreeLinesOfWithdrawnMeetings1795700030000,
  ListArticleDrafts1795700031000,
  PlanBodiesOfImports1795700040000,
  RememberUsualReasons1795700041000,
  CountFindingsBySeverity1795700042000,
  CreateClaimGrantors1795700050000,
  FollowListsOfWhatWasPresented1795700060000,
  KeepStatusWithDecision1795700061000,
  UniteBodiesOfImports1795700062000,
  FindCertificateNumbers1795700063000,
  TellLinesHandedOver1795700063100,
  CountStandingFromIndex1795700063200,
  RememberPeopleSeenByImports1795700064000,
  IndexAwardsWithoutGrantor1795700064100,
  GiveDaysToPlannedBodies1795700065000,
  IndexGrantedProposals1795700070100,
  IndexGrantorsOfClaims1795700070200,
  CountNewPeopleFromIndex1795700080000,
  KeepUnrecordedCells1795700091300,
  IndexSourcesOfImports1795700091500,
  IndexDrafts1795700913700,
  GroupWhatWasHandedOver1795700914000,
  IndexBodiesOfAttendances1795700920100,
  KeepSignsOfMinors1795700940000,
  LookUpWhatWasPresented1795700950000,
  KeepNamesInClaims1795700952000,
  KnowBrowsersOfStaff1795700954000,
  FindByOtherNames1795700961000,
  FindAwardsByCertificateNumber1795700962000,
  IndexOutcomesOfDrafts1795700963000,
  FindWhatIsUnrecorded1795700970000,
  RefuseEmptyingHistory1795700971000,
  FindPeopleWithoutTitles1795700972300,
  IndexWhatChanged1795700972600,
  IndexNamesInClaims1795700972700,
  FindWhatChangesHide1795700973000,
  KeepProposals1795700973400,
  HideBodies1795700973500,
  WithdrawAwardEvents1795700973501,
  GiveFormsAGenre1795700973701,
  KnowTheFrontsOwnMeetings1795700973702,
  IndexWhoSigned1795700973703,
  IndexPeopleUnseen1795700973800,
  FindAwardsOfDecisionsFromIndex1795700973801,
  IndexChangedAwardsWithoutName1795700973802,
  LookForNamesInAllOfAClaim1795700974000,
  IndexUnfinishedWork1795700974100,
  IndexDecisionsHandedOn1795700974110,
  KeepDecisionsOfClaims1795700974400,
  TellGrantorsCarriedOver1795700974401,
  IndexKeepersOfAwards1795700974450,
];
