import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AwardType } from '../../awards/award.type.js';
import { IdField, WholeNumberField } from '../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { AWARD_CHANGE, type AwardChange } from '../vocabulary.js';

registerEnumType(AWARD_CHANGE, {
  name: 'AwardChange',
  description:
    'Điều xảy ra với một khen thưởng từ khi công bố / what happened to an award since a report was published.',
  valuesMap: {
    ADDED: { description: 'Ghi thêm hoặc xác nhận sau đó / recorded or confirmed since.' },
    ANNULLED: { description: 'Bị hủy bỏ, thu hồi / annulled.' },
    RESTORED: { description: 'Được phục hồi / restored.' },
    REPLACED: { description: 'Đã có danh sách thay / lines of the list stand in its place.' },
    REDATED: { description: 'Đổi ngày / of another day.' },
    CORRECTED: { description: 'Được đính chính / corrected by a decision.' },
    WITHDRAWN: { description: 'Bản ghi bị rút / the record was taken back.' },
    CHANGED: { description: 'Thay đổi khác mà số liệu dựa vào / anything else that it is counted by.' },
  },
});

@ObjectType('ChangedValue', { description: 'Một giá trị khi công bố và hiện nay / one value, as published and now.' })
export class ChangedValueType {
  @Field({ description: 'Trường, như trong lịch sử / the field, as in the history.' })
  field: string;

  @Field(() => String, { nullable: true, description: 'Khi công bố / as published.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'Hiện nay / now.' })
  after: string | null;
}

@ObjectType('ChangedAward', {
  description: 'Khen thưởng mà báo cáo đã tính hoặc nay sẽ tính, và nay đã khác / an award that differs now.',
})
export class ChangedAwardType {
  @Field(() => ID, { description: 'Mã khen thưởng / id of the award.' })
  awardId: string;

  @Field(() => AwardType, { description: 'Khen thưởng như hiện nay / the award as it is now.' })
  award: RecordRef;

  @Field(() => AWARD_CHANGE, { description: 'Điều đã xảy ra / what happened.' })
  change: AwardChange;

  @Field({ description: 'Bằng ngôn ngữ của người đọc / in the reader’s language.' })
  message: string;

  @Field(() => Boolean, { description: 'Khi công bố có được tính không / whether it was counted.' })
  wasCounted: boolean;

  @Field(() => Boolean, { description: 'Nay có được tính không / whether it counts now.' })
  isCounted: boolean;

  @Field(() => [ChangedValueType], { description: 'Những giá trị đã đổi / the values that changed.' })
  changes: ChangedValueType[];
}

@ObjectType({ description: 'Các khen thưởng làm số liệu khác đi / the awards behind the differences.' })
export class ChangedAwards {
  @Field(() => Int, { description: 'Tổng số / how many there are.' })
  totalCount: number;

  @Field(() => [ChangedAwardType], { description: 'Tối đa `first`, sau `after` / at most `first`, after `after`.' })
  nodes: ChangedAwardType[];
}

@ArgsType()
export class ChangedAwardsArgs {
  @WholeNumberField({
    min: 1,
    max: 500,
    nullable: true,
    description: 'Tối đa bao nhiêu; mặc định 100 / by default 100.',
  })
  first?: number | null;

  @IdField({ nullable: true, description: 'Sau khen thưởng có mã này / after the award with this id.' })
  after?: string | null;
}
