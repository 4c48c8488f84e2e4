import { ArgsType, Field, registerEnumType } from '@nestjs/graphql';
import { PageArgs } from '../../../platform/graphql/records/connection.type.js';
import { TextField } from '../../../platform/graphql/refusing/input-fields.js';
import { DateScalar } from '../../../platform/graphql/scalars.js';
import { DRAFT_ORDER, DRAFT_STATE, type DraftOrder, type DraftState } from '../../vocabulary.js';

registerEnumType(DRAFT_ORDER, {
  name: 'DraftOrder',
  description: 'Cách sắp xếp bản nháp / how drafts are sorted.',
  valuesMap: {
    NEWEST: { description: 'Mới đọc trước / read last first.' },
    OLDEST: { description: 'Đọc lâu nhất trước / read first first.' },
    FEWEST_DOUBTS: {
      description: 'Ít điều chưa chắc trước, rồi bản đọc trước / fewest doubts first, then those read first.',
    },
    PUBLISHED_NEWEST: { description: 'Bài mới đăng trước; không rõ ngày ở cuối / by publication; undated last.' },
  },
});

@ArgsType()
export class DraftsArgs extends PageArgs {
  @Field(() => DRAFT_STATE, { nullable: true, description: 'Chỉ những bản ở trạng thái này / only in this state.' })
  state?: DraftState | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: do bạn lập; false: do người khác lập / true: those that you made; false: those of others.',
  })
  mine?: boolean | null;

  @TextField({ max: 200, nullable: true, description: 'Tên báo, cổng tin, không cần dấu / the outlet, in full.' })
  outlet?: string | null;

  @TextField({
    max: 200,
    nullable: true,
    description: 'Từ trong nhan đề, không cần dấu / words of the title, accents not needed.',
  })
  text?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Đọc từ ngày này, giờ Việt Nam / read on this day or later, in Vietnam.',
  })
  readFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Đọc đến ngày này / read on this day or earlier.' })
  readTo?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: còn điều chưa chắc; false: không còn / true: with doubts; false: without any.',
  })
  hasDoubts?: boolean | null;

  @Field(() => DRAFT_ORDER, { nullable: true, description: 'Cách sắp xếp; mặc định NEWEST / how to sort.' })
  orderBy?: DraftOrder | null;
}
