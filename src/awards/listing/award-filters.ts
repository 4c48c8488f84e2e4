import { areaShape } from '../../organisations/areas/area.shape.js';
import { organisationShape } from '../../organisations/organisation.shape.js';
import { meetingShape } from '../../meetings/meeting.shape.js';
import { personShape } from '../../people/person.shape.js';
import { named, namedInOrder, namedYear } from '../../platform/graphql/compiling/named.js';
import type { Named } from '../../platform/graphql/compiling/shape.js';
import { awardMessages } from '../awards.messages.js';
import type { AwardFilterArgs } from './awards-args.js';

/** What a filter of awards names. */
export function namedByAwardFilter(args: AwardFilterArgs): Named[] {
  return [
    ...named(organisationShape, args.grantor?.id, 'grantor.id'),
    ...named(organisationShape, args.organisation?.id, 'organisation.id'),
    ...named(areaShape, args.area?.id, 'area.id'),
    ...named(meetingShape, args.meetingId, 'meetingId'),
    ...named(personShape, args.presenterId, 'presenterId'),
    ...form(args.form),
    ...namedYear(args.year, 'year'),
    ...namedYear(args.yearFrom, 'yearFrom'),
    ...namedYear(args.yearTo, 'yearTo'),
    ...namedInOrder(args.yearFrom, args.yearTo, 'yearTo'),
    ...namedInOrder(args.grantedFrom, args.grantedTo, 'grantedTo'),
  ];
}

function form(name: string | null | undefined): Named[] {
  if (typeof name !== 'string') return [];
  return [
    {
      isThere: (reading) => `exists (select from award_forms where ${reading.bind(name, 'text')} in (code, id::text))`,
      problem: { text: awardMessages.FORM_UNKNOWN, field: 'form', details: { form: name } },
    },
  ];
}
