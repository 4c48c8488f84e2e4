import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/graphql/compiling/access.js';
import { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { CommitImportInput, CommitImportPayload } from '../batches/commit-import.js';
import { ImportBatchType } from '../batches/import-batch.type.js';
import { CancelImportInput, ImportBatchPayload, UndoImportInput } from '../batches/stage-import.js';
import { Committing } from './committing.service.js';
import { Undoing } from './undoing.service.js';

@Resolver(() => ImportBatchType)
export class CommittingResolver {
  constructor(
    private readonly committing: Committing,
    private readonly undoing: Undoing,
  ) {}

  @Access('RECORDER')
  @Mutation(() => CommitImportPayload, {
    description:
      'Ghi danh sách vào sổ, trọn vẹn hoặc không gì cả; chạy tiếp sau câu trả lời / commit a list, all or nothing; it goes on after the answer.',
  })
  async commitImport(@Args('input') input: CommitImportInput): Promise<CommitImportPayload> {
    const id = await this.committing.commitImport(input);
    return { batch: new RecordRef('ImportBatch', id), progress: new RecordRef('ImportProgress', id) };
  }

  @Access('RECORDER')
  @Mutation(() => ImportBatchPayload, {
    description: 'Dừng việc đang ghi; không gì được ghi / stop a running commit; nothing of it is written.',
  })
  async cancelImport(@Args('input') input: CancelImportInput): Promise<ImportBatchPayload> {
    return { batch: new RecordRef('ImportBatch', await this.committing.cancelImport(input)) };
  }

  @Access('RECORDER')
  @Mutation(() => ImportBatchPayload, {
    description:
      'Hoàn tác một danh sách đã ghi, khi chưa có gì dựa trên nó / undo a committed list while nothing was built on it.',
  })
  async undoImport(@Args('input') input: UndoImportInput): Promise<ImportBatchPayload> {
    return { batch: new RecordRef('ImportBatch', await this.undoing.undoImport(input)) };
  }
}
