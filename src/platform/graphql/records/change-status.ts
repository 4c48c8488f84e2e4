import { Field, InputType, Int } from '@nestjs/graphql';
import { IdField, TextField } from '../refusing/input-fields.js';

@InputType({ description: 'Xác nhận: bản ghi thành công khai / confirm: the record becomes public.' })
export class ConfirmInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;
}

@InputType({ description: 'Rút khỏi trang công khai; bản ghi vẫn còn / withdraw from the public; the record stays.' })
export class WithdrawInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @TextField({ max: 500, description: 'Lý do / why.' })
  reason: string;
}
