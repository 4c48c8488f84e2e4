import { say } from '../../words/language.js';
import type { Field } from '../../forms/fields.js';

/** Of what is changed: why, kept with its history. */
export const why = (name = 'reason'): Field => ({
  name,
  label: say('Vì sao sửa', 'Why it is changed'),
  type: 'line',
  hint: say('giữ trong lịch sử của bản ghi', 'kept in the history of the record'),
});
