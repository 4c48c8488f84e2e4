import { Args, ResolveField, Resolver } from '@nestjs/graphql';
import { PersonType } from '../../people/person.type.js';
import { Access } from '../../platform/graphql/compiling/access.js';
import { answeredByShape } from '../../platform/graphql/records/connection.type.js';
import { AttendancesArgs } from '../meetings-args.js';
import { AttendanceConnection } from './attendance.type.js';
import './person-attendances.shape.js';

@Resolver(() => PersonType)
export class PersonAttendancesResolver {
  @Access('SHAPE')
  @ResolveField(() => AttendanceConnection, {
    description: 'Các hội nghị đã dự, mới nhất trước / meetings attended, newest first.',
  })
  attendances(@Args() _args: AttendancesArgs): AttendanceConnection {
    return answeredByShape();
  }
}
