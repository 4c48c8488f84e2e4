import { Field, InputType, Int } from '@nestjs/graphql';
import { TextField } from '../../../platform/graphql/input-fields.js';

@InputType({
  description:
    'Một điều chưa chắc mà cán bộ đã xem, thấy đúng / a doubt of the draft that staff looked at and found nothing wrong with.',
})
export class DismissedDoubtInput {
  @TextField({ max: 100, description: 'Mã của nó / its code.' })
  code: string;

  @TextField({ max: 20, nullable: true, description: 'Phần của nó; bỏ trống: cả bài / its part; none: all of it.' })
  partKey?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'evidence.start của nó; bỏ trống: không có chữ / its evidence.start; none: it has no words.',
  })
  start?: number | null;

  @Field(() => Boolean, {
    description: 'true: không còn phải xem; false: lại phải xem / true: a doubt no more; false: one again.',
  })
  dismissed: boolean;
}
