import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AWARD_FORMS } from '../catalogue/forms/award-forms.js';
import { BASE_SALARIES } from '../catalogue/law/base-salaries.js';
import { BONUS_COEFFICIENTS } from '../catalogue/law/bonus-coefficients.js';
import { GRANT_AUTHORITIES } from '../catalogue/law/grant-authorities.js';
import type { AwardCatalogue, AwardHeld, AwardUnderReview } from './award-assessment.js';
import { assessAward } from './award-rules.js';

const catalogue: AwardCatalogue = {
  forms: AWARD_FORMS,
  authorities: GRANT_AUTHORITIES,
  baseSalaries: BASE_SALARIES,
  coefficients: BONUS_COEFFICIENTS,
};
const district = {
  id: 'ubnd-huyen',
  kind: 'PEOPLES_COMMITTEE',
  level: 'DISTRICT',
  system: 'STATE',
  existed: null,
} as const;
const centralFront = { id: 'mttw', kind: 'FRONT_COMMITTEE', level: 'CENTRAL', system: 'FRONT', existed: null } as const;

const award = (own: Partial<AwardUnderReview> = {}): AwardUnderReview => ({
  id: 'new',
  formCode: 'CERTIFICATE_OF_COMMENDATION',
  awardClass: null,
  grantor: district,
  recipientKind: 'INDIVIDUAL',
  recipientKey: 'person-1',
  recipientExisted: null,
  decidedOn: '2021-01-12',
  judgedOn: '2026-01-01',
  achievementFrom: null,
  achievementTo: null,
  bonusPrinted: null,
  ...own,
});
const held = (own: Partial<AwardHeld> = {}): AwardHeld => ({
  id: 'old',
  state: 'GRANTED',
  formCode: 'CERTIFICATE_OF_COMMENDATION',
  awardClass: null,
  grantorId: 'ubnd-huyen',
  recipientKey: 'person-1',
  decidedOn: '2021-12-20',
  achievementFrom: null,
  achievementTo: null,
  ...own,
});
const codes = (under: AwardUnderReview, before: AwardHeld[] = []) =>
  assessAward(under, catalogue, before).map((each) => each.code);

describe('authority on the day of the decision', () => {
  it('a district chair grants the certificate of commendation in 2021', () => {
    expect(codes(award())).toEqual([]);
  });

  it('no district grants anything after 30/06/2025, and the warning names that day and the law', () => {
    const [first] = assessAward(award({ decidedOn: '2025-07-01' }), catalogue);
    expect(first).toMatchObject({ code: 'FORM_NO_LONGER_IN_FORCE', data: { day: '2025-06-30' } });
    expect(first?.basis).toEqual(['Luật 06/2022/QH15, điều 80 khoản 2']);
    expect(codes(award({ decidedOn: '2025' }))).toEqual([]);
  });

  it('a district chair never grants a certificate of merit', () => {
    expect(codes(award({ formCode: 'CERTIFICATE_OF_MERIT' }))).toEqual(['AUTHORITY_NOT_IN_CATALOGUE']);
  });

  it('a title not yet in the law is not yet in force', () => {
    const grantor = { ...district, level: 'PROVINCE' } as const;
    const exemplary = award({ formCode: 'EXEMPLARY_COMMUNE', grantor, recipientKind: 'GROUP' });
    expect(codes(exemplary)).toEqual(['FORM_NOT_YET_IN_FORCE']);
    expect(codes({ ...exemplary, decidedOn: '2024-06-01' })).toEqual([]);
  });

  it('a flag goes to groups, a commemorative medal to individuals', () => {
    const medal = award({ formCode: 'GREAT_UNITY_MEDAL', grantor: centralFront });
    expect(codes(medal)).toEqual([]);
    expect(codes({ ...medal, recipientKind: 'GROUP' })).toEqual(['RECIPIENT_KIND_NOT_GRANTED']);
  });

  it('grantors unknown ("các cấp") and days unknown are not held against an award', () => {
    const grantor = { id: null, kind: null, level: null, system: null, existed: null };
    expect(
      codes(award({ formCode: 'CERTIFICATE_OF_MERIT', grantor, decidedOn: null, recipientKind: 'UNKNOWN' })),
    ).toEqual([]);
  });

  it('praise needs no authority, and a class has to be one of the form', () => {
    expect(codes(award({ formCode: 'PUBLIC_PRAISE' }))).toEqual([]);
    expect(codes(award({ awardClass: 'FIRST' }))).toEqual(['CLASS_NOT_IN_CATALOGUE']);
  });
});

describe('time', () => {
  it('a body that had ended can neither grant nor receive', () => {
    const existed = { from: '1945-09-02', until: '2025-07-01' };
    const late = award({ grantor: { ...district, existed }, recipientExisted: existed, decidedOn: '2025-08-01' });
    expect(codes(late)).toEqual(['FORM_NO_LONGER_IN_FORCE', 'GRANTOR_NOT_EXISTING', 'RECIPIENT_BODY_NOT_EXISTING']);
    expect(codes({ ...late, decidedOn: '2025-06-30' })).toEqual([]);
  });

  it('nobody lives in an area that had ended, or was not there yet', () => {
    const existed = { from: '2009-07-01', until: '2025-07-01' };
    const late = award({ formCode: 'PUBLIC_PRAISE', areaExisted: existed, decidedOn: '2025-12-06' });
    expect(codes(late)).toEqual(['RECIPIENT_AREA_NOT_EXISTING']);
    expect(codes({ ...late, decidedOn: '2008' })).toEqual(['RECIPIENT_AREA_NOT_EXISTING']);
    for (const decidedOn of ['2025', '2025-06-30', null]) expect(codes({ ...late, decidedOn })).toEqual([]);
  });

  it.each([
    ['2020-12-20', '2020', null],
    ['2020-12-20', '2020-12-31', 'NOTICE'],
    ['2020-12-20', '2021', 'WARNING'],
  ])('a decision of %s for an achievement to %s deserves %s', (decidedOn, achievementTo, severity) => {
    const [first] = assessAward(award({ decidedOn, achievementTo }), catalogue);
    expect(first?.severity ?? null).toBe(severity);
  });
});

