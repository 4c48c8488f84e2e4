import { Args, Info, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { areaShape } from '../organisations/areas/area.shape.js';
import { organisationShape } from '../organisations/organisation.shape.js';
import { personShape } from '../people/person.shape.js';
import { Access } from '../platform/graphql/compiling/access.js';
import { InTurn } from '../platform/graphql/in-turn.js';
import { ConfirmInput, WithdrawInput } from '../platform/graphql/records/change-status.js';
import { answeredByShape } from '../platform/graphql/records/connection.type.js';
import { KnownFilters } from '../platform/graphql/records/known-filters.service.js';
import { named } from '../platform/graphql/compiling/named.js';
import { Reads } from '../platform/graphql/compiling/reads.service.js';
import { RecordRef } from '../platform/graphql/records/record-ref.js';
import { currentRequest } from '../platform/request/request-context.js';
import { AttendanceConnection } from './attendance/attendance.type.js';
import { ChangeMeetingInput } from './change-meeting.js';
import { meetingWarning } from './warnings/meeting-warning.type.js';
import { meetingList, meetingShape } from './meeting.shape.js';
import { MeetingConnection, MeetingType } from './meeting.type.js';
import { AttendancesArgs, MeetingArgs, MeetingPageArgs, MeetingsArgs } from './meetings-args.js';
import { MeetingStatus } from './meeting-status.service.js';
import { MeetingsService, type MeetingWritten } from './meetings.service.js';
import { MeetingPayload, RecordMeetingInput } from './record-meeting.js';
import { standingUnlessAsked } from '../platform/graphql/compiling/with-withdrawn.js';

@Resolver(() => MeetingType)
export class MeetingsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly filters: KnownFilters,
    private readonly meetings: MeetingsService,
    private readonly status: MeetingStatus,
  ) {}

  @Access('PUBLIC')
  @Query(() => MeetingConnection, { name: 'meetings', description: 'Các hội nghị / meetings.' })
  async list(@Args() args: MeetingsArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    await this.filters.require([
      ...named(organisationShape, args.organiser?.id, 'organiser.id'),
      ...named(areaShape, args.area?.id, 'area.id'),
      ...named(personShape, args.attendeeId, 'attendeeId'),
    ]);
    return this.reads.page(meetingShape, meetingList, args, info, standingUnlessAsked(args));
  }

  @Access('PUBLIC')
  @Query(() => MeetingType, {
    description: 'Một hội nghị; lỗi khi không có hoặc bạn không được xem / one meeting; an error when there is none.',
  })
  meeting(@Args() { id }: MeetingArgs, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.reads.get(meetingShape, id, info);
  }

  @Access('SHAPE')
  @ResolveField(() => AttendanceConnection, {
    description: 'Người dự và đoàn dự, theo thứ tự in / who attended, in the order printed.',
  })
  attendances(@Args() _args: AttendancesArgs): AttendanceConnection {
    return answeredByShape();
  }

  @Access('SHAPE')
  @ResolveField(() => MeetingConnection, {
    description: 'Các hội nghị là một phần của nó, cũ trước / meetings that are part of it, oldest first.',
  })
  children(@Args() _args: MeetingPageArgs): MeetingConnection {
    return answeredByShape();
  }

  @Access('RECORDER')
  @InTurn()
  @Mutation(() => MeetingPayload, {
    description: 'Ghi một hội nghị, kèm người dự (bản nháp) / record a meeting, with who attended, as drafts.',
  })
  async recordMeeting(@Args('input') input: RecordMeetingInput): Promise<MeetingPayload> {
    return payload(await this.meetings.recordMeeting(input));
  }

  @Access('RECORDER')
  @Mutation(() => MeetingPayload, { description: 'Sửa một hội nghị / change a meeting.' })
  async changeMeeting(@Args('input') input: ChangeMeetingInput): Promise<MeetingPayload> {
    return payload(await this.meetings.changeMeeting(input));
  }

  @Access('APPROVER')
  @Mutation(() => MeetingPayload, {
    description: 'Xác nhận một hội nghị và danh sách người dự / confirm a meeting, and the drafts in its list.',
  })
  async confirmMeeting(
    @Args('input') input: ConfirmInput,
    @Args('withAttendances', {
      type: () => Boolean,
      defaultValue: true,
      description: 'Xác nhận cả các dòng người dự còn nháp / confirm the drafts among its attendances too.',
    })
    withAttendances: boolean,
  ): Promise<MeetingPayload> {
    return payload(await this.status.confirmMeeting(input, withAttendances));
  }

  @Access('RECORDER')
  @Mutation(() => MeetingPayload, {
    description:
      'Rút một hội nghị khỏi trang công khai, cùng danh sách người dự / withdraw a meeting, and so its list, from the public.',
  })
  async withdrawMeeting(@Args('input') input: WithdrawInput): Promise<MeetingPayload> {
    return payload(await this.status.withdrawMeeting(input));
  }
}

function payload({ meeting, attendances, doubts }: MeetingWritten): MeetingPayload {
  const { language } = currentRequest();
  return {
    meeting: new RecordRef('Meeting', meeting.id),
    attendances: attendances.map(({ id }) => new RecordRef('Attendance', id)),
    warnings: doubts.map((doubt) => meetingWarning(doubt, language)),
  };
}
