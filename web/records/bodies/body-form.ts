import { BODY_KINDS, LEVELS, SYSTEMS } from '../../words/closed-lists.js';
import { say } from '../../words/language.js';
import type { Field, Raws } from '../../forms/fields.js';
import type { Article, Body } from '../record.js';

/** What stands on record that nobody may choose anew, such as the Government, is offered as it is. */
const withOwn = (options: Field['options'] = [], own: string): Field['options'] =>
  options.some(([value]) => value === own) ? options : [[own, own], ...options];

export const bodyFields = (body: Body): Field[] => [
  { name: 'name', label: say('Tên đầy đủ', 'Name in full'), type: 'line', required: true },
  { name: 'shortName', label: say('Tên tắt', 'Short name'), type: 'line' },
  { name: 'kind', label: say('Loại', 'Kind'), type: 'one', options: withOwn(BODY_KINDS(), body.kind) ?? [] },
  { name: 'system', label: say('Hệ thống', 'System'), type: 'one', options: SYSTEMS() },
  { name: 'level', label: say('Cấp', 'Level'), type: 'one', options: LEVELS() },
  { name: 'areaId', label: say('Địa bàn', 'Area'), type: 'area' },
  { name: 'parentId', label: say('Cấp trên', 'Above it'), type: 'body' },
  { name: 'validFrom', label: say('Từ ngày', 'From'), type: 'wholeDay' },
  { name: 'validTo', label: say('Đến ngày', 'Until'), type: 'wholeDay' },
];
const NOT_CHOSEN = (): readonly [string, string] => ['', say('(chọn)', '(choose)')];

/** Of a body that is not on record: nothing of it is chosen for whoever records it. */
export const newBodyFields = (): Field[] => [
  { name: 'name', label: say('Tên đầy đủ', 'Name in full'), type: 'line', required: true },
  { name: 'shortName', label: say('Tên tắt', 'Short name'), type: 'line' },
  {
    name: 'system',
    label: say('Hệ thống', 'System'),
    type: 'one',
    options: [NOT_CHOSEN(), ...SYSTEMS()],
    required: true,
  },
  { name: 'kind', label: say('Loại', 'Kind'), type: 'one', options: [NOT_CHOSEN(), ...BODY_KINDS()], required: true },
  { name: 'level', label: say('Cấp', 'Level'), type: 'one', options: [NOT_CHOSEN(), ...LEVELS()], required: true },
  { name: 'areaId', label: say('Địa bàn', 'Area'), type: 'area' },
  { name: 'parentId', label: say('Cấp trên', 'Above it'), type: 'body' },
  { name: 'validFrom', label: say('Từ ngày', 'From'), type: 'wholeDay' },
  { name: 'validTo', label: say('Đến ngày', 'Until'), type: 'wholeDay' },
  { name: 'basis', label: say('Căn cứ (quyết định thành lập …)', 'Basis'), type: 'line' },
];

/** The name that is in use, or was last: what is put right is that one. */
export const newestOf = ({ versions }: Body): Body['versions'][number] | undefined => versions.at(-1);

export const bodyRaws = (body: Body): Raws => ({
  name: body.name,
  shortName: body.shortName,
  kind: body.kind,
  system: body.system,
  level: body.level,
  areaId: body.area && { id: body.area.id, label: body.area.name },
  parentId: body.parent && { id: body.parent.id, label: body.parent.name },
  validFrom: newestOf(body)?.validFrom,
  validTo: newestOf(body)?.validTo,
});

export const articleFields = (): Field[] => [
  { name: 'title', label: say('Nhan đề', 'Title'), type: 'text', required: true },
  { name: 'outlet', label: say('Báo, cổng tin', 'Outlet'), type: 'line' },
  { name: 'author', label: say('Tác giả', 'Author'), type: 'line' },
  { name: 'publishedOn', label: say('Ngày đăng', 'Published on'), type: 'day' },
  { name: 'url', label: say('Địa chỉ', 'Address'), type: 'line' },
];
export const articleRaws = ({ title, outlet, author, publishedOn, url }: Article): Raws => ({
  title,
  outlet,
  author,
  publishedOn,
  url,
});
