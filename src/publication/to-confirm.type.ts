import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OrganisationType } from '../organisations/organisation.type.js';
import { RECORD_STATUS, type RecordStatus } from '../platform/database/editable-record.js';
import { connectionOf } from '../platform/graphql/records/connection.type.js';
import { DateTimeScalar, PartialDateScalar } from '../platform/graphql/scalars.js';
import { RECORD_SOURCE_KIND, type RecordSourceKind, TO_CONFIRM_KIND, type ToConfirmKind } from './vocabulary.js';

registerEnumType(TO_CONFIRM_KIND, {
  name: 'ToConfirmKind',
  description: 'Loại mục chờ công khai / what waits to be made public.',
  valuesMap: {
    DECISION: { description: 'Quyết định cùng danh sách / a decision with its list.' },
    MEETING: { description: 'Hội nghị cùng người dự, lượt trao, bài đưa tin / a meeting with what belongs to it.' },
    ARTICLE: { description: 'Bài không nói về hội nghị nào trong sổ / an article of no meeting on record.' },
    AWARD: { description: 'Khen thưởng chưa rõ quyết định, không bài nào nói / an award of no decision or article.' },
  },
});
registerEnumType(RECORD_SOURCE_KIND, {
  name: 'RecordSourceKind',
  description: 'Ghi từ đâu / what a record was recorded from.',
  valuesMap: {
    ARTICLE: { description: 'Bản nháp đọc từ bài / a draft read from an article.' },
    LIST: { description: 'Danh sách / a list.' },
  },
});

@ObjectType('RecordSource', {
  description: 'Bài hoặc danh sách mà từ đó bản ghi được ghi / what it was recorded from.',
})
export class RecordSourceType {
  @Field(() => ID, { description: 'Mã bản nháp đọc từ bài, hoặc danh sách / id of the draft, or of the list.' })
  id: string;

  @Field(() => RECORD_SOURCE_KIND, { description: 'Loại / kind.' })
  kind: RecordSourceKind;

  @Field({ description: 'Nhan đề bài, hoặc tên danh sách / title of the article, or name of the list.' })
  title: string;

  @Field(() => DateTimeScalar, { description: 'Lúc ghi / when it was recorded.' })
  recordedAt: Date;
}

@ObjectType('RecordDoubt', {
  description:
    'Điều cần xem lại trước khi công khai; không ngăn việc gì / what should be looked at twice; it stops nothing.',
})
export class RecordDoubtType {
  @Field({
    description:
      'Mã: của cảnh báo khen thưởng, lượt trao, hoặc của điều chưa chắc khi đọc bài / code of an award warning, a presentation warning or a doubt of a draft.',
  })
  code: string;

  @Field({ description: "Bằng ngôn ngữ của người đọc / in the reader's language (Accept-Language)." })
  message: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Những chữ trong bài mà điều ấy được đọc từ đó; null: không có / the words of the article; null: none.',
  })
  quote: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Mã dòng khen thưởng; null: không phải của dòng nào / id of the award line; null: of none.',
  })
  awardId: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Số thứ tự của dòng ấy trong danh sách; null: không có / its place in the annex; null: none.',
  })
  annexOrder: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Mã bản nháp đọc từ bài; null: không do đọc bài / id of the draft of an article; null: not of one.',
  })
  draftId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Phần của bản nháp ấy; null: cả bài / the part of that draft; null: all of it.',
  })
  partKey: string | null;
}

@ObjectType('DraftRecord', {
  description: 'Một bản ghi chưa công khai gắn với mục ấy / a draft that belongs to what waits.',
})
export class DraftRecordType {
  @Field(() => ID, { description: 'Mã / id.' })
  id: string;

  @Field({
    description:
      'Kiểu: Meeting, Award …; xác nhận bằng `confirm` + kiểu / type; the mutation is `confirm` and the type.',
  })
  type: string;

  @Field(() => Int, { description: 'Số bản, cho mutation / version, for the mutation.' })
  version: number;

  @Field({ description: 'Để nhận ra: nhan đề, tên, câu trích; trống: không có / what tells it from others.' })
  label: string;

  @Field(() => Int, {
    description: 'Bao nhiêu dòng, điều bài nói sẽ công khai cùng nó / lines or claims that become public with it.',
  })
  along: number;

  @Field({
    description:
      'Khen thưởng không có ngày tặng, nên không vào số liệu năm nào / an award of no known day, which is in the figures of no year.',
  })
  undated: boolean;

  @Field({ description: 'Bạn công khai được / whether it is yours to make public.' })
  mayConfirm: boolean;

  @Field(() => [RecordDoubtType], {
    description:
      'Điều cần xem lại trước khi công khai nó và những gì công khai cùng nó, tối đa 100; nhiều phần của một bài thì nêu ở mỗi bản ghi / open doubts of it and of what becomes public with it, 100 at most; those of a part of an article stand with each record of that part.',
  })
  doubts: RecordDoubtType[];
}
export const DraftRecordConnection = connectionOf(DraftRecordType, 'DraftRecord');

@ObjectType('ToConfirm', {
  description:
    'Điều đã ghi mà chưa công khai, hoặc còn phần chưa công khai / what was recorded and is not public, or not all of it.',
})
export class ToConfirmType {
  @Field(() => ID, { description: 'Mã của quyết định, hội nghị, bài hay khen thưởng / id of the record.' })
  id: string;

  @Field(() => TO_CONFIRM_KIND, { description: 'Loại / kind.' })
  kind: ToConfirmKind;

  @Field({ description: 'Số và trích yếu, nhan đề, hoặc hình thức và tên / what to show.' })
  title: string;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Ngày ký, họp, đăng, tặng; null: không rõ / signed, held, published or granted; null: not known.',
  })
  day: string | null;

  @Field(() => RECORD_STATUS, { description: 'Bản thân nó đã công khai chưa / whether it is public itself.' })
  recordStatus: RecordStatus;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'Cơ quan ban hành quyết định; null: không phải quyết định / issuer of a decision; null: of none.',
  })
  issuer: OrganisationType | null;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'Đơn vị giữ; null: chung / who keeps it; null: shared.',
  })
  keptBy: OrganisationType | null;

  @Field(() => [RecordSourceType], {
    description: 'Ghi từ bài, danh sách nào, tối đa 20; rỗng: ghi tay / recorded from, 20 at most; empty: by hand.',
  })
  sources: RecordSourceType[];
}
export const ToConfirmConnection = connectionOf(ToConfirmType, 'ToConfirm');
