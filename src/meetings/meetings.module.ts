import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { PeopleModule } from '../people/people.module.js';
import { AttendanceList } from './attendance/attendance-list.service.js';
import { AttendancesRepository } from './attendance/attendances.repository.js';
import { AttendancesResolver } from './attendance/attendances.resolver.js';
import { AttendancesService } from './attendance/attendances.service.js';
import { PersonAttendancesResolver } from './attendance/person-attendances.resolver.js';
import { MeetingStatus } from './meeting-status.service.js';
import { MeetingsRepository } from './meetings.repository.js';
import { MeetingsResolver } from './meetings.resolver.js';
import { MeetingsService } from './meetings.service.js';
import { OrganisationMeetingsResolver } from './organisers/organisation-meetings.resolver.js';

@Module({
  imports: [OrganisationsModule, PeopleModule],
  providers: [
    MeetingsRepository,
    AttendancesRepository,
    AttendanceList,
    AttendancesService,
    MeetingsService,
    MeetingStatus,
    MeetingsResolver,
    AttendancesResolver,
    PersonAttendancesResolver,
    OrganisationMeetingsResolver,
  ],
  exports: [MeetingsService, MeetingStatus, AttendancesService],
})
export class MeetingsModule {}
