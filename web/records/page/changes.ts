import {
  anyRecipientInWords,
  bodyKindInWords,
  classInWords,
  decisionStatusInWords,
  levelInWords,
  meetingKindInWords,
  modeInWords,
  positionClassInWords,
  recordStatusInWords,
  roleInWords,
  systemInWords,
} from '../../words/closed-lists.js';
import { dayInWords, language, say } from '../../words/language.js';
import { awardStateInWords, capacityInWords, visibilityInWords } from '../words.js';

export interface Entry {
  id: string;
  act: string;
  actorName: string;
  at: string;
  before: Readonly<Record<string, unknown>> | null;
  after: Readonly<Record<string, unknown>> | null;
  reason: string | null;
}

/** One value of a record, from what to what. */
export interface Change {
  label: string;
  /** null: there was none. */
  before: string | null;
  after: string | null;
}

type Of = 'text' | 'day' | 'named' | ((value: string) => string);

/** The values of records that people know, as the history names them; the rest is how the registry keeps them. */
const VALUES = (): Readonly<Record<string, readonly [label: string, of: Of]>> => ({
  recordStatus: [say('Tình trạng', 'Standing'), recordStatusInWords],
  displayName: [say('Họ tên', 'Name'), 'text'],
  sortKey: [say('Xếp theo', 'Sorted by'), 'text'],
  visibility: [say('Ai được thấy', 'Who sees it'), visibilityInWords],
  nameVisibility: [say('Ai được thấy tên', 'Who sees the name'), visibilityInWords],
  visibilityReason: [say('Vì sao ẩn', 'Why hidden'), 'text'],
  distinguishingNote: [say('Để phân biệt', 'To tell apart'), 'text'],
  mergedIntoId: [say('Gộp vào', 'Merged into'), 'named'],
  titlePrinted: [say('Chức vụ', 'Post'), 'text'],
  organisationId: [say('Đơn vị', 'Body'), 'named'],
  organisationPrinted: [say('Đơn vị như in', 'Body as printed'), 'text'],
  heldFrom: [say('Từ ngày', 'From'), 'day'],
  heldTo: [say('Đến ngày', 'Until'), 'day'],
  former: [say('Nguyên', 'Former'), 'text'],
  source: [say('Nguồn', 'Source'), 'text'],
  title: [say('Tên', 'Title'), 'text'],
  kind: [say('Loại', 'Kind'), (value) => bodyKindInWords(meetingKindInWords(value))],
  heldPrinted: [say('Ngày như in', 'Day as printed'), 'text'],
  heldInferredFrom: [say('Ngày suy từ', 'Day inferred from'), 'text'],
  placePrinted: [say('Địa điểm', 'Place'), 'text'],
  areaId: [say('Địa bàn', 'Area'), 'named'],
  sessionNumber: [say('Lần thứ', 'Session'), 'text'],
  termPrinted: [say('Nhiệm kỳ', 'Term'), 'text'],
  yearReviewed: [say('Năm được tổng kết', 'Year reviewed'), 'text'],
  yearPlanned: [say('Năm triển khai', 'Year planned for'), 'text'],
  parentMeetingId: [say('Thuộc hội nghị', 'Part of'), 'named'],
  organisers: [say('Đơn vị tổ chức', 'Organisers'), 'text'],
  keptById: [say('Đơn vị giữ', 'Kept by'), 'named'],
  personId: [say('Trong sổ là', 'On record as'), 'named'],
  namePrinted: [say('Họ tên như in', 'Name as printed'), 'text'],
  listingOrder: [say('Thứ tự', 'Order'), 'text'],
  delegationPrinted: [say('Đoàn như in', 'Guests as printed'), 'text'],
  delegationCount: [say('Số người', 'How many'), 'text'],
  roles: [say('Vai trò', 'Roles'), roleInWords],
  positionsPrinted: [say('Chức vụ như in', 'Posts as printed'), 'text'],
  positions: [say('Từng chức vụ', 'Each post'), 'text'],
  issuerId: [say('Cơ quan ban hành', 'Issuer'), 'named'],
  documentType: [say('Loại văn bản', 'Type of document'), 'text'],
  numberPrinted: [say('Số', 'Number'), 'text'],
  signedOn: [say('Ngày ký', 'Signed on'), 'day'],
  signatoryPrinted: [say('Người ký', 'Signatory'), 'text'],
  signatoryPersonId: [say('Người ký trong sổ là', 'Signatory on record'), 'named'],
  signatoryTitlePrinted: [say('Chức vụ người ký', 'Title of the signatory'), 'text'],
  signingCapacity: [say('Ký với tư cách', 'Signed as'), capacityInWords],
  mode: [say('Loại hình khen thưởng', 'Mode'), modeInWords],
  subject: [say('Trích yếu', 'Subject'), 'text'],
  legalBases: [say('Căn cứ', 'Legal bases'), 'text'],
  status: [say('Trạng thái', 'Status'), decisionStatusInWords],
  decisionId: [say('Quyết định', 'Decision'), 'named'],
  annexOrder: [say('Thứ tự trong danh sách', 'Place in the list'), 'text'],
  formId: [say('Hình thức', 'Form'), 'named'],
  awardClass: [say('Hạng', 'Class'), classInWords],
  grantorId: [say('Cơ quan tặng', 'Granted by'), 'named'],
  grantorPrinted: [say('Cơ quan tặng như in', 'Grantor as printed'), 'text'],
  level: [say('Cấp', 'Level'), levelInWords],
  system: [say('Hệ thống', 'System'), systemInWords],
  recipientKind: [say('Đối tượng', 'Kind of recipient'), anyRecipientInWords],
  unlisted: [say('Không nêu tên từng', 'Not listed by name'), 'text'],
  quantity: [say('Số lượng', 'How many'), 'text'],
  recipientNamePrinted: [say('Tên như in', 'Name as printed'), 'text'],
  recipientPositionPrinted: [say('Chức vụ như in', 'Post as printed'), 'text'],
  recipientUnitPrinted: [say('Nơi công tác như in', 'Unit as printed'), 'text'],
  unitOrganisationId: [say('Nơi công tác trong sổ', 'Unit on record'), 'named'],
  unitAreaId: [say('Địa bàn', 'Area'), 'named'],
  reason: [say('Thành tích', 'Achievement'), 'text'],
  achievementFrom: [say('Thành tích từ', 'Achieved from'), 'day'],
  achievementTo: [say('Thành tích đến', 'Achieved until'), 'day'],
  positionClass: [say('Nhóm chức vụ', 'Class of post'), positionClassInWords],
  bonusPrinted: [say('Tiền thưởng', 'Bonus'), 'text'],
  certificateNumber: [say('Số bằng', 'Number of the certificate'), 'text'],
  grantedOn: [say('Ngày tặng', 'Granted on'), 'day'],
  state: [say('Khen thưởng', 'The award'), awardStateInWords],
  corrected: [say('Đính chính', 'Corrected'), 'text'],
  replacedById: [say('Thay bằng', 'Replaced by'), 'named'],
  replacesId: [say('Thay cho', 'In the place of'), 'named'],
  name: [say('Tên', 'Name'), 'text'],
  shortName: [say('Tên tắt', 'Short name'), 'text'],
  parentId: [say('Cấp trên', 'Above it'), 'named'],
  validFrom: [say('Từ ngày', 'From'), 'day'],
  validTo: [say('Đến ngày', 'Until'), 'day'],
  onBehalfOfId: [say('Thay mặt', 'On behalf of'), 'named'],
  onBehalfOfPrinted: [say('Thay mặt, như in', 'On behalf of, as printed'), 'text'],
  note: [say('Ghi chú', 'Note'), 'text'],
  outlet: [say('Báo, cổng tin', 'Outlet'), 'text'],
  author: [say('Tác giả', 'Author'), 'text'],
  url: [say('Địa chỉ', 'Address'), 'text'],
  publishedOn: [say('Ngày đăng', 'Published on'), 'day'],
});

