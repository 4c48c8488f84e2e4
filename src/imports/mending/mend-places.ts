import { Field, InputType } from '@nestjs/graphql';
import { PRINTED_LENGTH } from '../../awards/lines/award-line-input.js';
import { POSITION_CLASS, type PositionClass } from '../../awards/vocabulary.js';
import { VISIBILITY, type Visibility } from '../../people/vocabulary.js';
import { IdField, InputField, TextField } from '../../platform/graphql/refusing/input-fields.js';

@InputType({
  isOneOf: true,
  description:
    'Người nhận ở đâu vào ngày quyết định / where the recipient was at home on the day of the decision. Exactly one.',
})
export class ImportPlaceInput {
  @IdField({ nullable: true, description: 'Địa bàn khi đó / the area of that day.' })
  areaId?: string;

  @IdField({ nullable: true, description: 'Đơn vị khi đó; địa bàn theo đơn vị / the unit; its area follows.' })
  organisationId?: string;

  @Field(() => Boolean, { nullable: true, description: 'Trở lại theo tên đã in / back to what the printed name says.' })
  byName?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Để trống, không theo tên / none, whatever the name says.' })
  none?: boolean;
}

/** What can be said of one row, and of many that are alike. */
@InputType({ isAbstract: true })
export abstract class MendHomeInput {
  @InputField(() => ImportPlaceInput, { nullable: true, description: 'Địa bàn, đơn vị / area, unit.' })
  place?: ImportPlaceInput | null;

  @Field(() => POSITION_CLASS, {
    nullable: true,
    description: 'Nhóm chức vụ của cá nhân; null: để trống / position class of an individual; null: none.',
  })
  positionClass?: PositionClass | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Nhóm chức vụ trở lại theo chức vụ đã in / position class back to what the printed position says.',
  })
  positionClassAsRead?: boolean | null;

  @Field(() => VISIBILITY, {
    nullable: true,
    description:
      'Ai được thấy dòng này; null: trở lại như chữ của dòng gợi ra / who is shown the line; null: back to what its words look like.',
  })
  visibility?: Visibility | null;
}

@InputType({
  description:
    'Mọi dòng giống nhau ở những điểm này / all rows that have these in common: at least one of unit, position, withoutArea, areaAsInRow, form.',
})
export class MendRowsAlikeInput extends MendHomeInput {
  @TextField({
    max: PRINTED_LENGTH * 2,
    nullable: true,
    description: 'Cùng đơn vị, như giá trị UNIT của dòng / with this unit, as the value UNIT of a row.',
  })
  unit?: string | null;

  @TextField({
    max: PRINTED_LENGTH,
    nullable: true,
    description: 'Cùng chức vụ, như giá trị POSITION / with this position, as the value POSITION.',
  })
  position?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Chưa rõ địa bàn / without an area.' })
  withoutArea?: boolean | null;

  @IdField({
    nullable: true,
    description:
      'Ghi địa bàn như dòng này, và cũng chưa rõ là đâu / without an area, and naming the same places as this row, of which the same is doubted (AREA_UNLIKE, AREA_AMBIGUOUS, AREA_NOT_THEN, AREA_ELSEWHERE).',
  })
  areaAsInRow?: string | null;

  @TextField({
    max: PRINTED_LENGTH,
    nullable: true,
    description:
      'Cùng hình thức chưa hiểu hoặc sai dấu, như value của FORM_NOT_KNOWN, FORM_MISSPELT / with this form that is not understood or misspelt, as the value of these verdicts.',
  })
  form?: string | null;

  @TextField({ max: PRINTED_LENGTH, nullable: true, description: 'Hình thức thay vào / the form in its place.' })
  formInstead?: string | null;
}
