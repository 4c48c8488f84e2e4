import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AwardType } from '../../../awards/award.type.js';
import { MODE, type Mode } from '../../../awards/vocabulary.js';
import { AwardDecisionType } from '../../../awards/decisions/award-decision.type.js';
import { PresentationType } from '../../../awards/presentations/presentation.type.js';
import { AttendanceType } from '../../../meetings/attendance/attendance.type.js';
import { MeetingType } from '../../../meetings/meeting.type.js';
import { OrganisationType } from '../../../organisations/organisation.type.js';
import { PersonType } from '../../../people/person.type.js';
import {
  IdField,
  InputField,
  InputListField,
  TextField,
  TextListField,
} from '../../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../../platform/graphql/records/record-ref.js';
import { PartialDateScalar } from '../../../platform/graphql/scalars.js';
import { ArticleType } from '../../article.type.js';
import { ClaimType } from '../../claims/claim.type.js';
import { DRAFT_ACTION, type DraftAction } from '../../vocabulary.js';
import { ArticleDraftType } from '../article-draft.type.js';
import { DraftHiddenType } from '../confirming/draft-hidden.type.js';
import { DraftBodyInput } from './draft-body-input.js';
import { DraftSureChoiceType } from '../matching/sure-choice.type.js';
import { DraftWarningType } from '../draft-warning.type.js';

registerEnumType(DRAFT_ACTION, {
  name: 'DraftAction',
  description: 'Làm gì với một phần khi nhận / what becomes of a part.',
  valuesMap: {
    LINK: { description: 'Nối với bản ghi đã có, theo mã / link it to a record that is there, by its id.' },
    CREATE: { description: 'Ghi mới / record it anew.' },
    AS_PRINTED: { description: 'Chỉ ghi như in, không nối / as printed only, linked to nothing.' },
    LEAVE_OUT: { description: 'Không nhận / leave it out.' },
  },
});

@InputType({
  description:
    'Lựa chọn cho một phần. Khóa: m1 (hội nghị), m1.place, m1.o1 (đơn vị tổ chức), p1 (người dự), d1 (đoàn), a1 (khen thưởng; CREATE: số lượng cũng thành dòng không nêu tên; AS_PRINTED: chỉ điều bài nói), a1.g1 (cơ quan tặng), a1.d (quyết định), a1.n1 (người nhận), a1.groups, a1.individuals, a1.households, a1.enterprises, a1.combined (số lượng: nối với dòng không nêu tên đã có, hay ghi dòng mới), a1.unspecified (“nhiều tập thể” không nêu số: cũng vậy) / a choice for a part, by its key; a count by its name, a1.unspecified where no number is told.',
})
export class DraftPartChoiceInput {
  @TextField({ max: 20, description: 'Khóa của phần / key of the part.' })
  key: string;

  @Field(() => DRAFT_ACTION, { description: 'Làm gì / what to do.' })
  action: DraftAction;

  @IdField({ nullable: true, description: 'LINK m…: hội nghị / a meeting.' })
  meetingId?: string | null;

  @IdField({ nullable: true, description: 'LINK p… hoặc a….n…: người / a person.' })
  personId?: string | null;

  @TextField({
    max: 20,
    nullable: true,
    description:
      'LINK p… hoặc a….n…: chính là người của phần này trong bản nháp, kể cả khi người ấy được ghi mới; LINK m….o…, a….g…, a….n… của tập thể, hộ: chính là đơn vị của phần này / the person of that part of the draft, also where they are recorded anew: `p4`; of an organiser, a grantor, a group or household the body of that part: `m1.o1`.',
  })
  asPart?: string | null;

  @IdField({ nullable: true, description: 'LINK m….o…, a….g… hoặc a….n…: đơn vị / a body.' })
  organisationId?: string | null;

  @IdField({ nullable: true, description: 'LINK m….place: địa bàn / an area.' })
  areaId?: string | null;

  @IdField({
    nullable: true,
    description: 'LINK a….n… hoặc số lượng (a….groups …): dòng khen thưởng đã có / an award line on record.',
  })
  awardId?: string | null;

  @IdField({ nullable: true, description: 'LINK a….d: quyết định / a decision.' })
  decisionId?: string | null;