describe('a day that is still to come', () => {
  const on = (decidedOn: string | null) => codes(award({ decidedOn, judgedOn: '2021-01-12' }));

  it.each(['2021-01-13', '2021-02', '2022'])('%s is doubted of a decision', (decidedOn) => {
    expect(on(decidedOn)).toEqual(['DECISION_IN_FUTURE']);
  });

  it.each(['2021-01-12', '2021-01', '2021', null])('%s may be today, or past', (decidedOn) => {
    expect(on(decidedOn)).toEqual([]);
  });
});

describe('the same award again', () => {
  it('is a likely duplicate in one year, with the evidence', () => {
    expect(assessAward(award(), catalogue, [held()])).toMatchObject([{ code: 'LIKELY_DUPLICATE', evidence: ['old'] }]);
  });

  it.each<[string, Partial<AwardUnderReview>, Partial<AwardHeld>]>([
    ['in another year', {}, { decidedOn: '2020-01-05' }],
    ['by another grantor', {}, { grantorId: 'ubnd-xa' }],
    ['to a namesake who is another person', {}, { recipientKey: 'person-2' }],
    ['for another time', { achievementTo: '2020' }, { achievementFrom: '2021-01', achievementTo: '2021-11' }],
    ['when the other was annulled', {}, { state: 'ANNULLED' }],
    ['when it is the award itself', {}, { id: 'new' }],
  ])('is legitimate %s', (_, under, before) => {
    expect(codes(award(under), [held(before)])).toEqual([]);
  });

  it('is a likely duplicate of what is proposed in the year in which it was granted', () => {
    const waits = (proposedOn: string | null) => codes(award({ decidedOn: null, proposedOn }), [held()]);
    expect(waits('2021-11-03')).toEqual(['LIKELY_DUPLICATE']);
    expect([waits('2022-11-03'), waits(null)]).toEqual([[], []]);
  });

  it('is a likely duplicate for one achievement, even in two years', () => {
    const time = { achievementFrom: '2019', achievementTo: '2020' };
    expect(codes(award(time), [held({ ...time, decidedOn: '2020-12-30' })])).toEqual(['LIKELY_DUPLICATE']);
  });

  it('of a once-in-a-lifetime medal is named, however long ago the first was', () => {
    const medal = { formCode: 'GREAT_UNITY_MEDAL' };
    const first = held({ ...medal, decidedOn: '2001', grantorId: null });
    expect(assessAward(award({ ...medal, grantor: centralFront }), catalogue, [first])).toMatchObject([
      { code: 'ONCE_IN_LIFETIME_ALREADY_HELD', evidence: ['old'] },
    ]);
  });

  it('is never alleged without evidence that was given', () => {
    const day = fc.option(fc.constantFrom('2020', '2020-12', '2021-01-12', '2021'));
    const other = fc.record({ id: fc.string(), decidedOn: day, achievementFrom: day, achievementTo: day }).map(held);
    fc.assert(
      fc.property(fc.array(other), day, day, (others, achievementFrom, achievementTo) => {
        for (const each of assessAward(award({ achievementFrom, achievementTo }), catalogue, others)) {
          expect(each.code === 'LIKELY_DUPLICATE').toBe(each.evidence.length > 0);
          expect(others.map((one) => one.id)).toEqual(expect.arrayContaining([...each.evidence]));
        }
      }),
    );
  });

  it('says that a newer law is known and not taken up, of what rests on the law before it, and of nothing else', () => {
    const merit = { formCode: 'CERTIFICATE_OF_MERIT', judgedOn: '2027-01-01' } as const;
    const province = { ...district, level: 'PROVINCE' } as const;
    const found = (own: Partial<AwardUnderReview>, by = catalogue) =>
      assessAward(award({ ...merit, grantor: province, decidedOn: '2026-10-20', ...own }), by);
    expect(found({})).toMatchObject([
      { code: 'RULE_NOT_SEEN', severity: 'NOTICE', data: { instrument: '06/2026/QH16', day: '2026-10-01' } },
    ]);
    expect(found({ decidedOn: '2026-09-30' })).toEqual([]);
    // It may have been before.
    expect(found({ decidedOn: '2026' })).toEqual([]);
    // The Front of a province grants by a rule of its own.
    expect(found({ grantor: { ...centralFront, level: 'PROVINCE' } })).toEqual([]);
    const row = GRANT_AUTHORITIES.find(
      ({ formCode, level, system }) => `${formCode} ${level} ${system}` === 'CERTIFICATE_OF_MERIT PROVINCE STATE',
    )!;
    const takenUp = { ...row, instrument: 'LAW_06_2026', valid: { from: '2026-10-01', until: null } };
    expect(found({}, { ...catalogue, authorities: [...GRANT_AUTHORITIES, takenUp] })).toEqual([]);
  });
});
