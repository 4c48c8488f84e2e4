import { MEETING_KINDS, ROLES } from '../../words/closed-lists.js';
import { say } from '../../words/language.js';
import { postsOf } from '../../words/posts.js';
import type { Field, Raws } from '../../forms/fields.js';
import type { Attendance, Meeting } from '../record.js';
import { VISIBILITIES } from '../words.js';

export const meetingFields = (): Field[] => [
  { name: 'title', label: say('Tên hội nghị', 'Title'), type: 'text', required: true },
  { name: 'kind', label: say('Loại', 'Kind'), type: 'one', options: MEETING_KINDS() },
  { name: 'heldFrom', label: say('Ngày họp', 'Day'), type: 'day', required: true },
  { name: 'heldTo', label: say('Đến ngày, nếu nhiều ngày', 'Until, where it took days'), type: 'day' },
  { name: 'heldPrinted', label: say('Ngày như in', 'Day as printed'), type: 'line' },
  { name: 'placePrinted', label: say('Địa điểm như in', 'Place as printed'), type: 'line' },
  { name: 'areaId', label: say('Địa bàn', 'Area'), type: 'area' },
  { name: 'organisers', label: say('Đơn vị tổ chức', 'Organisers'), type: 'organisers' },
  { name: 'sessionNumber', label: say('Lần thứ', 'Session'), type: 'count' },
  { name: 'termPrinted', label: say('Nhiệm kỳ', 'Term'), type: 'line' },
  { name: 'yearReviewed', label: say('Năm được tổng kết', 'Year reviewed'), type: 'count' },
  { name: 'yearPlanned', label: say('Năm triển khai', 'Year planned for'), type: 'count' },
];

export const meetingRaws = (meeting: Meeting): Raws => ({
  title: meeting.title,
  kind: meeting.kind,
  heldFrom: meeting.heldFrom,
  heldTo: meeting.heldTo,
  heldPrinted: meeting.heldPrinted,
  placePrinted: meeting.placePrinted,
  areaId: meeting.area && { id: meeting.area.id, label: meeting.area.name },
  organisers: meeting.organisers.map(({ printed, part, organisation }) => ({
    printed,
    part,
    organisation: organisation && { id: organisation.id, label: organisation.name },
  })),
  sessionNumber: meeting.sessionNumber,
  termPrinted: meeting.termPrinted,
  yearReviewed: meeting.yearReviewed,
  yearPlanned: meeting.yearPlanned,
});

/** Of a new line: the registry hides whoever seems to be a minor. */
const BY_ITSELF = (): readonly [string, string] => [
  '',
  say('(công khai; ẩn nếu có vẻ chưa đủ 18 tuổi)', '(shown; hidden where it seems to be under 18)'),
];

/** Of somebody who is named, or of guests who are not. */
export const attendanceFields = (isDelegation: boolean, isNew = false): Field[] => [
  ...(isDelegation
    ? ([
        { name: 'delegationPrinted', label: say('Đoàn, như in', 'Guests, as printed'), type: 'text', required: true },
        { name: 'delegationCount', label: say('Số người', 'How many'), type: 'count' },
      ] as const)
    : ([
        { name: 'namePrinted', label: say('Họ tên như in', 'Name as printed'), type: 'line', required: true },
        {
          name: 'positionsPrinted',
          label: say('Chức vụ như in', 'Posts as printed'),
          type: 'line',
          hint: say('nhiều chức vụ: cách nhau bằng dấu phẩy', 'several: with commas between them'),
        },
        {
          name: 'nameVisibility',
          label: say('Ai được thấy tên', 'Who sees the name'),
          type: 'one',
          options: isNew ? [BY_ITSELF(), ...VISIBILITIES()] : VISIBILITIES(),
        },
      ] as const)),
  { name: 'roles', label: say('Vai trò', 'Roles'), type: 'some', options: ROLES() },
];

export const attendanceRaws = (attendance: Attendance): Raws => ({
  delegationPrinted: attendance.delegationPrinted,
  delegationCount: attendance.delegationCount,
  namePrinted: attendance.namePrinted,
  positionsPrinted: postsOf(attendance),
  nameVisibility: attendance.nameVisibility,
  roles: attendance.roles,
});
