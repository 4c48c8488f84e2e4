import { describe, expect, it } from '@jest/globals';
import { foldVietnamese } from '../../platform/text/fold-vietnamese.js';
import { contains, findOverlaps, isEmpty } from '../../platform/time/period-cover.js';
import { AWARD_FORMS } from './forms/award-forms.js';
import { BASE_SALARIES } from './law/base-salaries.js';
import { BONUS_COEFFICIENTS } from './law/bonus-coefficients.js';
import { genreByName } from './forms/form-genre.js';
import { GRANT_AUTHORITIES } from './law/grant-authorities.js';
import { LEGAL_INSTRUMENTS } from './law/legal-instruments.js';

const codes = new Set(AWARD_FORMS.map((form) => form.code));
const instruments = new Map(LEGAL_INSTRUMENTS.map((each) => [each.code, each]));

function byKey<T>(rows: readonly T[], key: (row: T) => unknown): T[][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(JSON.stringify(key(row)), [...(groups.get(JSON.stringify(key(row))) ?? []), row]);
  return [...groups.values()];
}

describe('the catalogue of awards', () => {
  it('gives every form and every instrument one code', () => {
    expect(codes.size).toBe(AWARD_FORMS.length);
    expect(instruments.size).toBe(LEGAL_INSTRUMENTS.length);
  });

  it('never lets one printed name mean two forms', () => {
    const names = AWARD_FORMS.flatMap(({ nameVi, aliases }) => [
      ...new Set([nameVi, ...aliases].map((each) => foldVietnamese(each))),
    ]);
    expect(names.filter((each, i) => names.indexOf(each) !== i)).toEqual([]);
  });

  it('says of each form what it is, as its name begins; only prizes, titles and praise stand apart', () => {
    const unknown = AWARD_FORMS.filter(({ genre }) => genre === 'OTHER').map(({ code }) => code);
    expect(unknown).toEqual([]);
    const medals = AWARD_FORMS.filter(({ genre }) => genre === 'COMMEMORATIVE_MEDAL');
    expect(medals.every(({ nameVi }) => nameVi.startsWith('Kỷ niệm chương'))).toBe(true);
    expect(genreByName('Huy hiệu Vì sự nghiệp', 'FORM')).toBe('BADGE');
    expect(genreByName('Kỉ niệm chương Vì nghề rừng', 'FORM')).toBe('COMMEMORATIVE_MEDAL');
    expect(genreByName('Chiến sỹ thi đua ngành Mẫu', 'TITLE')).toBe('EMULATION_FIGHTER');
    expect(genreByName('Huy hiệp hội', 'FORM')).toBe('OTHER');
    expect(genreByName('Thôn kiểu mẫu', 'TITLE')).toBe('EMULATION_TITLE');
  });

  it('knows the medal of great unity with "toàn" and without', () => {
    const [medal] = AWARD_FORMS.filter((form) => form.code === 'GREAT_UNITY_MEDAL');
    expect(medal?.aliases).toEqual(
      expect.arrayContaining(['Vì sự nghiệp Đại đoàn kết dân tộc', 'Vì sự nghiệp Đại đoàn kết toàn dân tộc']),
    );
  });

  it('tells of every form but mere recognition who may grant it', () => {
    const granted = new Set(GRANT_AUTHORITIES.map((each) => each.formCode));
    expect(AWARD_FORMS.filter((form) => form.family !== 'OTHER' && !granted.has(form.code))).toEqual([]);
    expect([...granted].filter((code) => !codes.has(code))).toEqual([]);
  });

  it('says of what is not counted why not, and bases each row on an instrument in force', () => {
    for (const row of GRANT_AUTHORITIES) {
      expect(row.whyNot === null).toBe(row.countsInStateStatistics);
      expect(isEmpty(row.valid)).toBe(false);
      const instrument = row.instrument === null ? undefined : instruments.get(row.instrument);
      expect(instrument === undefined).toBe(row.instrument === null);
      if (instrument && row.valid.from !== null) expect(contains(instrument.valid, row.valid.from)).toBe(true);
      expect(row.recipientKinds.length).toBeGreaterThan(0);
    }
  });

  it('lets districts grant nothing from 01/07/2025 under the Law', () => {
    const rows = GRANT_AUTHORITIES.filter((row) => row.level === 'DISTRICT' && row.system !== 'PARTY');
    const kinds = rows.filter((row) => contains(row.valid, '2025-07-01')).map((row) => row.grantorKinds);
    expect(kinds.flat().filter((kind) => kind !== 'ARMED_FORCES')).toEqual([]);
    expect(rows.some((row) => contains(row.valid, '2025-06-30'))).toBe(true);
  });

  it('counts the certificate of a province, and not that of its Front', () => {
    const merit = GRANT_AUTHORITIES.filter(
      (row) => row.formCode === 'CERTIFICATE_OF_MERIT' && row.level === 'PROVINCE',
    );
    expect(merit.filter((row) => row.countsInStateStatistics).every((row) => row.system === 'STATE')).toBe(true);
    expect(merit.filter((row) => !row.countsInStateStatistics).some((row) => row.system === 'FRONT')).toBe(true);
  });

  it('has on any day one base salary and one coefficient of a kind', () => {
    expect(findOverlaps(BASE_SALARIES.map((row) => row.valid))).toEqual([]);
    for (const rows of byKey(BONUS_COEFFICIENTS, (row) => [
      row.formCode,
      row.awardClass,
      row.level,
      row.system,
      row.recipientKind,
    ])) {
      expect(findOverlaps(rows.map((row) => row.valid))).toEqual([]);
    }
    expect(BONUS_COEFFICIENTS.filter((row) => !codes.has(row.formCode) || !instruments.has(row.instrument))).toEqual(
      [],
    );
  });
});
