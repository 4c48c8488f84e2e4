import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IdField, TextField } from '../../platform/graphql/refusing/input-fields.js';
import type { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { PersonMergeMoveType, PersonMergeType } from './person-merge.type.js';
import { PersonWarningType } from '../person-warning.type.js';
import { PersonType } from '../person.type.js';

@InputType({ description: 'Gộp hai bản ghi của một người / merge two records of one person.' })
export class MergePeopleInput {
  @IdField({ description: 'Người còn lại / the person kept.' })
  keptId: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  keptVersion: number;

  @IdField({ description: 'Người bị gộp / the person merged into the other.' })
  mergedId: string;

  @Field(() => Int, { description: 'Số bản mà bạn đã đọc / the version that you read.' })
  mergedVersion: number;

  @TextField({ max: 1000, description: 'Căn cứ; tên giống nhau chưa đủ / the evidence; the name alone is none.' })
  reason: string;
}

@InputType({ description: 'Hoàn tác một lần gộp / undo a merge, at any later time.' })
export class UndoPersonMergeInput {
  @IdField({ description: 'Mã lần gộp / id of the merge.' })
  mergeId: string;

  @TextField({ max: 1000, description: 'Lý do / why.' })
  reason: string;
}

@ObjectType({ description: 'Kết quả gộp hoặc hoàn tác / what became of it.' })
export class MergePeoplePayload {
  @Field(() => PersonMergeType, { description: 'Lần gộp / the merge.' })
  merge: RecordRef;

  @Field(() => PersonType, { description: 'Người còn lại / the person kept.' })
  kept: RecordRef;

  @Field(() => PersonType, { description: 'Người bị gộp / the one merged, or restored.' })
  merged: RecordRef;

  @Field(() => [PersonWarningType], { description: 'Điều cần xem lại / doubts; none blocks.' })
  warnings: PersonWarningType[];
}

@ObjectType('PersonDifference', { description: 'Trường mà hai người khác nhau / a field in which the two differ.' })
export class PersonDifferenceType {
  @Field({ description: 'Tên trường của `Person` / name of the field of `Person`.' })
  field: string;

  @Field({ description: 'Là gì, bằng ngôn ngữ của người đọc / what it is, in the reader’s language.' })
  what: string;

  @Field(() => String, { nullable: true, description: 'Ở người còn lại; null: trống / of the person kept.' })
  kept: string | null;

  @Field(() => String, { nullable: true, description: 'Ở người bị gộp; null: trống / of the one merged.' })
  merged: string | null;
}

@ObjectType('PersonMergePreview', {
  description: 'Gộp thì sẽ ra sao; chưa ghi gì / what a merge would do; nothing is written.',
})
export class PersonMergePreviewType {
  @Field(() => PersonType, { description: 'Người còn lại / the person kept.' })
  kept: RecordRef;

  @Field(() => PersonType, { description: 'Người bị gộp / the one merged.' })
  merged: RecordRef;

  @Field(() => [PersonMergeMoveType], { description: 'Những gì sẽ chuyển / what would move.' })
  moves: PersonMergeMoveType[];

  @Field(() => [PersonDifferenceType], { description: 'Hai người khác nhau ở đâu / where the two differ.' })
  differences: PersonDifferenceType[];

  @Field(() => [PersonWarningType], { description: 'Điều cần xem lại / doubts.' })
  warnings: PersonWarningType[];
}
