import { Field, InputType } from '@nestjs/graphql';
import type { Problem } from '../../platform/errors/domain-error.js';
import { IdField, InputListField, TextField } from '../../platform/graphql/refusing/input-fields.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { BASIS_LENGTH } from '../areas/record-area.js';
import { organisationMessages } from '../organisations.messages.js';
import { SUCCESSION_KIND, type SuccessionKind } from '../vocabulary.js';

@InputType({ description: 'Một dòng kế tục: từ đâu sang đâu / one line of a succession.' })
export class SuccessionLineInput {
  @IdField({ description: 'Mã bên trước / id of the former one.' })
  fromId: string;

  @IdField({
    nullable: true,
    description: 'Mã bên sau; bỏ trống khi giải thể / id of the later one; none when dissolved.',
  })
  toId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Bên kế tục chính, mặc định không / the principal successor; by default no.',
  })
  principal?: boolean | null;
}

/** The most lines that one act may record: the largest districts had fewer communes. */
const MOST_LINES = 200;

/** What every act of succession says, whatever it is that went over. */
@InputType({ isAbstract: true })
export abstract class SuccessionInput {
  @Field(() => SUCCESSION_KIND, { description: 'Điều đã xảy ra / what happened.' })
  kind: SuccessionKind;

  @Field(() => DateScalar, { description: 'Ngày đầu của trạng thái mới / first day of the new state.' })
  effectiveOn: string;

  @InputListField(() => SuccessionLineInput, {
    atMost: MOST_LINES,
    description: `Các dòng, tối đa ${MOST_LINES} / the lines, at most ${MOST_LINES}.`,
  })
  lines: SuccessionLineInput[];

  @TextField({ max: BASIS_LENGTH, nullable: true, description: 'Căn cứ / legal basis.' })
  basis?: string | null;
}

/** What is wrong with the lines of one act, by itself: whether the ids exist is for the service to say. */
export function problemsOfLines(lines: readonly SuccessionLineInput[], kind: SuccessionKind): Problem[] {
  if (lines.length === 0) return [{ text: organisationMessages.NO_SUCCESSION_LINE, field: 'input.lines' }];
  const led = new Set<string>();
  return lines.flatMap(({ fromId, toId = null, principal }, i): Problem[] => {
    const field = `input.lines.${i}.toId`;
    if (kind === 'DISSOLVE')
      return toId === null ? [] : [{ text: organisationMessages.DISSOLVED_WITH_SUCCESSOR, field }];
    if (toId === null) return [{ text: organisationMessages.SUCCESSOR_NEEDED, field }];
    if (toId === fromId) return [{ text: organisationMessages.SUCCESSOR_IS_ITSELF, field }];
    if (principal !== true) return [];
    if (led.has(fromId))
      return [{ text: organisationMessages.SEVERAL_PRINCIPALS, field: `input.lines.${i}.principal` }];
    led.add(fromId);
    return [];
  });
}

/** Whether the former ones end the day before: unless said otherwise, everywhere but in a transfer. */
export function endsFormer(kind: SuccessionKind, asked: boolean | null | undefined): boolean {
  return asked ?? kind !== 'TRANSFER';
}
