import { VERBS } from '../../words/closed-lists.js';
import type { Field, Raws } from '../../forms/fields.js';
import { say } from '../../words/language.js';
import type { TiedClaim } from '../record.js';

const PLACES = (): Field['options'] => [
  ['BODY', say('thân bài', 'body')],
  ['HEADLINE', say('nhan đề', 'headline')],
  ['SAPO', say('sa pô', 'lead')],
  ['CAPTION', say('chú thích ảnh', 'caption')],
];

/** What an article says, as it says it. */
export const claimFields = (): Field[] => [
  {
    name: 'quote',
    label: say('Trích nguyên văn', 'Word for word'),
    type: 'text',
    required: true,
    hint: say('chép đúng chữ của bài, nhiều nhất 300 ký tự', 'as the article has it, 300 characters at most'),
  },
  { name: 'place', label: say('Ở đâu trong bài', 'Where in the article'), type: 'one', options: PLACES() },
  {
    name: 'verb',
    label: say('Việc', 'What was done'),
    type: 'one',
    options: [['', say('(chỉ đưa tin hội nghị)', '(it only reports the meeting)')], ...VERBS()],
  },
  { name: 'formPrinted', label: say('Hình thức như in', 'Form as printed'), type: 'line' },
  {
    name: 'grantorsPrinted',
    label: say('Cơ quan tặng như in, mỗi dòng một cơ quan', 'Grantors as printed, one a line'),
    type: 'lines',
  },
  {
    name: 'grantorsCarriedOver',
    label: say('bài nêu cơ quan tặng ở chỗ khác', 'the article names the grantor elsewhere'),
    type: 'check',
  },
  { name: 'groups', label: say('Số tập thể', 'Groups'), type: 'count' },
  { name: 'individuals', label: say('Số cá nhân', 'Individuals'), type: 'count' },
  { name: 'households', label: say('Số hộ', 'Households'), type: 'count' },
  { name: 'enterprises', label: say('Số doanh nghiệp', 'Enterprises'), type: 'count' },
  { name: 'combined', label: say('Số gộp, không tách', 'Not split'), type: 'count' },
  { name: 'unspecified', label: say('“nhiều”, “các”: không nêu số', 'a plural with no number'), type: 'check' },
  {
    name: 'presentersPrinted',
    label: say('Người trao như in, mỗi dòng một người', 'Handed over by, one a line'),
    type: 'lines',
  },
  { name: 'reasonPrinted', label: say('Thành tích như in', 'Reason as printed'), type: 'text' },
];

export const claimRaws = (claim: TiedClaim): Raws =>
  Object.fromEntries(claimFields().map(({ name }) => [name, claim[name as keyof TiedClaim] as Raws[string]]));
