import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OrganisationType } from '../../organisations/organisation.type.js';
import { PersonType } from '../../people/person.type.js';
import { connectionOf } from '../../platform/graphql/records/connection.type.js';
import { Node, KeptRecordFields } from '../../platform/graphql/records/record.type.js';
import { PartialDateScalar } from '../../platform/graphql/scalars.js';
import { AwardWarningType } from '../doubts/award-warning.type.js';
import {
  DECISION_STATUS,
  type DecisionStatus,
  MODE,
  type Mode,
  SIGNING_CAPACITY,
  type SigningCapacity,
} from '../vocabulary.js';
import { DecisionHiddenType } from './decision-hidden.type.js';

registerEnumType(DECISION_STATUS, {
  name: 'DecisionStatus',
  description: 'Đề nghị, đã tặng hay đã hủy / where the decision stands.',
  valuesMap: {
    PROPOSED: {
      description:
        'Đề nghị: tự nó không tặng ai; các dòng nói đã được quyết định thế nào / a proposal: it confers nothing; its lines tell what became of them. Seen by staff only.',
    },
    GRANTED: { description: 'Đã quyết định tặng / granted.' },
    ANNULLED: { description: 'Đã hủy bỏ / annulled as a whole.' },
  },
});
registerEnumType(MODE, {
  name: 'CommendationMode',
  description: 'Loại hình khen thưởng / mode of commendation: the third axis beside titles and forms.',
  valuesMap: {
    REGULAR: { description: 'Theo công trạng, thường xuyên / regular.' },
    THEMATIC: { description: 'Theo chuyên đề, phong trào / thematic.' },
    SUDDEN: { description: 'Đột xuất / sudden.' },
    CONTRIBUTION: { description: 'Quá trình cống hiến / contribution over time.' },
    LONG_SERVICE: { description: 'Theo niên hạn / length of service.' },
    FOREIGN_RELATIONS: { description: 'Đối ngoại / foreign relations.' },
    RESISTANCE: { description: 'Thành tích kháng chiến / merit in the resistance wars.' },
  },
});
registerEnumType(SIGNING_CAPACITY, {
  name: 'SigningCapacity',
  description: 'Người ký ký với tư cách nào / in what capacity the signatory signs.',
  valuesMap: {
    SELF: { description: 'Người đứng đầu / the head as such.' },
    KT: { description: 'KT. (ký thay) / a deputy in place of the head.' },
    TL: { description: 'TL. (thừa lệnh) / by order.' },
    TUQ: { description: 'TUQ. (thừa ủy quyền) / by delegation.' },
    TM: { description: 'TM. (thay mặt) / on behalf of a body that decides together.' },
    Q: { description: 'Q. (quyền) / acting head.' },
  },
});

@ObjectType('AwardDecision', {
  implements: () => [Node],
  description: 'Quyết định khen thưởng: nơi các dòng khen thưởng nằm / the legal act in which awards live.',
})
export class AwardDecisionType extends KeptRecordFields {
  @Field({
    description:
      'Người hỏi được ghi thêm dòng / whoever asks may record more lines; false: they may not, or it is withdrawn.',
  })
  mayAddTo: boolean;

  @Field({
    description:
      'Người hỏi được ghi việc hủy bỏ, đính chính, cấp đổi, cấp lại / whoever asks may annul, correct, exchange or issue its lines again; false: they may not, or it is withdrawn.',
  })
  mayRecordEvents: boolean;

  @Field({
    description:
      'Đơn vị khác giữ quyết định, và người hỏi được nhận về cho cơ quan ban hành / another body keeps it, and whoever asks may take it over for the issuer.',
  })
  mayTakeOver: boolean;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'Cơ quan ban hành; null: bạn không được xem / issuer; null: not visible to you.',
  })
  issuer: OrganisationType | null;

  @Field(() => OrganisationType, {
    nullable: true,
    description:
      'Của đề nghị: cơ quan được đề nghị khen (cán bộ); null: không rõ, hoặc là quyết định / of a proposal: the body that is asked to grant (staff); null: not known, or a decision.',
  })
  addressee: OrganisationType | null;

  @Field({ description: 'Loại văn bản: QĐ, NQ, TTR / symbol of the document type.' })
  documentType: string;

  @Field(() => String, {
    nullable: true,
    description: 'Số như in; null: đề nghị chưa có số / as printed; null: a proposal without one.',
  })
  numberPrinted: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Số để so sánh: "05/" và "5/" là một / the number as compared; null as above.',
  })
  numberNormalised: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Ngày ký; null: đề nghị chưa ký / signed on; null: a proposal.',
  })
  signedOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Người ký như in; null: không rõ / signatory as printed; null: not known.',
  })
  signatoryPrinted: string | null;

  @Field(() => PersonType, {
    nullable: true,
    description: 'Người ký; null: chưa gắn, hoặc không công khai / the signatory; null: not linked, or not public.',
  })
  signatory: PersonType | null;

  @Field(() => String, { nullable: true, description: 'Chức vụ người ký như in; null: không rõ / title as printed.' })
  signatoryTitlePrinted: string | null;

  @Field(() => SIGNING_CAPACITY, {
    nullable: true,
    description: 'Tư cách ký; null: không rõ / capacity; null: not known.',
  })
  signingCapacity: SigningCapacity | null;

  @Field(() => MODE, { nullable: true, description: 'Loại hình; null: không rõ / mode; null: not known.' })
  mode: Mode | null;

  @Field({ description: 'Trích yếu / what it is about.' })
  subject: string;

  @Field(() => [String], { description: 'Các căn cứ, theo thứ tự / legal bases, in order.' })
  legalBases: string[];

  @Field(() => DECISION_STATUS, { description: 'Tình trạng / where it stands.' })
  status: DecisionStatus;

  @Field(() => OrganisationType, {
    nullable: true,
    description:
      'Đơn vị giữ bản ghi: hỏi ở đó khi ghi sai hoặc không muốn được nêu tên; null: chung, hoặc bạn không được xem / who keeps the record, to be asked for a correction or not to be named; null: nobody in particular, or not visible to you.',
  })
  keptBy: OrganisationType | null;

  @Field(() => [AwardWarningType], {
    description:
      'Cảnh báo chưa nêu lý do, nặng trước nhẹ sau rồi theo thứ tự danh sách, tối đa 1.000 (cán bộ) / doubts without a reason, the graver first, then in annex order, 1,000 at most (staff).',
  })
  openWarnings: AwardWarningType[];

  @Field(() => Int, {
    description:
      'Số cảnh báo chưa nêu lý do, kể cả phần không liệt kê (cán bộ) / how many doubts there are without a reason (staff).',
  })
  openWarningCount: number;

  @Field(() => [DecisionHiddenType], {
    description:
      'Công khai quyết định cùng các dòng rồi thì công chúng vẫn chưa thấy gì, vì sao; rỗng: thấy cả (cán bộ) / what the public does not see even once the decision is confirmed with its lines, and why; empty: all is seen (staff).',
  })
  notPublic: DecisionHiddenType[];
}

@ObjectType()
export class AwardDecisionConnection extends connectionOf(AwardDecisionType, 'AwardDecision') {}
