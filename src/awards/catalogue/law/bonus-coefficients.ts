import type { Level, System } from '../../../organisations/vocabulary.js';
import type { Span } from '../../../platform/time/period-cover.js';
import type { AwardClass, RecipientKind } from '../../vocabulary.js';
import type { BonusCoefficientRow, Source } from '../catalogue-row.js';

interface Decree {
  instrument: string;
  legalBasis: string;
  valid: Span;
  source: Source;
}

const DECREE_91: Decree = {
  instrument: 'DECREE_91_2017',
  legalBasis: 'Nghị định 91/2017/NĐ-CP',
  valid: { from: '2017-10-01', until: '2024-01-01' },
  source: '[S] plo.vn 2017; hieuluat.vn 29/12/2019; Sở Nội vụ Nam Định 2023',
};
const DECREE_98: Decree = {
  instrument: 'DECREE_98_2023',
  legalBasis: 'Nghị định 98/2023/NĐ-CP',
  valid: { from: '2024-01-01', until: '2025-07-01' },
  source: '[S] baoquocte.vn and phunuvietnam.vn (VGP), January 2024',
};
const DECREE_152: Decree = {
  instrument: 'DECREE_152_2025',
  legalBasis: 'Nghị định 152/2025/NĐ-CP',
  valid: { from: '2025-07-01', until: null },
  source: '[S] for Bằng khen, Giấy khen and Kỷ niệm chương; [B] for the rest, taken to go on as under Decree 98/2023',
};
const DECREES = [DECREE_91, DECREE_98, DECREE_152];

interface Rate {
  form: string;
  coefficient: number;
  awardClass?: AwardClass;
  level?: Level;
  system?: System;
  atMost?: boolean;
}

function row(
  decree: Decree,
  rate: Rate,
  recipientKind: RecipientKind,
  factor = 1,
  source = decree.source,
): BonusCoefficientRow {
  return {
    formCode: rate.form,
    awardClass: rate.awardClass ?? null,
    level: rate.level ?? null,
    system: rate.system ?? null,
    recipientKind,
    valid: decree.valid,
    coefficient: Math.round(rate.coefficient * factor * 100) / 100,
    atMost: rate.atMost ?? false,
    instrument: decree.instrument,
    legalBasis: decree.legalBasis,
    source,
  };
}

/** A rate for an individual; a group gets twice as much. */
const forIndividualsAndGroups = (decree: Decree, rate: Rate) => [
  row(decree, rate, 'INDIVIDUAL'),
  row(decree, rate, 'GROUP', 2),
  row(decree, rate, 'ENTERPRISE', 2),
];
/** As above; a household gets half as much again as an individual. */
const forEveryone = (decree: Decree, rate: Rate) => [
  ...forIndividualsAndGroups(decree, rate),
  row(decree, rate, 'HOUSEHOLD', 1.5, '[B] the factor of households'),
];

/** Of the organisations, only the central bodies grant the certificate of merit that the decrees put a rate on. */
function certificatesOfMerit(decree: Decree, coefficient: number): BonusCoefficientRow[] {
  const form = 'CERTIFICATE_OF_MERIT';
  return [
    ...forEveryone(decree, { form, coefficient, level: 'CENTRAL' }),
    ...forEveryone(decree, { form, coefficient, level: 'PROVINCE', system: 'STATE' }),
  ];
}

const commendation = (level: Level, coefficient: number): Rate => ({
  form: 'CERTIFICATE_OF_COMMENDATION',
  coefficient,
  level,
  system: 'STATE',
});

const orders = (awardClass: AwardClass, coefficient: number): Rate[] =>
  ['INDEPENDENCE_ORDER', 'MILITARY_EXPLOIT_ORDER'].map((form) => ({ form, awardClass, coefficient }));

/** Coefficients on the base salary. Orders and medals that are not here have not been read in a source. */
export const BONUS_COEFFICIENTS: readonly BonusCoefficientRow[] = [
  ...certificatesOfMerit(DECREE_91, 1),
  ...certificatesOfMerit(DECREE_98, 1.5),
  ...certificatesOfMerit(DECREE_152, 1.5),
  ...DECREES.flatMap((decree) => [
    ...forEveryone(decree, { form: 'PRIME_MINISTER_MERIT', coefficient: 3.5 }),
    ...(['CENTRAL', 'PROVINCE', 'GRASSROOTS'] as const).flatMap((level) =>
      forEveryone(decree, commendation(level, 0.3)),
    ),
    ...(decree === DECREE_152 ? [] : forEveryone(decree, commendation('DISTRICT', 0.3))),
    ...forEveryone(decree, commendation('COMMUNE', 0.15)),

    ...['GREAT_UNITY_MEDAL', 'TRADE_UNION_MEDAL', 'FARMERS_MEDAL', 'WOMEN_MEDAL', 'VETERANS_MEDAL', 'YOUTH_MEDAL']
      .concat(['ETHNIC_AFFAIRS_MEDAL', 'COMMEMORATIVE_MEDAL'])
      .map((form) => row(decree, { form, coefficient: 0.6, atMost: true }, 'INDIVIDUAL')),

    ...[
      { form: 'GOLD_STAR_ORDER', coefficient: 46 },
      { form: 'HO_CHI_MINH_ORDER', coefficient: 30.5 },
      ...orders('FIRST', 15),
      ...orders('SECOND', 12.5),
      ...orders('THIRD', 10.5),
    ].flatMap((rate) => forIndividualsAndGroups(decree, rate)),

    row(decree, { form: 'NATIONAL_EMULATION_FIGHTER', coefficient: 4.5 }, 'INDIVIDUAL'),
    row(decree, { form: 'PROVINCIAL_EMULATION_FIGHTER', coefficient: 3 }, 'INDIVIDUAL'),
    row(decree, { form: 'GRASSROOTS_EMULATION_FIGHTER', coefficient: 1 }, 'INDIVIDUAL'),
    row(decree, { form: 'ADVANCED_WORKER', coefficient: 0.3 }, 'INDIVIDUAL'),
    row(decree, { form: 'ADVANCED_SOLDIER', coefficient: 0.3 }, 'INDIVIDUAL'),
    ...(['GROUP', 'ENTERPRISE'] as const).flatMap((kind) => [
      row(decree, { form: 'GOVERNMENT_EMULATION_FLAG', coefficient: 12 }, kind),
      row(decree, { form: 'EMULATION_FLAG', coefficient: 8 }, kind),
      row(decree, { form: 'EXCELLENT_LABOUR_COLLECTIVE', coefficient: 1.5 }, kind),
      row(decree, { form: 'DETERMINED_TO_WIN_UNIT', coefficient: 1.5 }, kind),
      row(decree, { form: 'ADVANCED_LABOUR_COLLECTIVE', coefficient: 0.8 }, kind),
      row(decree, { form: 'ADVANCED_UNIT', coefficient: 0.8 }, kind),
    ]),
  ]),
  ...[DECREE_98, DECREE_152].flatMap((decree) => [
    row(decree, { form: 'EXEMPLARY_COMMUNE', coefficient: 2 }, 'GROUP'),
    row(decree, { form: 'CULTURAL_VILLAGE', coefficient: 1.5 }, 'GROUP'),
  ]),
];
