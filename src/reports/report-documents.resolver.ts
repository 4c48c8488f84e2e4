import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../platform/graphql/access.js';
import { RecordRef } from '../platform/graphql/record-ref.js';
import { DocumentsPayload } from './documents/request-document.js';
import { ReportDocuments } from './report-documents.service.js';
import { RequestReportDocumentInput } from './request-report-document.js';

@Resolver()
export class ReportDocumentsResolver {
  constructor(private readonly documents: ReportDocuments) {}

  @Access('READER')
  @Mutation(() => DocumentsPayload, {
    description:
      'Lập báo cáo hoặc biểu thống kê để tải về; số liệu và danh sách cùng một thời điểm / make a report or form, to be downloaded; figures and lists of one moment.',
  })
  async requestReportDocument(@Args('input') input: RequestReportDocumentInput): Promise<DocumentsPayload> {
    const { formats, formCode, number, place, on, signatoryTitle, signatoryName, recipients, ...report } = input;
    const details = { number, place, on, signatoryTitle, signatoryName, ...(recipients ? { recipients } : {}) };
    const files = await this.documents.store({ report, formats, formCode, details });
    return { files: files.map(({ id }) => new RecordRef('StoredFile', id)) };
  }
}
