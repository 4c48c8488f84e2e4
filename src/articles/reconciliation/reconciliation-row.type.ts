import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AWARD_CLASS, type AwardClass } from '../../awards/vocabulary.js';
import { LEVEL, type Level, SYSTEM, type System } from '../../organisations/vocabulary.js';
import { CLAIM_VERB, type ClaimVerb } from '../vocabulary.js';
import './reconciliation-enums.js';
import {
  AWARD_STAGE,
  type AwardStage,
  COMPARISON_STATE,
  type ComparisonState,
  COUNTED,
  type Counted,
  RECONCILIATION_REASON,
  type ReconciliationReasonCode,
} from './vocabulary.js';

@ObjectType('ReconciledCount', {
  description:
    'Bao nhiêu, trong chừng mực biết được; không rõ không bao giờ là 0 / how many, as far as it is known; unknown is never 0.',
})
export class ReconciledCountType {
  @Field(() => Int, { nullable: true, description: 'Đúng bao nhiêu; null: không rõ hẳn / null: not known exactly.' })
  exactly: number | null;

  @Field(() => Int, { description: 'Ít nhất / at least.' })
  atLeast: number;

  @Field(() => Int, { nullable: true, description: 'Nhiều nhất; null: không ai nói / at most; null: nobody says.' })
  atMost: number | null;

  @Field(() => Boolean, { description: 'Hoàn toàn không rõ / nothing is known of the number.' })
  unknown: boolean;

  @Field({ description: '"12", "ít nhất 12", "không rõ": theo ngôn ngữ của người đọc / in the reader\'s language.' })
  text: string;
}

@ObjectType('ReconciledForm', { description: 'Hình thức của một dòng đối chiếu / a form that a row is about.' })
export class ReconciledFormType {
  @Field(() => ID, { nullable: true, description: 'Mã; null: chỉ biết như in / id; null: known as printed only.' })
  id: string | null;

  @Field({ description: 'Tên, bằng ngôn ngữ của người đọc / name.' })
  name: string;
}

@ObjectType('ReconciledGrantor', { description: 'Cơ quan tặng của một dòng đối chiếu / a grantor of a row.' })
export class ReconciledGrantorType {
  @Field(() => ID, {
    nullable: true,
    description: 'Mã cơ quan; null: chỉ biết như in, hoặc cả một cấp / id; null: as printed, or all of a level.',
  })
  organisationId: string | null;

  @Field({ description: 'Tên / name.' })
  name: string;

  @Field(() => SYSTEM, { nullable: true, description: 'Hệ thống; null: không rõ / system; null: not known.' })
  system: System | null;

  @Field(() => LEVEL, { nullable: true, description: 'Cấp; null: không rõ / level; null: not known.' })
  level: Level | null;
}

@ObjectType('ReconciliationReason', {
  description:
    'Điều có thể giải thích, vì sao không so được, hoặc vì sao khớp là tất nhiên / what may explain it, or why not comparable, or why it agrees by nature.',
})
export class ReconciliationReasonType {
  @Field(() => RECONCILIATION_REASON, { description: 'Loại / kind.' })
  code: ReconciliationReasonCode;

  @Field(() => Int, { nullable: true, description: 'Giải thích được bao nhiêu; null: sổ không cho biết / how many.' })
  count: number | null;

  @Field(() => [COUNTED], { description: 'Các loại có thể đã tính gộp / kinds that may be counted together.' })
  together: Counted[];

  @Field(() => AWARD_STAGE, { nullable: true, description: 'Bước mà số ấy thuộc về; null: không có / the stage.' })
  stage: AwardStage | null;

  @Field({ description: "Bằng ngôn ngữ của người đọc / in the reader's language." })
  text: string;
}

@ObjectType('ReconciledReport', {
  description: 'Một bài nói gì ở một dòng đối chiếu / what one article says on a row.',
})
export class ReconciledReportType {
  @Field(() => ID, { description: 'Bài; xem `articles` / the article; see `articles`.' })
  articleId: string;

  @Field(() => ID, { nullable: true, description: 'Hội nghị được nói tới; null: không nêu / the meeting; null: none.' })
  meetingId: string | null;

  @Field(() => CLAIM_VERB, { description: 'Bài nói là đề nghị, tặng hay trao / what it says was done.' })
  verb: ClaimVerb;

  @Field(() => ReconciledCountType, { description: 'Bài nói bao nhiêu / how many it says.' })
  said: ReconciledCountType;

  @Field(() => AWARD_STAGE, {
    nullable: true,
    description:
      'Được so với bước nào; null: trong sổ chưa có gì để đối chiếu / compared with; null: nothing to compare with.',
  })
  comparedWith: AwardStage | null;

  @Field(() => ReconciledCountType, {
    nullable: true,
    description: 'Sổ ghi bao nhiêu ở dịp ấy; null: không ghi / recorded of that occasion; null: none of the kind.',
  })
  recorded: ReconciledCountType | null;

  @Field(() => COMPARISON_STATE, { description: 'Kết quả / how they stand.' })
  state: ComparisonState;

  @Field(() => [ReconciliationReasonType], { description: 'Vì sao / why.' })
  reasons: ReconciliationReasonType[];

  @Field(() => [ID], { description: 'Các điều bài nói đã cộng hoặc gộp / the claims behind it.' })
  claimIds: string[];
}

const NULL = 'null: không ghi, khác với 0 / null: nothing recorded, which is not 0';

@ObjectType('ReconciliationRow', { description: 'Các con số cạnh nhau / figures side by side.' })
export class ReconciliationRowType {
  @Field(() => [ReconciledFormType], { description: 'Hình thức; trống: bài không nêu / forms; empty: not said.' })
  forms: ReconciledFormType[];

  @Field(() => AWARD_CLASS, {
    nullable: true,
    description: 'Hạng; null: không có, không nêu / class; null: none said.',
  })
  awardClass: AwardClass | null;

  @Field(() => [ReconciledGrantorType], { description: 'Cơ quan tặng; trống: không rõ / grantors; empty: not known.' })
  grantors: ReconciledGrantorType[];

  @Field(() => Boolean, {
    description:
      'Gồm cả số của các dòng khác, vì bài không tách / takes in other rows, for the article does not split.',
  })
  overall: boolean;

  @Field(() => COUNTED, { description: 'Đếm gì / what it counts.' })
  recipients: Counted;

  @Field(() => ReconciledCountType, { nullable: true, description: `Đề nghị; ${NULL}.` })
  proposed: ReconciledCountType | null;

  @Field(() => ReconciledCountType, { nullable: true, description: `Được tặng; ${NULL}.` })
  granted: ReconciledCountType | null;

  @Field(() => ReconciledCountType, { nullable: true, description: `Đã trao; ${NULL}.` })
  presented: ReconciledCountType | null;

  @Field(() => ReconciledCountType, {
    nullable: true,
    description:
      'Các bài nêu là tặng, trao: bài khác nhau về một hội nghị không cộng / said to be granted or presented; articles about one meeting are not added up; null: said by none.',
  })
  reported: ReconciledCountType | null;

  @Field(() => [ReconciledReportType], { description: 'Từng bài, tối đa `first` / by article, at most `first`.' })
  reports: ReconciledReportType[];

  @Field(() => Int, { description: 'Số mục của `reports` nếu không giới hạn / how many there are.' })
  totalReports: number;

  @Field(() => COMPARISON_STATE, { description: 'Kết quả chung / how they stand all in all.' })
  state: ComparisonState;
}
