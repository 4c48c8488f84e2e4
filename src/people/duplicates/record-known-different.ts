import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { ArrayMinSize } from 'class-validator';
import { coded, IdField, IdListField, TextField } from '../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { peopleMessages } from '../people.messages.js';
import { KnownDifferentType } from './known-different.type.js';

const MOST_AT_ONCE = 20;

@InputType({
  description: 'Ghi rằng những người này là khác nhau / record that these are different people, each from each.',
})
export class RecordKnownDifferentInput {
  @ArrayMinSize(2, { message: coded(peopleMessages.TWO_PEOPLE_NEEDED) })
  @IdListField({ atMost: MOST_AT_ONCE, description: 'Hai người trở lên, nhiều nhất 20 / two or more, at most 20.' })
  personIds: string[];

  @TextField({ max: 1000, description: 'Căn cứ / the evidence.' })
  reason: string;
}

@ObjectType({ description: 'Kết quả / what became of it.' })
export class KnownDifferentPayload {
  @Field(() => [KnownDifferentType], {
    description:
      'Từng cặp; cặp đã ghi trước đó thì giữ nguyên / each pair; one that was recorded before is left as it is.',
  })
  pairs: RecordRef[];
}

@InputType({ description: 'Rút lời ghi rằng hai người khác nhau / take back that two are different people.' })
export class WithdrawKnownDifferentInput {
  @IdField({ description: 'Mã của cặp / id of the pair.' })
  id: string;

  @TextField({ max: 1000, description: 'Lý do / why.' })
  reason: string;
}
