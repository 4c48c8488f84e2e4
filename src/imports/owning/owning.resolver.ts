import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/graphql/access.js';
import { RecordRef } from '../../platform/graphql/record-ref.js';
import { ImportBatchType } from '../import-batch.type.js';
import { ImportBatchPayload } from '../stage-import.js';
import { HandImportOverInput } from './hand-import-over.js';
import { HandingOver } from './handing-over.service.js';

@Resolver(() => ImportBatchType)
export class OwningResolver {
  constructor(private readonly handingOver: HandingOver) {}

  @Access('RECORDER')
  @Mutation(() => ImportBatchPayload, {
    description: 'Giao danh sách chưa có đơn vị giữ cho một đơn vị / hand a list that no body keeps to a body.',
  })
  async handImportOver(@Args('input') input: HandImportOverInput): Promise<ImportBatchPayload> {
    return { batch: new RecordRef('ImportBatch', await this.handingOver.handImportOver(input)) };
  }
}
