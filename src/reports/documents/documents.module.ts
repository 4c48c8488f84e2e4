import { Module } from '@nestjs/common';
import { FilesModule } from '../../files/files.module.js';
import { SnapshotsApart } from '../../platform/database/snapshots-apart.js';
import { PaperThreads } from '../thread/paper-threads.service.js';
import { DecisionPrintRepository } from './annex/decision-print.repository.js';
import { AwardListsRepository } from './lists/award-lists.repository.js';
import { AwardListsResolver } from './lists/award-lists.resolver.js';
import { AwardLists } from './lists/award-lists.service.js';
import { DocumentsResolver } from './documents.resolver.js';
import { DocumentsService } from './documents.service.js';

@Module({
  imports: [FilesModule],
  providers: [
    AwardLists,
    AwardListsRepository,
    AwardListsResolver,
    DecisionPrintRepository,
    DocumentsResolver,
    DocumentsService,
    PaperThreads,
    SnapshotsApart,
  ],
  exports: [DecisionPrintRepository, DocumentsService, PaperThreads, SnapshotsApart],
})
export class DocumentsModule {}
