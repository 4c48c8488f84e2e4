import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/graphql/compiling/access.js';
import { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { ImportBatchType } from '../batches/import-batch.type.js';
import { ImportBatchPayload } from '../batches/stage-import.js';
import { HandImportOverInput } from './hand-import-over.js';
import { HandingOver } from './handing-over.service.js';
import { ImportOfSourceType, ImportsOfSourceArgs } from './imports-of-source.js';
import { ListsOfSource } from './lists-of-source.service.js';

@Resolver(() => ImportBatchType)
export class OwningResolver {
  constructor(
    private readonly handingOver: HandingOver,
    private readonly lists: ListsOfSource,
  ) {}

  @Access('RECORDER')
  @Query(() => [ImportOfSourceType], {
    description:
      'Tệp này đã được đưa vào chưa: các danh sách chưa ghi, đang ghi hoặc đã ghi đọc từ đúng tệp này, mới nhất trước (cán bộ) / whether it was brought in before: lists read from these very bytes, newest first (staff).',
  })
  importsOfSource(@Args() { source }: ImportsOfSourceArgs): Promise<ImportOfSourceType[]> {
    return this.lists.find(source);
  }

  @Access('RECORDER')
  @Mutation(() => ImportBatchPayload, {
    description: 'Giao danh sách chưa có đơn vị giữ cho một đơn vị / hand a list that no body keeps to a body.',
  })
  async handImportOver(@Args('input') input: HandImportOverInput): Promise<ImportBatchPayload> {
    return { batch: new RecordRef('ImportBatch', await this.handingOver.handImportOver(input)) };
  }
}
