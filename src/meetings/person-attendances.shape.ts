import { registerPersonReference } from '../people/person-references.js';
import { personShape } from '../people/person.shape.js';
import { extendShape, page } from '../platform/graphql/shape.js';
import { attendanceShape, attendancesOfPerson } from './attendance.shape.js';

registerPersonReference({ table: 'attendances', column: 'person_id' });

extendShape(personShape, {
  attendances: page(
    () => attendanceShape,
    (person, attendance) => `${attendance}.person_id = ${person}.id`,
    attendancesOfPerson,
  ),
});
