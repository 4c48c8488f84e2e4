import { BODY_KIND, SYSTEM, type BodyKind, type Level, type System } from '../../../organisations/vocabulary.js';
import type { Span } from '../../../platform/time/period-cover.js';
import type { RecipientKind } from '../../vocabulary.js';
import { AWARD_FORMS } from '../forms/award-forms.js';
import type { GrantAuthorityRow, Source } from '../catalogue-row.js';

/** The day on which districts ended and communes took over: 01/07/2025. */
export const WITH_DISTRICTS: Span = { from: null, until: '2025-07-01' };
const WITHOUT_DISTRICTS: Span = { from: '2025-07-01', until: null };

const LAW_2003 = { instrument: 'LAW_15_2003', valid: { from: '2004-07-01', until: '2024-01-01' } as Span };
const LAW_2022 = { instrument: 'LAW_06_2022', valid: { from: '2024-01-01', until: null } as Span };

export const COUNTED = { countsInStateStatistics: true, whyNot: null };
export const BELOW_PROVINCE = {
  countsInStateStatistics: false,
  whyNot: {
    vi: 'Biểu 0603.N/BNV-TĐKT không có cột cho danh hiệu, hình thức khen thưởng dưới cấp bộ, tỉnh',
    en: 'Form 0603.N/BNV-TĐKT has no column for titles and forms below ministry and province',
  },
};
export const OWN_SYSTEM = {
  countsInStateStatistics: false,
  whyNot: {
    vi: 'Khen thưởng theo quy chế của tổ chức, không phải Bằng khen cấp tỉnh theo Luật Thi đua, khen thưởng',
    en: "Granted under the organisation's own rule: not the provincial Certificate of Merit of the Law",
  },
};

type Basis = { instrument: string | null; valid: Span; legalBasis: string; source: Source };
type Counting = Pick<GrantAuthorityRow, 'countsInStateStatistics' | 'whyNot'>;
interface Grantor {
  kinds: readonly BodyKind[];
  level: Level;
  system: System;
}

const RECIPIENTS = new Map<string, readonly RecipientKind[]>(
  AWARD_FORMS.map((form) => [form.code, form.recipientKinds]),
);

export function grants(
  codes: readonly string[],
  grantors: readonly Grantor[],
  bases: readonly Basis[],
  counting: Counting,
) {
  return codes.flatMap((formCode) =>
    grantors.flatMap(({ kinds, level, system }) =>
      bases.map((basis): GrantAuthorityRow => {
        const recipientKinds = RECIPIENTS.get(formCode) ?? [];
        return { formCode, grantorKinds: kinds, level, system, recipientKinds, ...basis, ...counting };
      }),
    ),
  );
}

/** The same article of both laws, or two different ones. */
export function bothLaws(
  article2003: string,
  article2022: string,
  within: Span = { from: null, until: null },
): Basis[] {
  const later = { from: '2024-01-01', until: within.until };
  return [
    { ...LAW_2003, legalBasis: `Luật 15/2003/QH11, ${article2003}`, source: '[B] number of the article' },
    { ...LAW_2022, valid: later, legalBasis: `Luật 06/2022/QH15, ${article2022}`, source: '[S] Công báo 571+572/2022' },
  ];
}

export const body = (level: Level, system: System, ...kinds: BodyKind[]): Grantor => ({ level, system, kinds });
export const state = (level: Level, ...kinds: BodyKind[]) => body(level, SYSTEM.STATE, ...kinds);
const ORGANISATIONS: readonly System[] = ['TRADE_UNION', 'FARMERS', 'WOMEN', 'VETERANS', 'YOUTH'];
export const front = (level: Level) =>
  body(level, SYSTEM.FRONT, BODY_KIND.FRONT_COMMITTEE, BODY_KIND.FRONT_STANDING_BOARD);
export const organisations = (level: Level) =>
  ORGANISATIONS.map((system) => body(level, system, BODY_KIND.ORGANISATION_COMMITTEE));

/** What a district chair granted and a commune chair grants now. */
export const takenOver: Basis[] = [
  {
    instrument: 'DECREE_152_2025',
    valid: WITHOUT_DISTRICTS,
    legalBasis: 'Nghị định 152/2025/NĐ-CP',
    source: '[B] what the district chair granted goes to the commune chair; article not seen',
  },
];
export const ownRule = (valid: Span, source: Source = "[B] the organisation's rule on commendation"): Basis[] => [
  { instrument: null, valid, legalBasis: 'Quy chế khen thưởng của tổ chức', source },
];
/** The rules of the Front, one after another. */
export const frontRules: Basis[] = [
  ...ownRule({ from: null, until: '2020-02-27' }, '[B] the rules before 222/QĐ-MTTW'),
  {
    instrument: 'FRONT_RULE_222_2020',
    valid: { from: '2020-02-27', until: null },
    legalBasis: 'Quy chế ban hành kèm theo Quyết định 222/QĐ-MTTW ngày 27/02/2020',
    source: '[S] in force in January 2021',
  },
];
