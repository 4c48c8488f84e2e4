import { Field, InputType, Int } from '@nestjs/graphql';
import {
  IdField,
  IdListField,
  InputField,
  InputListField,
  TextField,
} from '../../../platform/graphql/refusing/input-fields.js';
import { AwardWarningOverrideInput, MOST_LINES } from '../../lines/award-line-input.js';
import { DecisionSayingInput } from '../record-award-decision.js';

@InputType({
  description:
    'Quyết định đã ban hành, chưa có trong sổ; đơn vị giữ đề nghị giữ bản ghi / a decision that is not on record yet; whoever keeps the proposal keeps it.',
})
export class DecisionOfProposalInput extends DecisionSayingInput {
  @TextField({ max: 2000, description: 'Trích yếu của quyết định / what the decision is about.' })
  subject: string;
}

@InputType({ description: 'Quyết định đã có trong sổ / a decision on record.' })
export class DecisionOnRecordInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;
}

@InputType({ isOneOf: true, description: 'Quyết định mới, hoặc đã có trong sổ / a new decision, or one on record.' })
export class GrantingDecisionInput {
  @InputField(() => DecisionOfProposalInput, {
    nullable: true,
    description: 'Quyết định chưa có trong sổ / a new one.',
  })
  new?: DecisionOfProposalInput;

  @InputField(() => DecisionOnRecordInput, { nullable: true, description: 'Quyết định đã có / one on record.' })
  onRecord?: DecisionOnRecordInput;
}

@InputType({
  description:
    'Đã có quyết định cho một đề nghị: các dòng còn chờ chuyển sang quyết định, là bản nháp; đề nghị vẫn là đề nghị / a proposal was decided upon: the lines that wait go to the decision, as drafts; the proposal stays what it is.',
})
export class GrantProposalInput {
  @IdField({ description: 'Mã đề nghị / id of the proposal.' })
  id: string;

  @Field(() => Int, { description: 'Số bản đề nghị mà bạn đã đọc / the version of it that you read.' })
  version: number;

  @InputField(() => GrantingDecisionInput, { description: 'Quyết định / the decision.' })
  decision: GrantingDecisionInput;

  @IdListField({
    atMost: MOST_LINES,
    nullable: true,
    description:
      'Các dòng không có trong quyết định này: vẫn chờ / lines that this decision does not grant: they go on waiting.',
  })
  exceptAwardIds?: string[] | null;

  @InputListField(() => AwardWarningOverrideInput, {
    atMost: MOST_LINES,
    nullable: true,
    description: 'Lý do vẫn ghi / why to go on.',
  })
  overrides?: AwardWarningOverrideInput[] | null;
}

@InputType({ isAbstract: true })
export abstract class ProposedLinesInput {
  @IdField({ description: 'Mã đề nghị / id of the proposal.' })
  id: string;

  @Field(() => Int, { description: 'Số bản đề nghị mà bạn đã đọc / the version of it that you read.' })
  version: number;

  @IdListField({ atMost: MOST_LINES, description: 'Mã các dòng / ids of the lines.' })
  awardIds: string[];
}

@InputType({
  description:
    'Các dòng không được khen, hoặc đơn vị đề nghị đã rút / lines that are not granted, or that the proposer took back.',
})
export class RefuseProposedInput extends ProposedLinesInput {
  @TextField({ max: 500, description: 'Lý do / why.' })
  reason: string;
}

@InputType({ description: 'Các dòng bị từ chối do ghi nhầm lại chờ quyết định / refused by mistake: they wait again.' })
export class ReopenProposedInput extends ProposedLinesInput {}
