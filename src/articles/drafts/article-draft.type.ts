import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OrganisationType } from '../../organisations/organisation.type.js';
import { connectionOf } from '../../platform/graphql/records/connection.type.js';
import { Node, RecordFields } from '../../platform/graphql/records/record.type.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { ArticleType } from '../article.type.js';
import { DRAFT_SOURCE, DRAFT_STATE, type DraftSource, type DraftState } from '../vocabulary.js';
import { DraftAcceptanceType, DraftOutcomeType } from './draft-acceptance.type.js';
import { DraftAwardType } from './draft-award.type.js';
import { DraftDoubtType } from './draft-evidence.type.js';
import { DraftCandidatesType } from './matching/draft-candidates.type.js';
import { DraftArticleType, DraftAttendeeType, DraftDelegationType, DraftMeetingType } from './draft-parts.type.js';

registerEnumType(DRAFT_STATE, {
  name: 'DraftState',
  description: 'Bản nháp đang ở đâu / where a draft stands.',
  valuesMap: {
    OPEN: { description: 'Đang mở / to be looked at.' },
    ACCEPTED: { description: 'Đã nhận vào sổ / accepted; it stays beside what it became.' },
    DISCARDED: { description: 'Đã bỏ / discarded.' },
  },
});
registerEnumType(DRAFT_SOURCE, {
  name: 'DraftSource',
  description: 'Chữ của bản nháp đến bằng cách nào / how the text came here.',
  valuesMap: {
    TEXT: { description: 'Dán vào / pasted.' },
    FILE: { description: 'Tệp tải lên / a file.' },
    URL: { description: 'Tải từ địa chỉ / fetched.' },
  },
});

@ObjectType('DraftContents', { description: 'Những gì bài nói, từng phần / what the article says, part by part.' })
export class DraftContentsType {
  @Field(() => DraftArticleType, { description: 'Đầu bài / its head.' })
  article: DraftArticleType;

  @Field(() => [DraftMeetingType], { description: 'Các hội nghị / meetings.' })
  meetings: DraftMeetingType[];

  @Field(() => [DraftAttendeeType], { description: 'Người dự / those who attended.' })
  attendees: DraftAttendeeType[];

  @Field(() => [DraftDelegationType], { description: 'Đoàn, khách không nêu tên / guests without names.' })
  delegations: DraftDelegationType[];

  @Field(() => [DraftAwardType], { description: 'Khen thưởng / awards.' })
  awards: DraftAwardType[];

  @Field(() => [DraftDoubtType], { description: 'Điều chưa chắc / doubts.' })
  doubts: DraftDoubtType[];
}

@ObjectType('ArticleDraft', {
  implements: () => [Node],
  description:
    'Bản nháp đọc từ một bài, để cán bộ sửa và nhận; không bao giờ công khai / what was read from an article, for staff to put right and accept; never public.',
})
export class ArticleDraftType extends RecordFields {
  @Field(() => DRAFT_STATE, { description: 'Đang mở, đã nhận, đã bỏ / where it stands.' })
  state: DraftState;

  @Field(() => DRAFT_SOURCE, { description: 'Chữ đến bằng cách nào / how the text came here.' })
  source: DraftSource;

  @Field(() => String, { nullable: true, description: 'Nhan đề; null: không rõ / title; null: not known.' })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'Địa chỉ như được cho; null: không có / address; null: none.' })
  url: string | null;

  @Field(() => String, { nullable: true, description: 'Địa chỉ chuẩn hóa; null: không có / canonical address.' })
  canonicalUrl: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Lúc tải về; null: không tải / when fetched.' })
  accessedAt: string | null;

  @Field({ description: 'Chữ của bài như được đọc; mọi vị trí nằm trong đó / the text as read; all spans lie in it.' })
  snapshotText: string;

  @Field({ description: 'SHA-256 của chữ / of the text.' })
  snapshotSha256: string;

  @Field(() => DraftContentsType, {
    description: 'Như đã sửa; chưa sửa thì như đọc được / as revised, or else as read.',
  })
  contents: DraftContentsType;

  @Field(() => DraftContentsType, { description: 'Như đọc được, không đổi / as it was read; it never changes.' })
  asRead: DraftContentsType;

  @Field(() => [DraftDoubtType], {
    description:
      'Điều chưa chắc đã được cán bộ giải quyết khi sửa, nên không còn trong contents / doubts that a revision settled: no longer among those of contents.',
  })
  settledDoubts: DraftDoubtType[];

  @Field(() => [DraftDoubtType], {
    description:
      'Điều chưa chắc mà cán bộ đã xem, thấy đúng, nên không còn trong contents / doubts that staff dismissed: no longer among those of contents, though nothing was changed.',
  })
  dismissedDoubts: DraftDoubtType[];

  @Field(() => Int, {
    description: 'Còn bao nhiêu điều chưa chắc trong contents / how many doubts are left in contents.',
  })
  doubtCount: number;

  @Field({ description: 'Cán bộ đã sửa / staff revised it.' })
  isRevised: boolean;

  @Field(() => DraftCandidatesType, {
    description:
      'Những bản ghi có thể là các phần, tìm khi hỏi; tính như 10.000 dòng, nên một yêu cầu chỉ hỏi được của nhiều nhất chín bản nháp / records that its parts may be, looked for when asked; counts as 10,000 rows of what a request may ask for, so that of a list at most nine drafts are asked for with it.',
  })
  candidates: DraftCandidatesType;

  @Field(() => ArticleType, {
    nullable: true,
    description:
      'Bài trong sổ mà nó đã thành, hoặc thuộc về; null: chưa / the article that it became or is of; null: none yet.',
  })
  article: ArticleType | null;

  @Field(() => [DraftOutcomeType], {
    description: 'Từng phần đã thành gì; không kể lần nhận đã hoàn tác / what each part became, as it stands.',
  })
  outcomes: DraftOutcomeType[];

  @Field(() => [DraftAcceptanceType], {
    description: 'Các lần nhận, kể cả đã hoàn tác / its acceptances, those that were taken back included.',
  })
  acceptances: DraftAcceptanceType[];

  @Field(() => String, {
    nullable: true,
    description: 'Vì sao bỏ; null: không bị bỏ / why discarded; null: it is not.',
  })
  discardReason: string | null;

  @Field({
    description:
      'Người hỏi được sửa, nhận, giao, bỏ nó, nếu nó đang ở tình trạng cho phép / whoever asks may revise, accept, hand over and discard it, as far as its state allows.',
  })
  mayRevise: boolean;

  @Field({
    description: 'Người hỏi được công khai những gì nó thành / whoever asks may make public what it becomes.',
  })
  mayConfirm: boolean;

  @Field(() => OrganisationType, { nullable: true, description: 'Đơn vị giữ; null: không riêng ai / who keeps it.' })
  keptBy: OrganisationType | null;
}

@ObjectType()
export class ArticleDraftConnection extends connectionOf(ArticleDraftType, 'ArticleDraft') {}
