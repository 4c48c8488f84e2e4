import { Module } from '@nestjs/common';
import { AwardsModule } from '../awards/awards.module.js';
import { FilesModule } from '../files/files.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { PeopleModule } from '../people/people.module.js';
import { BatchKeeper } from './batches/batch-keeper.service.js';
import { AbandonedCommits } from './committing/abandoned-commits.service.js';
import { BodyMending } from './mending/body-mending.service.js';
import { NewBodiesRepository } from './bodies/new-bodies.repository.js';
import { NewBodies } from './bodies/new-bodies.service.js';
import { CommitLines } from './committing/commit-lines.service.js';
import { CommitProgress } from './committing/commit-progress.service.js';
import { CommitPulse } from './committing/commit-pulse.service.js';
import { CommitTurns } from './committing/commit-turns.service.js';
import { CommitReadiness } from './committing/commit-readiness.service.js';
import { CommitRuns } from './committing/commit-runs.service.js';
import { CommitWorker } from './committing/commit-worker.service.js';
import { CommitWriter } from './committing/commit-writer.service.js';
import { Committing } from './committing/committing.service.js';
import { CommittingRepository } from './committing/committing.repository.js';
import { CommittingResolver } from './committing/committing.resolver.js';
import { PeopleRecordedSince } from './committing/people-recorded-since.service.js';
import { LateJudging } from './committing/late-judging.service.js';
import { LeftOver } from './committing/left-over.service.js';
import { NewRecords } from './committing/new-records.service.js';
import { Undoing } from './committing/undoing.service.js';
import { ImportBatchesRepository } from './batches/import-batches.repository.js';
import { ImportRowsRepository } from './rows/import-rows.repository.js';
import { ImportsResolver, ImportVerdictResolver } from './imports.resolver.js';
import { ImportsService } from './imports.service.js';
import { Judge } from './judging/judge.service.js';
import { PeopleOnRecord } from './judging/recipients/people-on-record.service.js';
import { RecordedAlready } from './judging/recorded-already.service.js';
import { ChosenRecords } from './places/chosen-records.service.js';
import { PlacedRows } from './places/placed-rows.repository.js';
import { ManyRows } from './mending/many-rows.service.js';
import { NewPeople } from './mending/new-people.service.js';
import { RowJudging } from './mending/row-judging.service.js';
import { RowMending } from './mending/row-mending.service.js';
import { RowRecipients } from './mending/row-recipients.repository.js';
import { RowPlaces } from './places/row-places.service.js';
import { RowCounts } from './rows/row-counts.repository.js';
import { HandingOver } from './owning/handing-over.service.js';
import { ListsOfSource } from './owning/lists-of-source.service.js';
import { OwningResolver } from './owning/owning.resolver.js';
import { ProblemSheets } from './sheets/problem-sheets.service.js';
import { TemplateController, TemplateResolver } from './sheets/template.controller.js';
import { BatchSummary } from './staging/batch-summary.service.js';
import { DetailsReader } from './staging/details-reader.service.js';
import { ListSource } from './staging/list-source.service.js';
import { ListStaging } from './staging/list-staging.service.js';
import { ReadingThreads } from './staging/reading-threads.service.js';
import { SourceChanges } from './staging/source-changes.service.js';
import { Stager } from './staging/stager.service.js';
import { UnrecordedCells } from './staging/unrecorded-cells.service.js';

@Module({
  imports: [AwardsModule, FilesModule, OrganisationsModule, PeopleModule],
  controllers: [TemplateController],
  providers: [
    ImportBatchesRepository,
    ImportRowsRepository,
    RowCounts,
    RowRecipients,
    PeopleOnRecord,
    RecordedAlready,
    RowPlaces,
    PlacedRows,
    ChosenRecords,
    Judge,
    DetailsReader,
    ReadingThreads,
    ListSource,
    BatchSummary,
    Stager,
    UnrecordedCells,
    ListStaging,
    SourceChanges,
    BatchKeeper,
    ImportsService,
    NewBodiesRepository,
    NewBodies,
    BodyMending,
    RowJudging,
    NewPeople,
    ManyRows,
    RowMending,
    ProblemSheets,
    CommittingRepository,
    AbandonedCommits,
    CommitProgress,
    CommitWorker,
    CommitPulse,
    CommitTurns,
    CommitReadiness,
    LateJudging,
    PeopleRecordedSince,
    CommitLines,
    NewRecords,
    CommitWriter,
    CommitRuns,
    LeftOver,
    Undoing,
    Committing,
    HandingOver,
    ListsOfSource,
    OwningResolver,
    ImportsResolver,
    ImportVerdictResolver,
    CommittingResolver,
    TemplateResolver,
  ],
})
export class ImportsModule {}
