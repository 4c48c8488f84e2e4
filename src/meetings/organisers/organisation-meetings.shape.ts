import { organisationShape } from '../../organisations/organisation.shape.js';
import { extendShape, page } from '../../platform/graphql/compiling/shape.js';
import { meetingList, meetingShape } from '../meeting.shape.js';

extendShape(organisationShape, {
  meetingsOrganised: page(
    () => meetingShape,
    (organisation, meeting) =>
      `${meeting}.id in (select meeting_id from meeting_organisers where organisation_id = ${organisation}.id)`,
    meetingList,
  ),
});
