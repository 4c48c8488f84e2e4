import { AWARD_CLASSES, type Options, RECIPIENTS } from '../../words/closed-lists.js';
import { say } from '../../words/language.js';
import { isOfRecipient } from '../awards/award-form.js';
import type { Field } from '../../forms/fields.js';

/** As many as are typed by hand; a longer list comes in as a file. */
export const MOST_LINES = 40;

/** The lines of a decision, typed one by one. */
export const lineRows = (forms: Options): Field => ({
  name: 'lines',
  label: say('Danh sách khen thưởng', 'The lines'),
  type: 'rows',
  row: {
    add: say('Thêm dòng', 'Add a line'),
    most: MOST_LINES,
    raws: { kind: 'INDIVIDUAL', unlisted: false },
    fields: [
      { name: 'kind', label: say('Đối tượng', 'Kind'), type: 'one', options: RECIPIENTS() },
      {
        name: 'form',
        label: say('Hình thức', 'Form'),
        type: 'one',
        required: true,
        options: [['', say('(chọn)', '(choose)')], ...forms],
      },
      {
        name: 'awardClass',
        label: say('Hạng', 'Class'),
        type: 'one',
        options: [['', say('(không có)', '(none)')], ...AWARD_CLASSES()],
      },
      { name: 'unlisted', label: say('Không nêu tên từng người', 'Nobody is named'), type: 'check' },
      {
        name: 'quantity',
        label: say('Bao nhiêu', 'How many'),
        type: 'count',
        when: (said) => said('unlisted') === true,
      },
      {
        name: 'namePrinted',
        label: say('Họ tên, tên đơn vị như in', 'Name as printed'),
        type: 'line',
        when: (said) => said('unlisted') !== true,
      },
      {
        name: 'positionPrinted',
        label: say('Chức vụ như in', 'Post as printed'),
        type: 'line',
        when: (said) => said('unlisted') !== true && said('kind') === 'INDIVIDUAL',
      },
      { name: 'unitPrinted', label: say('Nơi công tác, địa chỉ như in', 'Unit, address as printed'), type: 'line' },
      { name: 'unitAreaId', label: say('Địa bàn', 'Area'), type: 'area' },
      {
        name: 'personId',
        label: say('Người trong sổ', 'Person on record'),
        type: 'person',
        namedIn: 'namePrinted',
        when: (said) => said('unlisted') !== true && said('kind') === 'INDIVIDUAL',
      },
      {
        name: 'organisationId',
        label: say('Đơn vị trong sổ', 'Body on record'),
        type: 'body',
        namedIn: 'namePrinted',
        when: (said) => said('unlisted') !== true && said('kind') !== 'INDIVIDUAL',
      },
      { name: 'reason', label: say('Thành tích', 'Achievement'), type: 'text' },
      { name: 'bonusPrinted', label: say('Tiền thưởng (đồng)', 'Bonus (đồng)'), type: 'dong' },
    ],
  },
});

/** A line as the API takes it. */
export function lineInput(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(row);
  return {
    ...Object.fromEntries(entries.filter(([name]) => !isOfRecipient(name))),
    recipient: Object.fromEntries(entries.filter(([name]) => isOfRecipient(name))),
  };
}
