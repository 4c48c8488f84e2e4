import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RECIPIENT_KIND, type RecipientKind } from '../../../awards/vocabulary.js';
import { describedBy } from '../../../platform/graphql/described.js';
import { IdField, InputListField, TextListField } from '../../../platform/graphql/refusing/input-fields.js';
import { DraftPartChoiceInput } from '../accepting/accept-draft.js';
import { UNDATED_REASONS, type UndatedReason } from './undated-reasons.js';

const UNDATED_REASON = Object.fromEntries(Object.keys(UNDATED_REASONS).map((code) => [code, code])) as Record<
  UndatedReason,
  UndatedReason
>;
registerEnumType(UNDATED_REASON, {
  name: 'DraftUndatedReason',
  description: 'Vì sao dòng không có ngày tặng / why nobody knows the day of a line.',
  valuesMap: describedBy(UNDATED_REASONS),
});

@ArgsType()
export class UndatedOfDraftArgs {
  @IdField({ description: 'Mã bản nháp / id of the draft.' })
  id: string;

  @TextListField({
    max: 20,
    atMost: 2000,
    nullable: true,
    description: 'Chỉ nhận những phần này, như acceptDraft / take just these parts, as acceptDraft does.',
  })
  only?: string[] | null;

  @InputListField(() => DraftPartChoiceInput, {
    atMost: 2000,
    nullable: true,
    description: 'Lựa chọn cho các phần, như acceptDraft / choices for the parts, as acceptDraft takes them.',
  })
  parts?: DraftPartChoiceInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Nối luôn những phần mà sổ chắc, như acceptDraft / link what is sure, as acceptDraft does.',
  })
  takeSure?: boolean | null;
}

@ObjectType('DraftUndatedLine', {
  description:
    'Dòng khen thưởng của bản nháp không có ngày tặng, nên không vào số liệu năm nào / an award line of a draft without a day of granting, so that it is in the figures of no year.',
})
export class DraftUndatedLineType {
  @Field({ description: 'Khóa của khen thưởng: a1 / key of the award.' })
  partKey: string;

  @Field({
    description:
      'Khóa của dòng: a1.n1 của người được nêu tên, a1 của số lượng / key of the line: of who is named, or of the award where it stands for a count.',
  })
  lineKey: string;

  @Field(() => String, {
    nullable: true,
    description: 'Tên như in; null: dòng không nêu tên / name as printed; null: an unlisted line.',
  })
  namePrinted: string | null;

  @Field(() => RECIPIENT_KIND, { description: 'Loại người nhận / kind of recipient.' })
  recipientKind: RecipientKind;

  @Field(() => Int, {
    nullable: true,
    description: 'Dòng ấy là bao nhiêu khen thưởng; null: không rõ / how many awards it stands for; null: not known.',
  })
  quantity: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Mã của dòng đã ghi; null: chưa nhận / id of the line on record; null: not accepted yet.',
  })
  awardId: string | null;

  @Field(() => UNDATED_REASON, { description: 'Vì sao / why.' })
  reason: UndatedReason;

  @Field({
    description: "Vì sao, và làm gì, bằng ngôn ngữ của người đọc / why, and what to do, in the reader's language.",
  })
  message: string;
}
