import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/graphql/compiling/access.js';
import { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { DocumentsService } from './documents.service.js';
import { DocumentsPayload, RequestDecisionAnnexInput } from './request-document.js';

@Resolver()
export class DocumentsResolver {
  constructor(private readonly documents: DocumentsService) {}

  @Access('READER')
  @Mutation(() => DocumentsPayload, {
    description:
      'Lập danh sách kèm theo một quyết định để tải về; PDF, DOCX nhiều nhất 10.000 dòng / make the list that goes with a decision, to be downloaded; PDF and DOCX of 10,000 lines at most.',
  })
  async requestDecisionAnnex(
    @Args('input') { decisionId, formats }: RequestDecisionAnnexInput,
  ): Promise<DocumentsPayload> {
    const files = await this.documents.annex(decisionId, formats);
    return { files: files.map(({ id }) => new RecordRef('StoredFile', id)) };
  }
}
