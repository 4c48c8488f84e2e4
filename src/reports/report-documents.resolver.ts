import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../platform/graphql/access.js';
import { FilesService } from '../files/files.service.js';
import { RecordRef } from '../platform/graphql/record-ref.js';
import { DocumentsPayload } from './documents/request-document.js';
import { ReportDocuments } from './report-documents.service.js';
import { RequestReportDocumentInput } from './request-report-document.js';

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
  async requestReportDocument(@Args('input') input: RequestReportDocumentInput): Promise<DocumentsPayload> {
    const {
      formats,
      formCode,
      templateFileId,
      number,
      place,
      on,
      signatoryCapacity,
      signatoryTitle,
      signatoryName,
      recipients,
      ...report
    } = input;
    const details = {
      number,
      place,
      on,
      signatoryCapacity,
      signatoryTitle,
      signatoryName,
      ...(recipients ? { recipients } : {}),
    };
    const template = await this.templateOf(templateFileId ?? null);
    const files = await this.documents.store({ report, formats, formCode, details, template });
    return { files: files.map(({ id }) => new RecordRef('StoredFile', id)) };
  }

  private async templateOf(id: string | null): Promise<Buffer | undefined> {
    if (id === null) return undefined;
    return this.files.read(await this.files.getFile(id, 'input.templateFileId'));
  }
}