  @IdField({ nullable: true, description: 'CREATE a….d: cơ quan ban hành / issuer of the decision.' })
  issuerId?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'CREATE a….d: ngày ký, ít nhất là năm / signed on.' })
  signedOn?: string | null;

  @TextField({
    max: 2000,
    nullable: true,
    description:
      'CREATE a….d: trích yếu như in trên quyết định; không nêu: tạm ghi theo hình thức, và có cảnh báo / what the decision is about, as it prints it; by default a guess by the form, of which a warning tells.',
  })
  subject?: string | null;

  @Field(() => MODE, {
    nullable: true,
    description: 'CREATE a….d: loại hình khen thưởng của quyết định / mode of the decision.',
  })
  mode?: Mode | null;

  @InputField(() => DraftBodyInput, {
    nullable: true,
    description:
      'CREATE m….o…, a….g… hoặc a….n… của tập thể: đơn vị ghi mới; điều không nêu lấy như candidates.newBodies / CREATE of an organiser, a grantor or a group: the body to record; what is not said is as in candidates.newBodies.',
  })
  body?: DraftBodyInput | null;
}

@InputType({ description: 'Nhận một bản nháp vào sổ, cả hoặc từng phần / accept a draft, all or part of it.' })
export class AcceptDraftInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @TextListField({
    max: 20,
    atMost: 2000,
    nullable: true,
    description:
      'Chỉ nhận những phần này (m…, p…, d…, a…), kèm người trao của khen thưởng; mặc định mọi phần chưa bị bỏ ra / take just these parts, with whoever handed an award over.',
  })
  only?: string[] | null;

  @InputListField(() => DraftPartChoiceInput, {
    atMost: 2000,
    nullable: true,
    description:
      'Lựa chọn; không nêu: hội nghị ghi mới, đơn vị như in, người ghi mới trừ khi sổ đã có người trùng tên / choices; by default meetings are recorded, bodies are as printed, people are recorded unless somebody of that name is there.',
  })
  parts?: DraftPartChoiceInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Nối luôn những phần mà sổ chắc là bản ghi nào (candidates.sure) và bạn chưa chọn; mặc định không / link the parts of which the registry is sure (candidates.sure) and for which you chose nothing; by default no.',
  })
  takeSure?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Xác nhận luôn mọi bản ghi mà bản nháp đã tạo, kể cả ở những lần nhận trước (người duyệt) / confirm all that the draft recorded, also when parts of it were accepted before (approvers). By default no.',
  })
  confirm?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Đóng bản nháp dù còn phần chưa nhận; mặc định còn phần thì bản nháp vẫn mở / close the draft though parts are left; by default it stays open for them.',
  })
  close?: boolean | null;
}

@ObjectType({ isAbstract: true })
export abstract class DraftRecordsPayload {
  @Field(() => ArticleDraftType, {
    description: 'Bản nháp; còn phần chưa nhận thì vẫn mở / the draft; open as long as parts are left.',
  })
  draft: RecordRef;

  @Field(() => ArticleType, { description: 'Bài / the article.' })
  article: RecordRef;

  @Field(() => [MeetingType], { description: 'Hội nghị đã ghi hoặc nối / meetings.' })
  meetings: RecordRef[];

  @Field(() => [AttendanceType], { description: 'Dòng người dự đã ghi hoặc nối / attendances.' })
  attendances: RecordRef[];

  @Field(() => [PersonType], { description: 'Người đã ghi hoặc nối / people.' })
  people: RecordRef[];

  @Field(() => [ClaimType], { description: 'Điều bài nói đã ghi / claims.' })
  claims: RecordRef[];

  @Field(() => [PresentationType], { description: 'Lượt trao đã ghi / presentations.' })
  presentations: RecordRef[];

  @Field(() => [AwardType], { description: 'Dòng khen thưởng đã ghi hoặc nối / award lines.' })
  awards: RecordRef[];

  @Field(() => [AwardDecisionType], { description: 'Quyết định đã ghi hoặc nối / decisions.' })
  decisions: RecordRef[];

  @Field(() => [OrganisationType], { description: 'Đơn vị đã ghi / bodies that were recorded.' })
  organisations: RecordRef[];

  @Field(() => [DraftSureChoiceType], {
    description: 'Những phần đã được nối nhờ takeSure, kèm vì sao / parts that takeSure linked, with why.',
  })
  tookSure: DraftSureChoiceType[];

  @Field(() => [DraftWarningType], { description: 'Điều cần xem lại; không ngăn việc gì / doubts; none blocks.' })
  warnings: DraftWarningType[];
}

@ObjectType({ description: 'Những gì đã ghi và nối / what was recorded and linked.' })
export class AcceptDraftPayload extends DraftRecordsPayload {
  @Field(() => [DraftHiddenType], {
    nullable: true,
    description:
      'Khi xác nhận luôn (confirm): điều công chúng vẫn chưa thấy và vì sao; rỗng: thấy cả; null: chưa xác nhận nên chưa có gì công khai / confirmed at once: what the public still does not see, and why; empty: all is seen; null: nothing was confirmed.',
  })
  notPublic: DraftHiddenType[] | null;
}
