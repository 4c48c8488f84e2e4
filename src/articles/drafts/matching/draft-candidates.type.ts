import { Field, Float, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { describedBy } from '../../../platform/graphql/described.js';
import { MATCH_VERDICT, type MatchVerdict } from '../../../people/matching/match-person.js';
import { PersonMatchEvidenceType } from '../../../people/matching/person-match.type.js';
import { PersonType } from '../../../people/person.type.js';
import { DRAFT_CANDIDATE_KIND, DRAFT_REASON, type DraftCandidateKind, type DraftReason } from '../../vocabulary.js';
import { DRAFT_REASON_MESSAGES } from './reason-messages.js';
import { DraftSureChoiceType } from './sure-choice.type.js';

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
    FORM: { description: 'Hình thức trong danh mục / a form of the catalogue.' },
    ARTICLE: { description: 'Bài / an article.' },
    DRAFT: { description: 'Bản nháp khác / another draft.' },
  },
});
registerEnumType(DRAFT_REASON, {
  name: 'DraftReason',
  description:
    'Vì sao có thể là bản ghi ấy, hoặc điều nói ngược lại / why it may be that record, or what speaks against it.',
  valuesMap: describedBy(DRAFT_REASON_MESSAGES),
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

  @Field({
    description:
      'Hội nghị trong sổ có lẽ chính là hội nghị bài kể (cùng ngày, cùng đơn vị tổ chức; hoặc cùng tên mà chưa rõ nơi; hoặc gần như chắc): nên chọn LINK hay CREATE trước khi nhận; loại khác: false / a meeting on record that likely is the one told of (of the same day and organiser; or of a like title where the place is not known; or almost certain): say LINK or CREATE before accepting; of other kinds: false.',
  })
  isLikelyMeeting: boolean;
}

@ObjectType('DraftPersonCandidate', {
  description:
    'Người trong sổ có thể chính là phần này, theo cùng căn cứ và điểm như personCandidates; không bao giờ tự nối / somebody in the registry who the part may be, with evidence and score as of personCandidates; never linked by itself.',
})
export class DraftPersonCandidateType {
  @Field({ description: 'Khóa của phần, dùng cho acceptDraft / key of the part, as acceptDraft takes it.' })
  partKey: string;

  @Field(() => DRAFT_CANDIDATE_KIND, { description: 'Loại / kind: PERSON.' })
  kind: DraftCandidateKind;

  @Field(() => ID, { description: 'Mã của người / id of the person.' })
  id: string;

  @Field({ description: 'Tên / the name.' })
  label: string;

  @Field(() => String, { nullable: true, description: 'Các chức vụ; null: chưa ghi / posts; null: none on record.' })
  detail: string | null;

  @Field(() => Float, { description: 'Từ 0 đến 1 / 0 to 1.' })
  score: number;

  @Field(() => MATCH_VERDICT, { description: 'Nhận định / what to make of it.' })
  verdict: MatchVerdict;

  @Field(() => [PersonMatchEvidenceType], {
    description:
      'Căn cứ: tên trước, rồi điều khớp, rồi điều trái / the name first, then what agrees, then what does not.',
  })
  evidence: PersonMatchEvidenceType[];

  @Field(() => PersonType, { description: 'Người / the person.' })
  person: PersonType;
}

@ObjectType('DraftCandidates', {
  description:
    'Những bản ghi có thể là các phần của bản nháp, mỗi phần nhiều nhất năm, khớp nhất trước / records that parts of a draft may be: up to five a part, best first.',
})
export class DraftCandidatesType {
  @Field(() => [DraftSureChoiceType], {
    description:
      'Những phần mà sổ chắc là bản ghi nào, kèm vì sao; còn lại là việc của người / parts of which the registry is sure which record they are, with why; the rest is for a person.',
  })
  sure: DraftSureChoiceType[];

  @Field(() => [DraftCandidateType], {
    description:
      'Cùng ngày, cùng đơn vị hoặc tên; hoặc của bài gần giống, dù ngày khác (TEXT_ALIKE) / of the same day and name or organiser; or told of by an article that is alike, on whatever day (TEXT_ALIKE).',
  })
  meetings: DraftCandidateType[];

  @Field(() => [DraftCandidateType], { description: 'Đơn vị tổ chức, tặng, nhận / organisers, grantors, recipients.' })
  organisations: DraftCandidateType[];

  @Field(() => [DraftPersonCandidateType], {
    description:
      'Người có thể là người được nêu, khả năng cao trước, kèm căn cứ / who a part may be, likeliest first, with evidence.',
  })
  people: DraftPersonCandidateType[];

  @Field(() => [DraftCandidateType], { description: 'Địa bàn được nêu tên / areas that are named.' })
  areas: DraftCandidateType[];

  @Field(() => [DraftCandidateType], {
    description: 'Quyết định cùng số, hoặc có người được nêu trong danh sách / of the number, or listing who is named.',
  })
  decisions: DraftCandidateType[];

  @Field(() => [DraftCandidateType], {
    description:
      'Dòng khen thưởng của người, tập thể mang tên ấy; dòng chỉ có số lượng của chính hội nghị, quyết định ấy (a1.groups …) / award lines of whoever bears the name; lines of numbers alone of that very meeting or decision (a1.groups …).',
  })
  awards: DraftCandidateType[];

  @Field(() => [DraftCandidateType], {
    description:
      'Hình thức trong danh mục sẽ được ghi cho từng khen thưởng (detail: mã); không có: chưa rõ là hình thức nào / the form of the catalogue that would be recorded for each award (detail: its code); none: not certain which.',
  })
  forms: DraftCandidateType[];

  @Field(() => [DraftCandidateType], {
    description:
      'Bài và bản nháp có văn bản gần giống, có thể là cùng một bài được đăng lại; điểm là mức giống / articles and drafts whose text is alike, perhaps the same report reprinted; the score says how alike.',
  })
  articles: DraftCandidateType[];
}
