import { say } from '../../words/language.js';
import type { Field, Raws } from '../../forms/fields.js';
import type { Person, Post } from '../record.js';
import { VISIBILITIES } from '../words.js';

export const personFields = (): Field[] => [
  { name: 'name', label: say('Họ tên', 'Name'), type: 'line', required: true },
  {
    name: 'distinguishingNote',
    label: say('Để phân biệt với người trùng tên', 'What tells them apart from namesakes'),
    type: 'line',
    hint: say('chỉ cán bộ thấy', 'seen by staff alone'),
  },
  {
    name: 'sortKey',
    label: say('Xếp theo', 'Sorted by'),
    type: 'line',
    hint: say('thường để nguyên: tên gọi đứng trước', 'usually left alone: the given name first'),
  },
  { name: 'visibility', label: say('Ai được thấy', 'Who sees it'), type: 'one', options: VISIBILITIES() },
  {
    name: 'visibilityReason',
    label: say('Vì sao ẩn, hoặc vì sao hiện lại', 'Why hidden, or why shown again'),
    type: 'line',
  },
];
export const personRaws = ({
  displayName,
  distinguishingNote,
  sortKey,
  visibility,
  visibilityReason,
}: Person): Raws => ({
  name: displayName,
  distinguishingNote,
  sortKey,
  visibility,
  visibilityReason,
});

export const newPersonFields = (): Field[] => [
  ...personFields().filter(({ name }) => name !== 'sortKey'),
  { name: 'source', label: say('Nguồn', 'Source'), type: 'line' },
];

export const postFields = (): Field[] => [
  { name: 'titlePrinted', label: say('Chức vụ như in', 'Post as printed'), type: 'line', required: true },
  { name: 'organisationId', label: say('Đơn vị trong sổ', 'Body on record'), type: 'body' },
  { name: 'organisationPrinted', label: say('Đơn vị như in', 'Body as printed'), type: 'line' },
  { name: 'heldFrom', label: say('Từ', 'From'), type: 'day' },
  { name: 'heldTo', label: say('Đến', 'Until'), type: 'day' },
  { name: 'former', label: say('Nguyên (đã thôi giữ)', 'Former (no longer held)'), type: 'check' },
  { name: 'source', label: say('Nguồn', 'Source'), type: 'line' },
];
export const postRaws = (post: Post): Raws => ({
  titlePrinted: post.titlePrinted,
  organisationId: post.organisation && { id: post.organisation.id, label: post.organisation.name },
  organisationPrinted: post.organisationPrinted,
  heldFrom: post.heldFrom,
  heldTo: post.heldTo,
  former: post.former,
  source: post.source,
});
