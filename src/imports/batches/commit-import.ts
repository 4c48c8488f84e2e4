import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IdField } from '../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { ImportBatchType } from './import-batch.type.js';
import { ImportProgressType } from './import-progress.type.js';
import { IMPORT_ACKNOWLEDGEMENT, IMPORT_WHICH, type ImportAcknowledgement, type ImportWhich } from '../vocabulary.js';

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

  @Field(() => [IMPORT_ACKNOWLEDGEMENT], {
    nullable: true,
    description:
      'Các điều phát hiện về cả danh sách mà bạn đã xem và vẫn ghi; thiếu thì NOT_ACKNOWLEDGED / notices on the whole list that you saw, and go on in spite of; where one is missing, NOT_ACKNOWLEDGED.',
  })
  acknowledged?: ImportAcknowledgement[] | null;
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
