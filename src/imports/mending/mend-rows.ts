import { Field, InputType, Int } from '@nestjs/graphql';
import { IdField, InputField, InputListField, TextField } from '../../platform/graphql/refusing/input-fields.js';
import { MendImportBodyInput } from '../bodies/mend-bodies.js';
import { MendHomeInput, MendRowsAlikeInput } from './mend-places.js';
import { IMPORT_FIELD, type ImportField } from '../judging/row-values.js';
import { IMPORT_CHOICE, type ImportChoice } from '../vocabulary.js';

/** Rows that a person mends on a screen at once, with room to spare. */
const MOST_MENDED = 500;

@InputType({ description: 'Giá trị thay cho điều đã đọc / a value in the place of what was read.' })
export class ImportValueInput {
  @Field(() => IMPORT_FIELD, { description: 'Ô nào / which one.' })
  field: ImportField;

  @TextField({ max: 2000, nullable: true, description: 'Giá trị; null: để trống / the value; null: nothing.' })
  value?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Trở lại như đã đọc / back to what was read.' })
  asRead?: boolean | null;
}

@InputType({
  isOneOf: true,
  description:
    'Người nhận là ai: không bao giờ tự gắn theo tên / who the recipient is; never linked by the name alone. Exactly one.',
})
export class ImportRecipientInput {
  @IdField({ nullable: true, description: 'Người đã có trong sổ / a person on record.' })
  personId?: string;

  @IdField({ nullable: true, description: 'Tập thể, hộ, doanh nghiệp đã có / a body on record.' })
  organisationId?: string;

  @Field(() => Boolean, { nullable: true, description: 'Người mới, ghi cùng danh sách / a new person.' })
  newPerson?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Đơn vị mới, ghi cùng danh sách / a new body.' })
  newOrganisation?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Chỉ giữ tên như in / the printed name only.' })
  printed?: boolean;
}

@InputType({ description: 'Sửa một dòng / mend one row.' })
export class MendImportRowInput extends MendHomeInput {
  @IdField({ description: 'Mã dòng / id of the row.' })
  rowId: string;

  @InputListField(() => ImportValueInput, { atMost: 20, nullable: true, description: 'Giá trị / values.' })
  values?: ImportValueInput[] | null;

  @Field(() => IMPORT_CHOICE, { nullable: true, description: 'Ghi hay bỏ ra / include it or leave it out.' })
  choice?: ImportChoice | null;

  @InputField(() => ImportRecipientInput, { nullable: true, description: 'Người nhận là ai / who it is.' })
  recipient?: ImportRecipientInput | null;
}

@InputType({ description: 'Sửa các dòng tại chỗ / mend rows where they stand.' })
export class MendImportRowsInput {
  @IdField({ description: 'Mã / id.' })
  id: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  version: number;

  @InputListField(() => MendImportRowInput, {
    atMost: MOST_MENDED,
    nullable: true,
    description: 'Các dòng / the rows.',
  })
  rows?: MendImportRowInput[] | null;

  @InputListField(() => MendRowsAlikeInput, {
    atMost: MOST_MENDED,
    nullable: true,
    description: 'Nhiều dòng cùng một lúc, sau các dòng ở trên / many rows at once, after those above.',
  })
  alike?: MendRowsAlikeInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Nhận đơn vị được đề xuất (BODY_PROPOSED) cho mọi dòng tập thể, doanh nghiệp chưa gắn / accept the proposed body of every row of a group or enterprise that is not linked.',
  })
  proposedBodies?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Ghi người mới cho mọi dòng cá nhân chưa gắn và không trùng tên với ai, trong sổ hay trong danh sách / new people for every row of an individual that is not linked and has no namesake, on record or in the list.',
  })
  newPeopleForUnmatched?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Ghi đơn vị mới cho mọi dòng tập thể, doanh nghiệp chưa gắn mà sổ chưa từng có tên đó; xem trước ở newBodies / new bodies for every row of a group or enterprise that is not linked, and whose name no body on record ever bore; newBodies is a preview.',
  })
  newBodiesForUnmatched?: boolean | null;

  @InputListField(() => MendImportBodyInput, {
    atMost: MOST_MENDED,
    nullable: true,
    description: 'Sửa các đơn vị mới, sau mọi điều ở trên / bodies of newBodies, after all of the above.',
  })
  bodies?: MendImportBodyInput[] | null;
}
