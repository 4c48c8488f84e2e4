import { registerPersonReference } from '../../people/person-references.js';
import { personShape } from '../../people/person.shape.js';
import { extendShape, page } from '../../platform/graphql/compiling/shape.js';
import { attendanceShape, attendancesOfPerson } from './attendance.shape.js';

registerPersonReference({
  table: 'attendances',
  column: 'person_id',
  apart: { column: 'meeting_id', what: { vi: 'hội nghị', en: 'meeting' } },
  what: { vi: 'lần dự hội nghị', en: 'attendances' },
  title: (t) => `concat_ws(', ', (select title from meetings where id = ${t}.meeting_id), ${t}.name_printed)`,
  node: 'Attendance',
});

extendShape(personShape, {
  attendances: page(
    () => attendanceShape,
    (person, attendance) => `${attendance}.person_id = ${person}.id`,
    attendancesOfPerson,
  ),
});
