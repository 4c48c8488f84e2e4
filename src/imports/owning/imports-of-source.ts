import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { InputField } from '../../platform/graphql/refusing/input-fields.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import '../import-enums.js';
import { ImportSourceInput } from '../batches/stage-import.js';
import { IMPORT_STATE, type ImportState } from '../vocabulary.js';

@ArgsType()
export class ImportsOfSourceArgs {
  @InputField(() => ImportSourceInput, { description: 'Tệp hoặc các ô sắp đưa vào / what is about to be brought in.' })
  source: ImportSourceInput;
}

@ObjectType('ImportOfSource', {
  description:
    'Danh sách đã được đọc từ đúng tệp này: đang ở đâu, của ai / a list that was read from these very bytes: where it stands and whose it is; what it says, only to those who may see it.',
})
export class ImportOfSourceType {
  @Field(() => ID, {
    nullable: true,
    description: 'Mã; null: bạn không được xem danh sách ấy / id; null: you may not see that list.',
  })
  id: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Số quyết định, như in; null: chưa có, hoặc bạn không được xem danh sách ấy / number of its decision as printed; null: none yet, or you may not see that list.',
  })
  numberPrinted: string | null;

  @Field(() => IMPORT_STATE, { description: 'Đang ở đâu / where it stands.' })
  state: ImportState;

  @Field(() => String, { nullable: true, description: 'Ai đưa vào; null: không rõ / who staged it; null: not known.' })
  stagedBy: string | null;

  @Field(() => DateTimeScalar, { description: 'Lúc đọc / when it was staged.' })
  stagedAt: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Đơn vị giữ, cán bộ của đơn vị xem được; null: chỉ người đưa vào và cán bộ toàn sổ / the body whose staff see it; null: only whoever staged it and staff of the whole registry.',
  })
  keptBy: string | null;
}
