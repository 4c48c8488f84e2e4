import { printedDate } from '../../../platform/time/vietnamese-date.js';
import type { Dimension } from '../../figures/sql/predicate.js';
import { valueLabel } from '../../figures/wording.js';
import type { NamesOfFilter } from './award-list-line.js';
import type { AwardListFilterInput } from './request-award-list.js';

const STATES = {
  GRANTED: 'đã tặng',
  PROPOSED: 'mới đề nghị',
  ANNULLED: 'đã hủy bỏ',
  REPLACED: 'đã thay bằng danh sách nêu tên',
  REFUSED: 'không được khen hoặc đã rút',
  UNDONE: 'đã hoàn tác',
} as const;
const STATUSES = { DRAFT: 'bản nháp', CONFIRMED: 'công khai', WITHDRAWN: 'đã thu lại' } as const;

const NOTHING = { forms: new Map(), names: new Map() };
const inList = (by: Dimension, value: string | null | undefined): string | null =>
  value ? valueLabel(by, value, NOTHING, 'vi').toLocaleLowerCase('vi') : null;

/** "năm 2025", "cơ quan tặng: …": everything that the list was narrowed by, so that nobody takes it for all there is. */
export function filterInWords(filter: AwardListFilterInput, names: NamesOfFilter): string[] {
  const { year, yearFrom, yearTo, grantedFrom, grantedTo, state, recordStatus, text, certificateNumber } = filter;
  const said: [string, string | null | undefined][] = [
    ['năm', year?.toString()],
    ['từ năm', yearFrom?.toString()],
    ['đến năm', yearTo?.toString()],
    ['từ ngày', grantedFrom && printedDate(grantedFrom)],
    ['đến ngày', grantedTo && printedDate(grantedTo)],
    ['được tặng:', names.person],
    ['được tặng:', names.body],
    ['cơ quan tặng:', withOthers(names.grantor, filter.grantor)],
    ['hình thức:', names.form],
    ['loại:', inList('family', filter.family)],
    ['cấp:', inList('level', filter.level)],
    ['hệ thống:', filter.system && valueLabel('system', filter.system, NOTHING, 'vi')],
    ['loại hình:', inList('mode', filter.mode)],
    ['đối tượng:', inList('kind', filter.recipientKind)],
    ['đơn vị của người nhận:', withBelow(names.organisation, filter.organisation?.below ?? true)],
    ['địa bàn:', names.area],
    ['trao tại:', names.meeting],
    ['người trao:', names.presenter],
    ['tên có chữ:', text],
    ['số bằng:', certificateNumber],
    ['tình trạng:', state && STATES[state]],
    ['bản ghi:', recordStatus && STATUSES[recordStatus]],
  ];
  const whole = said.flatMap(([what, value]) => (value ? [`${what} ${value}`] : []));
  return [...whole, ...yesOrNo(filter)];
}

const withBelow = (name: string | null, below: boolean | null | undefined): string | null =>
  name && below ? `${name} và các đơn vị bên dưới` : name;

const withOthers = (name: string | null, asked: AwardListFilterInput['grantor']): string | null =>
  withBelow(name && asked?.lineage ? `${name} (kể cả đơn vị tiền thân, kế tục)` : name, asked?.below);

function yesOrNo({
  hasArticle,
  hasHonouree,
  handedOver,
  undated,
  ofMyBodies,
  withWithdrawn,
}: AwardListFilterInput): string[] {
  const told = (value: boolean | null | undefined, yes: string, no: string) =>
    typeof value === 'boolean' ? [value ? yes : no] : [];
  return [
    ...told(handedOver, 'đã trao', 'chưa trao'),
    ...told(undated, 'chưa rõ ngày tặng', 'đã rõ ngày tặng'),
    ...(ofMyBodies ? ['của các đơn vị người lập ghi sổ'] : []),
    ...told(hasArticle, 'có bài báo nói tới', 'chưa có bài báo'),
    ...told(hasHonouree, 'đã gắn với người, đơn vị trong sổ', 'chưa gắn với ai trong sổ'),
    ...(withWithdrawn ? ['kể cả bản ghi đã thu lại'] : []),
  ];
}
