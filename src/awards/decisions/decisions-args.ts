import { ArgsType, Field, InputType, registerEnumType } from '@nestjs/graphql';
import { PageArgs } from '../../platform/graphql/connection.type.js';
import { IdField, TextField, WholeNumberField } from '../../platform/graphql/input-fields.js';
import { FIRST_YEAR, LAST_YEAR } from '../../platform/time/day.js';
import { DECISION_STATUS, type DecisionStatus, MODE, type Mode } from '../vocabulary.js';

export const DECISION_ORDER = { SIGNED_NEWEST: 'SIGNED_NEWEST', SIGNED_OLDEST: 'SIGNED_OLDEST' } as const;
registerEnumType(DECISION_ORDER, {
  name: 'DecisionOrder',
  description: 'Theo ngày ký; chưa ký ở cuối / by the day of signing; not signed last.',
});

@ArgsType()
export class DecisionsArgs extends PageArgs {
  @IdField({ nullable: true, description: 'Cơ quan ban hành / issuer.' })
  issuerId?: string | null;

  @WholeNumberField({ min: FIRST_YEAR, max: LAST_YEAR, nullable: true, description: 'Năm ký / year of signing.' })
  year?: number | null;

  @Field(() => MODE, { nullable: true, description: 'Loại hình / mode.' })
  mode?: Mode | null;

  @Field(() => DECISION_STATUS, { nullable: true, description: 'Tình trạng / status.' })
  status?: DecisionStatus | null;

  @TextField({ max: 200, nullable: true, description: 'Từ trong số hoặc trích yếu / words of the number or subject.' })
  text?: string | null;

  @Field(() => DECISION_ORDER, { nullable: true, description: 'Mặc định SIGNED_NEWEST / by default SIGNED_NEWEST.' })
  orderBy?: keyof typeof DECISION_ORDER | null;
}

@InputType({
  description: 'Số quyết định chỉ duy nhất trong một cơ quan và một năm / a number is unique per issuer and year.',
})
export class DecisionNumberInput {
  @IdField({ description: 'Cơ quan ban hành / issuer.' })
  issuerId: string;

  @TextField({ max: 60, description: 'Số, viết cách nào cũng được: "05/QĐ-MTTQ" / the number, however written.' })
  number: string;

  @WholeNumberField({ min: FIRST_YEAR, max: LAST_YEAR, description: 'Năm ký / year of signing.' })
  year: number;
}

@InputType({ isOneOf: true, description: 'Đúng một cách / exactly one way.' })
export class DecisionByInput {
  @IdField({ nullable: true, description: 'Theo mã / by id.' })
  id?: string;

  @Field(() => DecisionNumberInput, { nullable: true, description: 'Theo số / by number.' })
  number?: DecisionNumberInput;
}
