import { Module } from '@nestjs/common';
import { FilesModule } from '../../files/files.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { ReportDocumentsResolver } from './report-documents.resolver.js';
import { ReportDocuments } from './report-documents.service.js';
import { ReportRecordsRepository } from '../annual/report-records.repository.js';
import { ReportsModule } from '../reports.module.js';

@Module({
  imports: [DocumentsModule, FilesModule, ReportsModule],
  providers: [ReportDocuments, ReportDocumentsResolver, ReportRecordsRepository],
  exports: [ReportDocuments],
})
export class ReportDocumentsModule {}
