import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OrganisationType } from '../organisations/organisation.type.js';
import { LEVEL, type Level, SYSTEM, type System } from '../organisations/vocabulary.js';
import { connectionOf } from '../platform/graphql/records/connection.type.js';
import { Node } from '../platform/graphql/records/record.type.js';
import { DongScalar, PartialDateScalar } from '../platform/graphql/scalars.js';
import { AwardRecipientFields } from './award-recipient.type.js';
import { AwardFormType } from './catalogue/forms/award-form.type.js';
import { AwardDecisionType } from './decisions/award-decision.type.js';
import { AwardWarningType, OverriddenWarningType } from './doubts/award-warning.type.js';
import { AWARD_CLASS, AWARD_STATE, type AwardClass, type AwardState, MODE, type Mode } from './vocabulary.js';

registerEnumType(AWARD_STATE, {
  name: 'AwardState',
  description: 'Khen thưởng đang ở đâu, tính từ các sự kiện / where an award stands after its events.',
  valuesMap: {
    PROPOSED: { description: 'Mới đề nghị; chỉ cán bộ thấy / proposed only; seen by staff.' },
    REFUSED: {
      description:
        'Đã đề nghị, không được khen hoặc đơn vị đề nghị đã rút; chỉ cán bộ thấy / proposed and not granted, or taken back by whoever proposed it; seen by staff.',
    },
    GRANTED: { description: 'Đã được tặng / granted.' },
    ANNULLED: {
      description: 'Đã hủy bỏ, thu hồi; không còn trên trang công khai / annulled: no longer asserted to the public.',
    },
    REPLACED: { description: 'Đã có các dòng thay / the lines of the list that was found stand in its place.' },
    UNDONE: {
      description:
        'Lần nhập đã hoàn tác; không liệt kê cùng khen thưởng / its import was undone: history, listed among no awards.',
    },
  },
});
@ObjectType('Award', {
  implements: () => [Node],
  description:
    'Một dòng khen thưởng: hình thức, cơ quan tặng, người nhận / one award line. Names and units stay as printed; links to today’s records stand beside them.',
})
export class AwardType extends AwardRecipientFields {
  @Field({
    description:
      'Người hỏi được ghi việc hủy bỏ, đính chính, cấp đổi, cấp lại / whoever asks may annul, correct, exchange or issue it again; false: they may not, or it is withdrawn.',
  })
  mayRecordEvents: boolean;

  @Field(() => AwardDecisionType, {
    nullable: true,
    description:
      'Quyết định; null: mới chỉ biết qua bài báo, chưa tìm được quyết định / null: known only from an article, no decision found yet.',
  })
  decision: AwardDecisionType | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Số thứ tự trong danh sách; null: chưa có quyết định / place in the annex, from 1.',
  })
  annexOrder: number | null;

  @Field(() => AwardFormType, { description: 'Hình thức, danh hiệu / form or title.' })
  form: AwardFormType;

  @Field(() => AWARD_CLASS, {
    nullable: true,
    description: 'Hạng, đã đính chính nếu có; null: không có / class, with corrections; null: none.',
  })
  awardClass: AwardClass | null;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'Cơ quan tặng; null: không rõ hoặc chỉ có tên in / grantor; null: not known, or only as printed.',
  })
  grantor: OrganisationType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cơ quan tặng như in; null: là cơ quan đã gắn / grantor as printed; null: the one linked.',
  })
  grantorPrinted: string | null;

  @Field(() => LEVEL, { nullable: true, description: 'Cấp của cơ quan tặng; null: không rõ / level; null: not known.' })
  level: Level | null;

  @Field(() => SYSTEM, {
    nullable: true,
    description: 'Hệ thống của cơ quan tặng; null: không rõ / system; null: not known.',
  })
  system: System | null;

  @Field(() => MODE, { nullable: true, description: 'Loại hình; null: không rõ / mode; null: not known.' })
  mode: Mode | null;

  @Field(() => String, {
    nullable: true,
    description: 'Thành tích, đã đính chính nếu có; null: không in / citation, with corrections.',
  })
  reason: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Thành tích từ; null: không nói / achievement from; null: not said.',
  })
  achievementFrom: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Thành tích đến; null: không nói / achievement to; null: not said.',
  })
  achievementTo: string | null;

  @Field(() => DongScalar, {
    nullable: true,
    description: 'Tiền thưởng, đã đính chính nếu có (cán bộ); null: không ghi / bonus, with corrections (staff).',
  })
  bonus: number | null;

  @Field(() => DongScalar, {
    nullable: true,
    description: 'Tiền thưởng ghi trong quyết định (cán bộ); null: không ghi / bonus as printed (staff).',
  })
  bonusPrinted: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Số vào sổ, số bằng hiện nay: số đã ghi, hoặc số đã in; null: không rõ / number of the certificate, after re-issues: the one on record, or else the one it was printed with.',
  })
  certificateNumber: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'Ngày tặng: của quyết định, hoặc như bài báo nói; null: không rõ / granted on; null: not known, or only proposed.',
  })
  grantedOn: string | null;

  @Field(() => AWARD_STATE, { description: 'Đang ở đâu / where it stands.' })
  state: AwardState;

  @Field(() => AwardDecisionType, {
    nullable: true,
    description:
      'Tờ trình đã đề nghị dòng này, dù đã được quyết định thế nào (cán bộ); null: không có trong sổ / the proposal that lists it, whatever became of it (staff); null: none on record.',
  })
  proposedIn: AwardDecisionType | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Vì sao không được khen, hoặc đã rút đề nghị (cán bộ); null: không phải REFUSED / why it was refused or taken back (staff); null: it is not REFUSED.',
  })
  refusalReason: string | null;

  @Field(() => AwardType, {
    nullable: true,
    description:
      'Dòng đã có sẵn mà nó nhường chỗ; null: không / the line already there that it gave way to; null: none.',
  })
  replacedBy: AwardType | null;

  @Field(() => AwardDecisionType, {
    nullable: true,
    description:
      'Quyết định mà nó được đưa vào sau, hoặc có dòng mà nó nhường chỗ; detachFromDecision hoàn tác; null: không (cán bộ) / the decision under which it was put later, or to a line of which it gave way, which detachFromDecision undoes; null: none (staff).',
  })
  attachedTo: AwardDecisionType | null;

  @Field(() => AwardType, {
    nullable: true,
    description: 'Dòng không tên mà nó thay; null: không / the unnamed line in whose place it was made; null: none.',
  })
  replaces: AwardType | null;

  @Field(() => [AwardWarningType], {
    description:
      'Cảnh báo khi ghi, sửa, xác nhận lần cuối (cán bộ) / doubts when last recorded, changed or confirmed (staff).',
  })
  warnings: AwardWarningType[];

  @Field(() => [OverriddenWarningType], {
    description: 'Cảnh báo đã được nêu lý do (cán bộ) / doubts that staff answered (staff).',
  })
  overriddenWarnings: OverriddenWarningType[];

  @Field(() => OrganisationType, {
    nullable: true,
    description:
      'Đơn vị giữ bản ghi: hỏi ở đó khi ghi sai hoặc không muốn được nêu tên; null: chung, hoặc bạn không được xem / who keeps the record, to be asked for a correction or not to be named; null: nobody in particular, or not visible to you.',
  })
  keptBy: OrganisationType | null;
}

@ObjectType()
export class AwardConnection extends connectionOf(AwardType, 'Award') {}
