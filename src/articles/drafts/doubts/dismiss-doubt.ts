import { Field, InputType, Int } from '@nestjs/graphql';
import { TextField } from '../../../platform/graphql/refusing/input-fields.js';

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

  @Field(() => Int, {
    nullable: true,
    description:
      'evidence.end của nó, khi một chỗ có nhiều điều như nhau; bỏ trống: mọi điều ở đó / its evidence.end, where several alike begin there; none: all of them.',
  })
  end?: number | null;

  @TextField({
    max: 500,
    nullable: true,
    description:
      'guess.formPrinted của nó, khi cùng những chữ ấy; bỏ trống: mọi điều / its guess.formPrinted, where several have the same words; none: all.',
  })
  formPrinted?: string | null;

  @Field(() => Boolean, {
    description: 'true: không còn phải xem; false: lại phải xem / true: a doubt no more; false: one again.',
  })
  dismissed: boolean;
}
