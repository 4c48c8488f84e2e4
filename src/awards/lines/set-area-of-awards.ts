import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IdField, IdListField } from '../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { AwardType } from '../award.type.js';
import { AwardWarningType } from '../doubts/award-warning.type.js';
import { MOST_LINES } from './award-line-input.js';

@InputType({
  description:
    'Ghi một địa bàn cho mọi dòng chưa rõ địa bàn: của một quyết định, hoặc trong các dòng nêu ra. Dòng đã có địa bàn giữ nguyên, nên không cần số bản / one area for all lines of which none is known: those of a decision, or of the lines named. A line that has an area keeps it, so no version is asked for.',
})
export class SetAreaOfAwardsInput {
  @IdField({ nullable: true, description: 'Các dòng của quyết định này / the lines of this decision.' })
  decisionId?: string | null;

  @IdListField({
    nullable: true,
    atMost: MOST_LINES,
    description: 'Hoặc các dòng này / or these lines.',
  })
  awardIds?: string[] | null;

  @IdField({ description: 'Địa bàn khi đó / the area on that day.' })
  areaId: string;
}

@ObjectType({ description: 'Kết quả ghi một địa bàn cho nhiều dòng / what became of the lines.' })
export class SetAreaOfAwardsPayload {
  @Field(() => Int, { description: 'Số dòng vừa có địa bàn / how many lines have the area now that had none.' })
  count: number;

  @Field(() => [AwardType], {
    description: 'Các dòng ấy, nhiều nhất 1000 dòng đầu / these lines, the first 1000 at the most.',
  })
  awards: RecordRef[];

  @Field(() => [AwardType], {
    description: 'Các dòng nêu ra mà đã có địa bàn, giữ nguyên / lines named that had an area, which they keep.',
  })
  left: RecordRef[];

  @Field(() => [AwardWarningType], { description: 'Cảnh báo của các dòng vừa ghi / doubts about the lines.' })
  warnings: AwardWarningType[];
}
