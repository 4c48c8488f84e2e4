import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AwardType } from '../../../awards/award.type.js';
import { AwardDecisionType } from '../../../awards/decisions/award-decision.type.js';
import { PresentationType } from '../../../awards/presentations/presentation.type.js';
import { AttendanceType } from '../../../meetings/attendance/attendance.type.js';
import { MeetingType } from '../../../meetings/meeting.type.js';
import { OrganisationType } from '../../../organisations/organisation.type.js';
import { PersonType } from '../../../people/person.type.js';
import { PostType } from '../../../people/posts/post.type.js';
import { IdField, TextField } from '../../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../../platform/graphql/records/record-ref.js';
import { ArticleType } from '../../article.type.js';
import { ClaimType } from '../../claims/claim.type.js';
import { DraftWarningType } from '../draft-warning.type.js';
import { ArticleDraftType } from '../article-draft.type.js';

@InputType({
  description: 'Hoàn tác việc nhận một bản nháp / take back what accepting a draft made.',
})
export class UndoAcceptDraftInput {
  @IdField({ description: 'Mã bản nháp / id of the draft.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @TextField({ max: 500, description: 'Lý do / why.' })
  reason: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Chỉ hoàn tác lần nhận gần nhất; mặc định mọi lần nhận của bản nháp / only the latest acceptance; by default all of them.',
  })
  latestOnly?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Hoàn tác cả khi bản ghi còn nháp đã được sửa, bỏ các sửa đổi ấy; mặc định không / also where drafts were changed since, whose changes are lost; by default not.',
  })
  discardChanges?: boolean | null;
}

@ObjectType({
  description:
    'Bản nháp mở lại và các bản ghi đã thu lại; chúng vẫn còn trong sổ, ở trạng thái đã rút / the draft, open again, and the records taken back; they stay, withdrawn.',
})
export class UndoAcceptDraftPayload {
  @Field(() => ArticleDraftType, { description: 'Bản nháp / the draft.' })
  draft: RecordRef;

  @Field(() => ArticleType, {
    nullable: true,
    description: 'Bài đã thu lại; null: bài đã có trước nên vẫn giữ / null: it was on record before, and stays.',
  })
  article: RecordRef | null;

  @Field(() => [MeetingType], { description: 'Hội nghị đã thu lại / meetings.' })
  meetings: RecordRef[];

  @Field(() => [AttendanceType], { description: 'Dòng người dự đã thu lại / attendances.' })
  attendances: RecordRef[];

  @Field(() => [PersonType], { description: 'Người đã thu lại / people.' })
  people: RecordRef[];

  @Field(() => [PostType], { description: 'Chức vụ đã thu lại / posts.' })
  posts: RecordRef[];

  @Field(() => [ClaimType], { description: 'Điều bài nói đã thu lại / claims.' })
  claims: RecordRef[];

  @Field(() => [PresentationType], { description: 'Lượt trao đã thu lại / presentations.' })
  presentations: RecordRef[];

  @Field(() => [AwardType], { description: 'Dòng khen thưởng đã thu lại / award lines.' })
  awards: RecordRef[];

  @Field(() => [AwardDecisionType], { description: 'Quyết định đã thu lại / decisions.' })
  decisions: RecordRef[];

  @Field(() => [OrganisationType], { description: 'Đơn vị đã thu lại / bodies.' })
  organisations: RecordRef[];

  @Field(() => [DraftWarningType], { description: 'Điều cần xem lại / doubts; none blocks.' })
  warnings: DraftWarningType[];
}
