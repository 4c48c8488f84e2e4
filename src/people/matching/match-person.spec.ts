import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Trace } from './compare-traces.js';
import { EVIDENCE_WEIGHTS, type EvidenceCode, evidence, scoreOf } from './match-evidence.js';
import { compareProfiles, type KnownPerson, matchPerson, type PrintedPerson, profileOf } from './match-person.js';

const trace = (parts: Partial<Trace> = {}): Trace => ({
  units: [],
  unitId: null,
  localAreaId: null,
  provinceId: null,
  position: null,
  from: null,
  to: null,
  ...parts,
});
const known = (id: string, names: string[], ...traces: Partial<Trace>[]): KnownPerson => ({
  id,
  names,
  traces: traces.map(trace),
});
const asked = (parts: Partial<PrintedPerson> = {}): PrintedPerson => ({
  name: 'Trần Thị Hoà',
  unit: null,
  position: null,
  on: null,
  ...parts,
});
const brief = (printed: PrintedPerson, ...candidates: KnownPerson[]) =>
  matchPerson(printed, candidates).map(({ personId, verdict, evidence: found }) => [
    personId,
    verdict,
    ...found.map(({ code }) => code),
  ]);

describe('whether a printed person is somebody in the registry', () => {
  it('is possible by the name, with what kind of agreement it is', () => {
    const names = ['Trần Thị Hoà', 'TRẦN THỊ HÒA', 'Tran Thi Hoa', 'Trần Thị Hoa', 'Trần Thị Hoàng', 'Lê Thị Hoà'];
    expect(brief(asked(), ...names.map((name, n) => known(String(n), [name])))).toEqual([
      ['0', 'POSSIBLE', 'NAME_AS_PRINTED'],
      ['1', 'POSSIBLE', 'NAME_SAME_ACCENTS'],
      ['2', 'POSSIBLE', 'NAME_WITHOUT_ACCENTS'],
      ['3', 'POSSIBLE', 'NAME_OTHER_ACCENTS'],
    ]);
  });

  it('is told by any form in which the name was printed earlier', () => {
    expect(brief(asked(), known('a', ['Trần Hoà', 'Trần Thị Hòa']))).toEqual([['a', 'POSSIBLE', 'NAME_SAME_ACCENTS']]);
  });

  it('is likely with the unit, however abbreviated, and likelier with the position of the same line', () => {
    const printed = asked({ unit: 'UBND xã Ví Dụ', position: 'Phó Chủ tịch', on: '2022-01-05' });
    const line = { units: ['Uỷ ban nhân dân xã Ví Dụ'], position: 'Phó Chủ tịch', from: '2019', to: '2024' };
    expect(brief(printed, known('a', ['Trần Thị Hòa'], line))).toEqual([
      ['a', 'LIKELY', 'NAME_SAME_ACCENTS', 'SAME_UNIT', 'SAME_POSITION', 'SAME_LINE', 'HELD_THEN'],
    ]);
  });

  it('is conflicting where a post of that time lies in another province, but not where it ended before', () => {
    const printed = asked({ unit: 'Sở Một', provinceId: 'p1', on: '2022' });
    const there = { units: ['Sở Hai'], provinceId: 'p2', from: '2015', to: '2020-12' };
    expect(brief(printed, known('a', ['Trần Thị Hoà'], { ...there, to: '2023' }))).toEqual([
      ['a', 'CONFLICTING', 'NAME_AS_PRINTED', 'OTHER_PROVINCE_THEN'],
    ]);
    expect(brief(printed, known('a', ['Trần Thị Hoà'], there))).toEqual([
      ['a', 'POSSIBLE', 'NAME_AS_PRINTED', 'OTHER_UNIT'],
    ]);
    expect(brief({ ...printed, on: null }, known('a', ['Trần Thị Hoà'], { ...there, to: null }))[0]?.[1]).toBe(
      'POSSIBLE',
    );
  });

  it('knows that a former post says nothing of the present', () => {
    const printed = asked({ unit: 'Sở Một', position: 'nguyên Giám đốc', provinceId: 'p1', on: '2022' });
    const there = { units: ['Sở Hai'], provinceId: 'p2', from: '2021', to: null };
    expect(brief(printed, known('a', ['Trần Thị Hoà'], there))[0]?.[1]).toBe('POSSIBLE');
  });

  it('does not take "Thôn 1" of one commune for that of another', () => {
    const printed = asked({ unit: 'Thôn 1', localAreaId: 'xa-mot' });
    const codes = (localAreaId: string) =>
      brief(printed, known('a', ['Trần Thị Hoà'], { units: ['Thôn 1'], localAreaId }));
    expect(codes('xa-mot')).toEqual([['a', 'LIKELY', 'NAME_AS_PRINTED', 'SAME_UNIT']]);
    expect(codes('xa-hai')).toEqual([['a', 'POSSIBLE', 'NAME_AS_PRINTED', 'OTHER_UNIT']]);
  });

  it('takes no unit of one province for that of another, however alike its name', () => {
    const printed = asked({ unit: 'Trường Tiểu học Suối Mơ', provinceId: 'p1', on: '2022' });
    const there = { units: ['Trường Tiểu học Suối Mơ'], provinceId: 'p2', from: '2021', to: null };
    expect(brief(printed, known('a', ['Trần Thị Hoà'], there))).toEqual([
      ['a', 'CONFLICTING', 'NAME_AS_PRINTED', 'OTHER_PROVINCE_THEN'],
    ]);
  });

  it.each([
    ['Trưởng thôn 1', undefined],
    ['Trưởng thôn 1, xã Suối Mơ', undefined],
    ['Trưởng thôn 1, xã Suối Mơ, huyện Khe Ví, tỉnh Ví Dụ', true],
    ['Chủ tịch UBND xã Suối Mơ, tỉnh Ví Dụ', true],
    ['Hiệu trưởng Trường Tiểu học Suối Mơ', undefined],
  ])('knows where a unit is only by what is printed of it up to its province: %s', (position, isPlaced) => {
    const [match] = matchPerson(asked({ position }), [known('a', ['Trần Thị Hoà'], { position })]);
    expect(match?.evidence.find(({ code }) => code === 'SAME_UNIT')?.isPlaced).toBe(isPlaced);
  });

  it('finds the unit inside the position, as articles print it, either way round', () => {
    const whole = { position: 'Trưởng thôn Khuổi Phầy, xã Trung Hà' };
    const apart = { position: 'Trưởng thôn', units: ['thôn Khuổi Phầy, xã Trung Hà'] };
    const agrees = ['SAME_UNIT', 'SAME_POSITION', 'SAME_LINE'];
    const asked1 = asked({ position: 'Trưởng thôn', unit: 'thôn Khuổi Phầy, xã Trung Hà' });
    expect(brief(asked1, known('a', ['Trần Thị Hoà'], whole))).toEqual([['a', 'LIKELY', 'NAME_AS_PRINTED', ...agrees]]);
    const [match] = matchPerson(asked(whole), [known('a', ['Trần Thị Hoà'], apart)]);
    expect(match?.verdict).toBe('LIKELY');
    expect(match?.evidence[1]?.details).toEqual({ unit: 'thôn Khuổi Phầy, xã Trung Hà' });
    expect(match?.score).toBe(matchPerson(asked1, [known('a', ['Trần Thị Hoà'], apart)])[0]?.score);
    const office = asked({ position: 'Chủ tịch UBND', unit: 'xã Trung Hà' });
    expect(brief(office, known('a', ['Trần Thị Hoà'], { position: 'Chủ tịch UBND xã Trung Hà' }))).toEqual([
      ['a', 'LIKELY', 'NAME_AS_PRINTED', 'UNIT_WITHIN', 'SAME_POSITION', 'SAME_LINE'],
    ]);
  });

  it('tells by the unit inside the position that it is another one', () => {
    const there = known('a', ['Trần Thị Hoà'], { position: 'Trưởng thôn Nà Thử, xã Trung Hà' });
    const village = asked({ position: 'Trưởng thôn', unit: 'thôn Khuổi Phầy, xã Trung Hà' });
    expect(brief(village, there)).toEqual([['a', 'POSSIBLE', 'NAME_AS_PRINTED', 'SAME_POSITION', 'OTHER_UNIT']]);
    expect(brief(asked({ position: 'Trưởng thôn Khuổi Phầy, xã Trung Hà' }), there)).toEqual([
      ['a', 'POSSIBLE', 'NAME_AS_PRINTED', 'SAME_POSITION', 'OTHER_UNIT'],
    ]);
    expect(brief(asked({ position: 'Trưởng thôn', unit: 'Trường THCS Ví Dụ' }), there)[0]?.[1]).toBe('POSSIBLE');
  });

  it('holds two posts at once against nobody who is found at one of them', () => {
    const printed = asked({ unit: 'Xã đoàn Ví Dụ', unitId: 'u1', on: '2020' });
    const posts = [
      { units: ['Đảng ủy xã Ví Dụ'], unitId: 'u2', from: '2018', to: null },
      { units: ['Xã đoàn Ví Dụ'], unitId: 'u1', from: '2018', to: null },
    ];
    expect(brief(printed, known('a', ['Trần Thị Hoà'], ...posts))).toEqual([
      ['a', 'LIKELY', 'NAME_AS_PRINTED', 'SAME_UNIT', 'HELD_THEN'],
    ]);
    expect(brief(printed, known('a', ['Trần Thị Hoà'], posts[0]!))).toEqual([
      ['a', 'POSSIBLE', 'NAME_AS_PRINTED', 'OTHER_BODY_THEN'],
    ]);
  });

  it('takes a body for the one that it went over into, and two that became one for two while they stood', () => {
    const old = { units: ['UBND tỉnh Ví Dụ'], unitId: 'old', unitTodayId: 'new', from: '2021', to: '2025-06-30' };
    const held = known('a', ['Trần Thị Hoà'], old);
    const printed = (on: string, more: object) => asked({ ...more, on, provinceId: 'p1' });
    const became = { unitId: 'new', unitName: 'UBND tỉnh Thí Dụ' };
    for (const on of ['2025-12-01', '2025'])
      expect(brief(printed(on, became), held)[0]?.slice(0, 4)).toEqual([
        'a',
        'LIKELY',
        'NAME_AS_PRINTED',
        'UNIT_WITHIN',
      ]);
    expect(brief(printed('2025-12-01', { ...became, unitName: 'UBND tỉnh Ví Dụ' }), held)[0]).toContain('SAME_UNIT');
    const beside = { unitId: 'other', unitTodayId: 'new', unitName: 'UBND tỉnh Thí Dụ' };
    expect(brief(printed('2024-05-01', beside), held)).toEqual([
      ['a', 'POSSIBLE', 'NAME_AS_PRINTED', 'OTHER_BODY_THEN'],
    ]);
  });

  it.each([
    ['2024', '2024-06-30', 'POSSIBLE'],
    ['2024-06', '2024-06-29', 'POSSIBLE'],
    ['2024', '2025', 'CONFLICTING'],
    ['2024-09', '2024-06-30', 'POSSIBLE'],
    ['2024-05-04', '2024-06-30', 'CONFLICTING'],
  ])('is at one time elsewhere only where every day of %s is before the end of a post, %s', (on, to, verdict) => {
    const there = { units: ['Sở Một'], provinceId: 'p2', from: '2021', to };
    const printed = asked({ unit: 'Sở Hai', provinceId: 'p1', on });
    expect(brief(printed, known('a', ['Trần Thị Hoà'], there))[0]?.[1]).toBe(verdict);
  });

  const codeOf = fc.constantFrom(...(Object.keys(EVIDENCE_WEIGHTS) as EvidenceCode[]));
  const word = fc.constantFrom('Nguyễn', 'Trần', 'Văn', 'Thị', 'Hoà', 'Hòa', 'Hoa', 'Lý', 'Lí', 'An', 'Anh', 'Thắng');
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const some = <T>(...values: T[]) => fc.constantFrom(null, ...values);
  const traces = fc.array(
    fc.record({
      units: fc.array(fc.constantFrom('Thôn 1', 'Thôn 1, xã Một', 'UBND xã Một', 'Sở Hai'), { maxLength: 2 }),
      unitId: some('u1', 'u2'),
      localAreaId: some('x1', 'x2'),
      provinceId: some('p1', 'p2'),
      position: some('Trưởng thôn', 'Bí thư, Trưởng thôn', 'Giám đốc', 'Trưởng thôn 1, xã Một', 'Chủ tịch UBND xã Một'),
      from: some('2015', '2018-06'),
      to: some('2016', '2020'),
    }),
    { maxLength: 3 },
  );
  const person = fc.record({
    id: fc.constantFrom('a', 'b'),
    names: fc.array(name, { minLength: 1, maxLength: 3 }),
    traces,
  });

  it('scores from 0 to 1, more with what agrees, less with what contradicts, in whatever order it is found', () => {
    fc.assert(
      fc.property(fc.uniqueArray(codeOf), codeOf, (codes, another) => {
        const found = codes.map((code) => evidence(code));
        const score = scoreOf(found);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(scoreOf([...found].reverse())).toBe(score);
        const more = scoreOf([...found, evidence(another)]);
        if (EVIDENCE_WEIGHTS[another] > 0) expect(more).toBeGreaterThanOrEqual(score);
        else expect(more).toBeLessThanOrEqual(score);
      }),
    );
  });

  it('is the same question both ways, and oneself is never conflicting by one line', () => {
    fc.assert(
      fc.property(person, person, (one, other) => {
        const there = compareProfiles(profileOf(one), profileOf(other));
        const back = compareProfiles(profileOf(other), profileOf(one));
        expect(back?.score).toBe(there?.score);
        expect(back?.verdict).toBe(there?.verdict);
        expect(back?.evidence.map(({ code }) => code).sort()).toEqual(there?.evidence.map(({ code }) => code).sort());
      }),
    );
    fc.assert(
      fc.property(name, traces, (own, [first]) => {
        const self = known('a', [own], ...(first ? [first] : []));
        expect(compareProfiles(profileOf(self), profileOf(self))?.verdict).not.toBe('CONFLICTING');
      }),
    );
  });

  it('is never likely by the name alone, and never without a name that agrees', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1 }), fc.array(name, { minLength: 1 }), (ones, others) => {
        const match = compareProfiles(profileOf(known('a', ones)), profileOf(known('b', others)));
        if (match) {
          expect(match.verdict).toBe('POSSIBLE');
          expect(match.evidence).toHaveLength(1);
          expect(match.evidence[0]?.code).toMatch(/^NAME_/);
        }
      }),
    );
    fc.assert(
      fc.property(person, person, (one, other) => {
        const match = compareProfiles(profileOf(one), profileOf(other));
        if (match?.verdict === 'LIKELY') expect(match.evidence.length).toBeGreaterThan(1);
      }),
    );
  });
});