/** Ids that changes name, each once. */
export function idsNamed(entries: readonly Entry[]): string[] {
  const values = VALUES();
  const ids = entries.flatMap((entry) =>
    changed(entry).flatMap(([name, before, after]) =>
      values[name]![1] === 'named' ? [before, after].filter((id) => typeof id === 'string') : [],
    ),
  );
  return [...new Set(ids)];
}

/** What one act changed; nothing of what recorded it, whose values are those of the record. */
export function changesOf(entry: Entry, names: ReadonlyMap<string, string>): Change[] {
  const values = VALUES();
  return changed(entry).map(([name, before, after]) => {
    const [label, of] = values[name]!;
    return { label, before: inWords(before, of, names), after: inWords(after, of, names) };
  });
}

/** What the audit kept besides, by which an entry tells of its record, is no change. */
function changed({ before, after }: Entry): [name: string, before: unknown, after: unknown][] {
  if (!before || !after) return [];
  const known = VALUES();
  return Object.keys(known)
    .filter((name) => name in before || name in after)
    .map((name): [string, unknown, unknown] => [name, before[name] ?? null, after[name] ?? null])
    .filter(([, was, is]) => JSON.stringify(was) !== JSON.stringify(is));
}

function inWords(value: unknown, of: Of, names: ReadonlyMap<string, string>): string | null {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return null;
  if (Array.isArray(value)) return value.map((each) => inWords(each, of, names)).join('; ');
  if (typeof value === 'boolean') return value ? say('có', 'yes') : say('không', 'no');
  if (typeof value === 'object') return printedOf(value);
  const text = String(value);
  if (text === '[redacted]') return say('(không hiện ở đây)', '(not shown here)');
  if (of === 'day') return dayInWords(text);
  if (of === 'named') return names.get(text) ?? say('(bản ghi khác)', '(another record)');
  return typeof of === 'function' ? of(text) : text;
}

/** Of what is a record of its own, what it is printed as; of corrections, what stands now. */
function printedOf(value: object): string {
  if ('printed' in value) return String(value.printed);
  return Object.values(value)
    .filter((each) => typeof each === 'string' || typeof each === 'number')
    .join(', ');
}

interface NamedNode {
  id: string;
  displayName?: string;
  name?: string;
  title?: string;
  numberPrinted?: string | null;
  subject?: string;
  nameVi?: string;
  nameEn?: string;
  recipientName?: string | null;
}

/** The names behind ids, as far as one may see them. */
export function namesOf(answer: Readonly<Record<string, NamedNode | null>>): Map<string, string> {
  const named = Object.values(answer).flatMap((node): [string, string][] => {
    if (!node) return [];
    const form = language() === 'vi' ? node.nameVi : node.nameEn;
    const { displayName, name, title, numberPrinted, subject, recipientName } = node;
    const words = displayName ?? name ?? title ?? numberPrinted ?? subject ?? form ?? recipientName;
    return words ? [[node.id, words]] : [];
  });
  return new Map(named);
}
