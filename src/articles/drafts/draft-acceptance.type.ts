import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AwardType } from '../../awards/award.type.js';
import { AwardDecisionType } from '../../awards/decisions/award-decision.type.js';
import { PresentationType } from '../../awards/presentations/presentation.type.js';
import { AttendanceType } from '../../meetings/attendance/attendance.type.js';
import { MeetingType } from '../../meetings/meeting.type.js';
import { OrganisationType } from '../../organisations/organisation.type.js';
import { PersonType } from '../../people/person.type.js';
import { PostType } from '../../people/posts/post.type.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { ArticleType } from '../article.type.js';
import { ClaimType } from '../claims/claim.type.js';

@ObjectType('DraftOutcome', {
  description: 'Một phần đã thành bản ghi nào / what a part became: just one of the records is not null.',
})
export class DraftOutcomeType {
  @Field(() => ID, { description: 'Mã / id.' })
  id: string;

  @Field({ description: 'Khóa của phần / key of the part.' })
  partKey: string;

  @Field({ description: 'Được ghi khi nhận; false: đã có sẵn / made by accepting; false: it was there already.' })
  made: boolean;

  @Field(() => MeetingType, { nullable: true, description: 'Hội nghị; null: phần khác / null: another part.' })
  meeting: MeetingType | null;

  @Field(() => AttendanceType, { nullable: true, description: 'Người dự; null: phần khác / null: another part.' })
  attendance: AttendanceType | null;

  @Field(() => ClaimType, { nullable: true, description: 'Điều bài nói; null: phần khác / null: another part.' })
  claim: ClaimType | null;

  @Field(() => PresentationType, { nullable: true, description: 'Lượt trao; null: phần khác / null: another part.' })
  presentation: PresentationType | null;

  @Field(() => AwardType, { nullable: true, description: 'Dòng khen thưởng; null: phần khác / null: another part.' })
  award: AwardType | null;

  @Field(() => AwardDecisionType, { nullable: true, description: 'Quyết định; null: phần khác / null: another part.' })
  decision: AwardDecisionType | null;

  @Field(() => PersonType, { nullable: true, description: 'Người; null: phần khác / a person; null: another part.' })
  person: PersonType | null;

  @Field(() => PostType, { nullable: true, description: 'Chức vụ; null: phần khác / a post; null: another part.' })
  post: PostType | null;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'Đơn vị; null: phần khác / a body; null: another part.',
  })
  organisation: OrganisationType | null;
}

@ObjectType('DraftAcceptance', {
  description: 'Một lần nhận bản nháp, cả hoặc từng phần / one acceptance of a draft, of all or some of its parts.',
})
export class DraftAcceptanceType {
  @Field(() => ID, { description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Lần thứ mấy / which one, from 1.' })
  ordinal: number;

  @Field(() => DateTimeScalar, { description: 'Lúc nhận / when.' })
  acceptedAt: string;

  @Field(() => ArticleType, {
    nullable: true,
    description: 'Bài; null: không được xem / the article; null: not yours to see.',
  })
  article: ArticleType | null;

  @Field({ description: 'Bài được ghi khi nhận; false: đã có sẵn / it recorded the article; false: it was on record.' })
  articleMade: boolean;

  @Field(() => [DraftOutcomeType], { description: 'Từng phần đã thành gì / what each part became.' })
  outcomes: DraftOutcomeType[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Lúc hoàn tác; null: vẫn đứng / when it was taken back; null: it stands.',
  })
  undoneAt: string | null;

  @Field(() => String, { nullable: true, description: 'Vì sao hoàn tác; null: vẫn đứng / why; null: it stands.' })
  undoReason: string | null;
}
