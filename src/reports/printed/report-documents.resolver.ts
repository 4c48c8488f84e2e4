import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/graphql/compiling/access.js';
import { FilesService } from '../../files/files.service.js';
import { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { DocumentsPayload } from '../documents/request-document.js';
import { type AskedDocument, ReportDocuments } from './report-documents.service.js';
import {
  type DocumentOptionsInput,
  RequestPublishedDocumentInput,
  RequestReportDocumentInput,
} from './request-report-document.js';

@Resolver()
export class ReportDocumentsResolver {
  constructor(
    private readonly documents: ReportDocuments,
    private readonly files: FilesService,
  ) {}

  @Access('READER')
  @Mutation(() => DocumentsPayload, {
    description:
      'Lập báo cáo hoặc biểu thống kê để tải về; số liệu và danh sách cùng một thời điểm / make a report or form, to be downloaded; figures and lists of one moment.',
  })
  requestReportDocument(@Args('input') input: RequestReportDocumentInput): Promise<DocumentsPayload> {
    return this.store(input, input);
  }

  @Access('READER')
  @Mutation(() => DocumentsPayload, {
    description:
      'Lập văn bản của một báo cáo đã công bố, đúng số liệu và lời văn đã chốt / make a document of a published report, with the figures and words as published.',
  })
  requestPublishedDocument(@Args('input') input: RequestPublishedDocumentInput): Promise<DocumentsPayload> {
    return this.store({ publishedReportId: input.publishedReportId }, input);
  }

  private async store(report: AskedDocument['report'], options: DocumentOptionsInput): Promise<DocumentsPayload> {
    const { formats, formCode, templateFileId, csvHeading, recipients, ...details } = options;
    const files = await this.documents.store({
      report,
      formats,
      formCode,
      csvHeading,
      details: { ...details, ...(recipients ? { recipients } : {}) },
      template: await this.templateOf(templateFileId ?? null),
    });
    return { files: files.map(({ id }) => new RecordRef('StoredFile', id)) };
  }

  private async templateOf(id: string | null): Promise<Buffer | undefined> {
    if (id === null) return undefined;
    return this.files.read(await this.files.getFile(id, 'input.templateFileId'));
  }
}
