import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IdField, InputListField } from '../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { PersonType } from '../../people/person.type.js';
import { AwardType } from '../award.type.js';
import { AwardWarningType } from '../doubts/award-warning.type.js';

/** As many as a page of lines has. */
const MOST_RECIPIENTS = 100;

@InputType({ description: 'Một dòng chưa gắn với ai / a line that is linked to nobody.' })
export class UnlinkedLineInput {
  @IdField({ description: 'Mã dòng khen thưởng / id of the award line.' })
  awardId: string;

  @Field(() => Int, { description: 'Số bản của dòng mà bạn đã đọc / version of the line that you read.' })
  version: number;
}

@InputType({
  description:
    'Ghi người nhận của nhiều dòng là người mới, trừ ai có thể đã có trong sổ / record the recipients of several lines as new people, but for those who may be on record.',
})
export class RecordAwardRecipientsInput {
  @InputListField(() => UnlinkedLineInput, {
    atMost: MOST_RECIPIENTS,
    description: 'Các dòng, mỗi dòng một cá nhân có tên / the lines, each of a named individual.',
  })
  lines: UnlinkedLineInput[];
}

@ObjectType({ description: 'Kết quả ghi người nhận của nhiều dòng / what became of the lines.' })
export class RecordAwardRecipientsPayload {
  @Field(() => [AwardType], { description: 'Các dòng đã gắn với người mới / the lines linked to new people.' })
  awards: RecordRef[];

  @Field(() => [PersonType], { description: 'Những người vừa ghi, theo thứ tự của awards / the people, as in awards.' })
  people: RecordRef[];

  @Field(() => [AwardType], {
    description:
      'Các dòng còn lại, phải xem từng dòng: tên giống ai đó trong sổ hoặc ở một dòng khác trong số này, hoặc có vẻ gõ nhầm / lines left to be looked at one by one: the name is like somebody’s on record or that of another of these lines, or seems mistyped.',
  })
  left: RecordRef[];

  @Field(() => [AwardWarningType], { description: 'Cảnh báo của các dòng đã gắn / doubts about the lines linked.' })
  warnings: AwardWarningType[];
}
