import { BODY_KIND, LEVEL, SYSTEM } from '../../../organisations/vocabulary.js';
import type { GrantAuthorityRow } from '../catalogue-row.js';
import {
  BELOW_PROVINCE,
  body,
  bothLaws,
  COUNTED,
  front,
  frontRules,
  grants,
  organisations,
  OWN_SYSTEM,
  ownRule,
  state,
  takenOver,
  WITH_DISTRICTS,
} from './grant-row.js';
import { MEDALS, ORDERS, STATE_HONORARY_TITLES, STATE_PRIZES } from '../forms/state-forms.js';

const PRESIDENT = [state(LEVEL.CENTRAL, BODY_KIND.PRESIDENT)];
const STATE_FORMS = [...ORDERS, ...MEDALS, ...STATE_HONORARY_TITLES, ...STATE_PRIZES].map((form) => form.code);
const HISTORICAL = ['RESISTANCE_ORDER', 'RESISTANCE_MEDAL'];
const GIVEN_BEFORE_THE_LAW =
  'GOLD_STAR_ORDER HO_CHI_MINH_ORDER INDEPENDENCE_ORDER MILITARY_EXPLOIT_ORDER LABOUR_ORDER FEAT_OF_ARMS_ORDER FRIENDSHIP_ORDER ' +
  'GLORIOUS_FIGHTER_MEDAL VICTORY_FLAG_MEDAL FRIENDSHIP_MEDAL ARMED_FORCES_HERO LABOUR_HERO HEROIC_MOTHER';

/** Bodies whose certificates, flags and titles are those of "bộ, ban, ngành, tỉnh" in the Law. */
const MINISTRY_OR_PROVINCE = [
  state(LEVEL.CENTRAL, BODY_KIND.MINISTRY, BODY_KIND.DEPARTMENT),
  state(LEVEL.PROVINCE, BODY_KIND.PEOPLES_COMMITTEE),
  front(LEVEL.CENTRAL),
  ...organisations(LEVEL.CENTRAL),
  body(LEVEL.CENTRAL, SYSTEM.PARTY, BODY_KIND.PARTY_COMMITTEE),
];
const UNITS = [
  state(LEVEL.CENTRAL, BODY_KIND.DEPARTMENT),
  state(LEVEL.PROVINCE, BODY_KIND.DEPARTMENT),
  state(LEVEL.GRASSROOTS, BODY_KIND.ENTERPRISE, BODY_KIND.COOPERATIVE, BODY_KIND.SCHOOL, BODY_KIND.DEPARTMENT),
];
const DISTRICT = [state(LEVEL.DISTRICT, BODY_KIND.PEOPLES_COMMITTEE)];
const COMMUNE = [state(LEVEL.COMMUNE, BODY_KIND.PEOPLES_COMMITTEE)];
const ARMED_FORCES = (['CENTRAL', 'PROVINCE', 'DISTRICT', 'GRASSROOTS'] as const).map((level) =>
  state(level, BODY_KIND.ARMED_FORCES),
);

