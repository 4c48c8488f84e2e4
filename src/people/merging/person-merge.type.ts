import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/records/connection.type.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { PersonType } from '../person.type.js';

@ObjectType('PersonMergeMove', { description: 'Những gì chuyển theo, theo bảng / what moves along, by table.' })
export class PersonMergeMoveType {
  @Field({
    description:
      'Tên bảng trong cơ sở dữ liệu; để người đọc xem, dùng `what` / table of the database; `what` is for people.',
  })
  table: string;

  @Field({ description: 'Tên cột trong cơ sở dữ liệu / column of the database.' })
  column: string;

  @Field(() => Int, { description: 'Số dòng / rows.' })
  rows: number;

  /** Between whom: of a merge that was done, and of one that is previewed. */
  mergeId?: string;
  keptId?: string;
  mergedId?: string;
}

@ObjectType('PersonMergeRecord', { description: 'Một dòng chuyển theo / a row that moves along.' })
export class PersonMergeRecordType {
  @Field(() => ID, { description: 'Mã / id.' })
  id: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Kiểu mà `node(id)` tìm ra; null: không tìm được bằng `node` / the type that `node(id)` finds; null: none.',
  })
  type: string | null;

  @Field({ description: 'Nội dung tóm tắt / what it is, in a line.' })
  title: string;
}

@ObjectType('PersonMerge', {
  description:
    'Hai bản ghi được xác định là một người; hoàn tác được / two records found to be one person; can be undone.',
})
export class PersonMergeType {
  @Field(() => ID, { description: 'Mã / id.' })
  id: string;

  @Field(() => PersonType, { description: 'Người còn lại / the person kept.' })
  kept: PersonType;

  @Field(() => PersonType, { description: 'Người bị gộp; bản ghi vẫn còn / the one merged into it; the record stays.' })
  merged: PersonType;

  @Field(() => [PersonMergeMoveType], { description: 'Những gì đã chuyển / what was moved.' })
  moved: PersonMergeMoveType[];

  @Field({ description: 'Căn cứ / on what evidence.' })
  reason: string;

  @Field(() => DateTimeScalar, { description: 'Lúc gộp / when.' })
  mergedAt: string;

  @Field(() => String, {
    nullable: true,
    description: 'Người gộp; null: hệ thống / by whom; null: the registry itself.',
  })
  mergedByName: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Lúc hoàn tác; null: còn hiệu lực / null: it stands.' })
  undoneAt: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Người hoàn tác; null: còn hiệu lực / who undid it; null: it stands.',
  })
  undoneByName: string | null;

  @Field(() => String, { nullable: true, description: 'Lý do hoàn tác / why it was undone.' })
  undoReason: string | null;
}

@ObjectType()
export class PersonMergeConnection extends connectionOf(PersonMergeType, 'PersonMerge') {}
