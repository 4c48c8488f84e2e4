import { Field, Int, ObjectType } from '@nestjs/graphql';
import { MeetingType } from '../../meetings/meeting.type.js';
import { AwardFormType } from '../catalogue/forms/award-form.type.js';
import { AwardDecisionType } from '../decisions/award-decision.type.js';
import { AWARD_CLASS, type AwardClass, RECIPIENT_KIND, type RecipientKind } from '../vocabulary.js';

@ObjectType('HandedOver', {
  description:
    'Những dòng khen thưởng cùng quyết định, hình thức, hạng, đối tượng đã trao tại một hội nghị / award lines of one decision, form, class and kind of recipient that were handed over at one meeting; what is confirmed counts alone.',
})
export class HandedOverType {
  @Field(() => MeetingType, { description: 'Tại hội nghị / at which meeting.' })
  meeting: MeetingType;

  @Field(() => AwardDecisionType, {
    nullable: true,
    description: 'Theo quyết định; null: chưa tìm được / by which decision; null: not found.',
  })
  decision: AwardDecisionType | null;

  @Field(() => AwardFormType, { description: 'Hình thức, danh hiệu / form or title.' })
  form: AwardFormType;

  @Field(() => AWARD_CLASS, { nullable: true, description: 'Hạng; null: không có / class; null: none.' })
  awardClass: AwardClass | null;

  @Field(() => RECIPIENT_KIND, { description: 'Đối tượng / kind of recipient.' })
  recipientKind: RecipientKind;

  @Field(() => Int, { description: 'Số dòng mà bạn được xem / how many lines that you may see.' })
  lines: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Số đối tượng; null: có dòng mà nguồn không nói bao nhiêu / how many recipients; null: of some line no source says how many.',
  })
  recipients: number | null;
}
