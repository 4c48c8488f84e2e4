import { Module } from '@nestjs/common';
import { FilesModule } from '../../files/files.module.js';
import { PaperThreads } from '../thread/paper-threads.service.js';
import { DecisionPrintRepository } from './annex/decision-print.repository.js';
import { DocumentsResolver } from './documents.resolver.js';
import { DocumentsService } from './documents.service.js';

@Module({
  imports: [FilesModule],
  providers: [DecisionPrintRepository, DocumentsResolver, DocumentsService, PaperThreads],
  exports: [DecisionPrintRepository, DocumentsService, PaperThreads],
})
export class DocumentsModule {}
