import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IdField } from '../platform/graphql/input-fields.js';
import type { RecordRef } from '../platform/graphql/record-ref.js';
import { ImportBatchType } from './import-batch.type.js';
import { ImportProgressType } from './import-progress.type.js';
import { IMPORT_WHICH, type ImportWhich } from './vocabulary.js';

@InputType({ description: 'Ghi danh sách vào sổ / commit a list.' })
export class CommitImportInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @Field(() => IMPORT_WHICH, {
    description: 'Tất cả, hay chỉ các dòng hợp lệ / all rows, or the valid ones.',
  })
  which: ImportWhich;
}

@ObjectType({
  description:
    'Việc ghi chạy tiếp sau câu trả lời này; theo dõi bằng importProgress / the commit goes on after this answer; watch it by importProgress.',
})
export class CommitImportPayload {
  @Field(() => ImportBatchType, { description: 'Danh sách / the list.' })
  batch: RecordRef;

  @Field(() => ImportProgressType, { nullable: true, description: 'Tiến độ lúc này / how far it is now.' })
  progress: RecordRef;
}
