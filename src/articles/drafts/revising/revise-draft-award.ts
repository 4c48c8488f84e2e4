import { Field, InputType } from '@nestjs/graphql';
import { RECIPIENT_KIND, type RecipientKind } from '../../../awards/vocabulary.js';
import {
  InputListField,
  TextField,
  TextListField,
  WholeNumberField,
} from '../../../platform/graphql/refusing/input-fields.js';
import { CLAIM_VERB, type ClaimVerb } from '../../vocabulary.js';
import { RevisedNameInput, RevisedPartInput } from './revise-draft-part.js';

const MOST_COUNTED = 1_000_000;
const count = { min: 1, max: MOST_COUNTED, nullable: true };

@InputType({ description: 'Người nhận được nêu tên / a recipient who is named.' })
export class RevisedNamedInput {
  @TextField({ max: 20, nullable: true, description: 'Khóa; bỏ trống: mới / key; none: a new one.' })
  key?: string | null;

  @TextField({ max: 300, description: 'Tên như in / name as printed.' })
  name: string;

  @Field(() => RECIPIENT_KIND, { description: 'Đối tượng / kind.' })
  kind: RecipientKind;

  @TextListField({ max: 300, atMost: 20, nullable: true, description: 'Chức vụ, đơn vị / positions or unit.' })
  positions?: string[] | null;
}

@InputType({ description: 'Sửa hoặc thêm một khen thưởng / revise an award, or add one.' })
export class RevisedAwardInput extends RevisedPartInput {
  @TextField({
    max: 60,
    nullable: true,
    description: 'Loại hình thức hoặc ký hiệu trong danh mục / kind, or code of the catalogue.',
  })
  form?: string | null;

  @TextField({
    max: 500,
    nullable: true,
    description: 'Hình thức như in; cần khi thêm / form as printed; needed when added.',
  })
  formPrinted?: string | null;

  @InputListField(() => RevisedNameInput, {
    atMost: 50,
    nullable: true,
    description: 'Cả danh sách cơ quan tặng / the whole list.',
  })
  grantors?: RevisedNameInput[] | null;

  @TextField({ max: 500, nullable: true, description: 'Cách nói thay tên / printed instead of a name.' })
  grantorPhrase?: string | null;

  @TextListField({ max: 200, atMost: 50, nullable: true, description: 'Cả danh sách người trao / the whole list.' })
  presenters?: string[] | null;

  @TextField({ max: 300, nullable: true, description: 'Thừa ủy quyền của / by delegation of.' })
  byDelegationOf?: string | null;

  @WholeNumberField({ ...count, description: 'Số tập thể; null: không nói / groups; null: not said.' })
  groups?: number | null;

  @WholeNumberField({ ...count, description: 'Số cá nhân; null: không nói / individuals; null: not said.' })
  individuals?: number | null;

  @WholeNumberField({ ...count, description: 'Số hộ; null: không nói / households; null: not said.' })
  households?: number | null;

  @WholeNumberField({ ...count, description: 'Số doanh nghiệp; null: không nói / enterprises; null: not said.' })
  enterprises?: number | null;

  @WholeNumberField({ ...count, description: 'Số gộp; null: không nói / not split; null: not said.' })
  combined?: number | null;

  @Field(() => Boolean, { nullable: true, description: '"nhiều", "các" / a plural with no number.' })
  unspecified?: boolean | null;

  @InputListField(() => RevisedNamedInput, {
    atMost: 500,
    nullable: true,
    description: 'Cả danh sách nêu tên / the whole list.',
  })
  named?: RevisedNamedInput[] | null;

  @TextField({ max: 100, nullable: true, description: 'Số quyết định như in / decision number as printed.' })
  decisionNumber?: string | null;

  @TextField({ max: 1000, nullable: true, description: 'Thành tích như in / reason as printed.' })
  reason?: string | null;

  @Field(() => CLAIM_VERB, {
    nullable: true,
    description: 'Đề nghị, tặng, trao, biểu dương; mặc định GRANTED khi thêm / verb.',
  })
  status?: ClaimVerb | null;

  @TextField({
    max: 20,
    nullable: true,
    description:
      'Khóa của hội nghị; null: không ở hội nghị; phần thêm mà không nêu: hội nghị duy nhất của bản nháp / of which meeting; null: of none; of an added part, where it is not said: the only one of the draft.',
  })
  meetingKey?: string | null;
}
