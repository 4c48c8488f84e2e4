import { defineMessages, type Language, wording } from '../../platform/errors/domain-error.js';

/** What is said of a piece of evidence; `{…}` is filled from its details. */
export const EVIDENCE_MESSAGES = defineMessages({
  NAME_AS_PRINTED: { vi: 'Tên in giống hệt: “{name}”.', en: 'The name is printed exactly so: “{name}”.' },
  NAME_SAME_ACCENTS: {
    vi: 'Cùng tên, khác chữ hoa hoặc chỗ đặt dấu: “{name}”.',
    en: 'The same name but for capitals or where the tone stands: “{name}”.',
  },
  NAME_WITHOUT_ACCENTS: {
    vi: 'Cùng tên nếu bỏ dấu, một bên in không dấu: “{name}”.',
    en: 'The same name without accents, and one of the two is printed without: “{name}”.',
  },
  NAME_OTHER_ACCENTS: {
    vi: 'Tên chỉ khác dấu: “{name}”; có thể in sai, có thể là người khác.',
    en: 'The accents differ from “{name}”: a misprint, or somebody else.',
  },
  NAME_I_OR_Y: { vi: 'Tên chỉ khác i và y: “{name}”.', en: 'The name differs from “{name}” by i and y only.' },
  NAME_SIMILAR: {
    vi: 'Tên gần giống: “{name}”; có thể do gõ sai hoặc thiếu chữ đệm.',
    en: 'The name is close to “{name}”: perhaps a slip of typing, or a middle name left out.',
  },
  SAME_UNIT: { vi: 'Cùng đơn vị: {unit}.', en: 'The same unit: {unit}.' },
  UNIT_WITHIN: {
    vi: 'Tên đơn vị này nằm trong tên đơn vị kia: {unit}.',
    en: 'The one unit is named within the other: {unit}.',
  },
  SAME_AREA: { vi: 'Đơn vị cùng một xã, phường: {unit}.', en: 'The units lie in the same commune: {unit}.' },
  SAME_PROVINCE: { vi: 'Cùng tỉnh, thành phố.', en: 'The same province.' },
  SAME_POSITION: { vi: 'Cùng chức vụ: {position}.', en: 'The same position: {position}.' },
  POSITION_WITHIN: {
    vi: 'Chức vụ này nằm trong chức vụ kia: {position}.',
    en: 'The one position is named within the other: {position}.',
  },
  SAME_LINE: {
    vi: 'Đơn vị và chức vụ đã được in cùng nhau: {position}, {unit}.',
    en: 'Unit and position were printed together before: {position}, {unit}.',
  },
  HELD_THEN: { vi: 'Giữ vào đúng lúc đó ({time:span}).', en: 'Held at that very time ({time:span}).' },
  OTHER_UNIT: { vi: 'Đơn vị khác: {unit}.', en: 'Another unit: {unit}.' },
  OTHER_BODY_THEN: {
    vi: 'Cùng lúc đó ({time:span}) ở đơn vị khác: {unit}.',
    en: 'At that time ({time:span}) at another body: {unit}.',
  },
  OTHER_PROVINCE_THEN: {
    vi: 'Cùng lúc đó ({time:span}) ở tỉnh khác: {unit}.',
    en: 'At that time ({time:span}) in another province: {unit}.',
  },
});

export type EvidenceCode = keyof typeof EVIDENCE_MESSAGES;

/**
 * How much each weighs: above 0 for, below 0 against one person. Chosen so that no name alone reaches `LIKELY_FROM`, that
 * a name as printed with a commune in common does, that a slip of typing needs more than the commune, and that what
 * contradicts outweighs any one thing that agrees. docs/people.md says the same in words.
 */
export const EVIDENCE_WEIGHTS: Readonly<Record<EvidenceCode, number>> = {
  NAME_AS_PRINTED: 0.4,
  NAME_SAME_ACCENTS: 0.38,
  NAME_WITHOUT_ACCENTS: 0.3,
  NAME_OTHER_ACCENTS: 0.2,
  NAME_I_OR_Y: 0.2,
  NAME_SIMILAR: 0.12,
  SAME_UNIT: 0.5,
  UNIT_WITHIN: 0.35,
  SAME_AREA: 0.3,
  SAME_PROVINCE: 0.05,
  SAME_POSITION: 0.3,
  POSITION_WITHIN: 0.15,
  SAME_LINE: 0.25,
  HELD_THEN: 0.2,
  OTHER_UNIT: -0.15,
  OTHER_BODY_THEN: -0.3,
  OTHER_PROVINCE_THEN: -0.7,
};

/** Says something of its own beside the name; a province or a part of a title is too common to count. */
export const INDEPENDENT: ReadonlySet<EvidenceCode> = new Set([
  'SAME_UNIT',
  'UNIT_WITHIN',
  'SAME_AREA',
  'SAME_POSITION',
]);

export type EvidenceDetails = Readonly<Record<string, string>>;

export interface Evidence {
  code: EvidenceCode;
  weight: number;
  details: EvidenceDetails;
  /** Of a unit that agrees: both print where it is, to the province. A name alone (“Thôn 1”, “xã Tân Lập”) is that of hundreds. */
  isPlaced?: boolean;
}

export function evidence(code: EvidenceCode, details: EvidenceDetails = {}): Evidence {
  return { code, weight: EVIDENCE_WEIGHTS[code], details };
}

export function evidenceWording({ code, details }: Pick<Evidence, 'code' | 'details'>, language: Language): string {
  return wording(EVIDENCE_MESSAGES[code], language, details);
}

/**
 * 0 to 1, two decimals: what agrees adds up as independent chances do, what contradicts takes its share away. More that
 * agrees never lowers it, more that contradicts never raises it, and the order does not matter.
 */
export function scoreOf(found: readonly Pick<Evidence, 'weight'>[]): number {
  let missed = 1;
  let left = 1;
  for (const { weight } of found)
    if (weight > 0) missed *= 1 - weight;
    else left *= 1 + weight;
  return Math.round((1 - missed) * left * 100) / 100;
}
