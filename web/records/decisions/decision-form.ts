import { MODES, modeNotSaid } from '../../words/closed-lists.js';
import { say } from '../../words/language.js';
import type { Field, Raws } from '../../forms/fields.js';
import type { Decision } from '../record.js';
import { CAPACITIES } from '../words.js';

const NOT_SAID = (): readonly [string, string] => ['', say('(không nêu)', '(not said)')];

export const decisionFields = (): Field[] => [
  { name: 'number', label: say('Số, như in', 'Number, as printed'), type: 'line' },
  { name: 'signedOn', label: say('Ngày ký', 'Signed on'), type: 'day' },
  { name: 'issuerId', label: say('Cơ quan ban hành', 'Issuer'), type: 'body', required: true },
  { name: 'subject', label: say('Trích yếu', 'Subject'), type: 'text', required: true },
  {
    name: 'mode',
    label: say('Loại hình khen thưởng', 'Mode'),
    type: 'one',
    options: [NOT_SAID(), ...MODES()],
    hint: modeNotSaid(),
  },
  { name: 'signatoryPrinted', label: say('Người ký, như in', 'Signatory, as printed'), type: 'line' },
  {
    name: 'signatoryId',
    label: say('Người ký trong sổ', 'Signatory on record'),
    type: 'person',
    namedIn: 'signatoryPrinted',
  },
  { name: 'signatoryTitlePrinted', label: say('Chức vụ người ký', 'Title of the signatory'), type: 'line' },
  {
    name: 'signingCapacity',
    label: say('Ký với tư cách', 'Signed as'),
    type: 'one',
    options: [NOT_SAID(), ...CAPACITIES()],
  },
  { name: 'legalBases', label: say('Căn cứ, mỗi dòng một căn cứ', 'Legal bases, one a line'), type: 'lines' },
];

/** The same of a proposal, which says whom it asks. */
export const proposalFields = (): Field[] =>
  decisionFields().flatMap((field): Field[] =>
    field.name === 'issuerId'
      ? [
          { ...field, label: say('Đơn vị đề nghị', 'Proposed by') },
          {
            name: 'addresseeId',
            label: say('Đề nghị cơ quan nào khen (kính gửi)', 'Asks whom to grant'),
            type: 'body',
          },
        ]
      : field.name === 'number'
        ? [{ ...field, label: say('Số tờ trình, như in', 'Number of the proposal, as printed') }]
        : [field],
  );

export const decisionRaws = (decision: Decision): Raws => ({
  number: decision.numberPrinted,
  signedOn: decision.signedOn,
  issuerId: decision.issuer && { id: decision.issuer.id, label: decision.issuer.name },
  addresseeId: decision.addressee && { id: decision.addressee.id, label: decision.addressee.name },
  subject: decision.subject,
  mode: decision.mode,
  signatoryPrinted: decision.signatoryPrinted,
  signatoryId: decision.signatory && { id: decision.signatory.id, label: decision.signatory.displayName },
  signatoryTitlePrinted: decision.signatoryTitlePrinted,
  signingCapacity: decision.signingCapacity,
  legalBases: decision.legalBases,
});
