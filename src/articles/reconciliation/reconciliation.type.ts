import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { ArticleType } from '../article.type.js';
import {
  ReconciledCountType,
  ReconciledFormType,
  ReconciledGrantorType,
  ReconciliationReasonType,
  ReconciliationRowType,
} from './reconciliation-row.type.js';
import {
  AWARD_STAGE,
  type AwardStage,
  COUNTED,
  type Counted,
  DISAGREEMENT,
  type DisagreementCode,
  NOT_COUNTED,
  type NotCountedCode,
} from './vocabulary.js';

@ObjectType('ReconciliationFigure', { description: 'Một bên của chỗ lệch / one side of a disagreement.' })
export class ReconciliationFigureType {
  @Field(() => AWARD_STAGE, { description: 'Bước / stage.' })
  stage: AwardStage;

  @Field(() => ReconciledCountType, {
    nullable: true,
    description: 'Con số; null: sổ không ghi dòng nào / the figure; null: nothing of the kind is recorded.',
  })
  count: ReconciledCountType | null;

  @Field(() => ID, { nullable: true, description: 'Bài nói số ấy; null: trong sổ / the article; null: the registry.' })
  articleId: string | null;
}

@ObjectType('ReconciliationDisagreement', {
  description: 'Hai con số không cùng đúng được, hoặc cần giải thích / two figures that need a word.',
})
export class ReconciliationDisagreementType {
  @Field(() => DISAGREEMENT, { description: 'Loại / kind.' })
  code: DisagreementCode;

  @Field({ description: "Cả câu, bằng ngôn ngữ của người đọc / in a sentence, in the reader's language." })
  message: string;

  @Field(() => [ReconciledFormType], { description: 'Hình thức / forms.' })
  forms: ReconciledFormType[];

  @Field(() => [ReconciledGrantorType], { description: 'Cơ quan tặng / grantors.' })
  grantors: ReconciledGrantorType[];

  @Field(() => COUNTED, { description: 'Đếm gì / what is counted.' })
  recipients: Counted;

  @Field(() => ID, {
    nullable: true,
    description: 'Hội nghị; null: không riêng hội nghị nào / the meeting, if of one.',
  })
  meetingId: string | null;

  @Field(() => ReconciliationFigureType, { description: 'Một bên / one side.' })
  left: ReconciliationFigureType;

  @Field(() => ReconciliationFigureType, { description: 'Bên kia / the other side.' })
  right: ReconciliationFigureType;

  @Field(() => [ReconciliationReasonType], {
    description: 'Điều có thể giải thích; có số liệu trong sổ thì nêu trước / what may explain it, borne out first.',
  })
  reasons: ReconciliationReasonType[];

  @Field(() => [ID], { description: 'Các bài liên quan / articles.' })
  articleIds: string[];

  @Field(() => [ID], { description: 'Các điều bài nói liên quan, tối đa 20 / claims, at most 20.' })
  claimIds: string[];

  @Field(() => [ID], { description: 'Các dòng khen thưởng liên quan, tối đa 20 / award lines, at most 20.' })
  awardIds: string[];

  @Field(() => [ID], { description: 'Các quyết định liên quan, tối đa 20 / decisions, at most 20.' })
  decisionIds: string[];
}

@ObjectType('ReconciliationNotCounted', {
  description: 'Bản ghi có trong sổ mà không nằm trong con số nào / records that are in no figure.',
})
export class ReconciliationNotCountedType {
  @Field(() => NOT_COUNTED, { description: 'Vì sao / why.' })
  code: NotCountedCode;

  @Field(() => Int, { description: 'Bao nhiêu bản ghi / how many records.' })
  count: number;

  @Field({ description: "Bằng ngôn ngữ của người đọc / in the reader's language." })
  message: string;

  @Field(() => [ID], { description: 'Các dòng khen thưởng, tối đa 20 / award lines, at most 20.' })
  awardIds: string[];

  @Field(() => [ID], { description: 'Các điều bài nói, tối đa 20 / claims, at most 20.' })
  claimIds: string[];
}

@ObjectType('Reconciliation', {
  description: 'Đối chiếu đề nghị, tặng, trao và báo nêu / proposed, granted, presented and reported side by side.',
})
export class ReconciliationType {
  @Field(() => [ReconciliationRowType], { description: 'Các dòng, tối đa `first` / rows, at most `first`.' })
  rows: ReconciliationRowType[];

  @Field(() => Int, { description: 'Tổng số dòng / how many rows there are.' })
  totalRows: number;

  @Field(() => Int, { description: 'Số dòng khớp / rows that agree.' })
  agreeing: number;

  @Field(() => Int, { description: 'Số dòng lệch / rows that differ.' })
  differing: number;

  @Field(() => Int, { description: 'Số dòng không so được / rows that cannot be compared.' })
  notComparable: number;

  @Field(() => [ReconciliationDisagreementType], { description: 'Các chỗ lệch, tối đa `first` / disagreements.' })
  disagreements: ReconciliationDisagreementType[];

  @Field(() => Int, { description: 'Tổng số chỗ lệch / how many disagreements there are.' })
  totalDisagreements: number;

  @Field(() => [ArticleType], { description: 'Các bài, tối đa `first` / articles, at most `first`.' })
  articles: RecordRef[];

  @Field(() => Int, { description: 'Tổng số bài / how many articles there are.' })
  totalArticles: number;

  @Field(() => [ReconciliationNotCountedType], { description: 'Không tính, và vì sao / what is not counted, and why.' })
  notCounted: ReconciliationNotCountedType[];

  @Field(() => Int, { description: 'Bản nháp nằm trong các con số / drafts among what is counted.' })
  drafts: number;
}
