import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Matches } from 'class-validator';
import { coded, TextField, TextListField, WholeNumberField } from '../../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../../platform/graphql/records/record-ref.js';
import { awardMessages } from '../../awards.messages.js';
import {
  AWARD_CLASS,
  AWARD_FAMILY,
  AWARD_GENRE,
  type AwardClass,
  type AwardFamily,
  type AwardGenre,
  RECIPIENT_KIND,
  type RecipientKind,
} from '../../vocabulary.js';
import { AwardFormType } from './award-form.type.js';

@InputType({
  description: 'Ghi một hình thức, danh hiệu chưa có trong danh mục / add a form or title to the catalogue.',
})
export class RecordAwardFormInput {
  @Matches(/^[A-Z][A-Z0-9_]{1,59}$/, { message: coded(awardMessages.CODE_MALFORMED) })
  @TextField({
    max: 60,
    description: 'Ký hiệu: chữ hoa, số, gạch dưới; không bao giờ đổi / code: A–Z, 0–9, _; never changed.',
  })
  code: string;

  @Field(() => AWARD_FAMILY, { description: 'Danh hiệu, hình thức hay khác / family.' })
  family: AwardFamily;

  @Field(() => AWARD_GENRE, {
    nullable: true,
    description:
      'Loại; mặc định theo những chữ đầu của tên ("Kỷ niệm chương …"), không thì OTHER / what it is; by default as the name begins, else OTHER.',
  })
  genre?: AwardGenre | null;

  @TextField({ max: 200, description: 'Tên / name in Vietnamese.' })
  nameVi: string;

  @TextField({ max: 200, description: 'Tên tiếng Anh / name in English.' })
  nameEn: string;

  @Field(() => [AWARD_CLASS], { nullable: true, description: 'Các hạng, cao trước / classes, highest first.' })
  classes?: AwardClass[] | null;

  @TextListField({ max: 200, atMost: 50, nullable: true, description: 'Các cách gọi khác / other names in print.' })
  aliases?: string[] | null;

  @Field(() => [RECIPIENT_KIND], {
    description: 'Dành cho; không gồm UNKNOWN / for which recipients; UNKNOWN is none.',
  })
  recipientKinds: RecipientKind[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Chỉ tặng một lần; mặc định không / once in a lifetime; by default no.',
  })
  onceInLifetime?: boolean | null;

  @WholeNumberField({ min: 1, max: 100_000, description: 'Thứ bậc, nhỏ là cao / rank: the smaller the higher.' })
  rank: number;

  @TextField({ max: 500, nullable: true, description: 'Nguồn / where it comes from.' })
  source?: string | null;
}

@ObjectType({ description: 'Kết quả / what became of it.' })
export class RecordAwardFormPayload {
  @Field(() => AwardFormType, { description: 'Hình thức vừa ghi / the form.' })
  awardForm: RecordRef;
}

@InputType({
  description: 'Nói lại loại của một hình thức mà cán bộ đã ghi / say anew what a form is that staff added.',
})
export class ChangeAwardFormInput {
  @TextField({ max: 60, description: 'Ký hiệu hoặc mã của hình thức / code or id of the form.' })
  form: string;

  @Field(() => AWARD_GENRE, { description: 'Loại / what it is.' })
  genre: AwardGenre;
}

@ObjectType({ description: 'Kết quả sửa / what became of it.' })
export class ChangeAwardFormPayload {
  @Field(() => AwardFormType, { description: 'Hình thức sau khi sửa / the form as changed.' })
  awardForm: RecordRef;
}
