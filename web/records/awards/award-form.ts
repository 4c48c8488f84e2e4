import { AWARD_CLASSES, MODES, type Options, POSITION_CLASSES, RECIPIENTS } from '../../words/closed-lists.js';
import { say } from '../../words/language.js';
import type { Field, Raws } from '../../forms/fields.js';
import type { Mendable, Told } from '../page/told-next.js';
import type { Award } from '../record.js';
import { VISIBILITIES } from '../words.js';

const NOT_SAID = (): readonly [string, string] => ['', say('(không nêu)', '(not said)')];

/** Who receives it: changed as a whole. */
export const recipientFields = (): Field[] => [
  {
    name: 'kind',
    label: say('Đối tượng', 'Kind'),
    type: 'one',
    options: [...RECIPIENTS(), ['UNKNOWN', say('Chưa rõ', 'Not known')]],
  },
  { name: 'namePrinted', label: say('Tên như in', 'Name as printed'), type: 'line' },
  { name: 'personId', label: say('Cá nhân trong sổ', 'Person on record'), type: 'person', namedIn: 'namePrinted' },
  { name: 'organisationId', label: say('Đơn vị trong sổ', 'Body on record'), type: 'body', namedIn: 'namePrinted' },
  { name: 'positionPrinted', label: say('Chức vụ như in', 'Post as printed'), type: 'line' },
  { name: 'unitPrinted', label: say('Nơi công tác như in', 'Unit as printed'), type: 'line' },
  { name: 'unitOrganisationId', label: say('Nơi công tác trong sổ', 'Unit on record'), type: 'body' },
  { name: 'unitAreaId', label: say('Địa bàn', 'Area'), type: 'area' },
  { name: 'unlisted', label: say('Nguồn không nêu tên từng người', 'The source names nobody'), type: 'check' },
  { name: 'quantity', label: say('Bao nhiêu, khi không nêu tên', 'How many, where nobody is named'), type: 'count' },
  { name: 'visibility', label: say('Ai được thấy tên', 'Who sees the name'), type: 'one', options: VISIBILITIES() },
];

/** What a line says beside; what its decision says for it is said there. */
export const awardFields = (forms: Options, hasDecision: boolean): Field[] => [
  ...recipientFields(),
  { name: 'form', label: say('Hình thức', 'Form'), type: 'one', options: forms },
  { name: 'awardClass', label: say('Hạng', 'Class'), type: 'one', options: [NOT_SAID(), ...AWARD_CLASSES()] },
  { name: 'reason', label: say('Thành tích', 'Achievement'), type: 'text' },
  { name: 'achievementFrom', label: say('Thành tích từ', 'Achieved from'), type: 'day' },
  { name: 'achievementTo', label: say('Thành tích đến', 'Achieved until'), type: 'day' },
  { name: 'grantorPrinted', label: say('Cơ quan tặng như in', 'Grantor as printed'), type: 'line' },
  { name: 'grantorId', label: say('Cơ quan tặng trong sổ', 'Grantor on record'), type: 'body' },
  ...(hasDecision ? [] : [{ name: 'grantedOn', label: say('Ngày tặng', 'Granted on'), type: 'day' } as const]),
  { name: 'mode', label: say('Loại hình khen thưởng', 'Mode'), type: 'one', options: [NOT_SAID(), ...MODES()] },
  {
    name: 'positionClass',
    label: say('Nhóm chức vụ', 'Class of post'),
    type: 'one',
    options: [NOT_SAID(), ...POSITION_CLASSES()],
  },
  { name: 'bonusPrinted', label: say('Tiền thưởng (đồng)', 'Bonus (đồng)'), type: 'dong' },
  { name: 'certificateNumber', label: say('Số bằng', 'Number of the certificate'), type: 'line' },
];

const found = (named: { id: string; name: string } | null) => named && { id: named.id, label: named.name };

export const awardRaws = (award: Award): Raws => ({
  kind: award.recipientKind,
  namePrinted: award.recipientNamePrinted,
  personId: award.person && { id: award.person.id, label: award.person.displayName },
  organisationId: found(award.organisation),
  positionPrinted: award.recipientPositionPrinted,
  unitPrinted: award.recipientUnitPrinted,
  unitOrganisationId: found(award.unit),
  unitAreaId: found(award.unitArea),
  unlisted: award.unlisted,
  // One who is named is one: only where nobody is named it is said.
  quantity: award.unlisted ? award.quantity : null,
  visibility: award.nameVisibility,
  form: award.form.code,
  awardClass: award.awardClass,
  reason: award.reason,
  achievementFrom: award.achievementFrom,
  achievementTo: award.achievementTo,
  grantorPrinted: award.grantorPrinted,
  grantorId: found(award.grantor),
  grantedOn: award.grantedOn,
  mode: award.mode,
  positionClass: award.positionClass,
  bonusPrinted: award.bonusPrinted,
  certificateNumber: award.certificateNumber,
});

const RECIPIENT: ReadonlySet<string> = new Set([
  'kind',
  'namePrinted',
  'personId',
  'organisationId',
  'positionPrinted',
  'unitPrinted',
  'unitOrganisationId',
  'unitAreaId',
  'unlisted',
  'quantity',
  'visibility',
]);

export const isOfRecipient = (name: string): boolean => RECIPIENT.has(name);

/** As changeAward takes it: where something of the recipient was typed, the recipient goes along as a whole. */
export function awardInput(award: Award, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(values);
  const said = entries.filter(([name]) => RECIPIENT.has(name));
  const rest = Object.fromEntries(entries.filter(([name]) => !RECIPIENT.has(name)));
  if (said.length === 0) return rest;
  const before = Object.entries(awardRaws(award)).flatMap(([name, raw]): [string, unknown][] =>
    RECIPIENT.has(name) ? [[name, idOf(raw)]] : [],
  );
  return { ...rest, recipient: { ...Object.fromEntries(before), ...Object.fromEntries(said) } };
}

const idOf = (raw: unknown): unknown => (raw !== null && typeof raw === 'object' && 'id' in raw ? raw.id : raw);

interface AwardChanged {
  warnings: Told['warnings'];
  award?: { recipientNamePrinted: string | null };
  personWarnings?: { message: string; person: Omit<Mendable, 'name'> | null }[];
}

/** The doubts about the line, and whoever on record is still called as it was before. */
export const awardDoubts = ({ warnings, award, personWarnings = [] }: AwardChanged): Told['warnings'] => [
  ...personWarnings.map(({ message, person }) => {
    const name = award?.recipientNamePrinted;
    return { message, ...(person && name ? { mendable: { ...person, name } } : {}) };
  }),
  ...warnings,
];
