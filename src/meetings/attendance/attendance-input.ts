import { Field, InputType } from '@nestjs/graphql';
import { VISIBILITY, type Visibility } from '../../people/vocabulary.js';
import { IdField, InputListField, TextField, WholeNumberField } from '../../platform/graphql/refusing/input-fields.js';
import { ATTENDANCE_ROLE, type AttendanceRole } from '../vocabulary.js';

const NAME_LENGTH = 200;
const MOST_POSITIONS = 20;
export const LARGEST_DELEGATION = 100_000;

@InputType({ description: 'Một chức vụ, như in / a position as printed.' })
export class PositionInput {
  @TextField({ max: 300, description: 'Như in / as printed.' })
  printed: string;

  @IdField({ nullable: true, description: 'Mã đơn vị, nếu đã xác định / id of the body, where known.' })
  organisationId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Chức vụ cũ; mặc định theo chữ "nguyên" / a former one; by default told by the word "nguyên".',
  })
  former?: boolean | null;
}

/** Roles and positions: what may be said of a person and of a delegation alike. */
@InputType({ isAbstract: true })
export abstract class AttendanceDetailsInput {
  @TextField({
    max: NAME_LENGTH,
    nullable: true,
    description: 'Tên người như in; luôn được giữ / the name as printed; always kept.',
  })
  namePrinted?: string | null;

  @TextField({ max: 500, nullable: true, description: 'Đoàn không nêu tên, như in / a delegation without names.' })
  delegationPrinted?: string | null;

  @WholeNumberField({
    min: 1,
    max: LARGEST_DELEGATION,
    nullable: true,
    description: 'Số người của đoàn; null: nguồn không nói / how many; null: not said.',
  })
  delegationCount?: number | null;

  @Field(() => VISIBILITY, {
    nullable: true,
    description:
      'Ai được thấy tên trong danh sách, dù đã gắn với một người; không nêu thì ở dòng mới là PUBLIC, hoặc MINOR nếu có vẻ chưa đủ 18 tuổi. Hiện lại tên đã ẩn: người duyệt, có reason / who sees the name on the list, linked to a person or not; not said: of a new line PUBLIC, or MINOR where it seems to be a minor. Showing it again: an approver, with reason.',
  })
  nameVisibility?: Visibility | null;

  @Field(() => [ATTENDANCE_ROLE], {
    nullable: true,
    description: 'Mọi vai trò; mặc định ATTENDEE / every role; by default ATTENDEE.',
  })
  roles?: AttendanceRole[] | null;

  @TextField({
    max: 2000,
    nullable: true,
    description:
      'Mọi chức vụ trong một chuỗi như in; được giữ nguyên và tách ra nếu không gửi positions / all positions in one string as printed: kept, and split where positions are not given.',
  })
  positionsPrinted?: string | null;

  @InputListField(() => PositionInput, {
    atMost: MOST_POSITIONS,
    nullable: true,
    description: 'Cả danh sách chức vụ, theo thứ tự in / the whole list of positions, in the order printed.',
  })
  positions?: PositionInput[] | null;

  @WholeNumberField({
    min: 1,
    max: LARGEST_DELEGATION,
    nullable: true,
    description: 'Thứ tự trong danh sách in; mặc định tiếp theo / place in the list as printed; by default the next.',
  })
  listingOrder?: number | null;
}

@InputType({ description: 'Một người dự hoặc một đoàn dự / a person, or a delegation without names; not both.' })
export class AttendanceInput extends AttendanceDetailsInput {
  @IdField({ nullable: true, description: 'Mã người, nếu đã xác định / id of the person, where known.' })
  personId?: string | null;
}
