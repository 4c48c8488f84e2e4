import { ArgsType, Field, InputType, registerEnumType } from '@nestjs/graphql';
import { AreaFilterInput } from '../organisations/areas/area-filter.js';
import { RECORD_STATUS, type RecordStatus } from '../platform/database/editable-record.js';
import { ChangedSinceField } from '../platform/graphql/compiling/changed-since.js';
import { PageArgs } from '../platform/graphql/records/connection.type.js';
import { IdField, InputField, TextField, WholeNumberField } from '../platform/graphql/refusing/input-fields.js';
import { DateScalar } from '../platform/graphql/scalars.js';
import { FIRST_YEAR, LAST_YEAR } from '../platform/time/day.js';
import { ATTENDANCE_ROLE, type AttendanceRole, MEETING_KIND, type MeetingKind } from './vocabulary.js';
import { WithWithdrawnField } from '../platform/graphql/compiling/with-withdrawn.js';

const MEETING_ORDER = { HELD_NEWEST: 'HELD_NEWEST', HELD_OLDEST: 'HELD_OLDEST', TITLE: 'TITLE' } as const;
registerEnumType(MEETING_ORDER, {
  name: 'MeetingOrder',
  description: 'Cách sắp xếp hội nghị / how meetings are sorted.',
  valuesMap: {
    HELD_NEWEST: { description: 'Mới nhất trước / newest first.' },
    HELD_OLDEST: { description: 'Cũ nhất trước / oldest first.' },
    TITLE: { description: 'Theo tên, thứ tự chữ cái tiếng Việt / by title, in Vietnamese order.' },
  },
});

@InputType({ description: 'Lọc theo đơn vị tổ chức / by organiser.' })
export class OrganiserFilterInput {
  @IdField({ description: 'Mã đơn vị / id of the body.' })
  id: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Tính cả các đơn vị bên dưới; mặc định không / with all below it; by default not.',
  })
  below?: boolean | null;
}

@ArgsType()
export class MeetingPageArgs extends PageArgs {
  @Field(() => MEETING_ORDER, { nullable: true, description: 'Cách sắp xếp / how to sort.' })
  orderBy?: keyof typeof MEETING_ORDER | null;
}

@ArgsType()
export class MeetingsArgs extends MeetingPageArgs {
  @TextField({
    max: 200,
    nullable: true,
    description: 'Từ trong tên hội nghị, không cần dấu / words of the title, accents not needed.',
  })
  text?: string | null;

  @WholeNumberField({
    min: FIRST_YEAR,
    max: LAST_YEAR,
    nullable: true,
    description: 'Năm họp / the year in which it was held.',
  })
  year?: number | null;

  @WholeNumberField({
    min: FIRST_YEAR,
    max: LAST_YEAR,
    nullable: true,
    description: 'Năm được tổng kết / the year that it reviewed.',
  })
  yearReviewed?: number | null;

  @Field(() => MEETING_KIND, { nullable: true, description: 'Loại / kind.' })
  kind?: MeetingKind | null;

  @Field(() => RECORD_STATUS, { nullable: true, description: 'Tình trạng bản ghi / state of the record.' })
  recordStatus?: RecordStatus | null;

  @WithWithdrawnField()
  withWithdrawn?: boolean | null;

  @InputField(() => OrganiserFilterInput, { nullable: true, description: 'Đơn vị tổ chức / organiser.' })
  organiser?: OrganiserFilterInput | null;

  @InputField(() => AreaFilterInput, {
    nullable: true,
    description:
      'Địa bàn nơi họp; hội nghị chưa ghi địa bàn thì theo đơn vị tổ chức / area; where it is not recorded, that of an organiser.',
  })
  area?: AreaFilterInput | null;

  @IdField({ nullable: true, description: 'Mã người dự / id of a person who attended.' })
  attendeeId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Họp từ ngày này / on this day or later.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Họp đến ngày này / on this day or earlier.' })
  to?: string | null;

  @ChangedSinceField()
  changedSince?: string | null;
}

@ArgsType()
export class AttendancesArgs extends PageArgs {
  @Field(() => ATTENDANCE_ROLE, { nullable: true, description: 'Chỉ người có vai trò này / those in this role.' })
  role?: AttendanceRole | null;
}

@ArgsType()
export class MeetingArgs {
  @IdField({ description: 'Mã hội nghị / id of the meeting.' })
  id: string;
}
