import { Field, Float, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DRAFT_CANDIDATE_KIND, DRAFT_REASON, type DraftCandidateKind, type DraftReason } from '../../vocabulary.js';
import { DRAFT_REASON_MESSAGES } from './reason-messages.js';

registerEnumType(DRAFT_CANDIDATE_KIND, {
  name: 'DraftCandidateKind',
  description: 'Loại bản ghi / kind of record.',
  valuesMap: {
    MEETING: { description: 'Hội nghị / a meeting.' },
    ORGANISATION: { description: 'Đơn vị / a body.' },
    PERSON: { description: 'Người / a person.' },
    AREA: { description: 'Địa bàn / an area.' },
    DECISION: { description: 'Quyết định / a decision.' },
    AWARD: { description: 'Dòng khen thưởng / an award line.' },
  },
});
registerEnumType(DRAFT_REASON, {
  name: 'DraftReason',
  description:
    'Vì sao có thể là bản ghi ấy, hoặc điều nói ngược lại / why it may be that record, or what speaks against it.',
  valuesMap: Object.fromEntries(
    Object.entries(DRAFT_REASON_MESSAGES).map(([code, { vi, en }]) => [code, { description: `${vi} / ${en}` }]),
  ),
});

@ObjectType('DraftCandidate', {
  description:
    'Bản ghi có thể chính là phần này; không bao giờ tự nối / a record that the part may be; never linked by itself.',
})
export class DraftCandidateType {
  @Field({ description: 'Khóa của phần, dùng cho acceptDraft / key of the part, as acceptDraft takes it.' })
  partKey: string;

  @Field(() => DRAFT_CANDIDATE_KIND, { description: 'Loại / kind.' })
  kind: DraftCandidateKind;

  @Field(() => ID, { description: 'Mã của bản ghi / id of the record.' })
  id: string;

  @Field({ description: 'Tên / its name.' })
  label: string;

  @Field(() => String, {
    nullable: true,
    description: 'Để phân biệt: chức vụ, địa bàn, ngày; null: không có / what tells it from others; null: nothing.',
  })
  detail: string | null;

  @Field(() => Float, { description: 'Từ 0 đến 1, chỉ để sắp xếp / from 0 to 1, for sorting only.' })
  score: number;

  @Field(() => [DRAFT_REASON], { description: 'Vì sao / why.' })
  reasons: DraftReason[];
}

@ObjectType('DraftCandidates', {
  description:
    'Những bản ghi có thể là các phần của bản nháp, mỗi phần nhiều nhất năm, khớp nhất trước / records that parts of a draft may be: up to five a part, best first.',
})
export class DraftCandidatesType {
  @Field(() => [DraftCandidateType], {
    description: 'Cùng ngày, cùng đơn vị hoặc tên / of the same day and name or organiser.',
  })
  meetings: DraftCandidateType[];

  @Field(() => [DraftCandidateType], { description: 'Đơn vị tổ chức, tặng, nhận / organisers, grantors, recipients.' })
  organisations: DraftCandidateType[];

  @Field(() => [DraftCandidateType], {
    description: 'Người trùng tên, kèm chức vụ / people of the name, with their posts.',
  })
  people: DraftCandidateType[];

  @Field(() => [DraftCandidateType], { description: 'Địa bàn được nêu tên / areas that are named.' })
  areas: DraftCandidateType[];

  @Field(() => [DraftCandidateType], { description: 'Quyết định cùng số / decisions of the number.' })
  decisions: DraftCandidateType[];

  @Field(() => [DraftCandidateType], { description: 'Dòng khen thưởng của người trùng tên / award lines of the name.' })
  awards: DraftCandidateType[];
}
