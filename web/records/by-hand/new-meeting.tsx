import { ROLES } from '../../words/closed-lists.js';
import { say } from '../../words/language.js';
import type { Viewer } from '../../signing-in/viewer.js';
import { RECORD_MEETING } from '../acts.js';
import type { Field } from '../../forms/fields.js';
import { withoutNothing } from '../../forms/meant.js';
import { keeperField } from './keeper-field.js';
import { meetingFields } from '../meetings/meeting-form.js';
import { NewRecord } from './new-record.js';

const MOST = 60;

const attendances = (): Field => ({
  name: 'attendances',
  label: say('Người dự', 'Who was there'),
  type: 'rows',
  row: {
    add: say('Thêm người dự', 'Add somebody'),
    most: MOST,
    raws: { roles: ['ATTENDEE'] },
    fields: [
      { name: 'namePrinted', label: say('Họ tên như in', 'Name as printed'), type: 'line', required: true },
      { name: 'positionsPrinted', label: say('Chức vụ như in', 'Posts as printed'), type: 'line' },
      { name: 'personId', label: say('Người trong sổ', 'Person on record'), type: 'person', namedIn: 'namePrinted' },
      { name: 'roles', label: say('Vai trò', 'Roles'), type: 'some', options: ROLES() },
    ],
  },
});

/** A meeting, recorded by hand with those who were there. */
export const NewMeeting = ({ viewer }: { viewer: Viewer }) => (
  <NewRecord
    kind="meetings"
    title={say('Ghi một hội nghị', 'Record a meeting')}
    words={say('Đã ghi hội nghị.', 'The meeting was recorded.')}
    kept="new-meeting"
    fields={[...meetingFields(), ...keeperField(viewer), attendances()]}
    raws={{ kind: 'YEAR_END_REVIEW' }}
    text={RECORD_MEETING}
    inputOf={withoutNothing}
  />
);
