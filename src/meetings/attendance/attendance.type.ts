import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OrganisationType } from '../../organisations/organisation.type.js';
import { PersonType } from '../../people/person.type.js';
import { VISIBILITY, type Visibility } from '../../people/vocabulary.js';
import { connectionOf } from '../../platform/graphql/records/connection.type.js';
import { Node, KeptRecordFields } from '../../platform/graphql/records/record.type.js';
import { ATTENDANCE_ROLE, type AttendanceRole } from '../vocabulary.js';

registerEnumType(ATTENDANCE_ROLE, {
  name: 'AttendanceRole',
  description: 'Việc người dự làm tại hội nghị / what somebody did at a meeting.',
  valuesMap: {
    CHAIR: { description: 'Chủ trì / chaired it.' },
    SPEAKER: { description: 'Phát biểu, báo cáo / spoke.' },
    PRESENTER: { description: 'Trao thưởng / handed over awards.' },
    ATTENDEE: { description: 'Dự / attended.' },
  },
});

@ObjectType('AttendancePosition', { description: 'Chức vụ của người dự, như in / a position as printed.' })
export class AttendancePositionType {
  @Field(() => ID, { description: 'Mã / id.' })
  id: string;

  @Field({ description: 'Như in / as printed.' })
  printed: string;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'Đơn vị; null: chưa xác định / the body; null: not resolved.',
  })
  organisation: OrganisationType | null;

  @Field({ description: 'Nguồn ghi là "nguyên" / printed as a former position.' })
  former: boolean;
}

@ObjectType('Attendance', {
  implements: () => [Node],
  description:
    'Người dự hoặc đoàn dự, như in / somebody who was there, or a delegation without names, as printed. Either namePrinted or delegationPrinted is given.',
})
export class AttendanceType extends KeptRecordFields {
  @Field(() => Int, { description: 'Thứ tự trong danh sách in / place in the list as printed.' })
  listingOrder: number;

  @Field(() => PersonType, {
    nullable: true,
    description: 'Người trong sổ; null: chưa xác định, hoặc là đoàn / the person; null: not resolved, or a delegation.',
  })
  person: PersonType | null;

  @Field(() => String, { nullable: true, description: 'Tên như in; null: là đoàn / as printed; null: a delegation.' })
  namePrinted: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Đoàn, như in: "đại diện lãnh đạo các ban, ngành"; null: là một người / null: a person.',
  })
  delegationPrinted: string | null;

  @Field(() => Int, { nullable: true, description: 'Số người của đoàn; null: nguồn không nói / null: not said.' })
  delegationCount: number | null;

  @Field(() => [ATTENDANCE_ROLE], { description: 'Làm gì tại hội nghị / everything done there.' })
  roles: AttendanceRole[];

  @Field(() => String, {
    nullable: true,
    description: 'Các chức vụ, nguyên chuỗi như in; null: ghi từng chức vụ / all positions in one string as printed.',
  })
  positionsPrinted: string | null;

  @Field(() => [AttendancePositionType], { description: 'Chức vụ, theo thứ tự in / positions, in order.' })
  positions: AttendancePositionType[];

  @Field(() => VISIBILITY, {
    description: 'Ai được thấy tên trong danh sách (cán bộ) / who sees the name on the list (staff).',
  })
  nameVisibility: Visibility;
}

@ObjectType()
export class AttendanceConnection extends connectionOf(AttendanceType, 'Attendance') {}
