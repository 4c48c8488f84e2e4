import { type Options } from '../../words/closed-lists.js';
import { say } from '../../words/language.js';
import type { ValueName } from './award-event-acts.js';
import type { EventKind } from './award-event-texts.js';

export const EVENT_KINDS = (): readonly (readonly [EventKind, string])[] => [
  ['CORRECTED', say('Đính chính', 'Correct what was printed')],
  ['ANNULLED', say('Hủy bỏ, thu hồi', 'Annul')],
  ['EXCHANGED', say('Cấp đổi bằng', 'Exchange the certificate')],
  ['REISSUED', say('Cấp lại bằng', 'Issue the certificate again')],
  ['RESTORED', say('Khôi phục khen thưởng đã hủy', 'Restore what was annulled')],
];
export const KIND_OPTIONS = (): Options => [['', say('(chọn)', '(choose)')], ...EVENT_KINDS()];

/** What the public will see of a public line once it is done. */
export const publiclyAfter = (kind: EventKind): string =>
  ({
    CORRECTED: say(
      'Mọi người sẽ thấy giá trị đúng. Điều in trước đó vẫn được giữ, cùng quyết định đính chính.',
      'Everybody will see the right values. What was printed before is kept, with the decision that corrects it.',
    ),
    ANNULLED: say(
      'Mọi người sẽ không còn thấy khen thưởng này. Dòng ấy, quyết định hủy và lý do vẫn ở trong sổ.',
      'Nobody but staff will see this award any more. The line, the decision that annuls it and why stay on record.',
    ),
    EXCHANGED: say(
      'Mọi người vẫn thấy khen thưởng như cũ, nay với số bằng mới nếu có; lời in trên bằng không đổi.',
      'Everybody sees the award as before, with the new number of the certificate where there is one; its wording stays.',
    ),
    REISSUED: say(
      'Mọi người vẫn thấy khen thưởng như cũ, nay với số bằng mới nếu có; lời in trên bằng không đổi.',
      'Everybody sees the award as before, with the new number of the certificate where there is one; its wording stays.',
    ),
    RESTORED: say(
      'Mọi người lại thấy khen thưởng này như trước khi bị hủy.',
      'Everybody sees this award again, as before it was annulled.',
    ),
  })[kind];

export const valueInWords = (name: ValueName): string =>
  ({
    recipientName: say('Tên người nhận', 'Name of the recipient'),
    recipientPosition: say('Chức vụ', 'Position'),
    recipientUnit: say('Nơi công tác', 'Unit'),
    reason: say('Thành tích', 'Citation'),
    class: say('Hạng', 'Class'),
    bonus: say('Tiền thưởng (đồng)', 'Bonus (đồng)'),
    certificateNumber: say('Số bằng', 'Number of the certificate'),
  })[name];
