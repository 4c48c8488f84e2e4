import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/graphql/compiling/access.js';
import { RecordRef } from '../../../platform/graphql/records/record-ref.js';
import { DocumentsPayload } from '../request-document.js';
import { AwardLists } from './award-lists.service.js';
import { RequestAwardListInput } from './request-award-list.js';

@Resolver()
export class AwardListsResolver {
  constructor(private readonly lists: AwardLists) {}

  @Access('READER')
  @Mutation(() => DocumentsPayload, {
    description:
      'Lập danh sách khen thưởng mà bạn được xem để tải về, nhiều nhất 50.000 dòng; PDF, DOCX 10.000 / make a list of the awards that you may see, to be downloaded: 50,000 lines at most, 10,000 as PDF or DOCX.',
  })
  async requestAwardList(@Args('input') input: RequestAwardListInput): Promise<DocumentsPayload> {
    const files = await this.lists.store(input);
    return { files: files.map(({ id }) => new RecordRef('StoredFile', id)) };
  }
}
