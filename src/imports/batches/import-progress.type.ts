import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { IMPORT_STATE, type ImportState } from '../vocabulary.js';
import '../import-enums.js';

@ObjectType('ImportProgress', {
  description: 'Việc ghi đã đến đâu; hỏi bao nhiêu lần cũng được / how far a commit is; cheap to ask again and again.',
})
export class ImportProgressType {
  @Field(() => ID, { description: 'Mã lần nhập / id of the import.' })
  id: string;

  @Field(() => IMPORT_STATE, { description: 'Đang ở đâu / where it stands.' })
  state: ImportState;

  @Field(() => Int, { description: 'Số dòng đã xử lý / rows done.' })
  done: number;

  @Field(() => Int, { description: 'Tổng số dòng phải ghi / rows in all; 0 before it began.' })
  total: number;

  @Field(() => Boolean, { description: 'Đã có người yêu cầu dừng / somebody asked to stop it.' })
  cancelRequested: boolean;

  @Field(() => DateTimeScalar, { description: 'Lần cập nhật cuối / when this was last written.' })
  changedAt: string;
}
