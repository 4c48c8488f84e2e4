import { Field, Int, ObjectType } from '@nestjs/graphql';
import { RECIPIENT_KIND, type RecipientKind } from '../../awards/vocabulary.js';
import { CLAIM_VERB, type ClaimVerb } from '../vocabulary.js';
import { DraftEvidenceType, DraftNameType, DraftPartFields } from './draft-evidence.type.js';

@ObjectType('DraftNamed', { description: 'Người, đơn vị được nêu tên / a recipient who is named.' })
export class DraftNamedType {
  @Field({ description: 'Khóa, để nối khi nhận / key, by which to link it when accepting.' })
  key: string;

  @Field({ description: 'Tên như in / name as printed.' })
  name: string;

  @Field(() => RECIPIENT_KIND, { description: 'Đối tượng / kind.' })
  kind: RecipientKind;

  @Field(() => [String], { description: 'Chức vụ, đơn vị như in / positions or unit, as printed.' })
  positions: string[];
}

@ObjectType('DraftTelling', {
  description: 'Một chỗ khác kể lại cùng việc khen thưởng / another place that tells of the same award.',
})
export class DraftTellingType extends DraftEvidenceType {
  @Field(() => CLAIM_VERB, {
    nullable: true,
    description:
      'Chỗ ấy nói đề nghị, tặng, trao hay biểu dương; null: như khen thưởng / what this place says was done; null: as the award.',
  })
  status?: ClaimVerb;

  @Field(() => [String], {
    nullable: true,
    description: 'Người trao mà chỗ ấy nêu; null: như khen thưởng / presenters named here; null: as the award.',
  })
  presenters?: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Thừa ủy quyền mà chỗ ấy nêu; null: không nêu / by delegation of, as told here; null: not said.',
  })
  byDelegationOf?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Chỗ ấy không nói rõ bao nhiêu; null: như khen thưởng / told here without numbers; null: as the award.',
  })
  unspecified?: boolean;
}

@ObjectType('DraftAward', {
  description:
    'Điều bài nói về một lần khen thưởng; số null là bài không nói, không bao giờ là 0 / what the article says of an award; a null count is not said, never 0.',
})
export class DraftAwardType extends DraftPartFields {
  @Field({ description: 'Loại hình thức đọc được: CERTIFICATE_OF_MERIT, ORDER … / kind of form, as read.' })
  form: string;

  @Field({ description: 'Hình thức như in / form as printed.' })
  formPrinted: string;

  @Field(() => [DraftNameType], { description: 'Cơ quan tặng được nêu tên; trống: không nêu / grantors named.' })
  grantors: DraftNameType[];

  @Field(() => String, {
    nullable: true,
    description: 'Cách nói thay tên: "các cấp"; null: không có / printed instead of a name; null: nothing.',
  })
  grantorPhrase: string | null;

  @Field(() => [String], { description: 'Người trao như in / presenters as printed.' })
  presenters: string[];

  @Field(() => String, { nullable: true, description: 'Thừa ủy quyền của; null: không nêu / by delegation of.' })
  byDelegationOf: string | null;

  @Field(() => Int, { nullable: true, description: 'Số tập thể; null: không nói / groups; null: not said.' })
  groups: number | null;

  @Field(() => Int, { nullable: true, description: 'Số cá nhân; null: không nói / individuals; null: not said.' })
  individuals: number | null;

  @Field(() => Int, { nullable: true, description: 'Số hộ; null: không nói / households; null: not said.' })
  households: number | null;

  @Field(() => Int, { nullable: true, description: 'Số doanh nghiệp; null: không nói / enterprises; null: not said.' })
  enterprises: number | null;

  @Field(() => Int, { nullable: true, description: 'Số gộp không tách được; null: không nói / not split.' })
  combined: number | null;

  @Field({ description: '"nhiều", "các": không rõ bao nhiêu / a plural with no number.' })
  unspecified: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Số bằng, huân chương đếm được; null: không nói / pieces of paper.',
  })
  pieces: number | null;

  @Field(() => [DraftNamedType], { description: 'Người nhận được nêu tên / recipients who are named.' })
  named: DraftNamedType[];

  @Field(() => String, { nullable: true, description: 'Số quyết định như in; null: không nêu / decision number.' })
  decisionNumber: string | null;

  @Field(() => String, { nullable: true, description: 'Thành tích như in; null: không nêu / reason as printed.' })
  reason: string | null;

  @Field(() => CLAIM_VERB, { description: 'Đề nghị, tặng, trao, biểu dương / proposed, granted, presented, praised.' })
  status: ClaimVerb;

  @Field(() => String, { nullable: true, description: 'Khóa của hội nghị; null: không ở hội nghị / of which meeting.' })
  meetingKey: string | null;

  @Field({ description: 'Cơ quan tặng lấy từ vế trước / the grantor is carried over from the clause before.' })
  grantorCarriedOver: boolean;

  @Field({ description: 'Người trao lấy từ vế trước / the presenter is carried over from the clause before.' })
  presenterCarriedOver: boolean;

  @Field(() => [DraftTellingType], {
    description: 'Cùng việc ấy được kể lại ở chỗ khác; không cộng lại / told again elsewhere: not to be added up.',
  })
  toldAgain: DraftTellingType[];
}
