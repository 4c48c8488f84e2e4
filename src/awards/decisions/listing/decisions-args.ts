import { ArgsType, Field, InputType, registerEnumType } from '@nestjs/graphql';
import { RECORD_STATUS, type RecordStatus } from '../../../platform/database/editable-record.js';
import { ChangedSinceField } from '../../../platform/graphql/compiling/changed-since.js';
import { PageArgs } from '../../../platform/graphql/records/connection.type.js';
import { IdField, InputField, TextField, WholeNumberField } from '../../../platform/graphql/refusing/input-fields.js';
import { DateScalar } from '../../../platform/graphql/scalars.js';
import { FIRST_YEAR, LAST_YEAR } from '../../../platform/time/day.js';
import { AWARD_ORDERS, AwardListArgs, GrantorFilterInput } from '../../listing/awards-args.js';
import { DECISION_STATUS, type DecisionStatus, MODE, type Mode } from '../../vocabulary.js';
import { OfMyBodiesField } from '../../../platform/graphql/records/of-my-bodies.js';
import { WithWithdrawnField } from '../../../platform/graphql/compiling/with-withdrawn.js';

const DECISION_ORDER = { SIGNED_NEWEST: 'SIGNED_NEWEST', SIGNED_OLDEST: 'SIGNED_OLDEST' } as const;
registerEnumType(DECISION_ORDER, {
  name: 'AwardDecisionOrder',
  description: 'Cách sắp xếp quyết định / how decisions are sorted.',
  valuesMap: {
    SIGNED_NEWEST: { description: 'Mới nhất trước; đề nghị chưa ký ở cuối / newest first; unsigned proposals last.' },
    SIGNED_OLDEST: { description: 'Cũ nhất trước; đề nghị chưa ký ở cuối / oldest first; unsigned proposals last.' },
  },
});

@ArgsType()
export class DecisionPageArgs extends PageArgs {
  @Field(() => DECISION_ORDER, { nullable: true, description: 'Mặc định SIGNED_NEWEST / by default SIGNED_NEWEST.' })
  orderBy?: keyof typeof DECISION_ORDER | null;
}

@ArgsType()
export class DecisionsArgs extends DecisionPageArgs {
  @InputField(() => GrantorFilterInput, { nullable: true, description: 'Cơ quan ban hành / issuer.' })
  issuer?: GrantorFilterInput | null;

  @IdField({ nullable: true, description: 'Người này ký / signed by this person.' })
  signatoryId?: string | null;

  @WholeNumberField({ min: FIRST_YEAR, max: LAST_YEAR, nullable: true, description: 'Năm ký / the year of signing.' })
  year?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Ký từ ngày này; ngày chỉ rõ tháng, năm thì tính nếu có thể / on this day or later; a day of which only the month or year is known counts where it may be.',
  })
  signedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Ký đến ngày này / on this day or earlier.' })
  signedTo?: string | null;

  @TextField({
    max: 100,
    nullable: true,
    description: 'Số: đầy đủ, hoặc chỉ phần số / the number: whole, or its digits only.',
  })
  number?: string | null;

  @Field(() => DECISION_STATUS, { nullable: true, description: 'Đề nghị, đã tặng hay đã hủy / where it stands.' })
  status?: DecisionStatus | null;

  @Field(() => MODE, { nullable: true, description: 'Loại hình / mode.' })
  mode?: Mode | null;

  @Field(() => RECORD_STATUS, { nullable: true, description: 'Tình trạng bản ghi / state of the record.' })
  recordStatus?: RecordStatus | null;

  @TextField({
    max: 200,
    nullable: true,
    description:
      'Từ trong số hoặc trích yếu, hoặc cả số, in cách nào cũng được / words of number or subject, or the number, however it is printed.',
  })
  text?: string | null;

  @ChangedSinceField()
  changedSince?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Đề nghị còn dòng chưa ai quyết định / proposals of which some line was neither granted nor refused (staff).',
  })
  waits?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Có dòng còn điều cần xem lại, mức WARNING, mà chưa ai nêu lý do / with lines of open doubts of severity WARNING (staff).',
  })
  hasOpenWarnings?: boolean | null;

  @OfMyBodiesField()
  ofMyBodies?: boolean | null;
}

/** Of the list of the whole registry. */
@ArgsType()
export class AllDecisionsArgs extends DecisionsArgs {
  @WithWithdrawnField()
  withWithdrawn?: boolean | null;
}

@ArgsType()
export class IssuedDecisionsArgs extends DecisionsArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Kể cả của đơn vị tiền thân và kế tục / with those of predecessors and successors.',
  })
  lineage?: boolean | null;
}

const ANNEX_ORDER = {
  ANNEX: 'ANNEX',
  GRANTED_NEWEST: 'GRANTED_NEWEST',
  GRANTED_OLDEST: 'GRANTED_OLDEST',
  FORM_RANK: 'FORM_RANK',
  RECIPIENT_NAME: 'RECIPIENT_NAME',
} as const;
registerEnumType(ANNEX_ORDER, {
  name: 'DecisionAwardOrder',
  description: 'Cách sắp xếp các dòng của một quyết định / how the lines of a decision are sorted.',
  valuesMap: { ANNEX: { description: 'Đúng thứ tự danh sách / as the annex has them.' }, ...AWARD_ORDERS },
});

@ArgsType()
export class AnnexArgs extends AwardListArgs {
  @Field(() => ANNEX_ORDER, { nullable: true, description: 'Mặc định ANNEX / by default ANNEX.' })
  orderBy?: keyof typeof ANNEX_ORDER | null;
}

@InputType({
  description:
    'Số quyết định chỉ có nghĩa cùng cơ quan ban hành và năm / a number means something only with issuer and year.',
})
export class DecisionNumberInput {
  @IdField({ description: 'Cơ quan ban hành / issuer.' })
  issuerId: string;

  @TextField({ max: 100, description: 'Số: đầy đủ, hoặc chỉ phần số / the number: whole, or its digits only.' })
  number: string;

  @WholeNumberField({ min: FIRST_YEAR, max: LAST_YEAR, description: 'Năm ký / the year of signing.' })
  year: number;

  @TextField({
    max: 20,
    nullable: true,
    description: 'Loại văn bản; bỏ trống: loại nào cũng được / document type; none: any.',
  })
  documentType?: string | null;
}

@InputType({
  isOneOf: true,
  description: 'Theo mã, hoặc theo cơ quan, số và năm / by id, or by issuer, number and year: exactly one.',
})
export class DecisionKeyInput {
  @IdField({ nullable: true, description: 'Mã / id.' })
  id?: string;

  @InputField(() => DecisionNumberInput, {
    nullable: true,
    description: 'Cơ quan, số và năm / issuer, number and year.',
  })
  number?: DecisionNumberInput;
}