/** Who grants what, to whom, since when and until when. */
export const GRANT_AUTHORITIES: readonly GrantAuthorityRow[] = [
  ...grants(STATE_FORMS, PRESIDENT, bothLaws('điều 77', 'điều 77'), COUNTED).filter(
    (row) => !HISTORICAL.includes(row.formCode),
  ),
  ...grants(
    [...GIVEN_BEFORE_THE_LAW.split(' '), ...HISTORICAL],
    PRESIDENT,
    [
      {
        instrument: null,
        valid: { from: null, until: '2004-07-01' },
        legalBasis: 'Quy định trước Luật 15/2003/QH11',
        source: '[B] sắc lệnh, pháp lệnh',
      },
    ],
    COUNTED,
  ),
  ...grants(
    HISTORICAL,
    PRESIDENT,
    [
      {
        instrument: null,
        valid: { from: '2004-07-01', until: null },
        legalBasis: 'Tồn đọng khen thưởng kháng chiến',
        source: '[B] late cases',
      },
    ],
    COUNTED,
  ),
  ...grants(
    ['PRIME_MINISTER_MERIT', 'NATIONAL_EMULATION_FIGHTER'],
    [state(LEVEL.CENTRAL, BODY_KIND.PRIME_MINISTER)],
    bothLaws('điều 78', 'điều 78 khoản 2'),
    COUNTED,
  ),
  ...grants(
    ['GOVERNMENT_EMULATION_FLAG'],
    [state(LEVEL.CENTRAL, BODY_KIND.GOVERNMENT, BODY_KIND.PRIME_MINISTER)],
    bothLaws('điều 78', 'điều 78 khoản 1'),
    COUNTED,
  ),
  ...grants(
    ['CERTIFICATE_OF_MERIT', 'EMULATION_FLAG', 'PROVINCIAL_EMULATION_FIGHTER', 'EXCELLENT_LABOUR_COLLECTIVE'],
    MINISTRY_OR_PROVINCE,
    bothLaws('điều 79', 'điều 79'),
    COUNTED,
  ),
  ...grants(
    ['EXEMPLARY_COMMUNE'],
    [state(LEVEL.PROVINCE, BODY_KIND.PEOPLES_COMMITTEE)],
    bothLaws('', 'điều 79').slice(1),
    COUNTED,
  ),
  ...grants(
    ['DETERMINED_TO_WIN_UNIT', 'ADVANCED_UNIT', 'ADVANCED_SOLDIER'],
    ARMED_FORCES,
    bothLaws('điều 79 và 80', 'điều 80 khoản 5'),
    BELOW_PROVINCE,
  ),
  ...grants(['CERTIFICATE_OF_MERIT'], [front(LEVEL.PROVINCE)], frontRules, OWN_SYSTEM),
  ...grants(['CERTIFICATE_OF_MERIT'], organisations(LEVEL.PROVINCE), ownRule({ from: null, until: null }), OWN_SYSTEM),
  ...grants(
    ['CERTIFICATE_OF_COMMENDATION', 'ADVANCED_WORKER', 'ADVANCED_LABOUR_COLLECTIVE', 'GRASSROOTS_EMULATION_FIGHTER'],
    UNITS,
    bothLaws('điều 80', 'điều 80 khoản 1 và 4'),
    BELOW_PROVINCE,
  ),
  ...grants(
    [
      'CERTIFICATE_OF_COMMENDATION',
      'ADVANCED_WORKER',
      'ADVANCED_LABOUR_COLLECTIVE',
      'GRASSROOTS_EMULATION_FIGHTER',
      'CULTURAL_VILLAGE',
    ],
    DISTRICT,
    bothLaws('điều 80', 'điều 80 khoản 2', WITH_DISTRICTS),
    BELOW_PROVINCE,
  ),
  ...grants(
    ['CERTIFICATE_OF_COMMENDATION', 'ADVANCED_WORKER', 'CULTURAL_FAMILY'],
    COMMUNE,
    bothLaws('điều 80', 'điều 80 khoản 3'),
    BELOW_PROVINCE,
  ),
  ...grants(
    ['ADVANCED_LABOUR_COLLECTIVE', 'GRASSROOTS_EMULATION_FIGHTER', 'CULTURAL_VILLAGE'],
    COMMUNE,
    takenOver,
    BELOW_PROVINCE,
  ),
  ...grants(
    ['CERTIFICATE_OF_COMMENDATION'],
    [front(LEVEL.DISTRICT), ...organisations(LEVEL.DISTRICT)],
    ownRule(WITH_DISTRICTS, '[S] district Front and organisations, to 30/06/2025'),
    BELOW_PROVINCE,
  ),
  ...grants(['GREAT_UNITY_MEDAL'], [front(LEVEL.CENTRAL)], frontRules, COUNTED),
  ...(
    [
      ['TRADE_UNION_MEDAL', 'TRADE_UNION'],
      ['FARMERS_MEDAL', 'FARMERS'],
      ['WOMEN_MEDAL', 'WOMEN'],
      ['VETERANS_MEDAL', 'VETERANS'],
      ['YOUTH_MEDAL', 'YOUTH'],
    ] as const
  ).flatMap(([code, system]) =>
    grants(
      [code],
      [body(LEVEL.CENTRAL, system, BODY_KIND.ORGANISATION_COMMITTEE)],
      ownRule({ from: null, until: null }),
      COUNTED,
    ),
  ),
  ...grants(
    ['COMMEMORATIVE_MEDAL', 'BADGE'],
    MINISTRY_OR_PROVINCE,
    bothLaws('điều 69', 'điều 71'),
    COUNTED,
    // The Law of 2022 knows no badge.
  ).filter((row) => row.formCode !== 'BADGE' || row.instrument === 'LAW_15_2003'),
  ...grants(
    ['ETHNIC_AFFAIRS_MEDAL'],
    [state(LEVEL.CENTRAL, BODY_KIND.MINISTRY)],
    bothLaws('điều 69', 'điều 71'),
    COUNTED,
  ),
  ...grants(
    ['PARTY_BADGE'],
    (['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE'] as const).map((level) =>
      body(level, SYSTEM.PARTY, BODY_KIND.PARTY_COMMITTEE),
    ),
    ownRule({ from: null, until: null }),
    OWN_SYSTEM,
  ),
];
