import { Args, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationType } from '../../organisations/organisation.type.js';
import { Access } from '../../platform/graphql/compiling/access.js';
import { answeredByShape } from '../../platform/graphql/records/connection.type.js';
import { MeetingConnection } from '../meeting.type.js';
import { MeetingPageArgs } from '../meetings-args.js';
import './organisation-meetings.shape.js';

@Resolver(() => OrganisationType)
export class OrganisationMeetingsResolver {
  @Access('SHAPE')
  @ResolveField(() => MeetingConnection, {
    description:
      'Các hội nghị đơn vị này tổ chức hoặc phối hợp tổ chức / meetings that it organised, alone or with others.',
  })
  meetingsOrganised(@Args() _args: MeetingPageArgs): MeetingConnection {
    return answeredByShape();
  }
}
